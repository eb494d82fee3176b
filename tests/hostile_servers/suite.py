"""What is played to each language: all scenarios, or those that a test run has time for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from . import bodies_json, bodies_other, bodies_xml, http_broken, large, redirects, uploads
from .many import misfits
from .play import Player
from .scenario import Format, Scenario
from .server import HostileServer
from .wrong_types import Place, places

_FORMATS: tuple[Format, ...] = ("json", "xml")
_EVERY = 9


def broken(*, whole: bool) -> list[Scenario]:
    """Everything that a server can do to one call."""
    found = [
        *http_broken.scenarios(),
        *bodies_xml.scenarios(),
        *bodies_json.scenarios(),
        *bodies_other.scenarios(),
        *large.scenarios(),
    ]
    names = [scenario.name for scenario in found]
    assert len(names) == len(set(names)), sorted(name for name in names if names.count(name) > 1)
    return found if whole else [scenario for scenario in found if not scenario.rare]


def redirected(player: Player, other: HostileServer, *, whole: bool) -> Iterator[str]:
    """Plays redirects to `other`, which must not come to know a secret."""
    for at, scenario in enumerate(redirects.scenarios(other.port)):
        if at % 3 and not whole:
            continue
        other.play(redirects.harmless)
        yield from (f"{scenario.name}: {complaint}" for complaint in player.play(scenario, "json"))
        yield from (f"{scenario.name}: {complaint}" for complaint in redirects.complaints(scenario, other.requests))


def uploaded(player: Player) -> Iterator[str]:
    """Plays uploads that break."""
    for scenario, host in uploads.scenarios():
        yield from (f"{scenario.name}: {complaint}" for complaint in player.play(scenario, "json"))
        yield from (f"{scenario.name}: {complaint}" for complaint in uploads.complaints(host, player.last))


def mistyped(player: Player, every: int | None = None) -> Iterator[str]:
    """Gives every property values of other types; ends with how many places that were in `player.places`.

    Each property is given one of `every` shapes, in turn; without it, what a test run has time for.
    """
    for format_ in _FORMATS:
        found = _chosen(list(places(format_, _EVERY))) if every is None else list(places(format_, every))
        player.places += len(found)
        yield from misfits(player, format_, found)


def _chosen(found: Sequence[Place]) -> list[Place]:
    """All that fit, for many of them go into one answer, and of the others, which take a call each, one of a kind."""
    others = {(place.kind, place.shape): place for place in found if not place.fits}
    return [*(place for place in found if place.fits), *others.values()]
