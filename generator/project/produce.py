"""Prints several clients of one API at once, one process for each core.

Each client is written wholly or not at all; what keeps one from being written does not keep the others.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.output.keep import Favour, FileMerge, Keeper
from generator.output.manifest import VENDORED
from generator.output.problems import OutputProblem, UnusablePaths
from generator.output.write import About, Report, write
from generator.targets.base import BadOption, BadTemplate, Job, Target


@dataclass(frozen=True, slots=True)
class Order:
    """A client to print: by which target, from what, and where to.

    Files of a vendored client that were edited by hand are merged; `favour` says whose lines are taken in a conflict.
    """

    target: Target
    job: Job
    out: Path
    about: About
    force: bool = False
    dry_run: bool = False
    favour: Favour = ""


@dataclass(frozen=True, slots=True)
class Product:
    """What came of an order: a report, or else the problems of the user's, each a message.

    `merges` tells what came of the edited files of a vendored client. `fault` says that the problem is one of the
    target, which its author has to mend.
    """

    order: Order
    report: Report | None = None
    problems: tuple[str, ...] = ()
    fault: bool = False
    merges: tuple[FileMerge, ...] = ()


def produce(orders: Sequence[Order]) -> Iterator[Product]:
    """Prints the clients, as many at a time as there are cores, and yields what came of each in the order given."""
    workers = min(len(orders), _cores())
    if workers < 2 or sys.platform == "win32":
        yield from map(fulfil, orders)
        return
    yield from _in_processes(orders, workers)


def fulfil(order: Order) -> Product:
    """Prints one client."""
    vendored = order.about.form == VENDORED
    keeper = Keeper(order.favour, order.force) if vendored else None
    try:
        files = order.target.vendored(order.job) if vendored else order.target.files(order.job)
        if files is None:
            return Product(order, problems=(f"the target {order.target.name} prints no vendored clients",))
        report = write(files, order.out, about=order.about, force=order.force, dry_run=order.dry_run, keep=keeper)
    except BadOption as bad:
        return Product(order, problems=bad.problems)
    except UnusablePaths as fault:
        text = f"{fault}\nThis is a fault of the target {order.target.name}; please report it."
        return Product(order, problems=(text,), fault=True)
    except (BadTemplate, OutputProblem) as problem:
        return Product(order, problems=(str(problem),))
    return Product(order, report=report, merges=() if keeper is None else keeper.merges)


def _in_processes(orders: Sequence[Order], workers: int) -> Iterator[Product]:
    """The processes are forks: they have the API in memory already, and only reports travel back."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    global _waiting
    _waiting = orders
    with ProcessPoolExecutor(workers, get_context("fork"), _end_with, (os.getpid(),)) as pool:
        with _ctrl_c_held_back():
            results = pool.map(_fulfil_waiting, range(len(orders)))
        for order, result in zip(orders, results, strict=True):
            yield Product(order, *result)


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


_waiting: Sequence[Order] = ()
"""The orders of this process, for its forks to find."""


def _fulfil_waiting(number: int) -> tuple[Report | None, tuple[str, ...], bool, tuple[FileMerge, ...]]:
    product = fulfil(_waiting[number])
    return product.report, product.problems, product.fault, product.merges


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
