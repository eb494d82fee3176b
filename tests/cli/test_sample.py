"""``clientgen sample``: a call in, a program out, and what is wrong with the call."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Run

CALL = {"service": "media", "action": "get", "arguments": {"entryId": "0_abc"}}


@pytest.mark.parametrize("target", ["go", "java", "python", "typescript"])
def test_a_program(clientgen: Run, tmp_path: Path, target: str) -> None:
    (tmp_path / "call.json").write_text(json.dumps(CALL))
    done = clientgen("sample", "call.json", "--target", target)
    assert done.returncode == 0, done.stderr
    assert "0_abc" in done.stdout
    assert done.stdout.endswith("\n") and not done.stdout.endswith("\n\n")


def test_from_standard_input(clientgen: Run) -> None:
    done = clientgen("sample", "-", "--target", "python", stdin=json.dumps(CALL))
    assert done.returncode == 0, done.stderr
    assert "client.media.get" in done.stdout


def test_of_another_schema(clientgen: Run) -> None:
    call = {"service": "thing", "action": "get", "arguments": {"id": 7}}
    done = clientgen("sample", "-", "--target", "python", "--schema", "small.xml", stdin=json.dumps(call))
    assert done.returncode == 0, done.stderr
    assert "client.thing.get(7)" in done.stdout


def test_all_that_is_wrong_is_told(clientgen: Run) -> None:
    call = {"service": "media", "action": "get", "arguments": {"entryId": 1, "verison": 2}}
    done = clientgen("sample", "-", "--target", "python", stdin=json.dumps(call))
    assert done.returncode == 2
    assert done.stderr == (
        "Error: standard input: arguments: 'verison' is no parameter here; did you mean version?\n"
        "Error: standard input: arguments.entryId: must be a text\n"
    )


@pytest.mark.parametrize(
    ("args", "stdin", "message"),
    [
        (("call.json", "--target", "python"), "", "call.json: there is no such file"),
        (("-", "--target", "python"), "{", "standard input:1:2: is no JSON"),
        (("-",), "{}", "say in which language with --target NAME"),
        (("-", "--target", "toy"), json.dumps(CALL), "the target toy prints no samples"),
    ],
)
def test_mistakes(clientgen: Run, args: tuple[str, ...], stdin: str, message: str) -> None:
    done = clientgen("sample", *args, stdin=stdin)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr
