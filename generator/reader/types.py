"""From the attributes ``type``, ``arrayType`` and ``enumType`` to a type reference (``protocol.md 1.3``)."""

from __future__ import annotations

from generator.model.types import (
    BIGINT,
    BOOL,
    FILE,
    FLOAT,
    INT,
    NOTHING,
    ROOT_CLASS,
    STRING,
    EnumRef,
    ListOf,
    MapOf,
    ObjectRef,
    Scalar,
    ScalarKind,
    TypeRef,
)

from .context import Context
from .shown import shown

ANY_OBJECT = "KalturaObjectBase"
"""How a schema writes "any object"; never declared (``protocol.md 1.3``)."""

SCALARS: dict[str, Scalar] = {"string": STRING, "int": INT, "bigint": BIGINT, "float": FLOAT, "bool": BOOL}
RESERVED = frozenset((*SCALARS, "array", "map", "file"))
"""Type names of the format itself, which no class or enum can have."""

_MEANT = {
    "integer": "int",
    "long": "bigint",
    "int64": "bigint",
    "double": "float",
    "number": "float",
    "decimal": "float",
    "boolean": "bool",
    "str": "string",
    "text": "string",
    "list": "array",
    "dict": "map",
    "time": 'int with isTime="1"',
    "date": 'int with isTime="1"',
}


class Types:
    """Resolves types against the enums and classes of one schema; each distinct one is made once."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._log = context.log
        self._made: dict[tuple[str | None, str | None, str | None], TypeRef] = {}

    def of(self, attributes: dict[str, str], line: int, where: str) -> TypeRef:
        """The type that `attributes` state; after an error, some type."""
        type_ = attributes.get("type")
        if not type_:
            self._log.error(line, f"{where} has no type", 'add type="..."')
            return STRING
        key = type_, attributes.get("arrayType") or None, attributes.get("enumType") or None
        found = self._made.get(key)
        if found is None:
            found = self._resolve(*key, line, where)
            if found is None:
                return STRING
            self._made[key] = found
        return found

    def of_result(self, attributes: dict[str, str], line: int, where: str) -> TypeRef:
        """The type of a result: one without attributes says that nothing is answered (``protocol.md 1.4``)."""
        if not any(attributes.get(key) for key in ("type", "arrayType", "enumType")):
            return NOTHING
        if attributes.get("type") in ("void", "nothing", "null"):
            self._log.error(line, f"{where}: type {attributes['type']} is not declared", "for no result leave type out")
            return NOTHING
        return self.of(attributes, line, where)

    def _resolve(self, type_: str, item: str | None, enum: str | None, line: int, where: str) -> TypeRef | None:
        if enum is not None:
            return self._enum(type_, enum, line, where)
        if type_ in ("array", "map"):
            return self._container(type_, item, line, where)
        if item is not None:
            self._log.warning(line, f"{where}: arrayType is ignored, for the type is {shown(type_)}")
        if type_ in SCALARS:
            return SCALARS[type_]
        if type_ == "file":
            return FILE
        return self._object(type_, line, where)

    def _enum(self, type_: str, name: str, line: int, where: str) -> TypeRef | None:
        enum = self._context.enums.get(name)
        if enum is None:
            if name in self._context.class_lines:
                hint = f'it is a class; write type="{name}"'
            else:
                hint = self._log.suggest(name, self._context.enums)
            self._log.error(line, f"{where}: enum {shown(name)} is not declared", hint)
            return None
        declared = enum.declared_base or enum.base
        if type_ != declared.value:
            what = f"{where}: type {shown(type_)} disagrees with enum {name}, which is one of {declared.value} values"
            self._log.error(line, what, f'write type="{declared.value}"')
            return None
        return EnumRef(name, enum.base)

    def _container(self, type_: str, item: str | None, line: int, where: str) -> TypeRef | None:
        if item is None:
            hint = f'add arrayType="..." with the class of the {"values" if type_ == "map" else "items"}'
            self._log.error(line, f"{where}: {type_} without arrayType", hint)
            return None
        if item in RESERVED:
            what = f"{where}: arrayType {item} is no class"
            self._log.error(line, what, "there are no lists of scalars; use a class such as KalturaString")
            return None
        found = self._object(item, line, where, "arrayType ")
        if found is None:
            return None
        return ListOf(found) if type_ == "array" else MapOf(found)

    def _object(self, name: str, line: int, where: str, what: str = "type ") -> ObjectRef | None:
        classes = self._context.class_lines
        if name in classes:
            return ObjectRef(name)
        if name in (ROOT_CLASS, ANY_OBJECT):
            return ObjectRef(ROOT_CLASS)
        enum = self._context.enums.get(name)
        if enum is not None:
            base: ScalarKind = enum.declared_base or enum.base
            hint = f'it is an enum; write type="{base.value}" enumType="{name}"'
            if what != "type ":
                hint = "it is an enum; a list holds objects of a class"
        elif name.casefold() in _MEANT and what == "type ":
            hint = f"did you mean {_MEANT[name.casefold()]}?"
        else:
            hint = self._log.suggest(name, [*classes, *SCALARS], "declare it in <classes>")
        self._log.error(line, f"{where}: {what}{shown(name)} is not declared", hint)
        return None
