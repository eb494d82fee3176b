"""Completeness on real upgrades: what is listed, applied to the old schema, gives the new one, and nothing else."""

from __future__ import annotations

from collections import Counter

import pytest

from generator.diff.apply import apply
from generator.diff.changes import inverse
from generator.diff.findings import rules_for
from generator.diff.versions import Versions

from .support import PAIRS, plain_api, real_api, real_difference, without_lines

NEIGHBOURS = pytest.mark.parametrize(("old", "new"), PAIRS, ids=[new.split("/")[-1][:-4] for _, new in PAIRS])


@NEIGHBOURS
def test_the_changes_lead_from_one_to_the_other(old: str, new: str) -> None:
    changes = real_difference(old, new).changes
    assert without_lines(apply(real_api(old), changes)) == plain_api(new)


@NEIGHBOURS
def test_the_inverse_changes_lead_back(old: str, new: str) -> None:
    changes = [inverse(change) for change in reversed(real_difference(old, new).changes)]
    assert without_lines(apply(real_api(new), changes)) == plain_api(old)


@NEIGHBOURS
def test_no_change_is_listed_twice(old: str, new: str) -> None:
    difference = real_difference(old, new)
    listed = Counter(
        (type(change).__name__, change.subject, getattr(change, "facet", getattr(change, "members", "")))
        for change in difference.changes
    )
    assert [key for key, count in listed.items() if count > 1] == []
    fingerprints = Counter(finding.fingerprint for finding in difference.findings)
    assert [key for key, count in fingerprints.items() if count > 1] == []


@NEIGHBOURS
def test_what_is_in_an_added_or_removed_part_is_not_listed_again(old: str, new: str) -> None:
    changes = real_difference(old, new).changes
    whole = {change.subject.path for change in changes if type(change).__name__ in ("Added", "Removed")}
    for change in changes:
        path = change.subject.path
        assert not any(path[:length] in whole for length in range(1, len(path))), change


@NEIGHBOURS
def test_each_change_falls_under_one_rule(old: str, new: str) -> None:
    versions = Versions(real_api(old), real_api(new))
    for change in real_difference(old, new).changes:
        assert len(list(rules_for(change, versions))) == 1, change


def test_how_much_changed() -> None:
    found = {}
    for old, new in PAIRS:
        findings = real_difference(old, new).findings
        severities = Counter(finding.severity.label for finding in findings if not finding.rule.quiet)
        found[new.split("/")[-1].split(".")[0]] = (
            *(severities[label] for label in ("breaking", "dangerous", "safe")),
            sum(finding.rule.quiet for finding in findings),
        )
    assert found == COUNTS


COUNTS: dict[str, tuple[int, int, int, int]] = {
    "ovp-2016-02": (212, 307, 1589, 1637),
    "ovp-2016-03": (0, 19, 150, 2),
    "ovp-2016": (30, 122, 665, 1899),
    "ovp-2017": (28, 48, 1705, 900),
    "ovp-2019": (28, 607, 614, 83),
    "ovp-2020": (10, 148, 158, 3),
    "ovp-2021": (7, 90, 189, 6),
    "ovp-2022": (5, 66, 110, 10),
    "ovp-2024": (8, 106, 226, 44),
    "ovp-2025": (5, 90, 157, 2),
    "ovp-2026": (3, 30, 86, 1),
}
"""Breaking, dangerous, safe, and of no consequence, by the newer schema."""


@NEIGHBOURS
def test_a_schema_does_not_differ_from_itself(old: str, new: str) -> None:
    assert real_difference(new, new).findings == ()
