"""The working directory of a run inside the output directory, and the journal that lets the next run heal.

Before the first file changes, the journal lists each file that was clientgen's or is about to be, with every hash that
is clientgen's. So a file that an interrupted run wrote counts as clientgen's in the next one, though no manifest lists
it. This guards against a killed process; nothing is flushed for the sake of a power failure.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from .disk import NotPlain, read_plain
from .paths import PENDING_NAME, fault_of
from .problems import OutputProblem
from .tree import Tree

_JOURNAL = "journal.json"

Owned = dict[str, frozenset[str]]
"""Files that clientgen wrote, by path: hashes of the contents that it wrote there."""


def left_behind(out: Path) -> bool:
    """Whether an earlier run left its working directory in `out`.

    Raises:
        OutputProblem: if there is something else of its name.
    """
    path = out / PENDING_NAME
    if path.is_symlink() or (path.exists() and not path.is_dir()):
        raise OutputProblem(f"{path} is no directory; clientgen works there. Move it away.")
    return path.is_dir()


def owned_by_journal(out: Path) -> Owned:
    """What the journal of an interrupted run lists; empty if there is none.

    A journal is put in place whole, and before any file changes; one that cannot be understood is not ours. Its paths
    are those of more than one version of a client, so they may clash with each other.
    """
    try:
        document = json.loads(read_plain(out / PENDING_NAME / _JOURNAL))
        owned = {path: frozenset(map(str, hashes)) for path, hashes in document.items()}
    except (FileNotFoundError, NotPlain, ValueError, TypeError, AttributeError, RecursionError):
        return {}
    return {path: hashes for path, hashes in owned.items() if not fault_of(path)}


class Pending:
    """The working directory of this run in `tree`; paths of what is staged are relative to the tree."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._resumed = False

    def begin(self, owned: Mapping[str, Iterable[str]]) -> None:
        """Makes the directory with a journal that lists `owned`; of what an earlier run left, the journal is used."""
        self._resumed = self._tree.exists(PENDING_NAME)
        if self._resumed:
            self._clear()
        else:
            self._tree.mkdir(PENDING_NAME)
        lists = {path: sorted(hashes) for path, hashes in sorted(owned.items())}
        fresh = self.stage("journal.new", json.dumps(lists, ensure_ascii=False).encode())
        self._tree.replace(fresh, f"{PENDING_NAME}/{_JOURNAL}")

    def stage(self, name: str, content: bytes) -> str:
        """Writes `content` under `name` in the directory, and returns where it lies."""
        path = f"{PENDING_NAME}/{name}"
        self._tree.put(path, content)
        return path

    def give_up(self) -> None:
        """Leaves things as they were before this run: without the directory, or with the journal of an earlier run."""
        if self._resumed:
            self._clear()
        else:
            self.remove()

    def remove(self) -> None:
        """Removes the directory and what is in it: the journal last, so that it outlives an interruption."""
        with suppress(OSError):
            self._tree.rmdir(PENDING_NAME)
        if self._tree.exists(PENDING_NAME):
            self._clear()
            self._tree.remove(PENDING_NAME)

    def _clear(self) -> None:
        for name in self._tree.names(PENDING_NAME):
            if name != _JOURNAL:
                self._tree.remove(f"{PENDING_NAME}/{name}")
