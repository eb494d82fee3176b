"""Servers that mean harm, or fail in the worst moment: nothing secret is shown, nothing is left, no file is half."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from generator.replay.server import Answer, ReplayServer
from tests.hostile_servers.certificates import Authority
from tests.runtime.http.peers import Peer, Scripted, TlsFront, read_head
from tests.runtime_java.calls import TRANSPORTS, Calls
from tests.runtime_java.remote import Remote, running
from tests.runtime_java.test_downloads import Downloads
from tests.runtime_java.test_uploads import Uploads
from tests.runtime_java.upload_server import UploadServer

SESSION = "OGM3Mjg3/jViYzNiMmZkMTRkYzNm+2YyODAwMjJjM2YyYTE1YjI0fDEwMjsxMDI="
"""A session of version 1, whose alphabet has a slash."""
SHORTEST = 8
"""A beginning of a secret that is shorter tells nothing."""


@pytest.fixture(params=TRANSPORTS)
def transport(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def echoes() -> dict[str, str]:
    """Bodies in which the session comes back."""
    escaped = SESSION.replace("/", "\\/")
    bodies = {
        "whole": f"no {SESSION}",
        "of PHP": f'{{"x":"{escaped}"',
        "in XML": f"<xml><result>{SESSION}",
        "as a code": json.dumps({"objectType": "KalturaAPIException", "code": SESSION, "message": "m"}),
        "in an argument": json.dumps(
            {"objectType": "KalturaAPIException", "code": "X", "message": "m", "args": {SESSION: SESSION}}
        ),
    }
    for cut in range(0, 40, 3):
        # It straddles the end of the excerpt, wherever that is.
        bodies[f"cut {cut}"] = "x" * (199 - cut) + " " + SESSION
        bodies[f"cut {cut}, often"] = f"{SESSION} " * (20 + cut) + "y" * cut
    return bodies


@pytest.mark.parametrize("status", [200, 502])
def test_a_session_that_comes_back_is_never_shown(remote: Remote, server: ReplayServer, status: int) -> None:
    call = Calls(remote, server, tree={"ks": SESSION}, retry={"retries": 0})
    for name, body in echoes().items():
        server.respond(Answer(body, status, headers={"X-Me": SESSION}))
        made = call()
        facts = made["error"]
        facts.pop("metadata", None)
        shown = json.dumps(made, ensure_ascii=False).replace("\\\\", "\\")
        for length in range(SHORTEST, len(SESSION) + 1):
            beginning = SESSION[:length]
            assert beginning not in shown, name
            assert beginning.replace("/", "\\/") not in shown, name


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[Authority, str]:
    """One that issues certificates, and the file of its own."""
    folder = tmp_path_factory.mktemp("authority")
    return Authority(folder), str(folder / "authority.pem")


TLS = {
    "right": "",
    "self-signed": "vouches",
    "other-authority": "vouches",
    "other-host": "another host",
    "expired": "out of date",
    "not-yet": "out of date",
}


@pytest.mark.parametrize("kind", TLS)
def test_tls_that_fails_says_what_to_do(
    remote: Remote, server: ReplayServer, transport: str, authority: tuple[Authority, str], kind: str
) -> None:
    issuer, trusted = authority
    server.respond("1")
    with TlsFront(server.port, issuer.context(kind)) as front:
        url = f"https://127.0.0.1:{front.port}"
        call = Calls(remote, url, transport=transport, retry={"retries": 0}, certificate=trusted)
        if kind == "right":
            assert call()["value"]["text"] == "1"
            return
        error = call.error()
    advice = TLS[kind]
    assert (error["class"], error["sent"]) == ("TransportException", "NO"), error
    assert advice in error["message"]
    assert server.requests == []


def test_a_server_without_tls(remote: Remote, server: ReplayServer, transport: str) -> None:
    server.respond("1")
    url = server.url.replace("http:", "https:")
    error = Calls(remote, url, transport=transport, retry={"retries": 0}).error()
    assert (error["class"], error["sent"]) == ("TransportException", "NO"), error
    assert "does not speak TLS" in error["message"]


@pytest.mark.parametrize("location", ["", None])
def test_a_redirect_to_nowhere_is_a_status(remote: Remote, server: ReplayServer, location: str | None) -> None:
    server.respond(Answer("", 307, {} if location is None else {"Location": location}))
    error = Calls(remote, server).error()
    assert (error["class"], error["status"]) == ("HttpStatusException", 307)


class Scissors(Peer):
    """Stands before a server, and cuts a connection when so many bytes have come from the client."""

    def __init__(self, port: int) -> None:
        self._behind = port
        self.left = 0
        super().__init__()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def handle(self, connection: socket.socket) -> None:
        with self.keep(socket.create_connection(("127.0.0.1", self._behind))) as server:
            back = threading.Thread(target=self._pass, args=(server, connection), daemon=True)
            back.start()
            while data := connection.recv(min(65536, self.left or 65536)):
                server.sendall(data)
                if self.left:
                    self.left -= len(data)
                    if self.left == 0:
                        break
            # Nothing is left of it, neither here nor there.
            for side in (connection, server):
                side.shutdown(socket.SHUT_RDWR)
            back.join(20)

    @staticmethod
    def _pass(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)


def test_an_upload_that_is_cut_anywhere(remote: Remote, server: ReplayServer) -> None:
    size = 64 << 10
    content = bytes(number % 251 for number in range(size))
    done = 0
    with Scissors(server.port) as scissors:
        for number, cut in enumerate(range(1 << 10, 68 << 10, 1 << 10)):
            tokens = UploadServer()
            server.respond(tokens)
            scissors.left = cut
            source = {"once" if number % 2 else "again": size, "size": size, "name": "a"}
            made = remote(
                "upload",
                url=scissors.url,
                source=source,
                chunkSize=16 << 10,
                retry={"retries": 3},
                transport=TRANSPORTS[number % 2],
                quiet=True,
            )
            if "error" in made:
                assert made["error"]["class"] in ("TransportException", "RequestTimeoutException"), made["error"]
            else:
                assert tokens.status == 2
                assert tokens.data == content, cut
                done += 1
    assert done > 50


CLAIMS: dict[str, Any] = {
    "negative": -1,
    "the least": -(2**63),
    "huge": 1e300,
    "of another": 26,
    "beyond": 21,
    "half": 10.5,
}


@pytest.mark.parametrize("claim", CLAIMS)
def test_what_an_upload_token_may_claim(remote: Remote, server: ReplayServer, claim: str) -> None:
    tokens = UploadServer()
    tokens.drop = {1}

    def answer(request: Any, raw: Any) -> Answer:
        made = tokens(request, raw)
        if request.action != "get":
            return made
        return Answer(json.dumps(json.loads(str(made.body)) | {"uploadedFileSize": CLAIMS[claim]}))

    server.respond(answer)
    upload = Uploads(remote, server, "jdk")
    error = upload({"again": 25, "size": 25, "name": "a"}, chunkSize=20)["error"]
    assert error["class"] == "MalformedAnswerException"


def test_a_server_that_goes_back_and_forth(remote: Remote, server: ReplayServer) -> None:
    """It must not keep an upload alive for ever."""
    tokens = UploadServer()
    tokens.drop = set(range(1000))

    def answer(request: Any, raw: Any) -> Answer:
        assert len(server.requests) < 100
        made = tokens(request, raw)
        if request.action != "get":
            return made
        return Answer(json.dumps(json.loads(str(made.body)) | {"uploadedFileSize": tokens.asked % 2 * 5}))

    server.respond(answer)
    made = Uploads(remote, server, "jdk")({"again": 25, "size": 25, "name": "a"}, chunkSize=10)
    assert made["error"]["class"] == "TransportException"
    assert len(server.requests) < 20


RESTS = {
    "right": ({"Content-Range": "bytes 4-9/10"}, "456789", True),
    "without a total": ({"Content-Range": "bytes 4-9/*"}, "456789", True),
    "packed": ({"Content-Range": "bytes 4-9/10", "Content-Encoding": "gzip"}, "456789", False),
    "of another": ({"Content-Range": "bytes 4-99/100"}, "456789", False),
    "elsewhere": ({"Content-Range": "bytes 3-9/10"}, "3456789", False),
    "longer": ({"Content-Range": "bytes 4-9/10"}, "456789abc", False),
    "shorter": ({"Content-Range": "bytes 4-9/10"}, "45", False),
}


@pytest.mark.parametrize("rest", RESTS)
def test_a_file_that_was_resumed_is_the_same(remote: Remote, transport: str, tmp_path: Path, rest: str) -> None:
    headers, body, good = RESTS[rest]
    first = b'HTTP/1.1 200 OK\r\nContent-Length: 10\r\nETag: "1"\r\nContent-Type: video/mp4\r\n\r\n0123'

    def play(connection: socket.socket) -> None:
        asked = read_head(connection).lower()
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        other = f"HTTP/1.1 206 Partial Content\r\n{head}Content-Length: {len(body)}\r\n\r\n{body}".encode()
        connection.sendall(other if b"range: bytes=4-" in asked else first)

    target = tmp_path / "file"
    with Scripted(play) as peer:
        made = Downloads(remote, peer.url, transport)(how="save", target=str(target))
    if good:
        assert "error" not in made, made["error"]
        assert target.read_text() == "0123456789"
    else:
        assert "KalturaException" in made["error"]["parents"]
        assert list(tmp_path.iterdir()) == []


def misbehaving(connection: socket.socket) -> None:
    """Does what the path of a request says."""
    line = connection.recv(65536).split(b"\r\n", 1)[0].decode()
    said = {
        "cut": b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"a":',
        "rubbish": b"SSH-2.0-OpenSSH\r\n\r\n",
        "length": b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n1",
        "chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n1",
        "page": b"HTTP/1.1 502 Bad\r\nContent-Length: 60000\r\n\r\n" + b"<html>" * 10_000,
    }
    for word, answer in said.items():
        if word in line:
            connection.sendall(answer)
    if "endless" in line:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while True:
            connection.sendall(b" " * 65536)
    if "silent" in line:
        connection.recv(1)


def settled(remote: Remote, most: dict[str, int]) -> dict[str, int]:
    """What a machine holds as soon as it is no more than `most`, else after a while."""
    for _ in range(300):
        counts: dict[str, int] = remote("counts")
        if all(counts[name] <= most[name] for name in most):
            break
        time.sleep(0.2)
    return counts


def test_nothing_is_left_of_calls_that_failed(transport: str, tmp_path: Path) -> None:
    with running() as remote:
        before = remote("counts")
        fail_in_every_way(remote, transport, tmp_path)
        # A length that is none leaves the file whole.
        (tmp_path / "length").unlink(missing_ok=True)
        for _ in range(100):
            if not list(tmp_path.iterdir()):
                break
            # A thread that was interrupted cleans up by itself.
            time.sleep(0.1)
        assert list(tmp_path.iterdir()) == []
        # The platform starts some threads for itself, whatever the number of calls.
        most = {"sockets": before["sockets"] + 1, "threads": before["threads"] + 6}
        after = settled(remote, most)
    assert all(after[name] <= most[name] for name in most), (before, after)


def fail_in_every_way(remote: Remote, transport: str, folder: Path) -> None:
    """Makes every kind of call of a server that does every kind of harm: more than fifty of them."""
    with Scripted(misbehaving) as peer:
        for misdeed in ("cut", "close", "rubbish", "length", "chunks", "page", "silent", "endless"):
            limits: dict[str, Any] = {"timeouts": {"read": 300}, "retry": {"retries": 1}, "maxAnswerSize": 1_000_000}
            call = Calls(remote, f"{peer.url}/{misdeed}", transport=transport, quiet=True, **limits)
            large = {"multipart": {"json": "{}"}, "files": {"fileData": {"once": 3_000_000, "name": "a"}}}
            # An interruption that comes after the end of a call would hit the next one.
            interrupted = [{"interruptMillis": 100}] if misdeed == "silent" else []
            cases: list[dict[str, Any]] = [{}, {"async": True}, large, *interrupted]
            for members in cases:
                made = call(**members)
                # A length that is none leaves the body whole.
                assert "error" in made or misdeed == "length"
                assert "KalturaException" in made.get("error", {"parents": "KalturaException"})["parents"]
            save = Downloads(remote, f"{peer.url}/{misdeed}", transport)
            # Files may be of any size: somebody has to stop.
            for how in ("cancel",) if misdeed == "endless" else ("save", "cancel"):
                save(how=how, target=str(folder / misdeed), cancelMillis=100, **limits)
