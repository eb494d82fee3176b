"""``clientgen propose``: clients that are up to date, proposed as a pull request or on a branch."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from generator.cli.common import fail
from generator.cli.judged import LIMITS
from generator.cli.targets import complete_target
from generator.cli.telling import format_option

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])

PLACES = ("github", "gitlab", "push", "branch")
PREFIX = "CLIENTGEN_PROPOSE_"
"""What the variables begin with that stand for options."""

_FILE = click.Path(path_type=Path, dir_okay=False)
_THERE = click.Path(path_type=Path, exists=True, dir_okay=False)


def _option(name: str, **more: Any) -> Callable[[_Decorated], _Decorated]:
    """An option that may be given in the environment as well, as jobs do; there, an empty one is none."""
    return click.option(name, envvar=variable_of(name), **more)


def variable_of(option: str) -> str:
    """The variable that stands for an option: ``CLIENTGEN_PROPOSE_FAIL_ON`` for ``--fail-on``."""
    return PREFIX + option.partition("/")[0].lstrip("-").upper().replace("-", "_")


@click.command(
    short_help="Propose clients that are up to date, as a pull request or a branch.",
    epilog="Each option may stand in the environment instead: --fail-on as CLIENTGEN_PROPOSE_FAIL_ON. The token is "
    "read from there alone: CLIENTGEN_PROPOSE_TOKEN, or GITHUB_TOKEN, GH_TOKEN, GITLAB_TOKEN.",
)
@_option(
    "--to",
    type=click.Choice(PLACES),
    help="Open or update a pull or merge request; or push a branch; or leave it in this repository. By default what "
    "the job is of, else branch.",
)
@_option(
    "--config",
    type=_THERE,
    help="The project file; by default clientgen.toml, or [tool.clientgen] of pyproject.toml, here or above.",
)
@_option("--schema", metavar="SCHEMA", help="Take the new schema from this file or URL, into the project's own file.")
@_option(
    "--fail-on",
    type=click.Choice(LIMITS),
    default="never",
    show_default=True,
    help="Propose nothing, and exit with 1, if there is a change as bad as this.",
)
@_option("--waivers", type=_THERE, help="File with findings that were looked at and accepted.")
@_option(
    "--language",
    metavar="NAME",
    shell_complete=complete_target,
    help="Write names as programs in this language do; by default that of the project, if it has one only.",
)
@_option("--branch", metavar="NAME", default="clientgen/update", show_default=True, help="The branch of the proposal.")
@_option("--base", metavar="NAME", help="The branch that it is for; by default the one that is checked out.")
@_option("--remote", metavar="NAME", default="origin", show_default=True, help="The remote that is pushed to.")
@_option(
    "--conformance/--no-conformance",
    default=True,
    show_default=True,
    help="Prove the clients of each target by the conformance suite first.",
)
@_option("--force", is_flag=True, help="Overwrite what others committed on the branch of the proposal.")
@_option("--dry-run", is_flag=True, help="Say what would be proposed; push nothing, move no branch.")
@_option("--report", type=_FILE, help="Write the text of the proposal into this file, as Markdown.")
@_option("--outputs", type=_FILE, help="Append what came of it to this file, as NAME=VALUE.")
@format_option()
@click.option("--verbose", is_flag=True, help="Print each file, notices on the schema, and tracebacks.")
@click.pass_context
def command(ctx: click.Context, /, form: str, **given: Any) -> None:
    """Bring the clients of the project up to date, tell what is new, and propose it: as a pull request on GitHub, as a
    merge request on GitLab, or on a branch.

    It begins at the commit that is checked out, and works in a checkout of its own: no file of yours changes, and
    nothing that you have not committed is proposed. One branch carries the proposal; a later run brings it up to date,
    and the request with it. Where others committed to it, it is left alone. Nothing is proposed where nothing changed,
    the schema cannot be had or is broken, or the clients do not pass.

    \b
    clientgen propose --fail-on breaking    # on a branch, to look at and push
    """
    from generator.cli.propose_choices import Choices
    from generator.cli.proposing import propose

    _no_other_variables()
    propose(ctx, Choices(annotate=form == "github", **given))


def _no_other_variables() -> None:
    """Ends the command if the environment names an option that there is not."""
    from generator.model.suggest import did_you_mean

    known = {variable_of(name) for parameter in command.params for name in parameter.opts} | {f"{PREFIX}TOKEN"}
    wrong = sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known)
    if wrong:
        fail(*(f"no option goes by {name}; {did_you_mean(name, known) or 'see --help'}" for name in wrong))
