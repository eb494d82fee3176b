"""One connection of the replay server: reads requests, asks the server for answers, writes them or a fault."""

from __future__ import annotations

import hashlib
import mmap
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from typing import IO, Protocol, cast

from generator.replay import faults
from generator.replay.answer import Answer, Wire, guess_type
from generator.replay.decode import DecodedRequest, decode
from generator.replay.faults import Fault
from generator.replay.kinds import Reply
from generator.replay.multipart import Buffer
from generator.replay.ranges import cut

KEEP_BODY = 4 << 20
"""How many bytes of a request body are kept in `RawRequest.body`."""

FAULT_HEADER = "X-Replay-Fault"

_STEP = 1 << 16
_SPOOL = 1 << 20
_PREFLIGHT = [
    ("Access-Control-Allow-Origin", "*"),
    ("Access-Control-Allow-Methods", "POST, GET, HEAD, OPTIONS"),
    ("Access-Control-Allow-Headers", "Origin, X-Requested-With, Content-Type, Accept, Range, Cache-Control"),
    ("Access-Control-Max-Age", "86400"),
]


class Headers(dict[str, str]):
    """Request headers by lower-case name; `get`, ``in`` and ``[]`` take any case. Repeated ones are joined."""

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())

    def get(self, name: str, default: str = "") -> str:  # type: ignore[override]
        """The value of the header `name`, `default` when it was not sent."""
        return super().get(name.lower(), default)


@dataclass(frozen=True, slots=True)
class RawRequest:
    """A request as it came.

    `target` is the target of the request line as sent. `body` is the body without transfer coding: its first
    `KEEP_BODY` bytes; `size` and `sha256` (lower-case hex) speak of all of it. `connection` numbers the connections
    from 1; requests with the same number came over one kept-alive connection.
    """

    method: str
    target: str
    headers: Headers
    pairs: tuple[tuple[str, str], ...]
    body: bytes
    size: int
    sha256: str
    connection: int

    @property
    def text(self) -> str:
        """The body as UTF-8 text."""
        return self.body.decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class Received:
    """A request that the server received: as the API server reads it, and as it came."""

    decoded: DecodedRequest
    raw: RawRequest


class Host(Protocol):
    """What a connection asks of its server."""

    stopping: threading.Event
    delay: float
    log: Callable[[str], None] | None

    def planned(self) -> Fault | None:
        """The fault that strikes this request, if one was planned."""
        ...

    def handle(self, received: Received) -> Answer:
        """Notes the request and finds its answer."""
        ...


