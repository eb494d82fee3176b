"""Files that actions answer (protocol.md 8.4): real HTTP on loopback, both transports."""

from __future__ import annotations

import gzip
import itertools
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.replay.server import Answer, ReplayServer
from tests.runtime_java.calls import KS, TRANSPORTS, where
from tests.runtime_java.remote import Remote

DATA = bytes(range(256)) * 2000
LARGE = 300_000_000


class Downloads:
    """Downloads `data.serve` over one transport."""

    def __init__(self, remote: Remote, server: ReplayServer | str, transport: str) -> None:
        self._remote = remote
        self._standard = {
            "label": "data.serve",
            "url": f"{where(server, 'serve')}?entryId=0_a+b&ks={KS}",
            "tree": {"entryId": "0_a b", "ks": KS},
            "repeatable": True,
            "transport": transport,
        }

    def __call__(self, **members: Any) -> Any:
        made = self._remote("download", **(self._standard | members))
        assert KS not in json.dumps({name: value for name, value in made.items() if name != "url"})
        return made


@pytest.fixture(params=TRANSPORTS)
def transport(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def download(remote: Remote, server: ReplayServer, transport: str) -> Downloads:
    return Downloads(remote, server, transport)


@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_reading(download: Downloads, server: ReplayServer, later: bool) -> None:
    server.respond(Answer(DATA, headers={"Content-Type": "video/mp4", "X-Me": "m3"}))
    made = download(headers={"Authorization": "x"}, **{"async": later})
    assert (made["crc"], made["size"]) == (zlib.crc32(DATA), len(DATA))
    assert made["shown"] == f"Download({where(server, 'serve')}?entryId=0_a+b&ks=***)"
    assert made["url"].endswith(KS)
    (received,) = server.requests
    assert (received.raw.method, received.raw.body) == ("GET", b"")
    assert received.raw.headers["accept-encoding"] == "identity"
    assert received.raw.headers["accept"] == "*/*"
    names = {name.lower() for name, _ in received.raw.pairs}
    assert not names & {"content-type", "transfer-encoding"}
    # The JDK 17 announces that a GET has no body; that is right, if needless.
    assert (received.raw.headers.get("content-length") or "0") == "0"


def test_facts(download: Downloads, server: ReplayServer) -> None:
    head = {
        "Content-Type": "Video/MP4; x=y",
        "Content-Disposition": 'attachment; filename="../a\\"b.mp4"',
        "X-Me": "m3",
        "X-Kaltura-Session": "77",
    }
    server.respond(Answer(DATA, headers=head))
    made = download(how="stream")
    assert (made["contentType"], made["length"], made["fileName"]) == ("video/mp4", len(DATA), 'a"b.mp4')
    assert made["metadata"] == {"status": 200, "server": "m3", "session": "77", "attempts": 1}


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("attachment; filename*=UTF-8''na%C3%AFve%20file.txt; filename=\"x\"", "naïve file.txt"),
        ("inline; filename=plain.txt", "plain.txt"),
        ('attachment; filename="C:\\\\tmp\\\\x.bin"', "x.bin"),
        ('attachment; filename=".."', ""),
        ("attachment; filename*=nonsense''x; filename=y", "y"),
        ("attachment", ""),
    ],
)
def test_names(remote: Remote, server: ReplayServer, header: str, name: str) -> None:
    server.respond(Answer(b"x", headers={"Content-Disposition": header}))
    assert Downloads(remote, server, "jdk")(how="stream")["fileName"] == name


@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_saving(download: Downloads, server: ReplayServer, tmp_path: Path, later: bool) -> None:
    server.respond(DATA)
    target = tmp_path / "x.bin"
    assert download(how="save", target=str(target), **{"async": later})["size"] == len(DATA)
    assert target.read_bytes() == DATA
    assert [each.name for each in tmp_path.iterdir()] == ["x.bin"]


