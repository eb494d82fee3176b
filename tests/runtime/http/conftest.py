"""Fixtures: a server on loopback, and clients of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.replay.server import ReplayServer
from tests.runtime.http import api


@pytest.fixture
def server() -> Iterator[ReplayServer]:
    """A server that answers what the test tells it."""
    with ReplayServer() as running:
        yield running


@pytest.fixture
def client(server: ReplayServer) -> Iterator[api.Client]:
    """A client of that server that does not wait between attempts."""
    with api.client(server.url) as made:
        yield made
