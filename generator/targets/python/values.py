"""Values of a call as expressions: objects, enums, lists, files, results of earlier calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import assert_never

from generator.model.call import (
    EVERY,
    Argument,
    Call,
    Earlier,
    Entries,
    Field,
    FileContent,
    Instance,
    Items,
    Member,
    Mixed,
    Null,
    Plain,
    Step,
)
from generator.model.types import STRING, EnumRef, ObjectRef, ScalarKind, TypeRef

from .expressions import Bracket, Code, call, prefixed
from .imports import Imports
from .literals import content, filled, scalar
from .surface import Surface
from .text import literal

_OWN_ATTRIBUTES = frozenset({"done", "error", "result"})
"""Attributes of the pending result of a call, which hide properties of that name."""

_ORDER = "orderBy"
"""The property of filters that says in what order objects come."""


@dataclass(frozen=True, slots=True)
class Values:
    """Prints values.

    Args:
        surface: The client that they are for.
        imports: Where what they need is noted.
        earlier: The calls of the multirequest so far, with the variables that hold their results.
    """

    surface: Surface
    imports: Imports
    earlier: Mapping[int, tuple[Call, str]] = field(default_factory=dict)

    def value(self, value: Argument, *, optional: bool = True) -> Code:
        """`value` as an expression; `optional` tells whether its place is declared to take None as well."""
        match value:
            case Plain(_, plain):
                return scalar(plain)
            case Member():
                return self._member(value)
            case Instance(type_, _, fields):
                attributes = self.surface.names.all_properties(type_.name)
                keywords = (prefixed(f"{attributes[each.property.name]}=", self._field(type_, each)) for each in fields)
                return call(self._class(type_.name), *keywords)
            case Items(_, values):
                return Bracket("[", tuple(self.value(each, optional=False) for each in values), "]")
            case Entries(_, entries):
                pairs = (prefixed(f"{literal(key)}: ", self.value(each, optional=False)) for key, each in entries)
                return Bracket("{", tuple(pairs), "}")
            case Null():
                return "None" if optional else self._any("None")
            case FileContent():
                return self._file(value)
            case Earlier():
                return self._earlier(value)
            case Mixed():
                return self._mixed(value)
        assert_never(value)

    def _field(self, owner: ObjectRef, field_: Field) -> Code:
        value = field_.value
        if isinstance(value, Plain) and field_.property.name == _ORDER and isinstance(value.value, str):
            value = self._order(owner.name, value.value) or value
        return self.value(value)

    def _order(self, class_name: str, value: str) -> Member | None:
        """The constant of an order of a filter: declared as text, its values are those of an enum of its own."""
        for class_ in self.surface.api.lineage(class_name):
            enum = self.surface.api.enum_by_name.get(f"{class_.name.removesuffix('Filter')}OrderBy")
            if enum is not None and enum.base is ScalarKind.STRING:
                constant = next((each for each in enum.constants if each.value == value), None)
                if constant is not None:
                    return Member(EnumRef(enum.name, enum.base), value, constant)
        return None

    def _any(self, code: str) -> Code:
        """`code` for a place that its type does not fit."""
        return call(self.imports.standard("typing", "cast"), self.imports.standard("typing", "Any"), code)

    def _class(self, wire: str) -> str:
        return self.imports.client(self.surface.names.classes[wire].name, "types")

    def _member(self, member: Member) -> Code:
        names = self.surface.names
        name = self.imports.client(names.enums[member.type.name].name, "enums")
        if member.constant is None:
            return call(name, scalar(member.value))
        constants = names.constants(self.surface.api.enum_by_name[member.type.name])
        return f"{name}.{constants[member.constant.name]}"

    def _file(self, file: FileContent) -> Code:
        source = literal(file.path) if file.path else content(file.content)
        if not file.name:
            return source
        return call(self.imports.client("FileSource"), source, f"name={literal(file.name)}")

    # -- results of earlier calls

    def _earlier(self, earlier: Earlier) -> Code:
        steps = self._path(earlier)
        if not earlier.steps:
            return call("str", *steps) if earlier.type == STRING else self._any(*steps)
        subscripts = [index for index, step in enumerate(steps) if step[0] == "["]
        if not subscripts:
            return "".join(steps)
        last = subscripts[-1]
        return Bracket(f"{''.join(steps[:last])}[", (steps[last][1:-1],), f"]{''.join(steps[last + 1:])}")

    def _mixed(self, mixed: Mixed) -> Code:
        parts = [
            (False, part) if isinstance(part, str) else (True, "".join(self._path(part, "'"))) for part in mixed.parts
        ]
        if not any(is_code and ("\\" in text or '"' in text) for is_code, text in parts):
            return filled(parts)
        # Python 3.11 takes no such key inside an f-string.
        texts = (
            literal(part) if isinstance(part, str) else f"str({''.join(self._path(part))})" for part in mixed.parts
        )
        return call('"".join', Bracket("[", tuple(texts), "]"))

    def _path(self, earlier: Earlier, quote: str = "") -> list[str]:
        """The variable of the call and what leads on; keys stand between `quote` where that is possible."""
        first, variable = self.earlier[earlier.call]
        found = [variable]
        here: TypeRef | None = first.action.result
        for step in earlier.steps:
            found.append(self._step(step, here, is_first=len(found) == 1, quote=quote))
            here = step.type
        return found

    def _step(self, step: Step, here: TypeRef | None, *, is_first: bool, quote: str) -> str:
        if isinstance(step.key, int):
            return f"[{step.key}]"
        if step.property is not None and isinstance(here, ObjectRef):
            name = self.surface.names.all_properties(here.name)[step.key]
            if name[0] != "_" and not (is_first and name in _OWN_ATTRIBUTES):
                return f".{name}"
        elif step.key == EVERY:
            return ".every"
        plain = quote and step.key.isprintable() and not set(step.key) & set("\\'\"")
        return f"[{quote}{step.key}{quote}]" if plain else f"[{literal(step.key)}]"
