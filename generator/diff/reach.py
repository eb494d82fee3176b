"""In which direction the parts of an API travel: into requests, out of answers, or both.

Parameters and request settings travel in requests, results in answers; with a class travel its subclasses, for objects
are polymorphic, and the properties of its bases. A property that is read only goes into no request, one that is write
only comes in no answer. Two places would drag in everything and are held short: "any object", and the related objects
that each object may carry.

What nothing names, such as the data of jobs and notifications, travels as "any object" if at all, and so both ways.
Only the orders of filters are known better: they are enums that no property names, and go into requests.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cached_property

from generator.model.api import Api, Parameter, Property
from generator.model.types import ROOT_CLASS, named

from .changes import Added, Change, Changed, Removed, Reordered, Subject
from .facets import part_at


class Direction(Enum):
    """Where a change shows: in requests, in answers, in both, or on no wire at all."""

    REQUEST = "request"
    ANSWER = "answer"
    BOTH = "both"
    NONE = "none"

    def __or__(self, other: Direction) -> Direction:
        if self is other or other is Direction.NONE:
            return self
        return other if self is Direction.NONE else Direction.BOTH


class Reach:
    """Which classes and enums of an API travel in requests and in answers, by wire name."""

    def __init__(self, api: Api) -> None:
        self.api = api

    @cached_property
    def requests(self) -> frozenset[str]:
        """What parameters of actions and settings of requests reach."""
        return _closure(self.api, _sent(self.api), writing=True)

    @cached_property
    def answers(self) -> frozenset[str]:
        """What results of actions reach."""
        results = (named(action.result) for service in self.api.services for action in service.actions)
        return _closure(self.api, results, writing=False)

    def of_type(self, name: str) -> Direction:
        """The direction of a class or an enum."""
        requested, answered = name in self.requests, name in self.answers
        if not requested and not answered and name.endswith(_ORDER) and name in self.api.enum_by_name:
            return Direction.REQUEST
        return _direction(requested, answered)

    def of_property(self, class_name: str, property_: Property) -> Direction:
        """The direction of a property: that of its class, less what its flags keep back."""
        direction = self.of_type(class_name)
        if property_.read_only and direction is not Direction.REQUEST:
            return Direction.ANSWER
        if property_.write_only and direction is not Direction.ANSWER:
            return Direction.REQUEST
        return direction


_ORDER = "OrderBy"
"""How the names of enums end that list the orders of a filter; the filter itself has a plain text."""

_UNSENT = frozenset(("description", "supplied", "plugin"))


def direction_of(change: Change, old: Reach, new: Reach) -> Direction:
    """Where `change` shows: in whichever of the two versions the part travels."""
    if isinstance(change, Reordered) and change.members != "parameters":
        return Direction.NONE
    if isinstance(change, Changed) and change.facet in _UNSENT:
        return Direction.NONE
    if isinstance(change, Changed) and change.facet == "result":
        return Direction.ANSWER
    found = Direction.NONE
    if not isinstance(change, Added):
        found |= _of_subject(change.subject, old)
    if not isinstance(change, Removed):
        found |= _of_subject(change.subject, new)
    return found


def _of_subject(subject: Subject, reach: Reach) -> Direction:
    match subject.kind:
        case "api" | "plugin":
            return Direction.NONE
        case "parameter" | "setting":
            return Direction.REQUEST
        case "throw" | "error":
            return Direction.ANSWER
        case "service" | "action":
            return Direction.BOTH
        case "property":
            property_ = part_at(reach.api, "property", subject.path)
            return reach.of_property(subject.path[0], property_) if property_ else Direction.NONE
        case "class" | "enum" | "constant":
            names = reach.api.class_by_name if subject.kind == "class" else reach.api.enum_by_name
            return reach.of_type(subject.path[0]) if subject.path[0] in names else Direction.NONE


def _direction(requested: bool, answered: bool) -> Direction:
    if requested == answered:
        return Direction.BOTH
    return Direction.REQUEST if requested else Direction.ANSWER


def _sent(api: Api) -> Iterator[str | None]:
    for service in api.services:
        for action in service.actions:
            yield from _names(action.parameters)
    for setting in api.settings:
        yield named(setting.type)


def _names(parts: Iterable[Parameter | Property]) -> Iterator[str | None]:
    for part in parts:
        yield named(part.type)
        yield part.constraints.values_enum


def _closure(api: Api, names: Iterable[str | None], *, writing: bool) -> frozenset[str]:
    """What is reached from `names`; a class that is only a base of what is reached brings no subclasses."""
    classes = api.class_by_name
    declared: set[str] = set()
    present: set[str] = {ROOT_CLASS} & classes.keys()
    pending = [name for name in set(names) if name is not None and name != ROOT_CLASS]
    while pending:
        name = pending.pop()
        if name in declared:
            continue
        declared.add(name)
        if name not in classes:
            continue
        pending.extend(api.children.get(name, ()))
        for class_ in api.lineage(name):
            if class_.name in present:
                break
            present.add(class_.name)
            if class_.name != ROOT_CLASS:
                kept = (part for part in class_.properties if not (part.read_only if writing else part.write_only))
                pending.extend(found for found in _names(kept) if found is not None and found != ROOT_CLASS)
    return frozenset(declared | present)
