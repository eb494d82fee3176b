"""What every transport has to do alike; real HTTP on loopback."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from runtime.body import BytesBody
from runtime.errors import HttpStatusError, MalformedAnswerError, RequestTimeout, TransportError, UsageError
from runtime.retry import RetryPolicy
from runtime.transport import HttpRequest, HttpResponse, Timeout, Transport
from runtime.transport_stdlib import StdlibTransport

from generator.replay.server import Answer, ReplayServer
from tests.runtime.http import api
from tests.runtime.http.api import DELETE, GET, PING, UPLOAD, RequestOptions
from tests.runtime.http.peers import HttpProxy, Scripted, TlsFront, make_certificate, read_head, read_request

Make = Callable[..., Transport]


def _stdlib(**settings: Any) -> Transport:
    return StdlibTransport(**settings)


def _urllib3(**settings: Any) -> Transport:
    pytest.importorskip("urllib3")
    from runtime.transport_urllib3 import Urllib3Transport

    return Urllib3Transport(**settings)


def _httpx2(**settings: Any) -> Transport:
    pytest.importorskip("httpx2")
    from runtime.transport_httpx2 import Httpx2Transport

    return Httpx2Transport(**settings)


@pytest.fixture(params=[_stdlib, _urllib3, _httpx2], ids=["stdlib", "urllib3", "httpx2"])
def make(request: pytest.FixtureRequest) -> Make:
    made: Make = request.param
    return made


@pytest.fixture
def transport(make: Make) -> Iterator[Transport]:
    made = make()
    yield made
    made.close()


@pytest.fixture
def tiny(server: ReplayServer, transport: Transport) -> api.Client:
    return api.client(server.url, transport=transport)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("cryptography")
    return make_certificate(tmp_path_factory.mktemp("tls") / "localhost.pem")


def test_connections_are_kept(server: ReplayServer, tiny: api.Client) -> None:
    server.respond(api.xml("1"))
    for _ in range(5):
        assert tiny.call(PING, {}) is True
    assert server.connections == 1


def test_errors_keep_the_connection(server: ReplayServer, tiny: api.Client) -> None:
    server.respond(Answer("<html>no</html>" * 1000, 404))
    for _ in range(3):
        with pytest.raises(HttpStatusError):
            tiny.call(PING, {})
    assert server.connections == 1


def test_a_closed_connection_is_noticed(server: ReplayServer, tiny: api.Client) -> None:
    """Not even a call that cannot be repeated goes down a connection that the server has closed."""
    server.respond(api.xml(""))
    server.fault("stale", times=1)
    tiny.call(DELETE, {"entryId": "0_a"})
    _wait_for_close(tiny)
    tiny.call(DELETE, {"entryId": "0_b"})
    assert len(server.requests) == 2
    assert server.connections == 2


def _wait_for_close(tiny: api.Client) -> None:
    # The end of the connection travels on its own; a tenth of a second is for ever on loopback.
    threading.Event().wait(0.1)


def test_half_answers_close_the_connection(server: ReplayServer, tiny: api.Client) -> None:
    server.respond(api.xml("1"))
    server.fault("half", times=1)
    assert tiny.call(PING, {}) is True
    assert server.connections == 2


@pytest.mark.parametrize("fault", ["half", "cut-chunks", "length-long", "reset", "close-after", "garbage"])
def test_broken_connections_are_ours(server: ReplayServer, tiny: api.Client, fault: str) -> None:
    server.respond(api.xml("1"))
    server.fault(fault)
    with pytest.raises(TransportError) as caught:
        tiny.call(PING, {}, RequestOptions(retry=None))
    assert caught.value.sent is not False
    assert caught.value.__cause__ is not None or "cut off" in str(caught.value)


def test_limits_of_waiting(server: ReplayServer, tiny: api.Client) -> None:
    server.respond(api.xml("1"))
    server.fault("hang", times=1)
    with pytest.raises(RequestTimeout):
        tiny.call(PING, {}, RequestOptions(timeout=0.2, retry=None))
    server.fault("drip=0.05", times=1)
    with pytest.raises(RequestTimeout):
        tiny.call(PING, {}, RequestOptions(timeout=Timeout(2, total=0.3), retry=None))
    assert tiny.call(PING, {}) is True


def test_no_connection(make: Make) -> None:
    from socket import create_server

    with create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    for url in (f"http://127.0.0.1:{port}", "http://no-such-host.invalid"):
        with pytest.raises(TransportError) as caught:
            api.client(url, transport=make()).call(DELETE, {}, RequestOptions(retry=None))
        assert caught.value.sent is False


def test_streams_of_known_and_unknown_size(server: ReplayServer, tiny: api.Client, tmp_path: Path) -> None:
    server.respond(api.entry("0_a"))
    path = tmp_path / "video.bin"
    path.write_bytes(os.urandom(3_000_000))
    tiny.call(UPLOAD, {"fileData": path, "name": "x"})
    known = server.requests[-1]
    assert known.raw.headers["content-length"] == str(known.raw.size)
    assert "transfer-encoding" not in known.raw.headers
    assert known.decoded.files["fileData"].size == 3_000_000
    tiny.call(UPLOAD, {"fileData": (bytes([i]) * 70_000 for i in range(20))})
    unknown = server.requests[-1]
    assert unknown.raw.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in unknown.raw.headers
    assert unknown.decoded.files["fileData"].size == 1_400_000
    assert server.connections == 1


def test_what_reading_a_file_raises_is_not_the_networks(server: ReplayServer, tiny: api.Client) -> None:
    def broken() -> Iterator[bytes]:
        yield b"x" * 100_000
        raise OSError("the disk is gone")

    server.respond(api.entry("0_a"))
    with pytest.raises(OSError, match="the disk is gone"):
        tiny.call(UPLOAD, {"fileData": broken()})
    server.clear()
    server.respond(api.xml("1"))
    assert tiny.call(PING, {}) is True


def test_a_file_that_shrinks(server: ReplayServer, tiny: api.Client, tmp_path: Path) -> None:
    from runtime.files import FileSource

    path = tmp_path / "file"
    path.write_bytes(b"x" * 1000)
    source = FileSource(path)
    path.write_bytes(b"x" * 10)
    server.respond(api.entry("0_a"))
    with pytest.raises(TransportError, match="990 bytes less"):
        tiny.call(UPLOAD, {"fileData": source})


def test_an_early_refusal_is_heard(transport: Transport) -> None:
    """A server may answer and close before it has read all: the answer says why."""

    def refuse(connection: Any) -> None:
        read_head(connection)
        connection.sendall(b"HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\nConnection: close\r\n\r\nbig")
        # Without this the end would destroy the answer on its way: what came in is unread.
        while connection.recv(1 << 20):
            pass

    with Scripted(refuse) as peer:
        client = api.client(peer.url, transport=transport)
        with pytest.raises(HttpStatusError) as caught:
            client.call(UPLOAD, {"fileData": b"x" * 2_000_000}, RequestOptions(timeout=5))
        assert caught.value.status == 413


def test_repeated_headers(server: ReplayServer, tiny: api.Client) -> None:
    pairs = [("X-Kaltura-Session", "1, 2"), ("X-Kaltura-Session", "3, 4"), ("x-me", "m")]
    server.respond(Answer(api.xml("1"), headers=pairs))
    with tiny.record_metadata() as answers:
        tiny.call(PING, {})
    headers: Any = answers[0].headers
    assert headers.get_all("x-kaltura-session") == ["1, 2", "3, 4"]
    assert (answers[0].session_id, answers[0].server) == ("3, 4", "m")


def test_answers_without_length(transport: Transport) -> None:
    body = api.xml("1").encode()

    def answer(connection: Any) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n" + body)

    with Scripted(answer) as peer:
        assert api.client(peer.url, transport=transport).call(PING, {}) is True


def test_half_an_answer_without_length_is_repeated(transport: Transport) -> None:
    body = api.xml("1").encode()
    times: list[int] = []

    def answer(connection: Any) -> None:
        read_request(connection)
        times.append(1)
        part = body if len(times) == 3 else body[:-40]
        connection.sendall(b"HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n" + part)

    with Scripted(answer) as peer:
        client = api.client(peer.url, transport=transport)
        assert client.call(PING, {}) is True
        assert len(times) == 3
        times.clear()
        with pytest.raises(MalformedAnswerError):
            client.call(DELETE, {})
        assert len(times) == 1


def test_more_than_was_announced_ends_the_connection() -> None:
    """What follows an answer that nobody asked for must not be taken for the next one."""
    body = api.xml("1").encode()
    forged = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nbad"
    connections: list[int] = []

    def answer(connection: Any) -> None:
        connections.append(1)
        while True:
            read_request(connection)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body + forged)

    with Scripted(answer) as peer:
        client = api.client(peer.url)
        for _ in range(3):
            assert client.call(PING, {}) is True
    assert len(connections) == 3


def test_proxy_for_plain_requests(server: ReplayServer, make: Make) -> None:
    server.respond(api.xml("1"))
    with HttpProxy() as proxy:
        url = proxy.url.replace("//", "//us%40er:pass%20word@")
        client = api.client(server.url, transport=make(proxy=url))
        assert client.call(PING, {}) is True
        assert client.call(PING, {}) is True
        (head,) = proxy.heads
    assert head.startswith(f"POST {server.url}/api_v3/service/system/action/ping HTTP/1.1")
    assert "proxy-authorization: Basic dXNAZXI6cGFzcyB3b3Jk" in head.replace("Proxy-A", "proxy-a")
    assert len(server.requests) == 2


def test_proxy_from_the_environment(server: ReplayServer, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    server.respond(api.xml("1"))
    with HttpProxy() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("NO_PROXY", "")
        monkeypatch.setenv("no_proxy", "")
        api.client(server.url, transport=make()).call(PING, {})
        assert len(proxy.heads) == 1
        api.client(server.url, transport=make(proxy="")).call(PING, {})
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        api.client(server.url, transport=make()).call(PING, {})
        assert len(proxy.heads) == 1


def test_tls(server: ReplayServer, make: Make, certificate: Path) -> None:
    server.respond(api.xml("1"))
    with TlsFront(server.port, certificate) as front:
        client = api.client(front.url, transport=make(verify=str(certificate)))
        assert client.call(PING, {}) is True
        assert client.call(PING, {}) is True
        assert api.client(front.url, transport=make(verify=False)).call(PING, {}) is True
        with pytest.raises(TransportError, match=r"(?i)certificate verify failed"):
            api.client(front.url, transport=make()).call(PING, {}, RequestOptions(retry=None))


def test_tls_through_a_proxy(server: ReplayServer, make: Make, certificate: Path) -> None:
    server.respond(api.xml("1"))
    with TlsFront(server.port, certificate) as front, HttpProxy() as proxy:
        url = proxy.url.replace("//", "//user:word@")
        client = api.client(front.url, transport=make(verify=certificate, proxy=url))
        assert client.call(PING, {}) is True
        (head,) = proxy.heads
    assert head.startswith(f"CONNECT localhost:{front.port} HTTP/1.")
    assert "Basic dXNlcjp3b3Jk" in head
    assert "roxy-" not in server.requests[0].raw.headers


def test_a_proxy_that_refuses(make: Make, certificate: Path, server: ReplayServer) -> None:
    with TlsFront(server.port, certificate) as front, HttpProxy(refuse=True) as proxy:
        client = api.client(front.url, transport=make(verify=certificate, proxy=proxy.url))
        with pytest.raises(TransportError, match="407") as caught:
            client.call(DELETE, {}, RequestOptions(retry=None))
        assert caught.value.sent is False


@pytest.mark.parametrize("proxy", ["socks5://h:1", "https://h:1", "http://u:secret@h:port", "h h"])
def test_proxies_that_cannot_be_used(make: Make, proxy: str) -> None:
    with pytest.raises(UsageError, match="prox") as caught:
        make(proxy=proxy)
    assert "secret" not in str(caught.value)


def test_missing_certificates(make: Make, tmp_path: Path) -> None:
    with pytest.raises(TransportError, match="certificates"):
        api.client("https://localhost:1", transport=make(verify=tmp_path / "nothing.pem")).call(PING, {})


def test_many_threads(server: ReplayServer, tiny: api.Client) -> None:
    server.respond(lambda request, raw: api.entry(str(request.parameters["entryId"])))
    wrong: list[object] = []

    def work(number: int) -> None:
        for step in range(25):
            wanted = f"0_{number}_{step}"
            try:
                found = tiny.call(GET, {"entryId": wanted}).id
            except Exception as error:
                wrong.append(error)
            else:
                if found != wanted:
                    wrong.append((found, wanted))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(server.requests) == 200


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_after_a_fork(server: ReplayServer, tiny: api.Client) -> None:
    """A child neither uses nor closes the connections of its parent."""
    server.respond(api.xml("1"))
    tiny.call(PING, {})
    child = os.fork()
    if child == 0:
        status = 1
        try:
            tiny.call(PING, {})
            tiny.close()
            tiny._transport.close()
            status = 0
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    tiny.call(PING, {})
    numbers = [request.raw.connection for request in server.requests]
    assert numbers[0] == numbers[2] != numbers[1]


def test_a_transport_of_ones_own() -> None:
    seen: list[HttpRequest] = []

    class Fake(Transport):
        def send(self, request: HttpRequest) -> HttpResponse:
            seen.append(request)
            return HttpResponse(200, {"Content-Type": "text/xml"}, api.xml("1").encode())

    assert api.client("http://host", transport=Fake()).call(PING, {}) is True
    assert isinstance(seen[0].body, BytesBody)
    with pytest.raises(UsageError, match="transport itself"):
        api.client("http://host", transport=Fake(), proxy="http://h:1")


def test_idle_connections_have_an_age(server: ReplayServer) -> None:
    server.respond(api.xml("1"))
    client = api.client(server.url, transport=StdlibTransport(idle_limit=0.0))
    client.call(PING, {})
    client.call(PING, {})
    assert server.connections == 2


def test_few_connections_stay_idle(server: ReplayServer) -> None:
    barrier = threading.Barrier(4)

    def answer(request: object, raw: object) -> str:
        barrier.wait(5)
        return api.xml("1")

    server.respond(answer)
    transport = StdlibTransport(max_idle=2)
    client = api.client(server.url, transport=transport)
    threads = [threading.Thread(target=client.call, args=(PING, {})) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(len(idle) for idle in transport._pool._idle.values()) == 2
    client.close()
    transport.close()
    assert transport._pool._idle == {}


def test_policies_are_values() -> None:
    assert RetryPolicy(1) == RetryPolicy(1) != RetryPolicy(2)
    assert Timeout(1) == Timeout(connect=1, read=1) != Timeout(1, total=2)
    assert "total=2" in repr(Timeout(1, total=2))
    for wrong in (0, -1):
        with pytest.raises(UsageError):
            Timeout(wrong)
    with pytest.raises(UsageError):
        RetryPolicy(-1)
