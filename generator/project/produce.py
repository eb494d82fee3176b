"""Prints several clients of one API at once, one process for each core.

Each client is written wholly or not at all; what keeps one from being written does not keep the others.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.output.problems import OutputProblem, UnusablePaths
from generator.output.write import About, Report, write
from generator.targets.base import BadOption, BadTemplate, Job, Target


@dataclass(frozen=True, slots=True)
class Order:
    """A client to print: by which target, from what, and where to."""

    target: Target
    job: Job
    out: Path
    about: About
    force: bool = False
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Product:
    """What came of an order: a report, or else the problems of the user's, each a message.

    `fault` says that the problem is one of the target, which its author has to mend.
    """

    order: Order
    report: Report | None = None
    problems: tuple[str, ...] = ()
    fault: bool = False


def produce(orders: Sequence[Order]) -> Iterator[Product]:
    """Prints the clients, as many at a time as there are cores, and yields what came of each in the order given."""
    workers = min(len(orders), _cores())
    if workers < 2 or sys.platform == "win32":
        yield from map(fulfil, orders)
        return
    yield from _in_processes(orders, workers)


def fulfil(order: Order) -> Product:
    """Prints one client."""
    try:
        files = order.target.files(order.job)
        report = write(files, order.out, about=order.about, force=order.force, dry_run=order.dry_run)
    except BadOption as bad:
        return Product(order, problems=bad.problems)
    except UnusablePaths as fault:
        text = f"{fault}\nThis is a fault of the target {order.target.name}; please report it."
        return Product(order, problems=(text,), fault=True)
    except (BadTemplate, OutputProblem) as problem:
        return Product(order, problems=(str(problem),))
    return Product(order, report=report)


def _in_processes(orders: Sequence[Order], workers: int) -> Iterator[Product]:
    """The processes are forks: they have the API in memory already, and only reports travel back."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    global _waiting
    _waiting = orders
    with ProcessPoolExecutor(workers, mp_context=get_context("fork")) as pool:
        for order, (report, problems, fault) in zip(orders, pool.map(_fulfil_waiting, range(len(orders))), strict=True):
            yield Product(order, report, problems, fault)


_waiting: Sequence[Order] = ()
"""The orders of this process, for its forks to find."""


def _fulfil_waiting(number: int) -> tuple[Report | None, tuple[str, ...], bool]:
    product = fulfil(_waiting[number])
    return product.report, product.problems, product.fault


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
