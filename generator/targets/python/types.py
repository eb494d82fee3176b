"""How a type reference is spelled in Python, and what each spelling has to import: a type knows its imports."""

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

Import = tuple[str, str]
"""(module, name); a module below the package begins with the dots of a module one level down."""

ROOT_NAME = "ApiObject"
ROOT_IMPORT: Import = ("..runtime.model", ROOT_NAME)
"""The root of all classes is part of the runtime."""

_SCALARS: dict[ScalarKind, tuple[str, str]] = {
    ScalarKind.STRING: ("str", "STRING"),
    ScalarKind.INT: ("int", "INTEGER"),
    ScalarKind.BIGINT: ("int", "INTEGER"),
    ScalarKind.FLOAT: ("float", "FLOAT"),
    ScalarKind.BOOL: ("bool", "BOOLEAN"),
}


@dataclass(frozen=True, slots=True)
class Spelling:
    """One type reference in Python.

    `value` is what comes back or is kept, `argument` what a method accepts: the same but for collections. `kind` is the
    expression that tells the runtime. The imports are for type checkers, but for `kind_import`, which runs.
    """

    value: str
    argument: str
    kind: str
    imports: tuple[Import, ...]
    argument_imports: tuple[Import, ...]
    kind_import: str


class Types:
    """Spellings of all types of one API."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self.spelling = cache(self._spelling)

    def _spelling(self, type_: TypeRef) -> Spelling:
        match type_:
            case Scalar(kind):
                python, name = _SCALARS[kind]
                return Spelling(python, python, name, (), (), name)
            case EnumRef(wire, base):
                maker = "int_enum" if base is ScalarKind.INT else "str_enum"
                enum = self._names.enums[wire]
                return _named(enum.name, ((f"..enums.{enum.module}", enum.name),), maker, wire)
            case ObjectRef(wire):
                class_, origin = self._class(wire)
                return _named(class_, origin, "object_of", wire)
            case ListOf(ObjectRef(wire)):
                class_, origin = self._class(wire)
                argument_imports = (*origin, ("collections.abc", "Sequence"))
                kind_text = f"list_of({literal(wire)})"
                value, argument = f"list[{class_}]", f"Sequence[{class_}]"
                return Spelling(value, argument, kind_text, origin, argument_imports, "list_of")
            case MapOf(ObjectRef(wire)):
                class_, origin = self._class(wire)
                argument_imports = (*origin, ("collections.abc", "Mapping"))
                kind_text = f"map_of({literal(wire)})"
                value, argument = f"dict[str, {class_}]", f"Mapping[str, {class_}]"
                return Spelling(value, argument, kind_text, origin, argument_imports, "map_of")
            case File():
                upload = (("..runtime.files", "Upload"),)
                return Spelling("Upload", "Upload", "FILE", upload, upload, "FILE")
            case Nothing():
                return Spelling("None", "None", "NOTHING", (), (), "NOTHING")
        assert_never(type_)

    def _class(self, wire: str) -> tuple[str, tuple[Import, ...]]:
        if wire == ROOT_CLASS:
            return ROOT_NAME, (ROOT_IMPORT,)
        name = self._names.classes[wire]
        return name.name, ((f"..types.{name.module}", name.name),)


def _named(name: str, origin: tuple[Import, ...], maker: str, wire: str) -> Spelling:
    return Spelling(name, name, f"{maker}({literal(wire)})", origin, origin, maker)


def qualified(text: str, hidden: frozenset[str]) -> str:
    """`text`, an annotation, with ``builtins.`` before the builtin it begins with where that is in `hidden`.

    Inside ``dict[str, X]`` the key is a builtin as well.
    """
    if not hidden:
        return text
    head, bracket, rest = text.partition("[")
    if head in hidden:
        head = f"builtins.{head}"
    if "str" in hidden and rest.startswith("str,"):
        rest = f"builtins.{rest}"
    return head + bracket + rest
