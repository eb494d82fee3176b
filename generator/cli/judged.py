"""What ``clientgen diff`` and ``clientgen propose`` do alike: what changed as a listing, a report, a verdict."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.common import Findings, fail

if TYPE_CHECKING:
    from generator.diff.findings import Difference
    from generator.diff.report.listing import Listing
    from generator.diff.view import View
    from generator.diff.waivers import Waiver

LIMITS = ("breaking", "dangerous", "any", "never")
"""How bad a change has to be for a command to end with status 1."""


def waivers_of(path: Path | None) -> tuple[Waiver, ...]:
    """The waivers in a file, none without one; ends the command if it cannot be used."""
    if path is None:
        return ()
    from generator.diff.waivers import BadWaivers, read_waivers

    try:
        return read_waivers(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        fail(f"{path}: it is no UTF-8")
    except BadWaivers as bad:
        fail(*(f"{path}: {problem}" for problem in bad.problems))


def checked_version(current: str | None) -> None:
    """Ends the command if the version of a client now, where one is given, is none."""
    if current is not None:
        from generator.diff.version import BadVersion, Bump, next_version

        try:
            next_version(current, Bump.NONE)
        except BadVersion as bad:
            fail(f"--current-version: {bad}")


def listing_of(
    found: Difference,
    accepted: Sequence[Waiver],
    names: tuple[str, str],
    *,
    everything: bool = False,
    current: str | None = None,
) -> Listing:
    """What reports tell of a difference.

    Args:
        found: All that changed.
        accepted: Waivers.
        names: What messages call the old schema and the new one.
        everything: Whether changes of no consequence are told, too.
        current: The version of a client now, to advise on the next one.
    """
    from generator.diff.report.listing import listing, shown
    from generator.diff.version import bump_for, next_version
    from generator.diff.waivers import apply_waivers

    remaining = apply_waivers(shown(found.findings, everything=everything), accepted, datetime.now(UTC).date())
    advised = None if current is None else next_version(current, bump_for(found.findings))
    return listing(found, remaining, *names, current=current, advised=advised)


def report_of(name: str) -> Callable[[Listing, View], str]:
    """What prints a format; the other ones are not loaded."""
    match name:
        case "markdown":
            from generator.diff.report.markdown import markdown

            return markdown
        case "json":
            from generator.diff.report.json_report import json_report

            return json_report
        case "github":
            from generator.diff.report.github import github

            return github
        case "sarif":
            from generator.diff.report.sarif import sarif

            return sarif
        case _:
            from generator.diff.report.text import text

            return text


def judge(limit: str, told: Listing) -> None:
    """Ends the command with status 1 if a finding that is not waived is as bad as `limit`, one of `LIMITS`."""
    if limit == "never":
        return
    from generator.diff.rule import Severity

    least = Severity.SAFE if limit == "any" else Severity[limit.upper()]
    bad = sum(finding.severity >= least for finding in told.findings)
    if bad:
        what = {"any": "", "dangerous": "dangerous or breaking ", "breaking": "breaking "}[limit]
        raise Findings(f"there {'is' if bad == 1 else 'are'} {bad:,} {what}change{'s' * (bad != 1)}")
