"""A server of upload tokens whose connections break within a chunk, at any byte (``protocol.md 8.2``, 8.3)."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator, Mapping
from io import BufferedReader
from typing import Any

from generator.replay.answer import Wire
from generator.replay.decode import DecodedRequest, decode

from .scenario import MALFORMED, REFUSED, TRANSPORT, Scenario
from .server import answer

SIZE, CHUNK = 12_000, 4_000
_STEP = 1024
_TOKEN = "1_t"


class UploadHost:
    """Keeps what is uploaded to one token.

    Args:
        cut: After how many bytes of a chunk's request the connection breaks; None for never.
        at: Which chunk it is, from 0.
        times: How often that happens.
    """

    def __init__(self, cut: int | None, at: int = 0, times: int = 1) -> None:
        self.size = 0
        self.final = False
        self.wrong: list[str] = []
        self._cut, self._at, self._left = cut, at, times

    def __call__(self, wire: Wire, source: BufferedReader) -> None:
        """Serves a connection: one request, for the next scenario has a host of its own."""
        request = self._read(wire, source)
        if request is not None:
            wire.raw(answer(json.dumps(self._answer(request)).encode(), ("Connection", "close")))

    def _read(self, wire: Wire, source: BufferedReader) -> DecodedRequest | None:
        line = source.readline()
        if not line:
            return None
        target = line.split()[1].decode()
        headers = {}
        while (line := source.readline().strip()) != b"":
            name, _, value = line.decode().partition(":")
            headers[name.lower()] = value.strip()
        length = int(headers.get("content-length", "0"))
        if "/action/upload" in target and self._strikes():
            assert self._cut is not None
            source.read(min(self._cut, length))
            if self._cut % 2:
                wire.reset()
            return None
        return decode(target, headers, source.read(length))

    def _strikes(self) -> bool:
        if self._cut is None or self._left <= 0 or self.size // CHUNK != self._at:
            return False
        self._left -= 1
        return True

    def _answer(self, request: DecodedRequest) -> dict[str, Any]:
        if request.action == "upload":
            self._take(request)
        status = 2 if self.final else 1 if self.size else 0
        return {"objectType": "KalturaUploadToken", "id": _TOKEN, "status": status, "uploadedFileSize": self.size}

    def _take(self, request: DecodedRequest) -> None:
        tree, part = request.tree, request.files["fileData"]
        start = float(str(tree.get("resumeAt", -1)))
        expected = self.size if tree.get("resume") in (True, 1, "1") else max(start, 0)
        if self.final or self.size != expected or (start >= 0 and start != self.size):
            self.wrong.append(f"a chunk of {part.size} bytes at {start} where {self.size} bytes are there")
        self.size += part.size
        self.final = tree.get("finalChunk") in (True, 1, "1")


def scenarios() -> Iterator[tuple[Scenario, UploadHost]]:
    """Uploads that break once, which have to come to their end, and some that break for ever."""
    done = {
        "objectType": "KalturaUploadToken",
        "id": _TOKEN,
        "status": 2,
        "uploadedFileSize": SIZE,
    }
    for at in range(SIZE // CHUNK):
        for cut in range(at, CHUNK + _STEP, _STEP):
            host = UploadHost(cut, at)
            yield _scenario(f"upload-cut-{at}-{cut}", host, value=(done,)), host
    host = UploadHost(2048, at=1, times=1000)
    yield _scenario("upload-cut-for-ever", host, errors=(TRANSPORT,)), host
    for times in (2, 3):
        host = UploadHost(1000, at=1, times=times)
        yield _scenario(f"upload-cut-{times}-times", host, errors=(TRANSPORT,), value=(done,)), host
    for name, size in {"negative": -5, "beyond": 1 << 40, "fraction": 0.5, "word": "abc", "back": 0}.items():
        host = _Liar(size)
        yield _scenario(f"upload-size-{name}", host, errors=(TRANSPORT, MALFORMED, REFUSED), value=(done,)), host


class _Liar(UploadHost):
    """Tells another size than it has, when it is asked after a break."""

    def __init__(self, told: Any) -> None:
        super().__init__(2048, at=1, times=1000)
        self._told = told

    def _answer(self, request: DecodedRequest) -> dict[str, Any]:
        found = super()._answer(request)
        return {**found, "uploadedFileSize": self._told} if request.action == "get" else found

    def _take(self, request: DecodedRequest) -> None:
        # What is sent to a liar may be anything.
        with contextlib.suppress(KeyError):
            self.size = min(self.size + request.files["fileData"].size, CHUNK)


def _scenario(name: str, host: UploadHost, **expected: Any) -> Scenario:
    return Scenario(
        name,
        ambush=host,
        do="upload-file",
        call="read",
        arguments={"name": "clip.mp4", "size": SIZE, "chunkSize": CHUNK},
        client={"retries": 2},
        **expected,
    )


def complaints(host: UploadHost, outcome: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with what the host was sent."""
    yield from host.wrong
    if "value" in outcome and not isinstance(host, _Liar) and (host.size, host.final) != (SIZE, True):
        yield f"{host.size} bytes arrived, final: {host.final}"
