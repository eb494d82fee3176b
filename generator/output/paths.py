"""Which paths a target may write: below the output directory, and the same file on every file system."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from .problems import UnusablePaths

MANIFEST_NAME = ".clientgen-manifest.json"
"""The file in the output directory that says what clientgen wrote there."""

PENDING_NAME = ".clientgen-pending"
"""The directory in the output directory that a run works in, gone when it is done."""

DRAFT_SUFFIX = ".clientgen-draft"
"""With a dot before its name: the directory in which a client is drafted whose output directory does not exist yet."""

PRISTINE_NAME = ".clientgen-pristine.xz"
"""The file in the output directory of a vendored client that records what was printed, for the next merge."""

_RESERVED = frozenset({MANIFEST_NAME, PENDING_NAME, PRISTINE_NAME})
_FORBIDDEN = frozenset('\\:*?"<>|')


def check_paths(paths: Iterable[str]) -> None:
    """Checks that every path is relative, clean, below the output directory, and clashes with no other.

    Two paths clash that differ in case or Unicode normalisation alone, and a file clashes with a directory of its name.

    Raises:
        UnusablePaths: if any path fails; all are listed.
    """
    wrong: list[str] = []
    spelled: dict[str, str] = {}
    directories: dict[str, str] = {}
    for path in paths:
        fault = fault_of(path)
        if fault:
            wrong.append(f"{path!r} {fault}")
            continue
        folded = fold(path)
        if folded in spelled:
            other = spelled[folded]
            wrong.append(f"{path!r} is printed twice" if other == path else f"{path!r} clashes with {other!r}")
        spelled[folded] = path
        parent = folded.rpartition("/")[0]
        while parent and parent not in directories:
            directories[parent] = path
            parent = parent.rpartition("/")[0]
    for folded, path in spelled.items():
        if folded in directories:
            wrong.append(f"{path!r} is a file, and a directory in {directories[folded]!r}")
    if wrong:
        raise UnusablePaths("the target printed paths that cannot be written:\n  " + "\n  ".join(wrong))


def fold(path: str) -> str:
    """What is the same for paths that some file system takes for one: neither case nor normalisation count."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def fault_of(path: str) -> str:
    """What is wrong with `path` alone; empty if nothing."""
    if not path:
        return "is empty"
    if path.startswith("/"):
        return "is absolute"
    if not path.isprintable() or not _FORBIDDEN.isdisjoint(path):
        return "holds a character that not every file system takes"
    for part in path.split("/"):
        if part in ("", ".", ".."):
            return "is no plain relative path"
        if part[-1] in ". ":
            return "ends in a dot or a space, which not every file system keeps"
    if path.split("/", 1)[0].lower() in _RESERVED:
        return "is a name that clientgen keeps for itself"
    return ""
