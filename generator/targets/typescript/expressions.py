"""Expressions that are still to be laid out: what stands in brackets may go on several lines, as prettier puts it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TypeAlias

from .layout import SHORT_KEY, STEP
from .text import WIDTH

_GAPS = {"{": " ", "[": "", "(": ""}


@dataclass(frozen=True, slots=True)
class Bracket:
    """A call, a list or an object: `head` ends with its opening bracket, `tail` begins with the closing one."""

    head: str
    elements: tuple[Code, ...]
    tail: str = ")"

    @property
    def flat(self) -> str:
        """All of it on one line."""
        gap = _GAPS[self.head[-1]] if self.elements else ""
        return f"{self.head}{gap}{', '.join(map(flat, self.elements))}{gap}{self.tail}"

    @property
    def is_literal(self) -> bool:
        """Whether this is a list or an object, with something in it."""
        return self.head in ("{", "[") and bool(self.elements)


Code: TypeAlias = "str | Bracket"
"""An expression: text that cannot be split, or something in brackets."""


def call(function: str, *arguments: Code) -> Bracket:
    """``function(arguments)``."""
    return Bracket(f"{function}(", arguments)


def object_(*members: Code) -> Bracket:
    """``{ members }``."""
    return Bracket("{", members, "}")


def prefixed(prefix: str, code: Code, suffix: str = "") -> Code:
    """`code` between what belongs to it, such as ``name: ``."""
    if isinstance(code, str):
        return f"{prefix}{code}{suffix}"
    return replace(code, head=prefix + code.head, tail=code.tail + suffix)


def flat(code: Code) -> str:
    """`code` on one line."""
    return code if isinstance(code, str) else code.flat


def laid_out(code: Code, indent: str = "", after: str = "") -> str:
    """`code` at `indent`, over as many lines as it takes; `after` follows on the last of them."""
    if isinstance(code, str) or not code.elements:
        line = f"{indent}{flat(code)}{after}"
        name, colon, value = flat(code).partition(": ")
        if colon and width(line) > WIDTH and value[0] in "\"'" and name[0] not in "\"'`" and len(name) > SHORT_KEY:
            return f"{indent}{name}:\n{indent}{STEP}{value}{after}"
        return line
    line = f"{indent}{code.flat}{after}"
    if width(line) <= WIDTH and not _must_break(code):
        return line
    last = code.elements[-1]
    if code.head[-1] == "(" and isinstance(last, Bracket) and last.is_literal and _hugs(code):
        before = f"{indent}{code.head}{''.join(f'{flat(element)}, ' for element in code.elements[:-1])}"
        if width(before) + 1 <= WIDTH:
            return f"{before}{_broken(last, indent).lstrip()}{code.tail}{after}"
    return f"{_broken(code, indent)}{after}"


def _hugs(code: Bracket) -> bool:
    """Whether the last argument of a call may stay beside its bracket: the one before it is of another kind."""
    *_, before, last = (None, *code.elements)
    return not (isinstance(before, Bracket) and isinstance(last, Bracket) and before.head == last.head)


def _must_break(code: Bracket) -> bool:
    """Whether there is a list of several objects with several members each, which never share a line."""
    elements = [element for element in code.elements if isinstance(element, Bracket)]
    if code.head.endswith("[") and len(code.elements) > 1 and len(elements) == len(code.elements):
        kinds = {element.head for element in elements}
        if len(kinds) == 1 and kinds <= {"{", "["} and all(len(element.elements) > 1 for element in elements):
            return True
    return any(map(_must_break, elements))


def _broken(code: Bracket, indent: str) -> str:
    inner = indent + STEP
    body = "\n".join(laid_out(element, inner, ",") for element in code.elements)
    return f"{indent}{code.head}\n{body}\n{indent}{code.tail}"


def width(line: str) -> int:
    """The columns that a line takes: two for a wide character, none for one that combines with the one before."""
    if line.isascii():
        return len(line)
    return sum(_columns(character) for character in line)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
