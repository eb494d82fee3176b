"""What the replay server is told to send, and how an answer is put on the wire."""

from __future__ import annotations

import gzip
import socket
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TypeAlias

Headers: TypeAlias = Mapping[str, str] | Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of the server.

    Args:
        body: text (sent as UTF-8), bytes, or an iterator of bytes, which is sent in chunks and never held.
        status: the HTTP status.
        headers: a mapping, or pairs where a name comes more than once. A `Content-Type` is supplied when missing.
        delay: seconds to wait before the answer.
        fault: what goes wrong on the way, ``name`` or ``name=number`` (see `generator.replay.faults`).
        ranges: whether a `Range` header is obeyed; for files.
    """

    body: bytes | str | Iterator[bytes] = b""
    status: int = 200
    headers: Headers = field(default_factory=dict)
    delay: float = 0.0
    fault: str | None = None
    ranges: bool = False

    def pairs(self) -> list[tuple[str, str]]:
        """The headers as pairs, in order."""
        return list(self.headers.items() if isinstance(self.headers, Mapping) else self.headers)


def guess_type(body: bytes | str | Iterator[bytes]) -> str:
    """The Content-Type of a body that came without one: by its first character."""
    if not isinstance(body, bytes | str):
        return "application/octet-stream"
    start = body[:64].lstrip()
    first = start[:1] if isinstance(start, str) else start[:1].decode("latin-1")
    return "text/xml" if first in ("<", "") else "application/json"


class Wire:
    """One connection while one answer is written to it: the faults work on this level.

    `closing` tells whether the connection ends after the answer.
    """

    def __init__(self, connection: socket.socket, *, head_only: bool, chunks: bool, accepts_gzip: bool) -> None:
        self._connection = connection
        self._head_only = head_only
        self._chunks = chunks
        self.accepts_gzip = accepts_gzip
        self.closing = False

    def raw(self, data: bytes) -> None:
        """Sends bytes as they are."""
        self._connection.sendall(data)

    def head(self, status: int, pairs: Sequence[tuple[str, str]]) -> None:
        """Sends the status line and the headers."""
        self.raw(head_bytes(status, pairs))

    def reset(self) -> None:
        """Ends the connection with a TCP reset."""
        # A linger time of zero makes close() drop the connection instead of ending it.
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._connection.close()
        self.closing = True

    def send(self, status: int, pairs: list[tuple[str, str]], body: bytes | Iterator[bytes]) -> None:
        """Sends a whole, correct answer: with a length, or in chunks when `body` is an iterator."""
        if self.closing:
            pairs = [*pairs, ("Connection", "close")]
        if isinstance(body, bytes):
            body, pairs = self.encoded(body, pairs)
            # One write for both: with two, a client may wait for the second packet.
            head = head_bytes(status, [*pairs, ("Content-Length", str(len(body)))])
            self.raw(head if self._head_only or status in (204, 304) else head + body)
            return
        if not self._chunks:
            self.closing = True
            self.head(status, [*pairs, ("Connection", "close")])
        else:
            self.head(status, [*pairs, ("Transfer-Encoding", "chunked")])
        if self._head_only:
            return
        for piece in body:
            if piece:
                self.raw(b"%x\r\n%b\r\n" % (len(piece), piece) if self._chunks else piece)
        if self._chunks:
            self.raw(b"0\r\n\r\n")

    def encoded(self, body: bytes, pairs: list[tuple[str, str]]) -> tuple[bytes, list[tuple[str, str]]]:
        """The body compressed, when the client takes that and nothing says otherwise (``protocol.md 2.4``)."""
        names = {name.lower() for name, _ in pairs}
        if not self.accepts_gzip or not body or names & {"content-encoding", "content-range", "accept-ranges"}:
            return body, pairs
        # No time stamp: the same answer gives the same bytes.
        return gzip.compress(body, 6, mtime=0), [*pairs, ("Content-Encoding", "gzip"), ("Vary", "Accept-Encoding")]


def head_bytes(status: int, pairs: Sequence[tuple[str, str]]) -> bytes:
    """The status line and headers of an answer."""
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "Unknown"
    lines = [f"HTTP/1.1 {status} {phrase}", *(f"{name}: {value}" for name, value in pairs), "", ""]
    return "\r\n".join(lines).encode("utf-8")
