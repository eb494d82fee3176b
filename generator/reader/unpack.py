"""Unpacks gzip and xz, however much they claim to hold."""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Callable, Iterator
from typing import Protocol

_CHUNK = 64 * 1024
_MOST_PARTS = 10_000
# xz -9 takes 65 MiB; a file may ask for 4 GiB before it holds a single byte.
_MEMORY = 128 * 1024 * 1024
_GZIP = 31


class Damaged(Exception):
    """The file cannot be unpacked; the text says why."""


class _Unpacker(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def take(self, data: bytes) -> Iterator[bytes]: ...


class _Gzip:
    def __init__(self) -> None:
        self._stream = zlib.decompressobj(_GZIP)

    @property
    def eof(self) -> bool:
        return self._stream.eof

    @property
    def unused_data(self) -> bytes:
        return self._stream.unused_data

    def take(self, data: bytes) -> Iterator[bytes]:
        while data:
            yield self._stream.decompress(data, _CHUNK)
            data = self._stream.unconsumed_tail


class _Xz:
    def __init__(self) -> None:
        self._stream = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MEMORY)

    @property
    def eof(self) -> bool:
        return self._stream.eof

    @property
    def unused_data(self) -> bytes:
        return self._stream.unused_data

    def take(self, data: bytes) -> Iterator[bytes]:
        yield self._stream.decompress(data, _CHUNK)
        while not self._stream.eof and not self._stream.needs_input:
            yield self._stream.decompress(b"", _CHUNK)


_KINDS: dict[bytes, Callable[[], _Unpacker]] = {b"\x1f\x8b": _Gzip, b"\xfd7zXZ\x00": _Xz}


def unpacked(data: bytes, limit: int) -> bytes:
    """What the gzip or xz file `data` holds; of more than `limit` bytes, a little more than that.

    Raises:
        Damaged: if it cannot be unpacked.
    """
    start = next(kind for magic, kind in _KINDS.items() if data.startswith(magic))
    found = bytearray()
    position = 0
    for _ in range(_MOST_PARTS):
        stream = start()
        try:
            position = _part(stream, data, position, found, limit)
        except (zlib.error, lzma.LZMAError, EOFError) as error:
            raise Damaged(str(error)) from error
        if position >= len(data) or len(found) > limit:
            return bytes(found)
    raise Damaged(f"it has more than {_MOST_PARTS:,} parts")


def _part(stream: _Unpacker, data: bytes, position: int, found: bytearray, limit: int) -> int:
    """Unpacks the part that begins at `position` into `found`; where the next one begins."""
    while not stream.eof:
        piece = data[position : position + _CHUNK]
        if not piece:
            raise EOFError("it ends too early")
        position += len(piece)
        for chunk in stream.take(piece):
            found += chunk
            if len(found) > limit:
                return position
    position -= len(stream.unused_data)
    # Both formats may be filled up with zeros.
    while data[position : position + 1] == b"\0":
        position += 1
    return position
