"""Runs the conformance suite against the client of one target: prints it, builds it, and plays every case.

Each case runs in every encoding of requests and every format of answers that it is written for.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from itertools import product
from pathlib import Path
from types import TracebackType
from typing import Any

from generator.conformance.case import TALKING, Case, Encoding, Expected, Format, Suite
from generator.conformance.compare import outcome_differences, request_differences
from generator.conformance.process import NoOutcome, Process, build
from generator.replay.decode import DecodedRequest
from generator.replay.handler import RawRequest, Received
from generator.replay.playback import printed
from generator.replay.recording import RecordedAnswer
from generator.replay.server import Answer, ReplayServer
from generator.targets.base import Exercise, Harness, Job, Target

HANGING = 30.0
"""Seconds after the time that a case may take in which its outcome must come."""

_SELF, _OTHER = "${self}", "${other}"
_MB = 1 << 20
_CLIENT: Mapping[str, Any] = {
    "ks": None,
    "retries": 2,
    "baseDelay": 0.01,
    "timeout": 10.0,
    "totalTimeout": None,
    "maxAnswerSize": None,
    "signRequests": False,
    "headers": {},
    "settings": {},
    "clientTag": None,
    "idempotent": None,
}
"""What conformance programs are told of the client where a case says nothing."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a case in one encoding and format; `differences` is empty when all is as expected."""

    case: Case
    encoding: Encoding
    format: Format
    differences: tuple[str, ...]
    requests: tuple[Received, ...] = field(default=(), repr=False)
    outcome: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @property
    def passed(self) -> bool:
        """Whether all is as expected."""
        return not self.differences


def harness_of(target: Target, suite: Suite, options: Mapping[str, str] | None = None) -> Harness | None:
    """The conformance program of `target` for all cases of `suite`; None where the target has none.

    Raises:
        MissingTool: if what builds or runs it is not installed.
    """
    values = {option.name: option.default for option in target.options}
    exercises = [
        Exercise(case.exercise, case.program, pages=case.do == "pages")
        for case in suite.cases
        if case.program is not None
    ]
    return target.harness(Job(suite.api, {**values, **(options or {})}), exercises)


class Runner:
    """Plays cases with a built conformance program; a context manager.

    Args:
        harness: The program.
        directory: An empty directory that it is built in.

    Raises:
        BuildFailed, MissingTool: if it cannot be built.
    """

    def __init__(self, harness: Harness, directory: Path) -> None:
        build(harness, directory)
        self._program = Process(harness, directory)
        self._server = ReplayServer()
        self._other = ReplayServer()
        self._stack = ExitStack()
        self._number = 0

    def __enter__(self) -> Runner:
        for each in (self._server, self._other, self._program):
            self._stack.enter_context(each)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def run(self, cases: Sequence[Case]) -> Iterator[Result]:
        """Plays `cases` in all their ways."""
        for case in cases:
            for encoding, format_ in _ways(case):
                if case.peak is not None:
                    # What a program loads once, and keeps, is no cost of the case.
                    self.play(case, encoding, format_)
                yield self.play(case, encoding, format_)

    def play(self, case: Case, encoding: Encoding, format_: Format) -> Result:
        """Plays a case in one encoding and format."""
        stage = _Stage(case, self._server, self._other)
        self._number += 1
        job = {
            "id": self._number,
            "do": case.do,
            "exercise": case.exercise if case.program is not None else None,
            "with": dict(case.arguments),
            "client": {**_CLIENT, **stage.client(), "encoding": encoding, "format": format_},
        }
        started = time.monotonic()
        try:
            outcome, grown = self._program.ask(job, case.seconds[1] + HANGING)
        except NoOutcome as nothing:
            return Result(case, encoding, format_, (str(nothing),), tuple(stage.received))
        seconds = time.monotonic() - started
        differences = [
            *stage.differences(encoding),
            *outcome_differences(case, format_, outcome),
            *_costs(case, seconds, grown),
        ]
        return Result(case, encoding, format_, tuple(differences), tuple(stage.received), outcome)


def _ways(case: Case) -> Iterator[tuple[Encoding, Format]]:
    """The encodings and formats of a case; operations that send nothing run once."""
    if case.do not in TALKING:
        yield "json", "json"
    else:
        yield from product(case.encodings, case.formats)


def _costs(case: Case, seconds: float, grown: int) -> Iterator[str]:
    least, most = case.seconds
    if not least <= seconds <= most:
        yield f"took {seconds:.2f} seconds, expected {least:g} to {most:g}"
    if case.peak is not None and grown > case.peak * _MB:
        yield f"memory grew by {grown / _MB:.0f} MB, expected {case.peak:g} at most"


class _Stage:
    """Two servers that answer one case, and note what they received."""

    def __init__(self, case: Case, server: ReplayServer, other: ReplayServer) -> None:
        self._case = case
        self._urls = {_SELF: server.url, _OTHER: other.url}
        self._other = other
        self._turn = 0
        self.received: list[Received] = []
        self._elsewhere: list[bool] = []
        for each in (server, other):
            each.clear()
            each.respond(lambda request, raw, at=each: self._answer(request, raw, at))  # type: ignore[misc]

    def client(self) -> dict[str, Any]:
        """Settings of the client, with the address of the server."""
        return {**self._case.client, "url": self._filled(str(self._case.client.get("url", _SELF)))}

    def _answer(self, request: DecodedRequest, raw: RawRequest, at: ReplayServer) -> Answer:
        self.received.append(Received(request, raw))
        self._elsewhere.append(at is self._other)
        answers = self._case.answers
        if not answers:
            return Answer("This case expects no request.", 501)
        answer = answers[min(self._turn, len(answers) - 1)]
        self._turn += 1
        return printed(self._ready(answer), self._case.dialect, request)

    def _ready(self, answer: RecordedAnswer) -> RecordedAnswer:
        """The answer with the addresses of the servers in its headers."""
        return replace(answer, headers=tuple((name, self._filled(value)) for name, value in answer.headers))

    def _filled(self, text: str) -> str:
        for mark, url in self._urls.items():
            text = text.replace(mark, url)
        return text

    def differences(self, encoding: Encoding) -> Iterator[str]:
        """What differs between the requests that were expected and those that came."""
        expected: Sequence[Expected] | None = self._case.requests
        if expected is None:
            if self.received and (self._case.do == "url" or self._case.do not in TALKING):
                yield f"expected no request, got {len(self.received)}"
            return
        if len(expected) != len(self.received):
            names = ", ".join(each.decoded.name for each in self.received) or "none"
            yield f"expected {len(expected)} requests, got {len(self.received)}: {names}"
        for number, (wanted, got) in enumerate(zip(expected, self.received, strict=False), 1):
            if wanted.elsewhere != self._elsewhere[number - 1]:
                yield f"request {number}: went to the wrong host"
            for difference in request_differences(wanted, got, self._case, encoding):
                yield f"request {number}: {difference}"
