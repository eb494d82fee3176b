"""After calls that fail in every way nothing is left: no thread, socket or task, no file, no warning of Python."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from runtime.errors import KalturaError, RequestTimeout, UsageError
from runtime.paging import AsyncPages, Pages
from runtime.transport import AsyncTransport

from generator.replay.server import Answer, ReplayServer
from tests.runtime.hostile.leaks import nothing_left
from tests.runtime.http import api
from tests.runtime.http.api import GET, PING, SERVE, UPLOAD, AsyncClient, Client
from tests.runtime.http.test_async import transport as transport
from tests.runtime.http.test_transports import Make
from tests.runtime.http.test_transports import make as make
from tests.support import ROOT

ONCE = api.RequestOptions(retry=api.NEVER, timeout=20.0)
SOON = api.RequestOptions(retry=api.NEVER, timeout=0.1)
LONG = b"x" * 300_000
FAULTS = [
    Answer("", fault="reset"),
    Answer(api.entry("0_a"), fault="half"),
    Answer(LONG, fault="half"),
    Answer(LONG),
    Answer("", status=502),
    Answer("<p>no", status=404),
    Answer("{"),
    Answer(b"no gzip", headers={"Content-Encoding": "gzip"}),
    Answer("", headers={"Content-Encoding": "br"}),
    Answer(api.error("A")),
    Answer("", status=307, headers={"Location": "http://other.invalid/"}),
]
EARLY = [*FAULTS, Answer(LONG, headers={"Content-Type": "video/mp4", "ETag": '"v"'}, fault="half")]


def broken_pieces() -> Iterator[bytes]:
    """A file that breaks while it is sent."""
    yield b"x" * 100_000
    raise OSError("the disk is gone")


@contextmanager
def served(make: Make, **settings: Any) -> Iterator[tuple[ReplayServer, Client]]:
    """A server and a client of it, both closed at the end, and the transport as well, which is not the client's own."""
    with ReplayServer() as server:
        transport = make()
        with api.client(server.url, ONCE, transport=transport, **settings) as client:
            yield server, client
        transport.close()


def fails(work: Callable[[], Any]) -> None:
    """Something that may fail, by an error of the client or of the file that it reads."""
    try:
        work()
    except (KalturaError, OSError):
        return


def test_calls(make: Make, tmp_path: Path) -> None:
    source = tmp_path / "source.bin"
    source.write_bytes(LONG)
    with nothing_left(), served(make, max_answer_size=1000) as (server, client):
        for answer in FAULTS:
            server.respond(answer)
            fails(lambda: client.call(GET, {"entryId": "0_a"}))
            fails(lambda: client.call(UPLOAD, {"fileData": source}))
            fails(lambda: client.call(UPLOAD, {"fileData": broken_pieces()}))
            fails(lambda: client.upload_file(source, chunk_size=1000))
        server.respond(Answer(api.xml("1"), delay=0.5))
        with pytest.raises(RequestTimeout):
            client.call(PING, {}, SOON)
        server.respond(api.xml("1"))
        assert client.call(PING, {})


def test_downloads(make: Make, tmp_path: Path) -> None:
    target = tmp_path / "target.bin"
    target.write_bytes(b"old")
    with nothing_left(), served(make) as (server, client):
        for answer in EARLY:
            server.respond(answer)
            file = client.file(SERVE, {"entryId": "0_a"})
            fails(file.read)
            if answer.fault is not None:
                fails(lambda file=file: file.save(target))
                assert target.read_bytes() == b"old"
            assert os.listdir(tmp_path) == ["target.bin"]
        server.respond(Answer(LONG, headers={"Content-Type": "video/mp4"}))
        with file.open() as stream:
            assert stream.read(10) == b"x" * 10
        # Dropped without a word, half-way.
        assert next(file.iter_bytes(10)) == b"x" * 10
        gc.collect()
        with pytest.raises(ZeroDivisionError):
            for _ in file.iter_bytes(10):
                1 / 0  # noqa: B018


def test_pages_that_are_left_half_way(make: Make) -> None:
    with nothing_left(), served(make) as (server, client):
        server.respond(api.xml("<item><id>a</id></item><item><id>b</id></item>"))
        pages: Pages[Any, Any] = Pages(client, _list(), {})
        assert next(iter(pages)).id == "a"
        assert len(next(iter(pages.pages()))) == 2


def _list() -> Any:
    from runtime.action import Action
    from runtime.fields import list_of, object_of

    kinds = {"pager": object_of("KalturaMediaEntry")}
    return Action[Any]("media", "list", list_of("KalturaMediaEntry"), kinds, repeatable=True)


Work = Callable[[AsyncClient], Awaitable[Any]]


