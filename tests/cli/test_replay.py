"""``clientgen replay`` as a process of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.replay.faults import KINDS
from tests.support import ROOT

RECORDINGS = ROOT / "tests" / "recordings"
COMMAND = (sys.executable, "-m", "generator", "replay")


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60)


@contextmanager
def _serving(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A running server and its URL; it is ended as Ctrl-C ends it, unless the test did that."""
    process = subprocess.Popen(
        [*COMMAND, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.fullmatch(r"Replaying \d+ recordings? on (http://127\.0\.0\.1:\d+)\n", line)
        assert found is not None, line
        yield process, found[1]
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def _get(url: str) -> str:
    with urllib.request.urlopen(url, timeout=20) as answer:
        return str(answer.read().decode())


@pytest.mark.skipif(os.name == "nt", reason="there is no Ctrl-C for a process on Windows")
def test_it_serves_until_it_is_interrupted() -> None:
    with _serving(str(RECORDINGS)) as (process, url):
        assert _get(f"{url}/api_v3/service/system/action/ping?format=1") == "true"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
        assert process.returncode == 0
        assert out == ""
        assert err == "GET system.ping 200\n"


@pytest.mark.skipif(os.name == "nt", reason="there is no Ctrl-C for a process on Windows")
def test_quiet_and_a_fault_for_all() -> None:
    with _serving(str(RECORDINGS), "--quiet", "--fault", "html", "--delay", "0.01") as (process, url):
        assert _get(f"{url}/api_v3/service/system/action/ping").startswith("<html>")
        process.send_signal(signal.SIGTERM)
        assert process.communicate(timeout=30) == ("", "")
        assert process.returncode == 0


def test_check_tells_what_it_found_from_mistakes_in_the_call(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{}")
    found = _run(str(tmp_path), "--check")
    assert (found.returncode, found.stdout) == (1, "")
    assert "bad.json" in found.stderr and "Error: the recordings have " in found.stderr
    assert _run(str(tmp_path)).returncode == 2
    assert _run(str(tmp_path / "nowhere"), "--check").returncode == 2


def test_check_only_checks() -> None:
    done = _run(str(RECORDINGS), "--check")
    assert done.returncode == 0
    assert re.fullmatch(r"\d+ recordings in .*: nothing wrong\n", done.stdout)


def test_all_problems_are_told(tmp_path: Path) -> None:
    shutil.copy(RECORDINGS / "system-ping.json", tmp_path / "other-name.json")
    (tmp_path / "broken.json").write_text("{")
    (tmp_path / "empty.json").write_text(json.dumps({"name": "empty"}))
    done = _run(str(tmp_path))
    assert done.returncode == 2
    assert done.stdout == ""
    for start in ("other-name.json: name: ", "broken.json: line 1", "empty.json: request: ", "empty.json: must have"):
        assert any(line.startswith(start) for line in done.stderr.splitlines()), done.stderr
    assert "Error: the recordings have 4 problems" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "nowhere: is not a directory"),
        ([str(RECORDINGS), "--fault", "unavailble"], "did you mean unavailable?"),
        ([str(RECORDINGS), "--port", "99999"], "99999"),
        ([str(RECORDINGS), "--host", "192.0.2.1"], "cannot listen on 192.0.2.1 port 0"),
        ([], "DIR"),
    ],
)
def test_mistakes_in_the_call(arguments: list[str], message: str) -> None:
    done = _run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert message in done.stderr


def test_the_faults_are_listed() -> None:
    done = _run("--faults")
    assert done.returncode == 0
    assert [line.split()[0] for line in done.stdout.splitlines()] == list(KINDS)
