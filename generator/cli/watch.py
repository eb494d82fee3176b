"""``clientgen watch``: brings the clients of a project up to date whenever what they are printed from changes."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path
from types import FrameType

import click

from generator.cli.projects import config_option, load_project, project_file, reported
from generator.cli.status import INTERRUPTED


@click.command(short_help="Bring a project up to date whenever its schema or a template changes.")
@config_option
@click.option(
    "--interval",
    type=click.FloatRange(min=0.05, max=3600),
    default=0.5,
    metavar="SECONDS",
    help="How often to look. Default: 0.5",
)
@click.option("--verbose", is_flag=True, help="Print each file, notices on the schema, and tracebacks.")
def command(config: Path | None, interval: float, verbose: bool) -> None:
    """Bring the clients of the project up to date, and again whenever the project file, the schema file or a template
    of yours changes, until Ctrl-C.

    A schema from a URL is asked for once, when the command begins. What is wrong is told, and looked at again when it
    was changed.
    """
    from generator.project.watch import changes

    done = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:
        # The first signal lets a run come to its end; a run may be ended at any moment, so the second does not.
        if done.is_set():
            os._exit(INTERRUPTED)
        done.set()

    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)
    with reported():
        file = project_file(config)
    watching = changes(file, interval, done)
    click.echo(f"[{_now()}] Watching {file.name}")
    _bring_up_to_date(file, True, verbose)
    for _ in watching:
        click.echo(f"[{_now()}] Changed")
        _bring_up_to_date(file, False, verbose)


def _bring_up_to_date(file: Path, ask: bool, verbose: bool) -> None:
    from generator.cli.sync import run
    from generator.project.way import Way

    try:
        with reported():
            run(load_project(file), Way(), locked=False, ask=ask, quiet=False, verbose=verbose)
    except click.ClickException as told:
        sys.stdout.flush()
        told.show()
    except OSError as error:
        from generator.output.refusals import refusal

        sys.stdout.flush()
        click.echo(f"Error: {refusal(error)}", err=True)
    sys.stdout.flush()


def _now() -> str:
    return time.strftime("%H:%M:%S")
