"""The report as workflow commands of GitHub Actions: annotations beside the lines of the schema."""

from __future__ import annotations

from generator.annotations import Level, annotation
from generator.diff.rule import BREAKING, DANGEROUS, SAFE, Severity
from generator.diff.view import View

from .listing import ORDER, Listing
from .places import place_of
from .text import advice_on, summary

_LEVELS: dict[Severity, Level] = {BREAKING: "error", DANGEROUS: "warning", SAFE: "notice"}


def github(listing: Listing, view: View) -> str:
    """The report, the worst first: the service shows ten annotations of each level and step."""
    lines = []
    for severity in ORDER:
        for finding in listing.of(severity):
            file, line = place_of(listing, finding)
            told = f"{finding.message(view)} ({finding.fingerprint})"
            lines.append(annotation(_LEVELS[severity], finding.rule.id, told, file=file, line=line))
    lines += [annotation("warning", "clientgen diff", remark) for remark in listing.remarks]
    lines.append(annotation("notice", "clientgen diff", f"{summary(listing)} {advice_on(listing)}".strip()))
    return "\n".join(lines) + "\n"
