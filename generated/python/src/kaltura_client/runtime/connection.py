"""One connection to a server, over `http.client`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING

from .errors import RequestTimeout, TransportError
from .transport import HttpRequest

if TYPE_CHECKING:
    import socket
    from http.client import HTTPConnection, HTTPResponse

    from _typeshed import WriteableBuffer

__all__ = ["Connection", "broken_connection"]


_MOST_FRAMING = 1 << 20
"""Bytes of headers, interim answers, sizes of chunks and trailers that may come between
two pieces of a body: http.client would read them for ever."""


class _Wire:
    """The socket as `http.client` sees it: every wait is as long as the request may
    still take, and closing is left to the connection."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.request: HttpRequest | None = None
        self.ended = False
        self.surplus = False
        self.undelivered = 0

    def sendall(self, data: bytes) -> None:
        self._limit()
        self.sock.sendall(data)

    def receive_into(self, buffer: WriteableBuffer) -> int:
        self._limit()
        size = self.sock.recv_into(buffer)
        self.ended = self.ended or not size
        self.undelivered += size
        if self.undelivered > _MOST_FRAMING:
            raise TransportError("the answer has headers without end", sent=True)
        return size

    def makefile(self, mode: str) -> BufferedReader:
        return _Reader(_Raw(self), 65536)

    def close(self) -> None:
        """Nothing: an answer may still be read after the request is done with."""

    def _limit(self) -> None:
        if self.request is not None:
            self.sock.settimeout(self.request.limit(self.request.timeout.read))


class _Raw(RawIOBase):
    def __init__(self, wire: _Wire) -> None:
        super().__init__()
        self.wire = wire
        self.silent = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int | None:
        return None if self.silent else self.wire.receive_into(buffer)


class _Reader(BufferedReader):
    """Notices when a server sends more than it announced."""

    def close(self) -> None:
        raw = self.raw
        if not self.closed and isinstance(raw, _Raw):
            raw.silent = True
            raw.wire.surplus = bool(self.peek(1))
        super().close()


class Connection:
    """One connection, used by one request at a time."""

    __slots__ = ("_authorization", "_http", "_wire", "pid")

    def __init__(self, http: HTTPConnection, authorization: str | None) -> None:
        self.pid = os.getpid()
        self._http = http
        self._authorization = authorization
        self._wire = _Wire(http.sock)
        # From here on http.client talks to the socket through the wire.
        vars(http)["sock"] = self._wire

    def exchange(
        self, request: HttpRequest, target: str, authority: str
    ) -> HTTPResponse:
        """Send a request and read the head of its answer.

        Raises:
            TransportError: It broke; `sent` is None, for the server may have acted.
        """
        from http.client import HTTPException

        self._wire.request = request
        self._wire.undelivered = 0
        try:
            broken = self._write(request, target, authority)
        except RequestTimeout:
            raise
        except TimeoutError as error:
            raise RequestTimeout(
                "the request could not be sent in time", sent=None
            ) from error
        try:
            response = self._http.getresponse()
            while 101 < response.status < 200:
                # Of the answers before the one that counts http.client knows 100 alone.
                vars(response)["headers"] = None
                response.begin()
        except TransportError:
            raise
        except (OSError, HTTPException, ValueError) as error:
            cause = broken or error
            raise broken_connection("before the answer came", cause, None) from cause
        if self._wire.ended:
            # http.client takes what there is for all headers.
            raise TransportError("the connection broke within the headers", sent=True)
        if broken is not None:
            # What was left unsent makes the connection useless for another request.
            response.will_close = True
        return response

    def _write(
        self, request: HttpRequest, target: str, authority: str
    ) -> OSError | None:
        """Send a request; the error if the server stopped listening on the way."""
        http = self._http
        http.putrequest(
            request.method, target, skip_host=True, skip_accept_encoding=True
        )
        http.putheader("Host", authority)
        for name, value in request.headers.items():
            http.putheader(name, value)
        if self._authorization:
            http.putheader("Proxy-Authorization", self._authorization)
        body = request.body
        data = b"" if body is None else body.data()
        pieces: Iterator[bytes] = iter(())
        if data is not None:
            if data or request.method != "GET":
                http.putheader("Content-Length", str(len(data)))
        elif body is not None:
            pieces = body.chunks()
            if body.length is None:
                http.putheader("Transfer-Encoding", "chunked")
                pieces = _chunked(pieces)
            else:
                http.putheader("Content-Length", str(body.length))
        return self._send(data, pieces)

    def _send(self, data: bytes | None, pieces: Iterator[bytes]) -> OSError | None:
        try:
            self._http.endheaders(data or None)
        except TimeoutError:
            raise
        except OSError as error:
            return error
        # Errors of reading a file are not errors of the connection.
        for piece in pieces:
            try:
                self._http.send(piece)
            except TimeoutError:
                raise
            except OSError as error:
                return error
        return None

    def delivered(self) -> None:
        """Note that a piece of the body arrived."""
        self._wire.undelivered = 0

    @property
    def surplus(self) -> bool:
        """Whether there came more than belongs to the last answer."""
        return self._wire.surplus

    def stale(self) -> bool:
        """Whether an idle connection has something to say: only that it was closed."""
        sock = self._wire.sock
        try:
            return _readable(sock)
        except (OSError, ValueError):
            return True

    def abort(self) -> None:
        """Wake whatever thread waits on this connection; it finds it broken."""
        import socket
        from contextlib import suppress

        with suppress(OSError):
            # Of the plain socket: that of TLS would wait for the other side.
            socket.socket.shutdown(self._wire.sock, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close it, unless it is the parent's."""
        if self.pid == os.getpid():
            self._wire.sock.close()
            self._http.close()
        else:
            _foreign.append(self)


_foreign: list[Connection] = []
"""Connections of the parent process that this one has seen; never closed here."""


def _chunked(pieces: Iterator[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        yield b"%x\r\n%b\r\n" % (len(piece), piece)
    yield b"0\r\n\r\n"


def _readable(sock: socket.socket) -> bool:
    import select

    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(sock, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock], [], [], 0)[0])


def broken_connection(when: str, error: Exception, sent: bool | None) -> TransportError:
    if isinstance(error, TimeoutError):
        return RequestTimeout(f"the server was silent for too long {when}", sent=sent)
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return TransportError(f"the connection broke {when}: {reason}", sent=sent)
