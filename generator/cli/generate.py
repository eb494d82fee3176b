"""``clientgen generate``: a schema in, the files of a client out."""

from __future__ import annotations

import shlex
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import Fault, Progress, counted, fail, load_api
from generator.cli.earlier import check_earlier, earlier_option, releases
from generator.cli.part import part_options
from generator.cli.settings import options_of
from generator.cli.targets import complete_target, find_target
from generator.cli.telling import format_option, news

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.api import Api
    from generator.model.selection import Selection
    from generator.output.write import Report
    from generator.project.produce import Order, Product
    from generator.targets.base import Job, RecordedTest, Target


def _named_directory(ctx: click.Context, param: click.Parameter, value: str | None) -> Path | None:
    """Refuses an empty name, which a variable that is not set leaves: as a path it is the working directory."""
    if value == "" and not ctx.resilient_parsing:
        raise click.BadParameter("it is empty; use . for the directory you are in", ctx, param)
    return None if value is None else Path(value)


@click.command(
    short_help="Print a client from a schema.",
    epilog="Options of a target: clientgen targets NAME. What is in a schema: clientgen inspect SCHEMA.",
)
@click.argument("schema", required=False, type=click.Path(allow_dash=True))
@click.option(
    "-t",
    "--target",
    "names",
    metavar="NAME",
    multiple=True,
    shell_complete=complete_target,
    help="What to print for. Required; with several, each gets a directory of its name in that of --out.",
)
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False),
    callback=_named_directory,
    help="Directory of the client, or of the clients. Required.",
)
@part_options
@click.option(
    "--set", "settings", multiple=True, metavar="NAME=VALUE", help="An option of the target, or TARGET.NAME=VALUE."
)
@click.option(
    "--templates",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Directory with templates of your own, looked at before the target's.",
)
@earlier_option
@click.option("--with-tests", is_flag=True, help="Put tests into the client that play recorded answers to it.")
@click.option("--force", is_flag=True, help="Overwrite and remove files that clientgen did not write, too.")
@click.option("--dry-run", is_flag=True, help="Say what would be written and removed; change nothing.")
@format_option()
@click.option("--quiet", is_flag=True, help="Print errors only.")
@click.option("--verbose", is_flag=True, help="Print each file, notices on the schema, and tracebacks.")
def command(
    schema: str | None,
    names: tuple[str, ...],
    out: Path | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    prune_inherited: bool,
    settings: tuple[str, ...],
    templates: tuple[Path, ...],
    earlier: tuple[str, ...],
    with_tests: bool,
    force: bool,
    dry_run: bool,
    form: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Print a client from SCHEMA: a file, - for standard input, an http(s) URL, or by default the API that clientgen
    brings along.

    Files that clientgen did not write, or that were changed by hand since, are never overwritten or removed without
    --force. Files that it wrote and no longer prints are removed.
    """
    from generator.model.selection import select
    from generator.output.write import About
    from generator.project.produce import Order, fulfil, produce
    from generator.targets.base import Job, Target

    started = time.perf_counter()
    names = tuple(dict.fromkeys(names))
    if not names or out is None:
        fail(*_incomplete(names, out))
    targets = [find_target(name) for name in names]
    options, wrong = options_of(targets, settings)
    if len(targets) > 1 and templates:
        wrong.append("--templates replaces templates of one target; name one --target with it")
    wrong += check_earlier(schema, earlier, targets)
    if with_tests and all(target.product != Target.product for target in targets):
        wrong.append(f"--with-tests is for clients; leave it out, for {targets[0].name} prints a {targets[0].product}")
    whole = load_api(schema, quiet=quiet, verbose=verbose)

    def chosen(api: Api) -> Selection:
        return select(api, include, exclude, prune_inherited=prune_inherited)

    selection = chosen(whole)
    api = selection.api
    wrong += selection.problems
    tests = _recorded(api) if with_tests and not wrong else ()
    past = releases(() if wrong else earlier, whole, lambda api: chosen(api).api, quiet=quiet, verbose=verbose)
    orders = [
        Order(
            target,
            Job(api, options[target.name], templates, tests, past if target.earlier else ()),
            out if len(targets) == 1 else out / target.name,
            About(
                target.name,
                api.version,
                options[target.name],
                include,
                exclude,
                tests=with_tests,
                prune_inherited=prune_inherited,
            ),
            force=force,
            dry_run=dry_run,
        )
        for target in targets
    ]
    if wrong:
        fail(*wrong, *(problem for order in orders for problem in _refused_values(order.target, order.job)))
    failed: list[Product] = []
    with Progress(quiet=quiet) as progress:
        progress.step(f"Printing the {' and '.join(names)} client{'s' * (len(names) > 1)}")
        for product in produce(orders) if len(orders) > 1 else map(fulfil, orders):
            if product.report is None:
                failed.append(product)
            elif not quiet:
                progress.clear()
                _tell(product.report, product.order, verbose=verbose, seconds=time.perf_counter() - started)
    _give_up(failed, alone=len(orders) == 1)


def _recorded(api: Api) -> tuple[RecordedTest, ...]:
    """The recordings that clientgen brings along as tests of a client of `api`."""
    from generator.conformance.recorded import recorded_tests
    from generator.replay.store import load_directory
    from generator.resources import recordings

    found = recorded_tests(api, load_directory(recordings()))
    if not found:
        fail("no recorded answer is of an action of this client; leave --with-tests out")
    return found


def _incomplete(names: tuple[str, ...], out: Path | None) -> list[str]:
    """What is missing of a command line without a target or without `out`; there is no default for either."""
    from generator.targets.registry import target_names

    missing = []
    if not names:
        missing.append(f"say what to print for with --target NAME; there is {', '.join(target_names())}")
    if out is None:
        missing.append("say where with --out DIR, a new directory or one that clientgen wrote before")
    return missing


def _refused_values(target: Target, job: Job) -> tuple[str, ...]:
    """What `target` finds wrong with the values of its options; it looks at them before it yields a file."""
    from generator.targets.base import BadOption, BadTemplate

    try:
        next(target.files(job), None)
    except BadOption as bad:
        return bad.problems
    except BadTemplate as bad:
        return (str(bad),)
    return ()


def _give_up(failed: Sequence[Product], *, alone: bool) -> None:
    """Ends the command where clients could not be printed."""
    if not failed:
        return
    labels = ("" if alone else f"{product.order.target.name}: " for product in failed)
    problems = [
        f"{label}{problem}" for label, product in zip(labels, failed, strict=True) for problem in product.problems
    ]
    if any(product.fault for product in failed):
        raise Fault(*problems)
    fail(*problems)


def _tell(report: Report, order: Order, *, verbose: bool, seconds: float) -> None:
    would = "would be " if order.dry_run else ""
    if verbose or order.dry_run:
        for path in report.written:
            click.echo(f"{would}written: {path}")
        for path in report.removed:
            click.echo(f"{would}removed: {path}")
    told = (
        f"{order.target.name} {order.target.product} for API {order.job.api.version or 'without version'}: "
        f"{counted(len(report.written), 'file')} {would}written, {len(report.removed)} removed, "
        f"{len(report.unchanged)} unchanged in {_directory(order.out)} ({seconds:.2f} s)"
    )
    click.echo(news(told))
    if order.target.next_step and not order.dry_run and report.written:
        click.echo(f"Next: {order.target.next_step.replace('{out}', shlex.quote(_directory(order.out)))}")


def _directory(path: Path) -> str:
    return f"{path}/" if not str(path).endswith("/") else str(path)
