"""``clientgen serve`` as a process of its own."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support import ROOT

COMMAND = (sys.executable, "-m", "generator", "serve")


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60)


@contextmanager
def _serving(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    """A running server, its first line and its URL."""
    process = subprocess.Popen(
        [*COMMAND, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.fullmatch(r"Serving .* on (http://\S+/)\n", line)
        assert found is not None, line
        yield process, line, found[1]
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def _get(url: str) -> str:
    with urllib.request.urlopen(url, timeout=20) as answer:
        return str(answer.read().decode())


@pytest.mark.skipif(os.name == "nt", reason="there is no Ctrl-C for a process on Windows")
def test_it_serves_until_it_is_interrupted(site: Path) -> None:
    # --replay at the end has no directory: those that clientgen brings along.
    with _serving(str(site), "--proxy", "https://www.example.com", "--replay") as (process, line, url):
        assert re.search(r"\(calls go to https://www\.example\.com, \d+ recorded answers\)", line)
        assert json.loads(_get(f"{url}clientgen.json"))["proxy"] == "https://www.example.com"
        assert _get(f"{url}recorded/api_v3/service/system/action/ping?format=1&ks=hidden") == "true"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (0, "")
    assert err == "GET /clientgen.json 200\nGET /recorded system.ping 200\n"


@pytest.mark.skipif(os.name == "nt", reason="there is no Ctrl-C for a process on Windows")
def test_it_can_be_quiet_and_warns_where_others_can_reach_it(site: Path) -> None:
    with _serving(str(site), "--quiet", "--host", "0.0.0.0") as (process, _, url):
        _get(url.replace("0.0.0.0", "127.0.0.1"))
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 0
    assert err == "Warning: others in your network can reach this server; it has no login\n"


def test_a_port_that_is_taken(site: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = _run(str(site), "--port", str(taken.getsockname()[1]))
    assert done.returncode == 2
    assert "; choose another with --port, or leave it out for a free one" in done.stderr


def test_what_is_no_site(tmp_path: Path) -> None:
    for place, said in ((tmp_path / "none", "is no folder; clientgen generate"), (tmp_path, "has no index.html")):
        done = _run(str(place))
        assert (done.returncode, done.stdout) == (2, "") and said in done.stderr


def test_mistakes_are_told_before_anything_is_served(site: Path, tmp_path: Path) -> None:
    for arguments, said in (
        (("--proxy", "http://example.com"), "--proxy: http://example.com is not encrypted"),
        (("--replay", str(tmp_path / "none")), "Error: --replay: "),
    ):
        done = _run(str(site), *arguments)
        assert (done.returncode, done.stdout) == (2, "") and said in done.stderr
