"""Header names without regard to case, and what may stand in a header."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from .errors import UsageError

__all__ = ["Headers", "check_added", "check_header", "content_length"]

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_FRAMING = frozenset(
    {"connection", "content-length", "content-type", "host", "transfer-encoding"}
)
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def check_header(name: str, value: str) -> None:
    """Refuse what would break out of its header line.

    Raises:
        UsageError: The name is no header name, the value holds a line break or
            another control character, or a character outside Latin-1.
    """
    if not _TOKEN.fullmatch(name):
        raise UsageError(f"{name!r} cannot be the name of a header")
    if _CONTROL.search(value):
        raise UsageError(f"the value of header {name} holds a control character")
    try:
        value.encode("latin-1")
    except UnicodeEncodeError:
        raise UsageError(
            f"the value of header {name} holds a character that headers cannot carry"
        ) from None


def check_added(headers: Mapping[str, str]) -> None:
    """Refuse headers that cannot be added to a request.

    Raises:
        UsageError: One is malformed, or says how the request is framed: that is for
            the client itself to say.
    """
    for name, value in headers.items():
        check_header(name, value)
        if name.lower() in _FRAMING:
            raise UsageError(f"the header {name} is set by the client itself")


def content_length(headers: Headers) -> int | None:
    """Bytes that `Content-Length` announces, None when it is no number."""
    text = headers.get("content-length", "").strip()
    # Python refuses to convert very long ones.
    plain = text.isascii() and text.isdigit() and len(text) < 20
    return int(text) if plain else None


class Headers(Mapping[str, str]):
    """Headers of an answer: looked up in any case, repeated ones kept.

    `headers["x-me"]` is the last value of that name, `headers.get_all("X-Me")` all
    of them in the order of arrival. Iterating gives each name once, as it was sent
    first.
    """

    __slots__ = ("_pairs",)

    def __init__(
        self, source: Mapping[str, str] | Iterable[tuple[str, str]] = ()
    ) -> None:
        pairs = cast(
            "Iterable[tuple[str, str]]",
            source.items() if isinstance(source, Mapping) else source,
        )
        self._pairs: dict[str, list[tuple[str, str]]] = {}
        for name, value in pairs:
            self._pairs.setdefault(name.lower(), []).append((name, value))

    def get_all(self, name: str) -> list[str]:
        """All values of a header, none when it did not come."""
        return [value for _, value in self._pairs.get(name.lower(), ())]

    def __getitem__(self, name: str) -> str:
        return self._pairs[name.lower()][-1][1]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._pairs

    def __iter__(self) -> Iterator[str]:
        return iter([pairs[0][0] for pairs in self._pairs.values()])

    def __len__(self) -> int:
        return len(self._pairs)

    def __repr__(self) -> str:
        return f"Headers({dict(self)!r})"
