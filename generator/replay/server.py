"""The replay server: real HTTP/1.1 on loopback, answering from recordings, from a callback, or with faults.

    with ReplayServer() as server:
        server.respond(lambda request, raw: Answer('"pong"'))
        ...                                   # a client talks to server.url
        assert server.requests[0].decoded.name == "system.ping"

Connections are kept alive, chunked request bodies are read, answers are compressed for clients that ask. Large bodies
go through a temporary file, so that an upload of any size can be tested.
"""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import TypeAlias

from generator.replay import faults
from generator.replay.answer import Answer
from generator.replay.decode import DecodedRequest
from generator.replay.faults import Fault
from generator.replay.handler import Handler, RawRequest, Received
from generator.replay.playback import Playback, to_stderr
from generator.replay.recording import Recording

__all__ = ["Answer", "Callback", "RawRequest", "Received", "ReplayServer"]


Callback: TypeAlias = Callable[[DecodedRequest, RawRequest], Answer | str | bytes | None]
"""Answers a request; None leaves it to the recordings. A text is an answer with status 200."""


@dataclass(slots=True)
class _Planned:
    fault: Fault
    left: int | None


class ReplayServer:
    """A server in threads of its own; a context manager.

    Args:
        recordings: answer what the callback does not; a request that none has gets a 501.
        host: the address to listen on.
        port: the port, 0 for a free one.
        delay: seconds to wait before every answer.
        log: told one line per request, without line end.
        complain: told why a request has no recording; several lines.
    """

    handler: type[Handler] = Handler
    """What serves a connection."""

    def __init__(
        self,
        recordings: Iterable[Recording] = (),
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        delay: float = 0.0,
        log: Callable[[str], None] | None = None,
        complain: Callable[[str], None] = to_stderr,
    ) -> None:
        self.playback = Playback(recordings, complain)
        self.requests: list[Received] = []
        """What was received so far, in order of arrival."""
        self.delay = delay
        self.log = log
        self.stopping = threading.Event()
        self._where = (host, port)
        self._lock = threading.Lock()
        self._callback: Callback | None = None
        self._queue: deque[Answer] = deque()
        self._planned: deque[_Planned] = deque()
        self._connections: set[socket.socket] = set()
        self._count = 0
        self._listener: socket.socket | None = None
        self._thread: threading.Thread | None = None

    # -- life ---------------------------------------------------------------------------------------------------

    def start(self) -> ReplayServer:
        """Begins to listen; does nothing when it does already.

        Raises:
            OSError: if the address cannot be had.
        """
        if self._listener is not None:
            return self
        self.stopping.clear()
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        self._listener = socket.create_server(self._where, family=family, backlog=256)
        self._thread = threading.Thread(target=self._accept, args=(self._listener,), name="replay", daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        """Ends all connections and waits for the listening thread; does nothing when not started."""
        listener, thread = self._listener, self._thread
        if listener is None or thread is None:
            return
        self.stopping.set()
        # accept() does not notice that its socket was closed: a connection wakes it.
        with contextlib.suppress(OSError):
            socket.create_connection(self._reachable(), timeout=1).close()
        thread.join(5)
        listener.close()
        with self._lock:
            connections = list(self._connections)
        for connection in connections:
            _shut(connection)
        self._listener = self._thread = None

    def __enter__(self) -> ReplayServer:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def host(self) -> str:
        """The address it listens on."""
        return self._where[0]

    @property
    def port(self) -> int:
        """The port it listens on; 0 before `start`."""
        return self._where[1] if self._listener is None else int(self._listener.getsockname()[1])

    @property
    def url(self) -> str:
        """``http://host:port``, without a trailing slash."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    @property
    def connections(self) -> int:
        """How many connections were accepted so far."""
        return self._count

    # -- what it answers ----------------------------------------------------------------------------------------

    def respond(self, answer: Callback | Answer | str | bytes | None) -> None:
        """Answers all coming requests by `answer`: a callback, or one fixed answer. None: by the recordings again."""
        if answer is None or callable(answer):
            self._callback = answer
        else:
            fixed = _as_answer(answer)
            self._callback = lambda request, raw: fixed

    def enqueue(self, *answers: Answer | str | bytes) -> None:
        """Answers the next requests by `answers`, one each, before anything else is asked."""
        with self._lock:
            self._queue.extend(_as_answer(answer) for answer in answers)

    def fault(self, name: str, times: int | None = None) -> None:
        """Lets the fault `name` (``name`` or ``name=number``) strike the next `times` requests, all when None.

        Several calls line up: the next begins when the one before has struck `times` times.

        Raises:
            UnknownFault: if there is none of that name.
        """
        with self._lock:
            self._planned.append(_Planned(faults.parse(name), times))

    def clear(self) -> None:
        """Forgets the received requests, the callback, waiting answers and planned faults; recordings begin anew."""
        with self._lock:
            self.requests.clear()
            self._queue.clear()
            self._planned.clear()
            self._callback = None
        self.playback.rewind()

    # -- for the handler ----------------------------------------------------------------------------------------

    def planned(self) -> Fault | None:
        """Takes the fault that strikes the present request."""
        with self._lock:
            if not self._planned:
                return None
            first = self._planned[0]
            if first.left is not None:
                first.left -= 1
                if first.left <= 0:
                    self._planned.popleft()
            return first.fault

    def handle(self, received: Received) -> Answer:
        """Notes a request and finds its answer."""
        with self._lock:
            self.requests.append(received)
            waiting = self._queue.popleft() if self._queue else None
        if waiting is not None:
            return waiting
        if self._callback is not None:
            try:
                answer = self._callback(received.decoded, received.raw)
            except Exception:
                # The test that wrote the callback must see it fail: as an answer and on its own stderr.
                text = traceback.format_exc()
                sys.stderr.write(text)
                return Answer(text, 500, {"Content-Type": "text/plain; charset=utf-8"})
            if answer is not None:
                return _as_answer(answer)
        return self.playback.answer(received.decoded)

    def _reachable(self) -> tuple[str, int]:
        return ("127.0.0.1" if self.host in ("", "0.0.0.0") else self.host), self.port

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                connection, address = listener.accept()
            except OSError:
                return
            if self.stopping.is_set():
                connection.close()
                return
            with self._lock:
                self._connections.add(connection)
                self._count += 1
                number = self._count
            threading.Thread(
                target=self._converse, args=(connection, address, number), name=f"replay-{number}", daemon=True
            ).start()

    def _converse(self, connection: socket.socket, address: object, number: int) -> None:
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.handler(connection, address, self, number)
        except (OSError, ValueError):
            # The client went away, or a fault closed the socket under the handler.
            return
        finally:
            with self._lock:
                self._connections.discard(connection)
            _shut(connection)


def _as_answer(answer: Answer | str | bytes) -> Answer:
    return answer if isinstance(answer, Answer) else Answer(answer)


def _shut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
