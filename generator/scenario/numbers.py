"""Numbers and other scalars as the console writes them: as JavaScript does."""

from __future__ import annotations

import re
from decimal import Decimal
from math import isfinite
from typing import TypeAlias

Scalar: TypeAlias = str | int | float | bool

_SAFE = 2**53 - 1
_LONGEST = 4000
"""Digits of an integer that Python reads without being told to."""


def scalar_text(value: Scalar) -> str:
    """What a scalar is in a text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, float):
        return str(value)
    if not isfinite(value):
        return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"
    if value == 0:
        return "0"
    if 1e-6 <= abs(value) < 1e21:
        digits = format(Decimal(repr(value)), "f")
        return digits.rstrip("0").rstrip(".") if "." in digits else digits
    mantissa, _, exponent = f"{Decimal(repr(value)).normalize():e}".partition("e")
    return f"{mantissa}e{int(exponent):+d}"


def number_of(digits: str) -> int | float:
    """What the digits of a number in JSON are worth."""
    if len(digits) < _LONGEST and re.fullmatch(r"-?\d+", digits):
        return int(digits)
    value = float(digits)
    return int(value) if abs(value) <= _SAFE and value.is_integer() else value
