"""``clientgen sync``: brings the clients of a project up to date."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import Failure, Fault, Findings, Progress, counted, fail
from generator.cli.projects import config_option, load_project, recorded, reported, shower
from generator.cli.telling import format_option, news
from generator.project.config import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.output.keep import Favour
    from generator.project.config import Project
    from generator.project.history import Upgrade
    from generator.project.sync import Synced
    from generator.project.way import Way
    from generator.reader.read import Reading


@click.command(short_help="Bring the clients of a project up to date.")
@config_option
@click.option("--locked", is_flag=True, help="Take the schema that clientgen.lock names; fail rather than fetch.")
@click.option("--force", is_flag=True, help="Print all clients; overwrite and remove files edited by hand, too.")
@click.option("--ours", is_flag=True, help="In conflicts of vendored clients, take the edited lines.")
@click.option("--theirs", is_flag=True, help="In conflicts of vendored clients, take the generated lines.")
@click.option("--dry-run", is_flag=True, help="Say what would be written and removed; change nothing.")
@format_option()
@click.option("--quiet", is_flag=True, help="Print errors only.")
@click.option("--verbose", is_flag=True, help="Print each file, notices on the schema, and tracebacks.")
def command(
    config: Path | None,
    locked: bool,
    force: bool,
    ours: bool,
    theirs: bool,
    dry_run: bool,
    form: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Bring the clients of the project up to date: fetch its schema if there is a new one, and print what is out of
    date.

    Nothing changes if the schema cannot be had or has errors, or the project file has mistakes.
    """
    from generator.project.way import Way

    if ours and theirs:
        fail("--ours and --theirs exclude each other")
    favour: Favour = "ours" if ours else "theirs" if theirs else ""
    with reported():
        project = load_project(config)
        run(project, Way(force, dry_run, favour), locked=locked, quiet=quiet, verbose=verbose)


def run(
    project: Project,
    way: Way,
    *,
    locked: bool = False,
    ask: bool = True,
    looked: Callable[[Reading], object] | None = None,
    quiet: bool,
    verbose: bool,
) -> None:
    """Does it, one line a client, and ends the command with a message if a client could not be brought up to date.

    `looked` is called with a schema that was read, after what it holds was shown and before anything is done; it may
    end the command.
    """
    from generator.project.sync import Needs, sync

    done = []
    with Progress(quiet=quiet) as progress:

        def tell(line: str) -> None:
            progress.clear()
            if not quiet:
                click.echo(line)

        shows = shower(quiet=quiet, verbose=verbose)

        def show(reading: Reading) -> None:
            progress.clear()
            shows(reading)
            if looked is not None:
                looked(reading)

        needs = Needs(recorded, show, progress.step, tell, _enter)
        for synced in sync(project, needs, way, locked=locked, ask=ask):
            done.append(synced)
            for line in _lines(synced, project.root, way.dry_run, verbose):
                tell(line)
    _give_up(done)


def _enter(upgrade: Upgrade) -> str:
    """Enters what a new schema brings into the changelog of a client, in that client's names."""
    from generator.cli.changelog import enter
    from generator.diff.report.names import LanguageView
    from generator.diff.view import View

    order = upgrade.order
    before, after = (order.target.speller(replace(order.job, api=api)) for api in (upgrade.old, upgrade.new))
    # A target that does not tell its names is told of in those of the wire.
    view = View() if before is None or after is None else LanguageView(before, after)
    entered = enter(upgrade.changelog, upgrade.old, upgrade.new, view, dry_run=order.dry_run)
    would = "would be " if order.dry_run else ""
    return f"{counted(entered.changes, 'change')} {would}entered" if entered.changed else "nothing to enter"


def _lines(synced: Synced, root: Path, dry_run: bool, verbose: bool) -> list[str]:
    """What is said of a client; failures are told at the end."""
    standing = synced.standing
    client = standing.client
    if synced.problems:
        return []
    if synced.report is None:
        return [f"{client.name}: up to date in {client.directory}"]
    would = "would be " if dry_run else ""
    report = synced.report
    lines = []
    if dry_run or verbose:
        lines += [f"{client.name}: {would}written: {client.directory}/{path}" for path in report.written]
        lines += [f"{client.name}: {would}removed: {client.directory}/{path}" for path in report.removed]
    if synced.merges:
        from generator.cli.merges import merge_line

        lines += [merge_line(each, shown(root / client.directory / each.path), client.name) for each in synced.merges]
    why = f" ({standing.why})" if standing.why else ""
    lines.append(
        news(
            f"{client.name}: {counted(len(report.written), 'file')} {would}written, {len(report.removed)} removed, "
            f"{len(report.unchanged)} unchanged in {client.directory}{why}"
        )
    )
    return lines


def _give_up(done: list[Synced]) -> None:
    problems = [f"{each.standing.client.name}: {problem}" for each in done for problem in each.problems]
    if any(each.fault for each in done):
        raise Fault(*problems)
    if problems:
        raise Failure(*problems)
    conflicts = sum(each.conflicts for each in done)
    if conflicts:
        from generator.cli.merges import HOW_TO_DECIDE

        raise Findings(f"{counted(conflicts, 'file')} with conflicts between <<<<<<< and >>>>>>>; {HOW_TO_DECIDE}")
