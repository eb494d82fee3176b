"""What all reports list: the findings that are shown, those that are waived, and what follows from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.diff.findings import Difference, Finding
from generator.diff.rule import BREAKING, DANGEROUS, SAFE, Severity
from generator.diff.version import Bump, bump_for
from generator.diff.waivers import Waived, Waiver

ORDER = (BREAKING, DANGEROUS, SAFE)
"""Severities in the order in which reports have them."""


@dataclass(frozen=True, slots=True)
class Source:
    """A schema: what messages call it, and the version of its API, "" for none."""

    name: str
    version: str

    def __str__(self) -> str:
        return f"{self.name} ({self.version})" if self.version else self.name


@dataclass(frozen=True, slots=True)
class Listing:
    """What a report has to tell.

    `hidden` is the number of findings of no consequence that are left out. `bump` and `advised` are about all findings,
    waived ones included; `advised` is the next version, None where none was asked for. `remarks` are on the waivers.
    """

    old: Source
    new: Source
    findings: tuple[Finding, ...]
    hidden: int
    waived: tuple[tuple[Finding, Waiver], ...]
    remarks: tuple[str, ...]
    bump: Bump
    current: str | None = None
    advised: str | None = None

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings of one severity."""
        return tuple(finding for finding in self.findings if finding.severity is severity)

    def counts(self) -> dict[str, int]:
        """How many there are of each severity, by its label."""
        found = Counter(finding.severity for finding in self.findings)
        return {severity.label: found[severity] for severity in ORDER}


def shown(findings: Iterable[Finding], *, everything: bool) -> tuple[Finding, ...]:
    """The findings that people are told: all of them, or those of consequence."""
    return tuple(finding for finding in findings if everything or not finding.rule.quiet)


def listing(
    difference: Difference, found: Waived, old: str, new: str, *, current: str | None = None, advised: str | None = None
) -> Listing:
    """What reports tell of `difference` after waivers.

    Args:
        difference: All that changed.
        found: What remains of it and is shown, and what is waived.
        old: What messages call the old schema.
        new: What they call the new one.
        current: The version of a client now, if there is one to advise on.
        advised: Its next version.
    """
    return Listing(
        Source(old, difference.old.version),
        Source(new, difference.new.version),
        found.remaining,
        len(difference.findings) - len(found.remaining) - len(found.waived),
        found.waived,
        found.remarks,
        bump_for(difference.findings),
        current,
        advised,
    )
