"""How a command says what it found: lines for people, or with ``--format github`` annotations of GitHub Actions.

The option is declared by `format_option`; whatever a command then tells by the functions here is told in its form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from generator.annotations import Level
    from generator.project.faults import Mistake
    from generator.reader.diagnostics import Diagnostic

_KEY = "generator.cli.telling.annotates"
_Command = TypeVar("_Command", bound=Callable[..., Any])


def format_option(
    *others: str, help: str = "For people, or as annotations of GitHub Actions."
) -> Callable[[_Command], _Command]:
    """The option ``--format``, passed on as `form`: ``text``, `others`, and ``github``."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(("text", *others, "github")),
        default="text",
        callback=remember_format,
        show_default=True,
        help=help,
    )


def remember_format(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """The callback of an option ``--format``: lets the functions here know of it."""
    ctx.meta[_KEY] = value == "github"
    return value


def annotation_title() -> str:
    """The heading of the annotations of the command that runs, such as ``clientgen sync``; "" where it prints none."""
    context = click.get_current_context(silent=True)
    return context.command_path if context is not None and context.meta.get(_KEY) else ""


def tell_diagnostics(diagnostics: Iterable[Diagnostic]) -> None:
    """Shows what reading a schema found, on standard error."""
    for each in diagnostics:
        text = f"{each.what}; {each.hint}" if each.hint else each.what
        tell_at(each.severity.value, text, each.file, each.line, otherwise=str(each))


def tell_mistakes(mistakes: Iterable[Mistake]) -> None:
    """Shows what is wrong with a project file, on standard error."""
    for each in mistakes:
        tell_at("error", each.text, each.file, each.line, otherwise=str(each))


def tell_at(level: Level, text: str, path: str, line: int = 0, *, otherwise: str) -> None:
    """Shows on standard error an annotation with `text` at a line of `path`, or the line `otherwise` for people."""
    title = annotation_title()
    if title:
        from generator.annotations import located

        click.echo(located(level, title, text, path, line), err=True)
    else:
        click.echo(otherwise, err=True)


def news(text: str, level: Level = "notice") -> str:
    """A line on what was done or found: as it is, or as an annotation."""
    title = annotation_title()
    if not title:
        return text
    from generator.annotations import annotation

    return annotation(level, title, text)
