"""Views of the modules around the clients: ``_client.py``, ``_options.py``, ``_schema.py`` and the indexes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from generator.model.api import Api, Setting
from generator.model.behaviour import Behaviour

from .docs import Documenter
from .layout import annotated, declared, entry, imports
from .names import Names
from .settings import Settings
from .text import code, literal
from .types import Import, Types

_UPLOADS = "uploadtoken"
_UPLOAD_TOKEN = "KalturaUploadToken"
_MEMBER = " " * 4
_NESTED = " " * 8

Kind = Literal["sync", "asyncio", "batch"]
"""Which of the classes of a service or a plugin."""

_CLIENT_IMPORTS: frozenset[Import] = frozenset(
    (
        (".runtime.hooks", "RequestInfo"),
        (".runtime.hooks", "ResponseInfo"),
        (".runtime.options", "AnswerFormat"),
        (".runtime.options", "Encoding"),
        (".runtime.retry", "RetryPolicy"),
        (".runtime.transport", "Timeout"),
    )
)


@dataclass(frozen=True, slots=True)
class SettingView:
    """A setting of requests: its keyword, its name on the wire, marked as code, its annotation, its declaration among
    the options, laid out, and what is below.
    """

    name: str
    wire: str
    annotation: str
    declaration: str
    doc: str
    volatile: bool


@dataclass(frozen=True, slots=True)
class ServiceEntry:
    """A service as an attribute: its laid-out declaration, and its entry in the table that finds its class."""

    attribute: str
    declaration: str
    place: str
    doc: str


@dataclass(frozen=True, slots=True)
class GroupEntry:
    """A plugin as an attribute of the client; `plugin` is its name on the wire, marked as code."""

    attribute: str
    class_name: str
    plugin: str
    services: tuple[ServiceEntry, ...]


@dataclass(frozen=True, slots=True)
class UploadView:
    """The method that uploads a file: the class of its result and that class's module; `chunked` tells whether the
    server takes a file in chunks and so continues an upload.
    """

    class_name: str
    module: str
    chunked: bool


@dataclass(frozen=True, slots=True)
class ClientView:
    """The module of one of the clients; `waits` tells that of asyncio."""

    name: str
    base: str
    batch: str
    transport: str
    waits: bool
    service_url: str
    settings: tuple[SettingView, ...]
    services: tuple[ServiceEntry, ...]
    groups: tuple[GroupEntry, ...]
    upload: UploadView | None
    type_imports: str


@dataclass(frozen=True, slots=True)
class BatchView:
    """The module of multirequests."""

    services: tuple[ServiceEntry, ...]
    groups: tuple[GroupEntry, ...]
    type_imports: str


@dataclass(frozen=True, slots=True)
class OptionsView:
    """The module of the options of one request."""

    settings: tuple[SettingView, ...]
    imports: str
    type_imports: str


@dataclass(frozen=True, slots=True)
class SchemaView:
    """The module of what the runtime has to know of the schema; all texts are literals."""

    api_version: str
    client_tag: str
    dialect: str
    secrets: tuple[str, ...]
    volatile: tuple[str, ...]
    classes: tuple[tuple[str, str], ...]
    enums: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A name that an index exports, and the module beside it that has it."""

    name: str
    module: str


