"""Notices that a project file, its schema or a template changed: by looking, every so often."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event

from generator.reader.fetch import GIT

from .config import Project, is_remote
from .faults import ProjectProblem
from .load import read_config
from .state import template_files

Stamp = tuple[tuple[str, int, int, int, int], ...]
"""What the system says of each watched file: path, times of change, size, inode.

The first time is what programs may set as they like, or keep; the second is the system's own.
"""


def changes(file: Path, interval: float, done: Event) -> Iterator[None]:
    """Yields each time that something has changed which a project is printed from, seen from the moment of the call.

    It is asked for the next change when the last one was dealt with; what changed meanwhile is one change. A file that
    is still being written is waited for.

    Args:
        file: The project file; what it names is watched as well.
        interval: How many seconds lie between looks.
        done: Ends the watching, while it waits as well.
    """
    watched = _Watched(file)
    return _changes(watched, watched.stamp(), interval, done)


def _changes(watched: _Watched, seen: Stamp, interval: float, done: Event) -> Iterator[None]:
    while not done.wait(interval):
        before = watched.stamp()
        if before == seen:
            continue
        while not done.wait(min(interval, 0.1)) and watched.stamp() != before:
            before = watched.last
        # What changes from here on, while this change is dealt with, is the next one.
        seen = before
        yield


class _Watched:
    """The files that a project is printed from; `last` is the latest stamp."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._project: Project | None = None
        self._read_from: Stamp | None = None
        self.last: Stamp = ()

    def stamp(self) -> Stamp:
        """How the files stand now."""
        own = _stamp([self._file])
        if own != self._read_from:
            self._read_from = own
            # The last good one tells where to look, until the file is mended.
            with suppress(ProjectProblem):
                self._project = read_config(self._file)
        self.last = own + _stamp(_sources(self._project))
        return self.last


def _sources(project: Project | None) -> Iterator[Path]:
    if project is None:
        return
    if project.schema is not None and not is_remote(project.schema) and not project.schema.startswith(GIT):
        yield project.place(project.schema)
    for client in project.clients:
        for folder in client.templates:
            yield from template_files(project.place(folder))
        yield from (project.place(schema) for schema in client.earlier if not schema.startswith(GIT))


def _stamp(paths: Iterator[Path] | list[Path]) -> Stamp:
    found = []
    for path in paths:
        try:
            status = os.stat(path)
        except OSError:
            found.append((str(path), 0, 0, 0, 0))
        else:
            found.append((str(path), status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino))
    return tuple(found)
