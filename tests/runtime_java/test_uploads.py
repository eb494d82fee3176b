"""Uploads: multipart bodies, streams, chunks that survive broken connections (protocol.md 8.1 to 8.3)."""

from __future__ import annotations

import random
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest

from generator.replay.server import ReplayServer
from tests.runtime_java.calls import TRANSPORTS, Calls
from tests.runtime_java.remote import Remote
from tests.runtime_java.upload_server import UploadServer

DATA = bytes(number % 251 for number in range(100))
"""What the streams of the test programs give."""


@pytest.fixture(params=TRANSPORTS)
def transport(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def call(remote: Remote, server: ReplayServer, transport: str) -> Calls:
    server.respond("1")
    return Calls(remote, server, transport=transport)


def parts(server: ReplayServer) -> list[tuple[object, str | None, str, object]]:
    """Name, file name, media type and content of each part of the last request."""
    raw = server.requests[-1].raw
    message = message_from_bytes(f"Content-Type: {raw.headers['content-type']}\r\n\r\n".encode() + raw.body)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type() if "content-type" in part else "",
            part.get_payload(decode=True),
        )
        for part in message.walk()
        if not part.is_multipart()
    ]


def test_multipart(call: Calls, server: ReplayServer, tmp_path: Path) -> None:
    path = tmp_path / "vidéo.bin"
    path.write_bytes(DATA)
    files = {
        "fileData": {"path": str(path), "type": "video/mp4"},
        "resource:fileData": {"text": "ab", "name": "C:\\tmp\\x.txt"},
        "third": {"text": "", "name": ""},
    }
    call(multipart={"json": '{"a":"é"}'}, files=files)
    raw = server.requests[-1].raw
    assert raw.headers["content-length"] == str(raw.size)
    assert "transfer-encoding" not in raw.headers
    assert raw.headers["content-type"].startswith("multipart/form-data; boundary=")
    body = raw.body
    assert 'filename="vidéo.bin"'.encode() in body
    found = parts(server)
    assert found[0] == ("json", None, "", '{"a":"é"}'.encode())
    assert (found[1][0], found[1][2], found[1][3]) == ("fileData", "video/mp4", DATA)
    assert found[2] == ("resource:fileData", "x.txt", "application/octet-stream", b"ab")
    assert found[3] == ("third", "file", "application/octet-stream", b"")


def test_streams_of_unknown_size(call: Calls, server: ReplayServer) -> None:
    call(multipart={"json": "{}"}, files={"fileData": {"once": 1_000_000, "name": "a"}})
    raw = server.requests[-1].raw
    assert raw.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in raw.headers
    call(multipart={"json": "{}"}, files={"fileData": {"once": 100, "size": 100, "name": "a"}})
    raw = server.requests[-1].raw
    assert raw.headers["content-length"] == str(raw.size)
    assert parts(server)[1][3] == DATA


@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_large_streams_in_constant_memory(call: Calls, server: ReplayServer, later: bool) -> None:
    """The virtual machine may use 64 MB."""
    size = 200_000_000
    files = {"fileData": {"again": size, "size": size, "name": "a"}}
    assert "value" in call(multipart={"json": "{}"}, files=files, **{"async": later})
    assert server.requests[-1].raw.size > size


@pytest.mark.parametrize("kind", ["once", "again"])
def test_what_is_sent_again(call: Calls, server: ReplayServer, kind: str) -> None:
    server.fault("reset", times=1)
    files = {"fileData": {kind: 100, "size": 100, "name": "a"}}
    made = call(multipart={"json": "{}"}, files=files)
    if kind == "again":
        assert made["metadata"]["attempts"] == 2
        assert parts(server)[1][3] == DATA
    else:
        assert made["error"]["class"] == "TransportException"
        assert len(server.requests) == 1


@pytest.mark.parametrize("announced", [99, 101])
@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_files_that_changed(call: Calls, announced: int, later: bool) -> None:
    files = {"fileData": {"again": 100, "size": announced, "name": "a"}}
    error = call.error(multipart={"json": "{}"}, files=files, repeatable=False, **{"async": later})
    assert error["class"] == "TransportException"
    assert "a has" in error["message"]
    assert error["sent"] == "MAYBE"


@pytest.mark.parametrize(
    "file",
    [
        {"path": "/no/such/file"},
        {"path": "/tmp"},
        {"text": "x", "name": "a\nb"},
        {"text": "x", "name": "a", "type": "a\r\nb"},
        {"text": "x", "name": "a", "size": -1},
    ],
)
def test_no_files(call: Calls, file: dict[str, Any]) -> None:
    assert call.error(multipart={"json": "{}"}, files={"fileData": file})["class"] == "UsageException"


class Uploads:
    """Uploads to a server of tokens, over one transport."""

    def __init__(self, remote: Remote, server: ReplayServer, transport: str) -> None:
        self._remote = remote
        self._standard = {"url": server.url, "transport": transport, "chunkSize": 40}

    def __call__(self, source: dict[str, Any], **members: Any) -> Any:
        return self._remote("upload", source=source, **(self._standard | members))


@pytest.fixture
def tokens(server: ReplayServer) -> UploadServer:
    made = UploadServer()
    server.respond(made)
    return made


@pytest.fixture
def upload(remote: Remote, server: ReplayServer, transport: str, tokens: UploadServer) -> Uploads:
    return Uploads(remote, server, transport)


