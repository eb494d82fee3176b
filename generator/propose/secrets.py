"""Keeps what is secret out of everything that is printed."""

from __future__ import annotations

import re
from base64 import b64encode
from urllib.parse import quote

_HIDDEN = "***"
_USER_INFO = re.compile(r"(?<=://)[^/@\s]+@")


class Secrets:
    """Hides `values` in texts: as they are, in base64 as headers carry them, and as URLs write them.

    User names and passwords in URLs are hidden whatever they are.
    """

    def __init__(self, *values: str) -> None:
        forms = {form for value in values if value for form in _forms(value)}
        self._pattern = re.compile("|".join(map(re.escape, sorted(forms, key=len, reverse=True)))) if forms else None

    def hide(self, text: str) -> str:
        """`text` without them."""
        if self._pattern is not None:
            text = self._pattern.sub(_HIDDEN, text)
        return _USER_INFO.sub(f"{_HIDDEN}@", text)


def basic(user: str, password: str) -> str:
    """The credentials of HTTP basic authentication (RFC 7617)."""
    return b64encode(f"{user}:{password}".encode()).decode()


def _forms(value: str) -> set[str]:
    return {value, quote(value, safe=""), b64encode(value.encode()).decode().rstrip("=")}