def test_a_failure_leaves_what_was_there(download: Downloads, server: ReplayServer, tmp_path: Path) -> None:
    target = tmp_path / "x.bin"
    target.write_bytes(b"old")
    target.chmod(0o600)
    server.respond(DATA)
    server.fault("half")
    made = download(how="save", target=str(target), retry={"retries": 0})
    assert made["error"]["class"] == "TransportException"
    assert target.read_bytes() == b"old"
    server.clear()
    server.respond(b"new")
    download(how="save", target=str(target))
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["x.bin"]
    made = download(how="save", target=str(tmp_path))
    assert made["error"]["class"] == "FileSystemException"


def test_300_megabytes_in_constant_memory(download: Downloads, server: ReplayServer, tmp_path: Path) -> None:
    """The virtual machine may use 64 MB."""
    piece = bytes(range(251)) * 1000

    def pieces() -> Iterator[bytes]:
        sent = 0
        for each in itertools.repeat(piece):
            if sent + len(each) >= LARGE:
                yield each[: LARGE - sent]
                return
            sent += len(each)
            yield each

    server.respond(lambda request, raw: Answer(pieces()))
    target = tmp_path / "x.bin"
    made = download(how="save", target=str(target))
    assert made["size"] == target.stat().st_size == LARGE
    assert made["heap"] <= 64 * 2**20


def test_stopping_early_closes(download: Downloads, server: ReplayServer) -> None:
    server.respond(Answer(b"x" * 30_000_000))
    assert download(how="stream", most=1000)["size"] < 200_000
    server.respond(b"y")
    assert download()["size"] == 1


@pytest.mark.parametrize("status", [200, 404])
def test_errors_in_headers(download: Downloads, server: ReplayServer, status: int) -> None:
    head = {"X-Kaltura": "error-FILE_DOESNT_EXIST", "X-Kaltura-App": "exiting on error FILE_DOESNT_EXIST - gone"}
    server.respond(Answer(b"", status, head))
    error = download()["error"]
    assert (error["code"], error["text"]) == ("FILE_DOESNT_EXIST", "gone")
    assert error["metadata"]["status"] == status


@pytest.mark.parametrize(
    "body",
    [
        "<?xml version='1.0'?>\n<xml><result><error><code>INVALID_KS</code><message>x</message></error></result></xml>",
        '{"objectType": "KalturaAPIException", "code": "INVALID_KS", "message": "x"}',
    ],
)
@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_errors_in_bodies(download: Downloads, server: ReplayServer, body: str, later: bool) -> None:
    server.respond(body)
    error = download(**{"async": later})["error"]
    assert (error["class"], error["code"]) == ("ApiException", "INVALID_KS")
    assert len(server.requests) == 1


@pytest.mark.parametrize("body", ["<xml><result>1</result></xml>", '{"code": "KalturaAPIException"', "<html></html>"])
def test_files_may_look_alike(download: Downloads, server: ReplayServer, body: str) -> None:
    server.respond(body)
    assert download()["crc"] == zlib.crc32(body.encode())


def test_statuses(download: Downloads, server: ReplayServer) -> None:
    server.enqueue(Answer("busy", 503), DATA)
    made = download()
    assert made["size"] == len(DATA)
    assert made["slept"] == [250]
    server.respond(Answer("<html>no</html>", 403, {"Content-Type": "text/html"}))
    error = download()["error"]
    assert (error["class"], error["status"], error["excerpt"]) == ("HttpStatusException", 403, "<html>no</html>")


def test_empty_files(download: Downloads, server: ReplayServer) -> None:
    server.respond(Answer(b"", headers={"Content-Type": "video/mp4"}))
    assert download()["size"] == 0


