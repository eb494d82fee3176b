"""The replay server speaks real HTTP/1.1."""

from __future__ import annotations

import gzip
import hashlib
import json
import threading
from collections.abc import Iterator

import pytest

from generator.replay.server import Answer, ReplayServer
from tests.replay.wire import BOUNDARY, FORM, JSON, MULTIPART, Reply, connect, send, send_raw

PING = "/api_v3/service/system/action/ping"


@pytest.fixture
def server() -> Iterator[ReplayServer]:
    with ReplayServer() as running:
        yield running


def test_a_callback_answers_and_requests_are_noted(server: ReplayServer) -> None:
    server.respond(lambda request, raw: Answer(json.dumps([request.name, raw.method]), headers={"X-One": "1"}))
    reply = send(server, PING + "?a=1", b'{"b": 2}', JSON)
    assert (reply.status, reply.text, reply.headers["X-One"]) == (200, '["system.ping", "POST"]', "1")
    (received,) = server.requests
    assert received.decoded.tree == {"a": "1", "b": 2}
    assert (received.raw.target, received.raw.body, received.raw.text) == (PING + "?a=1", b'{"b": 2}', '{"b": 2}')
    assert received.raw.headers["CONTENT-type"] == "application/json"
    assert received.raw.headers.get("nope") == ""
    assert "accept-encoding" in received.raw.headers
    server.clear()
    assert server.requests == []
    assert send(server, PING).status == 501


def test_fixed_and_waiting_answers(server: ReplayServer) -> None:
    server.respond("<xml/>")
    server.enqueue("one", Answer(b"two", 404), b"three")
    replies = [send(server, PING) for _ in range(4)]
    assert [(reply.status, reply.text) for reply in replies] == [
        (200, "one"),
        (404, "two"),
        (200, "three"),
        (200, "<xml/>"),
    ]
    assert replies[3].headers["Content-Type"] == "text/xml"


