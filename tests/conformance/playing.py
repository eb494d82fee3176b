"""Builds the client of a suite in one language, and plays the suite with it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from unittest import mock

import pytest

from generator.conformance.case import Suite
from generator.conformance.process import BuildFailed
from generator.conformance.report import Verdict, judge, lines_of
from generator.conformance.run import Runner, harness_of
from generator.targets.base import MissingTool
from generator.targets.registry import target_named
from tests.support import missing

LANGUAGES = ("go", "java", "python", "typescript")
_SHOWN = 200


@contextmanager
def tools_of(language: str) -> Iterator[None]:
    """Puts the pinned tools of a language where its programs are looked for; skips or fails where there are none."""
    if language == "python":
        yield
        return
    added: dict[str, str] = import_module(f"tests.toolchains.{language}").environment()
    with mock.patch.dict(os.environ, added):
        yield


def played(language: str, suite: Suite, directory: Path) -> Verdict:
    """What comes of all cases of `suite` in one language; fails the test where its client cannot be built."""
    with tools_of(language):
        try:
            harness = harness_of(target_named(language), suite)
            assert harness is not None
            runner = Runner(harness, directory)
        except MissingTool as tool:
            missing(str(tool))
        except BuildFailed as failed:
            pytest.fail(str(failed)[-8000:], pytrace=False)
        with runner:
            return judge(list(runner.run(suite.cases)), suite.known.get(language, {}))


def check(verdict: Verdict) -> None:
    """Fails the test where cases did not come out as expected, with what differs."""
    wrong = [line for result in verdict.failed for line in lines_of(result)]
    wrong += [f"{name} passes, but is listed as a known failure: {reason}" for name, reason in verdict.stale]
    if wrong:
        more = f"\n... and {len(wrong) - _SHOWN} lines more" if len(wrong) > _SHOWN else ""
        pytest.fail("\n".join(wrong[:_SHOWN]) + more, pytrace=False)
