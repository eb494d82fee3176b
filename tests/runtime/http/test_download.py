"""Actions that answer a file (protocol.md 8.4)."""

from __future__ import annotations

import gzip
import io
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from runtime.errors import ApiError, HttpStatusError, MalformedAnswerError, TransportError, UsageError
from runtime.kalsig import sign

from generator.replay.handler import RawRequest
from generator.replay.server import Answer, ReplayServer
from tests.runtime.http import api
from tests.runtime.http.api import SERVE, Download, Entry, EntryIdNotFound, RequestOptions

DATA = bytes(range(256)) * 2000


def serve(client: api.Client, options: RequestOptions | None = None) -> Download:
    return client.file(SERVE, {"entryId": "0_a b", "version": 3}, options)


def test_url(client: api.Client, server: ReplayServer) -> None:
    download = client.file(SERVE, {"entryId": "a&b/\u00e9", "entry": Entry(name="x y")})
    parts = urlsplit(download.url)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == f"{server.url}/api_v3/service/data/action/serve"
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    signature = pairs.pop()
    assert pairs == [
        ("entryId", "a&b/\u00e9"),
        ("entry:objectType", "KalturaMediaEntry"),
        ("entry:name", "x y"),
        ("ks", "KS1-secret-session"),
        ("clientTag", "tiny:1"),
        ("apiVersion", "3.3.0"),
    ]
    assert signature == ("kalsig", sign(pairs))
    assert parts.query.isascii()
    assert "KS1" not in repr(download)
    assert server.requests == []


def test_reading(server: ReplayServer, client: api.Client) -> None:
    server.respond(Answer(DATA, headers={"Content-Type": "video/mp4", "X-Me": "m3"}))
    assert serve(client).read() == DATA
    raw = server.requests[0].raw
    assert (raw.method, raw.body) == ("GET", b"")
    assert raw.headers["accept-encoding"] == "identity"
    assert "content-type" not in raw.headers
    assert "content-length" not in raw.headers
    assert b"".join(serve(client).iter_bytes(1000)) == DATA
    with client.record_metadata() as answers, serve(client).open() as stream:
        assert (stream.size, stream.content_type) == (len(DATA), "video/mp4")
        assert stream.metadata.server == answers[0].server == "m3"
        assert stream.read(10) == DATA[:10]
        target = io.BytesIO()
        shutil.copyfileobj(io.BufferedReader(stream), target)
        assert target.getvalue() == DATA[10:]
    assert stream.closed
    with pytest.raises(ValueError, match="closed"):
        stream.read(1)
    assert server.connections == 1


def test_stopping_early_closes(server: ReplayServer, client: api.Client) -> None:
    server.respond(Answer(b"x" * 30_000_000))
    for piece in serve(client).iter_bytes():
        assert piece
        break
    server.respond(b"y")
    assert serve(client).read() == b"y"
    assert server.connections == 2


def test_saving(server: ReplayServer, client: api.Client, tmp_path: Path) -> None:
    server.respond(Answer(DATA, headers={"Content-Type": "video/mp4"}))
    target = tmp_path / "a.mp4"
    assert serve(client).save(target) == len(DATA)
    assert target.read_bytes() == DATA
    assert serve(client).save(str(target)) == len(DATA)
    file = io.BytesIO()
    assert serve(client).save(file) == len(DATA)
    assert file.getvalue() == DATA
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    assert target.stat().st_mode == plain.stat().st_mode


def test_a_failed_save_changes_nothing(server: ReplayServer, client: api.Client, tmp_path: Path) -> None:
    target = tmp_path / "a.mp4"
    target.write_bytes(b"before")
    server.respond(Answer(DATA, headers={"Content-Type": "video/mp4"}))
    server.fault("half")
    with pytest.raises(TransportError):
        serve(client).save(target)
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp4"]
    assert target.read_bytes() == b"before"


def test_names(server: ReplayServer, client: api.Client) -> None:
    for header, name in {
        'attachment; filename="a.mp4"': "a.mp4",
        "attachment; filename*=UTF-8''%e4%be%8b.mp4": "\u4f8b.mp4",
        'attachment; filename="../../etc/passwd"': "passwd",
        'attachment; filename="C:\\\\x\\\\y.txt"': "y.txt",
        'attachment; filename=".."': "",
        "inline": "",
    }.items():
        server.respond(Answer(b"x", headers={"Content-Disposition": header}))
        with serve(client).open() as stream:
            assert stream.file_name == name
    server.respond(b"x")
    with serve(client).open() as stream:
        assert stream.file_name == ""


def test_redirects_are_followed(server: ReplayServer, client: api.Client) -> None:
    with ReplayServer() as other:
        other.respond(Answer(DATA, headers={"Content-Type": "video/mp4"}))
        server.enqueue(Answer("", 302, {"Location": "/api_v3/hop"}), Answer("", 301, {"Location": f"{other.url}/f"}))
        secret = {"Authorization": "Bearer x", "Cookie": "y", "X-Api-Key": "z"}
        assert serve(client, RequestOptions(headers=secret)).read() == DATA
        assert server.requests[1].raw.target == "/api_v3/hop"
        assert server.requests[1].raw.headers["authorization"] == "Bearer x"
        raw = other.requests[0].raw
        assert raw.target == "/f"
        assert not {"authorization", "cookie", "x-api-key"} & set(raw.headers)


def test_endless_and_strange_redirects(server: ReplayServer, client: api.Client) -> None:
    server.fault("redirect-loop")
    with pytest.raises(HttpStatusError):
        serve(client).read()
    assert len(server.requests) == 11
    server.clear()
    server.respond(Answer("", 302, {"Location": "file:///etc/passwd"}))
    with pytest.raises(TransportError, match="redirects to something"):
        serve(client).read()


