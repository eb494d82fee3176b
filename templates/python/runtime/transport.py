"""How requests travel: the interface behind which every HTTP library stands.

A transport sends one request and hands back one answer, nothing more. Redirects,
retries, compression, limits and errors of the API are the client's business, so they
are the same whichever transport carries them. Write your own by subclassing
`Transport` or `AsyncTransport`.

Which one is the default was measured, all of them side by side on loopback
(`tests/bench/transports.py`; medians on two processors under Python 3.11):

| | standard library | urllib3 | httpx2 |
|---|---|---|---|
| import and first call | 18 ms, 2.5 MB | 29 ms, 3.6 MB | 70 ms, 8.5 MB |
| calls over a kept connection | 5046 a second | 3258 | 3078 |
| download | 2.1 GB/s, +0.9 MB | 2.5 GB/s, +0.9 MB | 1.6 GB/s, +0.4 MB |
| upload | 3.7 GB/s, +0.0 MB | 3.5 GB/s, +0.0 MB | 3.2 GB/s, +0.1 MB |
| proxies: http, CONNECT, credentials | yes | yes | yes |
| packages to install | none | 1 | 6 or 7 |

| asyncio | threads over the standard library | httpx2 |
|---|---|---|
| import and first call | 30 ms, 4.6 MB | 106 ms, 11.4 MB |
| calls one after the other | 2278 a second | 1618 |
| calls 50 at a time | 1617 a second | 1033 |

So the standard library is the default, for asyncio in worker threads. Take urllib3
where a program has it anyway, httpx2 where an asyncio program keeps more requests
waiting than there should be threads.
"""

from __future__ import annotations

from _thread import allocate_lock
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from .errors import RequestTimeout, UsageError
from .headers import Headers
from .unset import UNSET

if TYPE_CHECKING:
    from .body import Body

__all__ = [
    "AsyncHttpResponse",
    "AsyncTransport",
    "Cancel",
    "HttpRequest",
    "HttpResponse",
    "Timeout",
    "Transport",
]


class Timeout:
    """Limits of waiting, in seconds; None waits for ever.

    Args:
        default: Limit of each single wait: for the connection, and for the next
            bytes of the answer.
        connect: Limit for the connection alone, TLS included.
        read: Limit of each wait for bytes to arrive, or to be taken.
        total: Limit of the whole call, with its retries. The reading of a
            downloaded file does not count.
    """

    __slots__ = ("connect", "read", "total")

    def __init__(
        self,
        default: float | None = None,
        *,
        connect: float | None = UNSET,
        read: float | None = UNSET,
        total: float | None = None,
    ) -> None:
        self.connect: float | None = default if connect is UNSET else connect
        self.read: float | None = default if read is UNSET else read
        self.total = total
        for limit in (self.connect, self.read, self.total):
            if limit is not None and not limit > 0:
                raise UsageError(f"a timeout of {limit} seconds is no limit; use None")

    @classmethod
    def of(cls, value: float | Timeout | None) -> Timeout:
        """What a number, None or a Timeout means."""
        return value if isinstance(value, Timeout) else cls(value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeout):
            return NotImplemented
        return (self.connect, self.read, self.total) == (
            other.connect,
            other.read,
            other.total,
        )

    def __hash__(self) -> int:
        return hash((self.connect, self.read, self.total))

    def __repr__(self) -> str:
        total = "" if self.total is None else f", total={self.total}"
        return f"Timeout(connect={self.connect}, read={self.read}{total})"


class Cancel:
    """Ends a request from another thread: the way out of a blocking transport.

    The transport calls `attach` with what tears its connection down, and `detach` when
    the connection is no longer this request's; whoever gives up calls `cancel`.
    """

    __slots__ = ("_action", "_lock", "cancelled")

    def __init__(self) -> None:
        self.cancelled = False
        self._action: Callable[[], None] | None = None
        self._lock = allocate_lock()

    def attach(self, action: Callable[[], None]) -> None:
        """Set what ends the request from now on; done at once if it is too late."""
        with self._lock:
            self._action = action
            if self.cancelled:
                action()

    def detach(self) -> None:
        """The request is over: nothing is torn down any more."""
        with self._lock:
            self._action = None

    def cancel(self) -> None:
        """End the request."""
        with self._lock:
            self.cancelled = True
            if self._action is not None:
                self._action()


