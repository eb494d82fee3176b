"""The runner itself: it has to see what is wrong, and to survive programs that end, hang, or talk nonsense."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from generator.conformance.case import Case, Suite
from generator.conformance.load import CaseReader
from generator.conformance.process import BuildFailed, Process, build
from generator.conformance.report import judge, lines_of, rule_lines, uncovered
from generator.conformance.run import Result, Runner
from generator.model.api import Api
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.targets.base import Harness, MissingTool, OutputFile

PROGRAM = """\
import json, sys, time, urllib.request
MODE = {mode!r}
for line in sys.stdin:
    job = json.loads(line)
    if MODE == "end":
        print("it broke", file=sys.stderr)
        raise SystemExit(3)
    if MODE == "hang":
        time.sleep(60)
    if MODE == "nonsense":
        print("hello", flush=True)
        continue
    if MODE == "greedy":
        held = b"x" * (80 << 20)
        held = None
    body = json.dumps({{"entryId": "0_a", "ks": "a secret", "format": 1}}).encode()
    url = job["client"]["url"] + "/api_v3/service/media/action/get"
    request = urllib.request.Request(url, body, {{"Content-Type": "application/json"}})
    answer = json.load(urllib.request.urlopen(request))
    if "code" in answer:
        outcome = {{"error": {{"kind": "api", "code": answer["code"]}}, "text": "with a secret"}}
    else:
        outcome = {{"value": answer, "log": ["sent a secret"] if MODE == "leak" else ["sent ***"]}}
    print(json.dumps({{"id": job["id"], **outcome}}), flush=True)
