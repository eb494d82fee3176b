"""The conformance program of the Python target: jobs through its line protocol, against the replay server."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import black
import pytest

from generator.model.api import Api
from generator.model.call_json import read_program
from generator.replay.answer import Answer
from generator.replay.serialize import to_xml
from generator.replay.server import ReplayServer
from generator.targets.base import Exercise, Harness, Job
from generator.targets.python import PythonTarget
from tests.support import client_for, once, venv_tool
from tests.targets.apis import write_tree
from tests.targets.test_samples import OPTIONS, api_of

ENTRY = {"objectType": "KalturaMediaEntry", "id": "0_a", "name": "Summer", "mediaType": 1, "createdAt": 1700000000}
REFUSED = {"$error": {"code": "ENTRY_ID_NOT_FOUND", "message": "gone", "args": {"ENTRY_ID": "0_a"}}}

CALLS: Mapping[str, dict[str, Any]] = {
    "get": {"service": "media", "action": "get", "arguments": {"entryId": "0_a"}},
    "add": {"service": "media", "action": "add", "arguments": {"entry": {"name": "x", "tags": None}}},
    "list": {"service": "media", "action": "list", "arguments": {"pager": {"pageSize": 2}}},
    "ping": {"service": "system", "action": "ping"},
    "serve": {"service": "thumbAsset", "action": "serve", "arguments": {"thumbAssetId": "0_t"}},
    "several": {
        "multirequest": [
            {"service": "media", "action": "get", "arguments": {"entryId": "0_a"}},
            {"service": "media", "action": "get", "arguments": {"entryId": {"$result": [1, "id"]}}},
        ]
    },
}


def exercises(api: Api) -> list[Exercise]:
    return [
        *(Exercise(name, read_program(api, document)) for name, document in CALLS.items()),
        Exercise("list_pages", read_program(api, CALLS["list"]), pages=True),
    ]


def harness() -> Harness:
    api = api_of("default")
    return PythonTarget().harness(Job(api, OPTIONS), exercises(api))


class Program:
    """The running program and the server that it talks to."""

    def __init__(self, directory: Path, server: ReplayServer) -> None:
        found = harness()
        self.server = server
        self.process = subprocess.Popen(
            found.run,
            cwd=directory,
            env={**os.environ, **found.environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def do(self, operation: str, exercise: str | None = None, client: Any = None, **given: Any) -> dict[str, Any]:
        """The outcome of a job."""
        assert self.process.stdin is not None and self.process.stdout is not None
        about = {
            "url": self.server.url,
            "ks": "a-secret-session",
            "encoding": "json",
            "format": "xml",
            "retries": 0,
            "baseDelay": 0.01,
            "timeout": 10.0,
            "maxAnswerSize": None,
            "signRequests": True,
            "headers": {},
            "settings": {"partnerId": 102},
            "clientTag": None,
            "idempotent": None,
            **(client or {}),
        }
        job = {"id": 7, "do": operation, "exercise": exercise, "with": given, "client": about}
        self.process.stdin.write(json.dumps(job) + "\n")
        self.process.stdin.flush()
        outcome: dict[str, Any] = json.loads(self.process.stdout.readline())
        assert outcome["id"] == 7
        return outcome

    def answers(self, *values: Any) -> None:
        """Lets the server give these results."""
        self.server.clear()
        for value in values:
            text = to_xml(value, ignore_null=False, dialect="ovp")
            self.server.enqueue(Answer(text, headers={"Content-Type": "text/xml", "X-Me": "front-1"}))


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    directory = once("python-harness", lambda out: write_tree({f.path: f.content for f in harness().files}, out))
    with ReplayServer() as server:
        found = Program(directory, server)
        yield found
        assert found.process.stdin is not None
        found.process.stdin.close()
        assert found.process.wait(10) == 0, "the program ends with its input"


def test_a_call(program: Program) -> None:
    program.answers({**ENTRY, "objectType": "KalturaNewEntry"})
    outcome = program.do("call", "get")
    # A class that this client does not know is read as the declared one.
    assert outcome["value"] == {**ENTRY, "$received": "KalturaNewEntry"}
    assert outcome["metadata"]["server"] == "front-1"
    request = program.server.requests[0].decoded
    assert (request.name, request.parameters, request.ks) == ("media.get", {"entryId": "0_a"}, "a-secret-session")
    assert request.tree["partnerId"] == 102
    assert outcome["log"] and not any("a-secret-session" in line for line in outcome["log"])


@pytest.mark.parametrize("encoding", ["form", "json"])
def test_how_the_client_is_made(program: Program, encoding: str) -> None:
    program.server.clear()
    program.server.enqueue(Answer(json.dumps(ENTRY), headers={"Content-Type": "application/json"}))
    about = {
        "ks": None,
        "encoding": encoding,
        "format": "json",
        "signRequests": False,
        "headers": {"X-Trace": "1"},
        "settings": {"partnerId": 5, "language": "he"},
        "clientTag": "me",
    }
    assert program.do("call", "get", about)["value"] == ENTRY
    (received,) = program.server.requests
    request = received.decoded
    assert (request.encoding, request.format, request.ks) == (encoding, "1", None)
    assert (str(request.tree["partnerId"]), request.tree["language"], request.tree["clientTag"]) == ("5", "he", "me")
    assert "kalsig" not in request.tree
    assert {name.lower(): value for name, value in received.raw.headers.items()}["x-trace"] == "1"


def test_errors(program: Program) -> None:
    program.answers(REFUSED)
    outcome = program.do("call", "get")
    args = {"ENTRY_ID": "0_a"}
    assert outcome["error"] == {"kind": "api", "code": "ENTRY_ID_NOT_FOUND", "message": "gone", "args": args}
    assert "ENTRY_ID_NOT_FOUND" in outcome["text"]

    program.server.clear()
    program.server.enqueue(
        "<xml><result><objectType>KalturaMediaEntry</objectType><createdAt>soon</createdAt></result></xml>"
    )
    assert program.do("call", "get")["error"] == {"kind": "malformed", "path": "createdAt"}

    program.server.enqueue(Answer("<html>", 502, {"Content-Type": "text/html"}))
    assert program.do("call", "get")["error"] == {"kind": "http-status", "status": 502}

    assert program.do("call", "get", {"url": "http://127.0.0.1:9"})["error"] == {"kind": "transport", "sent": False}
    assert program.do("call", "get", {"url": "nonsense"})["error"] == {"kind": "usage"}

    program.server.fault("hang", 1)
    assert program.do("call", "get", {"timeout": 0.2})["error"] == {"kind": "timeout", "sent": None}
    assert program.do("nonsense")["error"] == {"kind": "internal"}


def test_an_override_of_what_may_be_repeated(program: Program) -> None:
    program.answers(ENTRY, ENTRY)
    program.server.fault("reset", 1)
    assert program.do("call", "add", {"retries": 1})["error"]["kind"] == "transport"
    program.answers(ENTRY, ENTRY)
    program.server.fault("reset", 1)
    assert program.do("call", "add", {"retries": 1, "idempotent": True})["value"] == ENTRY
    tree = program.server.requests[-1].decoded.parameters
    assert tree == {"entry": {"objectType": "KalturaMediaEntry", "name": "x", "tags": None}}


def test_several_calls(program: Program) -> None:
    program.answers([ENTRY, REFUSED])
    first, second = program.do("call", "several")["value"]
    assert first == {"value": ENTRY}
    assert second["error"]["code"] == "ENTRY_ID_NOT_FOUND"


def test_lists(program: Program) -> None:
    def page(*ids: str) -> dict[str, Any]:
        objects = [{"objectType": "KalturaMediaEntry", "id": id_} for id_ in ids]
        return {"objectType": "KalturaMediaListResponse", "objects": objects, "totalCount": 3}

    program.answers(page("a", "b"))
    assert program.do("call", "list")["value"] == page("a", "b")
    assert len(program.server.requests) == 1
    program.answers(page("a", "b"), page("c"))
    outcome = program.do("pages", "list_pages", take=None)
    assert ([each["id"] for each in outcome["value"]], outcome["total"]) == (["a", "b", "c"], 3)
    program.answers(page("a", "b"), page("c"))
    assert len(program.do("pages", "list_pages", take=2)["value"]) == 2
    assert len(program.server.requests) == 1


@pytest.mark.parametrize("operation", ["call", "save"])
def test_files(program: Program, operation: str) -> None:
    data = bytes(range(256)) * 1000
    program.server.clear()
    program.server.enqueue(Answer(data, headers={"Content-Type": "image/jpeg"}))
    value = program.do(operation, "serve")["value"]
    assert value == {"$bytes": hashlib.sha256(data).hexdigest(), "size": len(data)}


def test_the_url_of_a_file(program: Program) -> None:
    program.server.clear()
    url = program.do("url", "serve")["value"]
    assert url.startswith(f"{program.server.url}/api_v3/service/thumbasset/action/serve?thumbAssetId=0_t")
    assert program.server.requests == []


def test_an_upload(program: Program) -> None:
    token = {"objectType": "KalturaUploadToken", "id": "0_t", "status": 0, "uploadedFileSize": 0}
    program.answers(token, {**token, "uploadedFileSize": 60}, {**token, "status": 2, "uploadedFileSize": 100})
    value = program.do("upload-file", name="a.mp4", size=100, chunkSize=60)["value"]
    assert value["id"] == "0_t"
    chunks = [each.decoded.files["fileData"] for each in program.server.requests[1:]]
    assert [(chunk.filename, chunk.size) for chunk in chunks] == [("a.mp4", 60), ("a.mp4", 40)]


SESSION = {
    "secret": "0123456789abcdef",
    "userId": "somebody",
    "type": 2,
    "partnerId": 102,
    "expiry": 86400,
    "privileges": "list:*,edit:0_a/0_b",
    "now": 1700000000,
}


@pytest.mark.parametrize(("version", "random"), [(1, "4711"), (2, "000102030405060708090a0b0c0d0e0f")])
def test_sessions(program: Program, version: int, random: str) -> None:
    from importlib.util import find_spec

    if version == 2 and find_spec("cryptography") is None:
        pytest.skip("cryptography is not installed")
    ks = program.do("generate-session", version=version, random=random, **SESSION)["value"]
    assert ks == program.do("generate-session", version=version, random=random, **SESSION)["value"]
    assert program.do("parse-session", ks=ks, secret=SESSION["secret"])["value"] == {
        "version": version,
        "partnerId": 102,
        "expiry": 1700086400,
        "type": 2,
        "userId": "somebody",
        "privileges": {"list": "*", "edit": "0_a/0_b"},
    }
    assert program.do("parse-session", ks=ks, secret="wrong")["error"] == {"kind": "session-format"}
    if version == 2:
        hidden = program.do("parse-session", ks=ks, secret=None)["value"]
        assert (hidden["partnerId"], hidden["userId"], hidden["privileges"]) == (102, None, None)


def test_sessions_that_a_server_makes(program: Program) -> None:
    program.answers("from a secret")
    given = {name: value for name, value in SESSION.items() if name != "now"}
    assert program.do("start-session", how="secret", **given)["value"] == "from a secret"
    assert program.server.requests[0].decoded.name == "session.start"
    answer = {"objectType": "KalturaStartWidgetSessionResponse", "ks": "for a widget"}
    program.answers(answer)
    assert program.do("start-session", how="widget", widgetId="_102")["value"] == "for a widget"
    program.answers(answer, {"objectType": "KalturaSessionInfo", "ks": "for a token"})
    token = {"id": "1", "token": "secret", "hashType": "SHA256", "partnerId": 102}
    assert program.do("start-session", how="app-token", **token)["value"] == "for a token"
    sent = program.server.requests[1].decoded.parameters["tokenHash"]
    assert sent == hashlib.sha256(b"for a widgetsecret").hexdigest()
    hashed = program.do("app-token-hash", ks="for a widget", token="secret", hashType="SHA256")
    assert hashed["value"] == sent


def test_notifications(program: Program) -> None:
    fields = {"entry_id": "0_a", "partner_id": "102", "puser_id": "me", "name": "Summer"}
    signed = {"notification_id": "5", "notification_type": "entry_add", **fields}
    text = "s3cret" + "".join(f"{name}{signed[name]}" for name in sorted(signed))
    signature = hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
    body = "&".join(f"{name}={value}" for name, value in signed.items())
    found = program.do("parse-notifications", body=f"{body}&sig={signature}", secret="s3cret")
    assert found["value"] == [{"id": "5", "type": "entry_add", "fields": fields}]
    forged = program.do("parse-notifications", body=f"{body}&sig={signature}", secret="other")
    assert forged["error"] == {"kind": "notification"}


def test_events(program: Program) -> None:
    event = {"objectType": "KalturaHttpNotification", "eventType": "3"}
    body = "data=" + json.dumps({**event, "object": {"objectType": "KalturaMediaEntry", "id": "0_a"}})
    headers = {"X-Kaltura-Signature": hashlib.sha1(f"s3cret{body}".encode()).hexdigest()}
    value = program.do("parse-event", body=body, headers=headers, secret="s3cret")["value"]
    assert (value["objectType"], value["eventType"]) == ("KalturaHttpNotification", "3")
    assert value["object"] == {"objectType": "KalturaMediaEntry", "id": "0_a"}
    assert program.do("parse-event", body=body, headers=headers, secret="x")["error"] == {"kind": "notification"}


# The program as source ---------------------------------------------------------------------------------------------


def test_the_program_is_as_clean_as_the_client(tmp_path: Path) -> None:
    files = {file.path: file.content for file in harness().files if file.path.startswith("conformance/")}
    assert "conformance/exercises.py" in files
    mode = black.Mode(target_versions={black.TargetVersion.PY311})
    for path, content in files.items():
        assert black.format_str(content.decode(), mode=mode) == content.decode(), path
    write_tree(files, tmp_path)
    environment = {**os.environ, "MYPYPATH": str(client_for("default") / "src")}
    check = [venv_tool("mypy"), "--strict", "--python-version=3.11", "--cache-dir=.mypy_cache", "-p", "conformance"]
    result = subprocess.run(check, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_a_package_of_another_name() -> None:
    api = api_of("default")
    found = PythonTarget().harness(Job(api, OPTIONS | {"package": "my_client"}), exercises(api))
    text = b"".join(file.content for file in found.files if file.path.startswith("conformance/"))
    assert b"kaltura_client" not in text and b"from my_client import" in text
