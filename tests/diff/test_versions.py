"""Advice on the next version."""

from __future__ import annotations

import pytest

from generator.diff.rules import all_rules
from generator.diff.version import BadVersion, Bump, bump_for, next_version

from .support import compared


@pytest.mark.parametrize(
    ("current", "patch", "minor", "major"),
    [
        ("1.4.2", "1.4.3", "1.5.0", "2.0.0"),
        ("v1.4.2", "1.4.3", "1.5.0", "2.0.0"),
        ("0.3.1", "0.3.2", "0.3.2", "0.4.0"),
        ("0.0.0", "0.0.1", "0.0.1", "0.1.0"),
        ("1.4.2+build.7", "1.4.3", "1.5.0", "2.0.0"),
        ("2.0.0-rc.1", "2.0.0", "2.0.0", "2.0.0"),
        ("1.5.0-beta", "1.5.0", "1.5.0", "2.0.0"),
        ("1.4.3-a.1", "1.4.3", "1.5.0", "2.0.0"),
        ("0.4.0-rc.1", "0.4.0", "0.4.0", "0.4.0"),
        ("0.4.1-rc.1", "0.4.1", "0.4.1", "0.5.0"),
        ("9.99.999", "9.99.1000", "9.100.0", "10.0.0"),
    ],
)
def test_next_version(current: str, patch: str, minor: str, major: str) -> None:
    assert next_version(current, Bump.PATCH) == patch
    assert next_version(current, Bump.MINOR) == minor
    assert next_version(current, Bump.MAJOR) == major


@pytest.mark.parametrize("current", ["1.4.2", "2.0.0-rc.1", "0.1.0"])
def test_where_nothing_changed_it_stays(current: str) -> None:
    assert next_version(current, Bump.NONE) == current


@pytest.mark.parametrize(
    "text", ["", "1", "1.2", "1.2.3.4", "01.2.3", "1.2.x", "1.2.3-", "1.2.3-01", "a.b.c", "1.2.3 "]
)
def test_what_is_no_version(text: str) -> None:
    with pytest.raises(BadVersion, match="is no version"):
        next_version(text, Bump.PATCH)


@pytest.mark.parametrize(
    ("rule", "bump"),
    [
        ("action-removed", Bump.MAJOR),
        ("deprecated-removed", Bump.MAJOR),
        ("session-now-required", Bump.MAJOR),
        ("param-became-optional", Bump.MAJOR),
        ("action-added", Bump.MINOR),
        ("became-deprecated", Bump.MINOR),
        ("enum-value-added-response", Bump.MINOR),
        ("error-message-changed", Bump.PATCH),
        ("docs-changed", Bump.PATCH),
        ("order-changed", Bump.PATCH),
    ],
)
def test_bump(rule: str, bump: Bump) -> None:
    found = all_rules()[rule]
    assert bump_for(compared(found.old, found.new).findings) is bump


def test_no_change_asks_for_nothing() -> None:
    assert bump_for(()) is Bump.NONE
