"""Views of the modules below ``types``, ``enums`` and of ``errors.py``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.api import Api, Class, Enum, Property
from generator.model.behaviour import Behaviour
from generator.model.types import ROOT_CLASS, ScalarKind

from .docs import Documenter
from .exports import RUNTIME_ERRORS
from .layout import annotated, bracketed, constant, export_order, imports
from .names import Names
from .reserved import ANNOTATION_BUILTINS
from .text import literal
from .types import ROOT_IMPORT, ROOT_NAME, Import, Types, qualified

FIELDS = "..runtime.fields"
_MEMBER = " " * 4


@dataclass(frozen=True, slots=True)
class PropertyView:
    """A property: its attribute, its name on the wire, its annotation, its declaration, laid out, and what is below."""

    name: str
    wire: str
    annotation: str
    declaration: str
    doc: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """The module of one class; `imports` run, `type_imports` are for type checkers (each a block of lines or "")."""

    name: str
    wire: str
    module: str
    head: str
    doc: str
    uses_builtins: bool
    imports: str
    type_imports: str
    properties: tuple[PropertyView, ...]


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member of an enum: its name, its value as a literal, and the laid-out assignment."""

    name: str
    value: str
    assignment: str


@dataclass(frozen=True, slots=True)
class EnumView:
    """The module of one enum."""

    name: str
    wire: str
    module: str
    base: str
    head: str
    doc: str
    members: tuple[MemberView, ...]


@dataclass(frozen=True, slots=True)
class ErrorView:
    """An error class and the code it stands for, as a literal."""

    name: str
    code: str
    doc: str


@dataclass(frozen=True, slots=True)
class ErrorsView:
    """The module of all errors: the classes, the class of each code as a literal, and what it exports."""

    errors: tuple[ErrorView, ...]
    by_code: tuple[tuple[str, str], ...]
    exports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypePlan:
    """Plans the modules of types, enums and errors of one API."""

    api: Api
    behaviour: Behaviour
    names: Names
    types: Types
    docs: Documenter

    def classes(self) -> Iterator[ClassView]:
        """One view per class, in the order of the schema."""
        for class_ in self.api.classes:
            if class_.name != ROOT_CLASS:
                yield self._class(class_)

    def _class(self, class_: Class) -> ClassView:
        name = self.names.classes[class_.name]
        attributes = self.names.properties(class_.name)
        hidden = ANNOTATION_BUILTINS.intersection(attributes.values()) if attributes else frozenset[str]()
        base, base_import = self._base(class_)
        needed: set[Import] = {base_import}
        for_checkers: set[Import] = set()
        properties: list[PropertyView] = []
        uses_builtins = False
        for property_ in class_.properties:
            spelling = self.types.spelling(property_.type)
            needed.add((FIELDS, spelling.kind_import))
            for_checkers.update(spelling.imports)
            view = self._property(property_, attributes[property_.name], hidden)
            uses_builtins = uses_builtins or "builtins." in view.annotation
            properties.append(view)
        if properties:
            needed.add((FIELDS, "prop"))
        for_checkers -= {(f"..types.{name.module}", name.name), *needed, base_import}
        near = {_near(module, imported) for module, imported in for_checkers} - needed
        keywords = [base, f"wire={literal(class_.name)}"]
        if class_.abstract:
            keywords.append("abstract=True")
        return ClassView(
            name=name.name,
            wire=class_.name,
            module=name.module,
            head=class_head(name.name, keywords),
            doc=self.docs.class_(class_),
            uses_builtins=uses_builtins,
            imports=imports(needed),
            type_imports=imports(near, _MEMBER),
            properties=tuple(properties),
        )

    def _base(self, class_: Class) -> tuple[str, Import]:
        if class_.base is None or class_.base == ROOT_CLASS:
            return ROOT_NAME, ROOT_IMPORT
        base = self.names.classes[class_.base]
        return base.name, (f".{base.module}", base.name)

    def _property(self, property_: Property, name: str, hidden: frozenset[str]) -> PropertyView:
        spelling = self.types.spelling(property_.type)
        annotation = f"{qualified(spelling.value, hidden)} | None"
        arguments = [literal(property_.name), spelling.kind]
        if property_.read_only:
            arguments.append("read_only=True")
        if property_.insert_only:
            arguments.append("insert_only=True")
        if property_.write_only:
            arguments.append("write_only=True")
        if property_.name in self.behaviour.secrets:
            arguments.append("secret=True")
        declaration = annotated(_MEMBER, name, annotation, "prop(", arguments)
        return PropertyView(name, property_.name, annotation, declaration, self.docs.property(property_))

    def enums(self) -> Iterator[EnumView]:
        """One view per enum, in the order of the schema."""
        for enum in self.api.enums:
            yield self._enum(enum)

    def _enum(self, enum: Enum) -> EnumView:
        name = self.names.enums[enum.name]
        base = "OpenIntEnum" if enum.base is ScalarKind.INT else "OpenStrEnum"
        members = self.names.constants(enum)
        return EnumView(
            name=name.name,
            wire=enum.name,
            module=name.module,
            base=base,
            head=class_head(name.name, [base, f"wire={literal(enum.name)}"]),
            doc=self.docs.enum(enum),
            members=tuple(_member(members[member.name], member.value) for member in enum.constants),
        )

    def errors(self) -> ErrorsView:
        """The errors in the order of the schema; of two with one code, answers mean the first."""
        names = self.names.errors
        by_code: dict[str, str] = {}
        for error in self.api.errors:
            by_code.setdefault(literal(error.code), names[error.name])
        return ErrorsView(
            errors=tuple(
                ErrorView(names[error.name], literal(error.code), self.docs.error(error)) for error in self.api.errors
            ),
            by_code=tuple(by_code.items()),
            exports=tuple(sorted((*RUNTIME_ERRORS, "ERRORS", "ResponseMetadata", *names.values()), key=export_order)),
        )


def _member(name: str, value: int | str) -> MemberView:
    text = literal(value) if isinstance(value, str) else str(value)
    return MemberView(name, text, constant(_MEMBER, name, text))


def class_head(name: str, elements: list[str]) -> str:
    """The line that begins a class."""
    return bracketed(f"class {name}(", elements, "):")


def _near(module: str, name: str) -> Import:
    """An import as it is written beside the modules of ``types``."""
    return (module.replace("..types.", ".", 1) if module.startswith("..types.") else module, name)
