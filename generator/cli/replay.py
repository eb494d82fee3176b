"""``clientgen replay``: serves recorded answers over HTTP on this machine."""

from __future__ import annotations

import signal
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from generator.cli.common import Failure, Findings, counted, fail

if TYPE_CHECKING:
    from generator.replay.recording import Recording


def _list_faults(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if not value or ctx.resilient_parsing:
        return
    from generator.replay.faults import KINDS

    width = max(map(len, KINDS))
    for kind in KINDS.values():
        default = f" ({kind.default:.15g} by default)" if "NUMBER" in kind.about and kind.default >= 0 else ""
        click.echo(f"{kind.name:{width}}  {kind.about}{default}")
    ctx.exit()


@click.command(name="replay")
@click.argument("directory", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=0, show_default="a free one", type=click.IntRange(0, 65535), help="Port to listen on.")
@click.option("--fault", metavar="NAME[=NUMBER]", help="Let this go wrong with every request (see --faults).")
@click.option(
    "--faults", is_flag=True, is_eager=True, expose_value=False, callback=_list_faults, help="List all faults."
)
@click.option("--delay", metavar="SECONDS", default=0.0, type=click.FloatRange(0), help="Wait before every answer.")
@click.option("--check", is_flag=True, help="Only check the recordings.")
@click.option("--quiet", is_flag=True, help="Say nothing of the requests.")
def command(directory: Path, host: str, port: int, fault: str | None, delay: float, check: bool, quiet: bool) -> None:
    """Serve the recordings in DIR as an API server would, until Ctrl-C.

    The first line on standard output ends with the URL. Requests are found by what they say, however they say it; one
    that is not recorded is answered with status 501 and the nearest recording. A client can ask for a fault of its own
    by the header X-Replay-Fault, or by a URL that begins with /fault/NAME/.

    \b
      clientgen replay tests/recordings --port 8080
      clientgen replay tests/recordings --fault unavailable=2
    """
    from generator.replay.recording import BadRecordings
    from generator.replay.store import load_directory

    _known(fault)
    try:
        recordings = load_directory(directory)
    except BadRecordings as bad:
        for problem in bad.problems:
            click.echo(str(problem), err=True)
        end = Findings if check and directory.is_dir() else Failure
        raise end(f"the recordings have {counted(len(bad.problems), 'problem')}") from bad
    if check:
        click.echo(f"{counted(len(recordings), 'recording')} in {directory}: nothing wrong")
        return
    _serve(recordings, host, port, fault, delay, quiet)


def _serve(recordings: list[Recording], host: str, port: int, fault: str | None, delay: float, quiet: bool) -> None:
    from generator.replay.playback import to_stderr
    from generator.replay.server import ReplayServer

    done = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:
        done.set()

    # Before the URL is printed: whoever reads it may end the server at once.
    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)
    server = ReplayServer(
        recordings, host=host, port=port, delay=delay, log=None if quiet else to_stderr, complain=to_stderr
    )
    if fault is not None:
        server.fault(fault)
    try:
        server.start()
    except OSError as error:
        fail(f"cannot listen on {host} port {port}: {error.strerror or error}")
    with server:
        click.echo(f"Replaying {counted(len(recordings), 'recording')} on {server.url}")
        sys.stdout.flush()
        # With a time limit, because a wait without one keeps signals from being handled on some systems.
        while not done.wait(1):
            pass


def _known(fault: str | None) -> None:
    from generator.replay.faults import UnknownFault, parse

    if fault is not None:
        try:
            parse(fault)
        except UnknownFault as error:
            fail(str(error))
