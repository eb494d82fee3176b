"""``clientgen diff``: what changed between two schemas, and whom it breaks."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.common import fail
from generator.cli.compared import load_both, load_project_versions, view_of
from generator.cli.judged import LIMITS, checked_version, judge, listing_of, report_of, waivers_of
from generator.cli.projects import config_option
from generator.cli.targets import complete_target
from generator.cli.telling import remember_format

FORMATS = ("text", "markdown", "json", "github", "sarif")


def _print_schema(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from generator.diff.report.json_report import json_schema

        click.echo(json_schema(), nl=False)
        ctx.exit()


@click.command(
    short_help="Show what changed between two schemas, and whom it breaks.",
    epilog="A rule in full: clientgen explain RULE. Waivers and formats are described in the README.",
)
@click.argument("old", type=click.Path(allow_dash=True), required=False)
@click.argument("new", type=click.Path(allow_dash=True), required=False)
@config_option
@click.option(
    "-l",
    "--language",
    metavar="NAME",
    shell_complete=complete_target,
    help="Write names as programs in this language do: a target of clientgen.",
)
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="An option of the target, for its names.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    default="text",
    callback=remember_format,
    show_default=True,
    help="How to print it.",
)
@click.option("--all", "everything", is_flag=True, help="Show changes of no consequence, too: descriptions, order.")
@click.option("--fail-on", type=click.Choice(LIMITS), help="Exit with 1 if there is a change as bad as this.")
@click.option(
    "--waivers",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="File with findings that were looked at and accepted.",
)
@click.option("--current-version", metavar="X.Y.Z", help="Version of a client now, to advise on the next one.")
@click.option("--include", multiple=True, metavar="PATTERN", help="Only what a client of this selection sees.")
@click.option("--exclude", multiple=True, metavar="PATTERN", help="Not what a client without these does not see.")
@click.option(
    "--json-schema",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_schema,
    help="Print the JSON Schema of --format json.",
)
@click.option("--verbose", is_flag=True, help="Print warnings and notices on the schemas, too, and tracebacks.")
def command(
    old: str | None,
    new: str | None,
    config: Path | None,
    language: str | None,
    settings: tuple[str, ...],
    format_: str,
    everything: bool,
    fail_on: str | None,
    waivers: Path | None,
    current_version: str | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    verbose: bool,
) -> None:
    """Show what changed from the schema OLD to the schema NEW, and whom it breaks.

    OLD and NEW are files, http(s) URLs, files in a git revision (git:HEAD~1:kaltura.xml), or one of them - for
    standard input. Without them, in a project, they are the schema that its lock names and the one that there is now,
    which is fetched but not kept.

    How bad a change is is told for the wire, which concerns clients that are out there, and for the source, which
    concerns programs that are built with a new client.

    \b
    clientgen diff old.xml new.xml --language python
    clientgen diff git:main:kaltura.xml kaltura.xml --format github --fail-on breaking
    clientgen diff    # in a project
    """
    # A mistake in the call is told before two schemas are read.
    accepted = waivers_of(waivers)
    checked_version(current_version)
    if old is None:
        names, (before, after) = load_project_versions(config, include, exclude, verbose=verbose)
    elif new is None:
        fail(f"what is {old} to be compared with? Name two schemas, or none in a project")
    elif config is not None:
        fail("--config is about a project; leave OLD and NEW out, or --config")
    else:
        before, after = load_both(old, new, include, exclude, verbose=verbose)
        names = _named(old), _named(new)
    from generator.diff.findings import difference

    found = difference(before, after)
    view = view_of(language, settings, before, after)
    told = listing_of(found, accepted, names, everything=everything, current=current_version)
    click.echo(report_of(format_)(told, view), nl=False)
    if fail_on is not None:
        judge(fail_on, told)


def _named(schema: str) -> str:
    return "<stdin>" if schema == "-" else schema
