"""Names as programs in a language write them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from generator.diff.changes import Subject
from generator.diff.view import View
from generator.targets.symbols import Speller, SymbolKind

_SPELLED: Mapping[str, SymbolKind] = {**{kind: kind for kind in get_args(SymbolKind)}, "throw": "error"}


class LanguageView(View):
    """Writes the names of a language; what it has no name for keeps the one on the wire.

    Args:
        old: Spells the symbols of the old API.
        new: Spells those of the new one.
    """

    def __init__(self, old: Speller, new: Speller) -> None:
        self._old = old
        self._new = new

    def spelled(self, subject: Subject, *, new: bool = False) -> str:
        """The name of `subject` in the version that is asked for, or else in the other."""
        kind = _SPELLED.get(subject.kind)
        if kind is None:
            return super().spelled(subject, new=new)
        path = subject.path[-1:] if subject.kind == "throw" else subject.path
        first, second = (self._new, self._old) if new else (self._old, self._new)
        return first(kind, path) or second(kind, path) or super().spelled(subject, new=new)


class MarkedView(View):
    """Writes what `view` writes, and marks names and values as Markdown code."""

    def __init__(self, view: View) -> None:
        self._view = view

    def spelled(self, subject: Subject, *, new: bool = False) -> str:
        """The name that the other view has."""
        return self._view.spelled(subject, new=new)

    def code(self, text: str) -> str:
        """`text` as a code span, whatever is in it."""
        ticks = "`"
        while ticks in text:
            ticks += "`"
        pad = " " if text.startswith("`") or text.endswith("`") else ""
        return f"{ticks}{pad}{text}{pad}{ticks}"
