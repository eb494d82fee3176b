"""Transports over httpx2, which the extra `httpx2` installs."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .body import SentBody
from .errors import RequestTimeout, TransportError
from .headers import Headers
from .proxies import Proxies, Proxy
from .tls import Tls, certificate_advice
from .transport import (
    AsyncHttpResponse,
    AsyncTransport,
    HttpRequest,
    HttpResponse,
    Transport,
)
from .urls import Address

if TYPE_CHECKING:
    from ssl import SSLContext

__all__ = ["AsyncHttpx2Transport", "Httpx2Transport"]

# By its name, not by a statement: whoever checks types need not have the extra.
httpx2: Any = import_module("httpx2")

_ERRORS: tuple[type[Exception], ...] = (
    httpx2.HTTPError,
    httpx2.StreamError,
    httpx2.InvalidURL,
    OSError,
    # A name that no host can have is refused where it is looked up.
    UnicodeError,
)


class _Settings:
    """What both transports have in common: a client for each proxy."""

    def __init__(
        self,
        proxy: str | None,
        verify: bool | str | os.PathLike[str] | SSLContext,
        max_idle: int,
    ) -> None:
        self._proxies = Proxies(proxy)
        self._tls = Tls(verify)
        self._max_idle = max_idle

    def proxy_for(self, request: HttpRequest) -> Proxy | None:
        return self._proxies.proxy_for(Address(request.url))

    def options(self, proxy: Proxy | None) -> dict[str, Any]:
        """Arguments for a transport of httpx2."""
        found: dict[str, Any] = {
            "verify": self._tls.context(),
            "trust_env": False,
            "limits": httpx2.Limits(
                max_connections=None, max_keepalive_connections=self._max_idle
            ),
        }
        if proxy is not None:
            secret = proxy.authorization
            headers = {"Proxy-Authorization": secret} if secret else None
            found["proxy"] = httpx2.Proxy(proxy.url, headers=headers)
        return found


class Httpx2Transport(Transport):
    """Sends through httpx2. Safe with threads and after a fork.

    Args:
        proxy: `http://[user:password@]host:port` for all requests, "" for none; left
            out, the environment decides (`HTTPS_PROXY`, `NO_PROXY`, ...).
        verify: True checks certificates with the system's authorities, a path with
            those in that file or folder, False does not check; or a context.
        max_idle: Most idle connections kept.
    """

    def __init__(
        self,
        *,
        proxy: str | None = None,
        verify: bool | str | os.PathLike[str] | SSLContext = True,
        max_idle: int = 10,
    ) -> None:
        self._transports: dict[tuple[int, object], Any] = {}
        self._settings = _Settings(proxy, verify, max_idle)

    def send(self, request: HttpRequest) -> HttpResponse:
        transport = self._transport(self._settings.proxy_for(request))
        body = SentBody(request.body)
        try:
            response = transport.handle_request(_request(request, body))
        except _ERRORS as error:
            raise body.failure or _translated(error, None) from error
        return HttpResponse(response.status_code, _headers(response), _Source(response))

    def close(self) -> None:
        transports, self._transports = self._transports, {}
        for key, transport in transports.items():
            # Those of the parent process are not ours to close.
            if key[0] == os.getpid():
                transport.close()

    def __del__(self) -> None:
        # A client that was dropped without being closed leaves nothing open.
        self.close()

    def _transport(self, proxy: Proxy | None) -> Any:
        # A child process has connections of its own.
        key = (os.getpid(), proxy.key if proxy else None)
        transport = self._transports.get(key)
        if transport is None:
            made = httpx2.HTTPTransport(**self._settings.options(proxy))
            transport = self._transports.setdefault(key, made)
        return transport


class AsyncHttpx2Transport(AsyncTransport):
    """Sends through httpx2 for asyncio, without threads.

    Each event loop has connections of its own; those of a loop that ended are dropped.

    Args:
        proxy: `http://[user:password@]host:port` for all requests, "" for none; left
            out, the environment decides (`HTTPS_PROXY`, `NO_PROXY`, ...).
        verify: True checks certificates with the system's authorities, a path with
            those in that file or folder, False does not check; or a context.
        max_idle: Most idle connections kept.
    """

    def __init__(
        self,
        *,
        proxy: str | None = None,
        verify: bool | str | os.PathLike[str] | SSLContext = True,
        max_idle: int = 10,
    ) -> None:
        self._settings = _Settings(proxy, verify, max_idle)
        self._loop: object = None
        self._transports: dict[tuple[int, object], Any] = {}

    async def send(self, request: HttpRequest) -> AsyncHttpResponse:
        transport = self._transport(self._settings.proxy_for(request))
        body = SentBody(request.body)
        try:
            response = await transport.handle_async_request(
                _request(request, body, in_loop=True)
            )
        except _ERRORS as error:
            raise body.failure or _translated(error, None) from error
        source = _AsyncSource(response)
        return AsyncHttpResponse(response.status_code, _headers(response), source)

    async def close(self) -> None:
        from asyncio import get_running_loop

        transports, self._transports = self._transports, {}
        if self._loop is get_running_loop():
            for transport in transports.values():
                await transport.aclose()

    def _transport(self, proxy: Proxy | None) -> Any:
        from asyncio import get_running_loop

        loop = get_running_loop()
        if loop is not self._loop:
            self._loop = loop
            self._transports = {}
        key = (os.getpid(), proxy.key if proxy else None)
        transport = self._transports.get(key)
        if transport is None:
            transport = httpx2.AsyncHTTPTransport(**self._settings.options(proxy))
            self._transports[key] = transport
        return transport


def _request(request: HttpRequest, body: SentBody, *, in_loop: bool = False) -> Any:
    read = request.limit(request.timeout.read)
    connect = request.limit(request.timeout.connect)
    limits = {"connect": connect, "read": read, "write": read, "pool": connect}
    content = body.content_async() if in_loop else body.content()
    headers = {**request.headers, **body.headers(request.method)}
    return httpx2.Request(
        request.method,
        str(Address(request.url)),
        headers=headers,
        content=content,
        extensions={"timeout": limits},
    )


def _headers(response: Any) -> Headers:
    return Headers(list(response.headers.multi_items()))


class _Source:
    def __init__(self, response: Any) -> None:
        self._response = response
        self._pieces: Iterator[bytes] | None = None
        self._ready = b""

    def read(self, size: int, /) -> bytes:
        try:
            pieces = self._pieces
            if pieces is None:
                pieces = self._pieces = self._response.iter_raw()
            while not self._ready:
                piece = next(pieces, None)
                if piece is None:
                    return b""
                self._ready = piece
        except _ERRORS as error:
            self.close()
            raise _translated(error, True) from error
        found, self._ready = self._ready[:size], self._ready[size:]
        return found

    def close(self) -> None:
        self._response.close()


class _AsyncSource:
    def __init__(self, response: Any) -> None:
        self._response = response
        self._pieces: AsyncIterator[bytes] | None = None
        self._ready = b""

    async def read(self, size: int, /) -> bytes:
        try:
            pieces = self._pieces
            if pieces is None:
                pieces = self._pieces = self._response.aiter_raw()
            while not self._ready:
                piece = await anext(pieces, None)
                if piece is None:
                    return b""
                self._ready = piece
        except _ERRORS as error:
            await self.close()
            raise _translated(error, True) from error
        found, self._ready = self._ready[:size], self._ready[size:]
        return found

    async def close(self) -> None:
        await self._response.aclose()


def _translated(error: Exception, sent: bool | None) -> TransportError:
    """Our error for one of httpx2, which stays its cause."""
    if isinstance(error, httpx2.ConnectTimeout | httpx2.PoolTimeout):
        return RequestTimeout("no connection in time", sent=False)
    if isinstance(error, httpx2.TimeoutException):
        return RequestTimeout("the server was silent for too long", sent=sent)
    reason = str(error) or type(error).__name__
    if isinstance(error, httpx2.ConnectError | httpx2.ProxyError | UnicodeError):
        advice = certificate_advice(reason)
        return TransportError(f"cannot connect: {reason}{advice}", sent=False)
    return TransportError(f"the connection broke: {reason}", sent=sent)
