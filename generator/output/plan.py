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

from .disk import digest_of_file
from .manifest import digest
from .paths import fold
from .pending import Owned
from .problems import Offence, OutputProblem, meddled


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
        looked: The hash of each edited file that this was decided of.
        record: Makes the record of what is printed, None where none is kept.
        record_stands: Whether there is one of an earlier run.
    """

    standing: Mapping[str, bytes] = field(default_factory=dict)
    released: frozenset[str] = frozenset()
    discarded: frozenset[str] = frozenset()
    looked: Mapping[str, str] = field(default_factory=dict)
    record: Callable[[], bytes] | None = None
    record_stands: bool = False


NOTHING_KEPT = Kept()


class KeepsEdits(Protocol):
    """Looks at (files, output directory, what is clientgen's there) and decides what becomes of edited files."""

    def __call__(self, files: Sequence[PrintedFile], out: Path, owned: Owned) -> Kept: ...


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done.

    `hashes` are those of all files of the client; `owned` is what is clientgen's at present; `seen` is the hash of each
    file that stands where one is written or removed, "" for a link.
    """

    write: tuple[PrintedFile, ...]
    unchanged: tuple[str, ...]
    remove: tuple[str, ...]
    offences: tuple[Offence, ...]
    hashes: dict[str, str]
    owned: Owned
    seen: Mapping[str, str] = field(default_factory=dict)

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

    def digest(self, path: str) -> str:
        """The hash of the file at `path`; it is never held as a whole, for it may have become a large one."""
        return digest_of_file(f"{self._out}/{path}")

    def is_one(self, path: str, other: str) -> bool:
        """Whether two paths lead to one file."""
        return os.path.samestat(os.lstat(f"{self._out}/{path}"), os.lstat(f"{self._out}/{other}"))

    def others_below(self, path: str, leaving: set[str]) -> bool:
        """Whether the directory `path` would hold anything, be it an empty directory, without the files `leaving`."""
        emptied = {parent for file in leaving for parent in parents(file)}
        for folder, folders, files in os.walk(f"{self._out}/{path}", onerror=_raise):
            below = folder[len(self._out) + 1 :].replace(os.sep, "/")
            if any(f"{below}/{name}" not in leaving for name in files):
                return True
            if any(f"{below}/{name}" not in emptied for name in folders):
                return True
        return False


def _raise(error: OSError) -> None:
    raise error


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
        OutputProblem: if a file was changed since it was decided what is `kept` of it.
        OSError: if the directory cannot be read.
    """
    look = _Look(_Disk(out), {file.path: digest(file.content) for file in files}, owned, kept)
    for printed in files:
        look.at(printed)
    for path, hash_ in kept.looked.items():
        if look.seen.get(path, hash_) != hash_:
            raise OutputProblem(meddled(out, path))
    offences = {offence.path: offence for offence in look.offences}
    return Plan(
        write=tuple(look.write),
        unchanged=tuple(look.unchanged),
        remove=tuple(look.obsolete),
        offences=tuple(offences[path] for path in sorted(offences)),
        hashes=look.hashes,
        owned=owned,
        seen=look.seen,
    )


class _Look:
    """Looks at what stands where files of the client go, one after the other."""

    def __init__(self, disk: _Disk, hashes: dict[str, str], owned: Owned, kept: Kept) -> None:
        self.hashes = hashes
        self.obsolete, self.offences = _obsolete(disk, owned, hashes, kept)
        self.seen = dict(self.obsolete)
        self.write: list[PrintedFile] = []
        self.unchanged: list[str] = []
        self._disk = disk
        self._owned = owned
        self._kept = kept
        self._leaving = set(self.obsolete)
        self._names = {fold(path): path for path in self.obsolete}
        self._emptied = {parent for path in owned.keys() - hashes.keys() for parent in parents(path)}

    def at(self, printed: PrintedFile) -> None:
        """Looks at the place of `printed`, or of what stands for it."""
        mended = self._kept.standing.get(printed.path)
        file = printed if mended is None else Standing(printed.path, mended)
        kind, place = self._disk.kind(file.path)
        if kind is _Kind.FILE and place == file.path and not self._goes_by_another_name(place):
            if self._stands(file, mended is not None):
                self.unchanged.append(place)
                return
        elif kind not in (_Kind.MISSING, _Kind.FILE) or (kind is _Kind.FILE and place != file.path):
            self._obstacle(file.path, kind, place)
        self.write.append(file)

    def _stands(self, file: PrintedFile, is_mended: bool) -> bool:
        """Whether a file has the content that it should have; an offence is noted if it may not be replaced."""
        found = self.seen[file.path] = self._disk.digest(file.path)
        mine = self._owned.get(file.path)
        if mine is None:
            self.offences.append(Offence(file.path, "clientgen did not write this file"))
            return False
        if found == (digest(file.content) if is_mended else self.hashes[file.path]):
            return True
        if not is_mended and found not in mine:
            self.offences.append(Offence(file.path, "changed by hand since clientgen wrote it"))
        return False

    def _obstacle(self, path: str, kind: _Kind, place: str) -> None:
        """Notes what is at `place`, unless it is about to go."""
        if place in self._leaving:
            return
        if kind is _Kind.DIRECTORY and place in self._emptied and not self._disk.others_below(place, self._leaving):
            return
        self.offences.append(_in_the_way(path, kind, place))
        if kind is _Kind.LINK and place == path:
            self.seen[place] = ""

    def _goes_by_another_name(self, place: str) -> bool:
        """Whether a file is one that leaves, found under a new name by a file system that tells no case apart."""
        former = None if place in self._owned else self._names.get(fold(place))
        return former is not None and self._disk.is_one(former, place)


def _obsolete(disk: _Disk, owned: Owned, hashes: dict[str, str], kept: Kept) -> tuple[dict[str, str], list[Offence]]:
    """Files of earlier runs that are no longer printed, with what was seen of them, and those that are the user's."""
    remove: dict[str, str] = {}
    offences: list[Offence] = []
    for path in sorted(owned.keys() - hashes.keys() - kept.released):
        kind, place = disk.kind(path)
        if place != path or kind not in (_Kind.FILE, _Kind.LINK):
            continue
        if kind is _Kind.LINK:
            remove[path] = ""
            offences.append(Offence(path, "no longer printed, and replaced by a symbolic link since"))
            continue
        remove[path] = disk.digest(path)
        if path not in kept.discarded and remove[path] not in owned[path]:
            offences.append(Offence(path, "no longer printed, but changed by hand since clientgen wrote it"))
    return remove, offences


def _in_the_way(path: str, kind: _Kind, place: str) -> Offence:
    """How what is at `place` keeps the file `path` from being written."""
    if kind is _Kind.DIRECTORY:
        return Offence(place, "a directory where a file has to be", forceable=False)
    if kind is _Kind.LINK and place == path:
        return Offence(place, "a symbolic link where a file has to be")
    what = {_Kind.FILE: "a file", _Kind.LINK: "a symbolic link"}.get(kind, "something special")
    wanted = "a file" if place == path else "a directory"
    return Offence(place, f"{what} where {wanted} has to be", forceable=False)
