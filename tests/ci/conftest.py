"""A scratch repository, and the services of a job."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import SCHEMA

from .service import Service, serving
from .world import World

REMOTE = """\
schema = "{url}/api.xml"

[clients.python]
directory = "clients/python"
version = "1.4.2"
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The services, for all tests of a module."""
    with serving(tmp_path_factory.getbasetemp()) as served:
        yield served


@pytest.fixture(scope="module")
def current(tmp_path_factory: pytest.TempPathFactory, server: Service) -> Path:
    """What `world` begins with, made once."""
    folder = tmp_path_factory.mktemp("current")
    server.reset(folder / "git", SCHEMA.encode())
    with pytest.MonkeyPatch.context() as patch:
        World(folder, server, patch).begin(REMOTE.format(url=server.url))
    return folder


@pytest.fixture
def service(tmp_path: Path, server: Service) -> Service:
    """The services, with a small schema."""
    server.reset(tmp_path / "git", SCHEMA.encode())
    return server


@pytest.fixture
def empty(tmp_path: Path, service: Service, monkeypatch: pytest.MonkeyPatch) -> World:
    """Nothing but the services."""
    return World(tmp_path, service, monkeypatch)


@pytest.fixture
def world(current: Path, empty: World) -> World:
    """A project that takes its schema from a URL, current and committed."""
    shutil.copytree(current, empty.folder, dirs_exist_ok=True)
    empty.git("remote", "set-url", "origin", str(empty.origin))
    return empty
