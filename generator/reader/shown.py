"""Text from elsewhere as it can stand in a message: one line, short, and without control over a terminal."""

from __future__ import annotations

import re

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,199}\Z")
_LONGEST = 80
_LONGEST_SENTENCE = 300
# More than one letter: C:/ begins a path. One / is what is left of a misspelt address.
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")
_LOGIN = re.compile(r"(:/{1,3})[^/?#\s]*@")
_QUERY = re.compile(r"[?#].*", re.DOTALL)


def shown(text: str) -> str:
    """`text` as it can stand in a message: plain where it is a name, else quoted, escaped and shortened."""
    if _PLAIN.match(text):
        return text
    return repr(text if len(text) <= _LONGEST else text[:_LONGEST] + "...")


def shown_tag(tag: str) -> str:
    """A tag between angle brackets, as it can stand in a message."""
    return f"<{tag}>" if _PLAIN.match(tag) else f"<{shown(tag)[1:-1]}>"


def sentence(text: str) -> str:
    """What another program said, such as a parser, a server or git: on one line, printable, and not for ever."""
    words = " ".join(text[: 4 * _LONGEST_SENTENCE].split())
    short = words if len(words) <= _LONGEST_SENTENCE else words[:_LONGEST_SENTENCE] + "..."
    return "".join(each if each.isprintable() else f"\\x{ord(each):02x}" for each in short)


def shown_source(source: str) -> str:
    """The name of a schema as messages call it: of a URL neither its login nor its query, which may hold a secret."""
    if not _ADDRESS.match(source):
        return source
    return _QUERY.sub("?...", _LOGIN.sub(r"\1...@", source), count=1)
