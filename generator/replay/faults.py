"""What can go wrong between a client and its server, on demand.

A fault is written ``name`` or ``name=number``. It is asked for by an `Answer` or a recording, by the request header
``X-Replay-Fault``, by the path prefix ``/fault/<name>/``, or by `ReplayServer.fault`.
"""

from __future__ import annotations

import gzip
import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.model.suggest import did_you_mean
from generator.replay import floods
from generator.replay.answer import Wire
from generator.replay.kinds import Kind, Reply

PREFIX = "/fault/"


class UnknownFault(ValueError):
    """A fault of a name that does not exist; the text suggests one."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault with its number."""

    kind: Kind
    number: float

    @property
    def before_body(self) -> bool:
        """Whether it strikes before the body of the request is read."""
        return self.kind.before_body

    def play(self, wire: Wire, reply: Reply) -> None:
        """Sends what this fault makes of `reply`."""
        self.kind.play(wire, reply, self.number)


def parse(text: str) -> Fault:
    """Reads ``name`` or ``name=number``.

    Raises:
        UnknownFault: if there is no such fault, or its number is none.
    """
    name, sign, number = text.partition("=")
    kind = KINDS.get(name)
    if kind is None:
        hint = did_you_mean(name, KINDS) or f"there are: {', '.join(KINDS)}"
        raise UnknownFault(f"no fault is named {name!r}; {hint}")
    try:
        return Fault(kind, float(number) if sign else kind.default)
    except ValueError:
        raise UnknownFault(f"the number of the fault {name!r} is no number: {number!r}") from None


def _held(body: bytes | Iterator[bytes]) -> bytes:
    return body if isinstance(body, bytes) else b"".join(body)


def _none(wire: Wire, reply: Reply, number: float) -> None:
    wire.send(reply.status, reply.pairs, reply.body)


def _close(wire: Wire, reply: Reply, number: float) -> None:
    wire.closing = True


def _reset(wire: Wire, reply: Reply, number: float) -> None:
    wire.reset()


def _delay(wire: Wire, reply: Reply, number: float) -> None:
    reply.stopping.wait(number)
    _none(wire, reply, number)


def _hang(wire: Wire, reply: Reply, number: float) -> None:
    reply.stopping.wait(number)
    wire.closing = True


def _half(wire: Wire, reply: Reply, number: float) -> None:
    body, pairs = wire.encoded(_held(reply.body), reply.pairs)
    wire.head(reply.status, [*pairs, ("Content-Length", str(len(body)))])
    wire.raw(body[: int(len(body) * number)])
    wire.closing = True


