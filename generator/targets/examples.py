"""Calls that READMEs of clients show, as data, and which of them an API can run.

A target takes those that it shows, prints each in its language, and names what the words around it use besides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.model.api import Api
from generator.model.call import Program
from generator.model.call_json import BadCall, read_program

Document = Mapping[str, Any]
"""A call or a multirequest in its JSON form (`generator.model.call_json`)."""

Needs = Mapping[str, tuple[str, ...]]
"""What the words and code around a sample use: ``service.action(parameters)``, ``Class.property``,
``Enum.CONSTANT``, ``!ERROR``, ``@setting``."""

EXAMPLE_URL = "https://api.example.com"
"""The address that samples call where an API has no public one."""

PROFILE: Document = {"objectType": "KalturaDetachedResponseProfile", "type": 1, "fields": "id,name"}
GET: Document = {"service": "media", "action": "get", "arguments": {"entryId": "0_abc123"}}
_PING: Document = {"service": "system", "action": "ping"}

EXAMPLES: Mapping[str, Document] = {
    "first": GET,
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
    "pings": {"multirequest": [_PING, _PING]},
    "ping": _PING,
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
    "profile": {**GET, "settings": {"responseProfile": PROFILE}},
    "language": {**GET, "settings": {"language": "he"}},
}


def examples(*names: str, **others: Document) -> dict[str, Document]:
    """The examples `names`, in that order, and `others`, which take the place of those of the same name."""
    return {name: EXAMPLES[name] for name in names} | others


def programs_of(api: Api, documents: Mapping[str, Document]) -> dict[str, Program]:
    """The examples that `api` can run, by name."""
    found = ((name, _read(api, document)) for name, document in documents.items())
    return {name: program for name, program in found if program is not None}


def _read(api: Api, document: Document) -> Program | None:
    if any(call["service"] not in api.service_by_id for call in document.get("multirequest", (document,))):
        # Said here already, for looking for a service that was meant instead takes its time.
        return None
    try:
        return read_program(api, document)
    except BadCall:
        return None


def shown_of(
    api: Api, documents: Mapping[str, Document], programs: Mapping[str, Program], needs: Needs
) -> frozenset[str]:
    """The samples that a README of `api` can show: those of `documents` that are `programs`, others by their needs."""
    owners = frozenset(need.partition(".")[0] for each in needs.values() for need in each)
    known = frozenset(_symbols(api, owners))
    return frozenset(
        name
        for name in (*documents, *needs)
        if (name in programs or name not in documents) and all(_has(known, need) for need in needs.get(name, ()))
    )


def _has(known: frozenset[str], need: str) -> bool:
    """Whether an API of these symbols has what a sample needs: an action with at least the parameters that it names."""
    action, bracket, rest = need.partition("(")
    if not bracket:
        return need in known
    parameters = [name.strip() for name in rest.rstrip(")").split(",") if name.strip()]
    return action in known and all(f"{action}.{name}" in known for name in parameters)


def _symbols(api: Api, owners: frozenset[str]) -> Iterator[str]:
    """What the services, classes and enums called `owners` have, and all errors and settings."""
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
