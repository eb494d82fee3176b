"""The samples in the README of a generated client are real code: each of them runs here, against the replay server.

Blocks run in the order of the README in one namespace, as a reader would type them in. They are type-checked as well,
and formatted as black would.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import black
import pytest

from generator.replay.decode import Call, DecodedRequest
from generator.replay.serialize import to_json, to_xml
from generator.replay.server import Answer, RawRequest, ReplayServer
from generator.replay.tokens import replace
from generator.replay.value import Value
from tests.support import client_for, import_client, package_of, venv_tool

SCHEMAS = ["default", "ovp-2026", "ott-2020", "ovp-2011"]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ADDRESS = re.compile(r'Client\(\s*"(https://[^"]+)"')
RECEIVER = "def application"
SECRET = "the admin secret"


def blocks(schema: str) -> list[str]:
    """The code of all samples of a README."""
    return BLOCK.findall((client_for(schema) / "README.md").read_text("utf-8"))


def entry(id_: str) -> Value:
    return {
        "objectType": "KalturaMediaEntry",
        "id": id_,
        "name": "Holiday",
        "mediaType": 1,
        "createdAt": 1700000000,
    }


def page(call: Call, kind: str, make: Any) -> Value:
    """A page of a list of three objects, two a page."""
    pager = call.tree.get("pager")
    index = int(str(pager.get("pageIndex", 1))) if isinstance(pager, dict) else 1
    ids = ["0_one", "0_two", "0_three"][(index - 1) * 2 : index * 2]
    return {"objectType": kind, "objects": [make(id_) for id_ in ids], "totalCount": 3}


def token(size: float = 0) -> Value:
    return {"objectType": "KalturaUploadToken", "id": "0_token", "status": 2, "uploadedFileSize": size}


def missing(id_: str) -> Value:
    text = f'Entry id "{id_}" not found'
    return {"$error": {"code": "ENTRY_ID_NOT_FOUND", "message": text, "args": {"ENTRY_ID": id_}}}


class Server:
    """What the samples talk to."""

    def __init__(self, dialect: str) -> None:
        self.dialect: Any = dialect
        self.names: list[str] = []
        self.uploaded = 0

    def __call__(self, request: DecodedRequest, raw: RawRequest) -> Answer:
        if request.name.startswith("thumbasset.serve"):
            self.names.append("thumbasset.serve")
            return Answer(b"\xff\xd8picture", headers={"Content-Type": "image/jpeg"})
        if request.calls is not None:
            answers: list[Value] = []
            for call in request.calls:
                tree = replace(dict(call.tree), answers)
                answers.append(self.value(Call(service=call.service, action=call.action, tree=tree, files=call.files)))
            return self.answer(request, answers)
        return self.answer(request, self.value(request))

    def answer(self, request: DecodedRequest, value: Value) -> Answer:
        headers = {"X-Me": "front-1", "X-Kaltura-Session": "12345"}
        if request.format == "1":
            return Answer(to_json(value, dialect=self.dialect), headers={**headers, "Content-Type": "application/json"})
        text = to_xml(value, ignore_null=request.ignore_null, dialect=self.dialect)
        return Answer(text, headers={**headers, "Content-Type": "text/xml"})

    def value(self, call: Call) -> Value:
        name = f"{call.service}.{call.action}".lower()
        self.names.append(name)
        match name:
            case "media.get":
                id_ = str(call.tree["entryId"])
                return missing(id_) if id_ == "0_gone" else entry(id_)
            case "media.list":
                return page(call, "KalturaMediaListResponse", entry)
            case "media.update" | "media.add" | "media.addcontent":
                return entry("0_new")
            case "flavorasset.getbyentryid":
                assert call.tree["entryId"] == "0_one", "the result of the first call was not used"
                return [{"objectType": "KalturaFlavorAsset", "id": "0_flavor"}]
            case "uploadtoken.add":
                return token()
            case "uploadtoken.upload":
                self.uploaded += call.files["fileData"].size
                return token(float(self.uploaded))
            case "apptoken.startsession" | "session.startwidgetsession":
                return {"objectType": "KalturaStartWidgetSessionResponse", "ks": "a session", "partnerId": 12345}
            case "ottuser.anonymouslogin":
                return {"objectType": "KalturaLoginSession", "ks": "a session"}
            case "asset.list":
                return page(
                    call, "KalturaAssetListResponse", lambda id_: {"objectType": "KalturaMediaAsset", "name": id_}
                )
            case "system.ping":
                return True
        raise AssertionError(f"no sample calls {name}")


@pytest.fixture
def server(schema: str) -> Iterator[tuple[ReplayServer, Server]]:
    answers = Server("ott" if schema.startswith("ott") else "ovp")
    with ReplayServer() as replay:
        replay.respond(answers)
        yield replay, answers


@pytest.mark.parametrize("schema", SCHEMAS)
def test_samples_run(
    schema: str,
    server: tuple[ReplayServer, Server],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    replay, answers = server
    import_client(client_for(schema))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "holiday.mp4").write_bytes(b"video" * 1000)
    namespace: dict[str, Any] = {"__name__": "readme"}
    for number, block in enumerate(blocks(schema)):
        code = block
        for address in ADDRESS.findall(block):
            code = code.replace(address, replay.url)
        try:
            exec(compile(code, f"<README, block {number}>", "exec", dont_inherit=True), namespace)
        except Exception as error:
            error.add_note(block)
            raise
    assert replay.requests
    printed = capsys.readouterr().out
    if "media.get" in answers.names:
        assert "ENTRY_ID_NOT_FOUND" in printed or "EntryIdNotFound" not in "".join(blocks(schema))
        assert "0_one" in printed and "0_three" in printed
    if "uploadtoken.upload" in answers.names:
        assert answers.uploaded == 5000
    if "thumbasset.serve" in answers.names:
        assert (tmp_path / "thumbnail.jpg").read_bytes() == b"\xff\xd8picture"


def test_the_full_client_shows_every_sample(schema: str = "default") -> None:
    code = "".join(blocks(schema))
    for shown in (
        "media.get",
        "media.list",
        "tags=None",
        "multirequest",
        "upload_file",
        "thumb_asset.serve",
        "except EntryIdNotFound",
        "generate_session",
        "start_app_token_session",
        "parse_notifications",
        "parse_event",
        "AsyncClient",
        "with_options",
        "language=",
        "response_profile=",
        "RetryPolicy",
        "logging.getLogger",
        "on_request",
        "record_metadata",
        "Urllib3Transport",
    ):
        assert shown in code, shown


@pytest.mark.parametrize("schema", SCHEMAS)
def test_samples_are_formatted(schema: str) -> None:
    for block in blocks(schema):
        assert black.format_str(block, mode=black.Mode()) == block


@pytest.mark.parametrize("schema", SCHEMAS)
def test_samples_have_no_type_errors(schema: str, tmp_path: Path) -> None:
    together = [block for block in blocks(schema) if RECEIVER not in block]
    (tmp_path / "readme.py").write_text("\n".join(together), "utf-8")
    for number, block in enumerate(block for block in blocks(schema) if RECEIVER in block):
        (tmp_path / f"receiver_{number}.py").write_text(block, "utf-8")
    config = {
        "include": ["."],
        "extraPaths": [str(client_for(schema) / "src")],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    command = [venv_tool("pyright"), "--pythonpath", sys.executable]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


@pytest.fixture
def receivers(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The receivers of the README of the default client: ``wsgi`` and ``asgi``."""
    import_client(client_for("default"))
    monkeypatch.setenv("KALTURA_ADMIN_SECRET", SECRET)
    found: dict[str, Any] = {}
    for block in blocks("default"):
        if RECEIVER in block:
            namespace: dict[str, Any] = {"__name__": "receiver"}
            exec(compile(block, "<README>", "exec", dont_inherit=True), namespace)
            found["asgi" if "async def application" in block else "wsgi"] = namespace["application"]
    return found


