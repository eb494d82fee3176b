"""``clientgen sample``: a call as data in, a program in the language of a target out."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from generator.cli.common import fail, load_api
from generator.cli.settings import target_options
from generator.cli.targets import complete_target, find_target


@click.command(
    short_help="Print a call as a program in the language of a target.",
    epilog='A call: {"service": "media", "action": "get", "arguments": {"entryId": "0_abc"}}. The README has it all.',
)
@click.argument("call", type=click.Path(allow_dash=True))
@click.option("-t", "--target", "name", metavar="NAME", shell_complete=complete_target, help="The language. Required.")
@click.option("--schema", help="The schema: a file, an http(s) URL, or by default the one that clientgen brings along.")
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="An option of the target.")
def command(call: str, name: str | None, schema: str | None, settings: tuple[str, ...]) -> None:
    """Print the call in the JSON file CALL (- for standard input) as a program that uses a generated client."""
    from generator.model.call_json import BadCall, read_program
    from generator.targets.base import BadOption, Job

    if name is None:
        fail("say in which language with --target NAME")
    target = find_target(name)
    options, wrong = target_options(target, settings)
    if wrong:
        fail(*wrong)
    api = load_api(schema)
    try:
        text = target.sample(Job(api, options), read_program(api, _document(call)))
    except BadCall as bad:
        label = "standard input" if call == "-" else call
        fail(*(f"{label}: {where}: {text}" if where else f"{label}: {text}" for where, text in bad.problems))
    except BadOption as bad:
        fail(*bad.problems)
    if text is None:
        fail(f"the target {name} prints no samples")
    click.echo(text, nl=not text.endswith("\n"))


def _document(call: str) -> Any:
    label = "standard input" if call == "-" else call
    try:
        return json.loads(sys.stdin.buffer.read() if call == "-" else Path(call).read_bytes())
    except FileNotFoundError:
        fail(f"{label}: there is no such file")
    except UnicodeDecodeError:
        fail(f"{label}: is not UTF-8")
    except json.JSONDecodeError as error:
        fail(f"{label}:{error.lineno}:{error.colno}: is no JSON: {error.msg}")
