"""Entries of a changelog in the form of Keep a Changelog, and putting them into one that is there.

Nothing that stands in a changelog is changed or removed. The same difference is entered once: a comment with its
fingerprint marks the place. Where another difference says the same again, its lines are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from generator.diff.changes import Added, Change, Removed
from generator.diff.findings import Finding
from generator.diff.rule import BREAKING
from generator.diff.view import View

from .names import MarkedView

SECTIONS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
"""The sections of a release, in the order of Keep a Changelog."""

UNRELEASED = "Unreleased"
"""The release that is not one yet."""

_HEADER = """\
# Changelog

What changed in this client, in the form of Keep a Changelog.
"""
_DEPRECATED = "became-deprecated"
_FENCE = re.compile(r" {0,3}(```|~~~)")
_RELEASE = re.compile(r"##\s+\[?([^\]\s]+)")
_SECTION = re.compile(r"###\s+(\S.*?)\s*#*\s*$")
_LINK = re.compile(r" {0,3}\[[^\]]+\]:\s")


def entries(findings: Iterable[Finding], view: View) -> dict[str, list[str]]:
    """A line for each finding by its section, with names as in `view`; sections without lines are left out."""
    marked = MarkedView(view)
    found: dict[str, list[str]] = {section: [] for section in SECTIONS}
    for finding in sorted(findings, key=lambda each: -each.severity):
        mark = "**Breaking:** " if finding.severity is BREAKING else ""
        found[_section(finding.rule.id, finding.change)].append(f"- {mark}{sentence(finding.message(marked))}")
    return {section: lines for section, lines in found.items() if lines}


def sentence(message: str) -> str:
    """A message as a sentence."""
    return f"{message[:1].upper()}{message[1:]}."


def _section(rule_id: str, change: Change | None) -> str:
    match change:
        case Added():
            return "Added"
        case Removed():
            return "Removed"
        case _:
            return "Deprecated" if rule_id == _DEPRECATED else "Changed"


def mark_of(findings: Iterable[Finding]) -> str:
    """The comment that says that a difference has been entered."""
    names = "\n".join(sorted(finding.fingerprint for finding in findings))
    return f"<!-- clientgen changelog {sha256(names.encode()).hexdigest()[:16]} -->"


def extended(text: str, new: Mapping[str, Sequence[str]], mark: str, release: str = UNRELEASED, date: str = "") -> str:
    """The changelog `text` with the lines `new` by section.

    Args:
        text: The changelog as it is; "" for one that is not there yet.
        new: From `entries`.
        mark: From `mark_of`; a changelog that has it is returned as it is.
        release: The version under which they are entered.
        date: The date in the heading of a release that is not there yet, "" for none.
    """
    if mark in text or not new:
        return text
    text = text or _HEADER
    crlf = "\r\n" in text
    lines = text.replace("\r\n", "\n").split("\n") if crlf else text.split("\n")
    if lines[-1] == "":
        lines.pop()
    start, end = _release(lines, release, date)
    known = {line.strip() for line in lines[start:end]}
    fresh = {section: [line for line in found if line not in known] for section, found in new.items()}
    body = lines[start + 1 : end]
    for section in SECTIONS:
        if fresh.get(section):
            _insert(body, section, fresh[section])
    followed = end < len(lines) and lines[end].strip() != ""
    lines[start + 1 : end] = ["", mark, *_spaced(body, followed=followed)]
    return "\n".join([*lines, ""]).replace("\n", "\r\n" if crlf else "\n")


def _spaced(body: list[str], *, followed: bool) -> list[str]:
    """The lines of a release with a blank one before them, and one behind them if something follows at once."""
    above = [] if body and not body[0].strip() else [""]
    below = [] if not followed or (body and not body[-1].strip()) else [""]
    return [*above, *body, *below]


def _release(lines: list[str], release: str, date: str) -> tuple[int, int]:
    """Where the heading of `release` stands, put there if need be, and where what belongs to it ends."""
    headings = [(number, found[1]) for number, found in _matches(lines, _RELEASE)]
    at = next((number for number, name in headings if name.lower() == release.lower()), None)
    if at is None:
        later = (number for number, name in headings if release == UNRELEASED or name.lower() != UNRELEASED.lower())
        at = next(later, _before_links(lines, len(lines)))
        heading = f"## [{release}]{f' - {date}' if date else ''}"
        above = [""] if at and lines[at - 1].strip() else []
        below = [""] if at < len(lines) else []
        lines[at:at] = [*above, heading, *below]
        at += len(above)
        headings = [(number, found[1]) for number, found in _matches(lines, _RELEASE)]
    following = next((number for number, _ in headings if number > at), len(lines))
    return at, _before_links(lines, following)


def _before_links(lines: Sequence[str], end: int) -> int:
    """`end`, or where the definitions of links begin that stand before it."""
    start = end
    while start and (not lines[start - 1].strip() or _LINK.match(lines[start - 1])):
        start -= 1
    return start if any(_LINK.match(line) for line in lines[start:end]) else end


def _insert(body: list[str], section: str, fresh: Sequence[str]) -> None:
    """Puts lines at the end of a section, which is made in its place if need be."""
    sections = [(number, found[1].capitalize()) for number, found in _matches(body, _SECTION)]
    at = next((number for number, name in sections if name == section), None)
    later = SECTIONS[SECTIONS.index(section) + 1 :]
    if at is None:
        place = next((number for number, name in sections if name in later), len(body))
        place = _back(body, place)
        above = [""] if place else []
        body[place:place] = [*above, f"### {section}", "", *fresh]
        after = place + len(above) + 2 + len(fresh)
    else:
        following = next((number for number, _ in sections if number > at), len(body))
        place = _back(body, following)
        above = [""] if place == at + 1 else []
        body[place:place] = [*above, *fresh]
        after = place + len(above) + len(fresh)
    if after < len(body) and body[after].strip():
        body.insert(after, "")


def _back(body: Sequence[str], place: int) -> int:
    """`place`, or where the blank lines before it begin."""
    while place and not body[place - 1].strip():
        place -= 1
    return place


def _matches(lines: Sequence[str], pattern: re.Pattern[str]) -> list[tuple[int, re.Match[str]]]:
    """Lines that match, outside of fenced code."""
    found = []
    fence = ""
    for number, line in enumerate(lines):
        opened = _FENCE.match(line)
        if opened is not None:
            fence = "" if fence == opened[1] else fence or opened[1]
        elif not fence and (match := pattern.match(line)) is not None:
            found.append((number, match))
    return found
