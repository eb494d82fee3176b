"""Files of any size go through in constant memory, up and down."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.replay.server import Answer, ReplayServer
from tests.runtime.http import api
from tests.support import ROOT

SIZE = 300_000_000
PIECE = 1_000_000

WORK = """
import resource, sys
sys.path[:0] = sys.argv[3:]
from tests.runtime.http import api

def pieces():
    piece = bytes(1_000_000)
    for _ in range(300):
        yield piece

client = api.client(sys.argv[1])
if sys.argv[2] == "up":
    small = {"fileData": b"x"}
    client.call(api.UPLOAD, small)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    client.call(api.UPLOAD, {"fileData": pieces()})
else:
    client.file(api.SERVE, {"entryId": "small"}).read()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert client.file(api.SERVE, {"entryId": "large"}).save(sys.argv[2]) == 300_000_000
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def grown(server: ReplayServer, what: str) -> int:
    """Bytes by which a process grew over its work."""
    pytest.importorskip("resource")
    run = subprocess.run(
        [sys.executable, "-c", WORK, server.url, what, str(ROOT), str(ROOT / "templates" / "python")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    unit = 1 if sys.platform == "darwin" else 1024
    return int(run.stdout) * unit


def test_upload(server: ReplayServer) -> None:
    server.respond(api.entry("0_a"))
    assert grown(server, "up") < 12_000_000
    assert server.requests[-1].raw.size > SIZE
    assert server.requests[-1].decoded.files["fileData"].size == SIZE


def test_download(server: ReplayServer, tmp_path: Path) -> None:
    def pieces(count: int) -> Iterator[bytes]:
        for _ in range(count):
            yield bytes(PIECE)

    def answer(request: object, raw: object) -> Answer:
        large = "large" in str(raw)
        return Answer(pieces(SIZE // PIECE if large else 1), headers={"Content-Type": "video/mp4"})

    server.respond(answer)
    target = tmp_path / "large.bin"
    assert grown(server, str(target)) < 12_000_000
    assert target.stat().st_size == SIZE
    target.unlink()
