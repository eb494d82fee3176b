"""Everything that can go wrong on demand goes wrong as it says."""

from __future__ import annotations

import gzip
import http.client
import socket
import zlib
from collections.abc import Iterator

import pytest

from generator.replay.answer import Answer
from generator.replay.faults import KINDS, UnknownFault, parse
from generator.replay.handler import FAULT_HEADER
from generator.replay.server import ReplayServer
from tests.replay.wire import FORM, Reply, connect, send, send_raw

PING = "/api_v3/service/system/action/ping"
BODY = "<xml><result>0123456789</result></xml>"


@pytest.fixture
def server() -> Iterator[ReplayServer]:
    with ReplayServer() as running:
        running.respond(BODY)
        yield running


def _strike(server: ReplayServer, fault: str) -> Reply:
    return send(server, f"/fault/{fault}{PING}", b"a=1", FORM)


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("close-before", http.client.RemoteDisconnected),
        ("close-after", http.client.RemoteDisconnected),
        ("reset", ConnectionResetError),
        ("reset-before", (ConnectionResetError, BrokenPipeError)),
        ("hang=0", http.client.RemoteDisconnected),
        ("half", http.client.IncompleteRead),
        ("cut-chunks", http.client.IncompleteRead),
        ("length-long", http.client.IncompleteRead),
        ("garbage", http.client.BadStatusLine),
        ("bad-chunk", http.client.IncompleteRead),
        ("endless-head", http.client.HTTPException),
    ],
)
def test_connections_break(server: ReplayServer, fault: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        _strike(server, fault)
    assert len(server.requests) == (0 if fault.endswith("-before") else 1)
    assert send(server, PING).text == BODY


@pytest.mark.parametrize(
    ("fault", "status", "retry"),
    [
        ("unavailable", 503, "1"),
        ("unavailable=30", 503, "30"),
        ("throttle=0", 429, "0"),
        ("bad-gateway", 502, None),
        ("gateway-timeout", 504, None),
        ("server-error", 500, None),
        ("html", 200, None),
    ],
)
def test_pages_of_the_infrastructure(server: ReplayServer, fault: str, status: int, retry: str | None) -> None:
    reply = _strike(server, fault)
    assert (reply.status, reply.headers["Retry-After"]) == (status, retry)
    assert reply.text.startswith("<html>")
    assert reply.headers["Content-Type"] == "text/html"


def test_bodies_that_are_wrong(server: ReplayServer) -> None:
    assert _strike(server, "cut-text").text == BODY[: len(BODY) // 2]
    assert _strike(server, "length-short=8").text == BODY[:-8]
    assert _strike(server, "drip=0").text == BODY
    assert _strike(server, "delay=0").text == BODY
    assert _strike(server, "none").text == BODY
    assert _strike(server, "noise").body.startswith(b"\x00\xff")
    empty = _strike(server, "empty")
    assert (empty.status, empty.body, empty.headers["X-Kaltura"]) == (200, b"", "error-INTERNAL_SERVERL_ERROR")
    assert empty.headers["X-Kaltura-App"].startswith("exiting on error ")


def test_compression_that_is_wrong(server: ReplayServer) -> None:
    bad, cut = _strike(server, "bad-gzip"), _strike(server, "cut-gzip")
    assert bad.headers["Content-Encoding"] == cut.headers["Content-Encoding"] == "gzip"
    with pytest.raises(zlib.error):
        gzip.decompress(bad.body)
    with pytest.raises(EOFError):
        gzip.decompress(cut.body)


def test_redirects(server: ReplayServer) -> None:
    reply = _strike(server, "redirect=307")
    assert (reply.status, reply.headers["Location"]) == (307, "/fault/none" + PING)
    assert send(server, str(reply.headers["Location"])).text == BODY
    assert _strike(server, "redirect-loop").headers["Location"] == "/fault/redirect-loop" + PING


def test_huge_answers_are_made_while_they_are_sent(server: ReplayServer) -> None:
    reply = _strike(server, "huge=3000001")
    assert reply.headers["Transfer-Encoding"] == "chunked"
    assert reply.text.startswith("<?xml") and reply.text.endswith("</result></xml>")
    assert 3000001 < len(reply.body) < 3000200
    server.respond('"x"')
    assert _strike(server, "huge=16").text == '"0123456789abcdef"'


def test_a_cut_head_never_ends(server: ReplayServer) -> None:
    assert send_raw(server, f"GET /fault/cut-head{PING} HTTP/1.1\r\n\r\n".encode()) == b"HTTP/1.1 200 OK\r\nContent-Ty"


def test_a_stale_connection_is_closed_after_a_good_answer(server: ReplayServer) -> None:
    connection = connect(server)
    connection.request("POST", f"/fault/stale{PING}")
    reply = Reply(connection.getresponse())
    assert (reply.text, reply.headers["Connection"]) == (BODY, None)
    with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
        connection.request("POST", PING)
        connection.getresponse()


def test_faults_line_up(server: ReplayServer) -> None:
    server.fault("unavailable=0", times=2)
    server.fault("throttle", times=1)
    assert [send(server, PING).status for _ in range(4)] == [503, 503, 429, 200]
    server.fault("bad-gateway")
    assert [send(server, PING).status for _ in range(2)] == [502, 502]
    assert _strike(server, "none").status == 200
    server.clear()
    server.respond(Answer(BODY, fault="throttle"))
    assert send(server, PING).status == 429
    assert send(server, PING, headers={FAULT_HEADER: "bad-gateway"}).status == 502


def test_a_reset_is_a_reset(server: ReplayServer) -> None:
    with socket.create_connection((server.host, server.port), timeout=20) as connection:
        connection.sendall(f"GET /fault/reset{PING} HTTP/1.1\r\n\r\n".encode())
        with pytest.raises(ConnectionResetError):
            connection.recv(1)


def test_unknown_faults_are_refused(server: ReplayServer) -> None:
    with pytest.raises(UnknownFault, match="did you mean unavailable"):
        server.fault("unavailble")
    with pytest.raises(UnknownFault, match="there are: none, close-before"):
        parse("zzz")
    with pytest.raises(UnknownFault, match="is no number"):
        parse("delay=soon")
    reply = _strike(server, "unavailble")
    assert reply.status == 400
    assert "did you mean" in reply.text


def test_each_fault_says_what_it_does() -> None:
    for name, kind in KINDS.items():
        assert parse(name).number == kind.default
        assert parse(f"{name}=2.5").number == 2.5
        assert kind.about


def test_floods(server: ReplayServer) -> None:
    packed = _strike(server, "gzip-bomb=3").body
    assert gzip.decompress(packed) == b" " * (3 << 20)
    assert len(packed) < 10_000
    assert _strike(server, "deep=3").text == f"<xml><result>{'<item>' * 3}{'</item>' * 3}</result></xml>"
    assert _strike(server, "entities=2").text.count("&e") == 21


def test_an_endless_body_goes_on_until_the_client_goes(server: ReplayServer) -> None:
    connection = connect(server)
    connection.request("POST", f"/fault/endless{PING}", b"a=1", FORM)
    response = connection.getresponse()
    assert len(response.read(8 << 20)) == 8 << 20
    connection.close()
    assert send(server, PING).text == BODY
