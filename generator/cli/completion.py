"""``clientgen completion``: the script that makes a shell complete the command line."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from generator.cli.group import PROGRAM, group

_HOW = {
    "bash": f"""echo 'eval "$({PROGRAM} completion bash)"' >> ~/.bashrc""",
    "zsh": f"""echo 'eval "$({PROGRAM} completion zsh)"' >> ~/.zshrc""",
    "fish": f"{PROGRAM} completion fish > ~/.config/fish/completions/{PROGRAM}.fish",
}


@click.command(
    short_help="Print the completion script of a shell.",
    epilog="\b\n" + "\n".join(f"{shell}: {how}" for shell, how in _HOW.items()),
)
@click.argument("shell", type=click.Choice(list(_HOW)))
def command(shell: str) -> None:
    """Print the script that makes SHELL complete commands, options and targets of clientgen."""
    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(group, {}, PROGRAM, f"_{PROGRAM.upper()}_COMPLETE").source())
