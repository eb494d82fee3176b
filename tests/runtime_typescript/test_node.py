"""Runs the tests that are written in TypeScript (`*.test.ts`) with ``node --test``."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from generator.replay.server import ReplayServer
from generator.replay.store import load_directory
from tests.runtime.http.peers import make_certificate
from tests.runtime_typescript.build import HERE, compiled
from tests.support import REQUIRE_ALL, ROOT, SHARED
from tests.toolchains.typescript import node

_TESTS = sorted(path.name.removesuffix(".test.ts") for path in HERE.glob("*.test.ts"))


@pytest.mark.parametrize("name", _TESTS)
def test_of_the_runtime(name: str, tmp_path: Path) -> None:
    environment = os.environ | {"CLIENTGEN_ROOT": str(ROOT), "SHARED": str(SHARED or "")}
    if name == "tls":
        environment |= _certificates(tmp_path)
    with ReplayServer(load_directory(ROOT / "tests" / "recordings"), complain=lambda line: None) as server:
        environment["REPLAY_URL"] = server.url
        _run(compiled() / "tests" / f"{name}.test.js", environment)


def _certificates(folder: Path) -> dict[str, str]:
    """Makes certificates; all but that of `unknown` are from authorities that Node.js is told of as it starts."""
    made = {
        "unknown": make_certificate(folder / "unknown.pem"),
        "good": make_certificate(folder / "good.pem"),
        "other": make_certificate(folder / "other.pem", "other.invalid"),
        "expired": make_certificate(folder / "expired.pem", days=(-9, -1)),
    }
    known = folder / "known.pem"
    known.write_bytes(b"".join(path.read_bytes() for name, path in made.items() if name != "unknown"))
    return {"CERTIFICATES": str(folder), "NODE_EXTRA_CA_CERTS": str(known)}


def _run(path: Path, environment: dict[str, str]) -> None:
    command = (node(), "--expose-gc", "--test-reporter=spec", "--test-timeout=120000", "--test", str(path))
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=300)
    assert result.returncode == 0, result.stdout[-8000:] + result.stderr[-2000:]
    if REQUIRE_ALL:
        assert "\nℹ skipped 0\n" in result.stdout, result.stdout[-8000:]
