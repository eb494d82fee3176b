"""What a README of a client shows: samples that its API can run, printed where they are calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.model.api import Api
from generator.model.call import Program
from generator.model.call_json import BadCall, read_program

from .layout import imports
from .samples import statements
from .surface import Surface
from .values import Values, Writer
from .variables import Scope

_GET = {"service": "media", "action": "get", "arguments": {"entryId": "0_abc123"}}

CALLS: Mapping[str, Mapping[str, Any]] = {
    "first": _GET,
    "login": {"service": "ottuser", "action": "anonymousLogin", "arguments": {"partnerId": 101}},
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
    "content": {
        "service": "media",
        "action": "addContent",
        "arguments": {
            "entryId": "0_abc123",
            "resource": {"objectType": "KalturaUploadedFileTokenResource", "token": "0_token456"},
        },
    },
    "download": {"service": "thumbasset", "action": "serve", "arguments": {"thumbAssetId": "0_thumb456"}},
    "error": {"service": "media", "action": "get", "arguments": {"entryId": "0_gone"}},
    "profile": {
        **_GET,
        "settings": {
            "responseProfile": {"objectType": "KalturaDetachedResponseProfile", "type": 1, "fields": "id,name"},
            "language": "he",
        },
    },
}
"""The samples that are calls, in their JSON form (`generator.model.call_json`)."""

NEEDS: Mapping[str, tuple[str, ...]] = {
    "first": ("KalturaMediaEntry.name", "KalturaMediaEntry.createdAt"),
    "lists": ("KalturaMediaEntry.id", "KalturaMediaEntry.name"),
    "assets": ("KalturaAsset.id", "KalturaAsset.name"),
    "login": ("KalturaLoginSession.ks",),
    "states": ("KalturaMediaEntry.description",),
}
"""Properties that the words and code around a sample use."""


@dataclass(frozen=True, slots=True)
class CallView:
    """A printed call, and lines that import what it needs."""

    code: str
    imports: str


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """The samples that the API can run by name, the name of a class by wire name, and whether errors have names."""

    calls: Mapping[str, CallView]
    entry: str
    upload_token: str
    has_not_found: bool


def readme(surface: Surface, upload_token: str) -> ReadmeView:
    """The view of ``README.md``; `upload_token` is the class of upload tokens, "" where clients upload no files."""
    api = surface.api
    calls: dict[str, CallView] = {}
    for name, document in CALLS.items():
        program = _read(api, document)
        if program is not None and all(_has(api, need) for need in NEEDS.get(name, ())):
            calls[name] = _printed(surface, name, program, upload_token)
    errors = surface.names.errors
    return ReadmeView(
        calls=calls,
        entry=surface.names.types.get("KalturaMediaEntry", ""),
        upload_token=upload_token,
        has_not_found=errors.get("ENTRY_ID_NOT_FOUND") == "ENTRY_ID_NOT_FOUND",
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


def _printed(surface: Surface, name: str, program: Program, upload_token: str) -> CallView:
    package = surface.settings.package
    if name == "states":
        # The object stands alone: the sample goes on to ask it.
        writer = Writer(package, Scope(), "")
        values = Values(surface, writer)
        values.value(program.calls[0].arguments[-1].value, "changes")
        return CallView("\n".join(writer.lines), imports(writer.imports, "").rstrip("\n"))
    code, needed = statements(surface, program, keep=name not in ("error", "content"))
    if name == "error":
        needed = {f"{package}.ErrorCodes", f"{package}.errors.{_API}", f"{package}.errors.{_TRANSPORT}"}
        if "ENTRY_ID_NOT_FOUND" not in surface.names.errors:
            needed.discard(f"{package}.ErrorCodes")
    if name == "content" and upload_token:
        code = code.replace('"0_token456"', "token.getId()")
        needed |= {f"{package}.files.FileSource", f"{package}.model.{upload_token}", "java.nio.file.Path"}
    if name == "download":
        needed |= {"java.nio.file.Path"}
    return CallView(code, imports(needed, "").rstrip("\n"))


_API = "ApiException"
_TRANSPORT = "TransportException"


def _has(api: Api, need: str) -> bool:
    owner, _, name = need.partition(".")
    return owner in api.class_by_name and any(each.name == name for each in api.properties_of(owner))
