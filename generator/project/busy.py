"""One run at a time changes a project."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path


@contextmanager
def alone(file: Path, waiting: Callable[[], object]) -> Iterator[None]:
    """Holds the project of the project file `file` for this process, as soon as no other run holds it.

    `waiting` is called if one does. The claim ends with the process, however that ends. Where the system cannot lock
    files, runs are kept apart by the claims on each output directory alone.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    descriptor = os.open(file, os.O_RDONLY)
    held = _held()
    held.add(descriptor)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except OSError:  # a file system without locks
            pass
        yield
    finally:
        held.discard(descriptor)
        os.close(descriptor)


@cache
def _held() -> set[int]:
    """The descriptors of claims. Forks let go of them: one that outlives this process must not keep the claim."""
    descriptors: set[int] = set()

    def let_go() -> None:
        for descriptor in descriptors:
            with suppress(OSError):
                os.close(descriptor)
        descriptors.clear()

    os.register_at_fork(after_in_child=let_go)
    return descriptors
