"""Which proxy a request takes."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

from .errors import UsageError

if TYPE_CHECKING:
    from .urls import Address

__all__ = ["Proxies", "Proxy"]

_PROXY = re.compile(
    r"(?:(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://)?"
    r"(?:(?P<user>[^\s/?#]*)@)?"
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\s/:@?#\[\]]+)"
    r"(?::(?P<port>\d{1,5}))?/?"
)


class Proxy:
    """A HTTP proxy.

    Attributes:
        host: Name or number, IPv6 without brackets.
        port: Its port.
        authorization: Value of `Proxy-Authorization`, None without credentials.
    """

    __slots__ = ("authorization", "host", "port")

    def __init__(self, url: str) -> None:
        match = _PROXY.fullmatch(url.strip())
        scheme = (match["scheme"] or "http").lower() if match else ""
        if scheme.startswith("socks"):
            raise UsageError(
                f"{scheme} proxies are not supported; use a http proxy, or a transport"
                " of your own"
            )
        if match is None or scheme != "http":
            shown = re.sub(r"//[^/@]*@", "//***@", url)
            raise UsageError(
                f"not a proxy: {shown!r}; write http://[user:password@]host:port"
            )
        self.host = match["host"].strip("[]")
        self.port = int(match["port"] or 80)
        self.authorization = _basic(match["user"])

    @property
    def url(self) -> str:
        """Its address, without credentials."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    @property
    def key(self) -> tuple[str, int, str | None]:
        """What tells proxies apart."""
        return (self.host, self.port, self.authorization)

    def __repr__(self) -> str:
        return f"Proxy({self.url!r})"


def _basic(user: str | None) -> str | None:
    if not user:
        return None
    from base64 import b64encode
    from urllib.parse import unquote

    return "Basic " + b64encode(unquote(user).encode()).decode()


class Proxies:
    """The proxy for each address; what the environment says is asked once.

    Args:
        setting: `http://[user:password@]host:port` for all requests, "" for none,
            None for what the environment says.
    """

    def __init__(self, setting: str | None) -> None:
        self._fixed = Proxy(setting) if setting else None
        self._ask = setting is None
        self._known: dict[tuple[str, str, int], Proxy | None] = {}

    def proxy_for(self, address: Address) -> Proxy | None:
        """The proxy on the way to an address, None for the direct way.

        Raises:
            UsageError: The environment names a proxy that cannot be used.
        """
        if not self._ask:
            return self._fixed
        origin = address.origin
        if origin not in self._known:
            self._known[origin] = _from_environment(address)
        return self._known[origin]


def _from_environment(address: Address) -> Proxy | None:
    # Only Windows and macOS know of proxies without these variables; elsewhere the
    # import of urllib.request is saved.
    if sys.platform not in ("win32", "darwin") and not any(
        name.lower().endswith("_proxy") for name in os.environ
    ):
        return None
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    url = proxies.get(address.scheme) or proxies.get("all")
    if not url or proxy_bypass(f"{address.host}:{address.port}"):
        return None
    return Proxy(url)
