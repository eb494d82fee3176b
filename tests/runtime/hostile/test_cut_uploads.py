"""An upload whose connection breaks at every kB of the file arrives as it was, or fails by an error of the client."""

from __future__ import annotations

import asyncio
import random
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from runtime.errors import MalformedAnswerError, TransportError
from runtime.retry import RetryPolicy
from runtime.transport import AsyncTransport

from generator.replay.server import Answer, ReplayServer
from tests.runtime.hostile.cut_server import CutServer
from tests.runtime.http import api
from tests.runtime.http.conftest import server as server
from tests.runtime.http.test_async import transport as transport
from tests.runtime.http.test_transports import Make
from tests.runtime.http.test_transports import make as make

DATA = random.Random(1).randbytes(64 * 1024)
CHUNK = 16 * 1024
KB = 1024
OPTIONS = api.RequestOptions(retry=RetryPolicy(2, base_delay=0.001), timeout=30.0)


class Stream(BytesIO):
    """A file that can be read once."""

    def seekable(self) -> bool:
        return False


def test_a_file(make: Make, tmp_path: Path) -> None:
    source = tmp_path / "source.bin"
    source.write_bytes(DATA)
    with CutServer() as server, api.client(server.url, OPTIONS, transport=make()) as client:
        for number in range(len(DATA) // KB + 1):
            server.begin(number * KB, keeps=number % 2 == 0, hard=number % 3 == 0)
            token = client.upload_file(source, chunk_size=CHUNK)
            assert server.data == DATA
            assert token.status == 2
            assert server.cut is None


def test_a_stream(make: Make) -> None:
    """What the server has lost of one cannot be sent again, and is never left out."""
    arrived = 0
    with CutServer() as server, api.client(server.url, OPTIONS, transport=make()) as client:
        for number in range(0, len(DATA) // KB + 1, 3):
            server.begin(number * KB, keeps=number % 2 == 0, hard=number % 4 == 0)
            try:
                client.upload_file(Stream(DATA), chunk_size=CHUNK)
            except TransportError:
                continue
            assert server.data == DATA
            arrived += 1
    assert arrived > 10


def test_asyncio(transport: AsyncTransport, tmp_path: Path) -> None:
    source = tmp_path / "source.bin"
    source.write_bytes(DATA)

    async def main(server: CutServer) -> None:
        async with api.async_client(server.url, OPTIONS, transport=transport) as client:
            for number in range(0, len(DATA) // KB + 1, 2):
                server.begin(number * KB, keeps=number % 4 == 0, hard=number % 3 == 0)
                await client.upload_file(source, chunk_size=CHUNK)
                assert server.data == DATA
        await transport.close()

    with CutServer() as server:
        asyncio.run(main(server))


def _token(size: object) -> str:
    return api.xml(
        f"<objectType>KalturaUploadToken</objectType><id>0_tok</id><uploadedFileSize>{size}</uploadedFileSize>"
    )


@pytest.mark.parametrize("size", [-5, 1 << 40, 101, "nan", "INF", "-INF"])
def test_a_server_that_claims_to_have_what_it_cannot_have(size: object, server: ReplayServer) -> None:
    def answer(request: Any, raw: Any) -> Answer:
        if request.action == "upload":
            return Answer("", fault="reset")
        return Answer(_token(size if request.action == "get" else 0))

    with api.client(server.url, OPTIONS) as client:
        server.respond(answer)
        with pytest.raises(MalformedAnswerError, match="claims to have"):
            client.upload_file(DATA[:100])
        server.respond(_token(size))
        with pytest.raises(MalformedAnswerError, match="claims to have"):
            client.upload_file(DATA[:100])
        server.respond(api.xml("<objectType>KalturaUploadToken</objectType><status>0</status>"))
        with pytest.raises(MalformedAnswerError, match="has an id"):
            client.upload_file(DATA[:100])


def test_a_server_that_goes_back_and_forth_gets_nowhere(server: ReplayServer) -> None:
    asked = 0

    def answer(request: Any, raw: Any) -> Answer:
        nonlocal asked
        if request.action == "upload":
            return Answer("", fault="reset")
        if request.action == "add":
            return Answer(_token(0))
        asked += 1
        return Answer(_token(10 if asked % 2 else 50))

    server.respond(answer)
    with api.client(server.url, OPTIONS) as client, pytest.raises(TransportError):
        client.upload_file(DATA[:100])
    assert asked < 10