def signed_notification() -> bytes:
    """A partner notification as the server signs it (``protocol.md 9.1``)."""
    from hashlib import md5

    fields = {"notification_id": "7", "notification_type": "entry_add", "partner_id": "12345", "entry_id": "0_one"}
    text = SECRET + "".join(f"{name}{fields[name]}" for name in sorted(fields))
    return urlencode({**fields, "sig": md5(text.encode(), usedforsecurity=False).hexdigest()}).encode()


def test_the_wsgi_receiver_accepts_what_is_signed(
    receivers: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    from io import BytesIO

    for body, expected in ((signed_notification(), "200 OK"), (b"notification_id=7&sig=wrong", "403 Forbidden")):
        seen: list[str] = []
        environ = {"wsgi.input": BytesIO(body), "CONTENT_LENGTH": str(len(body)), "REQUEST_METHOD": "POST"}
        answer = receivers["wsgi"](environ, lambda status, headers, seen=seen: seen.append(status))
        assert seen == [expected], answer
    assert "0_one" in capsys.readouterr().out


def test_the_asgi_receiver_refuses_what_is_not_signed(receivers: dict[str, Any]) -> None:
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"data=%7B%7D", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    headers = [(b"x-kaltura-signature", b"wrong"), (b"content-type", b"application/x-www-form-urlencoded")]
    asyncio.run(receivers["asgi"]({"type": "http", "headers": headers}, receive, send))
    assert sent[0]["status"] == 403


def test_readmes_name_their_own_package() -> None:
    for schema in SCHEMAS[1:]:
        text = (client_for(schema) / "README.md").read_text("utf-8")
        assert "kaltura_client" not in text
        assert package_of(client_for(schema)) in text