SOURCES: list[dict[str, Any]] = [
    {"again": 100, "size": 100, "name": "b.bin"},
    {"again": 100, "name": "b.bin"},
    {"once": 100, "name": "b.bin"},
    {"once": 100, "size": 100, "name": "b.bin"},
]


@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
@pytest.mark.parametrize("source", [*SOURCES, {"path": ""}], ids=str)
def test_several_chunks(
    upload: Uploads, tokens: UploadServer, tmp_path: Path, source: dict[str, Any], later: bool
) -> None:
    if "path" in source:
        path = tmp_path / "b.bin"
        path.write_bytes(DATA)
        source = {"path": str(path)}
    made = upload(source, **{"async": later})
    assert tokens.data == DATA
    assert made["token"]["status"] == 2
    assert tokens.chunks == [(False, False, -1, 40), (True, False, 40, 40), (True, True, 80, 20)]
    known = "size" in source or "path" in source
    expected = {"objectType": "KalturaUploadToken", "fileName": "b.bin"}
    assert tokens.file == expected | ({"fileSize": 100} if known else {})
    assert tokens.names == {"b.bin"}
    total = 100 if known else -1
    assert made["progress"] == [[40, total], [80, total], [100, 100]]


def test_one_chunk(upload: Uploads, tokens: UploadServer) -> None:
    upload(SOURCES[0], chunkSize=100)
    assert tokens.chunks == [(False, True, -1, 100)]
    assert tokens.data == DATA


def test_an_empty_file(upload: Uploads, tokens: UploadServer) -> None:
    for source in ({"text": "", "name": "a"}, {"once": 0, "name": "a"}):
        tokens.chunks.clear()
        upload(source)
        assert tokens.chunks == [(False, True, -1, 0)]


@pytest.mark.parametrize("source", SOURCES, ids=str)
def test_lost_answers_and_requests(upload: Uploads, tokens: UploadServer, source: dict[str, Any]) -> None:
    tokens.lose = {2}
    tokens.drop = {3}
    made = upload(source)
    assert tokens.data == DATA
    assert [size for *_, size in tokens.chunks] == [40, 40, 20]
    assert tokens.asked == 2
    assert made["slept"] == [250, 250]


def test_the_last_answer_is_lost(upload: Uploads, tokens: UploadServer) -> None:
    tokens.lose = {3}
    made = upload(SOURCES[0])
    assert made["token"]["status"] == 2
    assert made["progress"][-1] == [100, 100]
    assert len(tokens.chunks) == 3


def test_giving_up(upload: Uploads, tokens: UploadServer) -> None:
    tokens.drop = set(range(100))
    made = upload(SOURCES[0], retry={"retries": 3})
    assert made["error"]["class"] == "TransportException"
    assert made["slept"] == [250, 500, 1000]
    assert tokens.asked == 3


def test_the_server_waits_for_more(upload: Uploads, tokens: UploadServer) -> None:
    tokens.refuse = 2
    assert upload(SOURCES[0])["slept"] == [250, 500]
    assert tokens.data == DATA
    tokens.refuse = 9
    made = upload(SOURCES[0])
    assert made["error"]["code"] == "UPLOAD_TOKEN_CANNOT_MATCH_EXPECTED_SIZE"


@pytest.mark.parametrize("source", SOURCES, ids=str)
def test_going_on(upload: Uploads, tokens: UploadServer, source: dict[str, Any]) -> None:
    """An upload that another process began."""
    tokens.data, tokens.status = DATA[:50], 1
    upload(source, uploadToken="0_tok")
    assert tokens.data == DATA
    assert tokens.chunks == [(True, False, 50, 40), (True, True, 90, 10)]
    tokens.chunks.clear()
    assert upload(source, uploadToken="0_tok")["token"]["status"] == 2
    assert tokens.chunks == []


def test_another_file(upload: Uploads, tokens: UploadServer) -> None:
    tokens.data, tokens.status = DATA, 1
    for source in ({"again": 50, "size": 50, "name": "a"}, {"once": 50, "name": "a"}):
        error = upload(source, uploadToken="0_tok")["error"]
        assert error["class"] == "UsageException"
        assert "not the same file" in error["message"]


def test_a_server_without_chunks(upload: Uploads, tokens: UploadServer) -> None:
    made = upload(SOURCES[0], whole=True)
    assert tokens.data == DATA
    assert made["progress"] == [[100, 100]]
    assert "cannot continue" in upload(SOURCES[0], whole=True, uploadToken="0_tok")["error"]["message"]


def test_nothing_is_lost_or_doubled(remote: Remote, server: ReplayServer) -> None:
    chance = random.Random(7)
    for _ in range(40):
        tokens = UploadServer()
        tokens.lose = {chance.randint(1, 12) for _ in range(chance.randint(0, 4))}
        tokens.drop = {chance.randint(1, 12) for _ in range(chance.randint(0, 2))}
        server.respond(tokens)
        size = chance.randint(0, 60)
        source: dict[str, Any] = {chance.choice(["once", "again"]): size, "name": "a"}
        if chance.random() < 0.5:
            source["size"] = size
        made = Uploads(remote, server, "jdk")(source, chunkSize=chance.randint(1, 70), retry={"retries": 9})
        assert "error" not in made, made["error"]
        assert tokens.data == DATA[:size]
        assert tokens.status == 2
        assert all(not final for _, final, _, _ in tokens.chunks[:-1])
