"""How a type reference is spelled in Java, and what each spelling has to import: a type knows its imports."""

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
from .text import literal

ROOT_NAME = "ApiObject"
"""The root of all classes is part of the runtime."""

_SCALARS: dict[ScalarKind, tuple[str, str, str, str]] = {
    ScalarKind.STRING: ("String", "String", "Kind.STRING", "string"),
    ScalarKind.INT: ("Long", "long", "Kind.INTEGER", "integer"),
    ScalarKind.BIGINT: ("Long", "long", "Kind.INTEGER", "integer"),
    ScalarKind.FLOAT: ("Double", "double", "Kind.FLOAT", "number"),
    ScalarKind.BOOL: ("Boolean", "boolean", "Kind.BOOLEAN", "bool"),
}


@dataclass(frozen=True, slots=True)
class Spelling:
    """One type reference in Java.

    `value` is what comes back, a class; `argument` what a method accepts, a primitive where it can. `property` is the
    type of the constant of a property, `maker` the method that declares it, `arguments` what that takes beside the
    name of the property. `kind` is the expression that tells the runtime what an action answers. Imports are names of
    classes below the package of the client, or whole ones.
    """

    value: str
    argument: str
    property: str
    maker: str
    arguments: tuple[str, ...]
    kind: str
    imports: tuple[str, ...]
    property_imports: tuple[str, ...]


class Types:
    """Spellings of all types of one API.

    Args:
        names: The names of the API.
        package: The package of the client.
    """

    def __init__(self, names: Names, package: str) -> None:
        self._names = names
        self._package = package
        self.spelling = cache(self._spelling)

    def core(self, name: str) -> str:
        """The whole name of a class of the runtime's core."""
        return f"{self._package}.core.{name}"

    def _spelling(self, type_: TypeRef) -> Spelling:
        plain = self.core("Property")
        match type_:
            case Scalar(kind):
                value, argument, expression, maker = _SCALARS[kind]
                return Spelling(value, argument, f"Property<{value}>", maker, (), expression, (), (plain,))
            case EnumRef(wire, base):
                maker = "intEnum" if base is ScalarKind.INT else "stringEnum"
                name = self._names.types[wire]
                return self._named(name, (f"{self._package}.enums.{name}",), maker, wire)
            case ObjectRef(wire):
                name, imports = self._class(wire)
                return self._named(name, imports, "object", wire)
            case ListOf(ObjectRef(wire)):
                return self._collection("List<{}>", "List", "list", wire)
            case MapOf(ObjectRef(wire)):
                return self._collection("Map<String, {}>", "Map", "map", wire)
            case File():
                source = (f"{self._package}.files.FileSource",)
                name = "FileSource"
                return Spelling(name, name, f"Property<{name}>", "file", (), "Kind.FILE", source, (*source, plain))
            case Nothing():
                return Spelling("Void", "Void", "Property<Void>", "nothing", (), "Kind.NOTHING", (), ())
        assert_never(type_)

    def _named(self, name: str, imports: tuple[str, ...], maker: str, wire: str) -> Spelling:
        text = literal(wire)
        kind = f"Kind.{maker}({text})"
        plain = self.core("Property")
        return Spelling(name, name, f"Property<{name}>", maker, (text,), kind, imports, (*imports, plain))

    def _collection(self, pattern: str, collection: str, maker: str, wire: str) -> Spelling:
        name, imports = self._class(wire)
        value = pattern.format(name)
        text = literal(wire)
        kept = f"{collection}Property"
        imports = (*imports, f"java.util.{collection}")
        kind = f"Kind.{maker}({text})"
        return Spelling(value, value, f"{kept}<{name}>", maker, (text,), kind, imports, (*imports, self.core(kept)))

    def _class(self, wire: str) -> tuple[str, tuple[str, ...]]:
        if wire == ROOT_CLASS:
            return ROOT_NAME, (self.core(ROOT_NAME),)
        name = self._names.types[wire]
        return name, (f"{self._package}.model.{name}",)
