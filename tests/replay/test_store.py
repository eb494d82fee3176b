"""Recordings are read with all their problems at once, and written so that they read back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.replay.recording import BadRecordings
from generator.replay.store import dump, load, load_directory

_GOOD: dict[str, Any] = {
    "name": "a-b",
    "request": {"service": "media", "action": "get", "parameters": {"id": {"$maybe": {"$like": "x+"}}, "gone": None}},
    "answer": {"value": {"objectType": "KalturaX", "map": {"$map": {"a": {"objectType": "KalturaY"}}}}},
}


def _problems(document: Any, stem: str | None = None) -> list[str]:
    with pytest.raises(BadRecordings) as caught:
        load(json.dumps(document).encode(), "file.json", stem)
    return [str(problem) for problem in caught.value.problems]


def test_a_recording_reads_back() -> None:
    document = _GOOD | {
        "about": "é",
        "dialect": "ott",
        "extra": True,
        "request": {"multirequest": [_GOOD["request"], {"service": "s", "action": "a", "files": {"f": {"size": 3}}}]},
    }
    del document["answer"]
    document["answers"] = [
        {"value": None, "fault": "delay=0.5", "delay": 0.25, "status": 404, "headers": {"X": "y"}},
        {"error": {"code": "A", "message": "b", "args": {"N": "v"}}, "execution_time": 0.5},
        {"body": {"xml": "<xml/>", "json": "{}"}},
        {"file": {"base64": "AP8=", "type": "image/png", "filename": "a.png"}},
        {"file": {"size": 10, "pattern": "abc"}},
        {"file_error": {"code": "A", "message": "b"}},
    ]
    recording = load(json.dumps(document).encode(), "file.json", "a-b")
    assert load(dump(recording).encode(), "file.json", "a-b") == recording
    assert [answer.fault for answer in recording.answers] == ["delay=0.5", None, None, None, None, None]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"name": "A b"}, "name: 'A b' must be lower-case words joined by hyphens"),
        ({"name": "other"}, "name: 'other' is not the name of the file, 'a-b'"),
        ({"name": None}, "name: must be a text that is not empty"),
        ({"anwser": 1}, "anwser: is not known; did you mean answer?"),
        ({"dialect": "x"}, "dialect: must be 'ovp' or 'ott'"),
        ({"extra": 1}, "extra: must be true or false"),
        ({"request": []}, "request: must be an object"),
        ({"request": {"service": "s"}}, "request.action: must be a text that is not empty"),
        ({"request": {"multirequest": {}}}, "request.multirequest: must be a list of calls"),
        ({"answers": [{"value": 1}]}, "must have one of 'answer' and 'answers'"),
        ({"answer": {}}, "answer: must have one of value, error, body, file, file_error; it has none"),
        ({"answer": {"value": 1, "body": {"xml": ""}}}, "it has value and body"),
        ({"answer": {"value": 1, "status": "x"}}, "answer.status: must be a number, 0 or more"),
        ({"answer": {"value": 1, "status": 200.5}}, "answer.status: must be a whole number"),
        ({"answer": {"value": 1, "headers": {"a": 1}}}, "answer.headers.a: must be a text"),
        ({"answer": {"value": 1, "fault": "resett"}}, "answer.fault: no fault is named 'resett'; did you mean"),
        ({"answer": {"value": 1, "fault": "delay=x"}}, "answer.fault: the number of the fault 'delay' is no number"),
        ({"answer": {"value": {"$mpa": {}}}}, "answer.value: '$mpa' is no mark of a value"),
        ({"answer": {"value": [{"$map": []}]}}, "answer.value[0].$map: must be an object"),
        ({"answer": {"value": {"$map": {}, "a": 1}}}, "answer.value: '$map' must stand alone"),
        ({"answer": {"value": {"a": {"objectType": 1}}}}, "answer.value.a.objectType: must be a text"),
        ({"answer": {"error": {"code": 1, "message": "b"}}}, "answer.error.code: must be a text"),
        ({"answer": {"error": {"code": "A", "message": "b", "arg": {}}}}, "answer.error.arg: is no part of an error"),
        ({"answer": {"error": {"code": "A", "message": "b", "args": {"a": 1}}}}, "answer.error.args: must be"),
        ({"answer": {"body": {}}}, "answer.body: must have 'xml', 'json' or both"),
        ({"answer": {"body": {"php": "x"}}}, "answer.body.php: is not known"),
        ({"answer": {"file": {"text": "a", "size": 1}}}, "answer.file: must have one of 'text', 'base64' and 'size'"),
        ({"answer": {"file": {"base64": "?"}}}, "answer.file.base64: cannot be decoded"),
        ({"answer": {"file_error": {"code": "A"}}}, "answer.file_error.message: must be a text"),
        (
            {"request": {"service": "s", "action": "a", "parameters": {"x": {"$lik": "a"}}}},
            "request.parameters.x: a wildcard has one key",
        ),
        (
            {"request": {"service": "s", "action": "a", "parameters": {"x": [{"$like": "("}]}}},
            "request.parameters.x[0]: $like is no regular expression",
        ),
        (
            {"request": {"service": "s", "action": "a", "parameters": {"x__null": ""}}},
            "request.parameters.x__null: write 'x' with the value null",
        ),
        (
            {"request": {"service": "s", "action": "a", "files": {"f": {"length": 1}}}},
            "request.files.f.length: is not known",
        ),
    ],
)
def test_each_mistake_is_told(change: dict[str, Any], problem: str) -> None:
    problems = _problems(_GOOD | change, "a-b")
    assert any(problem in found for found in problems), problems
    assert all(found.startswith("file.json: ") for found in problems)


def test_all_mistakes_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "bad-json.json").write_text('{"name":\n}')
    (tmp_path / "latin.json").write_bytes(b'{"name": "\xe9"}')
    (tmp_path / "a-b.json").write_text(json.dumps(_GOOD))
    (tmp_path / "two.json").write_text(json.dumps(_GOOD | {"name": "two", "dialect": 1, "answer": {}}))
    (tmp_path / "below" / "a-b.json").write_text(json.dumps(_GOOD))
    with pytest.raises(BadRecordings) as caught:
        load_directory(tmp_path)
    problems = [str(problem) for problem in caught.value.problems]
    assert any(problem.startswith("bad-json.json: line 2, column 1: is no JSON") for problem in problems)
    assert "latin.json: is not UTF-8" in problems
    assert sum(problem.startswith("two.json") for problem in problems) == 2
    assert "below/a-b.json: name: 'a-b' is the name of a-b.json already" in problems


def test_two_recordings_of_one_request_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a-b.json").write_text(json.dumps(_GOOD))
    (tmp_path / "c.json").write_text(json.dumps(_GOOD | {"name": "c"}))
    with pytest.raises(BadRecordings, match=r"c\.json: request: is the request of a-b\.json too"):
        load_directory(tmp_path)


def test_no_directory_and_an_empty_one_are_problems(tmp_path: Path) -> None:
    with pytest.raises(BadRecordings, match="is not a directory"):
        load_directory(tmp_path / "nowhere")
    with pytest.raises(BadRecordings, match="holds no recordings"):
        load_directory(tmp_path)


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            [
                *("name", "request", "answer", "answers", "value", "error", "body", "file", "files", "parameters"),
                *("service", "action", "multirequest", "$map", "$like", "$any", "$maybe", "size", "text", "status"),
            ]
        ),
        inner,
        max_size=4,
    ),
    max_leaves=20,
)


@given(_ANYTHING)
def test_anything_else_is_refused_with_problems(document: object) -> None:
    with pytest.raises(BadRecordings) as caught:
        load(json.dumps(document).encode(), "file.json")
    assert caught.value.problems
