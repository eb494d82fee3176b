"""Values of a call as statements that make them, and expressions that name them."""

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
from generator.model.types import ROOT_CLASS, STRING, EnumRef, ListOf, MapOf, ObjectRef, ScalarKind, TypeRef

from .expressions import Bracket, Chain, Code, Link, Sum, assigned, flat, laid_out
from .literals import content, number, text
from .surface import Surface
from .text import literal
from .variables import Scope

_ORDER = "orderBy"
"""The property of filters that says in what order objects come."""


@dataclass(slots=True)
class Writer:
    """Collects statements of one block, and what they import.

    Args:
        package: The package of the client.
        scope: Gives variables their names.
        indent: Where the statements stand.
    """

    package: str
    scope: Scope
    indent: str
    lines: list[str] = field(default_factory=list)
    imports: set[str] = field(default_factory=set)

    def client(self, place: str) -> str:
        """Imports a class of the client by its place below the package; returns its name."""
        self.imports.add(f"{self.package}.{place}")
        return place.rpartition(".")[2]

    def standard(self, place: str) -> str:
        """Imports a class of the JDK; returns its name."""
        self.imports.add(place)
        return place.rpartition(".")[2]

    def declare(self, type_: str, wish: str, code: Code) -> str:
        """Declares a variable; returns its name."""
        name = self.scope.free(wish)
        self.lines.append(assigned(self.indent, f"{type_} {name}", code))
        return name

    def say(self, code: Code, lead: str = "") -> None:
        """Adds an expression as a statement."""
        self.lines.append(laid_out(self.indent, code, ";", lead))


