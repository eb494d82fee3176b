"""The client for asyncio: the same surface, over threads and over httpx2."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from runtime.errors import ApiError, MalformedAnswerError, RequestTimeout, TransportError
from runtime.transport import AsyncHttpResponse, AsyncTransport, HttpRequest, Timeout
from runtime.transport_stdlib import StdlibTransport
from runtime.transport_threads import ThreadsTransport

from generator.replay.server import Answer, ReplayServer
from tests.runtime.http import api
from tests.runtime.http.api import DELETE, GET, PING, SERVE, UPLOAD, AsyncClient, RequestOptions
from tests.runtime.http.test_download import DATA, broken_in_the_middle
from tests.runtime.http.upload_server import UploadServer


def _threads() -> AsyncTransport:
    return ThreadsTransport(StdlibTransport())


def _httpx2() -> AsyncTransport:
    pytest.importorskip("httpx2")
    from runtime.transport_httpx2 import AsyncHttpx2Transport

    return AsyncHttpx2Transport()


@pytest.fixture(params=[_threads, _httpx2], ids=["threads", "httpx2"])
def transport(request: pytest.FixtureRequest) -> AsyncTransport:
    made: AsyncTransport = request.param()
    return made


Work = Callable[[AsyncClient], Awaitable[Any]]


def run(server: ReplayServer, transport: AsyncTransport, work: Work, **settings: Any) -> AsyncClient:
    """Run something with a client of that server in a loop of its own."""
    client = api.async_client(server.url, transport=transport, **settings)

    async def main() -> None:
        async with client:
            await work(client)
        await transport.close()

    asyncio.run(main())
    return client


def test_calls(server: ReplayServer, transport: AsyncTransport) -> None:
    server.respond(Answer(api.entry("0_a"), headers={"X-Me": "m1"}))

    async def work(client: AsyncClient) -> None:
        with client.record_metadata() as answers:
            assert (await client.media.get("0_a")).id == "0_a"
            assert (await client.call(GET, {"entryId": "0_a"})).name == "n"
        assert [answer.server for answer in answers] == ["m1", "m1"]
        server.respond(api.error("ENTRY_ID_NOT_FOUND"))
        with pytest.raises(api.EntryIdNotFound):
            await client.media.get("0_b")

    run(server, transport, work)
    assert server.connections == 1


def test_the_same_bytes_as_the_other_client(server: ReplayServer, transport: AsyncTransport) -> None:
    server.respond(api.entry("0_a"))

    async def work(client: AsyncClient) -> None:
        await client.media.get("0_a")

    run(server, transport, work)
    api.client(server.url).media.get("0_a")
    one, two = (request.raw for request in server.requests)
    assert (one.target, one.body) == (two.target, two.body)
    assert sorted(one.headers.items()) == sorted(two.headers.items())


def test_many_at_once(server: ReplayServer, transport: AsyncTransport) -> None:
    server.respond(lambda request, raw: Answer(api.entry(str(request.parameters["entryId"])), delay=0.05))

    async def work(client: AsyncClient) -> None:
        wanted = [f"0_{number}" for number in range(30)]
        found = await asyncio.gather(*(client.media.get(id) for id in wanted))
        assert [entry.id for entry in found] == wanted

    run(server, transport, work)


def test_each_loop_works(server: ReplayServer, transport: AsyncTransport) -> None:
    server.respond(api.xml("1"))

    async def work(client: AsyncClient) -> None:
        assert await client.call(PING, {}) is True

    run(server, transport, work)
    run(server, transport, work)


def test_failures_are_repeated(server: ReplayServer, transport: AsyncTransport) -> None:
    server.respond(api.xml("1"))
    server.fault("half", times=1)
    server.fault("bad-gateway", times=1)

    async def work(client: AsyncClient) -> None:
        assert await client.call(PING, {}) is True
        assert api.slept(client) == [0.25, 0.5]
        server.fault("reset", times=1)
        with pytest.raises(TransportError):
            await client.call(DELETE, {"entryId": "x"})
        server.fault("html", times=1)
        with pytest.raises(MalformedAnswerError):
            await client.call(PING, {})
        server.fault("empty", times=1)
        with pytest.raises(ApiError):
            await client.call(PING, {})

    run(server, transport, work)


def test_limits_of_waiting(server: ReplayServer, transport: AsyncTransport) -> None:
    server.respond(api.xml("1"))

    async def work(client: AsyncClient) -> None:
        server.fault("hang", times=1)
        with pytest.raises(RequestTimeout):
            await client.call(PING, {}, RequestOptions(timeout=0.1, retry=None))
        server.fault("drip=0.05", times=1)
        with pytest.raises(RequestTimeout):
            await client.call(PING, {}, RequestOptions(timeout=Timeout(2, total=0.3), retry=None))

    run(server, transport, work)


def test_cancelling_closes_the_connection(server: ReplayServer, transport: AsyncTransport) -> None:
    arrived = threading.Event()
    release = threading.Event()

    def answer(request: object, raw: object) -> str:
        arrived.set()
        release.wait(10)
        return api.xml("1")

    server.respond(answer)

    async def work(client: AsyncClient) -> None:
        task = asyncio.create_task(client.call(DELETE, {"entryId": "x"}))
        await asyncio.to_thread(arrived.wait, 10)
        before = threading.active_count()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        release.set()
        server.respond(api.xml("1"))
        assert await client.call(PING, {}) is True
        assert threading.active_count() <= before + 1

    run(server, transport, work)
    assert server.requests[0].raw.connection != server.requests[1].raw.connection


def test_cancelling_in_the_middle_of_an_answer(server: ReplayServer, transport: AsyncTransport) -> None:
    server.respond(api.xml("1" + " " * 5000))
    server.fault("drip=0.05", times=1)

    async def work(client: AsyncClient) -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(client.call(PING, {}), 0.3)
        assert await client.call(PING, {}) is True

    run(server, transport, work)
    assert server.connections == 2


def test_uploads(server: ReplayServer, transport: AsyncTransport, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(DATA)

    async def work(client: AsyncClient) -> None:
        server.respond(api.entry("0_a"))
        await client.call(UPLOAD, {"fileData": path})
        await client.call(UPLOAD, {"fileData": iter([DATA, DATA])})
        sizes = [request.decoded.files["fileData"].size for request in server.requests]
        assert sizes == [len(DATA), 2 * len(DATA)]
        tokens = UploadServer()
        tokens.lose = {2}
        server.respond(tokens)
        token = await client.upload_file(path, chunk_size=200_000)
        assert token.status == 2
        assert tokens.data == DATA

    run(server, transport, work)


def test_downloads(server: ReplayServer, transport: AsyncTransport, tmp_path: Path) -> None:
    target = tmp_path / "a.mp4"

    async def work(client: AsyncClient) -> None:
        download = client.file(SERVE, {"entryId": "0_a"})
        assert download.url == api.client(server.url).file(SERVE, {"entryId": "0_a"}).url
        server.respond(Answer(DATA, headers={"Content-Type": "video/mp4"}))
        assert await download.read() == DATA
        assert b"".join([piece async for piece in download.iter_bytes(999)]) == DATA
        assert await download.save(target) == len(DATA)
        assert target.read_bytes() == DATA
        async with await download.open() as stream:
            assert (stream.content_type, stream.size) == ("video/mp4", len(DATA))
            assert await stream.read(5) == DATA[:5]
            assert await stream.read() == DATA[5:]
        server.respond(lambda request, raw: broken_in_the_middle(raw))
        assert await download.read() == DATA
        server.respond(Answer(DATA, fault="half"))
        with pytest.raises(TransportError):
            await download.save(target)
        assert [path.name for path in tmp_path.iterdir()] == ["a.mp4"]

    run(server, transport, work)


def test_the_default_is_threads_over_the_standard_library(server: ReplayServer) -> None:
    server.respond(api.xml("1"))

    async def main() -> None:
        async with api.async_client(server.url) as client:
            assert isinstance(client._transport, ThreadsTransport)
            assert await client.call(PING, {}) is True

    asyncio.run(main())


def test_a_transport_of_ones_own() -> None:
    class Fake(AsyncTransport):
        async def send(self, request: HttpRequest) -> AsyncHttpResponse:
            return AsyncHttpResponse(200, {}, api.xml("1").encode())

    async def main() -> None:
        assert await api.async_client("http://host", transport=Fake()).call(PING, {}) is True

    asyncio.run(main())
