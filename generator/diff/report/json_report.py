"""The report as JSON, for programs; its form is described by `diff.schema.json` beside this module."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.diff.changes import Added, Change, Changed, Removed, Renamed, Reordered
from generator.diff.findings import Finding
from generator.diff.version import Bump
from generator.diff.view import View
from generator.diff.waivers import Waiver

from .listing import Listing

FORM = 1
"""The number of the form; it goes up when programs that read it have to change."""


def json_schema() -> str:
    """The JSON Schema of the report."""
    return (Path(__file__).parent / "diff.schema.json").read_text(encoding="utf-8")


def json_report(listing: Listing, view: View) -> str:
    """The report, with names in messages as in `view`; subjects are named as on the wire."""
    found = {
        "form": FORM,
        "old": {"name": listing.old.name, "api_version": listing.old.version or None},
        "new": {"name": listing.new.name, "api_version": listing.new.version or None},
        "summary": {**listing.counts(), "waived": len(listing.waived), "hidden": listing.hidden},
        "version": {
            "bump": None if listing.bump is Bump.NONE else listing.bump.label,
            "current": listing.current,
            "next": listing.advised,
        },
        "changes": [
            *(_finding(finding, view, None) for finding in listing.findings),
            *(_finding(finding, view, waiver) for finding, waiver in listing.waived),
        ],
        "remarks": list(listing.remarks),
    }
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def _finding(finding: Finding, view: View, waiver: Waiver | None) -> dict[str, Any]:
    subject = finding.subject
    return {
        "rule": finding.rule.id,
        "fingerprint": finding.fingerprint,
        "severity": finding.severity.label,
        "wire": finding.wire.label,
        "source": finding.source.label,
        "direction": finding.direction.value,
        "change": _change(finding.change),
        "kind": subject.kind,
        "path": list(subject.path),
        "subject": str(subject),
        "name": view.spelled(subject, new=isinstance(finding.change, Added)) or None,
        **_values(finding.change, view),
        "message": finding.message(view),
        "old_line": finding.old_line or None,
        "new_line": finding.line or None,
        "waived": None if waiver is None else waiver.reason,
    }


def _change(change: Change | None) -> str | None:
    return None if change is None else type(change).__name__.lower()


def _values(change: Change | None, view: View) -> dict[str, str | None]:
    """What changed, from what to what, as text; None where the change has nothing of the kind."""
    match change:
        case Changed(_, facet):
            return {"facet": facet, "old": _text(change.before), "new": _text(change.after)}
        case Renamed(subject, name):
            return {"facet": "name", "old": subject.name, "new": name}
        case Reordered(_, members, old, new):
            return {"facet": members, "old": ", ".join(old), "new": ", ".join(new)}
        case Added() | Removed() | None:
            return {"facet": None, "old": None, "new": None}


def _text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return View().value(value)
