"""Generated clients in front of a server that plays our recordings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.replay.server import ReplayServer
from tests.clients.replay_stage import Stage
from tests.replay.test_playback import RECORDINGS


@pytest.fixture(scope="session")
def replay_server() -> Iterator[ReplayServer]:
    """Plays all recordings, those of both server families."""
    with ReplayServer(RECORDINGS) as running:
        yield running


@pytest.fixture(scope="session")
def stage(replay_server: ReplayServer) -> Stage:
    """The default client."""
    return Stage(replay_server, "default")


@pytest.fixture(scope="session")
def ott_stage(replay_server: ReplayServer) -> Stage:
    """The client of the other server family."""
    return Stage(replay_server, "ott-2020")
