"""What the runtime helps with, in a generated client: uploads, downloads, sessions, events."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.model.selection import select
from generator.output.write import About, write
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.replay.server import ReplayServer
from generator.replay.store import load_directory
from generator.targets.base import Job
from generator.targets.registry import target_named
from tests.support import ROOT, once
from tests.toolchains.go import run_go

TESTS = Path(__file__).with_name("generated")


def _generate(out: Path) -> None:
    """Prints the Go client of the default schema into `out`, and puts the tests beside it."""
    reading = read_schema(fetch(None))
    assert reading.api is not None
    target = target_named("go")
    options = {option.name: option.default for option in target.options} | {"module": "example.com/kaltura"}
    api = select(reading.api, (), ()).api
    write(
        target.files(Job(api=api, options=options)),
        out,
        about=About(target="go", api_version=api.version, options=options),
    )
    shutil.copytree(TESTS, out / "helpers")


def test_helpers() -> None:
    project = once("go-client-with-helpers", _generate)
    with ReplayServer(load_directory(ROOT / "tests" / "recordings")) as server:
        env = {"KALTURA_REPLAY": server.url, "KALTURA_RECORDINGS": str(ROOT / "tests" / "recordings")}
        result = run_go(project, "test", "-count=1", "./helpers", env=env)
    assert result.returncode == 0, result.stdout + result.stderr