@dataclass(frozen=True, slots=True)
class ClientPlan:
    """Plans the modules around the client of one API."""

    api: Api
    behaviour: Behaviour
    names: Names
    types: Types
    docs: Documenter
    settings: Settings

    def clients(self) -> tuple[ClientView, ClientView]:
        """The views of ``_client.py`` and ``_async_client.py``."""
        return (
            self._client("sync", "Client", "BaseClient", "Batch", "Transport"),
            self._client("asyncio", "AsyncClient", "BaseAsyncClient", "AsyncBatch", "AsyncTransport"),
        )

    def _client(self, kind: Kind, name: str, base: str, batch: str, transport: str) -> ClientView:
        lasting = [setting for setting in self._request_settings() if not setting.volatile]
        needed = self._setting_imports(lasting) | self._service_imports(kind) | _CLIENT_IMPORTS
        needed |= {("._batch", batch), (".runtime.transport", transport)}
        upload = self._upload()
        if upload is not None:
            needed |= {(".runtime.files", "Upload"), (".runtime.uploads", "Progress")}
            needed.add((f".types.{upload.module}", upload.class_name))
        return ClientView(
            name=name,
            base=base,
            batch=batch,
            transport=transport,
            waits=kind == "asyncio",
            service_url=literal(self.settings.service_url) if self.settings.service_url else "",
            settings=tuple(view for view in self._settings() if not view.volatile),
            services=self._entries(kind, None),
            groups=self._groups(kind),
            upload=upload,
            type_imports=imports(needed, _MEMBER),
        )

    def _upload(self) -> UploadView | None:
        """The view of `upload_file`; None for an API without the actions that it calls (protocol.md 8.3)."""
        service = self.api.service_by_id.get(_UPLOADS)
        name = self.names.classes.get(_UPLOAD_TOKEN)
        if service is None or name is None:
            return None
        actions = {action.name: {parameter.name for parameter in action.parameters} for action in service.actions}
        chunked = any(known.name == "uploadedFileSize" for known in self.api.properties_of(_UPLOAD_TOKEN))
        needed = [("add", {"uploadToken"}), ("upload", {"uploadTokenId", "fileData"})]
        if chunked:
            needed += [("get", {"uploadTokenId"}), ("upload", {"resume", "finalChunk", "resumeAt"})]
        if any(action not in actions or not parameters <= actions[action] for action, parameters in needed):
            return None
        return UploadView(name.name, name.module, chunked)

    def batch(self) -> BatchView:
        """The view of ``_batch.py``."""
        return BatchView(
            services=self._entries("batch", None),
            groups=self._groups("batch"),
            type_imports=imports(self._service_imports("batch"), _MEMBER),
        )

    def _service_imports(self, kind: Kind) -> set[Import]:
        return {(f".services.{name.module}", getattr(name, kind)) for name in self.names.services.values()}

    def _entries(self, kind: Kind, plugin: str | None) -> tuple[ServiceEntry, ...]:
        """The services of a plugin, or those of none, by attribute."""
        found: list[ServiceEntry] = []
        for service in self.api.services:
            if service.plugin == plugin:
                name = self.names.services[service.id]
                class_name: str = getattr(name, kind)
                doc = self.docs.attribute(service, _NESTED) if kind != "batch" else ""
                place = literal(f"{name.module}.{class_name}")
                found.append(
                    ServiceEntry(
                        name.attribute,
                        declared(_NESTED, name.attribute, class_name),
                        entry(_NESTED, literal(name.attribute), place),
                        doc,
                    )
                )
        return tuple(sorted(found, key=lambda found: found.attribute))

    def _groups(self, kind: Kind) -> tuple[GroupEntry, ...]:
        found = [
            GroupEntry(name.attribute, getattr(name, kind), code(plugin), self._entries(kind, plugin))
            for plugin, name in self.names.groups.items()
        ]
        return tuple(sorted(found, key=lambda group: group.attribute))

    def _request_settings(self) -> list[Setting]:
        return [setting for setting in self.api.settings if setting.group == "request"]

    def _setting_imports(self, settings: Iterable[Setting]) -> set[Import]:
        return {
            (module.removeprefix("."), name)
            for setting in settings
            for module, name in self.types.spelling(setting.type).argument_imports
        }

    def options(self) -> OptionsView:
        """The view of ``_options.py``."""
        settings = self._request_settings()
        runs: set[Import] = {(".runtime.options", "BaseRequestOptions")}
        if settings:
            runs.add((".runtime.fields", "prop"))
        runs.update((".runtime.fields", self.types.spelling(setting.type).kind_import) for setting in settings)
        return OptionsView(
            settings=tuple(self._settings()),
            imports=imports(runs),
            type_imports=imports(self._setting_imports(settings), _MEMBER),
        )

    def _settings(self) -> list[SettingView]:
        found: list[SettingView] = []
        for setting in self._request_settings():
            spelling = self.types.spelling(setting.type)
            name = self.names.settings[setting.name]
            annotation = f"{spelling.argument} | None"
            arguments = [literal(setting.name), spelling.kind]
            if setting.name in self.behaviour.secrets:
                arguments.append("secret=True")
            declaration = annotated(_MEMBER, name, annotation, "prop(", arguments)
            doc = self.docs.setting(setting)
            found.append(SettingView(name, code(setting.name), annotation, declaration, doc, setting.volatile))
        return found

    def schema(self) -> SchemaView:
        """The view of ``_schema.py``."""
        settings = self.api.settings
        return SchemaView(
            api_version=literal(self.api.version),
            client_tag=literal(self.settings.client_tag),
            dialect=literal(self.settings.dialect.value),
            secrets=tuple(literal(name) for name in sorted(self.behaviour.secrets)),
            volatile=tuple(literal(name) for name in sorted(s.name for s in settings if s.volatile)),
            classes=_located(self.names, "classes"),
            enums=_located(self.names, "enums"),
        )

    def index(self, part: Literal["types", "enums"]) -> tuple[IndexEntry, ...]:
        """The names that ``types`` or ``enums`` exports, sorted."""
        names = self.names.classes if part == "types" else self.names.enums
        found = [IndexEntry(name.name, name.module) for name in names.values()]
        return tuple(sorted(found, key=lambda found: found.name))


def stubs(entries: Iterable[IndexEntry]) -> str:
    """Laid-out imports that tell a type checker what an index exports."""
    return imports((f".{found.module}", f"{found.name} as {found.name}") for found in entries)


def _located(names: Names, part: str) -> tuple[tuple[str, str], ...]:
    found = names.classes if part == "classes" else names.enums
    return tuple((literal(wire), literal(f"{name.module}.{name.name}")) for wire, name in sorted(found.items()))
