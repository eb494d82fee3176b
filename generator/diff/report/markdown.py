"""The report as Markdown: for pull requests and release notes. Each finding stands in one place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diff.findings import Finding
from generator.diff.rule import BREAKING, DANGEROUS, SAFE
from generator.diff.view import View

from .changelog import entries, sentence
from .listing import Listing, Source
from .names import MarkedView
from .text import advice_on, by_rule, harm, summary

_TITLES = ((BREAKING, "Breaking"), (DANGEROUS, "Dangerous"))


def markdown(listing: Listing, view: View) -> str:
    """The report, with names as in `view`: what harms with what to do about it, and then the rest."""
    marked = MarkedView(view)
    blocks = [f"## {_place(listing.old, marked)} → {_place(listing.new, marked)}", summary(listing)]
    for severity, title in _TITLES:
        findings = listing.of(severity)
        if findings:
            blocks += [f"### {title}", *_rules(findings, marked)]
    for section, lines in entries(listing.of(SAFE), view).items():
        blocks += [f"### {section}", "\n".join(lines)]
    if listing.waived:
        blocks += ["### Waived", "\n".join(_waived(listing, marked))]
    if listing.remarks:
        blocks.append("\n".join(f"- Warning: {plain(remark)}" for remark in listing.remarks))
    advice = advice_on(listing)
    return "\n\n".join([*blocks, *([advice] if advice else [])]) + "\n"


def plain(text: str) -> str:
    """A text of the user's on one line, with nothing in it that Markdown or HTML would take for its own."""
    return "".join(f"\\{each}" if each in "\\`*_{}[]<>#|&" else each for each in " ".join(text.split()))


def _rules(findings: Iterable[Finding], view: View) -> Iterator[str]:
    for rule, group in by_rule(findings).items():
        yield f"**{rule.title}** {rule.remedy} (`{rule.id}`)"
        yield "\n".join(
            f"- {sentence(finding.message(view))} ({harm(finding)}) `{finding.fingerprint}`" for finding in group
        )


def _waived(listing: Listing, view: View) -> Iterator[str]:
    for finding, waiver in listing.waived:
        told = sentence(finding.message(view))
        yield f"- {told} Waived: {plain(waiver.reason)} (`{finding.rule.id}` `{finding.fingerprint}`)"


def _place(source: Source, view: View) -> str:
    named = view.code(" ".join(source.name.split()))
    return f"{named} {source.version}" if source.version else named
