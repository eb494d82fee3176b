"""The report for people at a terminal: 80 columns, the worst first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from generator.diff.changes import Kind
from generator.diff.findings import Finding
from generator.diff.reach import Direction
from generator.diff.rule import NONE, SAFE, Rule, Severity
from generator.diff.rules import all_rules
from generator.diff.version import Bump
from generator.diff.view import View

from .listing import ORDER, Listing

WIDTH = 80

TOPICS: dict[Kind, str] = {
    "service": "Services",
    "action": "Services",
    "parameter": "Services",
    "throw": "Services",
    "class": "Classes",
    "property": "Classes",
    "enum": "Enums",
    "constant": "Enums",
    "error": "Errors",
    "setting": "Settings",
    "plugin": "Plugins",
    "api": "The API",
}
"""What findings are grouped by."""

_SIDES = {Direction.REQUEST: " in requests", Direction.ANSWER: " in answers"}


def text(listing: Listing, view: View) -> str:
    """The report, with names as in `view`."""
    lines = [*_wrapped(f"{listing.old} -> {listing.new}", ""), *_wrapped(summary(listing), "")]
    for severity in ORDER:
        lines.extend(_section(severity, listing.of(severity), view))
    if listing.waived:
        lines += ["", "Waived"]
        for finding, waiver in listing.waived:
            lines += _wrapped(finding.message(view), "  ")
            lines += _wrapped(f"{finding.rule.id} {finding.fingerprint}: {waiver.reason}", "    ")
    lines += [""] if listing.remarks else []
    for remark in listing.remarks:
        lines += _wrapped(f"Warning: {remark}", "")
    advice = advice_on(listing)
    return "\n".join([*lines, *(["", *_wrapped(advice, "")] if advice else [])]) + "\n"


def summary(listing: Listing) -> str:
    """How much changed, in one sentence."""
    counts = listing.counts()
    total = sum(counts.values())
    if not total:
        told = "Nothing changed" if not listing.hidden and not listing.waived else "Nothing of consequence changed"
    else:
        told = f"{total:,} change{'s' * (total != 1)}: " + ", ".join(f"{n:,} {label}" for label, n in counts.items())
    waived = f"; {len(listing.waived)} waived" if listing.waived else ""
    hidden = f"; {listing.hidden:,} more of no consequence (--all)" if listing.hidden else ""
    return f"{told}{waived}{hidden}."


def advice_on(listing: Listing) -> str:
    """What the next version of a client should be, in one sentence; "" where nothing changed."""
    if listing.bump is Bump.NONE:
        return ""
    if listing.advised is not None:
        return f"Next version of a client: {listing.advised} ({listing.current} now; {listing.bump.label})."
    return f"Next version of a client: a {listing.bump.label} one."


def by_topic(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """`findings` by their topic, in the order of the topics."""
    found: dict[str, list[Finding]] = {topic: [] for topic in dict.fromkeys(TOPICS.values())}
    for finding in findings:
        found[TOPICS[finding.subject.kind]].append(finding)
    return {topic: group for topic, group in found.items() if group}


def harm(finding: Finding) -> str:
    """How bad a finding is on each side, in words: ``wire breaking in requests, source dangerous``."""
    where = _SIDES.get(finding.direction, "")
    wire = [] if finding.wire is NONE else [f"wire {finding.wire.label}{where}"]
    source = [] if finding.source is NONE else [f"source {finding.source.label}"]
    return ", ".join([*wire, *source])


def by_rule(findings: Iterable[Finding]) -> dict[Rule, list[Finding]]:
    """`findings` by their rule, in the order in which rules are listed."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.rule.id, []).append(finding)
    return {rule: found[rule.id] for rule in all_rules().values() if rule.id in found}


def _section(severity: Severity, findings: Sequence[Finding], view: View) -> Iterator[str]:
    if not findings:
        return
    yield ""
    yield f"{severity.label.capitalize()} ({len(findings):,})"
    if severity is SAFE:
        for topic, group in by_topic(findings).items():
            yield f"  {topic}"
            for finding in group:
                yield from _wrapped(finding.message(view), "    ")
        return
    for rule, group in by_rule(findings).items():
        yield ""
        yield from _wrapped(f"{rule.title} [{rule.id}]", "  ")
        yield from _wrapped(rule.remedy, "  ")
        for finding in group:
            yield from _wrapped(f"{finding.message(view)} ({harm(finding)}) {finding.fingerprint}", "    ")


def _wrapped(line: str, indent: str) -> list[str]:
    return wrap(
        line,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_on_hyphens=False,
        break_long_words=False,
    )
