"""``clientgen changelog``: what changed between two schemas, in the changelog of a client."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import counted, fail
from generator.cli.compared import load_both, view_of
from generator.cli.projects import reported
from generator.cli.targets import complete_target
from generator.cli.telling import format_option, news

if TYPE_CHECKING:
    from generator.diff.view import View
    from generator.model.api import Api


def _is_date(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value is not None and not ctx.resilient_parsing:
        try:
            return Date.fromisoformat(value).isoformat()
        except ValueError:
            raise click.BadParameter("it is no date; write it as in 2027-03-31", ctx, param) from None
    return value


@click.command(short_help="Tell what changed in the changelog of a client.")
@click.argument("old", type=click.Path(allow_dash=True))
@click.argument("new", type=click.Path(allow_dash=True))
@click.option(
    "-l",
    "--language",
    metavar="NAME",
    required=True,
    shell_complete=complete_target,
    help="The language of the client: a target of clientgen.",
)
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="An option of the target, for its names.")
@click.option(
    "-f",
    "--file",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="The changelog; it is made if it is missing.",
)
@click.option("--release", metavar="VERSION", help="Enter it under this version; by default under Unreleased.")
@click.option("--date", metavar="YYYY-MM-DD", callback=_is_date, help="Date in the heading of a new release.")
@click.option("--include", multiple=True, metavar="PATTERN", help="Only what a client of this selection sees.")
@click.option("--exclude", multiple=True, metavar="PATTERN", help="Not what a client without these does not see.")
@click.option("--dry-run", is_flag=True, help="Print the changelog as it would be; change nothing.")
@format_option()
@click.option("--quiet", is_flag=True, help="Print errors only.")
@click.option("--verbose", is_flag=True, help="Print warnings and notices on the schemas, too, and tracebacks.")
def command(
    old: str,
    new: str,
    language: str,
    settings: tuple[str, ...],
    file: Path,
    release: str | None,
    date: str | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    dry_run: bool,
    form: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Enter what changed from the schema OLD to the schema NEW into the changelog of a client, in the client's own
    names and in the form of Keep a Changelog.

    What stands in the changelog stays as it is, and the same difference is entered once.

    \b
    clientgen changelog old.xml new.xml --language python --file client/CHANGELOG.md
    """
    if date is not None and release is None:
        fail("--date is the date of a release; say which with --release")
    if release is not None and (not release.strip() or not release.isprintable() or set("[] ") & set(release)):
        fail(f"--release {release!r} is no version; an example: 1.4.0")
    old_api, new_api = load_both(old, new, include, exclude, verbose=verbose)
    view = view_of(language, settings, old_api, new_api)
    entered = enter(file, old_api, new_api, view, release=release, date=date, dry_run=dry_run)
    if dry_run:
        click.echo(entered.text, nl=False)
    elif not quiet:
        told = f"{counted(entered.changes, 'change')} entered" if entered.changed else "nothing to enter"
        click.echo(news(f"{file}: {told}"))


@dataclass(frozen=True, slots=True)
class Entered:
    """What came of it: the text of the changelog, the number of changes, and whether any of them was entered now."""

    text: str
    changes: int
    changed: bool


def enter(
    file: Path, old: Api, new: Api, view: View, *, release: str | None = None, date: str | None = None, dry_run: bool
) -> Entered:
    """Enters what changed from `old` to `new` into the changelog `file`, with names as in `view`.

    Args:
        file: The changelog; it is made if it is missing, and not touched where there is nothing to enter.
        old: The API of the client as it was.
        new: The API of the client as it is.
        view: How names are written.
        release: The version under which it is entered, None for Unreleased.
        date: The date in the heading of a release that is not there yet.
        dry_run: Whether nothing is written.
    """
    from generator.diff.findings import difference
    from generator.diff.report.changelog import UNRELEASED, entries, extended, mark_of
    from generator.diff.report.listing import shown
    from generator.project.edits import content_of, edit

    findings = shown(difference(old, new).findings, everything=False)
    fresh = entries(findings, view)
    texts = {}

    def extend(content: bytes | None) -> bytes:
        before = _text(file, content)
        texts["after"] = extended(before, fresh, mark_of(findings), release or UNRELEASED, date or "")
        texts["before"] = before
        return texts["after"].encode()

    with reported():
        if not file.parent.is_dir():
            fail(f"the directory {file.parent} does not exist; make it, or give another --file")
        if dry_run:
            extend(content_of(file))
        else:
            edit(file, extend)
    return Entered(texts["after"], sum(map(len, fresh.values())), texts["after"] != texts["before"])


def _text(file: Path, content: bytes | None) -> str:
    """The changelog as it is, with its line ends; "" where there is none."""
    if content is None:
        return ""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        fail(f"{file} is no UTF-8; convert it first")
