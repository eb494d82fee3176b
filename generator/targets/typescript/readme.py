"""What a README of a client shows: samples that its API can run, printed where they are calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.model.api import Api
from generator.model.behaviour import Dialect
from generator.model.call import Program
from generator.model.call_json import BadCall, read_program

from .samples import EXAMPLE_URL, statements
from .values import Imports, Surface

_GET = {"service": "media", "action": "get", "arguments": {"entryId": "0_abc123"}}

CALLS: Mapping[str, Mapping[str, Any]] = {
    "first": _GET,
    "lists": {
        "service": "media",
        "action": "list",
        "arguments": {"filter": {"nameLike": "holiday", "orderBy": "-createdAt"}, "pager": {"pageSize": 100}},
    },
    "assets": {
        "service": "asset",
        "action": "list",
        "arguments": {
            "filter": {"objectType": "KalturaSearchAssetFilter", "kSql": "(and name ~ 'holiday')"},
            "pager": {"pageSize": 50},
        },
    },
    "login": {"service": "ottuser", "action": "anonymousLogin", "arguments": {"partnerId": 101}},
    "states": {
        "service": "media",
        "action": "update",
        "arguments": {"entryId": "0_abc123", "mediaEntry": {"name": "A better name", "tags": None}},
    },
    "batch": {
        "multirequest": [
            {"service": "media", "action": "list"},
            {
                "service": "flavorasset",
                "action": "getByEntryId",
                "arguments": {"entryId": {"$result": [1, "objects", 0, "id"]}},
            },
        ]
    },
    "ping": {"service": "system", "action": "ping"},
    "download": {"service": "thumbasset", "action": "serve", "arguments": {"thumbAssetId": "0_thumb456"}},
    "error": {"service": "media", "action": "get", "arguments": {"entryId": "0_gone"}},
    "profile": {
        **_GET,
        "settings": {
            "responseProfile": {"objectType": "KalturaDetachedResponseProfile", "type": 1, "fields": "id,name"}
        },
    },
}
"""The samples that are calls, in their JSON form (`generator.model.call_json`)."""

NEEDS: Mapping[str, tuple[str, ...]] = {
    "first": ("KalturaMediaEntry.name", "KalturaMediaEntry.mediaType", "KalturaMediaEntry.createdAt"),
    "lists": ("KalturaMediaEntry.name",),
    "assets": ("KalturaAsset.name",),
    "login": ("KalturaLoginSession.ks",),
    "upload": (
        "uploadtoken.add(uploadToken)",
        "uploadtoken.get(uploadTokenId)",
        "uploadtoken.upload(uploadTokenId, fileData, resume, finalChunk, resumeAt)",
        "media.add(entry)",
        "media.addContent(entryId, resource)",
        "KalturaMediaType.VIDEO",
        "KalturaMediaEntry.mediaType",
        "KalturaUploadedFileTokenResource.token",
    ),
    "error": ("!ENTRY_ID_NOT_FOUND",),
    "apptoken": ("apptoken.startSession(id, tokenHash)", "session.startWidgetSession(widgetId)"),
    "language": ("media.get(entryId)", "@language"),
    "partner": ("media.get(entryId)", "@partnerId"),
    "trees": ("baseentry.get(entryId)", "KalturaMediaEntry.mediaType"),
}
"""What the words and code around each sample use: ``service.action(parameters)``, ``Class.property``,
``Enum.CONSTANT``, ``!ERROR``, ``@setting``."""


@dataclass(frozen=True, slots=True)
class CallView:
    """A printed call, lines that import what it needs, and the variable that holds its result ("" for none)."""

    code: str
    imports: str
    variable: str


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """What the README says of the API.

    Args:
        samples: Those that the API can run.
        calls: What is printed of them.
        types: Names of classes and enums by wire name.
        errors: Names of errors.
        services: Members and modules of services by wire id.
        counts: Services, actions and classes.
    """

    samples: frozenset[str]
    calls: Mapping[str, CallView]
    types: Mapping[str, str]
    errors: Mapping[str, str]
    is_ott: bool
    package: str
    description: str
    license: str
    url: str
    api_version: str
    counts: tuple[int, int, int]
    has_tests: bool


def readme(surface: Surface, *, has_tests: bool) -> ReadmeView:
    """The view of ``README.md``."""
    api, names, settings = surface.api, surface.names, surface.settings
    known = frozenset(_symbols(api))
    programs = {name: program for name, document in CALLS.items() if (program := _read(api, document)) is not None}
    shown = frozenset(
        name
        for name in (*CALLS, *NEEDS)
        if (name in programs or name not in CALLS) and all(_has(known, need) for need in NEEDS.get(name, ()))
    )
    return ReadmeView(
        samples=shown,
        calls={name: _printed(surface, name, program) for name, program in programs.items() if name in shown},
        types=names.types,
        errors=names.errors,
        is_ott=settings.dialect is Dialect.OTT,
        package=settings.package,
        description=settings.description,
        license=settings.license,
        url=settings.service_url or EXAMPLE_URL,
        api_version=api.version,
        counts=(len(api.services), sum(len(service.actions) for service in api.services), len(api.classes)),
        has_tests=has_tests,
    )


def _read(api: Api, document: Mapping[str, Any]) -> Program | None:
    """The calls of a sample; None where the API has not got what they name."""
    if any(call["service"] not in api.service_by_id for call in document.get("multirequest", (document,))):
        # Said here already, for looking for a service that was meant instead takes its time.
        return None
    try:
        return read_program(api, document)
    except BadCall:
        return None


def _printed(surface: Surface, name: str, program: Program) -> CallView:
    imports = Imports(surface.settings.package)
    if name != "batch":
        imports.name("Client")
    code = statements(surface, imports, program, keep=name not in ("error", "ping", "states"))
    variable = code.removeprefix("const ").partition(" ")[0] if code.startswith("const ") else ""
    return CallView(code, "\n".join(imports.lines()), variable)


def _has(known: frozenset[str], need: str) -> bool:
    """Whether an API of these symbols has what a sample needs: an action with at least the parameters that it names."""
    action, bracket, rest = need.partition("(")
    if not bracket:
        return need in known
    parameters = [name.strip() for name in rest.rstrip(")").split(",") if name.strip()]
    return action in known and all(f"{action}.{name}" in known for name in parameters)


def _symbols(api: Api) -> Iterator[str]:
    """All that samples may need: what the services, classes and enums that they name have, errors and settings."""
    owners = frozenset(need.partition(".")[0] for needs in NEEDS.values() for need in needs)
    for service in api.services:
        for action in service.actions if service.id in owners else ():
            yield f"{service.id}.{action.name}"
            for parameter in action.parameters:
                yield f"{service.id}.{action.name}.{parameter.name}"
    for class_ in api.classes:
        if class_.name in owners:
            for property_ in api.properties_of(class_.name):
                yield f"{class_.name}.{property_.name}"
    for enum in api.enums:
        for constant in enum.constants if enum.name in owners else ():
            yield f"{enum.name}.{constant.name}"
    for error in api.errors:
        yield f"!{error.name}"
    for setting in api.settings:
        yield f"@{setting.name}"
