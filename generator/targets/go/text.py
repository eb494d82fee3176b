"""Text of a schema on its way into Go source: nothing of it may end a string or a comment, or hide what follows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import TypeAlias

from generator.targets import prose

List: TypeAlias = tuple[str, ...]
"""The items of a list in a comment."""

WIDTH = 100
"""The longest line of a comment, in characters; gofmt knows no limit."""

_PLAIN = re.compile(r"[ !#-\[\]-~]*")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_MARKER = re.compile(r"(?:[-*+#\u2022]|//|\d+[.)]|\+build)+$")
_LINK = re.compile(r"\]:(?=\s|$)")


@cache
def literal(text: str) -> str:
    """`text` as an interpreted string literal."""
    if _PLAIN.fullmatch(text):
        return f'"{text}"'
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    found = _ESCAPES.get(character)
    if found is not None:
        return found
    if prose.is_seen(character):
        return character
    number = ord(character)
    if number < 0x80:
        return f"\\x{number:02x}"
    if 0xD800 <= number < 0xE000:
        return "".join(f"\\x{byte:02x}" for byte in character.encode("utf-8", "surrogatepass"))
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


@cache
def tag(wire: str, flags: tuple[str, ...] = ()) -> str:
    """A struct tag that says what a field is on the wire, such as ```kaltura:"id,readonly"```."""
    name = wire.replace("%", "%25").replace(",", "%2C")
    value = f"kaltura:{literal(','.join((name, *flags)))}"
    return literal(value) if "`" in value else f"`{value}`"


def safe(text: str) -> str:
    """One line of prose that gofmt leaves as it is in a comment."""
    if "``" in text or "''" in text:
        text = text.replace("``", '"').replace("''", '"')
    return _LINK.sub("] :", text) if "]:" in text else text


@cache
def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a description, each ending with a full stop."""
    first, rest = prose.summary(text)
    return tuple(safe(part) for part in ((f"{first} {rest[0]}", *rest[1:]) if rest else (first,)) if part)


@cache
def sentence(text: str) -> str:
    """A description on one line, ending with a full stop; "" for one that says nothing."""
    return safe(prose.sentence(text))


def plain(text: str) -> str:
    """A text on one line."""
    return safe(" ".join(prose.paragraphs(text)))


@cache
def wire_name(name: str) -> str:
    """A name on the wire inside a comment."""
    return plain(name) or '""'


def comment(parts: Iterable[str | List], indent: str = "") -> str:
    """A comment at `indent`: paragraphs, and lists that follow a paragraph."""
    lines: list[str] = []
    for part in parts:
        if isinstance(part, tuple):
            for item in part:
                lines += wrapped(item, f"{indent}//   - ", f"{indent}//     ")
            continue
        if lines:
            lines.append(f"{indent}//")
        lines += wrapped(part, f"{indent}// ", f"{indent}// ")
    return "\n".join(lines)


def wrapped(text: str, first: str, rest: str) -> list[str]:
    """`text` as lines of a comment, none of which starts like an element of a list, a heading or a constraint."""
    if _may_mark(text) and _MARKER.match(text.split(" ", 1)[0]):
        text = f"({text})"
    if len(first) + len(text) <= WIDTH:
        return [first + text]
    lines: list[str] = []
    for line in prose.wrap(text, WIDTH, first, rest):
        start = line[len(rest) :]
        if lines and _may_mark(start) and _MARKER.match(start.split(" ", 1)[0]):
            lines[-1] += f" {start}"
        else:
            lines.append(line)
    return lines


def _may_mark(text: str) -> bool:
    """Whether a look at the first character leaves it open that a list or a heading starts so."""
    return not text[:1].isalpha()
