"""What several commands do alike: read a schema and report on it, show progress, give up with a message."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn

import click

from generator.cli.status import BUG, FOUND, MISTAKE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.api import Api
    from generator.reader.diagnostics import Diagnostic


class Failure(click.ClickException):
    """Ends the command with ``Error: message`` on standard error: the user can do something about it."""

    exit_code = MISTAKE


class Findings(click.ClickException):
    """Ends the command with ``Error: message`` on standard error: it did its work, which was to find that."""

    exit_code = FOUND


class Fault(click.ClickException):
    """Ends the command with ``Error: message`` on standard error: the program or a target is wrong."""

    exit_code = BUG


def fail(*messages: str) -> NoReturn:
    """Ends the command with ``Error: message`` for each message on standard error and the exit status for mistakes."""
    raise Failure("\nError: ".join(messages))


def counted(number: int, what: str) -> str:
    """``1 file``, ``2 files``: `number` of `what`."""
    return f"{number} {what}{'s' * (number != 1)}"


class Progress:
    """One line on standard error that says what is being done; only on a terminal, and gone at the end."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._shown = not quiet and sys.stderr.isatty()
        self._stands = False

    def step(self, what: str) -> None:
        """Shows `what` in place of what was shown before."""
        if self._shown:
            sys.stderr.write(f"\r\x1b[K{what} ...")
            sys.stderr.flush()
            self._stands = True

    def clear(self) -> None:
        """Makes room for a line of output."""
        if self._stands:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._stands = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()


def load_api(source: str | None, *, quiet: bool = False, verbose: bool = False) -> Api:
    """The API that a schema describes; ends the command with exit status 2 if the schema has errors.

    `source` is a path, ``-`` for standard input, an http(s) URL, or None for the schema that clientgen brings along.
    Errors and warnings of the schema go to standard error; notices are counted there, and shown if `verbose`; `quiet`
    shows errors only.
    """
    from generator.reader.fetch import SchemaUnavailable, fetch
    from generator.reader.read import read_schema

    try:
        with Progress(quiet=quiet) as progress:
            progress.step("Reading the schema")
            reading = read_schema(fetch(source))
    except SchemaUnavailable as unavailable:
        fail(str(unavailable))
    _show(reading.errors)
    if not quiet:
        _show(reading.warnings)
        if verbose:
            _show(reading.notices)
        elif reading.notices:
            click.echo(_notices(len(reading.notices)), err=True)
    if reading.api is None:
        fail(f"the schema has {counted(len(reading.errors), 'error')}; nothing was done")
    return reading.api


def _notices(count: int) -> str:
    what = "1 thing in the schema is" if count == 1 else f"{count} things in the schema are"
    return f"{what} unknown to this version and ignored (--verbose lists them)"


def _show(diagnostics: Iterable[Diagnostic]) -> None:
    for diagnostic in diagnostics:
        click.echo(str(diagnostic), err=True)
