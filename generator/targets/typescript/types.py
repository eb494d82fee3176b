"""How a type reference is spelled in TypeScript, and what each spelling has to import."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import assert_never

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

from .names import Names
from .reserved import OBJECT_MEMBERS
from .text import key


@dataclass(frozen=True, slots=True)
class Spelling:
    """One type reference in TypeScript.

    `value` is what comes back or is kept, `argument` what a function accepts. `kind` is the expression that tells the
    runtime. `class_` and `enum` are the name that they mention, of ``types`` or ``enums``; "" for none. `tables` is the
    name that `kind` mentions.
    """

    value: str
    argument: str
    kind: str
    class_: str = ""
    enum: str = ""
    table: str = ""


_SCALARS = {
    ScalarKind.STRING: Spelling("string", "string", '"string"'),
    ScalarKind.INT: Spelling("number", "number", '"int"'),
    ScalarKind.BIGINT: Spelling("bigint", "bigint | number", '"bigint"'),
    ScalarKind.FLOAT: Spelling("number", "number", '"float"'),
    ScalarKind.BOOL: Spelling("boolean", "boolean", '"bool"'),
}


class Types:
    """Spellings of all types of one API."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self.spelling = cache(self._spelling)

    def _spelling(self, type_: TypeRef) -> Spelling:
        match type_:
            case Scalar(kind):
                return _SCALARS[kind]
            case EnumRef(wire, base):
                name = self._names.types[wire]
                return Spelling(name, name, '"int"' if base is ScalarKind.INT else '"string"', enum=name)
            case ObjectRef(wire):
                name, table = self._class(wire)
                return Spelling(name, name, f"{{ object: () => {table} }}", name, table=table)
            case ListOf(ObjectRef(wire)):
                name, table = self._class(wire)
                return Spelling(f"{name}[]", f"readonly {name}[]", f"{{ list: () => {table} }}", name, table=table)
            case MapOf(ObjectRef(wire)):
                name, table = self._class(wire)
                value = f"Record<string, {name}>"
                return Spelling(value, f"Readonly<{value}>", f"{{ map: () => {table} }}", name, table=table)
            case File():
                return Spelling("FileSource", "Upload", '"file"')
            case Nothing():
                return Spelling("void", "void", '"nothing"')
        assert_never(type_)

    def _class(self, wire: str) -> tuple[str, str]:
        """The interface of a class, and the constant that is its table."""
        name = self._names.types[wire]
        return name, "root" if wire == ROOT_CLASS else name


def typed_entry(name: str, kind: str) -> str:
    """An entry of a table: what `name` is. Kinds of what every object has are constants to the checker."""
    return f"{key(name)}: {kind} as const" if name in OBJECT_MEMBERS and kind[0] == '"' else f"{key(name)}: {kind}"


def inherited(name: str) -> list[str]:
    """What the type of a member has to allow beside its own values, for every object has one of that name."""
    return ["object"] if name in OBJECT_MEMBERS else []
