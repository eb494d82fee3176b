"""``clientgen run`` agrees with the console in every step, and tells what it found without secrets."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.cli.group import group
from generator.replay.decode import DecodedRequest
from generator.replay.handler import RawRequest
from generator.replay.server import Answer, ReplayServer
from generator.scenario.numbers import scalar_text
from tests.scenario.cases import ANSWER, ERROR, LIST, SCENARIOS, XML
from tests.support import ROOT, SHARED
from tests.toolchains.scripts import bundle
from tests.toolchains.typescript import node

SESSION = "djJ8a-session-of-the-test"
_ANSWERS: dict[str, Answer | str] = {
    "media.list": ANSWER,
    "media.get": '{"id":"0_a","objectType":"KalturaMediaEntry"}',
    "media.delete": ERROR,
    "media.count": XML,
    "baseEntry.count": '"x"',
    "category.list": "5",
    "baseEntry.list": "oops",
    "playlist.list": "null",
    "cuepoint_cuepoint.count": Answer("{}", status=503),
    "session.start": f'"{SESSION}"',
}


def _answer(request: DecodedRequest, raw: RawRequest) -> Answer | str | None:
    return f"[{ANSWER},{ERROR}]" if request.name == "multirequest" else _ANSWERS.get(request.name)


@pytest.fixture
def server() -> Iterator[ReplayServer]:
    with ReplayServer(complain=lambda line: None) as server:
        server.respond(_answer)
        yield server


def _run(tmp_path: Path, content: Any, url: str, *more: str) -> Result:
    path = tmp_path / "scenario.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return CliRunner().invoke(group, ["run", str(path), "--url", url, *more])


def test_the_console_agrees(server: ReplayServer, tmp_path: Path) -> None:
    def build(out: Path) -> None:
        source = ROOT / "tests" / "scenario" / "console.ts"
        bundle(source, out / "console.mjs", "--platform=node", "--format=esm", "--minify=false")

    script = tmp_path / "console.mjs"
    build(tmp_path)
    environment = os.environ | {"CLIENTGEN_ROOT": str(ROOT), "SHARED": str(SHARED or ""), "PYTHON": sys.executable}
    result = subprocess.run(
        (node(), str(script)),
        env=environment | {"REPLAY_URL": server.url},
        input=json.dumps(SCENARIOS),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 0, result.stderr[-3000:]
    for scenario, theirs in zip(SCENARIOS, json.loads(result.stdout), strict=True):
        told = _run(tmp_path, scenario, server.url, "--format", "json")
        assert told.exit_code in (0, 1), told.output
        ours = json.loads(told.stdout)["scenarios"][0]["steps"]
        assert [each["name"] for each in ours] == [each["name"] for each in theirs]
        if scenario["scenario"] == "broken":
            # Each says in its own words what is wrong.
            assert [each["state"] for each in ours] == [each["state"] for each in theirs]
            continue
        for mine, other in zip(ours, theirs, strict=True):
            checks = [[each["expected"], each["passed"], each["found"]] for each in mine["checks"]]
            assert (mine["state"], checks) == (other["state"], other["checks"]), mine


def test_a_session_goes_on_and_is_never_printed(server: ReplayServer, tmp_path: Path) -> None:
    scenario = {**SCENARIOS[3]}
    scenario["steps"] = [{**scenario["steps"][0], "expect": [{"path": "", "equals": "x"}]}, *scenario["steps"][1:]]
    for form in ("text", "json", "github"):
        told = _run(tmp_path, scenario, server.url, "--format", form)
        assert told.exit_code == 1
        assert SESSION[:8] not in told.output and "very-secret" not in told.output
    sent = [each.decoded.tree.get("ks") for each in server.requests[:3]]
    assert sent == [None, SESSION, "own-session"]


def test_all_saved_calls_and_one_call(server: ReplayServer, tmp_path: Path) -> None:
    saved = {"calls": [{"folder": "a", "name": "one", "call": LIST}, {"folder": "b", "name": "two", "call": LIST}]}
    told = _run(tmp_path, saved, server.url, "--format", "json", "--ks", "my-session", "--partner", "5")
    assert [each["scenario"] for each in json.loads(told.stdout)["scenarios"]] == ["a", "b"]
    assert server.requests[0].decoded.tree["ks"] == "my-session"
    told = _run(tmp_path, LIST, server.url)
    assert (told.exit_code, told.stdout) == (0, "passed: scenario\n1 step passed\n")


def test_a_wrong_file_is_told_whole(tmp_path: Path) -> None:
    steps = [{"name": 1, "call": LIST, "expect": [{}]}, {"name": "x"}]
    told = _run(tmp_path, {"scenario": "s", "steps": steps}, "http://127.0.0.1:1")
    assert told.exit_code == 2
    for part in ("steps[0].name: must be a text", "steps[0].expect[0]: must have", "steps[1].call: must be an object"):
        assert part in told.stderr
    told = _run(tmp_path, {"service": "media", "action": "get"}, "http://127.0.0.1:1")
    assert told.exit_code == 2 and "arguments: the parameter entryId is missing" in told.stderr


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://127.0.0.1:1", "cannot be reached"),
        ("http://example.org", "is not encrypted"),
        ("ftp://x", "no plain http"),
    ],
)
def test_no_server(tmp_path: Path, url: str, message: str) -> None:
    told = _run(tmp_path, LIST, url)
    assert told.exit_code == 2 and message in told.stderr


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.0, "1"), (1e21, "1e+21"), (1e-7, "1e-7"), (0.1, "0.1"), (True, "true"), (1e20, "1" + 20 * "0")],
)
def test_numbers_are_written_as_the_console_writes_them(value: float, text: str) -> None:
    assert scalar_text(value) == text


def test_files_go_as_parts(server: ReplayServer, tmp_path: Path) -> None:
    (tmp_path / "clip.txt").write_text("hello")
    file = {"$file": {"path": "clip.txt"}}
    call = {
        "service": "uploadToken",
        "action": "upload",
        "arguments": {"uploadTokenId": "t", "fileData": file},
        "client": {"ks": "session-of-mine"},
    }
    server.respond(lambda request, raw: '{"id":"t","objectType":"KalturaUploadToken"}')
    told = _run(tmp_path, {"scenario": "s", "steps": [{"name": "up", "call": call}]}, server.url)
    assert told.exit_code == 0, told.output
    (sent,) = server.requests
    assert sent.decoded.encoding == "multipart-json"
    assert (sent.decoded.tree["ks"], sent.decoded.tree["uploadTokenId"]) == ("session-of-mine", "t")
    assert b"hello" in sent.raw.body


@pytest.mark.parametrize("digits", ["9" * 5000, "1e999"])
def test_numbers_beyond_all_bounds_are_no_crash(server: ReplayServer, tmp_path: Path, digits: str) -> None:
    server.respond(lambda request, raw: digits)
    steps = [{"name": "a", "call": LIST, "capture": {"n": ""}}, {"name": "b", "call": {**LIST, "x": "{{n}}"}}]
    told = _run(tmp_path, {"scenario": "s", "steps": steps}, server.url)
    assert told.exit_code == 1, told.output


def test_a_redirect_is_not_followed(server: ReplayServer, tmp_path: Path) -> None:
    server.respond(lambda request, raw: Answer("", status=302, headers={"Location": "http://127.0.0.1:1/"}))
    told = _run(tmp_path, LIST, server.url)
    assert told.exit_code == 1 and "redirects to another address" in told.output
