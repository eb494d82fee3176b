"""What is different between two APIs, each difference once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from operator import attrgetter
from typing import Any

from generator.model.api import Action, Api, Constant, Enum, Parameter, Property, Setting
from generator.model.types import EnumRef

from .changes import API, Added, Change, Changed, Kind, Removed, Renamed, Reordered, Subject
from .facets import LIMITS, SHAPES, Facet, Members


def changes_between(old: Api, new: Api) -> tuple[Change, ...]:
    """The changes that lead from `old` to `new`, in the order of their parts; what is gone comes before what is new."""
    return tuple(_part(API, old, new))


def _part(subject: Subject, old: Any, new: Any) -> Iterator[Change]:
    shape = SHAPES[subject.kind]
    if shape.facets and _summary(subject.kind)(old) != _summary(subject.kind)(new):
        for facet in shape.facets:
            yield from _facet(subject, facet, old, new)
    if shape.limited and old.constraints != new.constraints:
        for limit in LIMITS:
            before, after = getattr(old.constraints, limit), getattr(new.constraints, limit)
            if before != after:
                yield Changed(subject, limit, (before,), (after,))
    for members in shape.members:
        yield from _members(subject, members, old, new)


@cache
def _summary(kind: Kind) -> Callable[[Any], Any]:
    """All fields of a part that facets carry, at once: most parts stay as they are."""
    return attrgetter(*(field for facet in SHAPES[kind].facets for field in facet.fields))


def _facet(subject: Subject, facet: Facet, old: Any, new: Any) -> Iterator[Change]:
    before = tuple(getattr(old, field) for field in facet.fields)
    after = tuple(getattr(new, field) for field in facet.fields)
    if before[: facet.compared] != after[: facet.compared] and not _follows(old, before[0], after[0]):
        yield Changed(subject, facet.name, before, after)


def _follows(part: object, before: object, after: object) -> bool:
    """Whether a difference follows from that of an enum which changed from numbers to texts, or back."""
    match part:
        case Constant():
            return str(before) == str(after)
        case Property() | Parameter() | Setting() | Action():
            return isinstance(before, EnumRef) and isinstance(after, EnumRef) and before.name == after.name
        case _:
            return False


def _members(subject: Subject, members: Members, old: Any, new: Any) -> Iterator[Change]:
    before: dict[str, Any] = {members.name_of(part): part for part in getattr(old, members.field)}
    after: dict[str, Any] = {members.name_of(part): part for part in getattr(new, members.field)}
    renamed = _renamed(old, new) if isinstance(old, Enum) else {}
    old_names = {renamed.get(name, name): name for name in before}

    def at(name: str) -> Subject:
        return Subject(members.kind, (*subject.path, name))

    order = [name for name in old_names if name in after]
    if order != list(after) or len(order) != len(before):
        places = _before_each(list(before))
        for name, part in before.items():
            if renamed.get(name, name) not in after:
                yield Removed(at(name), part, places[name])
        for name, now in renamed.items():
            yield Renamed(at(name), now)
        new_order = [name for name in after if name in old_names]
        if new_order != order:
            yield Reordered(subject, members.field, tuple(old_names[name] for name in order), tuple(new_order))
        places = _before_each(list(after))
        for name, part in after.items():
            if name not in old_names:
                yield Added(at(name), part, places[name])
    elif renamed:
        for name, now in renamed.items():
            yield Renamed(at(name), now)
    if members.kind != "throw":
        for name in order:
            if before[old_names[name]] is not after[name]:
                yield from _part(at(name), before[old_names[name]], after[name])


def _before_each(names: Sequence[str]) -> dict[str, str | None]:
    return dict(zip(names, (None, *names), strict=False))


def _renamed(old: Enum, new: Enum) -> dict[str, str]:
    """Constants that have another name for the same value, by their old names; values that two constants have, not."""
    before = {constant.name: str(constant.value) for constant in old.constants}
    after = {constant.name: str(constant.value) for constant in new.constants}
    gone = {name: value for name, value in before.items() if name not in after}
    if not gone:
        return {}
    came = {name: value for name, value in after.items() if name not in before}
    gone_values, came_values = Counter(gone.values()), Counter(came.values())
    by_value = {value: name for name, value in came.items()}
    return {
        name: by_value[value] for name, value in gone.items() if gone_values[value] == 1 and came_values.get(value) == 1
    }
