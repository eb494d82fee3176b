"""The working directory of a run inside the output directory, and the journal that lets the next run heal.

Before the first file changes, the journal lists each file that was clientgen's or is about to be, with every hash that
is clientgen's. So a file that an interrupted run wrote counts as clientgen's in the next one, though no manifest lists
it. This guards against a killed process; nothing is flushed for the sake of a power failure.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from .disk import put, remove_entry
from .paths import PENDING_NAME, fault_of
from .problems import OutputProblem

_JOURNAL = "journal.json"

Owned = dict[str, frozenset[str]]
"""Files that clientgen wrote, by path: hashes of the contents that it wrote there."""


class Pending:
    """The working directory ``.clientgen-pending`` in `out`."""

    def __init__(self, out: Path) -> None:
        self._path = out / PENDING_NAME

    def exists(self) -> bool:
        """Whether an earlier run left it behind.

        Raises:
            OutputProblem: if there is something else of its name.
        """
        if self._path.is_symlink() or (self._path.exists() and not self._path.is_dir()):
            raise OutputProblem(f"{self._path} is no directory; clientgen works there. Move it away.")
        return self._path.is_dir()

    def owned(self) -> Owned:
        """What the journal of an interrupted run lists; empty if there is none.

        A journal is put in place whole, and before any file changes; one that cannot be understood is not ours. Its
        paths are those of more than one version of a client, so they may clash with each other.
        """
        try:
            document = json.loads((self._path / _JOURNAL).read_bytes())
            owned = {path: frozenset(map(str, hashes)) for path, hashes in document.items()}
        except (FileNotFoundError, ValueError, TypeError, AttributeError):
            return {}
        return {path: hashes for path, hashes in owned.items() if not fault_of(path)}

    def write_journal(self, owned: Mapping[str, Iterable[str]]) -> None:
        """Makes the directory, and puts the journal in place of an older one."""
        self._path.mkdir(exist_ok=True)
        lists = {path: sorted(hashes) for path, hashes in sorted(owned.items())}
        os.replace(self.stage("journal.new", json.dumps(lists, ensure_ascii=False).encode()), self._path / _JOURNAL)

    def stage(self, name: str, content: bytes) -> str:
        """Writes `content` under `name` in the directory, and returns where it lies."""
        path = f"{self._path}{os.sep}{name}"
        put(path, content)
        return path

    def remove(self) -> None:
        """Removes the directory and what is in it: the journal last, so that it outlives an interruption."""
        for entry in os.scandir(self._path):
            if entry.name != _JOURNAL:
                remove_entry(entry)
        shutil.rmtree(self._path)
