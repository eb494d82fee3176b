"""The default transport: a pool of connections over the standard library."""

from __future__ import annotations

import os
from _thread import allocate_lock
from time import monotonic
from typing import TYPE_CHECKING, Any

from .connection import Connection, broken_connection
from .errors import RequestTimeout, TransportError
from .headers import Headers
from .proxies import Proxies, Proxy
from .tls import Tls, certificate_advice
from .transport import HttpRequest, HttpResponse, Transport
from .urls import Address

if TYPE_CHECKING:
    from http.client import HTTPConnection, HTTPResponse
    from ssl import SSLContext

__all__ = ["StdlibTransport"]

_Key = tuple[Any, ...]


class StdlibTransport(Transport):
    """Keeps connections open between requests. Safe with threads and after a fork.

    Args:
        proxy: `http://[user:password@]host:port` for all requests, "" for none; left
            out, the environment decides (`HTTPS_PROXY`, `NO_PROXY`, ...).
        verify: True checks certificates with the system's authorities, a path with
            those in that file or folder, False does not check; or a context.
        max_idle: Most idle connections kept for one server.
        idle_limit: Seconds after which an idle connection is not used any more.

    Raises:
        UsageError: The proxy is none that can be used.
    """

    def __init__(
        self,
        *,
        proxy: str | None = None,
        verify: bool | str | os.PathLike[str] | SSLContext = True,
        max_idle: int = 10,
        idle_limit: float = 30.0,
    ) -> None:
        self._proxies = Proxies(proxy)
        self._tls = Tls(verify)
        self._pool = _Pool(max_idle, idle_limit)

    def send(self, request: HttpRequest) -> HttpResponse:
        address = Address(request.url)
        proxy = self._proxies.proxy_for(address)
        key = (address.origin, proxy.key if proxy else None)
        connection = self._pool.take(key)
        if connection is None:
            connection = self._connect(address, proxy, request)
        try:
            if request.cancel is not None:
                request.cancel.attach(connection.abort)
            target = address.target
            if proxy is not None and address.scheme == "http":
                target = str(address)
            response = connection.exchange(request, target, address.authority)
        except BaseException:
            connection.close()
            raise
        source = _Source(connection, response, request, self._pool, key)
        return HttpResponse(response.status, Headers(response.getheaders()), source)

    def close(self) -> None:
        self._pool.close()

    def _connect(
        self, address: Address, proxy: Proxy | None, request: HttpRequest
    ) -> Connection:
        from http.client import HTTPConnection, HTTPException, HTTPSConnection

        limit = request.limit(request.timeout.connect)
        host, port = (
            (address.host, address.port) if proxy is None else (proxy.host, proxy.port)
        )
        http: HTTPConnection
        if address.scheme == "https":
            context = self._tls.context()
            http = HTTPSConnection(host, port, timeout=limit, context=context)
            if proxy is not None:
                secret = proxy.authorization
                more = {"Proxy-Authorization": secret} if secret else {}
                http.set_tunnel(address.host, address.port, more)
        else:
            http = HTTPConnection(host, port, timeout=limit)
        try:
            http.connect()
        except (OSError, HTTPException, UnicodeError) as error:
            http.close()
            raise _unconnected(address, proxy, error) from error
        authorization = proxy.authorization if proxy else None
        return Connection(http, authorization if address.scheme == "http" else None)


def _unconnected(
    address: Address, proxy: Proxy | None, error: Exception
) -> TransportError:
    """The error for a connection that did not come about: nothing was sent."""
    where = f"{address.host}:{address.port}"
    if proxy is not None:
        where += f" through {proxy.url}"
    if isinstance(error, TimeoutError):
        return RequestTimeout(f"no connection to {where} in time", sent=False)
    # The text holds more than `strerror`, such as the names in a certificate.
    reason = str(error) if isinstance(error, ValueError) else ""
    reason = reason or getattr(error, "strerror", None) or str(error)
    reason = reason or type(error).__name__
    what = f"cannot connect to {where}: {reason}{certificate_advice(reason)}"
    return TransportError(what, sent=False)


class _Pool:
    """Idle connections by server. A child process starts with none."""

    def __init__(self, most: int, limit: float) -> None:
        self._most = most
        self._limit = limit
        self._pid = os.getpid()
        self._lock = allocate_lock()
        self._idle: dict[_Key, list[tuple[float, Connection]]] = {}
        self._inherited: list[object] = []

    def take(self, key: _Key) -> Connection | None:
        """An idle connection that is still good, the one used last first."""
        self._notice_fork()
        while True:
            with self._lock:
                idle = self._idle.get(key)
                if not idle:
                    return None
                since, connection = idle.pop()
            if monotonic() - since < self._limit and not connection.stale():
                return connection
            connection.close()

    def give(self, key: _Key, connection: Connection) -> None:
        """Keep a connection for the next request, or close it."""
        self._notice_fork()
        surplus = connection
        if connection.pid == self._pid:
            with self._lock:
                idle = self._idle.setdefault(key, [])
                idle.append((monotonic(), connection))
                if len(idle) <= self._most:
                    return
                surplus = idle.pop(0)[1]
        surplus.close()

    def close(self) -> None:
        self._notice_fork()
        with self._lock:
            idle = [pair[1] for pairs in self._idle.values() for pair in pairs]
            self._idle.clear()
        for connection in idle:
            connection.close()

    def __del__(self) -> None:
        # A client that was dropped without being closed leaves nothing open.
        self.close()

    def _notice_fork(self) -> None:
        pid = os.getpid()
        if pid != self._pid:
            # The connections are the parent's; kept, so that nothing closes them, and
            # with a lock of our own, since another thread may have held the old one.
            self._inherited.append(self._idle)
            self._lock = allocate_lock()
            self._idle = {}
            self._pid = pid


class _Source:
    """The body of an answer; gives its connection back when it has been read."""

    def __init__(
        self,
        connection: Connection,
        response: HTTPResponse,
        request: HttpRequest,
        pool: _Pool,
        key: _Key,
    ) -> None:
        self._connection: Connection | None = connection
        self._response = response
        self._request = request
        self._pool = pool
        self._key = key
        self._left = None if response.chunked else response.length
        self._reusable = not response.will_close
        if self._left == 0:
            self._finish()

    def read(self, size: int, /) -> bytes:
        from http.client import HTTPException

        if self._connection is None:
            return b""
        if self._left is not None:
            size = min(size, self._left)
        try:
            piece = self._response.read1(size)
            self._connection.delivered()
        except TransportError:
            self.close()
            raise
        except (OSError, HTTPException, ValueError) as error:
            self.close()
            raise broken_connection("within the answer", error, True) from error
        if self._left is not None:
            self._left -= len(piece)
            if not piece:
                self.close()
                raise TransportError(
                    "the answer was cut off: the server closed the connection"
                    " before the end",
                    sent=True,
                )
        if not piece or self._left == 0:
            self._finish()
        return piece

    def close(self) -> None:
        connection = self._release()
        if connection is not None:
            connection.close()

    def _finish(self) -> None:
        connection = self._release()
        if connection is None:
            return
        if self._reusable and not connection.surplus:
            self._pool.give(self._key, connection)
        else:
            connection.close()

    def _release(self) -> Connection | None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._response.close()
            if self._request.cancel is not None:
                self._request.cancel.detach()
        return connection
