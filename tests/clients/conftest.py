"""Generated clients in front of a server that plays our recordings, or that says what a test tells it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.replay.server import ReplayServer
from tests.clients.replay_stage import Stage
from tests.clients.talk import Talk
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


STYLES = ["sync-form-xml", "sync-json-json", "async-form-json", "async-json-xml"]
"""Both kinds of client, both encodings of requests, both formats of answers."""


def _talk_in(name: str, style: str) -> Talk:
    kind, encoding, answer_format = style.split("-")
    return Talk(name, asynchronous=kind == "async", encoding=encoding, answer_format=answer_format)


@pytest.fixture(params=STYLES)
def talk(request: pytest.FixtureRequest) -> Iterator[Talk]:
    """The default client. A module with other wishes defines its own."""
    with _talk_in("default", request.param) as talk:
        yield talk


@pytest.fixture(params=STYLES)
def odd(request: pytest.FixtureRequest) -> Iterator[Talk]:
    """The client of a schema with results and parameters of all types."""
    with _talk_in("odd", request.param) as talk:
        yield talk


@pytest.fixture(params=STYLES)
def ott(request: pytest.FixtureRequest) -> Iterator[Talk]:
    """The OTT client."""
    with _talk_in("ott-2020", request.param) as talk:
        yield talk
