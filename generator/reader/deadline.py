"""A limit on the time of a conversation as a whole: timeouts of sockets begin anew with each byte."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from types import TracebackType
from typing import Any


class Deadline:
    """Ends all connections that it made when its time is over: whoever waits for one gets an error, or the end."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds
        self._timer = threading.Timer(seconds, self._expire)
        self._timer.daemon = True
        self._lock = threading.Lock()
        self._watched: list[socket.socket] = []
        self.passed = False

    def __enter__(self) -> Deadline:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        self._timer.join()
        with self._lock:
            for each in self._watched:
                each.close()
            self._watched.clear()

    def connect(self, address: tuple[str, int], timeout: float, *_rest: Any) -> socket.socket:
        """A connection to the first address of a host that answers, in what is left of the time.

        Raises:
            OSError: if there is none.
        """
        problem: OSError = TimeoutError("timed out")
        for family, kind, protocol, _, place in socket.getaddrinfo(*address, type=socket.SOCK_STREAM):
            left = min(timeout, self._end - time.monotonic())
            if left <= 0:
                break
            with contextlib.ExitStack() as failing:
                try:
                    connection = failing.enter_context(socket.socket(family, kind, protocol))
                    connection.settimeout(left)
                    connection.connect(place)
                except OSError as error:
                    problem = error
                    continue
                connection.settimeout(timeout)
                self._watch(connection)
                failing.pop_all()
                return connection
        raise problem

    def _watch(self, connection: socket.socket) -> None:
        # A handle of its own: encryption takes the socket over, and gives it another.
        handle = connection.dup()
        with self._lock:
            self._watched.append(handle)
            if self.passed:
                handle.shutdown(socket.SHUT_RDWR)

    def _expire(self) -> None:
        with self._lock:
            self.passed = True
            for each in self._watched:
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
