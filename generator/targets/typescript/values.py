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
    Call,
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
from generator.model.types import EnumRef, ListOf, MapOf, ObjectRef, Scalar, ScalarKind, TypeRef

from .expressions import Bracket, Code, call, object_, prefixed
from .layout import imported
from .names import Names
from .settings import Settings, settings_of
from .text import access, key, literal

_SAFE = 2**53
_ORDER = "orderBy"
"""The property of filters that says in what order objects come."""


@dataclass(frozen=True, slots=True)
class Surface:
    """A client: the API that it covers, and what things are called in it."""

    api: Api
    behaviour: Behaviour
    names: Names
    settings: Settings


def surface_of(api: Api, options: Mapping[str, str]) -> Surface:
    """The client that is printed for `api` with these options of the target.

    Raises:
        BadOption: if one of them cannot be used.
    """
    behaviour = behaviour_of(api)
    settings = settings_of(options, api, behaviour)
    return Surface(api, behaviour, Names(api, settings.prefix), settings)


@dataclass(slots=True)
class Imports:
    """What a module imports of the client.

    Args:
        package: What the names of its modules begin with: the package's own name, or a path.
        ending: What they end with.
    """

    package: str
    ending: str = ""
    _values: dict[str, set[str]] = field(default_factory=dict)
    _types: dict[str, set[str]] = field(default_factory=dict)
    _services: dict[str, str] = field(default_factory=dict)

    def name(self, name: str, module: str = "") -> str:
        """Imports `name` of the package, or of its module `module`; returns the name."""
        self._values.setdefault(module, set()).add(name)
        return name

    def type(self, name: str, module: str = "") -> str:
        """Imports `name` for annotations only."""
        self._types.setdefault(module, set()).add(name)
        return name

    def service(self, member: str, module: str) -> str:
        """Imports the functions of a service under the name `member`; returns it."""
        self._services[member] = module
        return member

    def lines(self) -> list[str]:
        """The imports, by module."""
        found = {(module, 0): imported(names, self._path(module)) for module, names in self._values.items()}
        found |= {
            (module, 1): imported(names, self._path(module), types=True)
            for module, types in self._types.items()
            if (names := types - self._values.get(module, set()))
        }
        found |= {
            (f"services/{module}", 0): f'import * as {member} from "{self._path(f"services/{module}")}";'
            for member, module in self._services.items()
        }
        return [found[place] for place in sorted(found)]

    def _path(self, module: str) -> str:
        if self.ending:
            return f"{self.package}/{module or 'index'}{self.ending}"
        return f"{self.package}/{module}" if module else self.package


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

    def value(self, value: Argument, *, null: bool = True, typed: bool = True) -> Code:
        """`value` as an expression.

        Args:
            value: The value.
            null: Whether its place is declared to take null as well.
            typed: Whether the runtime knows the class of its place; else objects say theirs.
        """
        match value:
            case Plain(type_, plain):
                return _scalar(type_, plain)
            case Member():
                return self._member(value)
            case Instance():
                return self._instance(value, typed)
            case Items(_, values):
                return Bracket("[", tuple(self.value(each, null=False, typed=typed) for each in values), "]")
            case Entries(_, entries):
                pairs = (
                    prefixed(f"{key(name)}: ", self.value(each, null=False, typed=typed)) for name, each in entries
                )
                return object_(*pairs)
            case Null():
                return "null" if null else "null as never"
            case FileContent():
                return self._file(value)
            case Earlier():
                return self._earlier(value)
            case Mixed(parts):
                return "`" + "".join(self._part(part) for part in parts) + "`"
        assert_never(value)

    def _instance(self, value: Instance, typed: bool) -> Code:
        members = []
        for each in value.fields:
            argument: Argument = each.value
            if each.property.name == _ORDER and isinstance(argument, Plain) and isinstance(argument.value, str):
                argument = self._order(value.type.name, argument.value) or argument
            code = self.value(argument, null=not each.property.read_only, typed=typed)
            members.append(_member_of(each.property.name, code))
        if typed and value.type == value.declared:
            return object_(*members)
        name = self.imports.name(self.surface.names.types[value.type.name], "types")
        return call(self.imports.name("make"), name, object_(*members))

    def _order(self, class_name: str, value: str) -> Member | None:
        """The constant of an order of a filter: declared as text, its values are those of an enum of its own."""
        for class_ in self.surface.api.lineage(class_name):
            enum = self.surface.api.enum_by_name.get(f"{class_.name.removesuffix('Filter')}OrderBy")
            for constant in enum.constants if enum is not None and enum.base is ScalarKind.STRING else ():
                if enum is not None and constant.value == value:
                    return Member(EnumRef(enum.name, enum.base), value, constant)
        return None

    def _member(self, member: Member) -> Code:
        if member.constant is None:
            return _scalar(None, member.value)
        names = self.surface.names
        name = self.imports.name(names.types[member.type.name], "enums")
        constants = names.constants(self.surface.api.enum_by_name[member.type.name])
        return f"{name}{access(constants[member.constant.name])}"

    def _file(self, file: FileContent) -> Code:
        named = [object_(f"name: {literal(file.name)}")] if file.name else []
        if file.path:
            source: Code = call(f"await {self.imports.name('fileFromPath', 'node')}", literal(file.path), *named)
            return source
        return call(self.imports.name("fileSource", "files"), _content(file.content), *named)

    # -- results of earlier calls

    def _earlier(self, earlier: Earlier) -> Code:
        code, type_ = self._path(earlier)
        return code if _fits(type_, earlier.type) else f"{code} as never"

    def _part(self, part: str | Earlier) -> str:
        if isinstance(part, str):
            return literal(part)[1:-1].replace('\\"', '"').replace("`", "\\`").replace("${", "\\${")
        return f"${{{self._path(part)[0]}}}"

    def _path(self, earlier: Earlier) -> tuple[str, TypeRef | None]:
        """What leads to the value, and its type; None where the schema does not know it."""
        first, variable = self.earlier[earlier.call]
        code = f"{variable}.ref"
        here: TypeRef | None = first.action.result
        for step in earlier.steps:
            if here is None or (step.property is None and isinstance(here, ObjectRef)):
                code = f"({code} as any)"
            code += self._step(step, here)
            here = step.type
        return code, here

    @staticmethod
    def _step(step: Step, here: TypeRef | None) -> str:
        if isinstance(step.key, int):
            return f".at({step.key})"
        if isinstance(here, MapOf):
            return f".get({literal(step.key)})"
        if step.property is None and step.key == EVERY:
            return ".all"
        return access(step.key)


def _member_of(name: str, code: Code) -> Code:
    return prefixed(f"{key(name)}: ", code)


def _fits(found: TypeRef | None, wanted: TypeRef) -> bool:
    """Whether the checker takes a placeholder of the one type in a place of the other."""
    if isinstance(wanted, Scalar | EnumRef):
        return isinstance(found, Scalar | EnumRef)
    return found == wanted and isinstance(wanted, ObjectRef | ListOf)


def _scalar(type_: Scalar | None, value: str | float | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return literal(value)
    if isinstance(value, int):
        if type_ is not None and type_.kind is ScalarKind.BIGINT:
            return f"{value}n"
        return str(value) if -_SAFE < value < _SAFE else f"{value}n as never"
    text = repr(value).replace("e-0", "e-").replace("e+0", "e").replace("e+", "e")
    return text.removesuffix(".0")


def _content(data: bytes) -> Code:
    """Bytes as an expression."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = ""
    if text or not data:
        return call("new Blob", Bracket("[", (literal(text),) if text else (), "]"))
    numbers = ", ".join(map(str, data))
    return f"Uint8Array.from([{numbers}])"
