"""``clientgen init``: a first project file."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.projects import reported
from generator.cli.targets import complete_target, find_target


@click.command(short_help="Write a project file, clientgen.toml.")
@click.argument("schema", required=False)
@click.option(
    "-t",
    "--target",
    "names",
    metavar="NAME",
    multiple=True,
    default=("python",),
    shell_complete=complete_target,
    help="What to print a client for; may be repeated. Default: python",
)
def command(schema: str | None, names: tuple[str, ...]) -> None:
    """Write clientgen.toml into this directory, with all that can be said in it as comments.

    SCHEMA is a file, an http(s) URL, git:REVISION:PATH, or by default the schema that clientgen brings along.
    """
    from generator.project.init import from_here, init

    targets = [find_target(name) for name in dict.fromkeys(names)]
    with reported():
        file = init(Path.cwd(), None if schema is None else from_here(schema), targets)
    click.echo(f"Wrote {file.name} with {', '.join(target.name for target in targets)}.")
    click.echo("Next: clientgen sync")
