"""What an API is: services with actions, objects, enums, errors, settings.

Every attribute that a schema file can carry (``protocol.md 1.2``) has a typed field here. Wire names are kept as they
are; how a language spells them is that language's business. All values are frozen, and every sequence is a tuple in the
order of the schema. `line` is the line of the declaration in the schema, 0 where the reader supplied it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal, TypeAlias

from .types import ROOT_CLASS, ScalarKind, TypeRef

Session: TypeAlias = Literal["always", "optional", "none"]
DefaultValue: TypeAlias = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Constant:
    """One constant of an enum; `value` is an int in an int enum, else a str."""

    name: str
    value: int | str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Enum:
    """A closed list in the schema, an open one on the wire: servers send values that are newer than the schema.

    `base` is what values are carried as. `declared_base` differs from it only where an int enum has text values
    (one real schema of 2018) and so became a string enum.
    """

    name: str
    base: Literal[ScalarKind.INT, ScalarKind.STRING]
    constants: tuple[Constant, ...] = ()
    declared_base: Literal[ScalarKind.INT, ScalarKind.STRING] | None = None
    plugin: str | None = None
    deprecated: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True)
class Constraints:
    """What the server checks of a value; all None where the schema says nothing.

    Lengths are in characters, `utf8_truncate` in bytes: the server cuts the string there on a character border.
    `values_enum` names the enum whose values the string lists, separated by commas; `values_min_value` bounds each
    number of such a list.
    """

    min_length: int | None = None
    max_length: int | None = None
    min_value: float | None = None
    max_value: float | None = None
    values_enum: str | None = None
    values_min_value: float | None = None
    utf8_truncate: int | None = None


NO_CONSTRAINTS = Constraints()


@dataclass(frozen=True, slots=True)
class Property:
    """A property of a class, with the flags of ``protocol.md 1.2``.

    `is_time` says that the number is Unix seconds, UTC. `requires_permissions` holds words out of read, update,
    insert, write, all. `nullable` is None where the schema does not say.
    """

    name: str
    type: TypeRef
    description: str = ""
    read_only: bool = False
    insert_only: bool = False
    write_only: bool = False
    is_time: bool = False
    multi_lingual: bool = False
    nullable: bool | None = None
    requires_permissions: tuple[str, ...] = ()
    constraints: Constraints = NO_CONSTRAINTS
    deprecated: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True)
class Class:
    """A class of objects. `base` is None only for the root; `properties` are its own, not the inherited ones.

    `supplied` marks the root where the schema does not declare it.
    """

    name: str
    base: str | None
    properties: tuple[Property, ...] = ()
    abstract: bool = False
    description: str = ""
    plugin: str | None = None
    deprecated: bool = False
    requires_permissions: tuple[str, ...] = ()
    supplied: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an action.

    `default` is what the server assumes when an optional parameter is left out: a value of the parameter's own kind, or
    None for none (``protocol.md 1.2``; for an int the text "" means none). `default_text` is the attribute as it is.
    """

    name: str
    type: TypeRef
    optional: bool = False
    default: DefaultValue = None
    default_text: str | None = None
    description: str = ""
    is_time: bool = False
    nullable: bool | None = None
    constraints: Constraints = NO_CONSTRAINTS
    deprecated: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True)
class Action:
    """An action of a service. `throws` are names of errors, declared or not.

    `session` and `in_multirequest` are None where the schema does not say. `alias` is the ``service.action`` under
    which an action that a plugin adds to a core service is published as well.
    """

    name: str
    result: TypeRef
    parameters: tuple[Parameter, ...] = ()
    throws: tuple[str, ...] = ()
    description: str = ""
    session: Session | None = None
    in_multirequest: bool | None = None
    alias: str | None = None
    plugin: str | None = None
    beta: bool = False
    deprecated: bool = False
    request_formats: tuple[str, ...] = ()
    response_formats: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Service:
    """A service. `id` goes on the wire (``protocol.md 1.4``), `name` is its mixed-case short name."""

    id: str
    name: str
    actions: tuple[Action, ...] = ()
    description: str = ""
    plugin: str | None = None
    deprecated: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True)
class Plugin:
    """A plugin: the plugins it needs and the short names of the services it brings."""

    name: str
    dependencies: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """An error that an action can answer; `message` is a template with ``@NAME@`` for each parameter."""

    name: str
    code: str
    message: str = ""
    description: str = ""
    parameters: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting of the client or of each request; a `volatile` one holds for one call (``protocol.md 1.5``)."""

    name: str
    type: TypeRef
    group: Literal["client", "request"]
    description: str = ""
    alias: str | None = None
    volatile: bool = False
    line: int = 0


@dataclass(frozen=True)
class Api:
    """One version of an API, complete.

    Look-ups by name raise KeyError for a name that is not there; a reader hands out an Api only when every reference in
    it resolves (``throws`` excepted: real schemas name undeclared errors). `client_settings_type` and
    `request_settings_type` are the names that the schema gives to the two groups of settings; they are no classes.
    """

    version: str
    enums: tuple[Enum, ...] = ()
    classes: tuple[Class, ...] = ()
    services: tuple[Service, ...] = ()
    plugins: tuple[Plugin, ...] = ()
    errors: tuple[ErrorCode, ...] = ()
    settings: tuple[Setting, ...] = ()
    generated_date: int | None = None
    revision: str | None = None
    client_settings_type: str | None = None
    request_settings_type: str | None = None
    source: str = field(default="", compare=False)

    @cached_property
    def enum_by_name(self) -> dict[str, Enum]:
        """Enums by wire name."""
        return {enum.name: enum for enum in self.enums}

    @cached_property
    def class_by_name(self) -> dict[str, Class]:
        """Classes by wire name, the root included."""
        return {class_.name: class_ for class_ in self.classes}

    @cached_property
    def service_by_id(self) -> dict[str, Service]:
        """Services by wire id."""
        return {service.id: service for service in self.services}

    @cached_property
    def error_by_name(self) -> dict[str, ErrorCode]:
        """Errors by name."""
        return {error.name: error for error in self.errors}

    @cached_property
    def children(self) -> dict[str, tuple[str, ...]]:
        """Names of the direct subclasses of each class that has any, in schema order."""
        found: dict[str, list[str]] = {}
        for class_ in self.classes:
            if class_.base is not None:
                found.setdefault(class_.base, []).append(class_.name)
        return {name: tuple(names) for name, names in found.items()}

    def ordered(self) -> Api:
        """The same with enums, classes and services by name: what is printed of an API depends on no other order."""
        enums = tuple(sorted(self.enums, key=lambda enum: enum.name))
        classes = tuple(sorted(self.classes, key=lambda class_: class_.name))
        services = tuple(sorted(self.services, key=lambda service: service.id))
        if (enums, classes, services) == (self.enums, self.classes, self.services):
            return self
        return replace(self, enums=enums, classes=classes, services=services)

    @property
    def root(self) -> Class:
        """The class that all others derive from."""
        return self.class_by_name[ROOT_CLASS]

    def lineage(self, name: str) -> tuple[Class, ...]:
        """The class `name` and its bases, nearest first, the root last."""
        found: list[Class] = []
        current: str | None = name
        while current is not None:
            class_ = self.class_by_name[current]
            found.append(class_)
            current = class_.base
        return tuple(found)

    def properties_of(self, name: str) -> Iterator[Property]:
        """All properties of the class `name`, those of the root first."""
        for class_ in reversed(self.lineage(name)):
            yield from class_.properties
