"""Runs that are killed at any moment, that come twice at once, and that watch."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import CONFIG, NEWER, SCHEMA, Made

HEAVY = """\
schema = "small.xml"
[clients.toy]
directory = "out/toy"
[clients.python]
directory = "out/python"
with-tests = false
[clients.typescript]
directory = "out/typescript"
"""


def wait_for(what: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.02)


def end(process: subprocess.Popen[str], number: int) -> None:
    os.killpg(process.pid, number)
    process.communicate(timeout=60)


def left_over(made: Made) -> list[str]:
    return [
        place.name for place in made.root.rglob("*") if place.name.endswith(("clientgen-draft", ".clientgen-pending"))
    ]


def test_killed_at_random_moments(made: Made, tmp_path: Path) -> None:
    """Two versions in turn; each run is killed somewhere, and the next that is let live heals what is left."""
    made.write("clientgen.toml", HEAVY)
    wanted = {}
    for text in (SCHEMA, NEWER):
        made.write("small.xml", text)
        began = time.monotonic()
        made.run("sync")
        length = time.monotonic() - began
        wanted[text] = made.tree()
    chance = random.Random(4)
    for number in range(12):
        text = (SCHEMA, NEWER)[number % 2]
        made.write("small.xml", text)
        process = made.start("sync")
        time.sleep(chance.uniform(0.2, 1.0) * length)
        end(process, signal.SIGKILL)
        if number % 3 == 2:
            made.run("sync")
            assert made.tree() == wanted[text]
            assert left_over(made) == []
            made.run("check")


def test_a_run_that_loses_its_parent_ends_and_lets_go(made: Made) -> None:
    """Only the process that was started is killed; those that it started must not hold the project for ever."""
    made.write("clientgen.toml", HEAVY)
    process = made.start("sync")
    wait_for(lambda: _children(process.pid))
    process.kill()
    process.communicate(timeout=60)
    made.run("sync")
    made.run("check")
    wait_for(lambda: not _group(process.pid), 10)


def test_ctrl_c(made: Made) -> None:
    made.write("clientgen.toml", HEAVY)
    process = made.start("sync")
    wait_for(lambda: _children(process.pid))
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode in (130, -signal.SIGINT)
    assert "Traceback" not in err
    made.run("sync")
    made.run("check")


def _children(pid: int) -> bool:
    try:
        return bool(Path(f"/proc/{pid}/task/{pid}/children").read_text())
    except FileNotFoundError:
        pytest.skip("this system does not list processes in /proc")


def _group(pid: int) -> bool:
    try:
        os.killpg(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_several_at_once(made: Made) -> None:
    made.write("clientgen.toml", HEAVY)
    runs = [made.start("sync") for _ in range(3)]
    for process in runs:
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0, (out, err)
    made.run("check")
    assert left_over(made) == []


def test_waiting_for_another_run(made: Made) -> None:
    fcntl = pytest.importorskip("fcntl")
    with open(made.root / "clientgen.toml") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        process = made.start("sync")
        made.run("sync", "--dry-run")
        made.run("check", status=1)
        time.sleep(0.5)
        assert process.poll() is None
        assert not (made.root / "out").exists()
    assert process.wait(60) == 0
    process.communicate()
    made.run("check")


def test_watching(made: Made) -> None:
    process = made.start("watch", "--interval", "0.05")
    try:
        thing, other, fresh = (made.root / f"out/toy/{name}.txt" for name in ("thing", "other", "fresh"))
        lock = made.root / "clientgen.lock"
        wait_for(lambda: other.exists() and '"second"' in lock.read_text())
        time.sleep(0.3)
        made.write("small.xml", NEWER)
        wait_for(lambda: fresh.exists() and not other.exists())
        made.write("small.xml", "<xml")
        time.sleep(0.5)
        assert process.poll() is None and fresh.exists()
        made.write("clientgen.toml", "nonsense = ")
        time.sleep(0.5)
        made.write("small.xml", SCHEMA)
        made.write("clientgen.toml", CONFIG.replace('"out/toy"', '"out/toy"\ngreeting = "hi"'))
        wait_for(lambda: thing.read_text() == "hi thing\n" and other.exists())
    finally:
        os.kill(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Interrupted" not in err and "Traceback" not in err
    assert "this is no TOML" in err
    assert "] Changed\n" in out


def test_watching_a_template(made: Made) -> None:
    made.write("clientgen.toml", 'schema = "small.xml"\n[clients.python]\ndirectory = "out"\ntemplates = ["mine"]\n')
    (made.root / "mine").mkdir()
    process = made.start("watch", "--interval", "0.05")
    readme = made.root / "out/README.md"
    try:
        wait_for((made.root / "clientgen.lock").exists)
        wait_for(readme.exists)
        time.sleep(0.3)
        made.write("mine/README.md.jinja", "Ours.\n")
        wait_for(lambda: readme.read_text() == "Ours.\n")
    finally:
        os.kill(process.pid, signal.SIGTERM)
        process.communicate(timeout=60)
    assert process.returncode == 0
