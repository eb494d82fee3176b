"""What reaches a terminal or the log of a build: text from elsewhere gives no commands to either.

A schema, a server's answer or the name of a file may hold what a terminal obeys (escape sequences, also the ones of
one character), what reorders a line (Trojan Source), or what the runner of a build takes for a command.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO, cast

_LIVE = re.compile(
    "[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e0fff]|\r(?!\n)"
    # Commands to the runner of a build, but for the annotations that we print ourselves.
    r"|(?<=##)\[|^(?:[ \t]+:|:(?!:(?:error|warning|notice) ))(?=:)",
    re.MULTILINE,
)


def harmless(text: str) -> str:
    """`text` with everything that commands escaped as in JSON, so that JSON stays JSON of the same meaning."""
    return _LIVE.sub(_escaped, text) if _LIVE.search(text) else text


def _escaped(found: re.Match[str]) -> str:
    units = found[0][-1].encode("utf-16-be", "surrogatepass").hex()
    return found[0][:-1] + "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))


class _Harmless:
    """A stream of text that writes what is harmless; everything else of it is that of the stream below."""

    def __init__(self, below: TextIO) -> None:
        self.below = below

    def write(self, text: str) -> int:
        self.below.write(harmless(text))
        return len(text)

    def writelines(self, lines: Any) -> None:
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.below, name)


@contextmanager
def harmless_output() -> Iterator[None]:
    """Lets nothing else reach the standard output and the standard error of this process."""
    before = sys.stdout, sys.stderr
    # A process without a terminal may have neither.
    sys.stdout, sys.stderr = (stream and cast("TextIO", _Harmless(stream)) for stream in before)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


def bare(stream: TextIO) -> TextIO:
    """The stream itself, for what is meant to command the terminal."""
    return stream.below if isinstance(stream, _Harmless) else stream


@contextmanager
def exact_output() -> Iterator[None]:
    """Lets the standard output have every character, as a patch needs it, unless it is a terminal."""
    before = sys.stdout
    if not before.isatty():
        sys.stdout = bare(before)
    try:
        yield
    finally:
        sys.stdout = before
