"""Expressions that are still to be laid out: what stands in brackets may go on lines of its own, as black puts it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TypeAlias

from .layout import STEP
from .text import WIDTH


@dataclass(frozen=True, slots=True)
class Bracket:
    """A call, a list or a dictionary: `head` ends with its opening bracket, `tail` is the closing one."""

    head: str
    elements: tuple[Code, ...]
    tail: str = ")"

    @property
    def flat(self) -> str:
        """All of it on one line."""
        return f"{self.head}{', '.join(map(flat, self.elements))}{self.tail}"


Code: TypeAlias = "str | Bracket"
"""An expression: text that cannot be split, or something in brackets."""


def call(function: str, *arguments: Code) -> Bracket:
    """``function(arguments)``."""
    return Bracket(f"{function}(", arguments)


def prefixed(prefix: str, code: Code) -> Code:
    """`code` behind what belongs to it, such as ``name=`` or ``"key": ``."""
    return prefix + code if isinstance(code, str) else replace(code, head=prefix + code.head)


def flat(code: Code) -> str:
    """`code` on one line."""
    return code if isinstance(code, str) else code.flat


def laid_out(code: Code, indent: str = "", after: str = "") -> str:
    """`code` at `indent`, over as many lines as it takes; `after` follows on the last of them."""
    line = f"{indent}{flat(code)}{after}"
    if isinstance(code, str) or not code.elements or width(line) <= WIDTH:
        return line
    return f"{indent}{code.head}\n{_body(code, indent + STEP)}\n{indent}{code.tail}{after}"


def assigned(name: str, code: Code, indent: str = "") -> str:
    """``name = code``."""
    return _bound(f"{name} = ", code, indent)


def returned(code: Code, indent: str = "") -> str:
    """``return code``."""
    return _bound("return ", code, indent)


def _bound(start: str, code: Code, indent: str) -> str:
    """`code` behind `start`; in parentheses where the first line is too long without, and none is with them."""
    lines = laid_out(prefixed(start, code), indent)
    first = lines.partition("\n")[0]
    if width(first) <= WIDTH:
        return lines
    inner = laid_out(code, indent + STEP)
    if any(width(line) > WIDTH for line in inner.split("\n")):
        return lines
    return f"{indent}{start}(\n{inner}\n{indent})"


def _body(code: Bracket, indent: str) -> str:
    """The elements, one a line unless those of a call, or a single one, fit on one."""
    together = f"{indent}{', '.join(map(flat, code.elements))}"
    if len(code.elements) == 1:
        return laid_out(code.elements[0], indent)
    if code.tail == ")" and width(together) <= WIDTH:
        return together
    return "\n".join(laid_out(element, indent, ",") for element in code.elements)


def width(line: str) -> int:
    """The columns that a line takes: two for a wide character, none for one that combines with the one before."""
    if line.isascii():
        return len(line)
    return sum(_columns(character) for character in line)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
