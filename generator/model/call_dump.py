"""The JSON form of calls, written; `generator.model.call_json` describes and reads it."""

from __future__ import annotations

import base64
from typing import Any, TypeAlias, assert_never

from .call import (
    Argument,
    Call,
    Earlier,
    Entries,
    FileContent,
    Instance,
    Items,
    Member,
    Mixed,
    Null,
    Plain,
    Program,
    Set,
)
from .call_json import FILE, RESULT, TEXT

Json: TypeAlias = Any


def dump_program(program: Program) -> dict[str, Json]:
    """The JSON form of `program`; `read_program` reads the same from it."""
    document: dict[str, Json] = {}
    if program.multirequest:
        document["multirequest"] = [_dump_call(call) for call in program.calls]
        if program.settings:
            document["settings"] = _dump_set(program.settings)
    else:
        document.update(_dump_call(program.calls[0]))
    client = program.client
    about = {"serviceUrl": client.service_url, "ks": client.ks, "settings": _dump_set(client.settings)}
    if kept := {key: value for key, value in about.items() if value}:
        document["client"] = kept
    return document


def _dump_call(call: Call) -> dict[str, Json]:
    document: dict[str, Json] = {"service": call.service.id, "action": call.action.name}
    if call.arguments:
        document["arguments"] = {given.parameter.name: dump_value(given.value) for given in call.arguments}
    if call.settings:
        document["settings"] = _dump_set(call.settings)
    return document


def _dump_set(settings: tuple[Set, ...]) -> dict[str, Json]:
    return {each.setting.name: dump_value(each.value) for each in settings}


def dump_value(value: Argument) -> Json:
    """The JSON form of one value."""
    match value:
        case Plain(_, plain) | Member(_, plain, _):
            return plain
        case Instance(type_, _, fields):
            return {"objectType": type_.name, **{each.property.name: dump_value(each.value) for each in fields}}
        case Items(_, values):
            return [dump_value(each) for each in values]
        case Entries(_, entries):
            return {key: dump_value(each) for key, each in entries}
        case Null():
            return None
        case FileContent():
            return {FILE: _dump_file(value)}
        case Earlier(_, number, steps):
            return {RESULT: [number, *(step.key for step in steps)]}
        case Mixed(parts):
            return {TEXT: [part if isinstance(part, str) else dump_value(part) for part in parts]}
    assert_never(value)


def _dump_file(file: FileContent) -> dict[str, Json]:
    found: dict[str, Json] = {"path": file.path} if file.path else {}
    if file.name:
        found["name"] = file.name
    if file.content:
        try:
            found["text"] = file.content.decode()
        except UnicodeDecodeError:
            found["base64"] = base64.b64encode(file.content).decode()
    return found
