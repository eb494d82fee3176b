"""Prints several clients of one API at once, one process for each core.

Each client is written wholly or not at all; what keeps one from being written does not keep the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.cores import spread
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

    def done(number: int) -> tuple[Report | None, tuple[str, ...], bool, tuple[FileMerge, ...]]:
        # An order holds the whole API, and needs no way back.
        product = fulfil(orders[number])
        return product.report, product.problems, product.fault, product.merges

    for order, result in zip(orders, spread(done, len(orders)), strict=True):
        yield Product(order, *result)


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
