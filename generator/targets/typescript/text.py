"""Text of a schema on its way into TypeScript.

It is data from elsewhere: nothing of it may end a string or a comment, start a line of code, or hide one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from generator.targets import prose

WIDTH = 120
"""The longest line, in characters: what the settings of prettier in the package say."""

_UNSAFE = re.compile(r'[\\"]|[^ -~]')
_MARKUP = re.compile(r"\\(?=\\*[@<&!])|@|<(?=[A-Za-z/!?])|&(?=[A-Za-z0-9#]+;)|!(?=\[)")
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")


@cache
def literal(text: str) -> str:
    """`text` as a string literal, as prettier would quote it."""
    if not _UNSAFE.search(text):
        return f'"{text}"'
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + "".join(map(_escaped, text)).replace(quote, f"\\{quote}") + quote


def _escaped(character: str) -> str:
    found = _ESCAPES.get(character)
    if found is not None:
        return found
    if prose.is_seen(character):
        return character
    number = ord(character)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\u{{{number:x}}}"


def is_identifier(name: str) -> bool:
    """Whether `name` can stand as a key without quotes."""
    return _IDENTIFIER.fullmatch(name) is not None


@cache
def key(name: str) -> str:
    """`name` as a key of an object literal: quoted where it has to be, and never one that sets the prototype."""
    if name == "__proto__":
        return '["__proto__"]'
    return name if is_identifier(name) else literal(name)


@cache
def member(name: str) -> str:
    """`name` as a member of an interface."""
    return name if is_identifier(name) else literal(name)


@cache
def access(name: str) -> str:
    """What reads the member `name` of an object: ``.name``, or in brackets."""
    return f".{name}" if is_identifier(name) else f"[{literal(name)}]"


@cache
def safe(text: str) -> str:
    """A harmless text as it stands inside a documentation comment: it ends none.

    No tag begins in it, neither of documentation nor of HTML, and no image: readers of comments take them for Markdown.
    """
    if "*/" in text:
        text = text.replace("*/", "*\\/")
    return _MARKUP.sub(r"\\\g<0>", text) if _MARKUP.search(text) else text


def plain(text: str) -> str:
    """A text of a schema on one line, safe inside a comment."""
    return safe(" ".join(prose.paragraphs(text)))


@cache
def code(name: str) -> str:
    """A name on the wire, marked as code, safe inside a comment."""
    return f"`{name}`" if name.isidentifier() and name.isascii() else f"`{plain(name)}`"


@cache
def sentence(text: str) -> str:
    """A description on one line, safe inside a comment, ending with a full stop; "" for one that says nothing."""
    return safe(prose.sentence(text))


@cache
def summary(text: str) -> tuple[str, tuple[str, ...]]:
    """The first sentence of a description and the paragraphs after it, safe; ("", ()) for one that says nothing."""
    head, rest = prose.summary(text)
    return safe(head), tuple(map(safe, rest))


def comment(paragraphs: Iterable[str], indent: str = "", tags: Iterable[str] = ()) -> str:
    """A documentation comment at `indent`, safe texts in it: paragraphs, then tags, each of which may wrap.

    On one line where it is one paragraph that fits.
    """
    texts = [text for text in paragraphs if text]
    found = list(tags)
    if len(texts) + len(found) == 1:
        line = f"{indent}/** {(texts or found)[0]} */"
        if len(line) <= WIDTH:
            return line
    star = f"{indent} * "
    lines = [f"{indent}/**"]
    for number, text in enumerate(texts):
        if number:
            lines.append(f"{indent} *")
        lines += prose.wrap(text, WIDTH, star)
    if texts and found:
        lines.append(f"{indent} *")
    for tag in found:
        lines += prose.wrap(tag, WIDTH, star, f"{star}  ")
    lines.append(f"{indent} */")
    return "\n".join(lines)
