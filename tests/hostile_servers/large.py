"""Bodies without end, compressed bodies that unpack without end, and compression that is none."""

from __future__ import annotations

import gzip
import itertools
import zlib
from collections.abc import Callable, Iterable, Iterator

from generator.replay.answer import Wire, head_bytes
from generator.replay.floods import packed_blanks

from .scenario import BROKEN, GOOD, MALFORMED, STATUS, TIMEOUT, TRANSPORT, Format, Scenario, body, good_body, text_of
from .server import Request, Script, answer

_MB = 1 << 20
_FINE = (GOOD,)
_LIMITED = {"maxAnswerSize": _MB}
_ENDED = (MALFORMED,)
_BOTH: tuple[Format, ...] = ("json", "xml")
_BOMB_MB = 10_240


def scenarios() -> Iterator[Scenario]:
    """All of them."""
    yield from _endless()
    yield from _bombs()
    yield from _codings()


def _endless() -> Iterator[Scenario]:
    pieces = {"digits": b"7" * 65536, "blanks": b" " * 65536, "opened": b"[" * 65536, "text": b"a" * 65536}
    for name, piece in pieces.items():
        for framing in ("chunked", "length", "none"):
            script = _unending(_start(name), piece, framing)
            yield Scenario(
                f"endless-{name}-{framing}", errors=_ENDED, script=script, client=_LIMITED, grows=60, sends=24
            )
    xml = _unending(b"<xml><result><name>", b"a" * 65536, "chunked")
    yield Scenario("endless-xml", errors=_ENDED, script=xml, client=_LIMITED, formats=("xml",), grows=60, sends=24)
    tags = _unending(b"<xml><result>", b"<a>" * 20_000, "chunked")
    yield Scenario("endless-tags", errors=_ENDED, script=tags, client=_LIMITED, formats=("xml",), grows=100, sends=24)
    for status in (301, 307, 400, 404, 500, 503):
        script = _unending(b"<html>", b"a" * 65536, "chunked", status)
        yield Scenario(
            f"endless-page-{status}", errors=(STATUS, MALFORMED), script=script, client=_LIMITED, grows=60, sends=24
        )
    small = _unending(b'"', b"a", "chunked")
    yield Scenario(
        "endless-in-chunks-of-one",
        errors=(MALFORMED, TIMEOUT),
        script=small,
        client={"maxAnswerSize": 5000},
        grows=60,
        sends=24,
    )


def _start(name: str) -> bytes:
    return b'"' if name == "text" else b""


def _bombs() -> Iterator[Scenario]:
    for name, packed in {
        "gzip": _gzip_bomb(),
        "empty-members": _empty_members(),
        "empty-blocks": _empty_blocks(),
    }.items():
        for status in (200, 500):
            yield Scenario(
                f"bomb-{name}-{status}",
                # Where the platform unpacks, nobody but the clock sees bytes that come to nothing.
                errors=(MALFORMED, TRANSPORT, STATUS, TIMEOUT),
                script=_streamed(packed, ("Content-Encoding", "gzip"), status=status),
                client={"maxAnswerSize": 4 * _MB} if name == "gzip" else {**_LIMITED, "totalTimeout": 0.3},
                grows=80,
                sends=40 if name == "gzip" else 4096,
                formats=_BOTH if name == "gzip" else ("json",),
                rare=name != "gzip" and status == 500,
            )
    nested = gzip.compress(gzip.compress(b" " * 50 * _MB, 9), 9)
    yield Scenario(
        "bomb-nested",
        errors=BROKEN,
        script=body(nested, ("Content-Encoding", "gzip, gzip")),
        client={"maxAnswerSize": 4 * _MB},
        grows=80,
    )


def _gzip_bomb() -> Callable[[], Iterable[bytes]]:
    """Ten gigabytes in ten megabytes; the sum at their end is wrong, and is never come to."""
    head, block, end = packed_blanks(1)
    return lambda: itertools.chain([head], itertools.repeat(block, _BOMB_MB), [end])


def _empty_members() -> Callable[[], Iterable[bytes]]:
    """Members of gzip without content, without end."""
    return lambda: itertools.repeat(gzip.compress(b"", mtime=0) * 3000)


def _empty_blocks() -> Callable[[], Iterable[bytes]]:
    """Blocks of deflate without content, without end."""
    head = b"\x1f\x8b\x08\0\0\0\0\0\0\xff"
    return lambda: itertools.chain([head], itertools.repeat(b"\0\0\0\xff\xff" * 13_000))


