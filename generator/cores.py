"""Work on several things at once, one process for each core."""

from __future__ import annotations

import errno
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

_Result = TypeVar("_Result")

_KILLED = "a process of this run was killed, perhaps for want of memory; run it again, it takes up what was begun"


def spread(work: Callable[[int], _Result], count: int) -> Iterator[_Result]:
    """The results of `work` for the numbers from 0 to `count` - 1, in that order, as many at a time as there are cores.

    The processes are forks: they have in memory already what `work` needs, and only results and errors travel back, so
    these have to be picklable. After Ctrl-C what was begun comes to its end, and nothing more begins. What is already
    one of several does its work by itself.

    Raises:
        ChildProcessError: if the system killed one of them.
    """
    workers = min(count, _cores())
    if workers < 2 or sys.platform == "win32" or _is_fork:
        yield from map(work, range(count))
        return
    yield from _in_processes(work, count, workers)


def _in_processes(work: Callable[[int], _Result], count: int, workers: int) -> Iterator[_Result]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    global _waiting
    _waiting = work
    try:
        with ProcessPoolExecutor(workers, get_context("fork"), _end_with, (os.getpid(),)) as pool:
            with _ctrl_c_held_back():
                results = pool.map(_do_waiting, range(count))
            yield from results
    except BrokenProcessPool as broken:
        raise ChildProcessError(errno.ECHILD, _KILLED) from broken


@contextmanager
def _ctrl_c_held_back() -> Iterator[None]:
    """Lets Ctrl-C wait. Forks that are made meanwhile never hear of it: it is their parent who ends them."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end_with(parent: int) -> None:
    """Lets this process end soon after its `parent` was killed, for whom it would else wait for ever."""
    from threading import Thread

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(1)

    Thread(target=watch, daemon=True).start()
    global _is_fork
    _is_fork = True


_is_fork = False
"""Whether this process is one of those that `spread` made."""

_waiting: Callable[[int], Any]
"""The work of this process, for its forks to find."""


def _do_waiting(number: int) -> Any:
    return _waiting(number)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
