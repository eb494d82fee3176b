"""``clientgen diff``: what changed between two schemas, and whom it breaks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import Findings, fail
from generator.cli.compared import load_both, view_of
from generator.cli.targets import complete_target

if TYPE_CHECKING:
    from generator.diff.findings import Difference
    from generator.diff.report.listing import Listing
    from generator.diff.view import View
    from generator.diff.waivers import Waiver

FORMATS = ("text", "markdown", "json", "github", "sarif")
_LIMITS = ("breaking", "dangerous", "any")


def _print_schema(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from generator.diff.report.json_report import json_schema

        click.echo(json_schema(), nl=False)
        ctx.exit()


@click.command(
    short_help="Show what changed between two schemas, and whom it breaks.",
    epilog="A rule in full: clientgen explain RULE. Waivers and formats are described in the README.",
)
@click.argument("old", type=click.Path(allow_dash=True))
@click.argument("new", type=click.Path(allow_dash=True))
@click.option(
    "-l",
    "--language",
    metavar="NAME",
    shell_complete=complete_target,
    help="Write names as programs in this language do: a target of clientgen.",
)
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="An option of the target, for its names.")
@click.option(
    "--format", "format_", type=click.Choice(FORMATS), default="text", show_default=True, help="How to print it."
)
@click.option("--all", "everything", is_flag=True, help="Show changes of no consequence, too: descriptions, order.")
@click.option("--fail-on", type=click.Choice(_LIMITS), help="Exit with 1 if there is a change as bad as this.")
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
    old: str,
    new: str,
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
    standard input. How bad a change is is told for the wire, which concerns clients that are out there, and for the
    source, which concerns programs that are built with a new client.

    \b
    clientgen diff old.xml new.xml --language python
    clientgen diff git:main:kaltura.xml kaltura.xml --format github --fail-on breaking
    """
    # A mistake in the call is told before two schemas are read.
    accepted = _waivers(waivers)
    _checked_version(current_version)
    before, after = load_both(old, new, include, exclude, verbose=verbose)
    from generator.diff.findings import difference

    found = difference(before, after)
    view = view_of(language, settings, before, after)
    told = _listing(found, accepted, everything=everything, current=current_version, names=(old, new))
    click.echo(_report(format_)(told, view), nl=False)
    if fail_on is not None:
        _fail_on(fail_on, told)


def _waivers(path: Path | None) -> tuple[Waiver, ...]:
    if path is None:
        return ()
    from generator.diff.waivers import BadWaivers, read_waivers

    try:
        return read_waivers(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        fail(f"{path}: it is no UTF-8")
    except BadWaivers as bad:
        fail(*(f"{path}: {problem}" for problem in bad.problems))


def _checked_version(current: str | None) -> None:
    if current is not None:
        from generator.diff.version import BadVersion, Bump, next_version

        try:
            next_version(current, Bump.NONE)
        except BadVersion as bad:
            fail(f"--current-version: {bad}")


def _listing(
    found: Difference, accepted: tuple[Waiver, ...], *, everything: bool, current: str | None, names: tuple[str, str]
) -> Listing:
    from generator.diff.report.listing import listing, shown
    from generator.diff.version import bump_for, next_version
    from generator.diff.waivers import apply_waivers

    remaining = apply_waivers(shown(found.findings, everything=everything), accepted, datetime.now(UTC).date())
    advised = None if current is None else next_version(current, bump_for(found.findings))
    old, new = ("<stdin>" if name == "-" else name for name in names)
    return listing(found, remaining, old, new, current=current, advised=advised)


def _report(name: str) -> Callable[[Listing, View], str]:
    """What prints a format; the other ones are not loaded."""
    match name:
        case "markdown":
            from generator.diff.report.markdown import markdown

            return markdown
        case "json":
            from generator.diff.report.json_report import json_report

            return json_report
        case "github":
            from generator.diff.report.github import github

            return github
        case "sarif":
            from generator.diff.report.sarif import sarif

            return sarif
        case _:
            from generator.diff.report.text import text

            return text


def _fail_on(limit: str, told: Listing) -> None:
    from generator.diff.rule import Severity

    least = Severity.SAFE if limit == "any" else Severity[limit.upper()]
    bad = sum(finding.severity >= least for finding in told.findings)
    if bad:
        what = {"any": "", "dangerous": "dangerous or breaking ", "breaking": "breaking "}[limit]
        raise Findings(f"there {'is' if bad == 1 else 'are'} {bad:,} {what}change{'s' * (bad != 1)}")
