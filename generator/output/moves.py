"""Moving files into place and out of the way, so that all of it can be taken back.

Whatever leaves its place gets another name in the working directory first. There it is looked at again: if it is not
what the plan was made for, somebody changed it meanwhile, and everything goes back.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import suppress

from .problems import OutputProblem
from .tree import Tree

LINK = ""
"""What is said to have been seen of a file that is a symbolic link."""

_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV})
"""What a file system without hard links says, and one that has enough of them."""


class Meddled(OutputProblem):
    """Somebody changed `path` while clientgen was writing."""

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(path)


class Moves:
    """Steps in `tree`, of which each can be taken back; `aside` is an existing directory for what leaves its place."""

    def __init__(self, tree: Tree, aside: str) -> None:
        self._tree = tree
        self._aside = aside
        self._back: list[Callable[[], None]] = []
        self._made: set[str] = {""}

    def put(self, staged: str, path: str, seen: str | None) -> None:
        """Puts the file `staged` at `path`.

        Args:
            staged: A file in the working directory.
            path: Where it goes; directories that are missing are made.
            seen: The hash of the file that stands there, `LINK` for a link, None if there should be nothing.

        Raises:
            Meddled: if something else is there by now.
            OSError: if the system refuses.
        """
        self._make_directories(path.rpartition("/")[0])
        if seen == LINK:
            self.take(path, seen)
            seen = None
        if seen is None:
            self._create(staged, path)
        else:
            self._exchange(staged, path, seen)

    def take(self, path: str, seen: str) -> None:
        """Takes the file or link at `path` away, of which `seen` was seen; raises as `put` does."""
        aside = self._next()

        def back() -> None:
            if self._tree.exists(aside) and not self._tree.exists(path):
                self._tree.replace(aside, path)

        self._back.append(back)
        try:
            self._tree.replace(path, aside)
        except FileNotFoundError:
            raise Meddled(path) from None
        if self._tree.digest(aside) != seen:
            raise Meddled(path)

    def drop_directory(self, path: str) -> None:
        """Removes the directory `path` if it is one and empty."""

        def back() -> None:
            if not self._tree.exists(path):
                self._tree.mkdir(path)

        self._back.append(back)
        with suppress(OSError):
            self._tree.rmdir(path)

    def take_back(self) -> bool:
        """Takes all steps back, the last one first, but for what somebody changed since; whether that went well."""
        well = True
        while self._back:
            try:
                self._back[-1]()
            except OSError:
                well = False
            self._back.pop()
        return well

    def _create(self, staged: str, path: str) -> None:
        ours = _stamp(self._tree.status(staged))

        def back() -> None:
            if _stamp(self._tree.status(path)) == ours:
                self._tree.unlink(path)

        self._back.append(back)
        try:
            self._tree.link(staged, path)
        except FileExistsError:
            raise Meddled(path) from None
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            if self._tree.exists(path):
                raise Meddled(path) from None
            self._tree.replace(staged, path)

    def _exchange(self, staged: str, path: str, seen: str) -> None:
        """Replaces a file in one step: it has to be there at any moment."""
        aside = self._next()
        ours = _stamp(self._tree.status(staged))

        def back() -> None:
            if _stamp(self._tree.status(path)) == ours:
                self._tree.replace(aside, path)

        self._back.append(back)
        try:
            self._copy(path, aside)
        except FileNotFoundError:
            raise Meddled(path) from None
        self._tree.replace(staged, path)
        if self._tree.digest(aside) != seen:
            raise Meddled(path)

    def _copy(self, path: str, aside: str) -> None:
        try:
            self._tree.link(path, aside)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            self._tree.put(aside, self._tree.content(path))

    def _make_directories(self, directory: str) -> None:
        if directory in self._made:
            return
        self._make_directories(directory.rpartition("/")[0])
        if not self._tree.exists(directory):

            def back() -> None:
                with suppress(OSError):
                    self._tree.rmdir(directory)

            self._back.append(back)
            try:
                self._tree.mkdir(directory)
            except FileExistsError:
                raise Meddled(directory) from None
        self._made.add(directory)

    def _next(self) -> str:
        return f"{self._aside}/old-{len(self._back)}"


def _stamp(status: os.stat_result | None) -> tuple[int, int, int] | None:
    """What tells a file from others that take its place; None for none."""
    return None if status is None else (status.st_ino, status.st_size, status.st_mtime_ns)
