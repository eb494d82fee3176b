"""Calls that say all sorts of things: made by rule for any action, so that two clients can be compared by them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

from generator.model.api import Action, Api, Property
from generator.model.call import Program
from generator.model.call_json import read_program
from generator.model.types import (
    ROOT_CLASS,
    EnumRef,
    File,
    ListOf,
    MapOf,
    Nothing,
    ObjectRef,
    Scalar,
    ScalarKind,
    TypeRef,
)

_TEXTS = ("naïve שלום 😀", "", "a & b=c+d%20 \"e\" 'f' <g>", "two\nlines\tand a tab", "{curly} 0 \\")
_INTS = (0, -1, 1, 2**31, 2**53 + 1)
_BIGINTS = (2**63 - 1, -(2**63), 0, 9007199254740993)
_FLOATS = (0.1, -2.5, 1e21, 3.0)
_DEEPEST = 2
_MOST = 9


class Varied:
    """Makes calls of one API; each value differs from the one before it."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._number = count()

    def program(self, service: str, action: Action) -> Program:
        """A call with all arguments, some of them null or empty."""
        given: dict[str, Any] = {}
        for parameter in action.parameters:
            turn = next(self._number)
            if parameter.optional and turn % 4 == 0:
                given[parameter.name] = None
            elif (value := self._value(parameter.type, 0)) is not None:
                given[parameter.name] = value
            elif not parameter.optional:
                given[parameter.name] = None
        document: dict[str, Any] = {"service": service, "action": action.name, "arguments": given}
        parameters = {parameter.name for parameter in action.parameters}
        settings = {each.name for each in self._api.settings if each.group == "request"} - parameters
        if "language" in settings and next(self._number) % 2:
            document["settings"] = {"language": "he"}
        return read_program(self._api, document)

    def _value(self, type_: TypeRef, depth: int) -> Any:
        turn = next(self._number)
        match type_:
            case Scalar(kind):
                return _scalar(kind, turn)
            case EnumRef(name, base):
                constants = self._api.enum_by_name[name].constants
                unknown = 4711 if base is ScalarKind.INT else "newer.VALUE"
                return constants[turn % len(constants)].value if constants and turn % 5 else unknown
            case ObjectRef(name):
                return self._object(name, depth)
            case ListOf(item):
                made = [self._object(item.name, depth + 1) for _ in range(turn % 3)]
                return [each for each in made if each is not None]
            case MapOf(item):
                made = [self._object(item.name, depth + 1) for _ in range(turn % 3)]
                return {f"key{at}": each for at, each in enumerate(made) if each is not None}
            case File():
                return {"$file": {"path": "holiday.mp4"}}
            case Nothing():
                return None

    def _object(self, name: str, depth: int) -> dict[str, Any] | None:
        concrete = [each for each in self._family(name) if not self._api.class_by_name[each].abstract]
        if not concrete or name == ROOT_CLASS:
            return None
        chosen = concrete[next(self._number) % len(concrete)]
        fields: dict[str, Any] = {"objectType": chosen}
        own = [each for each in self._api.properties_of(chosen) if not each.read_only and _is_usual(each)]
        start = next(self._number) % max(1, len(own))
        for each in (own[start:] + own[:start])[:_MOST] if depth < _DEEPEST else own[:1]:
            if next(self._number) % 6 == 0:
                fields[each.name] = None
            elif (value := self._value(each.type, depth + 1)) is not None:
                fields[each.name] = value
        return fields

    def _family(self, name: str) -> Iterator[str]:
        yield name
        for child in self._api.children.get(name, ()):
            yield from self._family(child)


def _is_usual(property_: Property) -> bool:
    """Files inside of objects are compared where they are parameters; the root's lists are never sent."""
    return not isinstance(property_.type, File) and property_.name != "relatedObjects"


def _scalar(kind: ScalarKind, turn: int) -> Any:
    match kind:
        case ScalarKind.STRING:
            return _TEXTS[turn % len(_TEXTS)]
        case ScalarKind.INT:
            return _INTS[turn % len(_INTS)]
        case ScalarKind.BIGINT:
            return _BIGINTS[turn % len(_BIGINTS)]
        case ScalarKind.FLOAT:
            return _FLOATS[turn % len(_FLOATS)]
        case ScalarKind.BOOL:
            return turn % 2 == 0
