"""What a run would do to a directory: which files to write, which to remove, and which are in the way.

Looking changes nothing. A file on the disk is clientgen's if the manifest, or the journal of an interrupted run, lists
its path with the hash of its present content; every other file is the user's.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from .manifest import digest
from .pending import Owned
from .problems import Offence


class PrintedFile(Protocol):
    """One file of a client, as a target yields it: its path below the output directory, with ``/``, and its content."""

    @property
    def path(self) -> str: ...
    @property
    def content(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Standing:
    """A file as it has to stand on the disk."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """What was decided of files that a person edited.

    Args:
        standing: What has to stand in place of what is printed, by path.
        released: Files that are no longer printed and stay, the user's own from now on.
        discarded: Files that are no longer printed and go, though they were edited.
        record: Makes the record of what is printed, None where none is kept.
        record_stands: Whether there is one of an earlier run.
    """

    standing: Mapping[str, bytes] = field(default_factory=dict)
    released: frozenset[str] = frozenset()
    discarded: frozenset[str] = frozenset()
    record: Callable[[], bytes] | None = None
    record_stands: bool = False


NOTHING_KEPT = Kept()


class KeepsEdits(Protocol):
    """Looks at (files, output directory, what is clientgen's there) and decides what becomes of edited files."""

    def __call__(self, files: Sequence[PrintedFile], out: Path, owned: Owned) -> Kept: ...


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done. `hashes` are those of all files of the client; `owned` is what is clientgen's at present."""

    write: tuple[PrintedFile, ...]
    unchanged: tuple[str, ...]
    remove: tuple[str, ...]
    offences: tuple[Offence, ...]
    hashes: dict[str, str]
    owned: Owned

    @property
    def nothing_to_do(self) -> bool:
        """Whether every file of the client stands as it should, and none that should not."""
        return not (self.write or self.remove or self.offences)


class _Kind(Enum):
    MISSING = auto()
    FILE = auto()
    DIRECTORY = auto()
    LINK = auto()
    OTHER = auto()


class _Disk:
    """The output directory as it is; links are never followed."""

    def __init__(self, out: Path) -> None:
        self._out = str(out)
        self._directories: dict[str, tuple[_Kind, str]] = {"": (_Kind.DIRECTORY if out.is_dir() else _Kind.MISSING, "")}

    def kind(self, path: str) -> tuple[_Kind, str]:
        """What is at `path`, and `path`; if a parent of it is no directory, what that one is, and its path."""
        parent = path.rpartition("/")[0]
        found = self._directories.get(parent)
        if found is None:
            found = self._directories[parent] = self.kind(parent)
        if found[0] is _Kind.DIRECTORY:
            return self._lstat(path), path
        return found

    def _lstat(self, path: str) -> _Kind:
        try:
            mode = os.lstat(f"{self._out}/{path}").st_mode
        except FileNotFoundError:
            return _Kind.MISSING
        if stat.S_ISREG(mode):
            return _Kind.FILE
        if stat.S_ISDIR(mode):
            return _Kind.DIRECTORY
        return _Kind.LINK if stat.S_ISLNK(mode) else _Kind.OTHER

    def content(self, path: str) -> bytes:
        with open(f"{self._out}/{path}", "rb", buffering=0) as file:
            return file.read()

    def others_below(self, path: str, leaving: set[str]) -> bool:
        """Whether the directory `path` would hold anything, be it an empty directory, without the files `leaving`."""
        emptied = {parent for file in leaving for parent in parents(file)}
        for folder, folders, files in os.walk(f"{self._out}/{path}"):
            below = folder[len(self._out) + 1 :].replace(os.sep, "/")
            if any(f"{below}/{name}" not in leaving for name in files):
                return True
            if any(f"{below}/{name}" not in emptied for name in folders):
                return True
        return False


def parents(path: str) -> list[str]:
    """The directories that lead to `path`, nearest first, the top left out."""
    found = []
    parent = path.rpartition("/")[0]
    while parent:
        found.append(parent)
        parent = parent.rpartition("/")[0]
    return found


def make_plan(files: Sequence[PrintedFile], out: Path, owned: Owned, kept: Kept = NOTHING_KEPT) -> Plan:
    """What has to be done so that `out` holds `files`, or what is `kept` of them, beside what is the user's.

    The hashes of the plan are those of `files`, so that a file which was edited always differs from its hash.

    Raises:
        OSError: if the directory cannot be read.
    """
    disk = _Disk(out)
    hashes = {file.path: digest(file.content) for file in files}
    remove, offences = _obsolete(disk, owned, hashes, kept)
    leaving = set(remove)
    write: list[PrintedFile] = []
    unchanged: list[str] = []
    for printed in files:
        mended = kept.standing.get(printed.path)
        file = printed if mended is None else Standing(printed.path, mended)
        kind, place = disk.kind(file.path)
        if kind is _Kind.FILE and place == file.path:
            content = disk.content(place)
            mine = owned.get(place)
            if mine is None:
                offences.append(Offence(place, "clientgen did not write this file"))
            elif content == file.content:
                unchanged.append(place)
                continue
            elif mended is None and digest(content) not in mine:
                offences.append(Offence(place, "changed by hand since clientgen wrote it"))
        elif kind is not _Kind.MISSING and place not in leaving:
            offence = _in_the_way(disk, file.path, kind, place, leaving)
            if offence is not None:
                offences.append(offence)
        write.append(file)
    unique = {offence.path: offence for offence in offences}
    return Plan(
        write=tuple(write),
        unchanged=tuple(unchanged),
        remove=tuple(remove),
        offences=tuple(unique[path] for path in sorted(unique)),
        hashes=hashes,
        owned=owned,
    )


def _obsolete(disk: _Disk, owned: Owned, hashes: dict[str, str], kept: Kept) -> tuple[list[str], list[Offence]]:
    """Files of earlier runs that are no longer printed, and those of them that are the user's by now."""
    remove: list[str] = []
    offences: list[Offence] = []
    for path in sorted(owned.keys() - hashes.keys() - kept.released):
        kind, place = disk.kind(path)
        if place != path or kind not in (_Kind.FILE, _Kind.LINK):
            continue
        remove.append(path)
        if kind is _Kind.LINK:
            offences.append(Offence(path, "no longer printed, and replaced by a symbolic link since"))
        elif path not in kept.discarded and digest(disk.content(path)) not in owned[path]:
            offences.append(Offence(path, "no longer printed, but changed by hand since clientgen wrote it"))
    return remove, offences


def _in_the_way(disk: _Disk, path: str, kind: _Kind, place: str, leaving: set[str]) -> Offence | None:
    """Why what is at `place` keeps the file `path` from being written; None if it goes away by itself."""
    if kind is _Kind.DIRECTORY:
        if not disk.others_below(place, leaving):
            return None
        return Offence(place, "a directory where a file has to be", forceable=False)
    if kind is _Kind.LINK and place == path:
        return Offence(place, "a symbolic link where a file has to be")
    what = {_Kind.FILE: "a file", _Kind.LINK: "a symbolic link"}.get(kind, "something special")
    wanted = "a file" if place == path else "a directory"
    return Offence(place, f"{what} where {wanted} has to be", forceable=False)
