"""``clientgen sync``: brings the clients of a project up to date."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import Failure, Fault, Findings, Progress, counted, fail
from generator.cli.projects import config_option, load_project, recorded, reported, shower

if TYPE_CHECKING:
    from generator.output.keep import Favour
    from generator.project.config import Project
    from generator.project.history import Upgrade
    from generator.project.sync import Synced
    from generator.project.way import Way


@click.command(short_help="Bring the clients of a project up to date.")
@config_option
@click.option("--locked", is_flag=True, help="Take the schema that clientgen.lock names; fail rather than fetch.")
@click.option("--force", is_flag=True, help="Print all clients; overwrite and remove files edited by hand, too.")
@click.option("--ours", is_flag=True, help="In conflicts of vendored clients, take the edited lines.")
@click.option("--theirs", is_flag=True, help="In conflicts of vendored clients, take the generated lines.")
@click.option("--dry-run", is_flag=True, help="Say what would be written and removed; change nothing.")
@click.option("--quiet", is_flag=True, help="Print errors only.")
@click.option("--verbose", is_flag=True, help="Print each file, notices on the schema, and tracebacks.")
def command(
    config: Path | None,
    locked: bool,
    force: bool,
    ours: bool,
    theirs: bool,
    dry_run: bool,
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


def run(project: Project, way: Way, *, locked: bool, ask: bool = True, quiet: bool, verbose: bool) -> None:
    """Does it, one line a client, and ends the command with a message if a client could not be brought up to date."""
    from generator.project.sync import Needs, sync

    done = []
    with Progress(quiet=quiet) as progress:

        def tell(line: str) -> None:
            progress.clear()
            if not quiet:
                click.echo(line)

        needs = Needs(recorded, shower(quiet=quiet, verbose=verbose), progress.step, tell, _enter)
        for synced in sync(project, needs, way, locked=locked, ask=ask):
            done.append(synced)
            for line in _lines(synced, way.dry_run, verbose):
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


def _lines(synced: Synced, dry_run: bool, verbose: bool) -> list[str]:
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
    lines += [
        f"{client.name}: {client.directory}/{each.path}: edited by hand, {each.outcome}" for each in synced.merges
    ]
    why = f" ({standing.why})" if standing.why else ""
    lines.append(
        f"{client.name}: {counted(len(report.written), 'file')} {would}written, {len(report.removed)} removed, "
        f"{len(report.unchanged)} unchanged in {client.directory}{why}"
    )
    return lines


def _give_up(done: list[Synced]) -> None:
    problems = [f"{each.standing.client.name}: {problem}" for each in done for problem in each.problems]
    if any(each.fault for each in done):
        raise Fault("\nError: ".join(problems))
    if problems:
        raise Failure("\nError: ".join(problems))
    conflicts = sum(each.conflicts for each in done)
    if conflicts:
        raise Findings(
            f"{counted(conflicts, 'file')} with conflicts between <<<<<<< and >>>>>>>; decide each place there and run "
            "this again, or run it with --ours or --theirs"
        )