@dataclass(frozen=True, slots=True)
class Values:
    """Prints values into `writer`.

    Args:
        surface: The client that they are for.
        writer: Where statements that make them go.
        earlier: The calls of the multirequest so far, with the variables that hold their results.
    """

    surface: Surface
    writer: Writer
    earlier: Mapping[int, tuple[Call, str]] = field(default_factory=dict)

    def value(self, value: Argument, wish: str, *, boxed: bool = False) -> Code:
        """`value` as an expression that is short; what it needs is declared before.

        Args:
            value: The value.
            wish: What a variable that holds it is best called.
            boxed: Whether the place takes an object where it could take a number.
        """
        match value:
            case Plain(type_, plain):
                if isinstance(plain, str):
                    return text(plain)
                if isinstance(plain, bool):
                    return "true" if plain else "false"
                return number(plain, is_float=type_.kind is ScalarKind.FLOAT, boxed=boxed)
            case Member():
                return self._member(value)
            case Instance(type_):
                code = self.instance(value)
                return self.writer.declare(self._class(type_.name), wish, code)
            case Items():
                return self._items(value, wish)
            case Entries():
                return self._entries(value, wish)
            case Null(type_):
                return f"({self._spelled(type_)}) null"
            case FileContent():
                return self._file(value)
            case Earlier():
                return self.token(value)
            case Mixed(parts):
                texts = [self._text(part) for part in parts if part]
                return texts[0] if len(texts) == 1 else Sum(tuple(texts))
        assert_never(value)

    def _text(self, part: str | Earlier) -> Code:
        if isinstance(part, str):
            return text(part)
        path = self._path(part)
        links = path.links if isinstance(path, Chain) else ()
        return Chain(path.head if isinstance(path, Chain) else flat(path), (*links, Link("text")))

    def instance(self, instance: Instance) -> Code:
        """An object as a chain on its builder."""
        name = self._class(instance.type.name)
        links = [self._field(instance.type, name, each) for each in instance.fields]
        return Chain(f"{name}.builder()", (*links, Link("build")))

    def _field(self, owner: ObjectRef, class_name: str, field_: Field) -> Link:
        names = self.surface.names.all_properties(owner.name)[field_.property.name]
        value = field_.value
        constant = f"{class_name}.{names.constant}"
        if isinstance(value, Null):
            return Link("setNull", (constant,))
        if isinstance(value, Earlier):
            return Link("set", (constant, self.token(value, field_.property.type)))
        if isinstance(value, Plain) and field_.property.name == _ORDER and isinstance(value.value, str):
            order = self._order(owner.name, value.value)
            if order is not None:
                return Link(names.setter, (f"{flat(self._member(order))}.value()",))
        if not names.setter:
            # What only servers set has a property, but no method of the builder.
            if isinstance(value, Entries):
                value = Entries(MapOf(ObjectRef(ROOT_CLASS)), value.values)
            return Link("set", (constant, self.value(value, "related")))
        return Link(names.setter, (self.value(value, names.setter),))

    def _order(self, class_name: str, value: str) -> Member | None:
        """The constant of an order of a filter: declared as text, its values are those of an enum of its own."""
        for class_ in self.surface.api.lineage(class_name):
            enum = self.surface.api.enum_by_name.get(f"{class_.name.removesuffix('Filter')}OrderBy")
            for constant in enum.constants if enum is not None and enum.base is ScalarKind.STRING else ():
                if enum is not None and constant.value == value:
                    return Member(EnumRef(enum.name, enum.base), value, constant)
        return None

    def _class(self, wire: str) -> str:
        for place in self.surface.types.spelling(ObjectRef(wire)).imports:
            self.writer.imports.add(place)
        return self.surface.types.spelling(ObjectRef(wire)).value

    def _spelled(self, type_: TypeRef) -> str:
        spelling = self.surface.types.spelling(type_)
        self.writer.imports.update(spelling.imports)
        return spelling.value

    def _member(self, member: Member) -> Code:
        name = self._spelled(member.type)
        if member.constant is None:
            value = text(member.value) if isinstance(member.value, str) else number(member.value, is_float=False)
            return Bracket(f"{name}.of(", (value,))
        constants = self.surface.names.constants(self.surface.api.enum_by_name[member.type.name])
        return f"{name}.{constants[member.constant.name]}"

    def _items(self, items: Items, wish: str) -> str:
        type_ = self._spelled(ListOf(items.item))
        found = tuple(self.value(each, f"{wish}Item") for each in items.values)
        return self.writer.declare(type_, wish, Bracket(f"{self.writer.standard('java.util.List')}.of(", found))

    def _entries(self, entries: Entries, wish: str) -> str:
        type_ = self._spelled(MapOf(entries.type.item))
        made = f"new {self.writer.standard('java.util.LinkedHashMap')}<>()"
        found = [(key, self.value(each, f"{wish}Value")) for key, each in entries.values]
        name = self.writer.declare(type_, wish, made)
        for key, code in found:
            self.writer.say(Chain(name, (Link("put", (text(key), code)),)))
        return name

    def _file(self, file: FileContent) -> Code:
        source = self.writer.client("files.FileSource")
        if file.path:
            path = f"{self.writer.standard('java.nio.file.Path')}.of({literal(file.path)})"
            code: Code = Bracket(f"{source}.of(", (path,))
            return Chain(flat(code), (Link("withName", (literal(file.name),)),)) if file.name else code
        data = content(file.content)
        if "StandardCharsets" in data:
            self.writer.standard("java.nio.charset.StandardCharsets")
        name = self.writer.declare("byte[]", "content", data)
        return Bracket(f"{source}.of(", (name, literal(file.name)))

    # -- results of earlier calls

    def token(self, earlier: Earlier, place: TypeRef | None = None) -> Code:
        """What stands for a part of the result of an earlier call, in the type of `place` if that is given."""
        path = self._path(earlier)
        found = earlier.steps[-1].type if earlier.steps else self.earlier[earlier.call][0].action.result
        wanted = earlier.type if place is None else place
        is_known = found is not None and self.surface.types.spelling(found).value == self._spelled(wanted)
        every = any(step.key == EVERY for step in earlier.steps)
        if is_known and not every:
            return path
        if every and wanted == STRING and is_known:
            return path
        links = path.links if isinstance(path, Chain) else ()
        head = path.head if isinstance(path, Chain) else flat(path)
        return Chain(head, (*links, Link("converted")))

    def _path(self, earlier: Earlier) -> Code:
        """The variable of the call and what leads on."""
        first, variable = self.earlier[earlier.call]
        here: TypeRef | None = first.action.result
        links: list[Link] = []
        for step in earlier.steps:
            links.append(self._step(step, here))
            here = step.type
        return Chain(variable, tuple(links)) if links else variable

    def _step(self, step: Step, here: TypeRef | None) -> Link:
        if isinstance(step.key, int):
            return Link("at", (str(step.key),)) if isinstance(here, ListOf) else Link("get", (literal(str(step.key)),))
        if step.property is not None and isinstance(here, ObjectRef):
            constant = self.surface.names.all_properties(here.name)[step.key].constant
            return Link("get", (f"{self._class(here.name)}.{constant}",))
        if step.key == EVERY:
            return Link("every")
        if isinstance(here, MapOf):
            return Link("at", (literal(step.key),))
        return Link("get", (literal(step.key),))
