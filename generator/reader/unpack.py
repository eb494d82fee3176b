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


class _Decompressor(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...


class _Unpacker(Protocol):
    @property
    def stream(self) -> _Decompressor: ...
    def take(self, data: bytes) -> Iterator[bytes]: ...


class _Gzip:
    def __init__(self) -> None:
        self.stream = zlib.decompressobj(_GZIP)

    def take(self, data: bytes) -> Iterator[bytes]:
        while data:
            yield self.stream.decompress(data, _CHUNK)
            data = self.stream.unconsumed_tail


class _Xz:
    def __init__(self) -> None:
        self.stream = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MEMORY)

    def take(self, data: bytes) -> Iterator[bytes]:
        yield self.stream.decompress(data, _CHUNK)
        while not self.stream.eof and not self.stream.needs_input:
            yield self.stream.decompress(b"", _CHUNK)


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
        try:
            position = _part(start(), data, position, found, limit)
        except (zlib.error, lzma.LZMAError, EOFError) as error:
            raise Damaged(str(error)) from error
        if position >= len(data) or len(found) > limit:
            return bytes(found)
    raise Damaged(f"it has more than {_MOST_PARTS:,} parts")


def _part(unpacker: _Unpacker, data: bytes, position: int, found: bytearray, limit: int) -> int:
    """Unpacks the part that begins at `position` into `found`; where the next one begins."""
    while not unpacker.stream.eof:
        piece = data[position : position + _CHUNK]
        if not piece:
            raise EOFError("it ends too early")
        position += len(piece)
        for chunk in unpacker.take(piece):
            found += chunk
            if len(found) > limit:
                return position
    position -= len(unpacker.stream.unused_data)
    # Both formats may be filled up with zeros.
    while data[position : position + 1] == b"\0":
        position += 1
    return position
