"""Adding to a file of the user's, which others may be writing at the same time."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from generator.output.disk import read_plain
from generator.output.problems import OutputProblem

from .busy import alone
from .faults import ProjectProblem
from .files import replace

_LIMIT = 1024 * 1024 * 1024


def content_of(path: Path) -> bytes | None:
    """What a file holds that links may lead to; None if there is none.

    Raises:
        ProjectProblem: if there is something else than a file.
        OSError: if it may not be read.
    """
    try:
        return read_plain(os.path.realpath(path), _LIMIT)
    except FileNotFoundError:
        return None
    except OutputProblem as problem:
        raise ProjectProblem(f"{path} is no plain file; give another one") from problem


def edit(path: Path, change: Callable[[bytes | None], bytes]) -> None:
    """Makes a file what `change` makes of its content, None if there is none; a link to it stays one.

    One run at a time does that, in one step, and only to what it has read.

    Args:
        path: The file, in a directory that exists.
        change: Returns what it is given, where nothing is to be done.

    Raises:
        ProjectProblem: if somebody changed the file meanwhile, or there is something else in its place.
        OSError: if the system refuses.
    """
    target = Path(os.path.realpath(path))
    with alone(target.parent, lambda: None):
        before = content_of(path)
        after = change(before)
        if after == before or (before is None and not after):
            return
        replace(target, after, lambda: _look(path, before))


def _look(path: Path, before: bytes | None) -> None:
    if content_of(path) != before:
        raise ProjectProblem(f"{path} was changed while clientgen was at work; nothing was entered. Run it again.")