def _codings() -> Iterator[Scenario]:
    plain: dict[str, Callable[[bytes], bytes]] = {
        "gzip": gzip.compress,
        "x-gzip": gzip.compress,
        "GZIP": gzip.compress,
        "identity": bytes,
        "": bytes,
    }
    for name, pack in plain.items():
        yield Scenario(f"encoding-{name or 'empty'}", errors=BROKEN, value=_FINE, script=_packed(pack, name))
    refused: dict[str, Callable[[bytes], bytes]] = {
        "br": bytes,
        "compress": bytes,
        "deflate": zlib.compress,
        "zstd": bytes,
        "gzip, gzip": lambda data: gzip.compress(gzip.compress(data)),
        "gzip, identity": gzip.compress,
        "nonsense": bytes,
        "gzip;q=1": gzip.compress,
    }
    for name, pack in refused.items():
        # The body is plain where the name is one that nobody unpacks.
        value = _FINE if name != "br" else ()
        yield Scenario(f"encoding-{name}", errors=BROKEN, value=value, script=_packed(pack, name))
    wrong: dict[str, Callable[[bytes], bytes]] = {
        "plain": bytes,
        "zlib": zlib.compress,
        "cut": lambda data: gzip.compress(data)[:-9],
        "without-sum": lambda data: gzip.compress(data)[:-8],
        "wrong-sum": lambda data: gzip.compress(data)[:-8] + b"wrong!!!",
        "head-only": lambda data: gzip.compress(data)[:10],
        "two-bytes": lambda data: gzip.compress(data)[:2],
        "reserved-flags": lambda data: b"\x1f\x8b\x08\xe0" + gzip.compress(data)[4:],
        "long-name": lambda data: b"\x1f\x8b\x08\x08" + gzip.compress(data)[4:10] + b"a" * _MB,
        "bad-block": lambda data: gzip.compress(data)[:10] + b"\xff" * 30,
    }
    for name, pack in wrong.items():
        # The text is all there where the sum alone is not, and flags of the future say nothing of it.
        value = _FINE if name in ("cut", "without-sum", "reserved-flags") else ()
        yield Scenario(f"gzip-{name}", errors=BROKEN, value=value, script=_packed(pack, "gzip"), formats=_BOTH)
    allowed: dict[str, Callable[[bytes], bytes]] = {
        "two-members": lambda data: gzip.compress(data[:20]) + gzip.compress(data[20:]),
        "junk-behind": lambda data: gzip.compress(data) + b"junk",
        "zeros-behind": lambda data: gzip.compress(data) + bytes(100),
    }
    for name, pack in allowed.items():
        yield Scenario(f"gzip-{name}", errors=BROKEN, value=_FINE, script=_packed(pack, "gzip"))
    whole = gzip.compress(b'"' + b"text " * 100 + b'"', mtime=0)
    for at in range(0, len(whole), 4):
        script = body(whole[:at], ("Content-Encoding", "gzip"))
        complete: tuple[object, ...] = ("text " * 100,) if at > len(whole) - 12 else ()
        yield Scenario(f"gzip-cut-{at}", errors=BROKEN, value=complete, script=script, call="get_text")
    for size in (_MB - 2, _MB, 3 * _MB):
        fits = size + 2 <= _MB
        script = _text(size)
        for packed in (False, True):
            yield Scenario(
                f"limit-{size}-{'packed' if packed else 'plain'}",
                errors=() if fits else (MALFORMED,),
                value=("a" * size,) if fits else (),
                script=_text_packed(size) if packed else script,
                call="get_text",
                client=_LIMITED,
            )


def _text(size: int) -> Script:
    def script(wire: Wire, request: Request) -> None:
        wire.raw(answer(text_of(request, b"a" * size)))

    return script


def _text_packed(size: int) -> Script:
    def script(wire: Wire, request: Request) -> None:
        wire.raw(answer(gzip.compress(text_of(request, b"a" * size), 1), ("Content-Encoding", "gzip")))

    return script


def _packed(pack: Callable[[bytes], bytes], coding: str) -> Script:
    def script(wire: Wire, request: Request) -> None:
        wire.raw(answer(pack(good_body(request)), ("Content-Encoding", coding)))

    return script


def _streamed(pieces: Callable[[], Iterable[bytes]], *pairs: tuple[str, str], status: int = 200) -> Script:
    def script(wire: Wire, request: Request) -> None:
        wire.closing = True
        wire.raw(head_bytes(status, pairs))
        held = bytearray()
        for piece in pieces():
            held += piece
            if len(held) > 65536:
                wire.raw(bytes(held))
                held.clear()
        wire.raw(bytes(held))

    return script


def _unending(start: bytes, piece: bytes, framing: str, status: int = 200) -> Script:
    def script(wire: Wire, request: Request) -> None:
        wire.closing = True
        pairs = {
            "chunked": [("Transfer-Encoding", "chunked")],
            "length": [("Content-Length", str(1 << 50))],
            "none": [],
        }[framing]
        wire.raw(head_bytes(status, pairs))
        framed = b"%x\r\n%b\r\n" % (len(piece), piece) if framing == "chunked" else piece
        many = framed * max(1, 16_384 // len(framed))
        if start:
            wire.raw(b"%x\r\n%b\r\n" % (len(start), start) if framing == "chunked" else start)
        while True:
            wire.raw(many)

    return script
