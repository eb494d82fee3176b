"""Texts in Markdown: code, blocks of code, badges, rows of members, pieces of the guide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from generator.render.filters import markdown
from generator.render.markup import Markup
from generator.targets.prose import paragraphs

from .guide_blocks import Piece
from .links import Links
from .marks import Badge

_TICKS = re.compile(r"`+")
_LEAST = 3


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Any text as Markdown that shows it on one line, without what hides or reorders it."""
    return markdown(" ".join(paragraphs(text)))


def code(text: str) -> str:
    """`text` as code inside a line, without what hides or reorders it."""
    if not text.isprintable():
        text = " ".join(paragraphs(text))
    if "`" not in text:
        return f"`{text}`"
    ticks = "`" * (_longest(text) + 1)
    return f"{ticks} {text} {ticks}"


def fenced(text: str, form: str = "") -> str:
    """`text` as a block of code, in a fence that nothing in it closes."""
    fence = "`" * (max(_longest(text) + 1, _LEAST) if "`" in text else _LEAST)
    end = "" if text.endswith("\n") else "\n"
    return f"{fence}{form}\n{text}{end}{fence}\n"


def _longest(text: str) -> int:
    """The length of the longest run of backquotes in `text`, which holds one at least."""
    return max(map(len, _TICKS.findall(text)))


def flags(badges: Iterable[Badge]) -> str:
    """Badges as words with commas between them."""
    return ", ".join(plain(badge.text) for badge in badges)


def prose(found: Sequence[str]) -> str:
    """Paragraphs, each of one line."""
    return "\n\n".join(map(markdown, found))


def bullet(name: str, type_: str, badges: Iterable[Badge], about: Sequence[str], more: Iterable[str]) -> str:
    """A member of something as an item of a list: its name, its type and flags, what it is, and what limits it."""
    words = flags(badges)
    said = " ".join((*map(markdown, about), *more))
    head = f"- {code(name)} ({type_}, {words})" if words else f"- {code(name)} ({type_})"
    return f"{head}: {said}\n" if said else f"{head}\n"


def pieces(found: Iterable[Piece], links: Links) -> str:
    """A text of the guide."""
    return "".join(_piece(each, links) for each in found)


def cell(text: str) -> str:
    """A text of the guide, in Markdown already, as a cell of a table."""
    return text.replace("\\|", "|").replace("|", "\\|")


def _piece(piece: Piece, links: Links) -> str:
    if piece.kind == "text":
        return _within(piece.text)
    shown = Markup(code(piece.text) if piece.kind == "code" else _within(piece.text))
    return str(links.to(piece.to, shown)) if piece.to else str(shown)


def _within(text: str) -> str:
    """Text in the middle of a line: the white space at its ends stays."""
    bare = text.strip()
    return text.replace(bare, markdown(bare)) if bare else text
