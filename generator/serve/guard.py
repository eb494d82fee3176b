"""Who may ask: browsers that show this very site, and programs on this machine; no page from elsewhere.

A page from elsewhere can reach a server on this machine in two ways: by its address, which the browser then says; and
by a name of its own that it lets point to this machine, which the ``Host`` header then has.
"""

from __future__ import annotations

import ipaddress
import socket
from email.message import Message
from urllib.parse import urlsplit

from generator.reader.insecure import is_this_machine

_OWN = ("same-origin", "none")
_READ_ONLY = ("", "empty", "document", "image", "audio", "video", "track")
"""What the answer of an API may be to a browser: nothing that it runs."""


class Guard:
    """Knows requests that were not meant for this server, or not sent by its site.

    Args:
        host: The address that is listened on.
        port: The port.
    """

    def __init__(self, host: str, port: int) -> None:
        self._host = host.lower()
        self._port = port
        self._is_local = is_this_machine(self._host)

    def knows_host(self, headers: Message) -> bool:
        """Whether a request names this server, so that no foreign name was made to point here."""
        found = headers.get_all("Host", [])
        if len(found) != 1:
            return False
        try:
            parts = urlsplit(f"//{found[0].strip()}")
            name, port = (parts.hostname or "").lower(), parts.port or 80
        except ValueError:
            return False
        if port != self._port or parts.path or parts.query or "@" in parts.netloc:
            return False
        return name == self._host or is_this_machine(name) or (not self._is_local and _is_own(name))

    def is_own(self, headers: Message) -> bool:
        """Whether a request comes from a page of this site, or from no page at all, and asks for data."""
        origin = f"http://{headers.get('Host', '').strip()}".lower()
        for name in ("Origin", "Referer"):
            for value in headers.get_all(name, []):
                parts = urlsplit(value.strip().lower())
                if f"{parts.scheme}://{parts.netloc}" != origin:
                    return False
        sites = headers.get_all("Sec-Fetch-Site", [])
        return all(site.strip() in _OWN for site in sites) and headers.get("Sec-Fetch-Dest", "") in _READ_ONLY


def _is_own(name: str) -> bool:
    """Whether `name` can mean this machine in its network: an address, which nobody else can define, or its name."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return name == socket.gethostname().lower()
    return True
