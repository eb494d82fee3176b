"""Uploads in chunks (protocol.md 8.2, 8.3)."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from runtime.errors import ApiError, HttpStatusError, TransportError, UsageError
from runtime.fields import STRING, prop
from runtime.files import FileSource
from runtime.model import ApiObject

from generator.replay.server import Answer, ReplayServer
from tests.runtime.http import api
from tests.runtime.http.api import UploadToken, UploadTokenStatus
from tests.runtime.http.upload_server import UploadServer

DATA = os.urandom(100)


@pytest.fixture
def tokens(server: ReplayServer) -> UploadServer:
    made = UploadServer()
    server.respond(made)
    return made


def pieces(data: bytes, size: int = 7) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


def test_one_chunk(client: api.Client, tokens: UploadServer, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(DATA)
    seen: list[tuple[int, int | None]] = []
    token = client.upload_file(path, progress=lambda sent, total: seen.append((sent, total)))
    assert (token.id, token.status, token.uploaded_file_size) == ("0_tok", UploadTokenStatus.FULL_UPLOAD, 100)
    assert tokens.file == {"objectType": "KalturaUploadToken", "fileName": "a.bin", "fileSize": "100"}
    assert tokens.chunks == [(False, True, -1, 100)]
    assert tokens.data == DATA
    assert seen == [(100, 100)]


@pytest.mark.parametrize("kind", ["path", "bytes", "file", "iterator", "unknown file"])
def test_several_chunks(client: api.Client, tokens: UploadServer, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(DATA)
    moved = io.BytesIO(b"xx" + DATA)
    moved.seek(2)
    source: dict[str, Any] = {
        "path": path,
        "bytes": DATA,
        "file": moved,
        "iterator": pieces(DATA),
        "unknown file": FileSource(pieces(DATA), size=100),
    }
    seen: list[tuple[int, int | None]] = []
    client.upload_file(
        source[kind], file_name="b.bin", chunk_size=40, progress=lambda sent, total: seen.append((sent, total))
    )
    assert tokens.data == DATA
    assert tokens.chunks == [(False, False, -1, 40), (True, False, 40, 40), (True, True, 80, 20)]
    assert tokens.file["fileName"] == "b.bin"
    total = None if kind == "iterator" else 100
    assert seen == [(40, total), (80, total), (100, 100)]
    assert tokens.file.get("fileSize") == (None if kind == "iterator" else "100")


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.binary(max_size=60),
    chunk=st.integers(1, 70),
    piece=st.integers(1, 70),
    sequential=st.booleans(),
    lose=st.sets(st.integers(1, 12), max_size=4),
)
def test_nothing_is_lost_or_doubled(
    server: ReplayServer, data: bytes, chunk: int, piece: int, sequential: bool, lose: set[int]
) -> None:
    tokens = UploadServer()
    tokens.lose = lose
    server.respond(tokens)
    client = api.client(server.url)
    client.upload_file(pieces(data, piece) if sequential else data, chunk_size=chunk)
    assert tokens.data == data
    assert tokens.status == 2
    assert all(not final for _, final, _, _ in tokens.chunks[:-1])


@pytest.mark.parametrize("sequential", [True, False])
def test_a_lost_answer(client: api.Client, tokens: UploadServer, sequential: bool) -> None:
    tokens.lose = {2}
    client.upload_file(pieces(DATA) if sequential else DATA, chunk_size=40)
    assert tokens.data == DATA
    assert tokens.asked == 1
    assert [size for *_, size in tokens.chunks] == [40, 40, 20]
    assert api.slept(client) == [0.25]


@pytest.mark.parametrize("sequential", [True, False])
def test_a_lost_request(server: ReplayServer, client: api.Client, tokens: UploadServer, sequential: bool) -> None:
    def lost(request: Any, raw: Any) -> Answer:
        if request.action == "upload" and len(server.requests) == 3:
            return Answer("", fault="reset")
        return tokens(request, raw)

    server.respond(lost)
    client.upload_file(pieces(DATA) if sequential else DATA, chunk_size=40)
    assert tokens.data == DATA
    assert [size for *_, size in tokens.chunks] == [40, 40, 20]


def test_the_first_chunk_is_lost(server: ReplayServer, client: api.Client, tokens: UploadServer) -> None:
    server.enqueue(tokens._token(), Answer("", fault="close-after"))
    client.upload_file(DATA, chunk_size=40)
    assert [resume for resume, *_ in tokens.chunks] == [False, True, True]


def test_a_lost_last_answer_is_no_failure(client: api.Client, tokens: UploadServer) -> None:
    tokens.lose = {3}
    token = client.upload_file(DATA, chunk_size=40)
    assert token.status == 2
    assert len(tokens.chunks) == 3


def test_the_final_chunk_is_repeated(client: api.Client, tokens: UploadServer) -> None:
    tokens.refuse = 2
    client.upload_file(DATA, chunk_size=40)
    assert tokens.data == DATA
    assert api.slept(client) == [0.25, 0.5]
    tokens.refuse = 3
    with pytest.raises(ApiError, match="CANNOT_MATCH"):
        client.upload_file(DATA, chunk_size=40)


def test_it_gives_up(server: ReplayServer, client: api.Client, tokens: UploadServer) -> None:
    def lost(request: Any, raw: Any) -> Answer:
        return Answer("", fault="reset") if request.action == "upload" else tokens(request, raw)

    server.respond(lost)
    with pytest.raises(TransportError):
        client.upload_file(DATA)
    assert tokens.asked == 2


def test_a_refusal_is_not_repeated(server: ReplayServer, client: api.Client, tokens: UploadServer) -> None:
    server.enqueue(tokens._token(), Answer("too large", 413))
    with pytest.raises(HttpStatusError):
        client.upload_file(DATA)
    server.enqueue(tokens._token(), api.error("UPLOAD_TOKEN_NOT_FOUND"))
    with pytest.raises(ApiError):
        client.upload_file(DATA)
    assert tokens.asked == 0


@pytest.mark.parametrize("sequential", [True, False])
@pytest.mark.parametrize("by_id", [True, False])
def test_going_on_later(client: api.Client, tokens: UploadServer, sequential: bool, by_id: bool) -> None:
    tokens.data, tokens.status = DATA[:50], 1
    token = "0_tok" if by_id else api.UploadToken(id="0_tok")
    client.upload_file(pieces(DATA) if sequential else DATA, chunk_size=40, upload_token=token)
    assert tokens.data == DATA
    assert tokens.chunks == [(True, False, 50, 40), (True, True, 90, 10)]
    client.upload_file(DATA, upload_token=token)
    assert len(tokens.chunks) == 2


@pytest.mark.parametrize("sequential", [True, False])
def test_another_file(client: api.Client, tokens: UploadServer, sequential: bool) -> None:
    tokens.data, tokens.status = DATA, 1
    with pytest.raises(UsageError, match="not the same file"):
        client.upload_file(pieces(DATA[:10]) if sequential else DATA[:10], upload_token="0_tok")


def test_what_the_server_lost_cannot_be_read_again(
    server: ReplayServer, client: api.Client, tokens: UploadServer
) -> None:
    def forgets(request: Any, raw: Any) -> Answer:
        if request.action == "upload" and len(tokens.chunks) == 2:
            tokens.data = b""
            return Answer("", fault="reset")
        return tokens(request, raw)

    server.respond(forgets)
    with pytest.raises(TransportError, match="has lost"):
        client.upload_file(pieces(DATA), chunk_size=30)


@pytest.mark.parametrize("sequential", [True, False])
def test_nothing_to_upload(client: api.Client, tokens: UploadServer, sequential: bool) -> None:
    client.upload_file(iter(()) if sequential else b"")
    assert tokens.chunks == [(False, True, -1, 0)]


def test_wrong_arguments(client: api.Client) -> None:
    with pytest.raises(UsageError, match="chunk_size"):
        client.upload_file(b"", chunk_size=0)
    with pytest.raises(UsageError, match="upload_token"):
        client.upload_file(b"", upload_token=7)
    with pytest.raises(UsageError):
        client.upload_file("/no/such/file")


def test_a_server_without_chunks(server: ReplayServer) -> None:
    """OTT takes a file in one piece."""

    class Token(ApiObject, wire="KalturaUploadToken"):
        id: str | None = prop("id", STRING, read_only=True)

    server.respond('{"result":{"objectType":"KalturaUploadToken","id":"0_tok"}}')
    client = api.OttClient(server.url, api.RequestOptions())
    seen: list[int] = []
    client._upload_file(Token, DATA, chunk_size=10, progress=lambda sent, total: seen.append(sent))
    add, upload = (request.decoded for request in server.requests)
    assert add.tree["uploadToken"] == {"objectType": "KalturaUploadToken"}
    assert upload.files["fileData"].data == DATA
    assert set(upload.parameters) == {"uploadTokenId"}
    assert seen == [100]
    with pytest.raises(UsageError, match="continue"):
        client._upload_file(Token, DATA, upload_token="0_tok")
    with pytest.raises(UsageError, match="asynchronous"):
        asyncio.run(api.AsyncClient(server.url, api.RequestOptions())._upload_file(Token, later(DATA)))


async def later(data: bytes, size: int = 7) -> AsyncIterator[bytes]:
    for piece in pieces(data, size):
        await asyncio.sleep(0)
        yield piece


def test_asynchronous_sources(server: ReplayServer, tokens: UploadServer) -> None:
    """They are read piece by piece; a chunk whose answer is lost is not sent twice."""
    tokens.lose = {2}

    async def work() -> UploadToken:
        async with api.async_client(server.url) as client:
            return await client.upload_file(later(DATA), file_name="a.bin", chunk_size=40)

    assert asyncio.run(work()).id == "0_tok"
    assert tokens.data == DATA
    assert tokens.file == {"objectType": "KalturaUploadToken", "fileName": "a.bin"}
    assert [chunk[3] for chunk in tokens.chunks] == [40, 40, 20]


def test_reading_a_slow_source_does_not_hold_up_other_tasks(server: ReplayServer, tokens: UploadServer) -> None:
    other = Event()

    def slow() -> Iterator[bytes]:
        yield DATA[:50]
        assert other.wait(10)
        yield DATA[50:]

    async def work() -> None:
        async with api.async_client(server.url) as client:
            upload = asyncio.create_task(client.upload_file(slow(), chunk_size=40))
            while not tokens.chunks:
                await asyncio.sleep(0.001)
            other.set()
            await upload

    asyncio.run(work())
    assert tokens.data == DATA


def test_asynchronous_sources_need_an_asynchronous_client(client: api.Client) -> None:
    with pytest.raises(UsageError, match="async_generator"):
        client.upload_file(later(DATA))  # type: ignore[arg-type]


def test_what_an_asynchronous_source_yields_is_checked(server: ReplayServer, tokens: UploadServer) -> None:
    async def texts() -> AsyncIterator[bytes]:
        yield "text"  # type: ignore[misc]

    with pytest.raises(UsageError, match="bytes, not str"):
        asyncio.run(api.async_client(server.url).upload_file(texts()))
