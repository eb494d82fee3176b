"""The options that choose the part of an API that a client has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


def part_options(command: _Decorated) -> _Decorated:
    """Gives a command that prints a client ``--include``, ``--exclude`` and ``--prune-inherited``, which are passed on
    as `include`, `exclude` (patterns) and `prune_inherited`.
    """
    for option in (
        click.option(
            "--prune-inherited",
            is_flag=True,
            help="Leave out subclasses that no chosen action can return or take, unless --include names them.",
        ),
        click.option("--exclude", multiple=True, metavar="PATTERN", help="Not these."),
        click.option(
            "--include",
            multiple=True,
            metavar="PATTERN",
            help="Only these services, actions and classes, and what they reach: media.*, metadata_*.list, "
            "KalturaMediaEntry.",
        ),
    ):
        command = option(command)
    return command
