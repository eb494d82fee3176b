"""Changes of an API: a small algebra. What is listed between OLD and NEW, applied to OLD, gives NEW.

There are five changes: something was added, removed, renamed, something about it changed, or its members stand in
another order. Each part of an API is named by a `Subject`; what can change about it is a *facet*
(`generator.diff.facets`). Lines of the schema are no part of an API here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.model.api import Action, Class, Constant, Enum, ErrorCode, Parameter, Plugin, Property, Service, Setting

Kind: TypeAlias = Literal[
    "api",
    "enum",
    "constant",
    "class",
    "property",
    "service",
    "action",
    "parameter",
    "throw",
    "plugin",
    "error",
    "setting",
]
"""What a subject is. A `throw` is the word of an action that it answers an error."""

Part: TypeAlias = Enum | Constant | Class | Property | Service | Action | Parameter | Plugin | ErrorCode | Setting | str
"""What can be added and removed; a `throw` is the name of its error."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A part of an API: its kind, and the wire names that lead to it: service id, action, parameter."""

    kind: Kind
    path: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its own wire name; "" for the API itself."""
        return self.path[-1] if self.path else ""

    def __str__(self) -> str:
        """The subject as waivers name it: ``media.list``, ``media.list(filter)``, ``KalturaMediaEntry.name``."""
        match self.kind:
            case "api":
                return "api"
            case "parameter":
                return f"{self.path[0]}.{self.path[1]}({self.path[2]})"
            case "throw":
                return f"{self.path[0]}.{self.path[1]} throws {self.path[2]}"
            case "plugin" | "error" | "setting":
                return f"{self.kind} {self.name}"
            case _:
                return ".".join(self.path)


API = Subject("api")
"""The API as a whole."""


@dataclass(frozen=True, slots=True)
class Added:
    """`subject` is new. `after` is the wire name of what stands before it, None where it is the first."""

    subject: Subject
    part: Part
    after: str | None


@dataclass(frozen=True, slots=True)
class Removed:
    """`subject` is gone, with all that it held. `after` is the wire name of what stood before it."""

    subject: Subject
    part: Part
    after: str | None


@dataclass(frozen=True, slots=True)
class Renamed:
    """The constant `subject` is called `name` now, and means the same value."""

    subject: Subject
    name: str


@dataclass(frozen=True, slots=True)
class Changed:
    """Another value for a facet of `subject`.

    `old` and `new` hold a value for each field that the facet carries; the first is what the facet is about.
    """

    subject: Subject
    facet: str
    old: tuple[object, ...]
    new: tuple[object, ...]

    @property
    def before(self) -> object:
        """What the facet was."""
        return self.old[0]

    @property
    def after(self) -> object:
        """What it is now."""
        return self.new[0]


@dataclass(frozen=True, slots=True)
class Reordered:
    """The members of `subject` in the collection `members` that stayed are in another order.

    `old` and `new` are the wire names of all members that both have, in the names of their time.
    """

    subject: Subject
    members: str
    old: tuple[str, ...]
    new: tuple[str, ...]


Change: TypeAlias = Added | Removed | Renamed | Changed | Reordered


def inverse(change: Change) -> Change:
    """The change that takes `change` back."""
    match change:
        case Added(subject, part, after):
            return Removed(subject, part, after)
        case Removed(subject, part, after):
            return Added(subject, part, after)
        case Renamed(subject, name):
            return Renamed(Subject(subject.kind, (*subject.path[:-1], name)), subject.name)
        case Changed(subject, facet, old, new):
            return Changed(subject, facet, new, old)
        case Reordered(subject, members, old, new):
            return Reordered(subject, members, new, old)
