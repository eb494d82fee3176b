"""A small site, a server of it, and one of an API that it forwards to."""

from __future__ import annotations

import http.client
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.replay.server import ReplayServer
from generator.replay.store import load_directory
from generator.serve.server import SiteServer
from generator.serve.upstream import upstream
from tests.support import ROOT


@dataclass(frozen=True, slots=True)
class Got:
    """An answer: its status, headers and body."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes


class Served:
    """A server, and the way to ask it; `lines` are what it logged."""

    def __init__(self, server: SiteServer, lines: list[str]) -> None:
        self.server = server
        self.lines = lines

    def ask(self, path: str, method: str = "GET", body: object = None, **headers: str) -> Got:
        """Sends one request; ``_`` in names of headers is ``-``."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=20)
        try:
            connection.putrequest(method, path, skip_host="Host" in named, skip_accept_encoding=True)
            for name, value in named.items():
                connection.putheader(name, value)
            if isinstance(body, bytes):
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body if isinstance(body, bytes) else None)
            response = connection.getresponse()
            return Got(response.status, response.headers, response.read())
        finally:
            connection.close()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with a few pages, and a file beside it that no request may reach."""
    folder = tmp_path / "site"
    (folder / "actions" / "media").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html>" + "hello " * 500)
    (folder / "actions" / "index.html").write_text("all actions")
    (folder / "actions" / "media" / "list.html").write_text("media.list")
    (folder / "site.js").write_text("1")
    (folder / "icon.png").write_bytes(b"\x89PNG" + bytes(2000))
    (folder / ".clientgen.json").write_text("{}")
    (tmp_path / "secret.txt").write_text("secret")
    (folder / "leak.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "out").symlink_to(tmp_path)
    (folder / "same.html").symlink_to(folder / "index.html")
    return folder


@pytest.fixture
def api() -> Iterator[ReplayServer]:
    """The server of an API."""
    with ReplayServer() as server:
        yield server


@pytest.fixture
def serve(site: Path) -> Iterator[Callable[..., Served]]:
    """Starts a server of the site; it forwards to `to`, with `silence` seconds of patience, and plays `recorded`."""
    running: list[SiteServer] = []

    def start(to: str | None = None, recorded: bool = False, silence: float = 5, **options: str) -> Served:
        lines: list[str] = []
        found = None if to is None else upstream(to)
        if found is not None:
            object.__setattr__(found, "silence", silence)
        recordings = load_directory(ROOT / "tests" / "recordings") if recorded else None
        server = SiteServer(
            site, upstream=found, recordings=recordings, log=lines.append, complain=lambda text: None, **options
        )
        running.append(server.start())
        return Served(server, lines)

    yield start
    for server in running:
        server.stop()
