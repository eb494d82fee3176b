"""Two versions of an API, for what has to look around to judge a change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.model.api import Api, Class, Property

from .changes import Change, Kind, Part, Subject
from .facets import part_at
from .reach import Direction, Reach, direction_of


class Versions:
    """The two APIs, for rules that have to look around."""

    def __init__(self, old: Api, new: Api) -> None:
        self.old = old
        self.new = new
        self._old_reach = Reach(old)
        self._new_reach = Reach(new)

    def direction(self, change: Change) -> Direction:
        """Where `change` shows."""
        return direction_of(change, self._old_reach, self._new_reach)

    def part(self, subject: Subject, *, new: bool = False) -> Any:
        """The part that `subject` names in the old API, or in the new one; None where it is not there."""
        return part_at(self.new if new else self.old, subject.kind, subject.path)

    def was_deprecated(self, subject: Subject) -> bool:
        """Whether the old API called a part deprecated, or the service or class that holds it."""
        holders: dict[Kind, Kind] = {"action": "service", "property": "class"}
        holder = holders.get(subject.kind)
        above = part_at(self.old, holder, subject.path[:-1]) if holder else None
        return any(getattr(part, "deprecated", False) for part in (self.part(subject), above))

    def inherits(self, subject: Subject, part: Part, *, new: bool) -> bool:
        """Whether the class of the property `part` has one like it from a base, in the old API or in the new one."""
        bases = self.bases(subject.path[0], new=new)
        return isinstance(part, Property) and any(
            (found.name, found.type) == (part.name, part.type) for base in bases for found in base.properties
        )

    def bases(self, class_name: str, *, new: bool) -> tuple[Class, ...]:
        """The bases of a class, nearest first; none where it is not there."""
        api = self.new if new else self.old
        return api.lineage(class_name)[1:] if class_name in api.class_by_name else ()


def derives(bases: Iterable[Class], name: object) -> bool:
    """Whether the class `name` is among `bases`."""
    return any(base.name == name for base in bases)
