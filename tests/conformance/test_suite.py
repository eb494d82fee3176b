"""The conformance suite: every rule has a case, and the clients of every language pass all cases."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from generator.conformance.case import Suite
from generator.conformance.load import load_suite
from generator.conformance.report import uncovered
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.resources import conformance_suite
from tests.conformance.playing import LANGUAGES, check, played
from tests.support import need_shared


@cache
def suite() -> Suite:
    directory = conformance_suite()
    reading = read_schema(fetch(str(directory / "schema.xml")))
    assert reading.api is not None, reading.errors
    return load_suite(directory, reading.api)


def test_there_are_cases_enough() -> None:
    assert len(suite().cases) >= 250


def test_every_rule_has_a_case() -> None:
    assert uncovered(suite()) == ()


def test_every_section_of_the_protocol_has_rules() -> None:
    """Sections 3 to 9, and each line of section 11."""
    text = need_shared("protocol.md").read_text("utf-8")
    sections = set(re.findall(r"^## ([3-9]\.\d+) ", text, re.MULTILINE))
    # The worked examples repeat the rules before them.
    sections -= {"3.7"}
    assert sections - {rule.section for rule in suite().rules} == set()
    part = text[text.index("\n# 11. ") : text.index("\n# 12. ")]
    for section, body in re.findall(r"^## (11\.\d) [^\n]*\n(.*?)(?=^## |\Z)", part, re.MULTILINE | re.DOTALL):
        rows = len(re.findall(r"^\| (?!-|Topic )", body, re.MULTILINE)) or len(re.findall(r"\* ", body))
        rules = [rule for rule in suite().rules if rule.section == section]
        assert len(rules) >= rows, f"section {section} has {rows} lines, and {len(rules)} rules"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_passes(language: str, tmp_path: Path) -> None:
    verdict = played(language, suite(), tmp_path)
    check(verdict)
    assert verdict.ran >= len(suite().cases)
