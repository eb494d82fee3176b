"""Plays places of wrong types to a program: those that fit by the hundred in one answer, the others alone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from .play import Player
from .scenario import Format, Scenario, body
from .wrong_types import Place, right, same, wrapped

_TOGETHER = 500


def misfits(player: Player, format_: Format, places: Sequence[Place]) -> Iterator[str]:
    """What is wrong with what came of `places`."""
    fitting = [place for place in places if place.fits]
    for at in range(0, len(fitting), _TOGETHER):
        yield from _together(player, format_, fitting[at : at + _TOGETHER])
    for place in places:
        if not place.fits:
            yield from _alone(player, format_, place)


def _together(player: Player, format_: Format, places: Sequence[Place]) -> Iterator[str]:
    outcome = _answered(player, format_, places)
    values = outcome.get("value")
    if not isinstance(values, list) or len(values) != len(places):
        for place in places:
            yield from _alone(player, format_, place)
        return
    for place, value in zip(places, values, strict=True):
        if not any(same(each, value.get(place.name)) for each in place.outcomes) or value["objectType"] != place.cls:
            yield f"{place} ({format_}): {_short(value)} for {place.text}"


def _alone(player: Player, format_: Format, place: Place) -> Iterator[str]:
    outcome = _answered(player, format_, [place])
    if "error" in outcome:
        is_right = right(place.outcomes, outcome, place.name, within="[0]")
    else:
        values = outcome.get("value") or [None]
        is_right = right(place.outcomes, {"value": values[0]}, place.name)
    if not is_right:
        yield f"{place} ({format_}): {_short(outcome.get('error') or outcome.get('value'))} for {place.text}"


def _answered(player: Player, format_: Format, places: Sequence[Place]) -> dict[str, Any]:
    script = body(wrapped(places, format_))
    player.play(Scenario("wrong types", script=script, call="get_objects"), format_)
    return player.last


def _short(value: Any) -> str:
    return json.dumps(value)[:300]
