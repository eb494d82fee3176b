"""What a run of the suite comes to: failures, known ones told apart, and which cases show which rule."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.conformance.case import Suite
from generator.conformance.run import Result
from generator.replay.handler import Received


@dataclass(frozen=True, slots=True)
class Verdict:
    """A run of a suite against one target.

    Args:
        ran: How often cases ran, once for each way.
        failed: Results that are not as expected, of cases that are not known to fail.
        known: Results of cases that are known to fail, and do.
        stale: Cases that are known to fail and did not, with the reason that is noted.
    """

    ran: int
    failed: tuple[Result, ...]
    known: tuple[Result, ...]
    stale: tuple[tuple[str, str], ...]

    @property
    def good(self) -> bool:
        """Whether all is as expected, the known failures among it."""
        return not self.failed and not self.stale


def judge(results: Iterable[Result], known: Mapping[str, str]) -> Verdict:
    """Judges results; `known` holds reasons by the names of cases that are known to fail.

    A case that is known to fail must keep failing in one of its ways at least.
    """
    failed: list[Result] = []
    expected: list[Result] = []
    ran: dict[str, bool] = {}
    count = 0
    for result in results:
        count += 1
        name = result.case.name
        ran[name] = ran.get(name, True) and result.passed
        if not result.passed:
            (expected if name in known else failed).append(result)
    stale = tuple((name, reason) for name, reason in known.items() if ran.get(name, False))
    return Verdict(count, tuple(failed), tuple(expected), stale)


def lines_of(result: Result, *, whole: bool = False) -> Iterator[str]:
    """A result as lines for people; `whole` shows the requests and the outcome as well."""
    verdict = "passed" if result.passed else "FAILED"
    yield f"{verdict} {result.case.name} ({result.encoding}, {result.format}): {result.case.about}"
    for difference in result.differences:
        first, *rest = difference.splitlines() or [""]
        yield f"  {first}"
        yield from (f"    {line}" for line in rest)
    if whole:
        for number, received in enumerate(result.requests, 1):
            yield f"  request {number}: {received.raw.method} {received.raw.target} ({received.decoded.encoding})"
            yield from _indented(_said(received))
        yield "  outcome:"
        yield from _indented(result.outcome)


def _said(received: Received) -> dict[str, Any]:
    decoded = received.decoded
    said: dict[str, Any] = {"action": decoded.name, "tree": dict(decoded.tree)}
    if decoded.calls is not None:
        said = {"calls": [{"action": call.name, "tree": dict(call.tree)} for call in decoded.calls], **said}
    if decoded.files:
        said["files"] = {name: {"filename": file.filename, "size": file.size} for name, file in decoded.files.items()}
    return said


def _indented(value: object) -> Iterator[str]:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    yield from (f"    {line}" for line in text.splitlines())


def rule_lines(suite: Suite) -> Iterator[str]:
    """The table of rules and cases: a line for each rule, with the cases that show it below."""
    by_rule = suite.by_rule()
    for rule in suite.rules:
        yield f"{rule.id} (protocol.md {rule.section}): {rule.text}"
        cases = by_rule[rule.id]
        yield from (f"  {name}" for name in cases) if cases else ("  NO CASE",)


def uncovered(suite: Suite) -> tuple[str, ...]:
    """The ids of rules that no case shows."""
    return tuple(rule for rule, cases in suite.by_rule().items() if not cases)