def test_errors_in_headers(server: ReplayServer, client: api.Client) -> None:
    for status in (200, 404):
        server.respond(
            Answer(
                "",
                status,
                {
                    "X-Kaltura": "cached-dispatcher, error-ENTRY_ID_NOT_FOUND",
                    "X-Kaltura-App": "exiting on error ENTRY_ID_NOT_FOUND - Entry not found",
                },
            )
        )
        with pytest.raises(EntryIdNotFound) as caught:
            serve(client).read()
        assert caught.value.message == "Entry not found"
        assert caught.value.metadata is not None
        assert caught.value.metadata.status == status


@pytest.mark.parametrize("kind", ["text/xml", "text/html; charset=utf-8", "application/json"])
def test_errors_in_bodies(server: ReplayServer, client: api.Client, kind: str) -> None:
    body = api.error("INVALID_KS", "x" * 5000)
    if "json" in kind:
        body = '{"code":"INVALID_KS","message":"x","objectType":"KalturaAPIException","args":{}}'
    server.respond(Answer(body, headers={"Content-Type": kind}))
    with pytest.raises(ApiError) as caught:
        serve(client).read()
    assert caught.value.code == "INVALID_KS"


@pytest.mark.parametrize("body", [b"<xml><result>fine</result></xml>", b"<a/>" * 9999, b'{"x": 1}', b"", b"<xml>"])
def test_files_that_are_text(server: ReplayServer, client: api.Client, body: bytes) -> None:
    server.respond(Answer(body, headers={"Content-Type": "text/xml"}))
    assert serve(client).read() == body


def test_missing_files(server: ReplayServer, client: api.Client) -> None:
    server.respond(Answer("<html>gone</html>", 404))
    with pytest.raises(HttpStatusError) as caught:
        serve(client).read()
    assert (caught.value.status, caught.value.body_excerpt) == (404, "<html>gone</html>")


def test_opening_is_repeated(server: ReplayServer, client: api.Client) -> None:
    server.respond(Answer(DATA))
    server.fault("reset", times=1)
    server.fault("bad-gateway", times=1)
    assert serve(client).read() == DATA
    assert api.slept(client) == [0.25, 0.5]


def broken_in_the_middle(raw: RawRequest) -> Answer:
    headers = {"ETag": '"v1"', "Content-Type": "video/mp4"}
    start = 0
    if "range" in raw.headers:
        start = int(raw.headers["range"].removeprefix("bytes=").rstrip("-"))
        assert raw.headers["if-range"] == '"v1"'
        headers["Content-Range"] = f"bytes {start}-{len(DATA) - 1}/{len(DATA)}"
    fault = "half=0.6" if start < len(DATA) // 2 else None
    return Answer(DATA[start:], 206 if start else 200, headers, fault=fault)


def test_a_broken_download_goes_on(server: ReplayServer, client: api.Client) -> None:
    server.respond(lambda request, raw: broken_in_the_middle(raw))
    assert serve(client).read() == DATA
    assert len(server.requests) == 2


def test_a_download_that_has_changed_is_not_patched_up(server: ReplayServer, client: api.Client) -> None:
    def answer(request: object, raw: RawRequest) -> Answer:
        return Answer(DATA, headers={"ETag": '"v1"'}, fault=None if "range" in raw.headers else "half")

    server.respond(answer)
    with pytest.raises(TransportError):
        serve(client).read()
    assert len(server.requests) == 2


def test_a_download_without_validator_is_not_resumed(server: ReplayServer, client: api.Client) -> None:
    server.respond(Answer(DATA, headers={"ETag": 'W/"weak"'}, fault="half"))
    with pytest.raises(TransportError):
        serve(client).read()
    assert len(server.requests) == 1


def test_a_download_that_never_gets_on_ends(server: ReplayServer, client: api.Client) -> None:
    def answer(request: object, raw: RawRequest) -> Answer:
        if "range" not in raw.headers:
            return Answer(DATA, headers={"ETag": '"v1"'}, fault="half")
        start = raw.headers["range"].removeprefix("bytes=").rstrip("-")
        headers = {"Content-Range": f"bytes {start}-9/10"}
        return Answer(DATA, 206, headers, fault="half=0")

    server.respond(answer)
    with pytest.raises(TransportError):
        serve(client).read()
    assert len(server.requests) == 3


def test_compressed_although_not_asked_for(server: ReplayServer, client: api.Client) -> None:
    packed = gzip.compress(DATA)
    server.respond(Answer(packed, headers={"Content-Encoding": "gzip", "Content-Type": "text/plain"}))
    assert serve(client).read() == DATA
    assert b"".join(serve(client).iter_bytes(7)) == DATA
    with serve(client).open() as stream:
        assert stream.size is None
    server.respond(Answer(packed, headers={"Content-Encoding": "zstd"}))
    with pytest.raises(MalformedAnswerError):
        serve(client).read()


def test_large_files_have_no_limit(server: ReplayServer, client: api.Client) -> None:
    def pieces() -> Iterator[bytes]:
        for _ in range(40):
            yield bytes(1_000_000)

    client._core.max_answer_size = 1000
    server.respond(lambda request, raw: Answer(pieces()))
    assert sum(map(len, serve(client).iter_bytes())) == 40_000_000


def test_files_cannot_be_sent_along(client: api.Client) -> None:
    from runtime.action import Action
    from runtime.fields import FILE

    action = Action[object]("data", "serve", FILE, {"fileData": FILE})
    with pytest.raises(UsageError):
        client.file(action, {"fileData": b"x"})
