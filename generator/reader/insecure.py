"""Which hosts may be spoken to without encryption: this machine, and those that the user names."""

from __future__ import annotations

import ipaddress
import os

INSECURE = "CLIENTGEN_INSECURE"
"""Environment variable: names of hosts, separated by commas, that may be spoken to without encryption."""


def may_be_plain(host: str) -> bool:
    """Whether `host`, in lower case, may be spoken to without encryption."""
    return is_this_machine(host) or host in _named()


def is_this_machine(host: str) -> bool:
    """Whether `host`, a name or an address, is this machine whatever the network says."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _named() -> set[str]:
    return {name.strip().lower() for name in os.environ.get(INSECURE, "").split(",") if name.strip()}
