"""Views of the files of the packages ``types`` and ``enums``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.api import Api, Class, Enum, Property, Setting
from generator.model.types import ROOT_CLASS, Scalar, ScalarKind

from .docs import Documenter
from .names import Names
from .settings import Settings
from .text import literal, tag
from .types import SCALARS, Types

_KNOWN_TREE = "KalturaBaseEntry"
"""The class tree that most people know."""


@dataclass(frozen=True, slots=True)
class AccessorView:
    """A method that gives the part of an object that its class tree has in common; of the type `part`."""

    name: str
    part: str
    doc: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """The file of a class.

    `fields` are laid out, the inherited ones first, with an empty line before each. `is_part` tells that an accessor of
    another class gives this struct as a part of its own. `interface` is "" where there is none;
    `interface_base` is the interface that it extends.
    """

    file: str
    name: str
    doc: str
    imports: tuple[str, ...]
    is_part: bool
    uses_unsafe: bool
    tag: str
    fields: str
    accessors: tuple[AccessorView, ...]
    interface: str
    interface_base: str
    interface_doc: str


@dataclass(frozen=True, slots=True)
class EnumView:
    """The file of an enum. `constants` are laid out; `known` are the names of one constant per value."""

    file: str
    name: str
    doc: str
    base: str
    constants: tuple[str, ...]
    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OptionView:
    """A function that makes the option of a request for a setting; `wire` is a literal."""

    name: str
    doc: str
    parameter: str
    type: str
    wire: str


class TypePlan:
    """Plans the packages ``types`` and ``enums`` of one API."""

    def __init__(self, api: Api, names: Names, docs: Documenter, settings: Settings) -> None:
        self._api = api
        self._names = names
        self._docs = docs
        self._types = Types(names, "types")
        self._settings = settings
        self._fields: dict[str, tuple[str, frozenset[str]]] = {}

    def classes(self) -> Iterator[ClassView]:
        """One view per class, in the order of the schema."""
        for class_ in self._api.classes:
            if class_.name != ROOT_CLASS:
                yield self._class(class_)

    def _class(self, class_: Class) -> ClassView:
        name = self._names.classes[class_.name]
        fields, packages = self._fields_of(class_)
        accessors = tuple(self._accessors(class_))
        imports = [self._settings.root_import]
        if "enums" in packages:
            imports.append(self._settings.package_import("enums"))
        flags = ("abstract",) if class_.abstract else ()
        is_tree = class_.name in self._names.interfaces
        return ClassView(
            file=name.file,
            name=name.name,
            doc=self._docs.class_(class_),
            imports=tuple(imports),
            is_part=is_tree,
            uses_unsafe=any(accessor.part != name.name for accessor in accessors),
            tag=tag(class_.name, flags),
            fields=fields,
            accessors=accessors,
            interface=self._names.interfaces[class_.name] if is_tree else "",
            interface_base=self._interface_base(class_),
            interface_doc=self._docs.interface(class_) if is_tree else "",
        )

    def _interface_base(self, class_: Class) -> str:
        """The interface of the nearest base class that has one, so that each of its objects fits there as well."""
        for ancestor in self._api.lineage(class_.name)[1:]:
            if ancestor.name in self._names.interfaces:
                return self._names.interfaces[ancestor.name]
        return "kaltura.Object"

    def _fields_of(self, class_: Class) -> tuple[str, frozenset[str]]:
        """The fields of a class, laid out, the inherited ones first; and the packages that their types are of."""
        found = self._fields.get(class_.name)
        if found is None:
            for ancestor in reversed(self._api.lineage(class_.name)):
                if ancestor.name not in self._fields:
                    base, packages = ("", frozenset[str]()) if ancestor.base is None else self._fields[ancestor.base]
                    names = self._names.properties(ancestor.name)
                    own = [item for item in ancestor.properties if item.name in names]
                    fields = [self._field(property_, names[property_.name]) for property_ in own]
                    packages = packages.union(*(self._types.spelling(property_.type).packages for property_ in own))
                    self._fields[ancestor.name] = (base + "".join(fields), packages)
            found = self._fields[class_.name]
        return found

    def _field(self, property_: Property, name: str) -> str:
        flags = ("readonly",) if property_.read_only else ()
        field = f"\t{name} {self._types.spelling(property_.type).optional} {tag(property_.name, flags)}"
        doc = self._docs.property(property_)
        return f"\n{doc}\n{field}\n" if doc else f"\n{field}\n"

    def _accessors(self, class_: Class) -> Iterator[AccessorView]:
        for ancestor in self._api.lineage(class_.name):
            if ancestor.name in self._names.interfaces:
                accessor = self._names.accessors[ancestor.name]
                yield AccessorView(accessor, self._names.classes[ancestor.name].name, self._docs.accessor(accessor))

    def package(self) -> dict[str, object]:
        """The view of ``types/doc.go``: a class tree as an example, by its interface, accessor, and a subclass."""
        names = self._names
        trees = sorted(names.interfaces, key=lambda wire: wire != _KNOWN_TREE)
        example = next(
            (
                (names.interfaces[wire], names.accessors[wire], names.classes[subclass].name)
                for wire in trees
                for subclass in self._api.children[wire]
            ),
            None,
        )
        return {"example": example}

    def registry(self) -> dict[str, object]:
        """The view of ``types/classes.go``."""
        return {
            "root_import": self._settings.root_import,
            "classes": [(literal(wire), name.name) for wire, name in self._names.classes.items()],
            "interfaces": [
                (literal(f"types.{interface}"), self._names.classes[wire].name)
                for wire, interface in self._names.interfaces.items()
            ],
        }

    def enums(self) -> Iterator[EnumView]:
        """One view per enum, in the order of the schema."""
        for enum in self._api.enums:
            yield self._enum(enum)

    def _enum(self, enum: Enum) -> EnumView:
        name = self._names.enums[enum.name]
        names = self._names.constants(enum)
        known: dict[int | str, str] = {}
        for constant in enum.constants:
            known.setdefault(constant.value, names[constant.name])
        width = max(map(len, names.values()), default=0)
        return EnumView(
            file=name.file,
            name=name.name,
            doc=self._docs.enum(enum),
            base=SCALARS[enum.base],
            constants=tuple(
                f"{names[constant.name]:{width}} {name.name} = "
                + (literal(str(constant.value)) if enum.base is ScalarKind.STRING else str(constant.value))
                for constant in enum.constants
            ),
            known=tuple(known.values()),
        )

    def options(self, home: str) -> Iterator[OptionView]:
        """The options of requests: those of scalars in the root, the others in package ``types``."""
        types = Types(self._names, home)
        for setting in self._api.settings:
            if setting.group == "request" and isinstance(setting.type, Scalar) == (home != "types"):
                yield self._option(setting, types)

    def _option(self, setting: Setting, types: Types) -> OptionView:
        return OptionView(
            name=self._names.settings[setting.name],
            doc=self._docs.setting(setting),
            parameter=self._names.setting_parameter(setting.name),
            type=types.spelling(setting.type).value,
            wire=literal(setting.name),
        )