class Handler(BaseHTTPRequestHandler):
    """Serves one connection until it ends; made by the server with the connection's number."""

    protocol_version = "HTTP/1.1"
    wire: type[Wire] = Wire
    """What writes an answer."""

    def __init__(self, connection: object, address: object, host: Host, number: int) -> None:
        self.host = host
        self.number = number
        self.turn = 0
        super().__init__(connection, address, host)  # type: ignore[arg-type]

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the server writes one line of its own per request."""

    def do_OPTIONS(self) -> None:
        """Answers a browser's question at once (``protocol.md 2.2``)."""
        with self._body() as body:
            del body
        self._wire().send(200, _PREFLIGHT, b"")

    def do_POST(self) -> None:
        """Answers a call; GET and POST are equivalent (``protocol.md 2.2``)."""
        self.turn += 1
        wire = self._wire()
        try:
            target, fault = self._fault()
        except faults.UnknownFault as error:
            self.close_connection = wire.closing = True
            wire.send(400, [("Content-Type", "text/plain; charset=utf-8")], f"{error}\n".encode())
            return
        if fault is not None and fault.before_body:
            self._note(None, fault, 0)
            self.close_connection = True
            fault.play(wire, Reply(0, [], b"", target, self.host.stopping))
            return
        answer, received = self._answer(target)
        if fault is None and answer.fault is not None:
            fault = faults.parse(answer.fault)
        if delay := answer.delay + self.host.delay:
            self.host.stopping.wait(delay)
        reply = self._reply(answer, received, target)
        self._note(received.decoded, fault, reply.status)
        try:
            if fault is None:
                wire.send(reply.status, reply.pairs, reply.body)
            else:
                fault.play(wire, reply)
        except BaseException:
            # Half an answer went out: the connection cannot carry another.
            self.close_connection = True
            raise
        self.close_connection = self.close_connection or wire.closing

    do_GET = do_HEAD = do_PUT = do_DELETE = do_PATCH = do_POST

    def _wire(self) -> Wire:
        codings = self.headers.get("Accept-Encoding", "").lower()
        wire = self.wire(
            self.connection,
            head_only=self.command == "HEAD",
            chunks=self.request_version != "HTTP/1.0",
            accepts_gzip="gzip" in codings and "gzip;q=0," not in codings.replace(" ", "") + ",",
        )
        wire.closing = self.close_connection
        return wire

    def _fault(self) -> tuple[str, Fault | None]:
        """The target without a fault prefix, and the fault asked for by header, path or plan."""
        target, named = self.path, self.headers.get(FAULT_HEADER)
        if target.startswith(faults.PREFIX):
            in_path, _, rest = target.removeprefix(faults.PREFIX).partition("/")
            target, named = "/" + rest, named or in_path
        return target, faults.parse(named) if named else self.host.planned()

    def _answer(self, target: str) -> tuple[Answer, Received]:
        pairs = tuple((name, value) for name, value in self.headers.items())
        headers = Headers()
        for name, value in pairs:
            known = headers.get(name)
            headers[name.lower()] = f"{known}, {value}" if known else value
        with self._body() as body:
            digest = hashlib.sha256()
            for at in range(0, len(body), _SPOOL):
                digest.update(body[at : at + _SPOOL])
            raw = RawRequest(
                method=self.command,
                target=self.path,
                headers=headers,
                pairs=pairs,
                body=bytes(body[:KEEP_BODY]),
                size=len(body),
                sha256=digest.hexdigest(),
                connection=self.number,
            )
            received = Received(decode(target, headers, body), raw)
        return self.host.handle(received), received

    @contextmanager
    def _body(self) -> Iterator[Buffer]:
        """The body, mapped from a temporary file when it is large."""
        with tempfile.SpooledTemporaryFile(max_size=_SPOOL) as spool:
            size = 0
            for piece in self._pieces():
                spool.write(piece)
                size += len(piece)
            if size <= _SPOOL:
                spool.seek(0)
                yield spool.read()
                return
            spool.rollover()
            spool.flush()
            with mmap.mmap(spool.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
                yield mapped

    def _pieces(self) -> Iterator[bytes]:
        source = cast(IO[bytes], self.rfile)
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            yield from _exactly(source, int(self.headers.get("Content-Length") or 0))
            return
        while (size := int(source.readline(1024).split(b";")[0], 16)) > 0:
            yield from _exactly(source, size)
            source.readline(8)
        while source.readline(65536).strip():
            pass

    def _reply(self, answer: Answer, received: Received, target: str) -> Reply:
        status, body = answer.status, answer.body
        if isinstance(body, str):
            body = body.encode()
        pairs = answer.pairs()
        if answer.ranges and isinstance(body, bytes) and status == 200:
            status, extra, body = cut(received.raw.headers.get("Range"), body)
            pairs += extra
        names = {name.lower() for name, _ in pairs}
        supplied = (
            ("Content-Type", guess_type(answer.body)),
            ("X-Me", "replay"),
            ("X-Kaltura-Session", f"{self.number}{self.turn:03}, 1600000000"),
            ("Access-Control-Allow-Origin", "*"),
            ("Access-Control-Expose-Headers", "X-Kaltura, X-Kaltura-Session, X-Me"),
        )
        pairs += [(name, value) for name, value in supplied if name.lower() not in names]
        return Reply(status, pairs, body, target, self.host.stopping)

    def _note(self, request: DecodedRequest | None, fault: Fault | None, status: int) -> None:
        if self.host.log is None:
            return
        what = "?" if request is None else describe(request)
        struck = "" if fault is None else f" [{fault.kind.name}]"
        self.host.log(f"{self.command} {what} {status or '-'}{struck}")


def describe(request: DecodedRequest) -> str:
    """A request in a few words: ``media.get``, or ``multirequest(media.get, media.list)``."""
    if request.calls is None:
        return request.name
    return f"multirequest({', '.join(call.name for call in request.calls)})"


def _exactly(source: IO[bytes], size: int) -> Iterator[bytes]:
    """The next `size` bytes in pieces.

    Raises:
        ConnectionError: if the client stops before.
    """
    while size:
        piece = source.read(min(size, _STEP))
        if not piece:
            raise ConnectionError("the client closed within its request")
        size -= len(piece)
        yield piece
