"""Plain values as literals."""

from __future__ import annotations

import math

from .expressions import Bracket, Code
from .text import integer, literal

_RUN = 64
"""Characters from which on a text that repeats one is written as a repetition."""

_LONGEST = 16_000
"""Characters of a constant: its bytes in a class file are at most 65,535."""


def text(value: str) -> Code:
    """A text."""
    if len(value) >= _RUN and value == value[0] * len(value):
        return f"{literal(value[0])}.repeat({len(value)})"
    if len(value) <= _LONGEST:
        return literal(value)
    parts = [value[start : start + _LONGEST] for start in range(0, len(value), _LONGEST)]
    return Bracket("String.join(", ('""', *(text(part) for part in parts)))


def number(value: int | float, *, is_float: bool, boxed: bool = False) -> str:
    """A number: a double if `is_float`, else an int or a long; a long always where it is `boxed`."""
    if not is_float and isinstance(value, int):
        found = integer(value)
        return f"{value}L" if boxed and not found.endswith("L") else found
    double = float(value)
    if math.isnan(double):
        return "Double.NaN"
    if math.isinf(double):
        return "Double.POSITIVE_INFINITY" if double > 0 else "Double.NEGATIVE_INFINITY"
    return repr(double).replace("e+", "e")


def content(data: bytes) -> str:
    """Bytes, as an expression that needs ``java.nio.charset.StandardCharsets`` where it names it."""
    try:
        found = text(data.decode("utf-8"))
    except UnicodeDecodeError:
        found = None
    if isinstance(found, str):
        return f"{found}.getBytes(StandardCharsets.UTF_8)"
    shown = ", ".join(str(byte if byte < 0x80 else byte - 0x100) for byte in data)
    return f"new byte[] {{{shown}}}"
