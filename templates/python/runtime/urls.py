"""Addresses: taken apart, put together, followed."""

from __future__ import annotations

import re

from .errors import UsageError

__all__ = ["Address", "service_root"]

_ADDRESS = re.compile(
    r"(?P<scheme>https?)://"
    r"(?P<host>\[[0-9A-Fa-f:.]+(?:%25[\w.~-]+)?\]|[^\s/:@?#\[\]\\%]+)"
    r"(?::(?P<port>\d{1,5}))?"
    r"(?P<target>[/?][^\s#\x00-\x20\x7f]*)?"
    r"(?:#.*)?",
    re.IGNORECASE | re.ASCII,
)
_PORTS = {"http": 80, "https": 443}


class Address:
    """A http or https URL, taken apart.

    Attributes:
        scheme: `http` or `https`.
        host: Name or number, IPv6 without brackets; ASCII (IDNA).
        port: Given or by scheme.
        target: Path and query, percent-encoded, as a request line wants it.
    """

    __slots__ = ("host", "port", "scheme", "target")

    def __init__(self, url: str) -> None:
        match = _ADDRESS.fullmatch(url)
        if match is None:
            raise UsageError(f"not a http or https URL: {_shown(url)}")
        self.scheme = match["scheme"].lower()
        self.host = _ascii(match["host"], url)
        self.port = int(match["port"] or _PORTS[self.scheme])
        if not 0 < self.port < 65536:
            raise UsageError(f"not a port: {self.port}")
        target = match["target"] or "/"
        if not target.isascii():
            from urllib.parse import quote

            target = quote(target, safe="/?=&%:+,;!$'()*@~-._[]")
        self.target = target if target[0] == "/" else "/" + target

    @property
    def origin(self) -> tuple[str, str, int]:
        """What makes two addresses the same server."""
        return (self.scheme, self.host.lower(), self.port)

    @property
    def authority(self) -> str:
        """Value of the `Host` header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


def _ascii(host: str, url: str) -> str:
    if host[0] == "[":
        return host[1:-1].replace("%25", "%")
    if host.isascii():
        return host
    try:
        name = host.encode("idna").decode()
    except UnicodeError:
        name = ""
    # What it stands for may be a blank or a slash.
    if not re.fullmatch(r"[\w.-]+", name, re.ASCII):
        raise UsageError(f"not a host name: {_shown(url)}")
    return name


def _shown(url: str) -> str:
    """A URL for an error message, without user name and password."""
    return repr(re.sub(r"//[^/@]*@", "//***@", url))


def service_root(url: str) -> str:
    """`<scheme>://<host>[<prefix>]/api_v3` for the address of a server.

    Args:
        url: `https://host`, with or without port, path prefix and trailing slash;
            a trailing `/api_v3` is understood as well.

    Raises:
        UsageError: It is no http or https URL, or has a user, query or fragment.
    """
    # A variable of the environment that is not set gives None.
    if not url:
        raise UsageError("the address of the server is missing")
    url = url.strip()
    if "@" in url.partition("://")[2].partition("/")[0]:
        raise UsageError("the service URL cannot hold a user name and password")
    if "?" in url or "#" in url:
        raise UsageError(
            f"the service URL is the address of the server alone, not {_shown(url)}"
        )
    address = Address(url)
    prefix = address.target.rstrip("/")
    for end in ("/index.php", "/api_v3"):
        prefix = prefix.removesuffix(end).rstrip("/")
    return f"{address.scheme}://{address.authority}{prefix}/api_v3"
