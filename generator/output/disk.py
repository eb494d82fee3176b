"""Small steps on the disk that more than one module takes."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from .problems import OutputProblem

_BINARY = getattr(os, "O_BINARY", 0)
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | _NOFOLLOW
# Without waiting: a pipe in place of a file would keep the program for ever.
_READ = os.O_RDONLY | _BINARY | _NOFOLLOW | getattr(os, "O_NONBLOCK", 0)
_CHUNK = 1024 * 1024

RECORD_LIMIT = 64 * 1024 * 1024
"""The largest file that is read of those which clientgen keeps its records in, in bytes; real ones have below 2 MB."""


class NotPlain(OutputProblem):
    """What should be a file that clientgen keeps is something else, or larger than any of these; the text says what."""


def put(path: str, content: bytes, directory: int | None = None) -> None:
    """Writes `content` into the new file `path`, which is below the open `directory` if one is given.

    Plain system calls: a client has some thousand files, and a file object costs as much as the file.

    Raises:
        OSError: if the system refuses, or there is anything of that name, be it a link; it names the path.
    """
    try:
        descriptor = os.open(path, _NEW, 0o666, dir_fd=directory)
        try:
            written = os.write(descriptor, content)
            while written < len(content):
                written += os.write(descriptor, memoryview(content)[written:])
        finally:
            os.close(descriptor)
    except OSError as error:
        error.filename = path
        raise


def read_plain(path: str | Path, limit: int = RECORD_LIMIT) -> bytes:
    """The content of a plain file of at most `limit` bytes; whatever else lies there is not read, however it behaves.

    Raises:
        NotPlain: if it is a link, a directory, a pipe, a device or larger.
        OSError: if there is nothing, or it may not be read.
    """
    try:
        descriptor = os.open(path, _READ)
    except OSError as error:
        found = _kind(path)
        if found is None or found == "a file":
            raise
        raise NotPlain(f"{path} is {found}, where clientgen keeps a plain file. Move it away.") from error
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise NotPlain(f"{path} is {_kind_of(status.st_mode)}, where clientgen keeps a plain file. Move it away.")
        if status.st_size > limit:
            raise NotPlain(
                f"{path} has {status.st_size:,} bytes, which no version of clientgen wrote. "
                "Restore it, for example from version control."
            )
        return b"".join(_pieces(descriptor, status.st_size))
    finally:
        os.close(descriptor)


def digest_of_file(path: str, directory: int | None = None) -> str:
    """The SHA-256 of the plain file `path`, in hexadecimal, read piece by piece; "" if it is no plain file.

    Raises:
        OSError: if there is nothing, or it may not be read.
    """
    descriptor = os.open(path, _READ, dir_fd=directory)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            return ""
        hashed = sha256()
        for piece in _pieces(descriptor, status.st_size):
            hashed.update(piece)
        return hashed.hexdigest()
    finally:
        os.close(descriptor)


def content_of_file(path: str, directory: int | None = None) -> bytes:
    """The content of the plain file `path`, however large.

    Raises:
        OSError: if there is none, or it may not be read.
    """
    descriptor = os.open(path, _READ, dir_fd=directory)
    try:
        return b"".join(_pieces(descriptor, os.fstat(descriptor).st_size))
    finally:
        os.close(descriptor)


def _pieces(descriptor: int, size: int) -> Iterator[bytes]:
    """What is in a plain file, to its end, wherever that is by now; `size` is what it was said to have."""
    wanted = min(size + 1, _CHUNK)
    while piece := os.read(descriptor, wanted):
        yield piece
        size -= len(piece)
        if size <= 0 and len(piece) < wanted:
            return


def _kind(path: str | Path) -> str | None:
    try:
        return _kind_of(os.lstat(path).st_mode)
    except OSError:
        return None


def _kind_of(mode: int) -> str:
    if stat.S_ISLNK(mode):
        return "a symbolic link"
    if stat.S_ISDIR(mode):
        return "a directory"
    return "a file" if stat.S_ISREG(mode) else "something special"


def remove_entry(name: str, directory: int | None = None) -> None:
    """Removes `name`, with everything below it if it is a directory; links are removed and not followed.

    `name` is below the open `directory` if one is given.
    """
    if stat.S_ISDIR(os.stat(name, dir_fd=directory, follow_symlinks=False).st_mode):
        shutil.rmtree(name, dir_fd=directory)
    else:
        os.unlink(name, dir_fd=directory)


@contextmanager
def claimed(directory: Path) -> Iterator[None]:
    """Holds `directory` for this process, where the system can lock a directory; the claim ends with the process.

    Raises:
        OutputProblem: if another process holds it.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        held = True
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            held = False
        except OSError:
            pass
        # A draft that another process has just finished goes by another name now.
        if not held or not is_at(descriptor, directory):
            raise OutputProblem(f"another clientgen is writing into {directory}; try again when it is done")
        yield
    finally:
        os.close(descriptor)


def is_at(descriptor: int, path: str | Path) -> bool:
    """Whether what `descriptor` has open is what `path` leads to."""
    try:
        return os.path.samestat(os.fstat(descriptor), os.stat(path))
    except OSError:
        return False
