"""Why something is in a subset of an API: the shortest chain from what was chosen, and the subset in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from .api import Api
from .reach import How, Step, each_action
from .selection import choose, match, thrown_everywhere

_OF_ACTIONS = frozenset({How.RESULT, How.PARAMETER})
_OF_TYPES = frozenset({How.PROPERTY, How.BASE, How.SUBCLASS})


@dataclass(frozen=True, slots=True)
class Link:
    """One link of a chain: `name` is reached by `step`.

    The first link of a chain is what was chosen; its step then has the pattern as its source, "" for the whole API.
    """

    name: str
    step: Step


Chain: TypeAlias = tuple[Link, ...]
"""From what was chosen to what is asked about; empty for what is not in the subset."""


@dataclass(frozen=True, slots=True)
class Totals:
    """What a choice comes to.

    Args:
        services, actions: How many were chosen.
        classes, enums, errors: How many come along, of how many in the whole API (`of_classes` and so on).
        by_step: How many classes and enums were reached first by each kind of step.
        by_beginning: The same by the action, setting or pattern at which their chains begin, the largest first.
        by_source: Classes that lead to the most others at once, with their numbers, the largest first.
    """

    services: int
    actions: int
    classes: int
    enums: int
    errors: int
    of_services: int
    of_actions: int
    of_classes: int
    of_enums: int
    of_errors: int
    by_step: tuple[tuple[How, int], ...]
    by_beginning: tuple[tuple[str, int], ...]
    by_source: tuple[tuple[str, int], ...]


class Reasons:
    """Why everything is in the subset that `include` and `exclude` choose of `api`; see `selection.select`."""

    def __init__(
        self, api: Api, include: Sequence[str] = (), exclude: Sequence[str] = (), *, prune_inherited: bool = False
    ) -> None:
        self._api = api
        self._include = tuple(include)
        choice = choose(api, include, exclude, prune_inherited=prune_inherited)
        self._actions = choice.actions
        self._first = choice.reach.first
        self.problems = choice.problems

    def of_type(self, name: str) -> Chain:
        """The shortest chain to the class or enum `name`."""
        links: list[Link] = []
        while (step := self._first.get(name)) is not None:
            if step.how is How.CHOSEN:
                return self._finished(links, Link(name, Step(How.CHOSEN, self._pattern_of_type(name))))
            links.append(Link(name, step))
            if step.how in _OF_ACTIONS:
                return self._finished(links, self._chosen(step.source))
            if step.how not in _OF_TYPES:
                break
            name = step.source
        return tuple(reversed(links))

    def of_action(self, call: str) -> Chain:
        """The chain to the action `call`, written ``media.list``: the pattern that names it."""
        service, _, action = call.rpartition(".")
        return (self._chosen(call),) if (service, action) in self._actions else ()

    def of_error(self, name: str) -> Chain:
        """The chain to the error `name`: from the first chosen action that declares it.

        It is a single link where any request can meet the error, or where no action of the whole API declares it.
        """
        if thrown_everywhere(name):
            return (Link(name, Step(How.ROOT)),)
        declared = False
        for service, action in each_action(self._api):
            if name in action.throws:
                declared = True
                if (service.id, action.name) in self._actions:
                    call = f"{service.id}.{action.name}"
                    return (self._chosen(call), Link(name, Step(How.ERROR, call)))
        return () if declared else (Link(name, Step(How.WHOLE)),)

    def without_subclasses(self) -> tuple[str, ...]:
        """Abstract classes that have subclasses in the whole API, but here none of which an object can be made."""
        return tuple(
            class_.name
            for class_ in self._api.classes
            if class_.abstract and class_.name in self._first and not self._has_concrete(class_.name)
        )

    def totals(self) -> Totals:
        """The subset in numbers."""
        api = self._api
        types = [class_.name for class_ in api.classes if class_.name in self._first]
        steps = Counter(step.how for step in self._first.values())
        sources = Counter(step.source for step in self._first.values() if step.how in _OF_TYPES)
        errors = sum(bool(self.of_error(error.name)) for error in api.errors)
        return Totals(
            services=len({service for service, _ in self._actions}),
            actions=len(self._actions),
            classes=len(types),
            enums=len(self._first) - len(types),
            errors=errors,
            of_services=len(api.services),
            of_actions=sum(len(service.actions) for service in api.services),
            of_classes=len(api.classes),
            of_enums=len(api.enums),
            of_errors=len(api.errors),
            by_step=tuple((how, steps[how]) for how in How if steps[how]),
            by_beginning=tuple(self._beginnings.most_common()),
            by_source=tuple(sources.most_common()),
        )

    @cached_property
    def _beginnings(self) -> Counter[str]:
        """How many classes and enums each beginning of a chain leads to."""
        found: dict[str, str] = {}
        # A name stands behind the one that it was reached from, so that one's beginning is known.
        for name, step in self._first.items():
            found[name] = found[step.source] if step.how in _OF_TYPES else step.source or name
        return Counter(found.values())

    def _has_concrete(self, name: str) -> bool:
        pending = list(self._api.children.get(name, ()))
        for child in pending:
            if child in self._first and not self._api.class_by_name[child].abstract:
                return True
            pending.extend(self._api.children.get(child, ()))
        return not pending

    def _finished(self, links: list[Link], beginning: Link) -> Chain:
        return (beginning, *reversed(links))

    def _chosen(self, call: str) -> Link:
        return Link(call, Step(How.CHOSEN, self._pattern_of_action(call)))

    def _pattern_of_action(self, call: str) -> str:
        service, _, action = call.rpartition(".")
        return next((each for each in self._include if (service, action) in match(self._api, each)[1]), "")

    def _pattern_of_type(self, name: str) -> str:
        return next((each for each in self._include if name in match(self._api, each)[2]), "")
