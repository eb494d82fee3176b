"""What a choice of actions and types brings along, and by which step each name was reached first.

Names are followed in the order in which they are reached, so the first step to a name ends the shortest chain to it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from enum import Enum, IntEnum
from typing import NamedTuple

from .api import Action, Api, Class, Property, Service
from .types import ROOT_CLASS, EnumRef, ListOf, named

_LISTED = 3
_LIST_RESPONSE = "KalturaListResponse"
_ELEMENTS = "objects"


class Depth(IntEnum):
    """How much a class brings along; more includes less.

    NARROW: its bases and the classes it refers to, all of them narrow. PRESENT: its bases, and what it refers to.
    FULL: its subclasses as well.
    """

    NARROW = 1
    PRESENT = 2
    FULL = 3


class How(Enum):
    """What leads from one thing to a class or enum."""

    CHOSEN = "chosen"
    RESULT = "result"
    PARAMETER = "parameter"
    PROPERTY = "property"
    BASE = "base"
    SUBCLASS = "subclass"
    SETTING = "setting"
    ERROR = "error"
    ROOT = "root"
    WHOLE = "whole"


class Step(NamedTuple):
    """Why a name is reached.

    Args:
        how: What leads to it.
        source: What it is reached from: an action (``media.list``), a class, a setting; "" where it is a beginning.
        member: The parameter or property that holds it, else "".
    """

    how: How
    source: str = ""
    member: str = ""

    def __str__(self) -> str:
        """Who needs the name, for messages."""
        match self.how:
            case How.RESULT:
                return f"the result of {self.source}"
            case How.PARAMETER | How.PROPERTY:
                return f"{self.how.value} {self.member} of {self.source}"
            case How.BASE | How.SUBCLASS:
                return f"class {self.source}"
            case How.ERROR:
                return self.source
            case How.SETTING:
                return f"setting {self.source}"
            case How.CHOSEN:
                return "the patterns"
            case How.ROOT:
                return "the root of all classes"
            case How.WHOLE:
                return "the whole API"


class Reach:
    """The closure of what is wanted.

    Args:
        api: The whole API.
        excluded: Classes and enums that are not wanted.
        prune: Whether subclasses come along only of what an action itself returns or takes, elements of list responses
            among it; not of what properties hold, nor of what was named.
    """

    def __init__(self, api: Api, excluded: set[str], *, prune: bool = False) -> None:
        self._api = api
        self._excluded = excluded
        self._prune = prune
        self._depths: dict[str, Depth] = {}
        self._pending: deque[str] = deque()
        self._unwelcome: dict[str, list[Step]] = {}
        self.first: dict[str, Step] = {}
        """The step by which each name was reached first, in the order of their being reached."""

    @property
    def names(self) -> set[str]:
        """All classes and enums that are reached, excluded ones that something needs among them."""
        return set(self.first)

    def want(self, name: str, step: Step, depth: Depth = Depth.FULL) -> None:
        """Reaches the class or enum `name` by `step`."""
        if name in self._excluded:
            self._unwelcome.setdefault(name, []).append(step)
        self.first.setdefault(name, step)
        if name not in self._api.class_by_name:
            return
        if name == ROOT_CLASS:
            depth = Depth.NARROW
        elif name in self._excluded:
            depth = min(depth, Depth.PRESENT)
        if depth > self._depths.get(name, 0):
            self._depths[name] = depth
            self._pending.append(name)

    def want_named(self, names: Iterable[str]) -> None:
        """Reaches what patterns name."""
        for name in names:
            self.want(name, Step(How.CHOSEN), self._inner)

    def want_actions(self, actions: set[tuple[str, str]]) -> None:
        """Reaches what the parameters and results of `actions`, by service id and name, name."""
        for service, action in each_action(self._api):
            if (service.id, action.name) in actions:
                call = f"{service.id}.{action.name}"
                for name, step in _named_by(action, call):
                    self.want(name, step)

    def want_settings(self) -> None:
        """Reaches the classes of settings with their subclasses, but narrowly what those refer to."""
        for setting in self._api.settings:
            name = named(setting.type)
            if name is not None:
                step = Step(How.SETTING, setting.name)
                if isinstance(setting.type, EnumRef):
                    self.want(name, step)
                else:
                    self._want_family(name, step)

    def run(self) -> None:
        """Follows everything to its end."""
        self.want(ROOT_CLASS, Step(How.ROOT))
        while self._pending:
            name = self._pending.popleft()
            self._follow(self._api.class_by_name[name], self._depths[name])

    def problems(self) -> Iterator[str]:
        """A problem for each excluded name that is needed all the same."""
        for name in sorted(self._unwelcome):
            reasons = list(dict.fromkeys(map(str, self._unwelcome[name])))
            more = f" and {len(reasons) - _LISTED} more" if len(reasons) > _LISTED else ""
            who = ", ".join(reasons[:_LISTED]) + more
            verb = "need" if len(reasons) > 1 else "needs"
            yield f"--exclude takes away {name}, but {who} {verb} it; exclude that as well, or keep {name}"

    @property
    def _inner(self) -> Depth:
        """How deep what is named or held by a property is followed."""
        return Depth.PRESENT if self._prune else Depth.FULL

    def _follow(self, class_: Class, depth: Depth) -> None:
        for property_ in class_.properties:
            step = Step(How.PROPERTY, class_.name, property_.name)
            name = named(property_.type)
            if name is not None:
                self.want(name, step, self._depth_of(property_, class_, depth))
            if property_.constraints.values_enum is not None:
                self.want(property_.constraints.values_enum, step)
        if class_.base is not None:
            self.want(class_.base, Step(How.BASE, class_.name), min(depth, Depth.PRESENT))
        if depth is Depth.FULL:
            for child in self._api.children.get(class_.name, ()):
                if child not in self._excluded:
                    self.want(child, Step(How.SUBCLASS, class_.name))

    def _depth_of(self, property_: Property, class_: Class, depth: Depth) -> Depth:
        if depth is Depth.NARROW or class_.name == ROOT_CLASS:
            return Depth.NARROW
        is_answer = depth is Depth.FULL and class_.base == _LIST_RESPONSE
        if is_answer and property_.name == _ELEMENTS and isinstance(property_.type, ListOf):
            return Depth.FULL
        return self._inner

    def _want_family(self, name: str, step: Step) -> None:
        pending = [(name, step)]
        while pending:
            current, why = pending.pop()
            self.want(current, why, Depth.NARROW)
            if current != ROOT_CLASS:
                children = self._api.children.get(current, ())
                below = Step(How.SUBCLASS, current)
                pending.extend((child, below) for child in children if child not in self._excluded)


def each_action(api: Api) -> Iterator[tuple[Service, Action]]:
    """All actions, each with its service."""
    for service in api.services:
        for action in service.actions:
            yield service, action


def _named_by(action: Action, call: str) -> Iterator[tuple[str, Step]]:
    """The classes and enums that the signature of an action names."""
    result = named(action.result)
    if result is not None:
        yield result, Step(How.RESULT, call)
    for parameter in action.parameters:
        step = Step(How.PARAMETER, call, parameter.name)
        name = named(parameter.type)
        if name is not None:
            yield name, step
        if parameter.constraints.values_enum is not None:
            yield parameter.constraints.values_enum, step
