"""A transport over urllib3, which the extra `urllib3` installs."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .body import SentBody
from .errors import RequestTimeout, TransportError
from .headers import Headers
from .proxies import Proxies, Proxy
from .tls import Tls, certificate_advice
from .transport import HttpRequest, HttpResponse, Transport
from .urls import Address

if TYPE_CHECKING:
    from ssl import SSLContext

__all__ = ["Urllib3Transport"]

# By their names, not by statements: whoever checks types need not have the extra.
urllib3: Any = import_module("urllib3")
_exceptions: Any = import_module("urllib3.exceptions")

_ERRORS: tuple[type[Exception], ...] = (_exceptions.HTTPError, OSError)
_READ_ERRORS: tuple[type[Exception], ...] = (*_ERRORS, ValueError)
_TOO_LATE: tuple[type[Exception], ...] = (
    _exceptions.ConnectTimeoutError,
    _exceptions.ReadTimeoutError,
    TimeoutError,
)
_UNSENT: tuple[type[Exception], ...] = (
    _exceptions.NewConnectionError,
    _exceptions.ConnectTimeoutError,
    _exceptions.NameResolutionError,
    _exceptions.ProxyError,
)


class Urllib3Transport(Transport):
    """Sends through pools of urllib3. Safe with threads and after a fork.

    Args:
        proxy: `http://[user:password@]host:port` for all requests, "" for none; left
            out, the environment decides (`HTTPS_PROXY`, `NO_PROXY`, ...).
        verify: True checks certificates with the system's authorities, a path with
            those in that file or folder, False does not check; or a context.
        max_idle: Most idle connections kept for one server.
    """

    def __init__(
        self,
        *,
        proxy: str | None = None,
        verify: bool | str | os.PathLike[str] | SSLContext = True,
        max_idle: int = 10,
    ) -> None:
        self._proxies = Proxies(proxy)
        self._tls = Tls(verify)
        self._max_idle = max_idle
        self._pid = os.getpid()
        self._managers: dict[object, Any] = {}

    def send(self, request: HttpRequest) -> HttpResponse:
        address = Address(request.url)
        manager = self._manager(address, self._proxies.proxy_for(address))
        timeout = urllib3.Timeout(
            connect=request.limit(request.timeout.connect),
            read=request.limit(request.timeout.read),
        )
        body = SentBody(request.body)
        headers = {**request.headers, **body.headers(request.method)}
        try:
            response = manager.request(
                request.method,
                str(address),
                body=body.content(),
                headers=headers,
                timeout=timeout,
                retries=False,
                redirect=False,
                preload_content=False,
                decode_content=False,
            )
        except _ERRORS as error:
            if body.failure is not None:
                raise body.failure from None
            raise _translated(error, None) from error
        pairs = [(str(name), str(value)) for name, value in response.headers.items()]
        return HttpResponse(response.status, Headers(pairs), _Source(response))

    def close(self) -> None:
        managers, self._managers = self._managers, {}
        if self._pid == os.getpid():
            for manager in managers.values():
                manager.clear()

    def _manager(self, address: Address, proxy: Proxy | None) -> Any:
        if self._pid != os.getpid():
            # The parent's connections: kept from being closed here, and not used.
            _inherited.append(self._managers)
            self._managers = {}
            self._pid = os.getpid()
        key = (address.scheme, proxy.key if proxy else None)
        manager = self._managers.get(key)
        if manager is None:
            options: dict[str, Any] = {"maxsize": self._max_idle, "block": False}
            if address.scheme == "https":
                options["ssl_context"] = self._tls.context()
            if proxy is None:
                manager = urllib3.PoolManager(**options)
            else:
                more = proxy.authorization
                manager = urllib3.ProxyManager(
                    proxy.url,
                    proxy_headers={"Proxy-Authorization": more} if more else None,
                    **options,
                )
            manager = self._managers.setdefault(key, manager)
        return manager


_inherited: list[object] = []


class _Source:
    def __init__(self, response: Any) -> None:
        self._response = response

    def read(self, size: int, /) -> bytes:
        try:
            piece: bytes = self._response.read1(size)
        except _READ_ERRORS as error:
            self._response.close()
            raise _translated(error, True) from error
        return piece

    def close(self) -> None:
        # A connection that was read to its end is in the pool already.
        self._response.close()


def _translated(error: Exception, sent: bool | None) -> TransportError:
    """Our error for one of urllib3, which stays its cause."""
    if isinstance(error, _TOO_LATE) and not isinstance(
        error, _exceptions.NewConnectionError
    ):
        unsent = isinstance(error, _exceptions.ConnectTimeoutError)
        what = "no connection in time" if unsent else "the server was silent too long"
        return RequestTimeout(what, sent=False if unsent else sent)
    if isinstance(error, _exceptions.SSLError):
        # TLS fails before anything is sent; later it is a broken connection.
        advice = certificate_advice(str(error))
        # No certificate is looked at after anything was sent.
        return TransportError(
            f"TLS failed: {error}{advice}", sent=False if advice else sent
        )
    if isinstance(error, _UNSENT):
        return TransportError(f"cannot connect: {error}", sent=False)
    return TransportError(f"the connection broke: {error}", sent=sent)
