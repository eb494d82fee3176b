"""The server that calls are forwarded to: its address, and connections to it."""

from __future__ import annotations

import http.client
import socket
import ssl
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote, urljoin, urlsplit

from generator.reader.insecure import INSECURE, may_be_plain
from generator.reader.shown import shown_source

CONNECT_LIMIT = 10.0
"""How long a connection may take, in seconds."""

SILENCE_LIMIT = 120.0
"""How long the server may say nothing, in seconds."""


class BadUpstream(ValueError):
    """An address cannot be forwarded to; the text says why and what to give."""


@dataclass(frozen=True)
class Upstream:
    """A server: how it is spoken to, its host in lower case, its port, the path that all of its paths begin with."""

    scheme: str
    host: str
    port: int
    base: str
    silence: float = SILENCE_LIMIT

    @property
    def url(self) -> str:
        """Its address, without a trailing slash."""
        return f"{self.scheme}://{self.authority}{self.base}"

    @property
    def authority(self) -> str:
        """Its host, and its port if that is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def connect(self) -> http.client.HTTPConnection:
        """A new connection.

        Raises:
            OSError: if there is none.
        """
        if self.scheme == "https":
            found: http.client.HTTPConnection = http.client.HTTPSConnection(
                self.host, self.port, timeout=CONNECT_LIMIT, context=self._context
            )
        else:
            found = http.client.HTTPConnection(self.host, self.port, timeout=CONNECT_LIMIT)
        found.connect()
        found.sock.settimeout(self.silence)
        return found

    def within(self, path: str, location: str) -> str | None:
        """What a redirect from `path` leads to below the base path; None where it leads elsewhere."""
        try:
            found = urlsplit(urljoin(f"{self.url}{path}", location))
            place = (found.scheme, (found.hostname or "").lower(), found.port or _PORTS.get(found.scheme))
        except ValueError:
            return None
        if place != (self.scheme, self.host, self.port) or not f"{found.path}/".startswith(f"{self.base}/"):
            return None
        rest = quote(found.path.removeprefix(self.base), safe="/%:@!$&'()*+,;=~") or "/"
        return f"{rest}?{found.query}" if found.query else rest

    @cached_property
    def _context(self) -> ssl.SSLContext:
        return ssl.create_default_context()


_PORTS = {"http": 80, "https": 443}


def upstream(url: str) -> Upstream:
    """The server at `url`.

    Raises:
        BadUpstream: if it is no http(s) URL, holds a login, a query or a fragment, or is not encrypted where it has to.
    """
    name = shown_source(url)
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError as error:
        raise BadUpstream(f"{name} is no URL: {error}") from error
    if parts.scheme not in _PORTS or not host:
        raise BadUpstream(f"{name} is no http or https URL; write it as in https://www.example.com")
    if "@" in parts.netloc:
        raise BadUpstream(f"{name} has a login in it; the console sends sessions by itself")
    if parts.query or parts.fragment or not url.isascii() or not url.isprintable() or " " in url:
        raise BadUpstream(
            f"{name} is more than a server; leave out what follows its path, as in https://www.example.com"
        )
    if parts.scheme == "http" and not may_be_plain(host):
        raise BadUpstream(
            f"{name} is not encrypted, so that anybody on the way could read the sessions; write https://, "
            f"or set {INSECURE}={host} if that host has nothing better"
        )
    return Upstream(parts.scheme, host, port or _PORTS[parts.scheme], parts.path.rstrip("/"))


def explained(error: Exception) -> str:
    """What kept a server from answering, as the end of a sentence that begins with its address."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"cannot be trusted: {error.verify_message or 'its certificate is wrong'}"
    if isinstance(error, ssl.SSLError):
        return f"cannot be reached: no encrypted connection ({(error.reason or str(error)).replace('_', ' ').lower()})"
    if isinstance(error, socket.gaierror):
        return f"cannot be reached: {error.strerror}; check the name of the host, and the network"
    if isinstance(error, ConnectionRefusedError):
        return "cannot be reached: the connection was refused; check host and port"
    if isinstance(error, http.client.HTTPException):
        return f"did not answer as a web server does ({type(error).__name__})"
    return f"ended the connection ({getattr(error, 'strerror', None) or type(error).__name__})"
