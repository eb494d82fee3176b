"""The conformance suite: every rule has a case, and the clients of every language pass all cases."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from generator.conformance.case import Suite
from generator.conformance.load import load_suite
from generator.conformance.process import BuildFailed
from generator.conformance.report import judge, lines_of, uncovered
from generator.conformance.run import Result, Runner, harness_of
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.resources import conformance_suite
from generator.targets.base import MissingTool
from generator.targets.registry import target_named
from tests.support import missing, need_shared

LANGUAGES = ("go", "java", "python", "typescript")


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
    try:
        harness = harness_of(target_named(language), suite())
        assert harness is not None
        runner = Runner(harness, tmp_path)
    except MissingTool as tool:
        missing(str(tool))
    except BuildFailed as failed:
        pytest.fail(str(failed), pytrace=False)
    with runner:
        results: list[Result] = list(runner.run(suite().cases))
    verdict = judge(results, suite().known.get(language, {}))
    wrong = [line for result in verdict.failed for line in lines_of(result)]
    wrong += [f"{name} passes, but is listed as a known failure: {reason}" for name, reason in verdict.stale]
    if wrong:
        pytest.fail("\n".join(wrong[:200]), pytrace=False)
    assert verdict.ran >= len(suite().cases)
