"""Values of a call as expressions: objects, enums, lists, files, results of earlier calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import assert_never

from generator.model.api import Api
from generator.model.behaviour import Behaviour, behaviour_of
from generator.model.call import (
    EVERY,
    Argument,
    Earlier,
    Entries,
    FileContent,
    Instance,
    Items,
    Member,
    Mixed,
    Null,
    Plain,
    Step,
)
from generator.model.types import (
    ROOT_CLASS,
    EnumRef,
    File,
    ListOf,
    ObjectRef,
    Scalar,
    ScalarKind,
    TypeRef,
)

from .expressions import Code, Pair, Sum, call, flat, literal_of
from .names import RELATED, Names
from .settings import PACKAGE, Settings, settings_of
from .text import literal
from .types import SCALARS, Types

_ORDER = "orderBy"
"""The property of filters that says in what order objects come."""


@dataclass(frozen=True, slots=True)
class Surface:
    """A client: the API that it covers, and what things are called in it."""

    api: Api
    behaviour: Behaviour
    names: Names
    types: Types
    settings: Settings


def surface_of(api: Api, options: Mapping[str, str]) -> Surface:
    """The client that is printed for `api` with these options of the target.

    Raises:
        BadOption: if one of them cannot be used.
    """
    behaviour = behaviour_of(api)
    settings = settings_of(options, api, behaviour)
    names = Names(api, settings.common.prefix)
    return Surface(api, behaviour, names, Types(names, "main"), settings)


@dataclass(slots=True)
class Imports:
    """What a file imports: packages of the client, and of the standard library."""

    settings: Settings
    _client: set[str] = field(default_factory=set)
    _standard: set[str] = field(default_factory=set)

    def client(self, text: str) -> str:
        """Imports the packages of the client that are named in a piece of code; returns it."""
        for package in ("kaltura", "types", "enums"):
            if f"{package}." in text:
                self._client.add(package)
        return text

    def service(self, package: str) -> str:
        """Imports the package of a service; returns its name."""
        self._client.add(f"services/{package}")
        return package

    def standard(self, package: str) -> str:
        """Imports a package of the standard library; returns its name."""
        self._standard.add(package)
        return package.rpartition("/")[2]

    def block(self) -> str:
        """The declaration."""
        client = [
            self.settings.root_import if package == PACKAGE else self.settings.package_import(package)
            for package in self._client
        ]
        groups = [[f'"{package}"' for package in sorted(self._standard)], sorted(client, key=_import_path)]
        lines = "\n\n".join("\n".join(f"\t{line}" for line in group) for group in groups if group)
        return f"import (\n{lines}\n)"


def _import_path(line: str) -> str:
    return line[line.index('"') :]


@dataclass(frozen=True, slots=True)
class Values:
    """Prints values.

    Args:
        surface: The client that they are for.
        imports: Where what they need is noted.
        earlier: The variables that hold the results of the calls of the multirequest so far, by number.
    """

    surface: Surface
    imports: Imports
    earlier: Mapping[int, str] = field(default_factory=dict)

    def field(self, type_: TypeRef, value: Argument) -> Code:
        """`value` for a field of `type_`, which can be unset or null as well."""
        if isinstance(type_, ObjectRef | File):
            return self.bare(type_, value)
        spelled = self.imports.client(self.surface.types.spelling(type_).value)
        if isinstance(value, Null):
            return self._kaltura(f"Null[{spelled}]")
        if isinstance(value, Earlier):
            return self._kaltura(f"Use[{spelled}]", self.reference(value))
        bare = self.bare(type_, value)
        return self._kaltura("Some" if _infers(type_) else f"Some[{spelled}]", bare)

    def bare(self, type_: TypeRef, value: Argument) -> Code:
        """`value` for a place of `type_` itself; there is no null of a scalar there."""
        match value:
            case Plain(_, plain):
                return _plain(plain, isinstance(type_, Scalar) and type_.kind is ScalarKind.FLOAT)
            case Member():
                return self._member(value)
            case Instance():
                return self._instance(value, f"&{self._class(value.type.name)}")
            case Items(item, values):
                spelled = self.imports.client(self.surface.types.spelling(ListOf(item)).value)
                return literal_of(spelled, [self._element(item, each) for each in values])
            case Entries(map_, entries):
                spelled = self.imports.client(self.surface.types.spelling(map_).value)
                pairs = [Pair(literal(key), self._element(map_.item, each)) for key, each in entries]
                return literal_of(spelled, pairs)
            case Null():
                return self._null(type_)
            case FileContent():
                return self._file(value)
            case Earlier():
                return self._earlier(type_, value)
            case Mixed(parts):
                return Sum(tuple(literal(part) if isinstance(part, str) else self._token(part) for part in parts))
        assert_never(value)

    def zero(self, type_: TypeRef) -> Code:
        """The zero value of a place of `type_`."""
        match type_:
            case Scalar(ScalarKind.STRING) | EnumRef(_, ScalarKind.STRING):
                return '""'
            case Scalar(ScalarKind.BOOL):
                return "false"
            case Scalar() | EnumRef():
                return "0"
        return "nil"

    def _instance(self, value: Instance, type_: str) -> Code:
        names, wire = self.surface.names, value.type.name
        pairs = [
            Pair(
                names.field_of(wire, each.property.name),
                self._property(wire, each.property.name, each.property.type, each.value),
            )
            for each in value.fields
            # It is never sent, and an object has no field for it.
            if each.property.name != RELATED or names.has_field(wire, RELATED)
        ]
        return literal_of(type_, pairs)

    def _element(self, item: ObjectRef, value: Argument) -> Code:
        """An element of a list or map; what its type says already is not said again."""
        if isinstance(value, Instance) and self.surface.types.object(item.name)[0] == "*":
            return self._instance(value, "")
        return self.bare(item, value)

    def _property(self, owner: str, wire: str, type_: TypeRef, value: Argument) -> Code:
        if wire == _ORDER and isinstance(value, Plain) and isinstance(value.value, str):
            constant = self._order(owner, value.value)
            if constant:
                return self._kaltura("Some", f"string({constant})")
        return self.field(type_, value)

    def _order(self, class_name: str, value: str) -> str:
        """The constant of an order of a filter: declared as text, its values are those of an enum of its own."""
        for class_ in self.surface.api.lineage(class_name):
            enum = self.surface.api.enum_by_name.get(f"{class_.name.removesuffix('Filter')}OrderBy")
            for constant in enum.constants if enum is not None and enum.base is ScalarKind.STRING else ():
                if enum is not None and constant.value == value:
                    name = self.surface.names.constants(enum)[constant.name]
                    return self.imports.client(f"enums.{name}")
        return ""

    def _kaltura(self, function: str, *arguments: Code) -> Code:
        return call(self.imports.client(f"kaltura.{function}"), *arguments)

    def _class(self, wire: str) -> str:
        if wire == ROOT_CLASS:
            return self.imports.client("kaltura.UnknownObject")
        return self.imports.client(f"types.{self.surface.names.classes[wire].name}")

    def _null(self, type_: TypeRef) -> Code:
        if isinstance(type_, ObjectRef):
            return self._kaltura(f"NullObject[{self._class(type_.name)}]")
        return "nil"

    def _member(self, member: Member) -> Code:
        enum = self.surface.api.enum_by_name.get(member.type.name)
        if enum is None:
            return _plain(member.value, False)
        if member.constant is None:
            name = self.imports.client(f"enums.{self.surface.names.enums[enum.name].name}")
            return call(name, _plain(member.value, False))
        return self.imports.client(f"enums.{self.surface.names.constants(enum)[member.constant.name]}")

    def _file(self, file: FileContent) -> Code:
        if file.path:
            source = self._kaltura("FileFromPath", literal(file.path))
            return call(f"{flat(source)}.Named", literal(file.name)) if file.name else source
        return self._kaltura("FileFromBytes", literal(file.name), self._content(file.content))

    def _content(self, content: bytes) -> Code:
        if len(content) > 64 and len(set(content)) == 1:
            repeat = f"{self.imports.standard('bytes')}.Repeat"
            return call(repeat, _bytes(content[:1]), str(len(content)))
        return _bytes(content)

    # -- results of earlier calls

    def reference(self, earlier: Earlier) -> Code:
        """The placeholder of a result: ``entries.Ref("objects", 0, "id")``."""
        self.imports.client("kaltura.")
        return call(f"{self.earlier[earlier.call]}.Ref", *map(self._step, earlier.steps))

    def _step(self, step: Step) -> str:
        if isinstance(step.key, int):
            return str(step.key)
        if step.key == EVERY and step.property is None:
            return self.imports.client("kaltura.Every")
        return literal(step.key)

    def _token(self, earlier: Earlier) -> str:
        return f"{flat(self.reference(earlier))}.String()"

    def _earlier(self, type_: TypeRef, earlier: Earlier) -> Code:
        if isinstance(type_, ObjectRef):
            return self._kaltura(f"UseObject[{self._class(type_.name)}]", self.reference(earlier))
        return self._token(earlier)


def _infers(type_: TypeRef) -> bool:
    """Whether ``Some`` finds the type of a value by itself."""
    return not (isinstance(type_, Scalar) and SCALARS[type_.kind] in ("int64", "float64"))


def _plain(value: str | int | float | bool, as_float: bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return literal(value)
    if as_float and isinstance(value, float):
        return repr(value)
    return str(value)


def _bytes(content: bytes) -> str:
    """A slice of bytes: of a text where it is one."""
    try:
        return f"[]byte({literal(content.decode())})"
    except UnicodeDecodeError:
        return '[]byte("' + "".join(f"\\x{byte:02x}" for byte in content) + '")'
