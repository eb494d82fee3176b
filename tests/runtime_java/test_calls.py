"""Calls: what is sent, what comes back, what goes wrong; real HTTP on loopback, both transports."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.replay.server import Answer, ReplayServer
from tests.runtime.http.peers import HttpProxy, Scripted, TlsFront, make_certificate, read_head, read_request
from tests.runtime_java.calls import KS, TRANSPORTS, Calls, where
from tests.runtime_java.remote import Remote

XML_ERROR = "<xml><result><error><code>X_Y</code><message>no KS1-secret-session</message></error></result></xml>"


def json_error(code: str = "ENTRY_ID_NOT_FOUND", **args: str) -> str:
    """An error of the API."""
    said = {"objectType": "KalturaAPIException", "code": code, "message": f"Entry {KS} is gone", "args": args}
    return json.dumps(said)


@pytest.fixture(params=TRANSPORTS)
def transport(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def call(remote: Remote, server: ReplayServer, transport: str) -> Calls:
    return Calls(remote, server, transport=transport)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("tls") / "localhost.pem")


@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_a_call(call: Calls, server: ReplayServer, later: bool) -> None:
    head = {"X-Me": "m1", "X-Kaltura-Session": "77"}
    server.respond(Answer('{"a": 1, "executionTime": 0.25}', headers=head))
    made = call(headers={"X-Request-Id": "42"}, hookHeaders={"X-Trace": "1"}, **{"async": later})
    assert made["value"] == {"format": "JSON", "text": '{"a": 1, "executionTime": 0.25}'}
    assert made["metadata"] == {"status": 200, "server": "m1", "session": "77", "attempts": 1, "executionTime": 0.25}
    (received,) = server.requests
    raw = received.raw
    assert (raw.method, raw.target) == ("POST", "/api_v3/service/media/action/get")
    assert raw.headers["content-type"] == "application/json"
    assert raw.headers["accept"] == "application/json"
    assert raw.headers["accept-encoding"] == "gzip"
    assert raw.headers["user-agent"] == "test:1"
    assert (raw.headers["x-request-id"], raw.headers["x-trace"]) == ("42", "1")
    assert raw.headers["content-length"] == str(raw.size)
    assert not {"upgrade", "http2-settings", "transfer-encoding"} & {name.lower() for name, _ in raw.pairs}
    assert made["requests"] == [f"1 POST {where(server)}"]
    assert made["responses"][0]["status"] == 200
    (line,) = made["log"]
    assert re.match(r"DEBUG media\.get -> 200 in \d+\.\d+ s, attempt 1, ", line)
    assert 'session 77, {"entryId": "0_a", "ks": "***", "secret": "***"}' in line


def test_forms(call: Calls, server: ReplayServer) -> None:
    server.respond("1")
    call(form=[["a:b", "x y&=+/é\r\n\t😀"], ["c__null", ""]])
    (received,) = server.requests
    assert received.raw.headers["content-type"] == "application/x-www-form-urlencoded"
    assert received.raw.text == "a%3Ab=x+y%26%3D%2B%2F%C3%A9%0D%0A%09%F0%9F%98%80&c__null="


def test_the_body_tells_its_format(call: Calls, server: ReplayServer) -> None:
    server.respond(" \n<xml><result>1</result></xml>\n")
    assert call()["value"]["format"] == "XML"
    server.respond(" [1]")
    assert call(accept="text/xml")["value"]["format"] == "JSON"


def test_connections_are_kept(call: Calls, server: ReplayServer) -> None:
    server.respond("1")
    call(times=5)
    assert server.connections == 1


def test_many_at_once(remote: Remote, server: ReplayServer, transport: str) -> None:
    server.respond(Answer("1", delay=0.05))
    assert remote("many", url=where(server), json="{}", transport=transport, count=100, tree={}, quiet=True) == 100
    assert len(server.requests) == 100


def test_errors_keep_the_connection(call: Calls, server: ReplayServer) -> None:
    server.respond(Answer("<html>no</html>" * 1000, 404))
    assert call(times=3)["error"]["class"] == "HttpStatusException"
    assert server.connections == 1


@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_errors_of_the_api(call: Calls, server: ReplayServer, later: bool) -> None:
    head = {"X-Me": "m1", "X-Kaltura-Session": "77"}
    server.respond(Answer(json_error(ENTRY_ID=f"0_a {KS}"), headers=head))
    made = call(**{"async": later})
    error = made["error"]
    assert error["parents"][:2] == ["ApiException", "KalturaException"]
    assert (error["code"], error["text"]) == ("ENTRY_ID_NOT_FOUND", "Entry *** is gone")
    assert error["arguments"] == {"ENTRY_ID": "0_a ***"}
    assert error["message"] == "ENTRY_ID_NOT_FOUND: Entry *** is gone"
    assert error["metadata"]["session"] == "77"
    assert len(server.requests) == 1
    assert KS not in json.dumps(made)
    server.respond(Answer(XML_ERROR, 500))
    assert call.error()["message"] == "X_Y: no ***"


def test_empty_answers(call: Calls, server: ReplayServer) -> None:
    app = {"X-Kaltura": "cached,error-MISSING_X", "X-Kaltura-App": f"exiting on error MISSING_X - no {KS}"}
    server.respond(Answer(b"", headers=app))
    error = call.error()
    assert (error["code"], error["text"]) == ("MISSING_X", "no ***")
    server.respond(Answer(b" \n", headers={"X-Kaltura-App": "exiting on error OTHER"}))
    assert call.error()["code"] == "OTHER"
    server.respond(Answer(b""))
    assert call.error()["class"] == "MalformedAnswerException"
    server.respond(Answer(b"", 401))
    error = call.error()
    assert (error["class"], error["status"]) == ("HttpStatusException", 401)


def test_pages_of_gateways(call: Calls, server: ReplayServer) -> None:
    server.respond(Answer(f"<html>\n<b>ks={KS}</b></html>", 502, {"Content-Type": "text/html; charset=x"}))
    made = call(retry={"retries": 1})
    error = made["error"]
    assert error["message"] == "HTTP status 502, with text/html instead of an answer of the API"
    assert (error["status"], error["sent"], error["excerpt"]) == (502, "YES", "<html> <b>ks=***</b></html>")
    assert len(server.requests) == 2
    assert KS not in json.dumps(made)
    server.respond(Answer('{"error": "teapot"}', 418))
    assert call.error()["status"] == 418
    server.respond(Answer('{"executionTime": 0.1, "result": 1}', 500))
    assert "error" not in call()


@pytest.mark.parametrize("body", ["garbage", '{"a":', '{"a": KS1-secret-session', "<xml><result>"])
def test_malformed_answers(call: Calls, server: ReplayServer, body: str) -> None:
    server.respond(body)
    error = call.error()
    assert error["class"] == "MalformedAnswerException"
    assert error["status"] == 200
    assert error["excerpt"] == body.replace(KS, "***")
    assert error["path"] == ("result.x" if body[0] == "<" else "")
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_statuses_that_pass(call: Calls, server: ReplayServer, status: int) -> None:
    server.enqueue(Answer("busy", status), "1")
    made = call()
    assert made["value"]["text"] == "1"
    assert made["metadata"]["attempts"] == 2
    assert made["slept"] == [250]
    assert made["responses"][0]["retryMillis"] == 250
    info, debug, last = made["log"]
    assert info.startswith(f"INFO media.get: HttpStatusException: HTTP status {status}")
    assert info.endswith("attempt 2 follows in 0.25 s")
    assert (debug[:5], last[:5]) == ("DEBUG", "DEBUG")
    server.clear()
    server.enqueue(Answer("busy", status), "1")
    assert call.error(repeatable=False)["status"] == status


@pytest.mark.parametrize("status", [400, 403, 404, 500, 501])
def test_statuses_that_stay(call: Calls, server: ReplayServer, status: int) -> None:
    server.respond(Answer("no", status))
    assert call.error()["status"] == status
    assert len(server.requests) == 1


def test_waits_grow(call: Calls, server: ReplayServer) -> None:
    server.respond(Answer("busy", 503))
    made = call(retry={"retries": 6})
    assert made["slept"] == [250, 500, 1000, 2000, 4000, 4000]
    assert made["error"]["status"] == 503
    assert len(server.requests) == 7


@pytest.mark.parametrize(("asked", "waits"), [("7", [7000]), ("0", [0]), ("61", []), ("soon", [250])])
def test_the_server_says_when(call: Calls, server: ReplayServer, asked: str, waits: list[int]) -> None:
    server.enqueue(Answer("busy", 503, {"Retry-After": asked}), "1")
    made = call()
    assert made["slept"] == waits
    assert ("error" in made) == (not waits)


def test_the_server_gives_a_date(call: Calls, server: ReplayServer) -> None:
    from email.utils import formatdate
    from time import time

    server.enqueue(Answer("busy", 503, {"Retry-After": formatdate(time() + 20, usegmt=True)}), "1")
    (wait,) = call()["slept"]
    assert 17_000 < wait <= 20_000


def test_a_total_limits_the_waits(call: Calls, server: ReplayServer) -> None:
    server.respond(Answer("busy", 503, {"Retry-After": "30"}))
    made = call(timeouts={"total": 5000})
    assert made["slept"] == []
    assert made["error"]["status"] == 503


@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_async_and_waiting_repeat_alike(call: Calls, server: ReplayServer, later: bool) -> None:
    server.enqueue(Answer("busy", 503), Answer("busy", 503), "1")
    made = call(retry={"baseMillis": 20}, **{"async": later})
    assert made["metadata"]["attempts"] == 3
    assert [each["retryMillis"] for each in made["responses"]] == [10, 20, None]


@pytest.mark.parametrize("fault", ["half", "cut-chunks", "length-long", "reset", "close-after", "garbage"])
@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_broken_connections(call: Calls, server: ReplayServer, fault: str, later: bool) -> None:
    server.respond('{"a": "' + "x" * 5000 + '"}')
    server.fault(fault)
    made = call(retry={"retries": 0}, **{"async": later})
    error = made["error"]
    assert "TransportException" in error["parents"], error
    assert error["sent"] != "NO"
    server.clear()
    server.respond("1")
    server.fault(fault, times=1)
    made = call(**{"async": later}, retry={"baseMillis": 1})
    assert made["metadata"]["attempts"] == 2
    server.clear()
    server.respond("1")
    server.fault(fault, times=1)
    assert "error" in call(repeatable=False, **{"async": later})
    assert len(server.requests) == 1


def test_half_an_answer_without_length(call: Calls, remote: Remote, transport: str) -> None:
    """Without a length or chunks, a body that makes no sense is half a body: repeated if that is harmless."""
    played: list[int] = []

    def play(connection: Any) -> None:
        read_request(connection)
        played.append(1)
        body = b'{"a":' if len(played) == 1 else b"1"
        connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body)

    with Scripted(play) as peer:
        made = Calls(remote, peer.url, transport=transport)()
        assert made["value"]["text"] == "1"
        assert len(played) == 2


@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_silence(call: Calls, server: ReplayServer, later: bool) -> None:
    server.respond("1")
    server.fault("hang", times=1)
    error = call.error(timeouts={"read": 250}, retry={"retries": 0}, **{"async": later})
    assert error["parents"][:2] == ["RequestTimeoutException", "TransportException"]
    assert error["sent"] == "MAYBE"
    assert "value" in call(**{"async": later})


@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_a_slow_body(call: Calls, server: ReplayServer, later: bool) -> None:
    server.respond('"' + "x" * 500 + '"')
    server.fault("drip=0.05", times=1)
    error = call.error(timeouts={"read": 2000, "total": 400}, retry={"retries": 0}, **{"async": later})
    assert (error["class"], error["sent"]) == ("RequestTimeoutException", "YES")


@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_slow_is_not_silent(call: Calls, server: ReplayServer, later: bool) -> None:
    server.respond('"' + "x" * 30 + '"')
    server.fault("drip=0.02", times=1)
    assert "value" in call(timeouts={"read": 300}, retry={"retries": 0}, **{"async": later})


def test_no_connection(remote: Remote, transport: str) -> None:
    from socket import create_server

    with create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    for url in (f"http://127.0.0.1:{port}", "http://no-such-host.invalid"):
        call = Calls(remote, url, transport=transport, repeatable=False)
        made = call(retry={"retries": 1})
        assert made["error"]["class"] == "TransportException"
        assert made["error"]["sent"] == "NO"
        assert "cannot connect to" in made["error"]["message"]
        # What was surely never sent is repeated, whatever it is.
        assert made["slept"] == [250]


def test_no_connection_in_time(remote: Remote, transport: str) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        waiting = [socket.socket() for _ in range(3)]
        for each in waiting:
            # They fill the queue of a server that accepts nobody.
            each.setblocking(False)
            each.connect_ex(("127.0.0.1", port))
        call = Calls(remote, f"http://127.0.0.1:{port}", transport=transport)
        error = call.error(timeouts={"connect": 200}, retry={"retries": 0})
        for each in waiting:
            each.close()
    assert (error["class"], error["sent"]) == ("RequestTimeoutException", "NO")


@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_gzip(call: Calls, server: ReplayServer, later: bool) -> None:
    text = json.dumps("é" * 100_000)
    server.respond(text)
    assert call(**{"async": later})["value"]["text"] == text
    packed = gzip.compress(text.encode())
    server.respond(Answer(packed + gzip.compress(b" ") + b"\0" * 10, headers={"Content-Encoding": "x-gzip"}))
    assert call(**{"async": later})["value"]["text"] == text + " "
    server.respond(Answer(packed[:-20], headers={"Content-Encoding": "gzip"}))
    assert call.error(retry={"retries": 0})["class"] == "TransportException"
    server.respond(Answer(b"no gzip", headers={"Content-Encoding": "gzip"}))
    assert call.error()["class"] == "MalformedAnswerException"
    server.respond(Answer(b"1", headers={"Content-Encoding": "br"}))
    assert "'br'" in call.error()["message"]
    server.respond(Answer(b"", headers={"Content-Encoding": "gzip", "X-Kaltura": "error-X"}))
    assert call.error()["code"] == "X"


@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_answers_are_limited(call: Calls, server: ReplayServer, later: bool) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    server.respond(Answer(bomb, headers={"Content-Encoding": "gzip"}))
    error = call.error(maxAnswerSize=1_000_000, **{"async": later})
    assert error["class"] == "MalformedAnswerException"
    assert "larger than 1000000 bytes" in error["message"]
    server.respond("x" * 2_000_000)
    assert "larger" in call.error(maxAnswerSize=1_000_000, **{"async": later})["message"]
    server.respond('"' + "x" * 999_998 + '"')
    assert "value" in call(maxAnswerSize=1_000_000, quiet=True, **{"async": later})


def test_redirects(call: Calls, server: ReplayServer, remote: Remote, transport: str) -> None:
    server.enqueue(Answer("", 307, {"Location": "/moved?x=1"}), "1")
    assert call()["value"]["text"] == "1"
    assert [each.raw.target for each in server.requests] == ["/api_v3/service/media/action/get", "/moved?x=1"]
    assert server.requests[0].raw.body == server.requests[1].raw.body
    with ReplayServer() as other:
        server.clear()
        server.respond(Answer("", 307, {"Location": f"{other.url}/api_v3/x?ks={KS}"}))
        made = call()
        error = made["error"]
        assert (error["class"], error["status"]) == ("HttpStatusException", 307)
        assert f"{other.url}/api_v3/x;" in error["message"]
        assert f"use {other.url} as the service URL" in error["message"]
        assert other.requests == []
        assert KS not in json.dumps(made)
    for status in (301, 302, 303):
        server.respond(Answer("", status, {"Location": "/moved"}))
        assert call.error()["status"] == status
    server.respond(Answer("", 308, {"Location": "/again"}))
    assert "in a circle" in call.error()["message"]
    server.respond(Answer("", 307, {"Location": "ftp://x/y"}))
    assert "no http or https URL" in call.error()["message"]


def test_headers_are_checked(call: Calls, server: ReplayServer) -> None:
    server.respond("1")
    for headers in ({"a b": "1"}, {"X": "1\r\nY: 2"}, {"X": "日"}, {"Content-Length": "1"}, {"host": "x"}, {"": "x"}):
        assert call.error(headers=headers)["class"] == "UsageException"
        assert call.error(hookHeaders=headers)["class"] == "UsageException"
    assert server.requests == []
    call(headers={"accept": "text/plain"}, userAgent="tag é")
    (received,) = server.requests
    assert [value for name, value in received.raw.pairs if name.lower() == "accept"] == ["text/plain"]
    assert "tag" not in received.raw.headers["user-agent"]


@pytest.mark.parametrize("later", [False, True], ids=["waiting", "async"])
def test_interruption(call: Calls, server: ReplayServer, later: bool) -> None:
    server.respond("1")
    if later:
        server.respond(Answer("1", delay=5))
        error = call.error(cancelMillis=200, **{"async": True})
        assert error["class"] == "CancellationException"
        return
    server.fault("hang", times=1)
    error = call.error(interruptMillis=200)
    assert error["parents"][:2] == ["CallInterruptedException", "TransportException"]
    assert error["interrupted"]
    assert error["sent"] == "MAYBE"
    assert len(server.requests) == 1


def test_interrupted_between_attempts(call: Calls, server: ReplayServer) -> None:
    server.respond(Answer("busy", 503, {"Retry-After": "20"}))
    error = call.error(interruptMillis=300, realTime=True)
    assert error["class"] == "CallInterruptedException"
    assert error["interrupted"]


def test_cancelling_ends_the_request(remote: Remote, transport: str) -> None:
    """The connection of a call that was cancelled is closed at once."""
    closed: list[bytes] = []

    def play(connection: Any) -> None:
        read_request(connection)
        connection.settimeout(10)
        closed.append(connection.recv(1))

    with Scripted(play) as peer:
        call = Calls(remote, peer.url, transport=transport)
        assert call.error(cancelMillis=300, **{"async": True})["class"] == "CancellationException"
        for _ in range(100):
            if closed:
                break
            import time

            time.sleep(0.05)
    assert closed == [b""]


def test_tls(server: ReplayServer, remote: Remote, transport: str, certificate: Path) -> None:
    server.respond("1")
    with TlsFront(server.port, certificate) as front:
        call = Calls(remote, front.url, transport=transport)
        # The file begins with the key, which a reader of certificates does not want.
        pem = certificate.read_text()
        only = certificate.with_suffix(".crt")
        only.write_text(pem[pem.index("-----BEGIN CERTIFICATE-----") :])
        assert call(certificate=str(only))["value"]["text"] == "1"
        refused = call.error(repeatable=False, retry={"retries": 0})
        assert refused["sent"] == "NO"


def test_proxies(server: ReplayServer, remote: Remote, transport: str, certificate: Path) -> None:
    server.respond("1")
    pem = certificate.read_text()
    only = certificate.with_suffix(".crt")
    only.write_text(pem[pem.index("-----BEGIN CERTIFICATE-----") :])
    with HttpProxy() as proxy, TlsFront(server.port, certificate) as front:
        call = Calls(remote, server, transport=transport, proxyPort=proxy.port)
        assert call()["value"]["text"] == "1"
        assert proxy.heads[0].startswith(f"POST {server.url}/api_v3")
        call = Calls(remote, front.url, transport=transport, proxyPort=proxy.port, certificate=str(only))
        assert call()["value"]["text"] == "1"
        assert proxy.heads[1].startswith("CONNECT localhost:")
        assert KS not in proxy.heads[1]
    with HttpProxy(refuse=True) as proxy, TlsFront(server.port, certificate) as front:
        call = Calls(remote, front.url, transport=transport, proxyPort=proxy.port, certificate=str(only))
        error = call.error(repeatable=False, retry={"retries": 0})
        assert (error["class"], error["sent"]) == ("TransportException", "NO")
        call = Calls(remote, server, transport=transport, proxyPort=proxy.port)
        assert call.error(repeatable=False)["status"] == 407


def test_nothing_secret_is_told(call: Calls, server: ReplayServer) -> None:
    tree = {
        "ks": KS,
        "hidden": {"objectType": "KalturaX", "inner": ["value-in-a-list"]},
        "plain": f"contains {KS} here",
        "secret": "a b+c/ü-long",
    }
    said = f"ks={KS} a%20b%2Bc%2F%C3%BC-long value-in-a-list"
    server.respond(json.dumps({"objectType": "KalturaAPIException", "code": "X", "message": said}))
    made = call(tree=tree)
    text = json.dumps(made, ensure_ascii=False)
    for value in (KS, "value-in-a-list", "a b+c/ü-long", "a%20b%2Bc"):
        assert value not in text
    assert made["error"]["text"] == "ks=*** *** ***"
    assert '"objectType"' not in made["log"][0]
    assert '"plain": "contains *** here"' in made["log"][0]


def test_names_of_services_are_no_secrets(call: Calls, server: ReplayServer) -> None:
    server.respond("1")
    made = call(url=f"{server.url}/api_v3/service/hidden/action/get?hidden=x&a=/hidden/y")
    assert made["requests"] == [f"1 POST {server.url}/api_v3/service/hidden/action/get?hidden=***&a=/hidden/***"]


def test_log_lines_are_lines(call: Calls, server: ReplayServer) -> None:
    server.respond("1")
    made = call(tree={"a": "x\r\ny\u2028z", "b": "é" * 5000})
    (line,) = made["log"]
    assert "\n" not in line
    assert "\u2028" not in line
    assert len(line) < 2300
    assert call(tree={"a": "x"}, quiet=True)["log"] == []


@pytest.fixture
def stale(server: ReplayServer) -> Iterator[ReplayServer]:
    """A server that ends kept connections."""
    server.respond("1")
    server.fault("stale", times=1)
    yield server


def test_a_closed_connection_is_noticed(stale: ReplayServer, remote: Remote) -> None:
    """Not even a call that cannot be repeated goes down a connection that the server has closed."""
    made = Calls(remote, stale, transport="jdk", repeatable=False)(times=2, pauseMillis=300)
    assert "value" in made
    assert stale.connections == 2


def test_heads_are_read(remote: Remote, transport: str) -> None:
    """A server may answer before it has read all."""

    def play(connection: Any) -> None:
        read_head(connection)
        connection.sendall(b"HTTP/1.1 403 No\r\nContent-Length: 2\r\n\r\nno")

    with Scripted(play) as peer:
        error = Calls(remote, peer.url, transport=transport).error(retry={"retries": 0})
        assert "TransportException" in error["parents"]
