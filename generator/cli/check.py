"""``clientgen check``: whether the clients of a project are what would be generated."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import Failure
from generator.cli.projects import config_option, load_project, recorded, reported, shower
from generator.cli.status import FOUND
from generator.cli.telling import format_option
from generator.cli.terminal import exact_output

if TYPE_CHECKING:
    from generator.project.check import Verdict


@click.command(short_help="Tell whether the clients of a project are up to date.")
@config_option
@click.option("--diff", "diffs", is_flag=True, help="Show how files differ from what would be generated.")
@format_option("json", help="For people, for programs, or as annotations of GitHub Actions.")
@click.option("--quiet", is_flag=True, help="Print errors only; the exit status tells.")
@click.option("--verbose", is_flag=True, help="List every file, notices on the schema, and tracebacks.")
def command(config: Path | None, diffs: bool, form: str, quiet: bool, verbose: bool) -> None:
    """Tell whether the clients of the project are what would be generated; with status 1 if not: which files, and why.

    Nothing is written, and no server is asked: a schema from a URL is the copy that is kept of it.
    """
    from generator.project.check import check

    with reported():
        project = load_project(config)
        verdict = check(project, recorded, shower(quiet=quiet, verbose=verbose), diffs=diffs)
    if not quiet:
        with exact_output() if diffs and form != "github" else nullcontext():
            click.echo(_report(verdict, form, project.root, verbose=verbose), nl=False)
    problems = [f"{each.client.name}: {problem}" for each in verdict.clients for problem in each.problems]
    if problems:
        raise Failure(*problems)
    if not verdict.current:
        click.get_current_context().exit(FOUND)


def _report(verdict: Verdict, form: str, root: Path, *, verbose: bool) -> str:
    if form == "text" and verdict.current:
        return "".join(f"{each.client.name}: up to date in {each.client.directory}\n" for each in verdict.clients)
    from generator.project import check_report

    if form == "json":
        return check_report.json_report(verdict)
    if form == "github":
        return check_report.github_report(verdict, root)
    return check_report.text_report(verdict, all_files=verbose)
