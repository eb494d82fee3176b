"""Views of ``types.ts``, ``enums.ts`` and ``errors.ts``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.api import Api, Class, Enum, Property
from generator.model.types import ROOT_CLASS, ScalarKind

from .docs import Documenter
from .layout import STEP, constant, entry, interface, listed, union
from .names import ROOT_NAME, Names
from .text import WIDTH, key, literal, member
from .types import Types, inherited, typed_entry

_MEMBER = "  "
_OBJECT_TYPE = "objectType"


@dataclass(frozen=True, slots=True)
class PropertyView:
    """A property: its comment ("" for none) and its declaration, laid out."""

    doc: str
    declaration: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class as an interface and as a table, all parts laid out.

    `head` begins the interface, `object_type` is its discriminator. `shared` is the constant with the properties where
    classes derive from it, else "".
    """

    name: str
    doc: str
    head: str
    object_type: str
    properties: tuple[PropertyView, ...]
    shared: str
    table: str


@dataclass(frozen=True, slots=True)
class TypesView:
    """The module of all classes: the root's comment and members, the classes, and those that derive from the root."""

    root_doc: str
    root_properties: tuple[PropertyView, ...]
    classes: tuple[ClassView, ...]
    enums: tuple[str, ...]
    uses_files: bool
    uses_root: bool
    uses_properties: bool
    tops: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EnumView:
    """An enum: its comment, its members and its type, laid out."""

    name: str
    doc: str
    members: tuple[str, ...]
    alias: str


@dataclass(frozen=True, slots=True)
class ErrorView:
    """The code of an error: its comment and its declaration, laid out."""

    doc: str
    declaration: str


@dataclass(frozen=True, slots=True)
class TypePlan:
    """Plans the modules of types, enums and errors of one API."""

    api: Api
    names: Names
    types: Types
    docs: Documenter

    def module(self) -> TypesView:
        """The view of ``types.ts``: classes in the order of the schema."""
        root = self.api.class_by_name.get(ROOT_CLASS)
        classes = [class_ for class_ in self.api.classes if class_.name != ROOT_CLASS]
        spellings = [self.types.spelling(known.type) for class_ in self.api.classes for known in class_.properties]
        tops = [self.names.types[class_.name] for class_ in classes if class_.base in (None, ROOT_CLASS)]
        return TypesView(
            root_doc=self.docs.class_(root) if root is not None else "/** The root of all objects. */",
            root_properties=tuple(self._properties(root)) if root is not None else (),
            classes=tuple(map(self._class, classes)),
            enums=tuple(sorted({spelling.enum for spelling in spellings if spelling.enum})),
            uses_files=any(spelling.value == "FileSource" for spelling in spellings),
            uses_root=any(spelling.table == "root" for spelling in spellings),
            uses_properties=any(class_.name in self.api.children for class_ in classes),
            tops=tuple(tops),
        )

    def _class(self, class_: Class) -> ClassView:
        name = self.names.types[class_.name]
        children = [self.names.types[child] for child in self.api.children.get(class_.name, ())]
        base = self.names.types[class_.base] if class_.base is not None else ROOT_NAME
        members = [literal(class_.name), *(f'{child}["objectType"]' for child in children)]
        shared = f"const {_properties_name(name)}: Properties = {{" if children else ""
        return ClassView(
            name=name,
            doc=self.docs.class_(class_),
            head=interface(name, base),
            object_type=union("readonly objectType?:", members, _MEMBER),
            properties=tuple(self._properties(class_)),
            shared="\n".join([shared, *self._own(class_, STEP), "};"]) if shared else "",
            table=self._table(class_, name, children),
        )

    def _table(self, class_: Class, name: str, children: list[str]) -> str:
        """The constant of a class; its braces move in where the line that opens them is too long."""
        head = f"export const {name}: Class<{name}> ="
        outer = "" if len(head) + 2 <= WIDTH else STEP
        inner = outer + STEP
        lines = [f"{head} {{" if not outer else f"{head}\n{outer}{{", f"{inner}name: {literal(class_.name)},"]
        if class_.abstract:
            lines.append(f"{inner}abstract: true,")
        if children:
            lines.append(f"{inner}properties: {_properties_name(name)},")
            start = f"{inner}subclasses: () => "
            lines.append(f"{start}{listed(children, inner, len(start))},")
        else:
            lines += [f"{inner}properties: {{", *self._own(class_, inner + STEP), f"{inner}}},"]
        return "\n".join([*lines, f"{outer}}};"])

    def _own(self, class_: Class, indent: str) -> Iterator[str]:
        """The entries of the properties of a class, each on lines of its own."""
        if class_.base is not None and class_.base != ROOT_CLASS:
            yield f"{indent}base: () => {_properties_name(self.names.types[class_.base])},"
        properties = _sent(class_)
        if properties:
            yield f"{indent}own: {{"
            for known in properties:
                yield f"{indent}{STEP}{typed_entry(known.name, self.types.spelling(known.type).kind)},"
            yield f"{indent}}},"
        else:
            yield f"{indent}own: {{}},"
        read_only = [literal(known.name) for known in properties if known.read_only]
        if read_only:
            start = f"{indent}readOnly: "
            yield f"{start}{listed(read_only, indent, len(start))},"

    def _properties(self, class_: Class) -> Iterator[PropertyView]:
        for known in _sent(class_):
            value = self.types.spelling(known.type).value
            if known.read_only:
                declaration = f"{_MEMBER}readonly {member(known.name)}?: {value};"
            else:
                declaration = union(f"{member(known.name)}?:", [value, *inherited(known.name), "null"], _MEMBER)
            yield PropertyView(self.docs.property(known), declaration)

    def enums(self) -> tuple[EnumView, ...]:
        """Enums in the order of the schema."""
        return tuple(map(self._enum, self.api.enums))

    def _enum(self, enum: Enum) -> EnumView:
        name = self.names.types[enum.name]
        keys = self.names.constants(enum)
        base = "number" if enum.base is ScalarKind.INT else "string"
        members = [entry(key(keys[known.name]), _value(known.value), _MEMBER) for known in enum.constants]
        alias = union(f"export type {name} =", [f"(typeof {name})[keyof typeof {name}]", f"({base} & {{}})"])
        return EnumView(
            name, self.docs.enum(enum), tuple(members), alias if members else f"export type {name} = {base};"
        )

    def errors(self) -> tuple[ErrorView, ...]:
        """The errors in the order of the schema."""
        return tuple(
            ErrorView(
                self.docs.error(error), constant(f"export const {self.names.errors[error.name]}", literal(error.code))
            )
            for error in self.api.errors
        )


def _sent(class_: Class) -> list[Property]:
    """The properties of a class but one that is called like what says the class itself."""
    return [known for known in class_.properties if known.name != _OBJECT_TYPE]


def _properties_name(class_name: str) -> str:
    return f"{class_name[0].lower()}{class_name[1:]}Properties"


def _value(value: int | str) -> str:
    return literal(value) if isinstance(value, str) else str(value)
