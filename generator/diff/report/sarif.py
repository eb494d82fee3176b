"""The report as SARIF 2.1.0, which code scanning services and editors read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.diff.explain import explanation
from generator.diff.findings import Finding
from generator.diff.rule import BREAKING, DANGEROUS, SAFE, Harm, Rule
from generator.diff.view import View
from generator.diff.waivers import Waiver

from .listing import Listing
from .places import place_of

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {BREAKING: "error", DANGEROUS: "warning", SAFE: "note"}
FINGERPRINT = "clientgenDiff/v1"
"""The key of the fingerprint of a result."""


def sarif(listing: Listing, view: View) -> str:
    """The report: one run, with the rules that it names, their help, and waived findings as suppressed results."""
    found: list[tuple[Finding, Waiver | None]] = [(finding, None) for finding in listing.findings]
    found += listing.waived
    rules = list({finding.rule.id: finding.rule for finding, _ in found}.values())
    numbers = {rule.id: number for number, rule in enumerate(rules)}
    driver = {"name": "clientgen", "version": __version__, "rules": [_rule(rule) for rule in rules]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(listing, view, numbers, finding, waiver) for finding, waiver in found],
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _notifications(listing.remarks)}],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    worst = max(_worst(rule.wire), _worst(rule.source), SAFE)
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.split("-")),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "help": {"text": f"{rule.why}\n\n{rule.remedy}", "markdown": explanation(rule)},
        "defaultConfiguration": {"level": _LEVELS[worst]},
        "properties": {"wire": _worst(rule.wire).label, "source": _worst(rule.source).label},
    }


def _worst(harm: Harm) -> Any:
    return max(harm.request, harm.answer)


def _result(
    listing: Listing, view: View, numbers: dict[str, int], finding: Finding, waiver: Waiver | None
) -> dict[str, Any]:
    told = finding.message(view)
    found: dict[str, Any] = {
        "ruleId": finding.rule.id,
        "ruleIndex": numbers[finding.rule.id],
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{told[:1].upper()}{told[1:]}."},
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "properties": {
            "subject": str(finding.subject),
            "wire": finding.wire.label,
            "source": finding.source.label,
            "direction": finding.direction.value,
        },
    }
    file, line = place_of(listing, finding)
    logical = {"fullyQualifiedName": str(finding.subject), "kind": "member"}
    location: dict[str, Any] = {"logicalLocations": [logical]}
    if file is not None:
        uri = quote(file if not file.startswith("/") else f"file://{file}", safe="/:")
        location["physicalLocation"] = {"artifactLocation": {"uri": uri}, "region": {"startLine": line}}
    found["locations"] = [location]
    if waiver is not None:
        found["suppressions"] = [{"kind": "external", "status": "accepted", "justification": waiver.reason}]
    return found


def _notifications(remarks: Sequence[str]) -> list[dict[str, Any]]:
    return [{"level": "warning", "message": {"text": remark}} for remark in remarks]
