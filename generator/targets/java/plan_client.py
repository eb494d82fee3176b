"""Views of the files around the client: clients, multirequests, options, what the runtime knows of the schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.api import Api, Setting
from generator.model.behaviour import Behaviour, Dialect

from .docs import Documenter
from .layout import bracketed, imports, signature
from .names import Names
from .plan_services import Kind
from .settings import Settings
from .text import code, javadoc, literal
from .types import Types
from .uploads import upload_token_class

_SESSION_ACTIONS = {"apptoken.startSession", "session.startWidgetSession"}
_MEMBER = "  "
_NESTED = "    "


@dataclass(frozen=True, slots=True)
class SettingView:
    """A setting of requests as a method of a builder: its comment and head, laid out, and its statement."""

    doc: str
    head: str
    statement: str


@dataclass(frozen=True, slots=True)
class AccessorView:
    """A method that gives a service or the services of a plugin: its comment, its head, and the class it makes."""

    doc: str
    head: str
    class_name: str


@dataclass(frozen=True, slots=True)
class ClientView:
    """The file of a client or of multirequests; `upload_token` is the class of upload tokens, "" for none."""

    package: str
    imports: str
    accessors: tuple[AccessorView, ...]
    settings: tuple[SettingView, ...]
    service_url: str
    upload_token: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """The file of the services of a plugin."""

    package: str
    name: str
    doc: str
    kind: Kind
    imports: str
    accessors: tuple[AccessorView, ...]


@dataclass(frozen=True, slots=True)
class OptionsView:
    """The file of the options of one request."""

    package: str
    imports: str
    settings: tuple[SettingView, ...]


@dataclass(frozen=True, slots=True)
class SchemaView:
    """The file of what the runtime has to know of the schema; all texts are literals."""

    package: str
    imports: str
    api_version: str
    client_tag: str
    is_ott: bool
    has_enums: bool
    secrets: str
    volatile: str
    session_actions: str


@dataclass(frozen=True, slots=True)
class ClientPlan:
    """Plans the files around the client of one API."""

    api: Api
    behaviour: Behaviour
    names: Names
    types: Types
    docs: Documenter
    settings: Settings
    package: str

    def client(self, kind: Kind) -> ClientView:
        """The view of a client, or of multirequests."""
        needed = {self._class_import(entry) for entry in self._classes(kind)}
        lasting = [setting for setting in self._request_settings() if not setting.volatile]
        needed |= {self.types.core("BaseMultirequest" if kind == "batch" else "BaseClient"), self.types.core("Caller")}
        if kind != "batch":
            needed.add(self.types.core("Call"))
        if kind == "asyncio":
            needed.add("java.util.concurrent.CompletableFuture")
        if kind == "sync":
            needed |= set(self._setting_imports(lasting))
        upload_token = upload_token_class(self.api, self.names) if kind != "batch" else ""
        if upload_token:
            needed |= {f"{self.package}.files.{name}" for name in ("FileSource", "UploadSettings")}
            needed.add(f"{self.package}.model.{upload_token}")
        if kind == "sync":
            needed.add(f"{self.package}.notifications.EventReader")
        return ClientView(
            package=self.package,
            imports=imports(needed, self.package),
            accessors=self._accessors(kind, None),
            settings=tuple(self._setting(setting) for setting in lasting),
            service_url=literal(self.settings.service_url),
            upload_token=upload_token,
        )

    def _session_actions(self) -> list[str]:
        """The actions of `_SESSION_ACTIONS` that the API has."""
        found = {f"{service.id}.{action.name}" for service in self.api.services for action in service.actions}
        return sorted(found & _SESSION_ACTIONS)

    def _class_import(self, name: str) -> str:
        return f"{self.package}.services.{name}"

    def _classes(self, kind: Kind) -> Iterator[str]:
        for service in self.api.services:
            if service.plugin is None:
                yield getattr(self.names.services[service.id], kind)
        for group in self.names.groups.values():
            yield getattr(group, kind)

    def _accessors(self, kind: Kind, plugin: str | None) -> tuple[AccessorView, ...]:
        """The services of a plugin, or those of none with the plugins, by method."""
        found: list[tuple[str, AccessorView]] = []
        for service in self.api.services:
            if service.plugin == plugin:
                name = self.names.services[service.id]
                class_name: str = getattr(name, kind)
                view = self._accessor(self.docs.accessor(service), class_name, name.method)
                found.append((name.method, view))
        for wire, group in self.names.groups.items() if plugin is None else ():
            doc = javadoc((f"The services of the plugin {code(wire)}.",), _MEMBER, ("@return the services",))
            found.append((group.method, self._accessor(doc, getattr(group, kind), group.method)))
        return tuple(view for _, view in sorted(found, key=lambda entry: entry[0]))

    def _accessor(self, doc: str, class_name: str, method: str) -> AccessorView:
        return AccessorView(doc, signature(_MEMBER, f"public {class_name}", method, ()), class_name)

    def groups(self, kind: Kind) -> Iterator[GroupView]:
        """One view per plugin that brings services."""
        for wire, group in self.names.groups.items():
            yield GroupView(
                package=self.package,
                name=getattr(group, kind),
                doc=javadoc((f"The services of the plugin {code(wire)}.",), ""),
                kind=kind,
                imports=imports(
                    {self.types.core("BaseMultirequest" if kind == "batch" else "Caller")}, f"{self.package}.services"
                ),
                accessors=self._accessors(kind, wire),
            )

    def _request_settings(self) -> list[Setting]:
        return [setting for setting in self.api.settings if setting.group == "request"]

    def _setting_imports(self, settings: Iterable[Setting]) -> Iterator[str]:
        for setting in settings:
            yield from self.types.spelling(setting.type).imports

    def options(self) -> OptionsView:
        """The view of the options of a request."""
        settings = self._request_settings()
        needed = {self.types.core("RequestSettings"), *self._setting_imports(settings)}
        return OptionsView(
            package=self.package,
            imports=imports(needed, self.package),
            settings=tuple(self._setting(setting) for setting in settings),
        )

    def _setting(self, setting: Setting) -> SettingView:
        name = self.names.settings[setting.name]
        argument = self.types.spelling(setting.type).value
        return SettingView(
            doc=self.docs.setting(setting),
            head=signature(_NESTED, "public Builder", name, (f"{argument} value",)),
            statement=bracketed(_NESTED + "  ", "return setting(", [literal(setting.name), "value"], ");"),
        )

    def schema(self) -> SchemaView:
        """The view of what the runtime has to know of the schema."""
        settings = self.api.settings
        needed = [self.types.core(name) for name in ("ApiObject", "IntEnum", "Schema", "StringEnum")]
        needed += [f"{self.package}.model.ModelIndex", f"{self.package}.enums.EnumIndex"]
        needed += [f"java.util.{name}" for name in ("Arrays", "Collections", "HashSet", "Set")]
        return SchemaView(
            package=self.package,
            imports=imports(needed, self.package),
            api_version=literal(self.api.version),
            client_tag=literal(self.settings.client_tag),
            is_ott=self.settings.dialect is Dialect.OTT,
            has_enums=bool(self.api.enums),
            secrets=_set("SECRETS", sorted(self.behaviour.secrets)),
            volatile=_set("VOLATILE", sorted(setting.name for setting in settings if setting.volatile)),
            session_actions=_set("SESSION_ACTIONS", self._session_actions()),
        )


def _set(name: str, values: list[str]) -> str:
    """The declaration of a set of texts."""
    head = f"  private static final Set<String> {name} ="
    if not values:
        return f"{head} Collections.emptySet();"
    inner = " " * 6
    made = ", ".join(literal(value) for value in values)
    line = f"Collections.unmodifiableSet(new HashSet<>(Arrays.asList({made})));"
    if len(f"{head} {line}") <= 100:
        return f"{head} {line}"
    if len(inner) + len(line) <= 100:
        return f"{head}\n{inner}{line}"
    whole = f"{inner}    new HashSet<>(Arrays.asList({made})));"
    if len(whole) <= 100:
        return f"{head}\n{inner}Collections.unmodifiableSet(\n{whole}"
    lines = ",\n".join(f"{inner}            {literal(value)}" for value in values)
    return (
        f"{head}\n{inner}Collections.unmodifiableSet(\n{inner}    new HashSet<>(\n{inner}        Arrays.asList(\n"
        f"{lines})));"
    )
