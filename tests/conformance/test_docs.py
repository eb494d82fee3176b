"""The examples of the documentation site: all samples compile, all calls run, in every language."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.conformance.case import Suite
from generator.conformance.process import BuildFailed
from generator.conformance.report import judge
from generator.conformance.run import Runner, harness_of
from generator.targets.base import MissingTool
from generator.targets.registry import target_named
from tests.conformance.documented import api_of, site_of, suite_of, with_samples
from tests.conformance.playing import LANGUAGES, check, tools_of
from tests.support import missing

EVERY = {"default": 1, "ovp-2026": 17, "ott-2020": 8}
"""Of how many actions one is taken: all of the default API, some sixty of the large ones."""

LEAST = {"default": 200, "ovp-2026": 55, "ott-2020": 55}


@pytest.mark.parametrize("schema", EVERY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_samples_compile_and_run(language: str, schema: str, tmp_path: Path) -> None:
    site = site_of(api_of(schema, EVERY[schema]), language)
    suite = suite_of(site)
    assert len(suite.cases) >= LEAST[schema]
    with tools_of(language):
        try:
            harness = harness_of(target_named(language), suite)
            assert harness is not None
            runner = Runner(with_samples(harness, site, suite), tmp_path)
        except MissingTool as tool:
            missing(str(tool))
        except BuildFailed as failed:
            pytest.fail(str(failed)[-8000:], pytrace=False)
        with runner:
            check(judge(list(runner.run(suite.cases)), {}))
    assert set(_names(suite)) == {case.exercise for case in suite.cases}


def _names(suite: Suite) -> list[str]:
    """The names of the functions, which have to differ."""
    names = [case.exercise for case in suite.cases]
    assert len(names) == len(set(names))
    return names
