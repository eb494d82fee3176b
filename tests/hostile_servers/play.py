"""Plays scenarios to a program, and watches what it holds."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import Any

from generator.conformance.process import NoOutcome

from .programs import SECRETS, SESSION, Program
from .scenario import GOOD, Format, Scenario, well
from .server import HostileServer

_HANGING = 30.0
_MB = 1 << 20


class Player:
    """Plays scenarios to one program.

    Attributes:
        played: How many jobs it was given.
        places: How many places of wrong types were in them.
        last: The outcome of the last one; also how long it took, the processor time, and by how many bytes memory grew.
    """

    def __init__(self, program: Program, server: HostileServer) -> None:
        self.program = program
        self.server = server
        self.played = 0
        self.places = 0
        self.last: dict[str, Any] = {}

    def play(self, scenario: Scenario, format_: Format) -> list[str]:
        """Plays one scenario in one format; what is wrong with what came of it."""
        self.server.play(scenario.script, scenario.ambush)
        self.played += 1
        job = scenario.job(self.played, self.server.url, SESSION, format_)
        started, busy = time.monotonic(), self.program.busy()
        try:
            outcome, grown = self.program.ask(job, scenario.seconds + _HANGING)
        except NoOutcome as nothing:
            self.last = {}
            return [str(nothing)]
        took, worked = time.monotonic() - started, self.program.busy() - busy
        self.last = outcome
        found = scenario.complaints(outcome, SECRETS)
        if took > scenario.seconds:
            found.append(f"took {took:.1f} seconds")
        if grown > scenario.grows * _MB:
            found.append(f"grew by {grown / _MB:.0f} MB")
        if self.server.sent > scenario.sends * _MB:
            found.append(f"took {self.server.sent / _MB:.0f} MB from the server")
        self.last |= {"took": took, "worked": worked, "grown": grown}
        return found

    def all(self, scenarios: Iterable[Scenario]) -> Iterator[str]:
        """Plays scenarios in all their formats: what is wrong, with their names."""
        for scenario in scenarios:
            for format_ in scenario.formats:
                for complaint in self.play(scenario, format_):
                    yield f"{scenario.name} ({format_}): {complaint}"

    def healthy(self) -> Iterator[str]:
        """Whether good calls are still answered."""
        for format_ in ("xml", "json"):
            fine = Scenario("good call", value=(GOOD,), script=well)
            for complaint in self.play(fine, format_):
                yield f"a good call in {format_}: {complaint}"
