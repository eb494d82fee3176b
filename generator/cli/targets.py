"""``clientgen targets``: what clients can be printed for, and the options of each."""

from __future__ import annotations

import click

from generator.cli.common import fail
from generator.cli.group import suggestion
from generator.targets.base import Option, Target
from generator.targets.registry import BrokenTarget, UnknownTarget, all_targets, target_named


def find_target(name: str) -> Target:
    """The target `name`; ends the command, with a suggestion, if there is none."""
    try:
        return target_named(name)
    except UnknownTarget as unknown:
        near = suggestion(name, unknown.known)
        fail(f"there is no target {name!r}.{near} Targets: {', '.join(unknown.known)}.")
    except BrokenTarget as broken:
        fail(str(broken))


def complete_target(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The names of targets that begin with `incomplete`, for the shell."""
    from generator.targets.registry import target_names

    return [name for name in target_names() if name.startswith(incomplete)]


@click.command(short_help="List what clients can be printed for.")
@click.argument("name", required=False, shell_complete=complete_target)
def command(name: str | None) -> None:
    """List what clients can be printed for; with NAME, show the options of that target."""
    if name is not None:
        _show(find_target(name))
        return
    formatter = click.HelpFormatter(max_width=100)
    good: list[tuple[str, str]] = []
    for target in all_targets():
        if isinstance(target, BrokenTarget):
            click.echo(f"Warning: {target}", err=True)
        else:
            good.append((target.name, f"{target.title}: {target.summary}"))
    formatter.write_dl(good)
    click.echo(formatter.getvalue(), nl=False)
    click.echo("\nOptions of one: clientgen targets NAME")


def _default(option: Option) -> str:
    """Where the default is empty, the help says what that means."""
    return f" Default: {option.default}" if option.default else ""


def _show(target: Target) -> None:
    formatter = click.HelpFormatter(max_width=100)
    formatter.write_text(f"{target.name}: {target.title}. {target.summary}")
    if target.options:
        with formatter.section("Options (--set name=value)"):
            formatter.write_dl([(option.name, option.help + _default(option)) for option in target.options])
    click.echo(formatter.getvalue(), nl=False)
