"""Changelogs: nothing is lost, nothing is entered twice, and new lines come to the right place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diff.report.changelog import SECTIONS, entries, extended, mark_of
from generator.diff.view import View

from .support import RICH, compared

MARK = "<!-- clientgen changelog 0123456789abcdef -->"
FRESH = {"Added": ["- A new thing."], "Removed": ["- An old thing."]}

MADE = f"""\
# Changelog

What changed in this client, in the form of Keep a Changelog.

## [Unreleased]

{MARK}

### Added

- A new thing.

### Removed

- An old thing.
"""

KEPT = """\
# Changelog

Words of ours.

## [Unreleased]

### Added

- By hand.

### Fixed

- A fault.

## [1.0.0] - 2026-01-01

### Added

- Everything.

[1.0.0]: releases/1.0.0
"""


def test_one_that_is_not_there_is_made() -> None:
    assert extended("", FRESH, MARK) == MADE


def test_lines_come_to_their_sections_and_nothing_is_lost() -> None:
    expected = KEPT.replace("- By hand.\n", "- By hand.\n- A new thing.\n\n### Removed\n\n- An old thing.\n").replace(
        "## [Unreleased]\n", f"## [Unreleased]\n\n{MARK}\n"
    )
    assert extended(KEPT, FRESH, MARK) == expected


@pytest.mark.parametrize("text", ["", KEPT, "# Changelog\n", "text without headings", KEPT.replace("\n", "\r\n")])
@pytest.mark.parametrize("release", ["Unreleased", "1.0.0", "2.0.0"])
def test_twice_is_once(text: str, release: str) -> None:
    once = extended(text, FRESH, MARK, release)
    assert once != text
    assert extended(once, FRESH, MARK, release) == once
    assert extended(once, {}, "<!-- other -->", release) == once


def test_another_difference_that_says_the_same_adds_only_what_is_new() -> None:
    once = extended("", FRESH, MARK)
    twice = extended(once, {"Added": ["- A new thing.", "- Another."]}, MARK.replace("0", "f"))
    assert twice.count("- A new thing.") == 1
    assert "- A new thing.\n- Another.\n" in twice


def test_a_release_gets_a_heading_before_older_ones() -> None:
    found = extended(KEPT, FRESH, MARK, "1.1.0", "2026-11-26")
    assert found.index("## [Unreleased]") < found.index("## [1.1.0] - 2026-11-26") < found.index("## [1.0.0]")
    assert found.index("- A fault.") < found.index("- A new thing.") < found.index("- Everything.")
    without = found.replace("- A new thing.\n", "").replace("- An old thing.\n", "")
    assert all(line in without.splitlines() for line in KEPT.splitlines())


def test_a_release_that_is_there_is_extended() -> None:
    found = extended(KEPT, FRESH, MARK, "1.0.0", "2030-01-01")
    assert found.count("## [1.0.0]") == 1 and "2030" not in found
    assert "- Everything.\n- A new thing.\n\n### Removed\n\n- An old thing.\n\n[1.0.0]: releases/1.0.0\n" in found


def test_headings_without_brackets_and_in_other_case_count() -> None:
    text = "# Changes\n\n## unreleased\n\n### ADDED\n- By hand.\n"
    assert (
        extended(text, {"Added": ["- New."]}, MARK)
        == f"# Changes\n\n## unreleased\n\n{MARK}\n\n### ADDED\n- By hand.\n- New.\n"
    )


def test_headings_in_fenced_code_do_not_count() -> None:
    text = "# Changes\n\n```\n## [Unreleased]\n```\n\n## [1.0.0]\n"
    found = extended(text, FRESH, MARK)
    assert found.startswith("# Changes\n\n```\n## [Unreleased]\n```\n\n## [Unreleased]\n")
    assert found.endswith("- An old thing.\n\n## [1.0.0]\n")


def test_line_ends_stay() -> None:
    found = extended(KEPT.replace("\n", "\r\n"), FRESH, MARK)
    assert found.replace("\r\n", "\n") == extended(KEPT, FRESH, MARK)
    assert "\n" not in found.replace("\r\n", "")


LINES = st.sampled_from(
    [
        "# C",
        "## [Unreleased]",
        "## [1.0.0]",
        "## 0.9 - 2020",
        "### Added",
        "### Removed",
        "### Notes",
        "- x",
        "",
        "```",
        "[a]: b",
        "words",
    ]
)


@given(st.lists(LINES).map("\n".join), st.sampled_from(["Unreleased", "1.0.0", "3.0.0"]))
def test_every_line_of_any_changelog_stays_in_its_order(text: str, release: str) -> None:
    found = extended(text, FRESH, MARK, release)
    rest = iter(found.split("\n"))
    assert all(line in rest for line in text.rstrip("\n").split("\n"))
    assert found.count(MARK) == 1
    assert extended(found, FRESH, MARK, release) == found


def test_entries_of_a_difference() -> None:
    new = (
        RICH.replace('<const name="BAD" value="2"/>', "")
        .replace('<action name="order">', '<action name="order" deprecated="1">')
        .replace('maxLength="60"', 'maxLength="30"')
        .replace("</errors>", '<error name="NEW" code="NEW" message="x"/></errors>')
    )
    findings = compared(RICH, new).findings
    shown = [finding for finding in findings if finding.rule.id != "api-version-not-bumped"]
    assert entries(shown, View()) == {
        "Added": ["- Error `NEW` is new."],
        "Changed": ["- The greatest length of property `KalturaEntry.name` changed from 60 to 30."],
        "Deprecated": ["- Action `alpha_part.order` is deprecated now."],
        "Removed": ["- **Breaking:** Constant `KalturaMood.BAD` was removed."],
    }
    assert list(entries(shown, View())) == [section for section in SECTIONS if section in entries(shown, View())]
    assert mark_of(shown) == mark_of(reversed(shown)) != mark_of(shown[1:])
