"""How a type reference is spelled in Go, and which packages each spelling needs."""

from __future__ import annotations

from dataclasses import dataclass
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

SCALARS: dict[ScalarKind, str] = {
    ScalarKind.STRING: "string",
    ScalarKind.INT: "int64",
    ScalarKind.BIGINT: "int64",
    ScalarKind.FLOAT: "float64",
    ScalarKind.BOOL: "bool",
}


@dataclass(frozen=True, slots=True)
class Spelling:
    """One type reference in Go.

    `value` is the type of the value. `optional` is the type of a field that may be unset or null: objects are nil
    then, everything else is in a ``kaltura.Opt``. `placeholder` is the type of an argument in a multirequest, where a
    text can hold a placeholder as it is, and an ``Opt`` any other scalar. `packages` are those that they name.
    """

    value: str
    optional: str
    placeholder: str
    packages: frozenset[str]


class Types:
    """Spellings of all types of one API, as they are written in one package.

    Args:
        names: The names of the API.
        home: The package in which they are written; its own names are not qualified.
    """

    def __init__(self, names: Names, home: str) -> None:
        self._names = names
        self._in_types = home == "types"
        self._known: dict[TypeRef, Spelling] = {}

    def spelling(self, type_: TypeRef) -> Spelling:
        """The spelling of a type reference."""
        found = self._known.get(type_)
        if found is None:
            found = self._known[type_] = self._spelling(type_)
        return found

    def _spelling(self, type_: TypeRef) -> Spelling:
        value = self._value(type_)
        packages = {name for name in ("enums", "types", "kaltura") if f"{name}." in value}
        if isinstance(type_, ObjectRef | File):
            return Spelling(value, value, value, frozenset(packages))
        optional = f"kaltura.Opt[{value}]"
        scalar = isinstance(type_, Scalar | EnumRef)
        placeholder = optional if scalar and value != "string" else value
        return Spelling(value, optional, placeholder, frozenset(packages))

    def _value(self, type_: TypeRef) -> str:
        match type_:
            case Scalar(kind):
                return SCALARS[kind]
            case EnumRef(name, base):
                enum = self._names.enums.get(name)
                return SCALARS[base] if enum is None else f"enums.{enum.name}"
            case ObjectRef(name):
                return self.object(name)
            case ListOf(item):
                return f"[]{self._value(item)}"
            case MapOf(item):
                return f"map[string]{self._value(item)}"
            case File():
                return "*kaltura.File"
            case Nothing():
                return "kaltura.Nothing"
            case _:
                assert_never(type_)

    def object(self, name: str) -> str:
        """The type of an object of the class `name` or of its subclasses."""
        qualified = "" if self._in_types else "types."
        interface = self._names.interfaces.get(name)
        if interface is not None:
            return f"{qualified}{interface}"
        found = self._names.classes.get(name)
        return "kaltura.Object" if found is None or name == ROOT_CLASS else f"*{qualified}{found.name}"
