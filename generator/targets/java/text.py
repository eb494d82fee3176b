"""Text of a schema on its way into Java source.

It is data from elsewhere: nothing of it may end a string or a comment, start a tag of Javadoc, or become an escape
(``\\u`` means something to Java even in comments).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from generator.targets import prose

WIDTH = 100
"""The longest line, in characters: the limit of google-java-format."""

_UNSAFE = re.compile(r'["\\]|[^ -~]')
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_CODE = re.compile(r"[A-Za-z0-9_.][A-Za-z0-9_.:-]*")
_MARKUP = re.compile(r"[&<>\\]|(?<!\S)[@*]|\{(?=@)|\*(?=/)")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;", "\\": "&#92;", "*": "&#42;", "{": "&#123;"}


@cache
def literal(text: str) -> str:
    """`text` as a string literal in ASCII."""
    if not _UNSAFE.search(text):
        return f'"{text}"'
    return '"' + "".join(_escaped(character) for character in text) + '"'


def _escaped(character: str) -> str:
    found = _ESCAPES.get(character)
    if found is not None:
        return found
    if " " <= character <= "~":
        return character
    number = ord(character)
    # Not \\u: Java reads that before it looks for the end of a line or a literal.
    if number < 0xA0:
        return f"\\{number:03o}"
    if number < 0x10000:
        return f"\\u{number:04x}"
    number -= 0x10000
    return f"\\u{0xD800 + (number >> 10):04x}\\u{0xDC00 + (number & 0x3FF):04x}"


def integer(value: int) -> str:
    """A number as a literal that is an int where it fits into one, else a long."""
    return str(value) if -0x80000000 <= value <= 0x7FFFFFFF else f"{value}L"


def _safe(text: str) -> str:
    return _MARKUP.sub(lambda found: _ENTITIES[found[0]], text) if _MARKUP.search(text) else text


@cache
def plain(text: str) -> str:
    """A text on one line, safe inside Javadoc."""
    return _safe(" ".join(prose.paragraphs(text)))


@cache
def code(name: str) -> str:
    """A name on the wire, marked as code, safe inside Javadoc."""
    return f"{{@code {name}}}" if _CODE.fullmatch(name) else f"<code>{plain(name)}</code>" if plain(name) else "(none)"


@cache
def sentence(text: str) -> str:
    """A description on one line, safe inside Javadoc, ending with a full stop; "" for one that says nothing."""
    return _safe(prose.sentence(text))


@cache
def summary(text: str) -> tuple[str, tuple[str, ...]]:
    """The first sentence of a description and the paragraphs after it, safe; ("", ()) for one that says nothing."""
    head, rest = prose.summary(text)
    return _safe(head), tuple(map(_safe, rest))


def javadoc(paragraphs: Sequence[str], indent: str, tags: Sequence[str] = ()) -> str:
    """A comment at `indent`, laid out as google-java-format does.

    Args:
        paragraphs: Safe texts, each on one line, at least one.
        indent: White space before the comment.
        tags: Block tags, such as ``@return the value``, each on one line.
    """
    first = paragraphs[0]
    if not tags and len(paragraphs) == 1:
        line = f"{indent}/** {first} */"
        if len(line) <= WIDTH:
            return line
    start = f"{indent} * "
    lines = [f"{indent}/**", *prose.wrap(first, WIDTH, start)]
    for paragraph in paragraphs[1:]:
        lines.append(f"{indent} *")
        lines += prose.wrap(f"<p>{paragraph}", WIDTH, start)
    if tags:
        lines.append(f"{indent} *")
        hanging = f"{start}    "
        for tag in tags:
            if len(start) + len(tag) <= WIDTH:
                lines.append(start + tag)
            else:
                lines += prose.wrap(tag, WIDTH, start, hanging)
    lines.append(f"{indent} */")
    return "\n".join(lines)
