"""Waivers: findings that somebody looked at and accepted, with the reason.

A file of waivers is TOML::

    [[waiver]]
    fingerprint = "0a1b2c3d4e5f"
    reason = "nobody here calls it, see ticket 4711"

    [[waiver]]
    rule = "enum-value-*"
    subject = "KalturaReportType.*"
    reason = "our dashboards ignore what they do not know"
    expires = 2027-03-31

A waiver names one finding by its fingerprint, or many by shell patterns for the rule and the subject. It holds up to
and including the day it expires. One that is expired or matches nothing is reported, so that the file stays true.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fnmatch import fnmatchcase
from typing import Any

from generator.model.suggest import did_you_mean

from .findings import Finding
from .fingerprint import LENGTH
from .rules import all_rules

_KEYS = ("fingerprint", "rule", "subject", "reason", "expires")
_FINGERPRINT = re.compile(rf"[0-9a-f]{{{LENGTH}}}")


@dataclass(frozen=True, slots=True)
class Waiver:
    """One waiver, the `number`-th of its file; it has a fingerprint, or else patterns for rule and subject."""

    number: int
    reason: str
    fingerprint: str = ""
    rule: str = ""
    subject: str = ""
    expires: date | None = None

    @property
    def title(self) -> str:
        """What it is about, for messages."""
        return f"waiver {self.number} ({self.fingerprint or f'{self.rule} of {self.subject}'})"

    def covers(self, finding: Finding) -> bool:
        """Whether it is about `finding`."""
        if self.fingerprint:
            return finding.fingerprint == self.fingerprint
        return fnmatchcase(finding.rule.id, self.rule) and fnmatchcase(str(finding.subject), self.subject)


class BadWaivers(ValueError):
    """A file of waivers cannot be used; each of `problems` says what is wrong with it and what to do."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


@dataclass(frozen=True, slots=True)
class Waived:
    """What waivers come to: the findings that remain, those that are waived, and what is wrong with the waivers."""

    remaining: tuple[Finding, ...]
    waived: tuple[tuple[Finding, Waiver], ...]
    remarks: tuple[str, ...]


def read_waivers(text: str) -> tuple[Waiver, ...]:
    """The waivers of a file.

    Raises:
        BadWaivers: if it is not written as it should be; all that is wrong is named.
    """
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadWaivers([f"it is no TOML: {error}"]) from error
    problems = [
        f"there is no key {key!r} in a file of waivers; write [[waiver]] for each" for key in content if key != "waiver"
    ]
    entries = content.get("waiver", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise BadWaivers([*problems, "waiver is not written as [[waiver]]"])
    for number, entry in enumerate(entries, 1):
        problems.extend(f"waiver {number}: {problem}" for problem in _problems(entry))
    if problems:
        raise BadWaivers(problems)
    return tuple(_waiver(number, entry) for number, entry in enumerate(entries, 1))


def apply_waivers(findings: Iterable[Finding], waivers: Iterable[Waiver], today: date) -> Waived:
    """What remains of `findings`, of which each is waived by the first waiver that covers it and is not expired."""
    waivers = tuple(waivers)
    expired = [waiver for waiver in waivers if waiver.expires is not None and waiver.expires < today]
    live = [waiver for waiver in waivers if waiver not in expired]
    remaining: list[Finding] = []
    waived: list[tuple[Finding, Waiver]] = []
    used: set[Waiver] = set()
    for finding in findings:
        covering = [waiver for waiver in live if waiver.covers(finding)]
        used.update(covering)
        if covering:
            waived.append((finding, covering[0]))
        else:
            remaining.append(finding)
    remarks = [f"{waiver.title} expired on {waiver.expires}; look at it again" for waiver in expired]
    remarks += [f"{waiver.title} matches nothing; remove it" for waiver in live if waiver not in used]
    return Waived(tuple(remaining), tuple(waived), tuple(remarks))


def _waiver(number: int, entry: Mapping[str, Any]) -> Waiver:
    text = {key: entry[key] for key in ("fingerprint", "rule", "subject") if key in entry}
    return Waiver(number, entry["reason"].strip(), **text, expires=entry.get("expires"))


def _problems(entry: Mapping[str, Any]) -> Iterator[str]:
    for key, value in entry.items():
        if key not in _KEYS:
            hint = did_you_mean(key, _KEYS)
            yield f"there is no key {key!r}; {hint or 'keys are ' + ', '.join(_KEYS)}"
        elif not _CHECKS[key](value):
            yield f"{key} {_WANTED[key]}"
    if "reason" not in entry:
        yield "it gives no reason; add reason"
    if ("fingerprint" in entry) == ("rule" in entry and "subject" in entry) or (
        "fingerprint" in entry and ("rule" in entry or "subject" in entry)
    ):
        yield "it has to name either a fingerprint, or a rule and a subject"
    rule = entry.get("rule")
    if isinstance(rule, str) and not any(fnmatchcase(known, rule) for known in all_rules()):
        yield f"no rule is called {rule!r}; {did_you_mean(rule, all_rules()) or 'clientgen explain lists them'}"


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value.strip() != ""


_CHECKS: Mapping[str, Callable[[Any], bool]] = {
    "fingerprint": lambda value: isinstance(value, str) and _FINGERPRINT.fullmatch(value) is not None,
    "rule": _is_text,
    "subject": _is_text,
    "reason": _is_text,
    "expires": lambda value: isinstance(value, date) and not isinstance(value, datetime),
}
_WANTED = {
    "fingerprint": f"is not {LENGTH} hexadecimal digits in quotes",
    "rule": "is no pattern in quotes",
    "subject": "is no pattern in quotes",
    "reason": "is empty, or no text in quotes",
    "expires": "is no date; write it without quotes, as in 2027-03-31",
}
