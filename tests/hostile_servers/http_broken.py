"""Answers that are no HTTP, or HTTP that contradicts itself."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from io import BufferedReader

from generator.replay.answer import Wire, head_bytes

from .scenario import BROKEN, GOOD, STATUS, TIMEOUT, TRANSPORT, Scenario, good_body, raw
from .server import HeldWire, Request, Script, answer

_FINE = (GOOD,)
_BRIEF = {"timeout": 0.5, "totalTimeout": 0.6}
_OK = b"HTTP/1.1 200 OK\r\n"
_END = b"Content-Length: %SIZE%\r\n\r\n%BODY%"


def scenarios() -> Iterator[Scenario]:
    """All of them."""
    yield from _status_lines()
    yield from _headers()
    yield from _lengths()
    yield from _chunks()
    yield from _interim()
    yield from _connections()


def _status_lines() -> Iterator[Scenario]:
    broken = {
        "no-number": b"HTTP/1.1 abc OK\r\n" + _END,
        "negative": b"HTTP/1.1 -200 OK\r\n" + _END,
        "two-digits": b"HTTP/1.1 20 OK\r\n" + _END,
        "many-digits": b"HTTP/1.1 " + b"9" * 5000 + b" OK\r\n" + _END,
        "other-protocol": b"ICY 200 OK\r\n" + _END,
        "no-version": b"HTTP 200 OK\r\n" + _END,
        "nothing": b"\r\n\r\n\r\n",
        "endless": b"HTTP/1.1 200 " + b"O" * (2 << 20),
        "one-byte": b"H",
        "zeros": bytes(4096),
        "http09": b"%BODY%",
        "http2-preface": b"\x00\x00\x12\x04\x00\x00\x00\x00\x00" + bytes(18),
        "tls": b"\x15\x03\x01\x00\x02\x02\x46",
        "smtp": b"220 mail.example.org ESMTP\r\n",
    }
    for name, data in broken.items():
        # Java cuts a number that is too long.
        errors = (TRANSPORT, STATUS) if name == "many-digits" else (TRANSPORT,)
        yield Scenario(f"status-line-{name}", errors=errors, script=raw(data))
    odd = {
        "no-phrase": b"HTTP/1.1 200\r\n" + _END,
        "blank-phrase": b"HTTP/1.1 200 \r\n" + _END,
        "latin-phrase": b"HTTP/1.1 200 \xe9\xff\r\n" + _END,
        "http10": b"HTTP/1.0 200 OK\r\n" + _END,
        "future-version": b"HTTP/9.9 200 OK\r\n" + _END,
        "three-digits-more": b"HTTP/1.1 2000 OK\r\n" + _END,
        "lf": b"HTTP/1.1 200 OK\nContent-Length: %SIZE%\n\n%BODY%",
    }
    for name, data in odd.items():
        yield Scenario(f"status-line-{name}", errors=(TRANSPORT, STATUS), value=_FINE, script=raw(data))
    for status in (199, 299, 304, 204, 205, 206, 418, 451, 599, 600, 999):
        data = b"HTTP/1.1 %d Odd\r\n" % status + _END
        yield Scenario(
            f"status-{status}", errors=(*BROKEN, STATUS, TIMEOUT), value=_FINE, script=raw(data), client=_BRIEF
        )


def _headers() -> Iterator[Scenario]:
    odd = {
        "no-colon": b"This is no header\r\n",
        "blank-name": b": value\r\n",
        "space-in-name": b"X Y: value\r\n",
        "space-before-colon": b"X-Y : value\r\n",
        "folded": b"X-Y: a\r\n b\r\n",
        "bare-cr": b"X-Y: a\rContent-Type: b\r\n",
        "nul": b"X-Y: a\0b\r\n",
        "control": b"X-Y: a\x01\x1b[31mb\r\n",
        "latin": b"X-Me: \xe9\xff\xfe\r\n",
        "utf8": "X-Me: héllo\u2028\r\n".encode(),
        "empty": b"X-Me:\r\nX-Kaltura:\r\nX-Kaltura-Session:\r\nDate:\r\n",
        "many-sessions": b"X-Kaltura-Session: 1, 1\r\n" * 50,
    }
    for name, line in odd.items():
        yield Scenario(f"header-{name}", errors=(TRANSPORT,), value=_FINE, script=raw(_OK + line + _END))
    yield Scenario("header-10-mb", errors=(TRANSPORT,), script=raw(_OK + b"X-Y: " + b"a" * (10 << 20) + b"\r\n" + _END))
    yield Scenario(
        "headers-100-000", errors=(TRANSPORT,), value=_FINE, script=raw(_OK + b"X-Y: a\r\n" * 100_000 + _END)
    )
    yield Scenario("headers-endless", errors=(TRANSPORT, TIMEOUT), script=_endless(_OK, b"X-Y: aaaaaaa\r\n" * 4096))
    yield Scenario("header-endless", errors=(TRANSPORT, TIMEOUT), script=_endless(_OK + b"X-Y: ", b"a" * 65536))
    yield Scenario("status-line-never-ends", errors=(TRANSPORT, TIMEOUT), script=_endless(_OK[:12], b"a" * 65536))
    for at in range(1, 60, 7):
        yield Scenario(
            f"head-cut-{at}", errors=(TRANSPORT,), script=raw((_OK + b"Content-Type: text/xml\r\nX: y")[:at])
        )


def _lengths() -> Iterator[Scenario]:
    refused = {
        "longer": b"Content-Length: 4000\r\n",
        "huge": b"Content-Length: 1000000000000000000\r\n",
        "beyond-64-bits": b"Content-Length: 100000000000000000000000000000\r\n",
        "two-different-again": b"Content-Length: 3\r\nContent-Length: %SIZE%\r\n",
        "shorter": b"Content-Length: 20\r\n",
    }
    for name, line in refused.items():
        yield Scenario(f"length-{name}", errors=BROKEN, script=raw(_OK + line + b"\r\n%BODY%"), formats=("json", "xml"))
    # The connection ends after the body, so that what is read to its end is right whatever the length was said to be.
    odd = {
        "negative": b"Content-Length: -1\r\n",
        "word": b"Content-Length: abc\r\n",
        "two-different": b"Content-Length: %SIZE%\r\nContent-Length: 3\r\n",
        "list-different": b"Content-Length: 3, %SIZE%\r\n",
        "plus": b"Content-Length: +%SIZE%\r\n",
        "hex": b"Content-Length: 0x%SIZE%\r\n",
        "exponent": b"Content-Length: 1e2\r\n",
        "fraction": b"Content-Length: %SIZE%.0\r\n",
        "empty": b"Content-Length:\r\n",
        "zeros": b"Content-Length: 000000%SIZE%\r\n",
        "twice": b"Content-Length: %SIZE%\r\nContent-Length: %SIZE%\r\n",
        "list": b"Content-Length: %SIZE%, %SIZE%\r\n",
        "none": b"",
        "underscore": b"Content-Length: 0_%SIZE%\r\n",
        "arabic": "Content-Length: ٥\r\n".encode(),
    }
    for name, line in odd.items():
        yield Scenario(f"length-{name}", errors=BROKEN, value=_FINE, script=raw(_OK + line + b"\r\n%BODY%"))
    yield Scenario("length-none-cut", errors=BROKEN, script=_cut_body(length=False, at=30), formats=("json", "xml"))
    for at in range(0, 64, 9):
        yield Scenario(f"body-cut-{at}", errors=(TRANSPORT,), script=_cut_body(length=True, at=at))


def _chunks() -> Iterator[Scenario]:
    start = _OK + b"Transfer-Encoding: chunked\r\n\r\n"
    broken = {
        "word": b"zz\r\n%BODY%\r\n0\r\n\r\n",
        "negative": b"-5\r\n%BODY%\r\n0\r\n\r\n",
        "huge": b"ffffffffffffffff\r\n%BODY%\r\n0\r\n\r\n",
        "beyond-64-bits": b"1" + b"0" * 40 + b"\r\n%BODY%\r\n0\r\n\r\n",
        "empty": b"\r\n%BODY%\r\n0\r\n\r\n",
        "no-end": b"5\r\n[1,2,",
        "no-line-end": b"%HEX%\r\n%BODY%XX0\r\n\r\n",
        "no-last": b"%HEX%\r\n%BODY%\r\n",
        "size-of-2-mb": b"0" * (2 << 20) + b"%HEX%\r\n%BODY%\r\n0\r\n\r\n",
        "underscore": b"0_%HEX%\r\n%BODY%\r\n0\r\n\r\n",
        "prefix": b"0x%HEX%\r\n%BODY%\r\n0\r\n\r\n",
    }
    lenient = ("no-line-end", "size-of-2-mb", "underscore", "prefix")
    for name, data in broken.items():
        value = _FINE if name in lenient else ()
        yield Scenario(f"chunk-{name}", errors=BROKEN, value=value, script=raw(start + data))
    for at in range(0, 48, 6):
        # The very last line end may be missing.
        yield Scenario(f"chunks-cut-{at}", errors=BROKEN, value=_FINE if at > 40 else (), script=_cut_chunks(at))
    extension = b"%HEX%;" + b"x" * (2 << 20) + b"\r\n"
    yield Scenario(
        "chunk-extension-of-2-mb", errors=BROKEN, value=_FINE, script=raw(start + extension + b"%BODY%\r\n0\r\n\r\n")
    )
    yield Scenario(
        "chunk-extension-endless",
        errors=(*BROKEN, TIMEOUT),
        script=_endless(start + b"4;", b"x" * 65536),
        client=_BRIEF,
        sends=4096,
    )
    trailers = start + b"%HEX%\r\n%BODY%\r\n0\r\n"
    yield Scenario(
        "trailers-endless",
        errors=(*BROKEN, TIMEOUT),
        value=_FINE,
        script=_endless(trailers, b"X-Y: aaaaaaa\r\n" * 4096),
    )
    yield Scenario("trailer-forged", errors=BROKEN, value=_FINE, script=raw(trailers + b"Content-Length: 9\r\n\r\n"))
    for length in ("0", "%SIZE%", "3", str(1 << 40)):
        both = _OK + f"Content-Length: {length}\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
        data = both + b"%HEX%\r\n%BODY%\r\n0\r\n\r\n"
        yield Scenario(f"chunks-and-length-{length}", errors=BROKEN, value=_FINE, script=raw(data))
    for coding in (
        "identity",
        "gzip",
        "gzip, chunked",
        "xchunked",
        "chunked, chunked",
        "chunked, identity",
        "",
        "\x0bchunked",
    ):
        data = _OK + b"Transfer-Encoding: " + coding.encode() + b"\r\n\r\n%HEX%\r\n%BODY%\r\n0\r\n\r\n"
        yield Scenario(f"coding-{coding!r}", errors=BROKEN, value=_FINE, script=raw(data))
    twice = _OK + b"Transfer-Encoding: chunked\r\n" * 2 + b"\r\n%HEX%\r\n%BODY%\r\n0\r\n\r\n"
    yield Scenario("coding-twice", errors=BROKEN, value=_FINE, script=raw(twice))


def _interim() -> Iterator[Scenario]:
    go_on = b"HTTP/1.1 100 Continue\r\n\r\n"
    hints = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    # What fetch is made of in Node.js refuses an answer to no question.
    yield Scenario("interim-three", errors=(TRANSPORT,), value=_FINE, script=raw(go_on * 3 + _OK + _END))
    yield Scenario("interim-hints", value=_FINE, script=raw(hints + _OK + _END))
    yield Scenario(
        "interim-endless", errors=(TRANSPORT, TIMEOUT), script=_endless(b"", go_on * 1000), client=_BRIEF, sends=4096
    )
    yield Scenario(
        "interim-endless-hints",
        errors=(TRANSPORT, TIMEOUT),
        script=_endless(b"", hints * 1000),
        client=_BRIEF,
        sends=4096,
        rare=True,
    )
    switch = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"
    yield Scenario(
        "interim-switch", errors=(*BROKEN, STATUS, TIMEOUT), value=_FINE, script=raw(switch + b"%BODY%"), client=_BRIEF
    )


def _connections() -> Iterator[Scenario]:
    yield Scenario("closes-at-once", errors=(TRANSPORT,), ambush=lambda wire, source: None)
    yield Scenario("resets-at-once", errors=(TRANSPORT,), ambush=lambda wire, source: wire.reset())
    yield Scenario("closes", errors=(TRANSPORT,), script=raw(b""))
    yield Scenario("resets", errors=(TRANSPORT,), script=lambda wire, request: wire.reset())
    yield Scenario("resets-within-body", errors=(TRANSPORT,), script=_reset_within)
    yield Scenario("silence", errors=(TIMEOUT,), ambush=_silence, client=_BRIEF)
    yield Scenario("drips", errors=(TIMEOUT,), script=_drip(answer(b" " * 400 + b"{}")), client=_BRIEF)
    yield Scenario("drips-head", errors=(TIMEOUT,), script=_drip(_OK + b"X-Y: " + b"a" * 400), client=_BRIEF)
    for at in (0, 20, 60):
        yield Scenario(
            f"file-cut-{at}",
            errors=(TRANSPORT,),
            script=_cut_body(length=True, at=at),
            call="file",
            do="save",
        )
    yield Scenario("file-reset", errors=(TRANSPORT,), script=_reset_within, call="file", do="save")
    yield Scenario("refuses-before-body", errors=(STATUS, TRANSPORT), ambush=_refuse_early, call="send")
    yield Scenario("closes-within-upload", errors=(TRANSPORT,), ambush=_close_early, call="send")
    yield Scenario("reads-nothing-of-upload", errors=(TIMEOUT,), ambush=_silence, call="send", client=_BRIEF)
    yield Scenario(
        "forged-second-answer",
        errors=(TRANSPORT,),
        script=_forging(),
        call="pages",
        do="pages",
        arguments={"take": None, "total": 2},
        value=([{"objectType": "KalturaMediaEntry", "id": str(n)} for n in (1, 2)],),
    )


def _endless(start: bytes, piece: bytes) -> Script:
    begin = raw(start)

    def script(wire: Wire, request: Request) -> None:
        begin(wire, request)
        while True:
            wire.raw(piece)

    return script


def _cut_body(*, length: bool, at: int) -> Script:
    def script(wire: Wire, request: Request) -> None:
        wire.closing = True
        good = good_body(request)
        wire.raw(head_bytes(200, [("Content-Length", str(len(good)))] if length else []) + good[:at])

    return script


def _cut_chunks(at: int) -> Script:
    def script(wire: Wire, request: Request) -> None:
        wire.closing = True
        good = good_body(request)
        half = len(good) // 2
        framed = b"%x\r\n%b\r\n%x\r\n%b\r\n0\r\n" % (half, good[:half], len(good) - half, good[half:])
        wire.raw(head_bytes(200, [("Transfer-Encoding", "chunked")]) + framed[: at * 2])

    return script


def _reset_within(wire: Wire, request: Request) -> None:
    wire.raw(answer(good_body(request))[:-5])
    wire.reset()


def _silence(wire: HeldWire, source: BufferedReader) -> None:
    wire.hold()


def _drip(data: bytes) -> Script:
    def script(wire: Wire, request: Request) -> None:
        wire.closing = True
        for at in range(len(data)):
            wire.raw(data[at : at + 1])
            time.sleep(0.02)

    return script


def _refuse_early(wire: Wire, source: BufferedReader) -> None:
    source.readline()
    wire.raw(answer(b"too large", ("Connection", "close"), status=413))


def _close_early(wire: Wire, source: BufferedReader) -> None:
    source.read(2000)


def _forging() -> Script:
    def page(number: int) -> bytes:
        objects = [{"objectType": "KalturaMediaEntry", "id": str(number)}]
        return answer(
            json.dumps({"objectType": "KalturaMediaListResponse", "totalCount": 2, "objects": objects}).encode()
        )

    def script(wire: Wire, request: Request) -> None:
        number = 1 if b'"pageIndex": 2' not in request.body and b'"pageIndex":2' not in request.body else 2
        wire.raw(page(number) + (page(666) if number == 1 else b""))

    return script
