"""Giving each symbol of a scope its name: first all state a wish, then clashes are resolved at once.

The outcome depends on the schema alone. A symbol whose wish nobody else has gets it, so what a later schema adds
renames nothing unless it wishes for the very same name; and then the plain spelling, or else the earlier declaration,
keeps it.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from itertools import count

from .words import camel

Alternatives = Callable[[str, str], Iterator[str]]
"""(wire name, wish) -> names to try when the wish cannot be given; may end, numbers follow."""


def trailing_underscore(wire: str, wish: str) -> Iterator[str]:
    """The usual way out of a clash: ``from`` -> ``from_``."""
    yield f"{wish}_"


def settle(
    wishes: Mapping[str, str],
    avoid: Container[str] = (),
    *,
    alternatives: Alternatives = trailing_underscore,
) -> dict[str, str]:
    """Names for all symbols of one scope.

    Args:
        wishes: Wire name -> the name it wishes for, in the order of the schema.
        avoid: Names that cannot be given: reserved ones, and those of enclosing scopes.
        alternatives: What to try where a wish cannot be granted.

    Returns:
        Wire name -> name, in the order of `wishes`; all names differ and none is in `avoid`.
    """
    if len(set(wishes.values())) == len(wishes) and not any(wish in avoid for wish in wishes.values()):
        return dict(wishes)
    holders = _holders(wishes)
    given = {wire: wish for wish, wire in holders.items() if wish not in avoid}
    taken = {*given.values(), *wishes.values()}
    for wire, wish in wishes.items():
        if wire not in given:
            given[wire] = next(
                name for name in _candidates(wire, wish, alternatives) if name not in taken and name not in avoid
            )
            taken.add(given[wire])
    return {wire: given[wire] for wire in wishes}


def _holders(wishes: Mapping[str, str]) -> dict[str, str]:
    """Who of those with the same wish gets it: the one spelled plainly, else the first."""
    holders: dict[str, str] = {}
    for wire, wish in wishes.items():
        if wish not in holders or (wire in (wish, camel(wish)) and holders[wish] not in (wish, camel(wish))):
            holders[wish] = wire
    return holders


def _candidates(wire: str, wish: str, alternatives: Alternatives) -> Iterator[str]:
    yield from alternatives(wire, wish)
    for number in count(2):
        yield f"{wish}_{number}"
