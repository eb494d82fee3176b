"""Descriptions of a schema on their way into documentation comments: folded, harmless to read, not yet escaped.

A description is data from elsewhere. Here it loses what hides or reorders text; what would end a comment or a string of
a language is that language's business.
"""

from __future__ import annotations

import re
from functools import cache

_UNSEEN = (
    r"\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    r"\u2060-\u206f\u2800\u3164\ud800-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    r"\U0001d173-\U0001d17a\U000e0000-\U0010ffff"
)
"""Controls, what joins, reorders or selects, fillers, halves of characters, and what means nothing to all; a closed
list, so that the bytes of a client do not depend on which Unicode the generator runs with."""

_HIDDEN = re.compile(f"[{_UNSEEN}]")
_NOT_SEEN = re.compile(rf"[{_UNSEEN}\t-\r\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_PARAGRAPH = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_SENTENCE = re.compile(r"(?<=[a-z0-9\])\"'][.!?]) +(?=[A-Z\"'<\[(])")


def is_seen(character: str) -> bool:
    """Whether one sees `character` where it stands in source code; one that hides is written as an escape."""
    return not _NOT_SEEN.match(character)


@cache
def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a description, each on one line; () for one that says nothing.

    White space is folded; control characters and such as hide or reorder text are dropped.
    """
    if not text:
        return ()
    if _HIDDEN.search(text):
        text = _HIDDEN.sub(" ", text)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = _PARAGRAPH.split(text) if "\n" in text else (text,)
    folded = (" ".join(part.split()) for part in found)
    return tuple(part for part in folded if part)


@cache
def sentence(text: str) -> str:
    """A description on one line, ending with a full stop; "" for one that says nothing."""
    return " ".join(_ended(part) for part in paragraphs(text))


@cache
def summary(text: str) -> tuple[str, tuple[str, ...]]:
    """The first sentence of a description and the paragraphs after it; ("", ()) for one that says nothing."""
    found = paragraphs(text)
    if not found:
        return "", ()
    first, *rest = found
    head, *tail = _SENTENCE.split(first, maxsplit=1)
    return _ended(head), tuple(_ended(part) for part in (*tail, *rest))


def _ended(text: str) -> str:
    if text[-1].isalnum() or text[-1] in "\"')]}@%>":
        text += "."
    first = text.split(" ", 1)[0]
    return text[0].upper() + text[1:] if first.isalpha() and first.islower() else text


def wrap(text: str, width: int, indent: str, hanging: str | None = None) -> list[str]:
    """`text`, one line without white space at its ends, as lines of at most `width` characters; words are never split.

    `indent` starts the first line, `hanging` the others (default: as the first).
    """
    if len(indent) + len(text) <= width:
        return [indent + text]
    lines: list[str] = []
    current = indent
    room = width - len(indent)
    following = indent if hanging is None else hanging
    parts: list[str] = []
    for word in text.split(" "):
        size = len(word) + 1
        if parts and size > room + 1:
            lines.append(current + " ".join(parts))
            parts = []
            current = following
            room = width - len(following)
        parts.append(word)
        room -= size
    lines.append(current + " ".join(parts))
    return lines
