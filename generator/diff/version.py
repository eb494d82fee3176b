"""Advice on the next version of a client, by Semantic Versioning."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntEnum

from .findings import Finding
from .rule import BREAKING, NONE

_VERSION = re.compile(
    r"v?(?P<core>(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*))"
    r"(?P<pre>-(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?"
    r"(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?"
)


class Bump(IntEnum):
    """Which part of a version has to go up."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    @property
    def label(self) -> str:
        """The bump as it is written in reports."""
        return self.name.lower()


class BadVersion(ValueError):
    """A text is no version; the message says so."""


def bump_for(findings: Iterable[Finding]) -> Bump:
    """What `findings` ask for: major where something breaks, on the wire or in the source; minor where the client
    offers something else than before; patch where only words changed.
    """
    return max((_bump(finding) for finding in findings), default=Bump.NONE)


def _bump(finding: Finding) -> Bump:
    if finding.rule.major or finding.severity is BREAKING:
        return Bump.MAJOR
    return Bump.PATCH if finding.source is NONE else Bump.MINOR


def next_version(current: str, bump: Bump) -> str:
    """The version after `current`.

    Before 1.0.0 what breaks raises the minor version, everything else the patch version. A pre-release becomes the
    release it is of if that says enough. Build metadata is dropped.

    Raises:
        BadVersion: if `current` is none.
    """
    found = _VERSION.fullmatch(current)
    if found is None:
        raise BadVersion(f"{current!r} is no version; an example: 1.4.0")
    major, minor, patch = map(int, found["core"].split("."))
    if bump is Bump.NONE:
        return f"{found['core']}{found['pre'] or ''}"
    if major == 0:
        bump = Bump.MINOR if bump is Bump.MAJOR else Bump.PATCH
    carried = Bump.PATCH if patch else Bump.MINOR if minor or major == 0 else Bump.MAJOR
    if found["pre"] and bump <= carried:
        return found["core"]
    match bump:
        case Bump.MAJOR:
            return f"{major + 1}.0.0"
        case Bump.MINOR:
            return f"{major}.{minor + 1}.0"
        case _:
            return f"{major}.{minor}.{patch + 1}"