def test_a_failing_callback_is_seen(server: ReplayServer, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(request: object, raw: object) -> Answer:
        raise ValueError("the test is wrong")

    server.respond(broken)
    reply = send(server, PING)
    assert reply.status == 500
    assert "the test is wrong" in reply.text
    assert "the test is wrong" in capsys.readouterr().err


def test_every_answer_has_the_headers_of_the_server(server: ReplayServer) -> None:
    server.respond("1")
    first, second = send(server, PING), send(server, PING)
    assert first.headers["X-Me"] == "replay"
    assert first.headers["X-Kaltura-Session"] != second.headers["X-Kaltura-Session"]
    assert first.headers["Content-Type"] == "application/json"
    assert "X-Me" in first.headers["Access-Control-Expose-Headers"]
    server.respond(Answer("1", headers=[("X-Kaltura-Session", "1, 2"), ("X-Kaltura-Session", "3, 4")]))
    assert send(server, PING).headers.get_all("X-Kaltura-Session") == ["1, 2", "3, 4"]


def test_connections_are_kept_alive(server: ReplayServer) -> None:
    server.respond("1")
    connection = connect(server)
    for _ in range(3):
        connection.request("POST", PING, b"a=1", FORM)
        assert Reply(connection.getresponse()).text == "1"
    connection.close()
    assert {received.raw.connection for received in server.requests} == {1}
    assert server.connections == 1
    answer = send_raw(server, f"GET {PING} HTTP/1.0\r\n\r\n".encode())
    assert answer.startswith(b"HTTP/1.1 200 OK") and answer.endswith(b"\r\n\r\n1")


def test_answers_are_compressed_for_those_who_ask(server: ReplayServer) -> None:
    text = "é" * 5000
    server.respond(text)
    plain = send(server, PING, headers={"Accept-Encoding": "gzip;q=0, identity"})
    packed = send(server, PING, headers={"Accept-Encoding": "deflate, gzip"})
    assert plain.text == text and "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.body).decode() == text
    assert int(packed.headers["Content-Length"]) == len(packed.body) < 1000


def test_chunked_requests_and_answers(server: ReplayServer) -> None:
    server.respond(lambda request, raw: Answer(iter([b"one ", b"", b"two"])))
    connection = connect(server)
    connection.request("POST", PING, iter([b"a=1", b"&b=2"]), FORM, encode_chunked=True)
    reply = Reply(connection.getresponse())
    connection.close()
    assert reply.body == b"one two"
    assert reply.headers["Transfer-Encoding"] == "chunked"
    assert server.requests[0].decoded.tree == {"a": "1", "b": "2"}
    assert send_raw(server, f"GET {PING} HTTP/1.0\r\n\r\n".encode()).endswith(b"\r\n\r\none two")


def test_large_uploads_go_through_without_being_held(server: ReplayServer) -> None:
    server.respond("1")
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="fileData"; filename="a"\r\n\r\n'.encode()
    tail = f"\r\n--{BOUNDARY}--\r\n".encode()
    piece, count = bytes(range(256)) * 4096, 12
    digest = hashlib.sha256()
    for _ in range(count):
        digest.update(piece)
    connection = connect(server)
    pieces = [head, *[piece] * count, tail]
    headers = MULTIPART | {"Content-Length": str(sum(map(len, pieces)))}
    connection.request("POST", PING, iter(pieces), headers)
    assert Reply(connection.getresponse()).text == "1"
    connection.close()
    received = server.requests[0]
    file = received.decoded.files["fileData"]
    assert (file.size, file.sha256) == (count * len(piece), digest.hexdigest())
    assert len(file.data) < file.size
    assert received.raw.size == sum(map(len, pieces)) > len(received.raw.body)


def test_expect_continue_and_options_and_head(server: ReplayServer) -> None:
    server.respond("pong")
    head = (
        f"POST {PING} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\nContent-Length: 3\r\n\r\na=1"
    )
    assert send_raw(server, head.encode()).startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK")
    options = send(server, PING, method="OPTIONS")
    assert (options.status, options.body, options.headers["Access-Control-Allow-Origin"]) == (200, b"", "*")
    reply = send(server, PING, method="HEAD")
    assert (reply.body, reply.headers["Content-Length"]) == (b"", "4")
    assert len(server.requests) == 2


def test_files_are_served_in_parts(server: ReplayServer) -> None:
    server.respond(Answer(b"0123456789", headers={"Content-Type": "video/mp4"}, ranges=True))
    whole = send(server, PING, method="GET", headers={"Accept-Encoding": "gzip"})
    assert (whole.status, whole.body, whole.headers["Accept-Ranges"]) == (200, b"0123456789", "bytes")
    for wanted, status, body, content in (
        ("bytes=2-4", 206, b"234", "bytes 2-4/10"),
        ("bytes=7-", 206, b"789", "bytes 7-9/10"),
        ("bytes=-3", 206, b"789", "bytes 7-9/10"),
        ("bytes=5-99", 206, b"56789", "bytes 5-9/10"),
        ("bytes=10-", 416, b"", "bytes */10"),
        ("bytes=1-2,4-5", 200, b"0123456789", None),
        ("lines=1-2", 200, b"0123456789", None),
    ):
        reply = send(server, PING, method="GET", headers={"Range": wanted})
        assert (reply.status, reply.body, reply.headers["Content-Range"]) == (status, body, content)


def test_many_clients_at_once(server: ReplayServer) -> None:
    server.respond(lambda request, raw: str(request.tree["n"]))
    wrong: list[int] = []

    def talk(number: int) -> None:
        connection = connect(server)
        for turn in range(5):
            n = number * 100 + turn
            connection.request("POST", PING, f"n={n}".encode(), FORM)
            if Reply(connection.getresponse()).text != str(n):
                wrong.append(n)
        connection.close()

    threads = [threading.Thread(target=talk, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(server.requests) == 80


def test_it_can_be_stopped_with_clients_on_the_line_and_started_again() -> None:
    lines: list[str] = []
    arrived = threading.Event()
    server = ReplayServer(log=lines.append)

    def late(request: object, raw: object) -> Answer:
        arrived.set()
        return Answer("late", delay=3600)

    server.respond(late)
    server.start()
    server.start()
    port = server.port
    connection = connect(server)
    connection.request("POST", PING)
    assert arrived.wait(20)
    server.stop()
    server.stop()
    connection.close()
    assert server.port == 0 and port
    server.respond("again")
    with server:
        assert send(server, PING).text == "again"
    assert any(line.startswith("POST system.ping 200") for line in lines)


def test_an_address_in_use_is_an_error(server: ReplayServer) -> None:
    with pytest.raises(OSError):
        ReplayServer(port=server.port).start()
