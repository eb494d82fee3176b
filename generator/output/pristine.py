"""What clientgen printed last into a directory whose files people edit: the base of the next merge.

It is one packed file in that directory, so the directory can be moved and needs nothing beside it. It is put in place
before any file of the client is replaced, and tells of each file that is merged what it is before and after; so a run
that was killed between the two is understood by the next one.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .disk import read_plain
from .manifest import Newer, check_format, digest, named
from .merge import difference, marked_line
from .paths import PRISTINE_NAME
from .problems import OutputProblem

_FORMAT = 1
_PRESET = 4
"""A higher one takes twice as long for a few per cent."""
_LIMIT = 512 * 1024 * 1024
"""What is unpacked at most, in bytes; the sources of a large client have 12 MB."""


@dataclass(frozen=True, slots=True)
class Merging:
    """A file that is merged: its base, and the hashes of what it is before and after."""

    base: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Pristine:
    """What was printed, by path, and what that was merged into.

    While a git merge is not finished, `sides` are other texts that a file may have been edited from; they are not
    written.
    """

    files: Mapping[str, str]
    merges: Mapping[str, Merging] = field(default_factory=dict)
    sides: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def base_of(self, path: str, content: bytes) -> bytes | None:
        """What the file at `path`, which holds `content`, was edited from; None if it was not printed."""
        merging = self.merges.get(path)
        if merging is not None and merging.before == digest(content) != merging.after:
            return merging.base.encode()
        found = self.files.get(path)
        if path in self.sides and not marked_line(content):
            # Whoever resolved it may have taken either side, of each place or of all of it.
            return min((side.encode() for side in self.sides[path]), key=lambda side: difference(side, content))
        return None if found is None else found.encode()

    def merging_into(self, path: str, content: bytes) -> Merging | None:
        """The merge that made the file at `path` what it is, if one did: it stays on record until the next."""
        merging = self.merges.get(path)
        return merging if merging is not None and merging.after == digest(content) else None

    def to_bytes(self) -> bytes:
        """The file as it is written."""
        merges = {path: [each.base, each.before, each.after] for path, each in sorted(self.merges.items())}
        document = {"format": _FORMAT, "files": dict(sorted(self.files.items())), "merges": merges}
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        return lzma.compress(text.encode(), preset=_PRESET)


def read_pristine(out: Path) -> Pristine:
    """What was printed into `out`; nothing if there is no record of it.

    Raises:
        OutputProblem: if there is one that cannot be understood.
    """
    path = out / PRISTINE_NAME
    try:
        return parse_pristine(read_plain(path))
    except FileNotFoundError:
        return Pristine({})
    except Newer as newer:
        raise OutputProblem(f"{path} was written by {newer}") from newer
    except ValueError as error:
        raise OutputProblem(
            f"{path} is damaged ({error}), so clientgen cannot tell what was edited by hand. "
            "Restore it, for example from version control; or use --force, which gives up what was edited."
        ) from error


def parse_pristine(content: bytes) -> Pristine:
    """The record that a file holds.

    Raises:
        ValueError: if it cannot be understood.
        Newer: if a later version wrote it.
    """
    try:
        document = json.loads(_unpacked(content))
        check_format(document, _FORMAT)
        merges = {name: Merging(*map(str, each)) for name, each in document["merges"].items()}
        return Pristine({name: str(text) for name, text in document["files"].items()}, merges)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, EOFError, lzma.LZMAError) as error:
        raise ValueError(named(error)) from error


def _unpacked(content: bytes) -> bytes:
    """Raises ValueError or LZMAError if it is damaged, or would fill the memory."""
    unpacker = lzma.LZMADecompressor(memlimit=_LIMIT)
    text = unpacker.decompress(content, _LIMIT)
    if not unpacker.eof:
        raise ValueError("it is cut off, or far too large")
    return text
