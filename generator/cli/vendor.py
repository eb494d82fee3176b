"""``clientgen vendor``: a part of an API as a self-contained client in another repository."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import Fault, Findings, Progress, counted, fail, load_api
from generator.cli.merges import HOW_TO_DECIDE, conflicted, merge_line
from generator.cli.part import part_options
from generator.cli.targets import complete_target, find_target
from generator.cli.telling import format_option, news

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.reasons import Reasons
    from generator.output.keep import Favour, FileMerge
    from generator.project.produce import Order, Product
    from generator.targets.base import Target


@click.command(
    short_help="Put a self-contained client into another repository.",
    epilog="What a choice brings and why: clientgen why. Options of a target: clientgen targets NAME.",
)
@click.argument("target", metavar="TARGET", shell_complete=complete_target)
@click.argument("schema", required=False, type=click.Path(allow_dash=True))
@click.option("--into", type=click.Path(file_okay=False), help="Directory of the client alone. Required.")
@part_options
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="An option of the target.")
@click.option(
    "--templates",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Directory with templates of your own, looked at before the target's.",
)
@click.option("--ours", is_flag=True, help="Where an edit and an update conflict, keep the edit.")
@click.option("--theirs", is_flag=True, help="Where an edit and an update conflict, take the update.")
@click.option("--force", is_flag=True, help="Overwrite and remove files that clientgen did not write, too.")
@click.option("--dry-run", is_flag=True, help="Say what would be written, merged and removed; change nothing.")
@format_option()
@click.option("--quiet", is_flag=True, help="Print conflicts and errors only.")
@click.option("--verbose", is_flag=True, help="Print each file, notices on the schema, and tracebacks.")
def command(
    target: str,
    schema: str | None,
    into: str | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    prune_inherited: bool,
    settings: tuple[str, ...],
    templates: tuple[Path, ...],
    ours: bool,
    theirs: bool,
    force: bool,
    dry_run: bool,
    form: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Put a client of the chosen part of SCHEMA into a directory of another repository: sources alone, with what says
    under which licence they are and what clientgen wrote.

    Run it again to update. Files that were edited by hand are merged: what was printed, what was edited and what is
    printed now. Where both changed the same lines, both stay between the markers of git, and the command ends with
    status 1.

    \b
    clientgen vendor python --include 'media.*' --include session.start --into src/acme/_vendor/kaltura
    """
    from generator.model.reasons import Reasons
    from generator.model.selection import select
    from generator.output.manifest import VENDORED, About
    from generator.project.produce import Order, fulfil
    from generator.targets.base import Job

    started = time.perf_counter()
    if not into:
        fail("say where with --into DIR, a new directory or one that clientgen vendor wrote before")
    if ours and theirs:
        fail("--ours and --theirs exclude each other")
    chosen, out = find_target(target), Path(into)
    options = _options(chosen, out, settings)
    whole = load_api(schema, quiet=quiet, verbose=verbose)
    selection = select(whole, include, exclude, prune_inherited=prune_inherited)
    if selection.problems:
        fail(*selection.problems)
    api = selection.api
    about = About(target, api.version, options, include, exclude, form=VENDORED, prune_inherited=prune_inherited)
    favour: Favour = "ours" if ours else "theirs" if theirs else ""
    order = Order(chosen, Job(api, options, templates), out, about, force=force, dry_run=dry_run, favour=favour)
    with Progress(quiet=quiet) as progress:
        progress.step(f"Printing the {target} client")
        product = fulfil(order)
    if product.fault:
        raise Fault(*product.problems)
    if product.report is None:
        fail(*product.problems)
    if not quiet:
        _tell(product, order, verbose=verbose, seconds=time.perf_counter() - started)
        _tell_size(Reasons(whole, include, exclude, prune_inherited=prune_inherited))
    _tell_merges(product.merges, order)


def _options(target: Target, out: Path, settings: Sequence[str]) -> dict[str, str]:
    """The options as given, or else as the directory has it, or else their defaults."""
    from generator.cli.settings import target_options

    at = [f"{name}={value}" for name, value in target.options_at(out).items()]
    options, wrong = target_options(target, (*at, *settings))
    if wrong:
        fail(*wrong)
    return options


def _tell(product: Product, order: Order, *, verbose: bool, seconds: float) -> None:
    report = product.report
    assert report is not None
    would = "would be " if order.dry_run else ""
    if verbose or order.dry_run:
        for path in report.written:
            click.echo(f"{would}written: {path}")
        for path in report.removed:
            click.echo(f"{would}removed: {path}")
    told = (
        f"{order.target.name} client for API {order.job.api.version or 'without version'}: "
        f"{counted(len(report.written), 'file')} {would}written, {len(report.removed)} removed, "
        f"{len(report.unchanged)} unchanged in {order.out} ({seconds:.2f} s)"
    )
    click.echo(news(told))


def _tell_size(reasons: Reasons) -> None:
    totals, abstract = reasons.totals(), reasons.without_subclasses()
    click.echo(
        f"{counted(totals.services, 'service')} with {counted(totals.actions, 'action')} bring {totals.classes} of "
        f"{totals.of_classes} classes and {totals.enums} of {totals.of_enums} enums"
    )
    if abstract:
        are = "are" if len(abstract) > 1 else "is"
        click.echo(f"{len(abstract)} of the classes {are} abstract and without a subclass; clientgen why lists them")


def _tell_merges(merges: Sequence[FileMerge], order: Order) -> None:
    """What came of edited files, on standard error, where the user has to look."""
    for each in merges:
        click.echo(merge_line(each, order.out / each.path), err=True)
    count = conflicted(merges)
    if count:
        would = "would have" if order.dry_run else "has" if count == 1 else "have"
        raise Findings(f"{counted(count, 'file')} {would} both sides between <<<<<<< and >>>>>>>; {HOW_TO_DECIDE}")
