"""What several commands do alike: read a schema and report on it, show progress, give up with a message."""

from __future__ import annotations

import os
import re
import sys
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, NoReturn

import click

from generator.cli.status import BUG, FOUND, MISTAKE
from generator.cli.telling import annotation_title, tell_diagnostics
from generator.cli.terminal import bare, harmless

if TYPE_CHECKING:
    from generator.model.api import Api
    from generator.reader.fetch import SchemaText
    from generator.reader.read import Reading


class Ending(click.ClickException):
    """Ends the command with ``Error: message`` for each message on standard error, or an annotation for each."""

    def __init__(self, *messages: str) -> None:
        super().__init__("\nError: ".join(messages))
        self.messages = messages
        # When it is shown, the command is over.
        self._title = annotation_title()

    def show(self, file: IO[Any] | None = None) -> None:
        """Prints the messages."""
        if not self._title:
            super().show(file)
            return
        for message in self.messages:
            click.echo(_annotated(self._title, message), file=file, err=file is None)


_AT_A_LINE = r"(?s)(?P<before>(?:[^\s:]+: )?)(?P<file>[^\n:]+):(?P<line>\d+): error: (?P<text>.+)"


def _annotated(title: str, message: str) -> str:
    """`message` as an annotation; at its line, where it begins with that of a file."""
    from generator.annotations import annotation, located

    found = re.fullmatch(_AT_A_LINE, message)
    if found is None or not os.path.isfile(found["file"]):
        return annotation("error", title, message)
    return located("error", title, found["before"] + found["text"], found["file"], int(found["line"]))


class Failure(Ending):
    """Ends the command because of something that the user can mend."""

    exit_code = MISTAKE


class Findings(Ending):
    """Ends a command that did its work, which was to find this."""

    exit_code = FOUND


class Fault(Ending):
    """Ends the command because the program or a target is wrong."""

    exit_code = BUG


def fail(*messages: str) -> NoReturn:
    """Ends the command with `messages` and the exit status for mistakes."""
    raise Failure(*messages)


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
            bare(sys.stderr).write(f"\r\x1b[K{harmless(what)} ...")
            sys.stderr.flush()
            self._stands = True

    def clear(self) -> None:
        """Makes room for a line of output."""
        if self._stands:
            bare(sys.stderr).write("\r\x1b[K")
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
    return _told(reading, quiet=quiet, verbose=verbose)


def api_of(text: SchemaText, *, quiet: bool = False, verbose: bool = False) -> Api:
    """The API that the text of a schema describes; as `load_api` for one that was fetched."""
    from generator.reader.read import read_schema

    with Progress(quiet=quiet) as progress:
        progress.step("Reading the schema")
        reading = read_schema(text)
    return _told(reading, quiet=quiet, verbose=verbose)


def _told(reading: Reading, *, quiet: bool, verbose: bool) -> Api:
    """The API that was read, once what was found is told."""
    tell_diagnostics(reading.errors)
    if not quiet:
        tell_diagnostics(reading.warnings)
        if verbose:
            tell_diagnostics(reading.notices)
        elif reading.notices:
            click.echo(_notices(len(reading.notices)), err=True)
    if reading.api is None:
        fail(f"the schema has {counted(reading.error_count, 'error')}; nothing was done")
    return reading.api


def _notices(count: int) -> str:
    what = "1 thing in the schema is" if count == 1 else f"{count} things in the schema are"
    return f"{what} unknown to this version and ignored (--verbose lists them)"
