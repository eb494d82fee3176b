"""The option that names earlier schemas, and the releases that come of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from generator.cli.common import load_api

if TYPE_CHECKING:
    from generator.model.api import Api
    from generator.targets.base import Release, Target

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


def earlier_option(command: _Decorated) -> _Decorated:
    """Gives a command ``--earlier``, passed on as `earlier`."""
    return click.option(
        "--earlier",
        multiple=True,
        metavar="SCHEMA",
        type=click.Path(allow_dash=True),
        help="An earlier schema, to tell what changed since: a file, a URL, git:REVISION:PATH. Several: oldest first.",
    )(command)


def check_earlier(schema: str | None, earlier: Sequence[str], targets: Sequence[Target]) -> list[str]:
    """What is wrong with `earlier` before a schema is read."""
    from generator.project.earlier import no_earlier

    wrong = []
    if earlier and not any(target.earlier for target in targets):
        wrong.append(no_earlier(targets[0].name, "leave --earlier out"))
    if [schema, *earlier].count("-") > 1:
        wrong.append("only one schema can come from standard input")
    return wrong


def releases(
    earlier: Sequence[str], now: Api, part: Callable[[Api], Api], *, quiet: bool, verbose: bool
) -> tuple[Release, ...]:
    """The releases of the API `now`, as far as `part` leaves of it; none without earlier schemas.

    The command ends where one of them cannot be had, or has errors.
    """
    if not earlier:
        return ()
    from generator.project.releases import releases_of

    before = [load_api(source, quiet=quiet or not verbose, verbose=verbose) for source in earlier]
    return releases_of((*before, now), part)
