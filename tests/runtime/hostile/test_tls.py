"""Servers that are not who they say: a typed error that says what to do, and nothing of the session in it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from runtime.errors import HttpStatusError, KalturaError, TransportError
from runtime.transport import AsyncTransport

from generator.replay.server import Answer, ReplayServer
from tests.runtime.hostile.chains import told
from tests.runtime.http import api
from tests.runtime.http.api import GET, SERVE
from tests.runtime.http.conftest import server as server
from tests.runtime.http.peers import TlsFront, make_certificate
from tests.runtime.http.test_async import transport as transport
from tests.runtime.http.test_transports import Make
from tests.runtime.http.test_transports import make as make

KS = "KS1-secret-session"
ONCE = api.RequestOptions(ks=KS, retry=api.NEVER, timeout=20.0)
CASES = {
    "self-signed": ("localhost", (-1, 1), False, r"give its authority to the transport \(verify="),
    "wrong-host": ("other.invalid", (-1, 1), True, "use the name that it is for in the service URL"),
    "expired": ("localhost", (-9, -1), True, "have it renewed, or set the clock"),
    "from-tomorrow": ("localhost", (1, 9), True, "have it renewed, or set the clock"),
}


@pytest.fixture(params=CASES)
def front(request: pytest.FixtureRequest, server: ReplayServer, tmp_path: Path) -> Iterator[tuple[str, object, str]]:
    """A server with such a certificate: its address, what is trusted, and what the message has to say."""
    host, days, trusted, message = CASES[request.param]
    certificate = make_certificate(tmp_path / "server.pem", host, days=days)
    server.respond(api.entry("0_a"))
    with TlsFront(server.port, certificate) as running:
        yield running.url, str(certificate) if trusted else True, message
    assert not server.requests


def test_a_certificate_that_is_refused(front: tuple[str, object, str], make: Make) -> None:
    url, verify, message = front
    with api.client(url, ONCE, transport=make(verify=verify)) as client:
        for work in (lambda: client.media.get("0_a"), lambda: client.file(SERVE, {"entryId": "0_a"}).read()):
            with pytest.raises(TransportError, match=message) as caught:
                work()
            assert caught.value.sent is False
            assert KS not in told(caught.value)


def test_a_certificate_that_is_refused_for_asyncio(front: tuple[str, object, str]) -> None:
    from runtime.transport_httpx2 import AsyncHttpx2Transport
    from runtime.transport_stdlib import StdlibTransport
    from runtime.transport_threads import ThreadsTransport

    url, verify, message = front
    transports: list[AsyncTransport] = [
        ThreadsTransport(StdlibTransport(verify=verify)),  # type: ignore[arg-type]
        AsyncHttpx2Transport(verify=verify),  # type: ignore[arg-type]
    ]

    async def main(transport: AsyncTransport) -> None:
        async with api.async_client(url, ONCE, transport=transport) as client:
            with pytest.raises(TransportError, match=message) as caught:
                await client.media.get("0_a")
        assert KS not in told(caught.value)
        await transport.close()

    for each in transports:
        asyncio.run(main(each))


FAULTS = [
    Answer("", fault="reset"),
    Answer("KS1-secret-session " * 99),
    Answer("{" + KS, headers={"Content-Type": "application/json"}),
    Answer(api.error("A", f"of {KS}")),
    Answer(f"<p>{KS}</p>", status=502),
    Answer("", headers={"X-Kaltura": "error-A", "X-Kaltura-App": f"exiting on error A - ks={KS}"}),
    Answer("", status=307, headers={"Location": f"http://other.invalid/?ks={KS}"}),
    Answer("", status=302, headers={"Location": f"ftp://other.invalid/?ks={KS}"}),
    Answer("no gzip " + KS, headers={"Content-Encoding": "gzip"}),
    Answer(b"\xff" + KS.encode()),
]


@pytest.mark.parametrize("answer", FAULTS, ids=lambda answer: f"{answer.status}-{str(answer.body)[:12]}")
def test_no_session_in_any_error(answer: Answer, server: ReplayServer, make: Make) -> None:
    """Nor in what it was caused by, or happened while handling."""
    server.respond(answer)
    with api.client(server.url, ONCE, transport=make()) as client:
        for work in (
            lambda: client.call(GET, {"entryId": "0_a"}),
            lambda: client.file(SERVE, {"entryId": "0_a"}).read(),
        ):
            try:
                work()
            except KalturaError as error:
                assert KS not in told(error)


def test_a_redirect_to_another_host_takes_nothing_along(server: ReplayServer, make: Make) -> None:
    """Neither in its address, nor its headers, nor its body."""
    headers = {"Authorization": "Bearer " + KS, "Cookie": "ks=" + KS}
    options = api.RequestOptions(ks=KS, retry=api.NEVER, headers=headers)
    with ReplayServer() as other:
        other.respond(Answer(b"file", headers={"Content-Type": "video/mp4"}))
        for status in (301, 302, 303, 307, 308):
            server.respond(Answer("", status=status, headers={"Location": f"{other.url}/api_v3/elsewhere"}))
            with api.client(server.url, options, transport=make()) as client:
                with pytest.raises(HttpStatusError, match="service URL"):
                    client.media.get("0_a")
                assert not other.requests
                assert client.file(SERVE, {"entryId": "0_a"}).read() == b"file"
            (request,) = other.requests
            assert KS not in str(vars(request.raw) if hasattr(request.raw, "__dict__") else request.raw)
            other.requests.clear()


def test_a_session_across_the_end_of_an_excerpt(server: ReplayServer) -> None:
    """Half of it is no secret that could be found."""
    for before in range(170, 201):
        for answer in (Answer("{" + "a" * before + KS), Answer("<p>" + "a" * before + KS, status=502)):
            server.respond(answer)
            with api.client(server.url, ONCE) as client, pytest.raises(KalturaError) as caught:
                client.media.get("0_a")
            assert "KS1-" not in told(caught.value)
    server.respond(Answer("{" + " " * 8180 + KS * 99))
    with api.client(server.url, ONCE) as client, pytest.raises(KalturaError) as caught:
        client.media.get("0_a")
    assert "KS1-" not in told(caught.value)


@pytest.mark.parametrize("secret", ["a/b/c<d>&\"e'f", "pässwörd-ü", "p+ss wörd=%", "KS1/secret==", "😀-secret-😀"])
def test_a_secret_in_any_spelling(secret: str, server: ReplayServer) -> None:
    from html import escape
    from json import dumps
    from urllib.parse import quote, quote_plus

    spellings = [secret, dumps(secret), dumps(secret, ensure_ascii=False), quote(secret, safe=""), quote_plus(secret)]
    spellings += [dumps(secret).replace("/", "\\/"), escape(secret), escape(secret).replace("&#x27;", "&apos;")]
    for spelling in spellings:
        server.respond(Answer("{" + spelling))
        options = api.RequestOptions(ks=secret, retry=api.NEVER)
        with api.client(server.url, options) as client, pytest.raises(KalturaError) as caught:
            client.media.get("0_a")
        assert spelling.strip('"')[:7] not in told(caught.value)
