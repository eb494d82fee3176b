"""The command ``clientgen`` itself. Its subcommands are imported when they are used, so that ``--help`` is instant."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING

import click

from generator import __version__

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

PROGRAM = "clientgen"

COMMANDS = {
    "generate": "Print a client from a schema.",
    "inspect": "Show what a schema holds.",
    "init": "Write a project file, clientgen.toml.",
    "sync": "Bring the clients of a project up to date.",
    "check": "Tell whether the clients of a project are up to date.",
    "watch": "Bring a project up to date whenever its schema or a template changes.",
    "diff": "Show what changed between two schemas, and whom it breaks.",
    "changelog": "Tell what changed in the changelog of a client.",
    "explain": "Explain a rule of clientgen diff.",
    "propose": "Propose clients that are up to date, as a pull request or a branch.",
    "vendor": "Put a self-contained client into another repository.",
    "why": "Tell why something is in a part of an API.",
    "targets": "List what clients can be printed for.",
    "sample": "Print a call as a program in the language of a target.",
    "run": "Run a scenario of the console on an API server, and check what it expects.",
    "conformance": "Prove that the clients of a target speak the protocol.",
    "replay": "Serve the recordings in DIR as an API server would, until Ctrl-C.",
    "serve": "Serve a documentation site, with a way to the API for its console.",
    "completion": "Print the completion script of a shell.",
}
"""Subcommands, in the order of the help, with their lines there; each is `command` in the module of its name here."""


def suggestion(name: str, known: Iterable[str]) -> str:
    """`` Did you mean 'python'?`` if one of `known` is close to `name`, else nothing."""
    from generator.model.suggest import closest

    near = closest(name, known)
    return f" Did you mean {near[0]!r}?" if near else ""


class LazyGroup(click.Group):
    """A group whose subcommands are imported when they are used; their help lines stand in `COMMANDS`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the subcommands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The subcommand `cmd_name`, imported now; None if there is none."""
        if cmd_name not in COMMANDS:
            return None
        found = import_module(f"generator.cli.{cmd_name}").command
        assert isinstance(found, click.Command)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As in click, with a suggestion in every version of it."""
        if args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            near = suggestion(args[0], COMMANDS)
            ctx.fail(f"there is no command {args[0]!r}.{near} Commands: {', '.join(COMMANDS)}.")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the list of subcommands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Completes names of subcommands without importing them."""
        from click.shell_completion import CompletionItem

        names = [CompletionItem(name, help=text) for name, text in COMMANDS.items() if name.startswith(incomplete)]
        return names + click.Command.shell_complete(self, ctx, incomplete)


def _print_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        click.echo(f"{PROGRAM} {__version__} (Python {sys.version.split()[0]})")
        ctx.exit()


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="Show the version."
)
def group() -> None:
    """Print typed client libraries from a Kaltura-style API schema.

    \b
    A Python client of the API that clientgen brings along:
      clientgen generate --target python --out client/
    \b
    One of your own server's schema, with one service only:
      clientgen generate kaltura.xml -t python -o client/ --include 'media.*'
    """