"""

CASE: dict[str, Any] = {
    "name": "get",
    "about": "A call.",
    "rules": ["1/one"],
    "call": {"service": "media", "action": "get", "arguments": {"entryId": "0_a"}},
    "encodings": ["json"],
    "formats": ["json"],
    "request": {"service": "media", "action": "get", "parameters": {"entryId": "0_a"}},
    "answer": {"value": {"objectType": "KalturaMediaEntry", "id": "0_a"}},
    "value": {"objectType": "KalturaMediaEntry", "id": "0_a"},
}


@pytest.fixture(scope="module")
def api() -> Api:
    found = read_schema(fetch(None)).api
    assert found is not None
    return found


def harness(mode: str = "good", *builds: tuple[str, ...]) -> Harness:
    program = OutputFile("deep/program.py", PROGRAM.format(mode=mode).encode())
    return Harness((program,), builds, (sys.executable, "deep/program.py"))


def case(api: Api, **changes: Any) -> Case:
    document = {key: value for key, value in {**CASE, **changes}.items() if value is not None}
    reader = CaseReader("cases.json", "cases", api, {"1/one"})
    (found,) = reader.topic({"cases": [document]})
    assert [str(problem) for problem in reader.problems] == []
    return found


@contextmanager
def running(directory: Path, mode: str = "good") -> Iterator[Runner]:
    with Runner(harness(mode), directory) as runner:
        yield runner


def played(directory: Path, case: Case, mode: str = "good") -> Result:
    with running(directory, mode) as runner:
        (result,) = runner.run([case])
    return result


def test_a_case_that_passes(api: Api, tmp_path: Path) -> None:
    assert played(tmp_path, case(api)).differences == ()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"value": {"objectType": "KalturaMediaEntry", "id": "0_b", "name": "x"}},
            ['value.id: expected "0_b", got "0_a"', 'value.name: expected "x", got nothing'],
        ),
        (
            {"value": {"objectType": "KalturaMediaEntry"}},
            ['value.id: expected nothing, got "0_a"'],
        ),
        (
            {"request": {"service": "media", "action": "get", "parameters": {"entryId": "0_b"}}},
            ['request 1: entryId: recorded "0_b", sent "0_a"'],
        ),
        (
            {"request": {**CASE["request"], "absent": ["ks"]}},
            ['request 1: ks: must not be sent, sent "a secret"'],
        ),
        (
            {"request": {**CASE["request"], "headers": {"Content-Type": "text/plain", "Accept-Encoding": None}}},
            [
                "request 1: header Content-Type: expected a text like 'text/plain', got 'application/json'",
                "request 1: header Accept-Encoding: must not be sent, sent 'identity'",
            ],
        ),
        (
            {"request": {**CASE["request"], "encoding": "form"}},
            ["request 1: encoding: expected form, got json"],
        ),
        (
            {"request": None, "requests": [CASE["request"], CASE["request"]]},
            ["expected 2 requests, got 1: media.get"],
        ),
        ({"seconds": [5, 30]}, ["took "]),
        ({"log": "received"}, ["log: expected a line with 'received', got "]),
        (
            {"value": None, "error": {"kind": "api", "code": "X"}},
            ['expected the error {"kind": "api", "code": "X"}, got the value '],
        ),
    ],
)
def test_what_is_wrong_is_seen(api: Api, tmp_path: Path, changes: dict[str, Any], expected: list[str]) -> None:
    found = played(tmp_path, case(api, **changes)).differences
    assert len(found) == len(expected)
    assert all(line.startswith(start) for line, start in zip(found, expected, strict=True)), found


def test_secrets_that_are_told(api: Api, tmp_path: Path) -> None:
    found = played(tmp_path, case(api, secrets=["a secret"]), "leak").differences
    assert found == ("the secret 'a secret' is told in 'sent a secret'",)
    error = {"error": {"code": "X", "message": "no"}}
    failing = case(api, answer=error, value=None, error={"code": "X"}, secrets=["a secret"])
    assert played(tmp_path, failing).differences == ("the secret 'a secret' is told in 'with a secret'",)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak of a process")
def test_memory_that_grows(api: Api, tmp_path: Path) -> None:
    (found,) = played(tmp_path, case(api, peak=20), "greedy").differences
    assert found.startswith("memory grew by 8")
    assert played(tmp_path, case(api, peak=20)).differences == ()


def test_a_program_that_ends_is_started_again(api: Api, tmp_path: Path) -> None:
    with running(tmp_path, "end") as runner:
        results = list(runner.run([case(api), case(api)]))
    assert [result.differences for result in results] == [("the program ended:\nit broke",)] * 2


def test_a_program_that_talks_nonsense(api: Api, tmp_path: Path) -> None:
    assert played(tmp_path, case(api), "nonsense").differences == ("not the outcome of job 1: hello",)


def test_a_program_that_hangs(tmp_path: Path) -> None:
    build(harness("hang"), tmp_path)
    with Process(harness("hang"), tmp_path) as process, pytest.raises(Exception, match="no outcome within 0 seconds"):
        process.ask({"id": 1}, 0.3)


def test_a_build_that_fails(tmp_path: Path) -> None:
    with pytest.raises(BuildFailed, match="no good"):
        build(harness("good", (sys.executable, "-c", "raise SystemExit('no good')")), tmp_path)
    with pytest.raises(MissingTool, match="no-such-compiler is not installed"):
        build(harness("good", ("no-such-compiler",)), tmp_path)


def test_known_failures_have_to_fail(api: Api, tmp_path: Path) -> None:
    good, bad = case(api), case(api, name="bad", value=True)
    with running(tmp_path) as runner:
        results = list(runner.run([good, bad]))
    assert judge(results, {}).failed == (results[1],)
    verdict = judge(results, {"bad": "not yet"})
    assert verdict.good and verdict.known == (results[1],)
    verdict = judge(results, {"bad": "not yet", "get": "fixed meanwhile"})
    assert not verdict.good and verdict.stale == (("get", "fixed meanwhile"),)


def test_a_result_for_people(api: Api, tmp_path: Path) -> None:
    result = played(tmp_path, case(api, value={"objectType": "KalturaMediaEntry", "id": "0_b"}))
    assert list(lines_of(result))[:2] == [
        "FAILED get (json, json): A call.",
        '  value.id: expected "0_b", got "0_a"',
    ]
    whole = "\n".join(lines_of(result, whole=True))
    assert "  request 1: POST /api_v3/service/media/action/get (json)" in whole
    assert '"entryId": "0_a"' in whole


def test_rules_without_a_case(api: Api) -> None:
    from generator.conformance.case import Rule

    suite = Suite(api, (case(api),), (Rule("1/one", "1", "First."), Rule("1/two", "1", "Second.")))
    assert uncovered(suite) == ("1/two",)
    assert list(rule_lines(suite)) == [
        "1/one (protocol.md 1): First.",
        "  get",
        "1/two (protocol.md 1): Second.",
        "  NO CASE",
    ]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"rules": ["1/on"]}, "get.rules: there is no rule '1/on'; did you mean 1/one?"),
        ({"do": "sing"}, "get.do: must be one of call, "),
        ({"call": {"service": "media", "action": "gt"}}, "get.call: there is no action media.gt."),
        ({"vlaue": 1}, "cases[0].vlaue: is not known; did you mean value?"),
        ({"error": {}}, "get: must have one of 'value' and 'error'"),
        ({"encodings": ["xml"]}, "get.encodings: must be one of form, json"),
        ({"answer": {"fault": "brake", "value": 1}}, "answer.fault: no fault is named 'brake'"),
    ],
)
def test_mistakes_in_cases_are_told(api: Api, changes: dict[str, Any], problem: str) -> None:
    reader = CaseReader("cases.json", "cases", api, {"1/one"})
    reader.topic({"cases": [{**CASE, **changes}]})
    texts = [str(each) for each in reader.problems]
    assert any(text.startswith(f"cases.json: {problem}") for text in texts), dedent("\n".join(texts))
