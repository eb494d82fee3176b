"""Types of an API packed for the search: only those that cannot be guessed.

What bears the same name mostly has the same type, and a list answers what is called after its service.
``templates/docs/script/search/types.ts`` guesses in the same way.
"""

from __future__ import annotations

from typing import assert_never

from generator.model.api import Action, Api, Service
from generator.model.types import (
    CLASS_PREFIX,
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

from .search_digits import Digits

_SCALARS = {ScalarKind.STRING: 0, ScalarKind.INT: 1, ScalarKind.BIGINT: 2, ScalarKind.FLOAT: 3, ScalarKind.BOOL: 4}
_STRING, _FILE, _NOTHING, _NAMED = 0, 5, 6, 7
_DIGITS = Digits(12)


class Types:
    """Numbers types and guesses them.

    A number stands for a scalar, a file, nothing, an enum, a class, a list of a class or a map of a class, in this
    order; enums and classes are in the order of the API.
    """

    def __init__(self, api: Api) -> None:
        enums = {enum.name: _NAMED + index for index, enum in enumerate(api.enums)}
        first = _NAMED + len(enums)
        self._count = len(api.classes)
        self._enums = enums
        self._classes = {class_.name: first + index for index, class_ in enumerate(api.classes)}
        self._short = {name.removeprefix(CLASS_PREFIX): number for name, number in reversed(self._classes.items())}
        self._of_name: dict[str, int] = {}
        self._of_end: dict[str, int] = {}
        self._of_action: dict[str, int] = {}

    def number(self, type_: TypeRef) -> int:
        """The number of `type_`."""
        match type_:
            case Scalar(kind):
                return _SCALARS[kind]
            case File():
                return _FILE
            case Nothing():
                return _NOTHING
            case EnumRef(name):
                return self._enums[name]
            case ObjectRef(name):
                return self._classes[name]
            case ListOf(item):
                return self._classes[item.name] + self._count
            case MapOf(item):
                return self._classes[item.name] + 2 * self._count
            case _:
                assert_never(type_)

    def member(self, name: str, type_: TypeRef) -> str:
        """The type of the property or parameter `name`."""
        number = self.number(type_)
        end = _end(name)
        guessed = self._of_name.get(name)
        if guessed is None:
            guessed = self._of_end.get(end, _STRING)
        self._of_name[name] = self._of_end[end] = number
        return _told(number, guessed)

    def result(self, service: Service, action: Action) -> str:
        """The type of what `action` answers."""
        number = self.number(action.result)
        main = _raised(service.name)
        wanted = f"{main}ListResponse" if action.name.startswith("list") else main
        guessed = self._of_action.get(action.name)
        if guessed is None or guessed >= _NAMED:
            guessed = self._short.get(wanted, _STRING)
        self._of_action[action.name] = number
        return _told(number, guessed)

    def base(self, name: str, base: str | None) -> str:
        """The base of the class `name`; of a class without one, nothing."""
        number = _NOTHING if base is None else self._classes[base]
        short = name.removeprefix(CLASS_PREFIX)
        end = _end(short)
        guessed = self._short.get(f"{short[:-6]}BaseFilter") if short.endswith("Filter") else None
        if guessed is None or guessed == self._classes[name]:
            guessed = self._of_end.get(end, _NAMED + len(self._enums))
        self._of_end[end] = number
        return _told(number, guessed)


def _told(number: int, guessed: int) -> str:
    return _DIGITS(0 if number == guessed else number + 1)


def _raised(name: str) -> str:
    # Beyond ASCII, languages differ in what the capital of a letter is.
    return chr(ord(name[0]) - 32) + name[1:] if "a" <= name[:1] <= "z" else name


def _end(name: str) -> str:
    """What follows the last capital of `name`, with it; all of it where there is none."""
    for index in range(len(name) - 1, -1, -1):
        if "A" <= name[index] <= "Z":
            return name[index:]
    return name
