"""Small steps on the disk that more than one module takes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .problems import OutputProblem

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def put(path: str, content: bytes) -> None:
    """Writes `content` into a new file `path`, or over an old one; a link of that name is refused.

    Plain system calls: a client has some thousand files, and a file object costs as much as the file.
    """
    descriptor = os.open(path, _FLAGS, 0o666)
    try:
        written = os.write(descriptor, content)
        while written < len(content):
            written += os.write(descriptor, memoryview(content)[written:])
    finally:
        os.close(descriptor)


def remove_entry(entry: os.DirEntry[str]) -> None:
    """Removes `entry`, with everything below it if it is a directory; links are removed and not followed."""
    if entry.is_dir(follow_symlinks=False):
        shutil.rmtree(entry.path)
    else:
        os.unlink(entry.path)


def remove_if_empty(directory: Path) -> None:
    """Removes `directory` if it is a directory with nothing in it, and no link to one."""
    if not directory.is_symlink():
        try:
            directory.rmdir()
        except OSError:
            return


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
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise OutputProblem(f"another clientgen is writing into {directory}; try again when it is done") from None
        except OSError:
            pass
        yield
    finally:
        os.close(descriptor)
