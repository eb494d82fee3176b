"""Findings: each change of an API with the rule that it falls under."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

from generator.model.api import Api

from .changes import API, Change, Subject
from .compare import changes_between
from .facets import holder_of, part_at
from .fingerprint import fingerprint
from .reach import Direction
from .rule import NONE, SAFE, Rule, Severity, Trigger, trigger_of
from .rules import all_rules
from .versions import Versions
from .view import View


@dataclass(frozen=True)
class Finding:
    """One change, and what the rule that it falls under says of it.

    `change` is None for a remark on all changes. `line` is the line in the new schema where the subject stands, or
    else what held it; `old_line` that in the old one; 0 where it is not there.
    """

    rule: Rule
    change: Change | None
    direction: Direction
    line: int
    old_line: int

    @property
    def subject(self) -> Subject:
        """What it is about."""
        return self.change.subject if self.change is not None else API

    @property
    def wire(self) -> Severity:
        """How bad it is for clients that are out there."""
        return self.rule.wire.at(self.direction)

    @property
    def source(self) -> Severity:
        """How bad it is for programs that are built with a new client."""
        return self.rule.source.at(self.direction)

    @property
    def severity(self) -> Severity:
        """The worse of the two; what shows nowhere is safe."""
        return max(self.wire, self.source, SAFE)

    @cached_property
    def fingerprint(self) -> str:
        """12 hexadecimal digits that stay the same as long as this change does, whatever else changes."""
        return fingerprint(self.rule.id, self.change)

    def message(self, view: View) -> str:
        """What is told, with names as in `view`."""
        return self.rule.message(self.change, view)


@dataclass(frozen=True)
class Difference:
    """All that is between two APIs: one finding for each change, in the order of the changes, remarks last."""

    old: Api
    new: Api
    findings: tuple[Finding, ...] = field(repr=False)

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes; applied to the old API they give the new one."""
        return tuple(finding.change for finding in self.findings if finding.change is not None)


class NoRule(LookupError):
    """A change falls under no rule, which is a mistake in the rules."""


def difference(old: Api, new: Api) -> Difference:
    """What changed from `old` to `new`."""
    versions = Versions(old, new)
    findings = [_finding(change, versions) for change in changes_between(old, new)]
    findings.extend(_remarks(versions, findings))
    return Difference(old, new, tuple(findings))


def rules_for(change: Change, versions: Versions) -> Iterator[Rule]:
    """The rules that `change` falls under: one, if the rules are right."""
    return (rule for rule in _by_trigger().get(trigger_of(change), ()) if rule.when(change, versions))


@cache
def _by_trigger() -> Mapping[Trigger, Sequence[Rule]]:
    found: dict[Trigger, list[Rule]] = {}
    for rule in all_rules().values():
        for trigger in rule.on:
            found.setdefault(trigger, []).append(rule)
    return found


def _finding(change: Change, versions: Versions) -> Finding:
    rule = next(rules_for(change, versions), None)
    if rule is None:
        raise NoRule(f"no rule knows what to say of {change}")
    line, old_line = _line(versions.new, change.subject), _line(versions.old, change.subject)
    return Finding(rule, change, versions.direction(change), line, old_line)


def _remarks(versions: Versions, findings: Sequence[Finding]) -> Iterator[Finding]:
    worst = max((finding.wire for finding in findings), default=NONE)
    for rule in all_rules().values():
        if rule.remark is not None and rule.remark(versions, worst):
            yield Finding(rule, None, Direction.NONE, 1, 1)


def _line(api: Api, subject: Subject) -> int:
    """The line of a part, or of the nearest that holds it and has one."""
    while subject.path:
        line: int = getattr(part_at(api, subject.kind, subject.path), "line", 0)
        if line:
            return line
        subject = holder_of(subject)
    return 0
