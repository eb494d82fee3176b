"""Faults that mean harm: answers without end, or that grow without measure where they are read."""

from __future__ import annotations

import gzip
import itertools
import struct
import zlib
from collections.abc import Iterator

from generator.replay.answer import Wire, head_bytes
from generator.replay.kinds import Kind, Reply

_PIECE = b"0123456789abcdef" * 4096
_MB = 1 << 20


def _is_json(reply: Reply) -> bool:
    return any(name.lower() == "content-type" and "json" in value for name, value in reply.pairs)


def _until_stopped(reply: Reply, piece: bytes) -> Iterator[bytes]:
    return itertools.takewhile(lambda _: not reply.stopping.is_set(), itertools.repeat(piece))


def _endless(wire: Wire, reply: Reply, number: float) -> None:
    wire.closing = True
    start = b'"' if _is_json(reply) else b"<xml><result>"
    wire.send(reply.status, reply.pairs, itertools.chain((start,), _until_stopped(reply, _PIECE)))


def _endless_head(wire: Wire, reply: Reply, number: float) -> None:
    wire.closing = True
    wire.raw(head_bytes(reply.status, reply.pairs)[:-2])
    for piece in _until_stopped(reply, b"X-More: 0123456789abcdef\r\n" * 2048):
        wire.raw(piece)


def _gzip_bomb(wire: Wire, reply: Reply, number: float) -> None:
    wire.send(reply.status, [*reply.pairs, ("Content-Encoding", "gzip")], packed_blanks(int(number)))


def packed_blanks(size: int) -> Iterator[bytes]:
    """That many MB of blanks, compressed: one block that needs nothing before it, again and again."""
    blanks = b" " * _MB
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    block = packer.compress(blanks) + packer.flush(zlib.Z_FULL_FLUSH)
    yield gzip.compress(b"", mtime=0)[:10]
    checksum = 0
    for _ in range(size):
        checksum = zlib.crc32(blanks, checksum)
        yield block
    yield b"\x03\x00" + struct.pack("<II", checksum, size * _MB & 0xFFFFFFFF)


def _deep(wire: Wire, reply: Reply, number: float) -> None:
    levels = int(number)
    body = b"[" * levels + b"]" * levels
    if not _is_json(reply):
        body = b"<xml><result>" + b"<item>" * levels + b"</item>" * levels + b"</result></xml>"
    wire.send(reply.status, reply.pairs, body)


def _entities(wire: Wire, reply: Reply, number: float) -> None:
    levels = range(1, int(number) + 1)
    declared = "".join(f'<!ENTITY e{level} "{f"&e{level - 1};" * 10}">' for level in levels)
    text = f'<!DOCTYPE xml [<!ENTITY e0 "ha">{declared}]><xml><result>&e{levels[-1]};</result></xml>'
    wire.send(reply.status, [("Content-Type", "text/xml")], text.encode())


def _bad_chunk(wire: Wire, reply: Reply, number: float) -> None:
    wire.closing = True
    wire.head(reply.status, [*reply.pairs, ("Transfer-Encoding", "chunked")])
    body = reply.body if isinstance(reply.body, bytes) else b"".join(reply.body)
    wire.raw(b"zz\r\n%b\r\n0\r\n\r\n" % body)


KINDS = (
    Kind("endless", "a body that never ends", 0, _endless),
    Kind("endless-head", "headers that never end", 0, _endless_head),
    Kind("gzip-bomb", "a small body that unpacks to NUMBER MB", 10_240, _gzip_bomb),
    Kind("deep", "a body that is nested NUMBER times", 100_000, _deep),
    Kind("entities", "XML whose entities stand for ten to the power of NUMBER words", 9, _entities),
    Kind("bad-chunk", "a chunked body with a size that is no number", 0, _bad_chunk),
)
"""These faults."""
