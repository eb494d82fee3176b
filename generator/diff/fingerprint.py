"""Fingerprints: short names for findings that stay the same from one run to the next.

A fingerprint is made of the rule, the subject and what changed about it, all in names on the wire. What else changed,
where the subject stands in the schema, and in which language names are shown, have no part in it.
"""

from __future__ import annotations

from hashlib import sha256

from generator.model.types import ListOf, MapOf

from .changes import Change, Changed, Renamed, Reordered

LENGTH = 12
"""Hexadecimal digits of a fingerprint."""


def fingerprint(rule_id: str, change: Change | None) -> str:
    """The fingerprint of `change` under a rule; of None for a remark."""
    parts = [rule_id]
    if change is not None:
        parts += [change.subject.kind, *change.subject.path, *_content(change)]
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]


def _content(change: Change) -> list[str]:
    """What tells a change from another one of the same subject; what was added or removed is told by its name."""
    match change:
        case Changed(_, facet):
            return [facet, _text(change.before), _text(change.after)]
        case Renamed(_, name):
            return [name]
        case Reordered(_, members, _, new):
            return [members, *new]
        case _:
            return []


def _text(value: object) -> str:
    match value:
        case ListOf(item) | MapOf(item):
            return f"{type(value).__name__} {item.name}"
        case tuple():
            return " ".join(map(str, value))
        case _:
            found = getattr(value, "kind", None) or getattr(value, "name", None) or value
            return f"{type(value).__name__} {getattr(found, 'value', found)}"
