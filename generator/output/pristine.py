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

from .manifest import digest
from .paths import PRISTINE_NAME
from .problems import OutputProblem

_FORMAT = 1
_PRESET = 4
"""A higher one takes twice as long for a few per cent."""


@dataclass(frozen=True, slots=True)
class Merging:
    """A file that is merged: its base, and the hashes of what it is before and after."""

    base: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Pristine:
    """What was printed, by path, and what that was merged into."""

    files: Mapping[str, str]
    merges: Mapping[str, Merging] = field(default_factory=dict)

    def base_of(self, path: str, content: bytes) -> bytes | None:
        """What the file at `path`, which holds `content`, was edited from; None if it was not printed."""
        merging = self.merges.get(path)
        if merging is not None and merging.before == digest(content) != merging.after:
            return merging.base.encode()
        found = self.files.get(path)
        return None if found is None else found.encode()

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
        document = json.loads(lzma.decompress(path.read_bytes()))
        if document["format"] != _FORMAT:
            raise ValueError(f"format {document['format']!r} is not the one this version writes")
        merges = {name: Merging(*map(str, each)) for name, each in document["merges"].items()}
        return Pristine({name: str(text) for name, text in document["files"].items()}, merges)
    except FileNotFoundError:
        return Pristine({})
    except (ValueError, KeyError, TypeError, AttributeError, EOFError, lzma.LZMAError) as error:
        raise OutputProblem(
            f"{path} is damaged ({type(error).__name__}: {error}), so clientgen cannot tell what was edited by hand. "
            "Restore it, for example from version control; or use --force, which gives up what was edited."
        ) from error
