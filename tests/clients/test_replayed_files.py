"""Recorded files, fetched by the default client in all its ways; and recorded uploads in chunks."""

from __future__ import annotations

import asyncio
from itertools import product
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from generator.replay.recording import FileContent, Recording
from tests.clients.replay_stage import ENCODINGS, FORMATS, Stage
from tests.replay.test_playback import RECORDINGS

FILES = [
    pytest.param(recording, answer.content, id=recording.name)
    for recording in RECORDINGS
    for answer in recording.answers
    if isinstance(answer.content, FileContent)
]
REFUSED = ["data-serve-missing", "data-serve-bad-session"]


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize(("recording", "content"), FILES)
def test_a_file_is_fetched(
    stage: Stage, recording: Recording, content: FileContent, full: bool, tmp_path: Path
) -> None:
    with stage.client() as client:
        download = stage.maker(full).call(client, recording.calls[0])
        assert not stage.requests()
        assert download.save(tmp_path / "file") == len(content.data)
        assert (tmp_path / "file").read_bytes() == content.data
        with download.open() as stream:
            assert stream.content_type == content.content_type
            assert stream.file_name == (content.filename or "")
            assert stream.size == len(content.data)
            assert b"".join(iter(lambda: stream.read(1000), b"")) == content.data
        assert b"".join(download.iter_bytes(4096)) == content.data
        with urlopen(download.url) as answer:
            assert answer.read() == content.data


@pytest.mark.parametrize(("recording", "content"), FILES)
def test_a_file_is_fetched_async(stage: Stage, recording: Recording, content: FileContent, tmp_path: Path) -> None:
    async def fetch() -> int:
        async with stage.async_client() as client:
            download = stage.maker().call(client, recording.calls[0])
            assert not stage.requests()
            assert b"".join([piece async for piece in download.iter_bytes(4096)]) == content.data
            size: int = await download.save(tmp_path / "file")
            return size

    assert asyncio.run(fetch()) == len(content.data)
    assert (tmp_path / "file").read_bytes() == content.data


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_refused_is_not_saved(stage: Stage, name: str, tmp_path: Path) -> None:
    recording = stage.recorded(name)
    (tmp_path / "file").write_bytes(b"as it was")
    with stage.client() as client, pytest.raises(stage.surface.package.ApiError) as caught:
        stage.maker().call(client, recording.calls[0]).save(tmp_path / "file")
    assert stage.seen(caught.value) == stage.expected(recording, "xml")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("file", b"as it was")]


# -- uploads in chunks


def _chunks() -> list[Recording]:
    """The recorded chunks of one upload, in their order."""
    chunks = {
        _offset(recording): recording
        for recording in RECORDINGS
        for call in recording.calls
        if call.action == "upload" and call.parameters.get("finalChunk") is not None and call.files["fileData"].text
    }
    return [chunks[offset] for offset in sorted(chunks)]


def _offset(chunk: Recording) -> int:
    offset: Any = chunk.calls[0].parameters.get("resumeAt")
    return offset if isinstance(offset, int) else 0


def _data(chunk: Recording) -> bytes:
    return (chunk.calls[0].files["fileData"].text or "").encode()


class Upload:
    """A recorded upload: what to ask for, and what comes of it.

    Args:
        stage: Where it is played.
        begun: Whether the server has the first chunk already.
    """

    def __init__(self, stage: Stage, begun: bool) -> None:
        chunks = _chunks()
        assert [_offset(chunk) for chunk in chunks] == [0, 10, 20]
        self.stage = stage
        self.whole = b"".join(map(_data, chunks))
        self.chunks = chunks[1:] if begun else chunks
        self.first = stage.recorded("upload-token-get" if begun else "upload-token-add").calls[0]
        self.told: list[tuple[int, int | None]] = []
        self.arguments: dict[str, Any] = {
            "file_name": "holiday.mp4",
            "chunk_size": 10,
            "progress": lambda *now: self.told.append(now),
        }
        if begun:
            self.arguments["upload_token"] = self.first.parameters["uploadTokenId"]

    def check(self, token: Any, answer_format: str) -> None:
        """Sees whether the recorded chunks were sent, and the token is the one that the last of them answered."""
        last = self.chunks[-1]
        assert self.stage.seen(token) == self.stage.expected(last, answer_format, -1)
        first, *rest = self.stage.requests()
        assert first.name.lower() == f"{self.first.service}.{self.first.action}".lower()
        # A chunk that is answered with an error first is sent again.
        sent = [(chunk, _data(chunk)) for chunk in self.chunks for _ in chunk.answers]
        assert [request.files["fileData"].data for request in rest] == [data for _, data in sent]
        assert [request.files["fileData"].filename for request in rest] == ["holiday.mp4"] * len(sent)
        assert self.told == [(_offset(chunk) + len(_data(chunk)), len(self.whole)) for chunk in self.chunks]


hows = pytest.mark.parametrize(("encoding", "answer_format"), list(product(ENCODINGS, FORMATS)))
begun_or_not = pytest.mark.parametrize("begun", [False, True])


@hows
@begun_or_not
def test_an_upload_in_chunks(stage: Stage, encoding: str, answer_format: str, begun: bool, tmp_path: Path) -> None:
    upload = Upload(stage, begun)
    (tmp_path / "any.bin").write_bytes(upload.whole)
    with stage.client(encoding, answer_format) as client:
        upload.check(client.upload_file(tmp_path / "any.bin", **upload.arguments), answer_format)


@hows
@begun_or_not
def test_an_upload_in_chunks_async(stage: Stage, encoding: str, answer_format: str, begun: bool) -> None:
    upload = Upload(stage, begun)

    async def run() -> Any:
        async with stage.async_client(encoding, answer_format) as client:
            return await client.upload_file(upload.whole, **upload.arguments)

    upload.check(asyncio.run(run()), answer_format)
