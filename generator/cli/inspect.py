"""``clientgen inspect``: what a schema holds, or one action, service, class, enum or error of it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import click

from generator.cli.common import fail, load_api
from generator.cli.telling import format_option

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?\Z")
_FILE_ENDINGS = (".xml", ".xsd", ".json", ".gz", ".xz", ".txt", ".html")


@click.command(short_help="Show what a schema holds.")
@click.argument("schema", required=False, type=click.Path(allow_dash=True))
@click.argument("name", required=False)
@format_option("json", help="For people, for programs, or with what is wrong as annotations of GitHub Actions.")
@click.option("--quiet", is_flag=True, help="Print no warnings on the schema.")
@click.option("--verbose", is_flag=True, help="Print notices on the schema, too, and tracebacks.")
def command(schema: str | None, name: str | None, form: str, quiet: bool, verbose: bool) -> None:
    """Show what SCHEMA holds, or one part of it by NAME.

    SCHEMA is a file, an http(s) URL, or - for standard input; without it, the schema that clientgen brings along is
    shown. NAME is an action (media.list), a service (media), a class or enum (KalturaMediaEntry, MediaEntry), or an
    error (ENTRY_ID_NOT_FOUND); its case does not matter. A single argument that looks like a NAME and is no existing
    file is taken as NAME.

    \b
    clientgen inspect
    clientgen inspect media.list
    clientgen inspect kaltura.xml KalturaMediaEntry
    clientgen inspect kaltura.xml --format json
    """
    if name is None and schema is not None and is_name(schema):
        schema, name = None, schema
    # What is wrong with a schema is said with its summary; whoever asks for one part has seen it.
    api = load_api(schema, quiet=quiet or (name is not None and not verbose), verbose=verbose)
    # Nothing is described before it is known that there is something to describe.
    from generator.cli import inspect_text
    from generator.model import describe

    if name is None:
        click.echo(_json(describe.counts(api)) if form == "json" else inspect_text.summary(api))
        return
    found = describe.find(api, name)
    if found is None:
        close = describe.names_like(api, name)
        hint = f"did you mean {' or '.join(close)}?" if close else "clientgen inspect shows what there is"
        fail(f"there is no action, service, class, enum or error {name!r} in this schema; {hint}")
    description = describe.describe(api, found)
    click.echo(_json(description) if form == "json" else inspect_text.part(description))


def is_name(argument: str) -> bool:
    """Whether a lone argument names a part of the default schema rather than a schema."""
    return (
        _NAME.match(argument) is not None
        and not argument.lower().endswith(_FILE_ENDINGS)
        and not Path(argument).exists()
    )


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)
