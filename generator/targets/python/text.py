"""Text of a schema on its way into source code.

It is data from elsewhere: nothing of it may end a string or a docstring, start a line of code, or hide one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from generator.targets import prose

WIDTH = 88
"""The longest line, in characters: the default of black."""

_UNSAFE = re.compile(r'[\\"]|[^ -~]')
_LIVE = re.compile(r"(?<!\S)(?:>>>|\.\.(?!\S)|::)")
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


@cache
def literal(text: str) -> str:
    """`text` as a string literal, as black would quote it."""
    if not _UNSAFE.search(text):
        return f'"{text}"'
    quote = quote_for(text)
    return quote + escaped(text, quote) + quote


def quote_for(text: str) -> str:
    """The quotation mark around `text` that leaves the fewest to escape, double ones for preference."""
    return "'" if text.count('"') > text.count("'") else '"'


def escaped(text: str, quote: str) -> str:
    """`text` as it stands in a string literal between `quote`."""
    return "".join(_escaped(character) for character in text).replace(quote, f"\\{quote}")


def _escaped(character: str) -> str:
    found = _ESCAPES.get(character)
    if found is not None:
        return found
    if prose.is_seen(character):
        return character
    number = ord(character)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


@cache
def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a description, each on one line, safe inside a docstring; () for one that says nothing.

    Backslashes are doubled, and quotes in a row are escaped; so is what starts an example of doctest, which would run,
    and a directive of Sphinx, which can read files, and a command to the runner of a build, which reads what is logged.
    """
    return tuple(map(_safe, prose.paragraphs(text)))


def _safe(text: str) -> str:
    if "\\" in text:
        text = text.replace("\\", "\\\\")
    if '""' in text:
        text = text.replace('""', '\\"\\"')
    if ">>>" in text or ".." in text or "::" in text:
        text = _LIVE.sub(r"\\\\\g<0>", text)
    return text


def plain(text: str) -> str:
    """A text on one line, safe inside a docstring."""
    return " ".join(paragraphs(text))


@cache
def code(name: str) -> str:
    """A name on the wire, marked as code, safe inside a docstring."""
    return f"`{name}`" if name.isascii() and name.isidentifier() else f"`{plain(name)}`"


@cache
def sentence(text: str) -> str:
    """A description on one line, safe inside a docstring, ending with a full stop; "" for one that says nothing."""
    return _safe(prose.sentence(text))


@cache
def summary(text: str) -> tuple[str, tuple[str, ...]]:
    """The first sentence of a description and the paragraphs after it, safe; ("", ()) for one that says nothing."""
    head, rest = prose.summary(text)
    return _safe(head), tuple(map(_safe, rest))


def wrap(text: str, indent: str, hanging: str | None = None) -> list[str]:
    """`text` as lines of at most `WIDTH` characters; see `prose.wrap`."""
    return prose.wrap(text, WIDTH, indent, hanging)


def docstring(paragraphs: Iterable[str], indent: str, items: Iterable[str] = ()) -> str:
    """A docstring at `indent`: safe paragraphs with empty lines between, then `items`, lines that are laid out already.

    On one line where it is one, else with the closing quotes on a line of their own, as black leaves it.
    """
    first, *rest = paragraphs
    if first[0] == '"':
        first = "\\" + first
    # Six columns of the first line go to quotes, so that a text of one line has room for both ends.
    lines = wrap(first, indent + "      ", indent)
    for paragraph in rest:
        lines.append("")
        lines += wrap(paragraph, indent)
    lines += items
    opening = f'{indent}"""{lines[0].lstrip()}'
    if len(lines) > 1:
        return "\n".join([opening, *lines[1:], f'{indent}"""'])
    # Black keeps a quote at the end apart from those that close the docstring.
    return f'{opening} """' if opening[-1] == '"' else f'{opening}"""'
