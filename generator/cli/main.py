"""The edge of the process: runs a command, and turns what can go wrong into a message and an exit status.

Nothing but the standard library is imported before `main` runs, so that Ctrl-C ends quietly at any moment.
"""

from __future__ import annotations

import errno
import os
import sys
from _thread import get_ident, interrupt_main, start_new_thread
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NoReturn

from generator.cli.status import BROKEN_PIPE, BUG, INTERRUPTED, MISTAKE
from generator.cli.terminal import harmless_output


def main(args: Sequence[str] | None = None) -> NoReturn:
    """Runs ``clientgen`` with `args`, without the program's name (default: those of the process), and exits."""
    arguments = list(sys.argv[1:] if args is None else args)
    with harmless_output(), _every_interrupt():
        status = _status(arguments)
    if status == BROKEN_PIPE:
        _close_output()
    sys.exit(status)


@contextmanager
def _every_interrupt() -> Iterator[None]:
    """Passes on Ctrl-C where Python could only print that it was ignored, as in callbacks of its imports."""

    def passed_on(dropped: sys.UnraisableHookArgs) -> None:
        if dropped.exc_type is KeyboardInterrupt:
            # Not here: what is raised here is dropped as well.
            start_new_thread(_interrupt_soon, (get_ident(),))
        else:
            before(dropped)

    before, sys.unraisablehook = sys.unraisablehook, passed_on
    try:
        yield
    finally:
        sys.unraisablehook = before


def _interrupt_soon(thread: int) -> None:
    """Interrupts `thread`, the main one, in a moment, whatever it waits for."""
    import signal
    import time

    time.sleep(0.05)
    if hasattr(signal, "pthread_kill"):
        signal.pthread_kill(thread, signal.SIGINT)
    else:
        interrupt_main()


def _status(arguments: list[str]) -> int:
    """Runs the command; its exit status, whatever comes of it."""
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _say("\nInterrupted.", INTERRUPTED)
    except OSError as error:
        return _os_error(error, _debugging(arguments))
    except Exception as error:
        return _bug(error, _debugging(arguments))
    return status


def _run(arguments: list[str]) -> int:
    """Runs the command; the exit status of one that ended by itself."""
    from click import Abort, ClickException
    from click.exceptions import Exit

    from generator.cli.group import PROGRAM, group

    if f"_{PROGRAM.upper()}_COMPLETE" in os.environ:
        group.main(args=arguments, prog_name=PROGRAM)
    try:
        with group.make_context(PROGRAM, arguments) as context:
            group.invoke(context)
    except Exit as end:
        return end.exit_code
    except Abort:
        raise KeyboardInterrupt from None
    except ClickException as mistake:
        sys.stdout.flush()
        mistake.show()
        return mistake.exit_code
    return 0


def _say(message: str, status: int) -> int:
    """Prints `message` where somebody may still read it; returns `status`."""
    try:
        print(message, file=sys.stderr)
    except OSError:
        return BROKEN_PIPE
    return status


def _os_error(error: OSError, debugging: bool) -> int:
    """What a refusal of the system ends in: it is no bug of ours, but the disk, a pipe or a permission."""
    if error.errno == errno.EPIPE:
        return BROKEN_PIPE
    if debugging:
        return _traceback(MISTAKE)
    from generator.output.refusals import refusal

    return _say(f"Error: {refusal(error)}", MISTAKE)


def _bug(error: Exception, debugging: bool) -> int:
    if debugging:
        return _traceback(BUG)
    summary = " ".join(str(error).split())[:200]
    return _say(
        f"clientgen failed, and it is not your fault: {type(error).__name__}{': ' if summary else ''}{summary}\n"
        "Please report it as a bug, with what the same command prints when CLIENTGEN_DEBUG=1 is set.",
        BUG,
    )


def _debugging(arguments: list[str]) -> bool:
    return os.environ.get("CLIENTGEN_DEBUG") == "1" or "--verbose" in arguments


def _traceback(status: int) -> int:
    import traceback

    return _say(traceback.format_exc().rstrip(), status)


def _close_output() -> None:
    """Lets the interpreter's own flush at exit go nowhere, for the reader is gone."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(nowhere, stream.fileno())