def run(server: ReplayServer, transport: AsyncTransport, work: Work, **settings: Any) -> None:
    """Do something in a loop of its own; no task may be left."""

    async def main() -> None:
        async with api.async_client(server.url, ONCE, transport=transport, **settings) as client:
            await work(client)
        await transport.close()
        end = asyncio.get_running_loop().time() + 30
        # The loop itself ends generators that were dropped.
        while len(asyncio.all_tasks()) > 1 and asyncio.get_running_loop().time() < end:
            await asyncio.sleep(0.01)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())


async def fails_async(work: Callable[[], Awaitable[Any]]) -> None:
    """The same for asyncio."""
    try:
        await work()
    except (KalturaError, OSError):
        return


async def broken_pieces_async() -> AsyncIterator[bytes]:
    """A file that breaks while it is sent."""
    yield b"x" * 100_000
    raise OSError("the disk is gone")


def test_asyncio_calls(transport: AsyncTransport, tmp_path: Path) -> None:
    source = tmp_path / "source.bin"
    source.write_bytes(LONG)

    async def work(client: AsyncClient) -> None:
        for answer in FAULTS:
            server.respond(answer)
            await fails_async(lambda: client.call(GET, {"entryId": "0_a"}))
            await fails_async(lambda: client.call(UPLOAD, {"fileData": source}))
            await fails_async(lambda: client.call(UPLOAD, {"fileData": broken_pieces()}))
            await fails_async(lambda: client.upload_file(broken_pieces_async(), chunk_size=1000))
        server.respond(Answer(api.xml("1"), delay=0.5))
        with pytest.raises(RequestTimeout):
            await client.call(PING, {}, SOON)
        waiting = [asyncio.create_task(client.call(GET, {"entryId": "0_a"})) for _ in range(8)]
        await asyncio.sleep(0.1)
        for task in waiting:
            task.cancel()
        for ended in await asyncio.gather(*waiting, return_exceptions=True):
            assert isinstance(ended, asyncio.CancelledError)

    with nothing_left(), ReplayServer() as server:
        run(server, transport, work, max_answer_size=1000)


def test_asyncio_downloads(transport: AsyncTransport, tmp_path: Path) -> None:
    target = tmp_path / "target.bin"
    target.write_bytes(b"old")

    async def work(client: AsyncClient) -> None:
        for answer in EARLY:
            server.respond(answer)
            file = client.file(SERVE, {"entryId": "0_a"})
            await fails_async(file.read)
            if answer.fault is not None:
                await fails_async(lambda file=file: file.save(target))
                assert target.read_bytes() == b"old"
            assert os.listdir(tmp_path) == ["target.bin"]
        server.respond(Answer(LONG, headers={"Content-Type": "video/mp4"}))
        async for _ in file.iter_bytes(10):
            break
        server.respond(Answer(LONG, headers={"Content-Type": "video/mp4"}, fault="drip"))
        saving = asyncio.create_task(file.save(target))
        await asyncio.sleep(0.2)
        saving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await saving
        assert os.listdir(tmp_path) == ["target.bin"]
        assert target.read_bytes() == b"old"
        server.respond(api.xml("<item><id>a</id></item><item><id>b</id></item>"))
        async for each in AsyncPages[Any, Any](client, _list(), {}):
            assert each.id == "a"
            break

    with nothing_left(), ReplayServer() as server:
        run(server, transport, work)


FULL = """
import resource, signal, sys
sys.path[:0] = sys.argv[3:]
from tests.runtime.http import api
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    api.client(sys.argv[1]).file(api.SERVE, {"entryId": "0_a"}).save(sys.argv[2])
except OSError as error:
    print(type(error).__name__, error.errno)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="this system limits no files")
def test_a_download_that_the_disk_does_not_hold(tmp_path: Path) -> None:
    """The rest of the buffer cannot be written either when the file is closed."""
    target = tmp_path / "target.bin"
    target.write_bytes(b"old")
    with ReplayServer() as server:
        for size in (100_001, 104_000, 300_000):
            server.respond(Answer(b"x" * size, headers={"Content-Type": "video/mp4"}))
            command = [
                sys.executable,
                "-c",
                FULL,
                server.url,
                str(target),
                str(ROOT),
                str(ROOT / "templates" / "python"),
            ]
            run = subprocess.run(command, capture_output=True, text=True, check=False)
            assert run.stdout == "OSError 27\n", run.stderr
            assert os.listdir(tmp_path) == ["target.bin"]
            assert target.read_bytes() == b"old"


def test_a_client_that_is_dropped(make: Make) -> None:
    """Without being closed."""

    def use(server: ReplayServer) -> None:
        client: Client = api.client(server.url, ONCE, transport=make())
        assert client.call(PING, {})
        with pytest.raises(UsageError):
            client.call(UPLOAD, {"fileData": object()})

    with nothing_left(), ReplayServer() as server:
        server.respond(api.xml("1"))
        use(server)