def _cut_chunks(wire: Wire, reply: Reply, number: float) -> None:
    body = _held(reply.body)
    wire.head(reply.status, [*reply.pairs, ("Transfer-Encoding", "chunked")])
    wire.raw(b"%x\r\n" % len(body) + body[: len(body) // 2])
    wire.closing = True


def _cut_head(wire: Wire, reply: Reply, number: float) -> None:
    wire.raw(b"HTTP/1.1 200 OK\r\nContent-Ty")
    wire.closing = True


def _cut_text(wire: Wire, reply: Reply, number: float) -> None:
    body = _held(reply.body)
    wire.send(reply.status, reply.pairs, body[: int(len(body) * number)])


def _length_long(wire: Wire, reply: Reply, number: float) -> None:
    body = _held(reply.body)
    wire.head(reply.status, [*reply.pairs, ("Content-Length", str(len(body) + int(number)))])
    wire.raw(body)
    wire.closing = True


def _length_short(wire: Wire, reply: Reply, number: float) -> None:
    body = _held(reply.body)
    wire.head(reply.status, [*reply.pairs, ("Content-Length", str(max(0, len(body) - int(number))))])
    wire.raw(body)
    wire.closing = True


def _drip(wire: Wire, reply: Reply, number: float) -> None:
    body = _held(reply.body)
    wire.head(reply.status, [*reply.pairs, ("Content-Length", str(len(body)))])
    for at in range(len(body)):
        if reply.stopping.is_set():
            wire.closing = True
            return
        wire.raw(body[at : at + 1])
        time.sleep(number)


def _bad_gzip(wire: Wire, reply: Reply, number: float) -> None:
    body = b"\x1f\x8b\x08\x00 this is no compressed text"
    wire.head(reply.status, [*reply.pairs, ("Content-Encoding", "gzip"), ("Content-Length", str(len(body)))])
    wire.raw(body)


def _cut_gzip(wire: Wire, reply: Reply, number: float) -> None:
    body = gzip.compress(_held(reply.body), mtime=0)
    body = body[: len(body) // 2]
    wire.head(reply.status, [*reply.pairs, ("Content-Encoding", "gzip"), ("Content-Length", str(len(body)))])
    wire.raw(body)


def _garbage(wire: Wire, reply: Reply, number: float) -> None:
    wire.raw(b"\x16\x03\x01 this is not HTTP\r\n\r\n")
    wire.closing = True


def _noise(wire: Wire, reply: Reply, number: float) -> None:
    wire.send(200, [("Content-Type", "text/xml")], b"\x00\xff\xfe neither XML nor JSON \x80\r\n")


def _page(status: int, title: str, *extra: tuple[str, str]) -> Callable[[Wire, Reply, float], None]:
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><hr>proxy</body></html>\n".encode()

    def play(wire: Wire, reply: Reply, number: float) -> None:
        retry = [("Retry-After", str(int(number)))] if number >= 0 else []
        wire.send(status, [("Content-Type", "text/html"), *retry, *extra], page)

    return play


def _empty(wire: Wire, reply: Reply, number: float) -> None:
    code = "INTERNAL_SERVERL_ERROR"
    state = [
        ("X-Kaltura", f"error-{code}"),
        ("X-Kaltura-App", f"exiting on error {code} - Internal server error occurred"),
    ]
    wire.send(200, [("Content-Type", "text/xml"), *state], b"")


def _redirect(wire: Wire, reply: Reply, number: float) -> None:
    wire.send(int(number), [("Location", f"{PREFIX}none{reply.target}"), ("Content-Type", "text/html")], b"")


def _redirect_loop(wire: Wire, reply: Reply, number: float) -> None:
    wire.send(int(number), [("Location", f"{PREFIX}redirect-loop{reply.target}"), ("Content-Type", "text/html")], b"")


def _huge(wire: Wire, reply: Reply, number: float) -> None:
    """A well-formed answer of about `number` bytes: one string result, generated while it is sent."""
    piece = b"0123456789abcdef" * 4096
    as_json = any(name.lower() == "content-type" and "json" in value for name, value in reply.pairs)
    start, end = (
        (b'"', b'"') if as_json else (b'<?xml version="1.0" encoding="utf-8"?><xml><result>', b"</result></xml>")
    )
    whole, rest = divmod(int(number), len(piece))
    body = itertools.chain((start,), itertools.repeat(piece, whole), (piece[:rest], end))
    wire.send(200, reply.pairs, body)


def _stale(wire: Wire, reply: Reply, number: float) -> None:
    """A whole answer that promises keep-alive, then the connection ends: the next request on it fails."""
    wire.send(reply.status, reply.pairs, reply.body)
    wire.closing = True


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("none", "nothing goes wrong, whatever else was asked for", 0, _none),
        Kind("close-before", "closes the connection before the body is read", 0, _close, before_body=True),
        Kind("reset-before", "resets the connection before the body is read", 0, _reset, before_body=True),
        Kind("close-after", "reads the request, then closes without an answer", 0, _close),
        Kind("reset", "reads the request, then resets the connection", 0, _reset),
        Kind("delay", "waits NUMBER seconds before the answer", 1, _delay),
        Kind("hang", "sends nothing for NUMBER seconds, then closes", 3600, _hang),
        Kind("half", "sends the share NUMBER of the body, then closes", 0.5, _half),
        Kind("cut-chunks", "breaks off within a chunked body", 0, _cut_chunks),
        Kind("cut-head", "breaks off within the headers", 0, _cut_head),
        Kind("cut-text", "a correct answer whose text ends after the share NUMBER", 0.5, _cut_text),
        Kind("length-long", "announces NUMBER bytes more than there are", 100, _length_long),
        Kind("length-short", "announces NUMBER bytes less than there are", 10, _length_short),
        Kind("drip", "sends one byte every NUMBER seconds", 0.01, _drip),
        Kind("bad-gzip", "says gzip and sends something else", 0, _bad_gzip),
        Kind("cut-gzip", "sends half of a compressed body as if it were all", 0, _cut_gzip),
        Kind("garbage", "answers with bytes that are not HTTP", 0, _garbage),
        Kind("noise", "200 with a body that is neither XML nor JSON", 0, _noise),
        Kind("html", "200 with a web page, as captive portals do", -1, _page(200, "Please log in")),
        Kind("server-error", "500 with a web page", -1, _page(500, "500 Internal Server Error")),
        Kind("bad-gateway", "502 with a web page", -1, _page(502, "502 Bad Gateway")),
        Kind("unavailable", "503 with Retry-After: NUMBER seconds", 1, _page(503, "503 Service Unavailable")),
        Kind("gateway-timeout", "504 with a web page", -1, _page(504, "504 Gateway Time-out")),
        Kind("throttle", "429 with Retry-After: NUMBER seconds", 1, _page(429, "429 Too Many Requests")),
        Kind("empty", "200 without a body, the error in X-Kaltura headers", 0, _empty),
        Kind("redirect", "status NUMBER to the same request without the fault", 302, _redirect),
        Kind("redirect-loop", "status NUMBER to itself, for ever", 302, _redirect_loop),
        Kind("huge", "a string result of NUMBER bytes, made while it is sent", 1 << 28, _huge),
        Kind("stale", "a whole answer, then the kept-alive connection is closed unannounced", 0, _stale),
        *floods.KINDS,
    )
}
"""All faults by name."""
