"""The versions of an API that a target tells of: what each changed in the one before, in the words of the diff."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Literal, TypeAlias

from generator.diff.changes import Added, Removed, Renamed, Subject
from generator.diff.changes import Change as Step
from generator.diff.facets import part_at
from generator.diff.findings import Finding, difference
from generator.diff.report.changelog import sentence
from generator.diff.report.listing import shown
from generator.diff.rule import BREAKING, DANGEROUS, SAFE, Severity
from generator.diff.rules import all_rules
from generator.diff.view import View
from generator.model.api import Api
from generator.targets.base import Change, Explained, Release
from generator.targets.symbols import SymbolKind

Kind: TypeAlias = SymbolKind | Literal["plugin"]

_LEVELS: Mapping[Severity, Literal["breaking", "maybe", "safe"]] = {
    BREAKING: "breaking",
    DANGEROUS: "maybe",
    SAFE: "safe",
}
_MOVED = ("property-moved-to-base", "property-moved-from-base")


def releases_of(versions: Sequence[Api], part: Callable[[Api], Api]) -> tuple[Release, ...]:
    """A release for each of `versions`, the oldest first, of which the last is the present one.

    Told is what concerns the part of the API that is printed, though versions are compared whole: what a part reaches
    is no news of its own. Changes of no consequence, such as other descriptions, and remarks on the API as a whole are
    left out.

    Args:
        versions: The APIs, whole.
        part: What is printed of an API.
    """
    names = _names(versions)
    parts = [part(api) for api in versions]
    found = [Release(name) for name in names[:1]]
    for number, (old, new) in enumerate(pairwise(versions), 1):
        findings = shown(difference(old, new).findings, everything=False)
        seen = () if parts[-1] is versions[-1] else (parts[number - 1], parts[number], parts[-1])
        found.append(Release(names[number], tuple(_changes(findings, seen))))
    return tuple(found)


def _names(versions: Iterable[Api]) -> list[str]:
    """What versions are called: as they call themselves, with a number where another one does, too."""
    found: list[str] = []
    for api in versions:
        plain = " ".join(api.version.split())[:60] or "without version"
        number, name = 1, plain
        while name in found:
            number += 1
            name = f"{plain} ({number})"
        found.append(name)
    return found


def _changes(findings: Iterable[Finding], seen: Sequence[Api]) -> Iterator[Change]:
    view = View()
    for finding in findings:
        step = finding.change
        if step is None or step.subject.kind == "api" or not _concerns(step, seen):
            continue
        # A property that is had from a base now is no less there.
        moved = finding.rule.id in _MOVED
        symbol, path = _symbol(step, moved)
        yield Change(
            level=_LEVELS[finding.severity],
            kind="changed" if moved or step.subject.kind == "throw" else _kind(step),
            symbol=symbol,
            path=path,
            text=sentence(finding.message(view)),
            rule=_explained(finding.rule.id),
        )


def _concerns(step: Step, seen: Sequence[Api]) -> bool:
    """Whether a change is of something that one of the parts `seen` has, none of which stands for all there is."""
    subject = Subject("action", step.subject.path[:2]) if step.subject.kind == "throw" else step.subject
    return not seen or any(part_at(api, subject.kind, subject.path) is not None for api in seen)


def _kind(step: Step) -> Literal["added", "changed", "removed"]:
    match step:
        case Added():
            return "added"
        case Removed():
            return "removed"
        case _:
            return "changed"


def _symbol(step: Step, moved: bool) -> tuple[Kind, tuple[str, ...]]:
    """What a change is told at: the action of an error that comes now, the class of what moved within its line."""
    kind, path = step.subject.kind, step.subject.path
    if kind == "throw":
        return "action", path[:2]
    if moved:
        return "class", path[:1]
    assert kind != "api"
    return kind, (*path[:-1], step.name) if isinstance(step, Renamed) else path


@cache
def _explained(rule_id: str) -> Explained:
    rule = all_rules()[rule_id]
    return Explained(rule.id, rule.title, rule.why, rule.remedy)
