"""Whole numbers as text: one character for small ones, more for others, all of them printable."""

from __future__ import annotations

ALPHABET = "".join(chr(code) for code in range(33, 127) if chr(code) not in '"\\')
"""What a string in a script holds without escapes; a script that reads it knows it as well."""

_BASE = len(ALPHABET)
_LAST = _BASE - 1


class Digits:
    """Writes numbers from 0: those below `ones` as one character, the next ones as two, the others as five.

    Which character comes first says how many there are. `ones` is at most 90.
    """

    def __init__(self, ones: int) -> None:
        self._ones = ones
        self._twos = (_LAST - ones) * _BASE
        self._short = [self._write(number) for number in range(ones + self._twos)]

    def __call__(self, number: int) -> str:
        """`number` as text; at most 92 ** 4 - 1 beyond what two characters hold."""
        return self._short[number] if number < len(self._short) else self._write(number)

    def _write(self, number: int) -> str:
        if number < self._ones:
            return ALPHABET[number]
        number -= self._ones
        if number < self._twos:
            return ALPHABET[self._ones + number // _BASE] + ALPHABET[number % _BASE]
        number -= self._twos
        text = ""
        for _ in range(4):
            number, digit = divmod(number, _BASE)
            text = ALPHABET[digit] + text
        return ALPHABET[_LAST] + text
