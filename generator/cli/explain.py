"""``clientgen explain``: what a rule of ``clientgen diff`` is about, or the list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.cli.common import fail
from generator.cli.group import suggestion

if TYPE_CHECKING:
    from generator.diff.rule import Harm


def _complete_rule(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from generator.diff.rules import all_rules

    return [name for name in all_rules() if name.startswith(incomplete)]


@click.command(short_help="Explain a rule of clientgen diff.")
@click.argument("rule", required=False, shell_complete=_complete_rule)
def command(rule: str | None) -> None:
    """Explain RULE: whom such a change concerns, how bad it is, what to do, and an example. Without RULE, list all.

    \b
    clientgen explain
    clientgen explain param-added-required
    """
    from generator.diff.rules import all_rules

    rules = all_rules()
    if rule is None:
        _list()
        return
    found = rules.get(rule)
    if found is None:
        fail(f"there is no rule {rule!r}.{suggestion(rule, rules)} clientgen explain lists them.")
    from generator.diff.explain import explanation

    click.echo(explanation(found), nl=False)


def _list() -> None:
    from generator.diff.rules import all_rules

    formatter = click.HelpFormatter(width=80)
    rows = [
        (rule.id, f"{rule.title} (wire {_worst(rule.wire)}, source {_worst(rule.source)})")
        for rule in all_rules().values()
    ]
    formatter.write_dl(rows, col_max=36)
    click.echo(formatter.getvalue(), nl=False)
    click.echo(f"\n{len(rows)} rules. One in full: clientgen explain RULE")


def _worst(harm: Harm) -> str:
    return max(harm.request, harm.answer).label
