"""On which line of a TOML document each of its keys stands, which `tomllib` does not tell."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

KeyPath = tuple[str | int, ...]
"""Keys from the top of a document to a value; a number is an index in an array."""


def lines_of(text: str) -> dict[KeyPath, int]:
    """The line, from 1, on which the statement begins that first brings each key of `text`, a valid document.

    The document is read line by line, further each time: what a longer beginning holds that a shorter one does not is
    what the lines between them brought. That takes its time, and only messages about mistakes need it.
    """
    found: dict[KeyPath, int] = {}
    lines = text.split("\n")
    start = 1
    for number in range(1, len(lines) + 1):
        try:
            document = tomllib.loads("\n".join(lines[:number]) + "\n")
        except tomllib.TOMLDecodeError:
            continue
        for path in _paths(document, ()):
            found.setdefault(path, start)
        start = number + 1
    return found


def _paths(value: Any, path: KeyPath) -> Iterator[KeyPath]:
    if path:
        yield path
    if isinstance(value, Mapping):
        for key, below in value.items():
            yield from _paths(below, (*path, key))
    elif isinstance(value, list):
        for index, below in enumerate(value):
            yield from _paths(below, (*path, index))
