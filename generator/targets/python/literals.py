"""Plain values as literals, spelled as black spells them; those of text are in `text`."""

from __future__ import annotations

import math
from collections.abc import Iterable

from .expressions import Code, call
from .text import escaped, literal, quote_for

_RUN = 64
"""Bytes from which on a content that repeats one byte is written as a product."""


def scalar(value: str | int | float | bool) -> Code:
    """A text, a number or a truth value."""
    if isinstance(value, str):
        return literal(value)
    if isinstance(value, float) and not math.isfinite(value):
        return call("float", literal(str(value)))
    return repr(value).replace("e+", "e")


def content(data: bytes) -> str:
    """Bytes."""
    if len(data) >= _RUN and data == data[:1] * len(data):
        return f"{content(data[:1])} * {len(data)}"
    quote = quote_for(data.decode("latin-1"))
    return f"b{quote}{''.join(_byte(number, quote) for number in data)}{quote}"


def _byte(number: int, quote: str) -> str:
    return escaped(chr(number), quote) if number < 0x80 else f"\\x{number:02x}"


def filled(parts: Iterable[tuple[bool, str]]) -> str:
    """A text that takes values in.

    Args:
        parts: Whether a part is an expression, which has no double quotes and no backslashes, and the part itself.
    """
    parts = tuple(parts)
    quote = quote_for("".join(text for is_code, text in parts if not is_code))
    if any(is_code and "'" in text for is_code, text in parts):
        quote = '"'
    return f"f{quote}{''.join(_part(is_code, text, quote) for is_code, text in parts)}{quote}"


def _part(is_code: bool, text: str, quote: str) -> str:
    if is_code:
        return f"{{{text}}}"
    return escaped(text, quote).replace("{", "{{").replace("}", "}}")
