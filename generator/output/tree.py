"""The output directory, held open: every step inside it is taken from there, and no link on the way is followed.

What was looked at may be something else by the time it is written. A path that is walked directory by directory from an
open one cannot be led elsewhere by a link that somebody plants meanwhile. Where the system cannot do that, each
directory is looked at right before the step.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from . import disk
from .paths import PENDING_NAME

_T = TypeVar("_T")

_BY_DESCRIPTOR = hasattr(os, "O_DIRECTORY") and {os.open, os.mkdir, os.link, os.rename, os.unlink} <= os.supports_dir_fd
_NOTHING = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP)
"""What the system says where there is nothing, or something else than a directory on the way."""
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_DIRECTORY = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | _NOFOLLOW


class Tree:
    """The directory `top`. Paths are relative to it, with ``/``; errors name them in full."""

    def __init__(self, top: Path) -> None:
        self._top = str(top)
        # Where output itself is a link to a directory, that was the user's choice.
        self._root = os.open(top, _DIRECTORY & ~_NOFOLLOW) if _BY_DESCRIPTOR else None
        self._ways = (_Way(self._root), _Way(self._root))
        """To the working directory of a run and to all else: files go to and fro between the two."""

    def __enter__(self) -> Tree:
        return self

    def __exit__(self, *_: object) -> None:
        self._go_back()
        if self._root is not None:
            os.close(self._root)

    def stands(self) -> bool:
        """Whether `top` still leads to the directory that is held open."""
        return self._root is None or disk.is_at(self._root, self._top)

    def put(self, path: str, content: bytes) -> None:
        """Writes a new file."""
        self._step(path, lambda name, at: disk.put(name, content, at))

    def digest(self, path: str) -> str | None:
        """The hash of a plain file; "" for what is none, None where there is nothing."""
        status = self.status(path)
        if status is None:
            return None
        return self._step(path, disk.digest_of_file) if stat.S_ISREG(status.st_mode) else ""

    def status(self, path: str) -> os.stat_result | None:
        """What the system says of `path`, which may be a link; None if there is nothing."""
        try:
            return self._step(path, lambda name, at: os.stat(name, dir_fd=at, follow_symlinks=False))
        except OSError as error:
            if error.errno in _NOTHING:
                return None
            raise

    def exists(self, path: str) -> bool:
        """Whether there is anything at `path`, be it a link to nothing."""
        return self.status(path) is not None

    def names(self, path: str) -> list[str]:
        """What is in a directory."""
        return self._step(f"{path}/.", lambda name, at: os.listdir(name if at is None else at))

    def mkdir(self, path: str) -> None:
        """Makes a directory."""
        self._step(path, lambda name, at: os.mkdir(name, dir_fd=at))

    def rmdir(self, path: str) -> None:
        """Removes an empty directory, and no link to one."""
        self._go_back()
        self._step(path, lambda name, at: os.rmdir(name, dir_fd=at))

    def remove(self, path: str) -> None:
        """Removes whatever is at `path`, with everything below it."""
        self._go_back()
        self._step(path, disk.remove_entry)

    def unlink(self, path: str) -> None:
        """Removes a file or a link."""
        self._step(path, lambda name, at: os.unlink(name, dir_fd=at))

    def link(self, source: str, path: str) -> None:
        """Gives a file a second name, which must not be taken."""
        self._between(source, path, lambda a, at, b, to: os.link(a, b, src_dir_fd=at, dst_dir_fd=to))

    def replace(self, source: str, path: str) -> None:
        """Moves a file, over another one if there is any, in one step."""
        self._between(source, path, lambda a, at, b, to: os.replace(a, b, src_dir_fd=at, dst_dir_fd=to))

    def content(self, path: str) -> bytes:
        """The content of a plain file.

        Raises:
            OSError: if there is nothing, or it may not be read.
        """
        return self._step(path, disk.content_of_file)

    def _step(self, path: str, take: Callable[[str, int | None], _T]) -> _T:
        with self._named(path):
            name, at = self._place(path)
            return take(name, at)

    def _between(self, source: str, path: str, take: Callable[[str, int | None, str, int | None], object]) -> None:
        with self._named(path):
            first, at = self._place(source)
            second, to = self._place(path)
            take(first, at, second, to)

    @contextmanager
    def _named(self, path: str) -> Iterator[None]:
        """Lets errors name the whole path."""
        try:
            yield
        except OSError as error:
            error.filename, error.filename2 = f"{self._top}/{path}", None
            raise

    def _place(self, path: str) -> tuple[str, int | None]:
        """The last name of `path`, and the descriptor of the directory that it is in; or the whole path and None."""
        if self._root is None:
            self._look_at_directories(path)
            return f"{self._top}/{path}", None
        directory, _, name = path.rpartition("/")
        return name, self._ways[path.startswith(PENDING_NAME)].to(directory)

    def _look_at_directories(self, path: str) -> None:
        parent, _, _ = path.rpartition("/")
        while parent:
            if not stat.S_ISDIR(os.lstat(f"{self._top}/{parent}").st_mode):
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
            parent = parent.rpartition("/")[0]

    def _go_back(self) -> None:
        """Forgets the ways, of which a directory may be about to go."""
        for way in self._ways:
            way.go_back(0)


class _Way:
    """The directories that lead from an open one to the last that was asked for, each with its descriptor."""

    def __init__(self, root: int | None) -> None:
        self._root = root
        self._steps: list[tuple[str, int]] = []

    def to(self, directory: str) -> int | None:
        """The descriptor of `directory`."""
        names = directory.split("/") if directory else []
        shared = 0
        while shared < min(len(names), len(self._steps)) and self._steps[shared][0] == names[shared]:
            shared += 1
        self.go_back(shared)
        at = self._steps[-1][1] if self._steps else self._root
        for name in names[shared:]:
            at = os.open(name, _DIRECTORY, dir_fd=at)
            self._steps.append((name, at))
        return at

    def go_back(self, kept: int) -> None:
        """Leaves all but the first `kept` directories."""
        while len(self._steps) > kept:
            os.close(self._steps.pop()[1])
