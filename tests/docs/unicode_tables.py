"""The sets of characters that printers in a browser go by, made from what the printers in Python go by.

``python -m tests.docs.unicode_tables`` writes them into ``templates/docs/script/printing/unicode.ts``. They are those
of Unicode 14, which Python 3.11 has: the same call is printed alike in every browser.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from string import ascii_lowercase, digits
from sys import maxunicode

from generator.targets.prose import is_seen
from tests.support import ROOT

PLACE = ROOT / "templates" / "docs" / "script" / "printing" / "unicode.ts"
VERSION = "14.0.0"

_RUN = re.compile(rb"\x00+|\x01+")
_DIGITS = digits + ascii_lowercase

SETS: dict[str, tuple[str, Callable[[str], bool]]] = {
    "HIDDEN": ("What one does not see where it stands in source code.", lambda character: not is_seen(character)),
    "UNPRINTABLE": ("What is not printable to Python.", lambda character: not character.isprintable()),
    "COMBINING": ("What combines with the character before.", lambda character: unicodedata.combining(character) != 0),
    "WIDE": (
        "What takes two columns.",
        lambda character: unicodedata.east_asian_width(character) in "WF",
    ),
}
"""By the name of the table: what it is, and whether a character belongs to it."""


def tables() -> str:
    """The module."""
    parts = [
        "/**\n"
        f" * Sets of characters, from Unicode {VERSION}: in turn how many in a row are out of it and how many in it,\n"
        " * in base 36. Made by `python -m tests.docs.unicode_tables`.\n"
        " */\n"
    ]
    for name, (about, belongs) in SETS.items():
        runs = _RUN.findall(bytes(map(belongs, map(chr, range(maxunicode + 1)))))
        if runs[0][0]:
            runs.insert(0, b"")
        if not runs[-1][0]:
            runs.pop()
        text = " ".join(_in_base_36(len(run)) for run in runs)
        parts.append(f'/** {about} */\nexport const {name} =\n  "{text}";\n')
    return "\n".join(parts)


def members(text: str, name: str) -> Iterator[int]:
    """The characters that the table `name` of the module `text` has."""
    _, _, rest = text.partition(f"export const {name} =")
    at = 0
    for number, run in enumerate(_strings(rest)):
        if number % 2:
            yield from range(at, at + run)
        at += run


def _strings(rest: str) -> Iterable[int]:
    return (int(run, 36) for run in rest.split('"')[1].split(" "))


def _in_base_36(number: int) -> str:
    text = _DIGITS[number % 36]
    return text if number < 36 else _in_base_36(number // 36) + text


def main() -> None:
    """Writes the module."""
    assert unicodedata.unidata_version == VERSION, f"run this with a Python that has Unicode {VERSION}"
    PLACE.write_text(tables(), "utf-8")


if __name__ == "__main__":
    main()
