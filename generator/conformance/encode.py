"""The JSON body that a call has to become (``protocol.md 3.2, 7.1``), worked out without any client."""

from __future__ import annotations

from typing import Any, assert_never

from generator.model.call import (
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
)

_SAFE = 2**53
"""Integers beyond it are written as text, for a server may read numbers as doubles (``protocol.md 3.4``)."""


class NotInJson(ValueError):
    """The value does not stand in the JSON body: a file."""


def request_tree(program: Program) -> dict[str, Any]:
    """The JSON body of `program`, with the settings of its calls but without those of the client.

    That of a multirequest has the calls by number from 1.

    Raises:
        NotInJson: if the program sends files.
    """
    if not program.multirequest:
        return _arguments(program.calls[0])
    return {
        str(number): {"service": call.service.id, "action": call.action.name, **_arguments(call)}
        for number, call in enumerate(program.calls, 1)
    }


def _arguments(call: Call) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for given in call.arguments:
        _put(tree, given.parameter.name, given.value)
    for each in call.settings:
        if each.setting.name not in tree:
            _put(tree, each.setting.name, each.value)
    return tree


def _put(tree: dict[str, Any], name: str, value: Argument) -> None:
    if isinstance(value, Null):
        tree[f"{name}__null"] = ""
    else:
        tree[name] = _value(value)


def _value(value: Argument) -> Any:
    match value:
        case Plain(_, plain) | Member(_, plain, _):
            too_long = isinstance(plain, int) and not isinstance(plain, bool) and abs(plain) > _SAFE
            return str(plain) if too_long else plain
        case Instance(type_, _, fields):
            tree: dict[str, Any] = {"objectType": type_.name}
            for field in fields:
                if not field.property.read_only:
                    _put(tree, field.property.name, field.value)
            return tree
        case Items(_, values):
            return [_value(each) for each in values]
        case Entries(_, entries):
            return {key: _value(each) for key, each in entries}
        case Earlier():
            return value.token
        case Mixed(parts):
            return "".join(part if isinstance(part, str) else part.token for part in parts)
        case FileContent():
            raise NotInJson("files are parts of their own")
        case Null():
            raise NotInJson("a null stands in an object")
    assert_never(value)
