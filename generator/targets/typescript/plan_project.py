"""Views of the modules around the services, and of the files of the package."""

from __future__ import annotations

import json
from dataclasses import dataclass

from generator.model.api import Api, Setting
from generator.model.behaviour import Behaviour
from generator.model.types import EnumRef

from .docs import Documenter
from .layout import called, imported, listed, union
from .names import Names
from .reserved import LOCAL_OPTIONS
from .settings import Settings
from .text import literal, member
from .types import Types, inherited, typed_entry

_MEMBER = "  "
_PARTS = (
    "attempts",
    "kaltura",
    "multirequest",
    "files",
    "form",
    "logging",
    "node",
    "notifications",
    "sessions",
    "times",
    "xml",
)
_TESTS = {"test": "tsc -p tests && node --test build/tests/recorded.test.js"}
_SECRETS = frozenset({"ks", "password", "secret", "token", "tokenHash"})
"""What the runtime sends on its own and never shows, whatever the API knows of."""
_UPLOADS = "uploadtoken"
_UPLOAD_TOKEN = "KalturaUploadToken"
_CLIENT_OPTIONS = LOCAL_OPTIONS | frozenset(
    "__proto__ apiVersion clientTag fetch maxAnswerSize onRequest onResponse readers serviceUrl transport types".split()
)


@dataclass(frozen=True, slots=True)
class SettingView:
    """A setting of requests: its comment and its declaration, laid out."""

    doc: str
    declaration: str
    volatile: bool


@dataclass(frozen=True, slots=True)
class ClientView:
    """The module of the client."""

    settings: tuple[SettingView, ...]
    lasting: tuple[SettingView, ...]
    imports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SchemaView:
    """The module of what the runtime has to know of the schema; all texts are literals."""

    api_version: str
    client_tag: str
    dialect: str
    service_url: str
    settings: tuple[str, ...]
    volatile: str
    secrets: str


@dataclass(frozen=True, slots=True)
class MemberView:
    """A service as a member of the facade."""

    name: str
    module: str
    doc: str
    declaration: str


@dataclass(frozen=True, slots=True)
class ProjectPlan:
    """Plans the modules around the services of one API."""

    api: Api
    behaviour: Behaviour
    names: Names
    types: Types
    docs: Documenter
    settings: Settings
    has_tests: bool = False

    def client(self) -> ClientView:
        """The view of ``client.ts``."""
        settings = self._settings()
        views = [self._setting(setting) for setting in settings]
        spellings = [self.types.spelling(setting.type) for setting in settings]
        classes = {spelling.class_ for spelling in spellings} - {""}
        enums = {spelling.enum for spelling in spellings} - {""}
        imports = [imported(enums, "./enums.js", types=True)] if enums else []
        imports += [imported(classes, "./types.js", types=True)] if classes else []
        return ClientView(tuple(views), tuple(view for view in views if not view.volatile), tuple(imports))

    def _settings(self) -> list[Setting]:
        """What is sent with requests, but what is called like an option of the client itself."""
        found = (setting for setting in self.api.settings if setting.group == "request")
        return [setting for setting in found if setting.name not in _CLIENT_OPTIONS]

    def _setting(self, setting: Setting) -> SettingView:
        members = [
            *self.types.spelling(setting.type).argument.split(" | "),
            *inherited(setting.name),
            "null",
            "undefined",
        ]
        declaration = union(f"readonly {member(setting.name)}?:", members, _MEMBER)
        return SettingView(self.docs.setting(setting), declaration, setting.volatile)

    def schema(self) -> SchemaView:
        """The view of ``schema.ts``."""
        settings = self._settings()
        volatile = [literal(setting.name) for setting in settings if setting.volatile]
        secrets = [literal(name) for name in sorted(self.behaviour.secrets | _SECRETS)]
        return SchemaView(
            api_version=literal(self.api.version),
            client_tag=literal(self.settings.client_tag),
            dialect=literal(self.settings.dialect.value),
            service_url=literal(self.settings.service_url),
            settings=(
                'clientTag: "string"',
                'apiVersion: "string"',
                *(typed_entry(setting.name, self._kind(setting)) for setting in settings),
            ),
            volatile=listed(volatile, _MEMBER, len("  volatile: ")),
            secrets=listed(secrets, _MEMBER, len("  secrets: ")),
        )

    def _kind(self, setting: Setting) -> str:
        """Objects are written by what they are: their tables would be a part of every program."""
        if isinstance(setting.type, EnumRef) or not self.types.spelling(setting.type).table:
            return self.types.spelling(setting.type).kind
        return '"any"'

    def members(self) -> tuple[MemberView, ...]:
        """The services as members of the facade, by name."""
        found = []
        for service in self.api.services:
            name = self.names.services[service.id]
            head = f"readonly {name.member}: Service<typeof {name.member}> = bound"
            declaration = called(head, ["this", name.member], _MEMBER)
            found.append(MemberView(name.member, name.module, self.docs.attribute(service), declaration))
        return tuple(sorted(found, key=lambda view: view.name))

    def upload(self) -> str:
        """The class of upload tokens; "" for an API without the actions that uploads call (protocol.md 8.3)."""
        service = self.api.service_by_id.get(_UPLOADS)
        if service is None or _UPLOAD_TOKEN not in self.api.class_by_name:
            return ""
        actions = {action.name: {parameter.name for parameter in action.parameters} for action in service.actions}
        needed = [("add", {"uploadToken"}), ("upload", {"uploadTokenId", "fileData"})]
        if any(known.name == "uploadedFileSize" for known in self.api.properties_of(_UPLOAD_TOKEN)):
            needed += [("get", {"uploadTokenId"}), ("upload", {"resume", "finalChunk", "resumeAt"})]
        known = all(action in actions and parameters <= actions[action] for action, parameters in needed)
        return self.names.types[_UPLOAD_TOKEN] if known else ""

    def package(self) -> str:
        """``package.json``."""
        settings = self.settings
        exports: dict[str, object] = {".": _entry("index")}
        for name in (*_PARTS, "types", "enums", "errors"):
            exports[f"./{name}"] = _entry(name)
        for module in sorted(name.module for name in self.names.services.values()):
            exports[f"./services/{module}"] = _entry(f"services/{module}")
        exports["./package.json"] = "./package.json"
        found: dict[str, object] = {
            "name": settings.package,
            "version": settings.version,
            "description": settings.description,
            "keywords": ["kaltura", "video", "api", "client"],
            "license": settings.license or "UNLICENSED",
        }
        if settings.author:
            found["author"] = settings.author
        if settings.homepage:
            found["homepage"] = settings.homepage
        if settings.repository:
            found["repository"] = {"type": "git", "url": settings.repository}
        found |= {
            "type": "module",
            "sideEffects": False,
            "engines": {"node": ">=20"},
            "exports": exports,
            "files": ["dist", "src"],
            "scripts": {"build": "tsc -p .", **(_TESTS if self.has_tests else {}), "prepack": "npm run build"},
            "devDependencies": {"@types/node": "^20.19.0", "typescript": ">=5.9.3"},
        }
        return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def _entry(module: str) -> dict[str, str]:
    """What an import of a module finds: its types, and its code."""
    return {"types": f"./dist/{module}.d.ts", "default": f"./dist/{module}.js"}
