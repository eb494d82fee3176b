"""The curl commands of examples are run: what arrives is the call."""

from __future__ import annotations

import os
import shlex
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.conformance.encode import request_tree
from generator.model.api import Action, Service
from generator.model.call import FileContent
from generator.replay import match
from generator.replay.recording import FilePattern, RecordedCall, Recording
from generator.replay.server import ReplayServer
from generator.replay.tree import Tree
from generator.targets.docs.examples import ActionExample
from tests.conformance.documented import api_of, examples_of, site_of
from tests.support import missing

NO_LANGUAGE = "python"


def _uploaded(chosen: list[tuple[Service, Action, ActionExample]], directory: Path) -> None:
    for _, _, example in chosen:
        for value in example.program.values():
            if isinstance(value, FileContent):
                (directory / value.path).write_bytes(b"content")


@pytest.mark.parametrize(("schema", "every"), [("default", 4), ("ovp-2026", 40), ("ott-2020", 20)])
def test_curl_sends_the_call(schema: str, every: int, tmp_path: Path) -> None:
    made = site_of(api_of(schema), NO_LANGUAGE, **{"service-url": "http://127.0.0.1:1"})
    chosen = [each for number, each in enumerate(examples_of(made)) if number % every == 0 or "--form" in each[2].curl]
    _uploaded(chosen, tmp_path)
    with ReplayServer() as server:
        server.respond("null")
        commands = [example.curl.replace("http://127.0.0.1:1", server.url) for _, _, example in chosen]
        script = "\n".join(f"{command} --silent --show-error --output /dev/null || exit 1" for command in commands)
        if subprocess.run(["sh", "-c", "command -v curl"], capture_output=True, check=False).returncode:
            missing("curl is not installed")
        done = subprocess.run(
            ["sh", "-c", script],
            cwd=tmp_path,
            env={**os.environ, "KALTURA_KS": "djJ8MTAy|+/=="},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert len(server.requests) == len(chosen)
        for (service, action, example), received in zip(chosen, server.requests, strict=True):
            (call,) = example.program.calls
            files = {
                each.parameter.name: FilePattern(text="content")
                for each in call.arguments
                if isinstance(each.value, FileContent)
            }
            tree: dict[str, Tree] = {
                name: value for name, value in _tree(example).items() if not name.endswith("__null")
            }
            recorded = Recording(
                "",
                (RecordedCall(service.id, action.name, tree, files),),
                (),
                dialect="ott" if "ott" in schema else "ovp",
            )
            assert not list(map(str, match.differences(recorded, received.decoded))), example.curl
            if example.program.client.ks and "ks" not in tree:
                assert received.decoded.ks == "djJ8MTAy|+/=="
            assert received.decoded.notes == ()


def _tree(example: ActionExample) -> dict[str, Any]:
    (call,) = example.program.calls
    kept = tuple(each for each in call.arguments if not isinstance(each.value, FileContent))
    return request_tree(replace(example.program, calls=(replace(call, arguments=kept),)))


def test_curl_commands_are_words_of_a_shell() -> None:
    for _, _, example in examples_of(site_of(api_of("default"), NO_LANGUAGE)):
        words = shlex.split(example.curl.replace("\\\n", " "))
        assert words[0] == "curl"
