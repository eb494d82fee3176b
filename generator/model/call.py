"""Calls as data: what a program says to an API, without a language.

A `Program` is one call, or several in one multirequest (``protocol.md 7``). Each call names a service and an action and
holds a tree of argument values, in which every value knows its type: a target prints it as source code
(``clientgen sample``), and conformance cases, samples in documentation and recorded tests are made of it.
`generator.model.call_json` reads and writes the JSON form.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from .api import Action, Constant, Parameter, Property, Service, Setting
from .types import EnumRef, MapOf, ObjectRef, Scalar, TypeRef

EVERY = "*"
"""The step of a path that stands for all elements of a list (``_all`` on the wire, ``protocol.md 7.4``)."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A scalar: a str, int, float or bool as `type` says."""

    type: Scalar
    value: str | int | float | bool


@dataclass(frozen=True, slots=True)
class Member:
    """A value of an enum, by what goes on the wire. `constant` is None for a value that the schema does not have."""

    type: EnumRef
    value: int | str
    constant: Constant | None


@dataclass(frozen=True, slots=True)
class Field:
    """A property of an object that is set, and what to."""

    property: Property
    value: Argument


@dataclass(frozen=True, slots=True)
class Instance:
    """An object of the class `type`, which is never abstract; `declared` is the class where it stands."""

    type: ObjectRef
    declared: ObjectRef
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list of objects; `item` is the declared class of its elements."""

    item: ObjectRef
    values: tuple[Argument, ...] = ()


@dataclass(frozen=True, slots=True)
class Entries:
    """A map from strings to objects."""

    type: MapOf
    values: tuple[tuple[str, Argument], ...] = ()


@dataclass(frozen=True, slots=True)
class Null:
    """The explicit null of a value of `type` (``protocol.md 3.3``)."""

    type: TypeRef


@dataclass(frozen=True, slots=True)
class FileContent:
    """A file to upload: the one at `path`, or else `content` under the name `name` ("" for a stream without one)."""

    path: str = ""
    name: str = ""
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class Step:
    """One step into a result: a property by wire name, an index from 0, a key of a map, or `EVERY`.

    `type` is the type of what the step leads to; None below what the schema knows.
    """

    key: str | int
    property: Property | None
    type: TypeRef | None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A value from the result of an earlier call of the multirequest, counted from 1, for a place of `type`."""

    type: TypeRef
    call: int
    steps: tuple[Step, ...] = ()

    @property
    def token(self) -> str:
        """What goes on the wire, as in ``{1:result:objects:0:id}`` (``protocol.md 7.4``)."""
        path = "".join(f":{'_all' if step.key == EVERY else step.key}" for step in self.steps)
        return f"{{{self.call}:result{path}}}"


@dataclass(frozen=True, slots=True)
class Mixed:
    """A text with the value of an earlier result in it; `parts` holds one `Earlier` at most (``protocol.md 7.4``)."""

    parts: tuple[str | Earlier, ...]


Argument: TypeAlias = Plain | Member | Instance | Items | Entries | Null | FileContent | Earlier | Mixed


@dataclass(frozen=True, slots=True)
class Given:
    """An argument: a parameter of the action and its value."""

    parameter: Parameter
    value: Argument


@dataclass(frozen=True, slots=True)
class Set:
    """A request setting of one call, such as `language` (``protocol.md 4.1``)."""

    setting: Setting
    value: Argument


@dataclass(frozen=True, slots=True)
class Call:
    """One call: `arguments` in the order of the action's parameters, those that are left out missing."""

    service: Service
    action: Action
    arguments: tuple[Given, ...] = ()
    settings: tuple[Set, ...] = ()

    @property
    def name(self) -> str:
        """``service.action`` on the wire."""
        return f"{self.service.id}.{self.action.name}"

    def argument(self, name: str) -> Argument | None:
        """The value of the parameter of that wire name, None where it is left out."""
        return next((given.value for given in self.arguments if given.parameter.name == name), None)


@dataclass(frozen=True, slots=True)
class Client:
    """The client that a sample program makes: `settings` are those of all its requests.

    `service_url` is "" for the target's default; `ks` is "" for none.
    """

    service_url: str = ""
    ks: str = ""
    settings: tuple[Set, ...] = ()


@dataclass(frozen=True, slots=True)
class Program:
    """What is called: one call, or those of a multirequest, which `settings` belong to as a whole."""

    calls: tuple[Call, ...]
    multirequest: bool = False
    settings: tuple[Set, ...] = ()
    client: Client = field(default_factory=Client)

    def values(self) -> Iterator[Argument]:
        """All values, those inside others after them."""
        for call in self.calls:
            for given in call.arguments:
                yield from values_of(given.value)
            for each in call.settings:
                yield from values_of(each.value)
        for each in (*self.settings, *self.client.settings):
            yield from values_of(each.value)


Kind: TypeAlias = Literal["call", "list", "file"]
"""How an action is used: called, iterated over page by page, or turned into a download."""


def values_of(value: Argument) -> Iterator[Argument]:
    """`value` and everything inside it."""
    yield value
    match value:
        case Instance(fields=fields):
            for each in fields:
                yield from values_of(each.value)
        case Items(values=values):
            for item in values:
                yield from values_of(item)
        case Entries(values=entries):
            for _, item in entries:
                yield from values_of(item)
        case Mixed(parts=parts):
            for part in parts:
                if isinstance(part, Earlier):
                    yield part
        case _:
            pass
