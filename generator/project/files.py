"""Small files of a project on the disk: hashed, compared, and replaced in one step."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from generator.output.disk import digest_of_file, put


class Fault(StrEnum):
    """How a file differs from what was written."""

    EDITED = "edited"
    MISSING = "missing"


def differing(directory: Path, hashes: Mapping[str, str]) -> Iterator[tuple[str, Fault]]:
    """The files below `directory` whose content is not that of their SHA-256 in `hashes`, by path.

    Every byte is read: eight thousand files take a tenth of a second, and no time stamp can be wrong about it.
    """
    base = str(directory)
    for path, expected in hashes.items():
        found = hash_of(f"{base}/{path}")
        if found is None:
            yield path, Fault.MISSING
        elif found != expected:
            yield path, Fault.EDITED


def hash_of(path: str) -> str | None:
    """The hash of a plain file; None if there is nothing, and "" for what is no plain file."""
    try:
        return digest_of_file(path)
    except (FileNotFoundError, NotADirectoryError, ValueError):  # no path at all: a lock may be damaged
        return None
    except OSError:  # a link, something special, or a file that may not be read
        return ""


def digest_of(parts: Iterable[tuple[str, bytes]]) -> str:
    """One hash over named contents, in the order given."""
    whole = sha256()
    for name, content in parts:
        encoded = name.encode("utf-8", "surrogateescape")
        whole.update(b"%d:%s%d:" % (len(encoded), encoded, len(content)))
        whole.update(content)
    return whole.hexdigest()


def replace(path: Path, content: bytes, last: Callable[[], object] = lambda: None) -> None:
    """Makes `content` that of `path`, all of it or nothing; a file that has it already is not touched.

    Who may read and write the file stays as it is; a link is replaced and not followed. `last` is called right before
    it takes its place, and an error of that leaves it as it was.

    Raises:
        OSError: if the system refuses, or `path` is neither a file nor a link.
    """
    mode = _mode(path)
    if mode is not None and digest_of_file(str(path)) == sha256(content).hexdigest():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = _draft(path)
    sweep(path)
    try:
        put(str(draft), content)
        if mode is not None:
            draft.chmod(mode)
        last()
        os.replace(draft, path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def create(path: Path, content: bytes) -> None:
    """Makes the new file `path` with `content`, all of it or nothing.

    Raises:
        FileExistsError: if there is anything of that name.
        OSError: if the system refuses.
    """
    draft = _draft(path)
    sweep(path)
    try:
        put(str(draft), content)
        try:
            os.link(draft, path)
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links
            if os.path.lexists(path):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
            os.replace(draft, path)
    finally:
        with suppress(OSError):
            sweep(path)


def _mode(path: Path) -> int | None:
    """The permissions of a file; None if there is none."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISLNK(mode):
        return None
    if not stat.S_ISREG(mode):
        raise FileExistsError(errno.EEXIST, "Something that is no file is in the way; move it away", str(path))
    return stat.S_IMODE(mode)


def sweep(path: Path) -> None:
    """Removes what a killed run left beside `path`."""
    _draft(path).unlink(missing_ok=True)


def _draft(path: Path) -> Path:
    return path.with_name(f".{path.name}.clientgen-draft")