class HttpRequest:
    """One request.

    Attributes:
        method: `GET` or `POST`.
        url: Absolute, http or https, percent-encoded.
        headers: All headers but `Host`, `Connection`, `Content-Length` and
            `Transfer-Encoding`, which are the transport's business.
        body: What to send, or None.
        timeout: Limits of waiting.
        deadline: Moment of the clock `time.monotonic` by which it must be over.
        cancel: Attached by transports that block a thread.
    """

    __slots__ = ("body", "cancel", "deadline", "headers", "method", "timeout", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: Body | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = dict(headers)
        self.body = body
        self.timeout = timeout or Timeout()
        self.deadline = deadline
        self.cancel: Cancel | None = None

    def limit(self, seconds: float | None) -> float | None:
        """The smaller of a limit and what is left until the deadline, in seconds.

        Raises:
            RequestTimeout: The deadline has passed.
        """
        if self.deadline is None:
            return seconds
        from time import monotonic

        left = self.deadline - monotonic()
        if left <= 0:
            raise RequestTimeout("the call took longer than its total timeout")
        return left if seconds is None else min(left, seconds)


class ByteSource(Protocol):
    """Where the bytes of an answer come from."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes as soon as there are any; b"" at the end.

        Raises:
            TransportError: They ended too early, or not in time.
        """
        ...

    def close(self) -> None:
        """Give the connection back: for reuse if all was read, else closed."""
        ...


class AsyncByteSource(Protocol):
    """Where the bytes of an answer come from, for asyncio."""

    async def read(self, size: int, /) -> bytes:
        """At most `size` bytes as soon as there are any; b"" at the end.

        Raises:
            TransportError: They ended too early, or not in time.
        """
        ...

    async def close(self) -> None:
        """Give the connection back: for reuse if all was read, else closed."""
        ...


class _Fixed:
    """An answer that is there already."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._start = 0

    def read(self, size: int, /) -> bytes:
        piece = self._data[self._start : self._start + size]
        self._start += len(piece)
        return piece

    def close(self) -> None:
        self._data = b""


class _AsyncFixed(_Fixed):
    async def read(self, size: int, /) -> bytes:  # type: ignore[override]
        return _Fixed.read(self, size)

    async def close(self) -> None:  # type: ignore[override]
        _Fixed.close(self)


class HttpResponse:
    """One answer: its head, and the body as it stands on the wire, not yet read.

    Args:
        status: HTTP status.
        headers: Headers of the answer.
        source: Where the body comes from, or the body itself.
    """

    __slots__ = ("headers", "source", "status")

    def __init__(
        self,
        status: int,
        headers: Headers | Mapping[str, str],
        source: ByteSource | bytes = b"",
    ) -> None:
        self.status = status
        self.headers = headers if isinstance(headers, Headers) else Headers(headers)
        self.source = _Fixed(source) if isinstance(source, bytes) else source


class AsyncHttpResponse:
    """One answer, its body read by awaiting.

    Args:
        status: HTTP status.
        headers: Headers of the answer.
        source: Where the body comes from, or the body itself.
    """

    __slots__ = ("headers", "source", "status")

    def __init__(
        self,
        status: int,
        headers: Headers | Mapping[str, str],
        source: AsyncByteSource | bytes = b"",
    ) -> None:
        self.status = status
        self.headers = headers if isinstance(headers, Headers) else Headers(headers)
        self.source: AsyncByteSource = (
            _AsyncFixed(source) if isinstance(source, bytes) else source
        )


class Transport(ABC):
    """Sends requests. Safe to use from several threads at once."""

    @abstractmethod
    def send(self, request: HttpRequest) -> HttpResponse:
        """Send one request and wait for the head of its answer.

        Raises:
            TransportError: It did not work; `sent` is False only when nothing of
                the request can have reached the server.
            RequestTimeout: It took too long.
        """

    def close(self) -> None:
        """Close idle connections. A transport may be used again afterwards."""


class AsyncTransport(ABC):
    """Sends requests for asyncio."""

    @abstractmethod
    async def send(self, request: HttpRequest) -> AsyncHttpResponse:
        """Send one request and wait for the head of its answer.

        When the waiting task is cancelled, the connection is closed.

        Raises:
            TransportError: It did not work; `sent` is False only when nothing of
                the request can have reached the server.
            RequestTimeout: It took too long.
        """

    async def close(self) -> None:
        """Close idle connections. A transport may be used again afterwards."""
