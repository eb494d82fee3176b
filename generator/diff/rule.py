"""What a rule is: one way in which an API changes, how bad that is, and what to tell whom it concerns.

Every change is the business of exactly one rule. A rule says how bad it is on two sides: on the *wire*, for clients
that are already out there and talk to the new server; and in the *source*, for programs that are built with a client of
the new schema. The classes here are data; each rule is a module of its own in `generator.diff.rules`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, TypeAlias

from .changes import Added, Change, Changed, Kind, Removed, Renamed, Reordered, Subject
from .reach import Direction
from .versions import Versions
from .view import View


class Severity(IntEnum):
    """How bad a change is on one side."""

    NONE = 0
    """It does not show there."""

    SAFE = 1
    """It shows, and harms nobody."""

    DANGEROUS = 2
    """It harms those who rely on a detail."""

    BREAKING = 3
    """What worked fails."""

    @property
    def label(self) -> str:
        """The severity as it is written in options and reports."""
        return self.name.lower()


NONE, SAFE, DANGEROUS, BREAKING = Severity.NONE, Severity.SAFE, Severity.DANGEROUS, Severity.BREAKING


@dataclass(frozen=True, slots=True)
class Harm:
    """How bad a change is where the part travels in requests, and where it travels in answers."""

    request: Severity
    answer: Severity

    def at(self, direction: Direction) -> Severity:
        """How bad it is for a part that travels in `direction`; one that travels nowhere counts as both."""
        match direction:
            case Direction.REQUEST:
                return self.request
            case Direction.ANSWER:
                return self.answer
            case Direction.BOTH | Direction.NONE:
                return max(self.request, self.answer)


def same(severity: Severity) -> Harm:
    """As bad in requests as in answers."""
    return Harm(severity, severity)


Trigger: TypeAlias = tuple[type[Change], Kind, str]
"""The changes that a rule looks at: their class, the kind of the subject, and the facet or the collection, else ""."""


def trigger_of(change: Change) -> Trigger:
    """What rules register for to see `change`."""
    match change:
        case Changed(subject, facet):
            return Changed, subject.kind, facet
        case Reordered(subject, members):
            return Reordered, subject.kind, members
        case _:
            return type(change), change.subject.kind, ""


def added(*kinds: Kind) -> tuple[Trigger, ...]:
    """Looks at what is new."""
    return tuple((Added, kind, "") for kind in kinds)


def removed(*kinds: Kind) -> tuple[Trigger, ...]:
    """Looks at what is gone."""
    return tuple((Removed, kind, "") for kind in kinds)


def renamed(*kinds: Kind) -> tuple[Trigger, ...]:
    """Looks at what has another name."""
    return tuple((Renamed, kind, "") for kind in kinds)


def changed(kinds: Kind | Iterable[Kind], *facets: str) -> tuple[Trigger, ...]:
    """Looks at facets of parts."""
    chosen: Iterable[Any] = (kinds,) if isinstance(kinds, str) else kinds
    return tuple((Changed, kind, facet) for kind in chosen for facet in facets)


def reordered(kind: Kind, *members: str) -> tuple[Trigger, ...]:
    """Looks at the order of members."""
    return tuple((Reordered, kind, name) for name in members)


Judge: TypeAlias = Callable[[Any, Versions], bool]
"""Whether a change that a rule looks at is its business."""

Say: TypeAlias = str | Callable[[Any, View], str]
"""A message with ``{it}``, ``{old}`` and ``{new}`` for the subject and the values of a facet; or what makes it."""


def _always(change: Change, versions: Versions) -> bool:
    return True


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One rule.

    Args:
        id: Its name, in kebab case.
        title: What happened, one sentence.
        on: The changes that it looks at.
        when: Which of those are its business; all by default.
        wire: How bad it is for clients that are out there.
        source: How bad it is for programs that are built with a new client.
        say: The message of a finding, without a full stop.
        why: Whom it concerns and why.
        remedy: What to do.
        mirror: The id of the rule that the reverse change falls under.
        no_mirror: Why there is none.
        old: A small schema, and
        new: what it has become where the rule applies.
        quiet: It is listed only on request, being of no consequence.
        remark: For a rule that is about no change of its own: whether it has something to say of two versions, given
            how bad the worst of their changes is on the wire.
        major: Whether the next version has to be a major one though nothing here is breaking.
    """

    id: str
    title: str
    on: tuple[Trigger, ...] = ()
    when: Judge = _always
    wire: Harm
    source: Harm
    say: Say
    why: str
    remedy: str
    mirror: str = ""
    no_mirror: str = ""
    old: str
    new: str
    quiet: bool = False
    remark: Callable[[Versions, Severity], bool] | None = None
    major: bool = False

    def message(self, change: Change | None, view: View) -> str:
        """What is told of `change`."""
        if not isinstance(self.say, str):
            return self.say(change, view)
        if change is None:
            return self.say
        old = new = ""
        match change:
            case Changed():
                old, new = (_facet_value(change, value, view) for value in (change.before, change.after))
            case Renamed(subject, name):
                new = view.code(view.spelled(Subject(subject.kind, (*subject.path[:-1], name)), new=True))
        return self.say.format(it=view.name(change.subject, new=isinstance(change, Added)), old=old, new=new)


_NAMED_BY: dict[str, Kind] = {"base": "class", "values_enum": "enum"}
"""Facets that are the name of a part."""


def _facet_value(change: Changed, value: object, view: View) -> str:
    kind = _NAMED_BY.get(change.facet)
    if kind is None or not isinstance(value, str):
        return view.value(value)
    return view.code(view.spelled(Subject(kind, (value,))))
