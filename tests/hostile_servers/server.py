"""A server on loopback that does to each request what a script says, on the level of bytes."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedReader
from types import TracebackType
from typing import TypeAlias

from generator.replay.answer import Wire, head_bytes

_KEPT = 1 << 16
_LONGEST_LINE = 1 << 16
_PATIENCE = 20.0
"""Seconds after which a connection that neither sends nor takes anything is given up."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it came; `body` is its first 64 kB, `size` the bytes of all of it."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    size: int

    @property
    def wants_xml(self) -> bool:
        """Whether the answer has to be XML: format 2 (``protocol.md 4.2``)."""
        return b"format=2" in self.body or b'"format":2' in self.body.replace(b" ", b"") or "format=2" in self.target


Script: TypeAlias = Callable[[Wire, Request], None]
"""Answers a request, by whatever bytes."""


class HeldWire(Wire):
    """A connection whose bytes are counted, and that can be held open in silence."""

    def __init__(self, server: HostileServer, connection: socket.socket) -> None:
        super().__init__(connection, head_only=False, chunks=True, accepts_gzip=False)
        self._server = server
        self._over = server.over

    def raw(self, data: bytes) -> None:
        """Sends bytes as they are."""
        super().raw(data)
        self._server.sent += len(data)

    def hold(self) -> None:
        """Does nothing until the server is to do something else."""
        self._over.wait(_PATIENCE)


Ambush: TypeAlias = Callable[[HeldWire, BufferedReader], None]
"""Answers a connection before its request is read; it may read from it."""


class HostileServer:
    """A server in threads of its own; a context manager.

    Args:
        tls: How connections are encrypted, None for plain HTTP.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[Request] = []
        """What was received since `play`."""
        self.sent = 0
        """Bytes that scripts sent since `play`, those of the answers that were not counted included."""
        self.over = threading.Event()
        """Set when something else is played."""
        self._tls = tls
        self._script: Script | None = None
        self._ambush: Ambush | None = None
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._listener.getsockname()[1])

    @property
    def url(self) -> str:
        """Its address, without a path."""
        return f"{'http' if self._tls is None else 'https'}://127.0.0.1:{self.port}"

    def play(self, script: Script | None = None, ambush: Ambush | None = None) -> None:
        """Answers all coming requests by `script`, or all coming connections by `ambush`, and forgets what came."""
        self.over.set()
        self.over = threading.Event()
        self.requests, self.sent = [], 0
        self._script, self._ambush = script, ambush

    def hang_up(self) -> None:
        """Ends all open connections."""
        self.over.set()
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> HostileServer:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # accept() does not notice that its socket was closed; shutdown wakes it.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.hang_up()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._converse, args=(connection,), daemon=True).start()

    def _converse(self, connection: socket.socket) -> None:
        connection.settimeout(_PATIENCE)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._lock:
            self._open.add(connection)
        try:
            if self._tls is not None:
                connection = self._encrypted(connection)
            self._serve(connection)
        except (OSError, ValueError):
            # The client went away, as it should.
            return
        finally:
            with self._lock:
                self._open.discard(connection)
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _encrypted(self, connection: socket.socket) -> socket.socket:
        assert self._tls is not None
        with self._lock:
            self._open.discard(connection)
        encrypted = self._tls.wrap_socket(connection, server_side=True)
        with self._lock:
            self._open.add(encrypted)
        return encrypted

    def _serve(self, connection: socket.socket) -> None:
        wire = HeldWire(self, connection)
        with connection.makefile("rb") as source:
            while not wire.closing:
                # A connection that was kept alive is ambushed when it is used again.
                if self._ambush is not None or (source.peek(1) and self._ambush is not None):
                    self._ambush(wire, source)
                    return
                request = _read(source)
                if request is None or self._script is None:
                    return
                self.requests.append(request)
                self._script(wire, request)


def _read(source: BufferedReader) -> Request | None:
    """The next request; None at the end of the connection."""
    line = source.readline(_LONGEST_LINE)
    if not line:
        return None
    method, target, _ = line.decode("latin-1").split(" ", 2)
    headers: dict[str, str] = {}
    while (line := source.readline(_LONGEST_LINE).strip()) != b"":
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.lower()] = value.strip()
    kept = bytearray()
    size = 0
    for piece in _pieces(source, headers):
        size += len(piece)
        kept += piece[: _KEPT - len(kept)]
    return Request(method, target, headers, bytes(kept), size)


def _pieces(source: BufferedReader, headers: dict[str, str]) -> Iterator[bytes]:
    if headers.get("transfer-encoding", "").lower() != "chunked":
        left = int(headers.get("content-length", "0"))
        while left:
            piece = source.read(min(left, _KEPT))
            if not piece:
                raise ConnectionError("the client closed within its request")
            left -= len(piece)
            yield piece
        return
    while (size := int(source.readline(1024).split(b";")[0], 16)) > 0:
        yield source.read(size)
        source.readline(8)
    while source.readline(_LONGEST_LINE).strip():
        pass


def answer(body: bytes, *pairs: tuple[str, str], status: int = 200) -> bytes:
    """A whole, correct answer as bytes."""
    return head_bytes(status, [*pairs, ("Content-Length", str(len(body)))]) + body
