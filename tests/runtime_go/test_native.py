"""Runs the tests that are Go: of the parts alone, against the vectors, and against the replay server."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.replay.server import ReplayServer
from generator.replay.store import load_directory
from tests.support import REQUIRE_ALL, ROOT, SHARED
from tests.toolchains.go import run_go


def _run(module: Path, *arguments: str, **env: str) -> str:
    """Runs `go test` with these arguments and returns what it says, one line per test."""
    result = run_go(module, "test", "-count=1", "-v", *arguments, env=env)
    assert result.returncode == 0, result.stdout[-8000:] + result.stderr
    return result.stdout


def _passed(said: str) -> set[str]:
    return set(re.findall(r"^--- PASS: (\w+)", said, re.MULTILINE))


def _skipped(said: str) -> set[str]:
    return set(re.findall(r"^--- SKIP: (\w+)", said, re.MULTILINE))


NEED_REPLAY = {
    "TestARecordedFlakyServer",
    "TestARecordedUpload",
    "TestAConnectionThatWentStale",
    "TestFaultsOfTheReplayServer",
    "TestRecordedFiles",
    "TestRecordedSessions",
}
NEED_SHARED = {
    "TestARecordedEventInPHP",
    "TestARecordedLiveEvent",
    "TestARecordedNotificationThatWasCutOff",
    "TestEventVectors",
    "TestKalsigVectors",
    "TestNotificationsOfTheServer",
    "TestReceiver",
    "TestRecordedEvents",
    "TestTypes",
    "TestVectors",
}


def test_the_parts(module: Path) -> None:
    env = {} if SHARED is None else {"KALTURA_SHARED": str(SHARED)}
    said = _run(module, "./...", **env)
    if SHARED is None and not REQUIRE_ALL:
        assert _skipped(said) == NEED_REPLAY | NEED_SHARED
        return
    assert _skipped(said) == NEED_REPLAY
    assert _passed(said) > NEED_SHARED


@pytest.mark.parametrize("encoding", ["form", "json"])
@pytest.mark.parametrize("answer_format", ["xml", "json"])
def test_against_the_replay_server(module: Path, encoding: str, answer_format: str) -> None:
    recordings = load_directory(ROOT / "tests" / "recordings")
    with ReplayServer(recordings) as server:
        said = _run(
            module,
            "-run",
            "|".join(sorted(NEED_REPLAY)),
            "./...",
            KALTURA_REPLAY=server.url,
            KALTURA_ENCODING=encoding,
            KALTURA_FORMAT=answer_format,
        )
    assert _passed(said) == NEED_REPLAY
