"""Fixtures: the virtual machine, and a server on loopback."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.replay.server import ReplayServer
from tests.runtime_java.remote import Remote, running


@pytest.fixture(scope="session")
def remote() -> Iterator[Remote]:
    """A virtual machine with the runtime."""
    with running() as made:
        yield made


@pytest.fixture
def server() -> Iterator[ReplayServer]:
    """A server that answers what the test tells it."""
    with ReplayServer() as made:
        yield made
