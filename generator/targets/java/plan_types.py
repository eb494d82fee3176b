"""Views of the files below ``model`` and ``enums``, and of the error codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.api import Api, Class, Enum, Property
from generator.model.behaviour import Behaviour
from generator.model.types import ROOT_CLASS, ScalarKind

from .docs import Documenter
from .layout import assigned, bracketed, constant, imports, signature
from .names import Names, PropertyName
from .text import WIDTH, integer, javadoc, literal
from .types import ROOT_NAME, Types

_MEMBER = "  "
_NESTED = "    "
_BODY = "      "
_SHARD = 100
"""About how many classes or enums one file finds by name: a method of Java has at most 64 kB."""


@dataclass(frozen=True, slots=True)
class PropertyView:
    """A property: its declaration, its getter and its setter, each as laid-out lines with the comment."""

    declaration: str
    getter: str
    setter: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """The file of one class."""

    package: str
    name: str
    doc: str
    base: str
    head: str
    builder_doc: str
    builder_head: str
    imports: str
    descriptor: str
    abstract: bool
    properties: tuple[PropertyView, ...]


@dataclass(frozen=True, slots=True)
class EnumView:
    """The file of one enum; `constants` are laid-out declarations with their comments, what stands before them is laid
    out as well: the table of values, and the head and first line of the methods that fill it and look into it.
    """

    package: str
    name: str
    doc: str
    base: str
    primitive: str
    known: str
    maker: str
    made: str
    factory: str
    found: str
    chosen: str
    constants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndexView:
    """A file that finds classes or enums by name: all of them, or those of one shard.

    `shards` is how many there are, a power of two; 1 where one file does. The others are laid-out cases of a switch.
    """

    package: str
    name: str
    shards: int
    classes: tuple[str, ...]
    int_enums: tuple[str, ...]
    string_enums: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ErrorsView:
    """The file of error codes; `constants` are laid-out declarations with their comments."""

    package: str
    constants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypePlan:
    """Plans the files of classes, enums and error codes of one API."""

    api: Api
    behaviour: Behaviour
    names: Names
    types: Types
    docs: Documenter
    package: str

    def classes(self) -> Iterator[ClassView]:
        """One view per class, in the order of the schema."""
        for class_ in self.api.classes:
            if class_.name != ROOT_CLASS:
                yield self._class(class_)

    def _class(self, class_: Class) -> ClassView:
        name = self.names.types[class_.name]
        is_root = class_.base is None or class_.base == ROOT_CLASS
        base = ROOT_NAME if class_.base is None or is_root else self.names.types[class_.base]
        needed = {self.types.core(each) for each in (ROOT_NAME, "ObjectType", "State")}
        names = self.names.properties(class_.name)
        properties = []
        for property_ in class_.properties:
            needed.update(self.types.spelling(property_.type).property_imports)
            properties.append(self._property(property_, names[property_.name], name))
        bases = [] if is_root else [f"{base}.DESCRIPTOR"]
        maker = "ObjectType.ofAbstract" if class_.abstract else "ObjectType.of"
        head = "static final ObjectType DESCRIPTOR"
        return ClassView(
            package=self.package,
            name=name,
            doc=self.docs.class_(class_),
            base=base,
            head=_extended("", f"public class {name}", base),
            builder_doc=javadoc(
                (f"Builds objects of {{@link {name}}}.",), _MEMBER, ("@param <B> the class of the builder itself",)
            ),
            builder_head=_extended(_MEMBER, "public static class Builder<B extends Builder<B>>", f"{base}.Builder<B>"),
            imports=imports(needed, f"{self.package}.model"),
            descriptor=assigned(_MEMBER, head, maker, [literal(class_.name), *bases]),
            abstract=class_.abstract,
            properties=tuple(properties),
        )

    def _property(self, property_: Property, name: PropertyName, owner: str) -> PropertyView:
        spelling = self.types.spelling(property_.type)
        arguments = [literal(property_.name), *spelling.arguments, *self._flags(property_)]
        getter = name.getter
        head = f"public static final {spelling.property} {name.constant}"
        declaration = assigned(_MEMBER, head, f"DESCRIPTOR.{spelling.maker}", arguments)
        note = javadoc((f"See {{@link #{getter}}}.",), _MEMBER)
        about = javadoc((f"Sets {{@link {owner}#{getter}}}.",), _NESTED)
        taken = signature(_NESTED, "public B", name.setter, (f"{spelling.argument} {name.setter}",))
        found = signature(_MEMBER, f"public {spelling.value}", getter, ())
        return PropertyView(
            declaration=f"{note}\n{declaration}",
            getter=f"{self.docs.property(property_)}\n{found}\n    return get({name.constant});\n  }}",
            setter=f"{about}\n{taken}\n{bracketed(_BODY, 'return set(', (name.constant, name.setter), ');')}\n    }}",
        )

    def _flags(self, property_: Property) -> Iterator[str]:
        if property_.read_only:
            yield "ObjectType.READ_ONLY"
        if property_.insert_only:
            yield "ObjectType.INSERT_ONLY"
        if property_.write_only:
            yield "ObjectType.WRITE_ONLY"
        if property_.name in self.behaviour.secrets:
            yield "ObjectType.SECRET"

    def enums(self) -> Iterator[EnumView]:
        """One view per enum, in the order of the schema."""
        for enum in self.api.enums:
            yield self._enum(enum)

    def _enum(self, enum: Enum) -> EnumView:
        name = self.names.types[enum.name]
        is_int = enum.base is ScalarKind.INT
        members = self.names.constants(enum)
        first: dict[int | str, str] = {}
        constants: list[str] = []
        for member in enum.constants:
            own = members[member.name]
            head = f"public static final {name} {own}"
            doc = self.docs.constant(member)
            holder = first.setdefault(member.value, own)
            if holder != own:
                constants.append(f"{doc}\n{constant(_MEMBER, head, holder)}")
                continue
            value = integer(member.value) if isinstance(member.value, int) else literal(member.value)
            constants.append(f"{doc}\n{assigned(_MEMBER, head, 'known', (value, literal(own)))}")
        primitive = "long" if is_int else "String"
        table = f"private static final Map<{'Long' if is_int else 'String'}, {name}> KNOWN"
        return EnumView(
            package=self.package,
            name=name,
            doc=self.docs.enum(enum),
            base="IntEnum" if is_int else "StringEnum",
            primitive=primitive,
            known=constant(_MEMBER, table, "new LinkedHashMap<>()"),
            maker=signature(_MEMBER, f"private static {name}", "known", (f"{primitive} value", "String name")),
            made=assigned(_NESTED, f"{name} constant", f"new {name}", ("value", "name")),
            factory=signature(_MEMBER, f"public static {name}", "of", (f"{primitive} value",)),
            found=assigned(_NESTED, f"{name} constant", "KNOWN.get", ("value",)),
            chosen=_chosen(name),
            constants=tuple(constants),
        )

    def model_index(self) -> Iterator[IndexView]:
        """The files that find classes."""
        found = [class_.name for class_ in self.api.classes if class_.name != ROOT_CLASS]
        yield from self._index("ModelIndex", found, (), ())

    def enum_index(self) -> Iterator[IndexView]:
        """The files that find enums."""
        ints = [enum.name for enum in self.api.enums if enum.base is ScalarKind.INT]
        strings = [enum.name for enum in self.api.enums if enum.base is not ScalarKind.INT]
        yield from self._index("EnumIndex", (), ints, strings)

    def _index(
        self, name: str, classes: Iterable[str], ints: Iterable[str], strings: Iterable[str]
    ) -> Iterator[IndexView]:
        parts = tuple(sorted(part) for part in (classes, ints, strings))
        shards = 1
        while sum(map(len, parts)) > shards * _SHARD:
            shards *= 2
        if shards > 1:
            yield IndexView(self.package, name, shards, (), (), ())
        # Not `new {}()` nor `{}.of(value)`: to verify those, the JVM would load all classes that a file names.
        made = "{}.prototype()" if name == "ModelIndex" else "{}.find(value)"
        cases: list[tuple[list[str], ...]] = [([], [], []) for _ in range(shards)]
        for number, part in enumerate(parts):
            for wire in part:
                cases[_hash(wire) % shards][number].append(_case(literal(wire), made.format(self.names.types[wire])))
        for shard, (found, int_enums, string_enums) in enumerate(cases):
            own = name if shards == 1 else f"{name}{shard}"
            yield IndexView(self.package, own, 1, tuple(found), tuple(int_enums), tuple(string_enums))

    def errors(self) -> ErrorsView:
        """The view of the error codes."""
        return ErrorsView(
            self.package,
            tuple(
                self.docs.error(error)
                + "\n"
                + constant(_MEMBER, f"public static final String {self.names.errors[error.name]}", literal(error.code))
                for error in self.api.errors
            ),
        )


def _extended(indent: str, head: str, base: str) -> str:
    line = f"{indent}{head} extends {base} {{"
    return line if len(line) <= WIDTH else f"{indent}{head}\n{indent}    extends {base} {{"


def _chosen(name: str) -> str:
    line = f'{_NESTED}return constant == null ? new {name}(value, "") : constant;'
    return line if len(line) <= WIDTH else line.replace(" ?", f"\n{_NESTED}    ?").replace(" :", f"\n{_NESTED}    :")


def _case(wire: str, value: str) -> str:
    line = f"{_BODY}case {wire} -> {value};"
    return line if len(line) <= WIDTH else f"{_BODY}case {wire} ->\n{_BODY}    {value};"


def _hash(text: str) -> int:
    """``String.hashCode``, as an unsigned number."""
    value = 0
    for unit in memoryview(text.encode("utf-16-le", "surrogatepass")).cast("H"):
        value = (31 * value + unit) & 0xFFFFFFFF
    return value
