"""Calls that are forwarded to the server of an API: whole, of any size, from the site alone; and what goes wrong."""

from __future__ import annotations

import gzip
import hashlib
import http.client
import json
import resource
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.replay.server import Answer, ReplayServer
from generator.serve.upstream import BadUpstream, upstream
from tests.hostile_schemas.reader_server import DATA, certificate, serving

from .conftest import Served

Serve = Callable[..., Served]
CALL = "/proxy/api_v3/service/media/action/list"


@contextmanager
def _speaking(*answers: bytes) -> Iterator[str]:
    """The URL of a server that sends `answers`, one a connection, whatever it is asked, and closes."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def speak() -> None:
            for answer in answers:
                connection, _ = listener.accept()
                with connection:
                    connection.recv(65536)
                    connection.sendall(answer)

        threading.Thread(target=speak, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def test_a_call_goes_there_and_its_answer_comes_back(serve: Serve, api: ReplayServer) -> None:
    api.respond(Answer('{"a": 1}', headers={"Content-Type": "application/json", "X-Me": "x", "Set-Cookie": "a=b"}))
    served = serve(api.url + "/base/")
    got = served.ask(f"{CALL}?format=1", "POST", b'{"ks": "s"}', Content_Type="application/json", X_Own="y")
    raw = api.requests[0].raw
    assert (raw.method, raw.target) == ("POST", "/base/api_v3/service/media/action/list?format=1")
    assert raw.body == b'{"ks": "s"}' and raw.headers["Content-Type"] == "application/json"
    assert raw.headers["X-Own"] == "y" and raw.headers["Host"] == api.url.removeprefix("http://")
    assert (got.status, got.body, got.headers["X-Me"]) == (200, b'{"a": 1}', "x")
    assert "Set-Cookie" not in got.headers
    assert got.headers["Content-Security-Policy"].startswith("sandbox")
    assert served.lines == ["POST /proxy media.list 200"]


def test_what_is_between_browser_and_site_stays_there(serve: Serve, api: ReplayServer) -> None:
    api.respond("1")
    served = serve(api.url)
    own = f"http://localhost:{served.server.port}"
    served.ask(
        CALL,
        Host=own[7:],
        Origin=own,
        Referer=f"{own}/index.html",
        Cookie="a=b",
        Sec_Fetch_Site="same-origin",
        Connection="keep-alive, X-Hop",
        X_Hop="1",
        Proxy_Authorization="Basic x",
        Upgrade="websocket",
    )
    sent = {name.lower() for name, _ in api.requests[0].raw.pairs}
    assert sent == {"host", "connection"}


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Referer": "https://evil.example/page"},
        {"Origin": "http://localhost:1"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "same-origin", "Sec_Fetch_Dest": "script"},
        {"Sec_Fetch_Site": "same-origin", "Sec_Fetch_Dest": "serviceworker"},
    ],
)
@pytest.mark.parametrize("path", [CALL, "/recorded/api_v3/service/system/action/ping", "/proxy"])
def test_no_other_site_calls_by_way_of_it(serve: Serve, api: ReplayServer, path: str, headers: dict[str, str]) -> None:
    served = serve(api.url, recorded=True)
    for method in ("GET", "POST", "OPTIONS"):
        got = served.ask(path, method, b"x", **headers)
        assert (got.status, got.headers["X-Clientgen-Error"]) == (403, "cross-site")
        assert "Access-Control-Allow-Origin" not in got.headers
    assert not api.requests


@pytest.mark.parametrize("path", ["/proxy/../x", "/proxy/a/%2e%2e/b", "/proxy/a%5c..%5cb", "/proxy/a/./b"])
def test_no_path_leads_out_of_the_servers(serve: Serve, api: ReplayServer, path: str) -> None:
    got = serve(api.url + "/base").ask(path)
    assert (got.status, got.headers["X-Clientgen-Error"]) == (400, "bad-request")
    assert not api.requests


def test_a_large_upload_passes_without_being_held(serve: Serve) -> None:
    size, step = 100 << 20, bytes(range(256)) * 4096
    expected = hashlib.sha256()
    for _ in range(size // len(step)):
        expected.update(step)
    received: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_take, args=(listener, size, received), daemon=True).start()
        served = serve(f"http://127.0.0.1:{listener.getsockname()[1]}", silence=60)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        connection = http.client.HTTPConnection("127.0.0.1", served.server.port, timeout=60)
        connection.putrequest("POST", "/proxy/api_v3/service/uploadtoken/action/upload")
        connection.putheader("Content-Length", str(size))
        connection.endheaders()
        for _ in range(size // len(step)):
            connection.send(step)
        assert connection.getresponse().read() == b"1"
        connection.close()
    assert received == [expected.hexdigest()]
    # In kilobytes: what pieces take, and nothing like the whole.
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20 << 10


def _take(listener: socket.socket, size: int, received: list[str]) -> None:
    """Takes a request with a body of `size` bytes, notes the hash of that, and answers."""
    connection, _ = listener.accept()
    digest = hashlib.sha256()
    with connection, connection.makefile("rb") as stream:
        while stream.readline().strip():
            pass
        while size and (piece := stream.read(min(size, 1 << 16))):
            digest.update(piece)
            size -= len(piece)
        received.append(digest.hexdigest())
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1")


def test_an_upload_in_chunks_stays_one(serve: Serve, api: ReplayServer) -> None:
    api.respond("1")
    served = serve(api.url)
    connection = http.client.HTTPConnection("127.0.0.1", served.server.port, timeout=20)
    connection.request("POST", CALL, iter([b"abc", b"def" * 50000]), encode_chunked=True)
    assert connection.getresponse().read() == b"1"
    # The connection is good for another one.
    connection.request("POST", CALL, b"again")
    assert connection.getresponse().read() == b"1"
    connection.close()
    first, second = (received.raw for received in api.requests)
    assert (first.size, first.headers["Transfer-Encoding"], second.body) == (150003, "chunked", b"again")


def test_a_range_of_a_file(serve: Serve, api: ReplayServer) -> None:
    api.respond(Answer(bytes(range(200)), headers={"Content-Type": "video/mp4"}, ranges=True))
    got = serve(api.url).ask("/proxy/file.mp4", Range="bytes=10-19")
    assert (got.status, got.body, got.headers["Content-Range"]) == (206, bytes(range(10, 20)), "bytes 10-19/200")
    assert got.headers["Content-Type"] == "video/mp4"


def test_a_large_download_comes_piece_by_piece(serve: Serve, api: ReplayServer) -> None:
    api.respond(lambda request, raw: Answer(iter([bytes(1 << 20)] * 40)))
    assert len(serve(api.url).ask("/proxy/file.mp4").body) == 40 << 20


def test_what_is_packed_stays_packed(serve: Serve, api: ReplayServer) -> None:
    api.respond(Answer('{"a": 1}'))
    got = serve(api.url).ask(CALL, Accept_Encoding="gzip")
    assert got.headers["Content-Encoding"] == "gzip" and gzip.decompress(got.body) == b'{"a": 1}'


def test_the_head_alone(serve: Serve, api: ReplayServer) -> None:
    api.respond(Answer("12345"))
    got = serve(api.url).ask("/proxy/x", "HEAD")
    assert (got.status, got.headers["Content-Length"], got.body) == (200, "5", b"")


def test_a_redirect_on_the_server_stays_behind_the_proxy(serve: Serve, api: ReplayServer) -> None:
    api.respond(Answer("", 302, {"Location": "/base/other?x=1"}))
    got = serve(api.url + "/base").ask(CALL)
    assert (got.status, got.headers["Location"]) == (302, "/proxy/other?x=1")


@pytest.mark.parametrize(
    "location",
    ["https://cdn.example/file?ks=1", "//evil.example/", "/elsewhere", "http://127.0.0.1:1/base/x", "ftp://x"],
)
def test_a_redirect_to_elsewhere_is_told_and_not_followed(serve: Serve, api: ReplayServer, location: str) -> None:
    api.respond(Answer("", 307, {"Location": location}))
    got = serve(api.url + "/base").ask(CALL, "POST", b"ks=secret")
    assert (got.status, got.headers["X-Clientgen-Error"]) == (502, "redirect")
    assert json.loads(got.body)["location"] == location and "Location" not in got.headers


def test_nobody_there(serve: Serve) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    served = serve(f"http://127.0.0.1:{port}")
    got = served.ask(CALL, "POST", b"x")
    assert (got.status, json.loads(got.body)["error"]) == (502, "unreachable")
    assert "refused" in json.loads(got.body)["message"]
    assert served.lines == ["POST /proxy media.list 502 unreachable"]


def test_only_a_server_that_can_be_trusted_is_spoken_to(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(certificate(tmp_path, "127.0.0.1")) as encrypted:
        url = f"https://127.0.0.1:{encrypted.server_port}"
        got = serve(url).ask("/proxy/plain", "POST", b"ks=secret")
        assert (got.status, got.headers["X-Clientgen-Error"]) == (502, "unreachable")
        assert "cannot be trusted: self-signed certificate" in json.loads(got.body)["message"]
        assert encrypted.asked == []
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "127.0.0.1.pem"))
        assert serve(url).ask("/proxy/plain").body == DATA


@pytest.mark.parametrize("answer", [b"", b"nonsense\r\n\r\n"])
def test_a_server_that_does_not_speak(serve: Serve, answer: bytes) -> None:
    with _speaking(answer) as url:
        got = serve(url).ask(CALL)
    assert (got.status, got.headers["X-Clientgen-Error"]) == (502, "broken")


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n5\r\nx",
    ],
)
def test_an_answer_that_breaks_off_breaks_off(serve: Serve, answer: bytes) -> None:
    with _speaking(answer) as url:
        served = serve(url)
        with pytest.raises(http.client.IncompleteRead):
            served.ask(CALL)
    assert "broke off" in served.lines[-1]


def test_a_slow_server(serve: Serve, api: ReplayServer) -> None:
    api.respond(Answer("1", delay=5))
    got = serve(api.url, silence=0.2).ask(CALL, "POST", b"x")
    assert (got.status, json.loads(got.body)["error"]) == (504, "slow")
    api.stop()


def test_a_server_that_answers_before_the_upload_is_over(serve: Serve) -> None:
    with _speaking(b"HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\nConnection: close\r\n\r\nbig") as url:
        served = serve(url)
        connection = http.client.HTTPConnection("127.0.0.1", served.server.port, timeout=20)
        connection.putrequest("POST", CALL)
        connection.putheader("Content-Length", str(50 << 20))
        connection.endheaders()
        try:
            for _ in range(50):
                connection.send(bytes(1 << 20))
            status = connection.getresponse().status
        except (ConnectionError, http.client.HTTPException):
            status = 0
        connection.close()
    # What is told of it depends on which end notices first; that it ends does not.
    assert status in (0, 413, 502)
    assert served.ask("/").status == 200


def test_what_is_not_offered_says_so(serve: Serve) -> None:
    served = serve()
    for path, code in ((CALL, "no-proxy"), ("/recorded/api_v3/", "no-recordings")):
        got = served.ask(path, "POST", b"x")
        assert (got.status, got.headers["X-Clientgen-Error"]) == (404, code)
    assert served.ask("/proxies").status == 404


def test_recorded_answers(serve: Serve) -> None:
    served = serve(recorded=True)
    got = served.ask("/recorded/api_v3/service/system/action/ping?format=1", "POST", b"")
    assert (got.status, got.body) == (200, b"true")
    assert got.headers["Content-Security-Policy"].startswith("sandbox")
    assert served.ask("/recorded/api_v3/service/nothing/action/known", "POST", b"").status == 501
    assert served.ask("/recorded/fault/unavailable/api_v3/service/system/action/ping", "POST", b"").status == 503
    redirected = served.ask("/recorded/fault/redirect/api_v3/service/system/action/ping")
    assert redirected.headers["Location"] == "/recorded/fault/none/api_v3/service/system/action/ping"
    assert served.ask(redirected.headers["Location"]).status == 200
    assert served.ask("/recorded", X_Replay_Fault="no-such-fault").status == 400
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        served.ask("/recorded/api_v3/service/system/action/ping", X_Replay_Fault="close-after")
    assert not served.server.requests


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("ftp://x", "is no http or https URL"),
        ("example.com", "is no http or https URL"),
        ("http://example.com", "is not encrypted"),
        ("https://a:b@example.com", "has a login in it"),
        ("https://example.com/?ks=1", "is more than a server"),
        ("https://example.com/a b", "is more than a server"),
        ("https://[example.com", "is no URL"),
        ("https://example.com:99999", "is no URL"),
    ],
)
def test_addresses_that_nothing_is_forwarded_to(url: str, why: str) -> None:
    with pytest.raises(BadUpstream) as caught:
        upstream(url)
    assert why in str(caught.value) and "a:b" not in str(caught.value)


def test_a_host_that_the_user_names_may_be_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLIENTGEN_INSECURE", "kaltura.lan")
    assert upstream("http://Kaltura.lan/api/").url == "http://kaltura.lan/api"
    assert upstream("https://example.com:8443").url == "https://example.com:8443"
