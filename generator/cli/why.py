"""``clientgen why``: the reasons for which something is in a part of an API, or what a choice pulled in."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from generator.cli.common import Findings, fail, load_api
from generator.cli.inspect import is_name
from generator.cli.telling import format_option

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.api import Api
    from generator.model.describe import Found
    from generator.model.reasons import Chain, Reasons


@click.command(short_help="Tell why something is in a part of an API.")
@click.argument("name", required=False)
@click.argument("schema", required=False, type=click.Path(allow_dash=True))
@click.option("--include", multiple=True, metavar="PATTERN", help="The choice: as with clientgen generate.")
@click.option("--exclude", multiple=True, metavar="PATTERN", help="Not these.")
@click.option("--prune-inherited", is_flag=True, help="Without subclasses that no chosen action can return or take.")
@format_option("json", help="For people, for programs, or with what is wrong as annotations of GitHub Actions.")
def command(
    name: str | None,
    schema: str | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    prune_inherited: bool,
    form: str,
) -> None:
    """Tell why NAME, a class, an enum, an error or an action, is in the part of SCHEMA that is chosen; without NAME,
    what the choice pulled in and why.

    The answer is the shortest chain of reasons from what was chosen. Ends with status 1 if NAME is not in that part.

    \b
    clientgen why KalturaDrmProfile --include 'media.*'
    clientgen why KalturaDrmProfile kaltura.xml --include 'media.*' --prune-inherited
    clientgen why kaltura.xml --include 'media.*'
    """
    if name is not None and schema is None and not is_name(name):
        name, schema = None, name
    api = load_api(schema, quiet=True)
    from generator.model.reasons import Reasons

    reasons = Reasons(api, include, exclude, prune_inherited=prune_inherited)
    if reasons.problems:
        fail(*reasons.problems)
    if name is None:
        _print_totals(reasons, form)
    else:
        _print_chain(
            api,
            reasons,
            name,
            form,
            lambda whole: prune_inherited and bool(Reasons(api, include, exclude).of_type(whole)),
        )


def _print_totals(reasons: Reasons, form: str) -> None:
    totals, abstract = reasons.totals(), reasons.without_subclasses()
    if form != "json":
        from generator.cli.why_text import totals_text

        click.echo(totals_text(totals, abstract))
        return
    document: dict[str, Any] = asdict(totals)
    document["by_step"] = {how.value: number for how, number in totals.by_step}
    document["by_beginning"] = dict(totals.by_beginning)
    document["by_source"] = dict(totals.by_source)
    document["abstract_without_subclass"] = list(abstract)
    click.echo(json.dumps(document, indent=2, ensure_ascii=False))


def _print_chain(api: Api, reasons: Reasons, name: str, form: str, is_pruned: Callable[[str], bool]) -> None:
    from generator.model.describe import find, names_like

    found = find(api, name)
    if found is None:
        close = names_like(api, name)
        hint = f"did you mean {' or '.join(close)}?" if close else "clientgen inspect shows what there is"
        fail(f"there is no class, enum, error or action {name!r} in this schema; {hint}")
    whole, chain = _chain(reasons, found)
    if form == "json":
        links = [
            {"name": link.name, "how": link.step.how.value, "from": link.step.source or None}
            | ({"member": link.step.member} if link.step.member else {})
            for link in chain
        ]
        click.echo(json.dumps({"name": whole, "included": bool(chain), "chain": links}, indent=2, ensure_ascii=False))
    elif chain:
        from generator.cli.why_text import chain_text

        click.echo(chain_text(whole, chain))
    if not chain:
        pruned = "; --prune-inherited leaves it out, and --include keeps it" if is_pruned(whole) else ""
        raise Findings(f"{whole} is not in this part of the API{pruned}")


def _chain(reasons: Reasons, found: Found) -> tuple[str, Chain]:
    """What was found by its whole name, and why it is in the subset."""
    from generator.model.api import ErrorCode, Service
    from generator.model.describe import ActionOf

    match found:
        case ActionOf(service, action):
            call = f"{service.id}.{action.name}"
            return call, reasons.of_action(call)
        case Service(id=id_, actions=actions):
            chains = (reasons.of_action(f"{id_}.{action.name}") for action in actions)
            return id_, next((chain for chain in chains if chain), ())
        case ErrorCode(name=name):
            return name, reasons.of_error(name)
        case _:
            return found.name, reasons.of_type(found.name)
