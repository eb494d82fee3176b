"""``clientgen generate``: a schema in, the files of a client out."""

from __future__ import annotations

import shlex
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import Fault, Progress, counted, fail, load_api
from generator.cli.group import suggestion
from generator.cli.targets import complete_target, find_target

if TYPE_CHECKING:
    from generator.output.write import About, Report
    from generator.targets.base import Job, Target


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
    "-t", "--target", "name", metavar="NAME", shell_complete=complete_target, help="What to print for. Required."
)
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False),
    callback=_named_directory,
    help="Directory of the client. Required.",
)
@click.option(
    "--include",
    multiple=True,
    metavar="PATTERN",
    help="Only these services, actions and classes, and what they reach: media.*, metadata_*.list, KalturaMediaEntry.",
)
@click.option("--exclude", multiple=True, metavar="PATTERN", help="Not these.")
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="An option of the target.")
@click.option(
    "--templates",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Directory with templates of your own, looked at before the target's.",
)
@click.option("--force", is_flag=True, help="Overwrite and remove files that clientgen did not write, too.")
@click.option("--dry-run", is_flag=True, help="Say what would be written and removed; change nothing.")
@click.option("--quiet", is_flag=True, help="Print errors only.")
@click.option("--verbose", is_flag=True, help="Print each file, notices on the schema, and tracebacks.")
def command(
    schema: str | None,
    name: str | None,
    out: Path | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    settings: tuple[str, ...],
    templates: tuple[Path, ...],
    force: bool,
    dry_run: bool,
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
    from generator.targets.base import Job

    started = time.perf_counter()
    if name is None or out is None:
        fail(*_incomplete(name, out))
    target = find_target(name)
    options, wrong = target_options(target, settings)
    selection = select(load_api(schema, quiet=quiet, verbose=verbose), include, exclude)
    api = selection.api
    job = Job(api=api, options=options, template_dirs=templates)
    wrong += selection.problems
    if wrong:
        fail(*wrong, *_refused_values(target, job))
    about = About(target=name, api_version=api.version, options=options, include=include, exclude=exclude)
    with Progress(quiet=quiet) as progress:
        progress.step(f"Printing the {name} client")
        report = _print(target, job, out, about, force=force, dry_run=dry_run)
    if not quiet:
        elapsed = time.perf_counter() - started
        _tell(report, target, api.version, out, dry_run=dry_run, verbose=verbose, seconds=elapsed)


def _incomplete(name: str | None, out: Path | None) -> list[str]:
    """What is missing of a command line without `name` or without `out`; there is no default for either."""
    from generator.targets.registry import target_names

    missing = []
    if name is None:
        missing.append(f"say what to print for with --target NAME; there is {', '.join(target_names())}")
    if out is None:
        missing.append("say where with --out DIR, a new directory or one that clientgen wrote before")
    return missing


def target_options(target: Target, settings: tuple[str, ...]) -> tuple[dict[str, str], list[str]]:
    """A value for each option of `target`, of `settings` (``name=value`` each) or else its default; and what is wrong.

    A setting is wrong that has no ``=`` or names no option.
    """
    values = {option.name: option.default for option in target.options}
    wrong = []
    for setting in settings:
        name, equals, value = setting.partition("=")
        if not equals:
            wrong.append(f"--set {setting}: a setting has the form name=value")
        elif name not in values:
            known = f"Its options: {', '.join(values)}." if values else "It has none."
            wrong.append(f"the target {target.name} has no option {name!r}.{suggestion(name, values)} {known}")
        else:
            values[name] = value
    return values, wrong


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


def _print(target: Target, job: Job, out: Path, about: About, *, force: bool, dry_run: bool) -> Report:
    """Prints the client of `job` into `out`; ends the command if that cannot be done."""
    from generator.output.problems import OutputProblem, UnusablePaths
    from generator.output.write import write
    from generator.targets.base import BadOption, BadTemplate

    try:
        return write(target.files(job), out, about=about, force=force, dry_run=dry_run)
    except BadOption as bad:
        fail(*bad.problems)
    except BadTemplate as bad:
        fail(str(bad))
    except UnusablePaths as fault:
        raise Fault(f"{fault}\nThis is a fault of the target {target.name}; please report it.") from fault
    except OutputProblem as problem:
        fail(str(problem))


def _tell(
    report: Report, target: Target, version: str, out: Path, *, dry_run: bool, verbose: bool, seconds: float
) -> None:
    would = "would be " if dry_run else ""
    if verbose or dry_run:
        for path in report.written:
            click.echo(f"{would}written: {path}")
        for path in report.removed:
            click.echo(f"{would}removed: {path}")
    click.echo(
        f"{target.name} client for API {version or 'without version'}: {counted(len(report.written), 'file')} "
        f"{would}written, {len(report.removed)} removed, {len(report.unchanged)} unchanged "
        f"in {_directory(out)} ({seconds:.2f} s)"
    )
    if target.next_step and not dry_run and report.written:
        click.echo(f"Next: {target.next_step.replace('{out}', shlex.quote(_directory(out)))}")


def _directory(path: Path) -> str:
    return f"{path}/" if not str(path).endswith("/") else str(path)
