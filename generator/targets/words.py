"""The words of a wire name, put together in the ways that languages spell names: snake_case, UPPER_CASE, PascalCase.

The same schema must give the same names for ever, so all lists are closed.
"""

from __future__ import annotations

import re
from functools import cache
from hashlib import sha256

_ONE_WORD = r"(?:[Cc]DVR|[Ee](?:Mail|Search)|[Ii](?:Cal|OS|Pad|Phone|Pod|Tunes)|[Kk]Sql|[Oo]Auth|[Xx]Path|YouTube)"
"""What is one word in spite of its capitals; a closed list, so that a name is never spelled otherwise later."""

_WORD = re.compile(
    rf"{_ONE_WORD}s?(?![a-z])\d*|[A-Z]{{2,}}s(?![a-z])\d*|[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+(?:\d+[a-z]*)*|\d+[a-z]*"
)
_CONSTANT = re.compile(r"[A-Z][A-Z0-9_]*")
_DIGITS_FIRST = re.compile(r"[0-9][A-Z0-9_]*")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9_]*")

FILE_NAMES = frozenset(["con", "nul", "aux", "prn", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))])
"""Names that no file may have on Windows, with or without an ending."""


LONGEST_FILE = 80
"""The longest name that a file or folder is given, without its ending: systems take 255 bytes, and files of classes
have the names of nested ones as well. No published schema has one of more than 70."""


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of a wire name in lower case: ``partnerID`` -> ``("partner", "id")``."""
    return tuple(word.lower() for word in _WORD.findall(name))


@cache
def snake(name: str) -> str:
    """`name` in snake_case, an identifier without leading underscore: ``480p`` -> ``n_480p``, "" -> ``empty``."""
    if name.isalpha() and name.islower() and name.isascii():
        return name
    text = "_".join(words(name))
    if not text:
        return "empty"
    return f"n_{text}" if text[0].isdigit() else text


@cache
def upper(name: str) -> str:
    """`name` as a constant; one that is in upper case already keeps its words: ``_3GP`` -> ``N_3GP``."""
    if _CONSTANT.fullmatch(name):
        return name
    shown = name.strip("_")
    return f"N_{shown}" if _DIGITS_FIRST.fullmatch(shown) else snake(name).upper()


@cache
def pascal(name: str) -> str:
    """`name` as a class name, made of its words: ``ENTRY_ID_NOT_FOUND`` -> ``EntryIdNotFound``.

    A mixed-case name keeps its own capitals: ``eSearch`` -> ``ESearch``.
    """
    if name.upper() == name or "_" in name:
        text = "".join(word.capitalize() for word in words(name))
    else:
        text = re.sub(r"[^A-Za-z0-9]", "", name)
        text = text[:1].upper() + text[1:]
    if not text:
        return "Empty"
    return f"N{text}" if text[0].isdigit() else text


@cache
def fitting(name: str) -> str:
    """`name` as a file can have it: one that is too long loses its end to a hash of the whole."""
    if len(name) <= LONGEST_FILE:
        return name
    mark = sha256(name.encode()).hexdigest()[:8]
    return name[: LONGEST_FILE - len(mark)].rstrip("_") + mark


def is_class_name(name: str) -> bool:
    """Whether `name` can name a class as it is."""
    return _CLASS.fullmatch(name) is not None


def camel(name: str) -> str:
    """The plain mixed-case spelling of a snake_case name: ``stream_id`` -> ``streamId``."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
