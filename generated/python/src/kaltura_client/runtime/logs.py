"""Logging without set-up, and the redaction of everything that must not be shown."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from logging import Logger

__all__ = ["HIDDEN", "Redactor", "logger"]

HIDDEN = "***"
_LONGEST = 2000
_SHORTEST = 6
"""Shorter values are hidden by their name only: hiding them anywhere would eat into
ordinary words."""

_DEBUG = 10


def logger(name: str, level: int = _DEBUG) -> Logger | None:
    """The logger of that name if anybody listens at that level, else None.

    The module `logging` is not imported for it: while nobody has imported it, nobody
    has asked for anything to be logged.
    """
    module = sys.modules.get("logging")
    if module is None:
        return None
    found: Logger = module.getLogger(name)
    return found if found.isEnabledFor(level) else None


class Redactor:
    """Hides secrets by the names they stand under, and their values anywhere.

    Args:
        names: Wire names of secret parameters and properties.
    """

    __slots__ = ("_names", "_pattern")

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(names)
        self._pattern: re.Pattern[str] | None = None

    def also(self, names: Iterable[str]) -> Redactor:
        """One that hides more names as well."""
        more = self._names.union(names)
        return self if more == self._names else Redactor(more)

    def values(self, tree: object) -> set[str]:
        """The secret values in a tree of parameters."""
        return set(self._values(tree, secret=False))

    def _values(self, tree: object, *, secret: bool) -> Iterator[str]:
        if isinstance(tree, dict):
            for name, value in cast("dict[str, object]", tree).items():
                # All of an object under a secret name is secret, but for what it is.
                hidden = name in self._names or (secret and name != "objectType")
                yield from self._values(value, secret=hidden)
        elif isinstance(tree, list):
            for value in cast("list[object]", tree):
                yield from self._values(value, secret=secret)
        elif secret and tree is not None and not isinstance(tree, bool):
            text = str(tree)
            # A token names a result of this very request; it is no secret.
            if len(text) >= _SHORTEST and not text.startswith("{"):
                yield text

    def text(self, text: str, values: Iterable[str] = ()) -> str:
        """A text without secrets: URLs, form bodies, messages, excerpts.

        Args:
            text: What is to be shown.
            values: Secret values known to occur in this call.
        """
        for value in sorted(values, key=len, reverse=True):
            for spelling in _spellings(value):
                text = text.replace(spelling, HIDDEN)
        if self._pattern is None:
            names = "|".join(sorted(map(re.escape, self._names), key=len, reverse=True))
            self._pattern = re.compile(
                # Not `/service/session/action/...`: that is the name of a service.
                rf"(?i)(?:(?<![0-9a-z_])(?<!/service/)|(?<=%3A))(?:{names})"
                r"(?P<sign>=|%3D|/(?=\w)|\"\s*:\s*\")"
                r"(?P<value>[^&\s\"'<>/]+)"
            )
        return self._pattern.sub(_hide, text)

    def tree(self, tree: object) -> object:
        """A copy of a tree of parameters without secrets."""
        if isinstance(tree, dict):
            return {
                name: HIDDEN if name in self._names else self.tree(value)
                for name, value in cast("dict[str, object]", tree).items()
            }
        if isinstance(tree, list):
            return [self.tree(value) for value in cast("list[object]", tree)]
        return tree

    def shown(self, tree: Any, values: Iterable[str] = ()) -> str:
        """A tree of parameters as text for a log line, at most 2000 characters."""
        from json import dumps

        text = self.text(dumps(self.tree(tree), ensure_ascii=False), values)
        return text if len(text) <= _LONGEST else text[:_LONGEST] + "..."


def _spellings(value: str) -> set[str]:
    """How a text stands in URLs, forms, JSON of whatever server, and XML."""
    from json import dumps
    from urllib.parse import quote, quote_plus
    from xml.sax.saxutils import escape

    found = {value, quote(value, safe=""), quote_plus(value)}
    for plain in (dumps(value)[1:-1], dumps(value, ensure_ascii=False)[1:-1]):
        found |= {plain, plain.replace("/", "\\/")}
    for double in ('"', "&quot;", "&#34;"):
        for single in ("'", "&apos;", "&#39;", "&#039;", "&#x27;"):
            found.add(escape(value, {'"': double, "'": single}))
    return found


def _hide(match: re.Match[str]) -> str:
    start, end = match.span("value")
    whole = match.group()
    return whole[: start - match.start()] + HIDDEN + whole[end - match.start() :]