def test_redirects(download: Downloads, server: ReplayServer) -> None:
    with ReplayServer() as other:
        other.respond(Answer(DATA))
        server.respond(Answer(b"", 302, {"Location": f"{other.url}/file?x=1"}))
        headers = {"Authorization": "private", "User-Agent": "mine"}
        assert download(headers=headers)["size"] == len(DATA)
        (received,) = other.requests
        assert received.raw.target == "/file?x=1"
        assert "authorization" not in received.raw.headers
        assert received.raw.headers["user-agent"] == "mine"
        assert KS not in str(received.raw.pairs)
    server.respond(lambda request, raw: DATA if raw.target == "/near" else Answer(b"", 307, {"Location": "/near"}))
    assert download(headers={"Authorization": "private"})["size"] == len(DATA)
    assert server.requests[-1].raw.headers["authorization"] == "private"


@pytest.mark.parametrize("validator", [{"ETag": '"v1"'}, {"Last-Modified": "Thu, 01 Jan 2026 00:00:00 GMT"}])
def test_resuming(download: Downloads, server: ReplayServer, validator: dict[str, str]) -> None:
    server.respond(Answer(DATA, headers=validator, ranges=True))
    server.fault("half", times=1)
    made = download(how="stream")
    assert (made["crc"], made["size"]) == (zlib.crc32(DATA), len(DATA))
    again = server.requests[1].raw
    assert again.headers["range"].startswith("bytes=")
    assert again.headers["if-range"] == next(iter(validator.values()))
    assert made["slept"] == [250]


def test_what_cannot_be_resumed(download: Downloads, server: ReplayServer) -> None:
    server.respond(Answer(DATA))
    server.fault("half", times=1)
    assert download(how="stream")["error"]["class"] == "TransportException"
    assert len(server.requests) == 1
    server.clear()
    server.respond(Answer(DATA, headers={"ETag": 'W/"weak"'}))
    server.fault("half", times=1)
    assert download(how="stream")["error"]["class"] == "TransportException"
    server.clear()
    # A server that knows no ranges sends all of it again.
    server.respond(Answer(DATA, headers={"ETag": '"v1"'}))
    server.fault("half", times=1)
    assert download(how="stream")["error"]["class"] == "TransportException"
    assert len(server.requests) == 2


def test_resuming_is_limited(download: Downloads, server: ReplayServer) -> None:
    server.respond(Answer(DATA, headers={"ETag": '"v1"'}, ranges=True))
    server.fault("half", times=1)
    server.fault("reset")
    made = download(how="stream", retry={"retries": 3})
    assert made["error"]["class"] == "TransportException"
    assert made["slept"] == [250, 500, 1000]


def test_gzip_that_was_not_asked_for(download: Downloads, server: ReplayServer) -> None:
    server.respond(Answer(gzip.compress(DATA), headers={"Content-Encoding": "gzip", "Content-Type": "text/plain"}))
    made = download(how="stream")
    assert (made["crc"], made["length"]) == (zlib.crc32(DATA), -1)


def test_slow_files_do_not_count(download: Downloads, server: ReplayServer) -> None:
    server.respond(Answer(b"x" * 40, headers={"Content-Type": "video/mp4"}))
    server.fault("drip=0.03", times=1)
    assert download(timeouts={"total": 600, "read": 500}, how="stream")["size"] == 40


def test_a_silent_file(download: Downloads, server: ReplayServer) -> None:
    server.respond(Answer(DATA))
    server.fault("hang", times=1)
    error = download(timeouts={"connect": 500, "read": 250}, retry={"retries": 0})["error"]
    assert error["class"] == "RequestTimeoutException"


def test_cancelling(download: Downloads, server: ReplayServer, tmp_path: Path) -> None:
    server.respond(Answer(b"x" * 1000, headers={"Content-Type": "video/mp4"}))
    server.fault("drip=0.05", times=1)
    target = tmp_path / "x.bin"
    assert download(how="cancel", target=str(target), cancelMillis=300)["cancelled"]
    for _ in range(100):
        if not list(tmp_path.iterdir()):
            break
        import time

        time.sleep(0.05)
    assert list(tmp_path.iterdir()) == []
