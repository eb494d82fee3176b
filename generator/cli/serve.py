"""``clientgen serve``: a documentation site on this machine, with a way to the API for its console."""

from __future__ import annotations

import errno
import signal
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from generator.cli.common import counted, fail

if TYPE_CHECKING:
    from generator.replay.recording import Recording
    from generator.serve.upstream import Upstream

_BROUGHT_ALONG = "recordings of clientgen"


@click.command(short_help="Serve a documentation site, with a way to the API for its console.")
@click.argument("site", metavar="SITE", type=click.Path(path_type=Path))
@click.option("--proxy", metavar="URL", help="Forward what the console calls to the API server at this address.")
@click.option(
    "--replay",
    metavar="[DIR]",
    is_flag=False,
    flag_value=_BROUGHT_ALONG,
    help="Offer the recorded answers in DIR; without DIR, those that clientgen brings along.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=0, show_default="a free one", type=click.IntRange(0, 65535), help="Port to listen on.")
@click.option("--open", "show", is_flag=True, help="Open the site in a browser.")
@click.option("--quiet", is_flag=True, help="Say nothing of the requests.")
def command(site: Path, proxy: str | None, replay: str | None, host: str, port: int, show: bool, quiet: bool) -> None:
    """Serve the site in SITE, which clientgen generate --target docs printed, until Ctrl-C.

    The first line on standard output ends with the URL. With --proxy, the console of the site calls the API by way of
    this server, whatever that allows to other sites; nobody else may call it so. With --replay, it can be tried without
    a server.

    \b
      clientgen serve site --proxy https://www.example.com --open
      clientgen serve site --replay
    """
    if not site.is_dir():
        fail(f"{site} is no folder; clientgen generate --target docs --out {site} prints a site into it")
    if not (site / "index.html").is_file():
        fail(f"{site} has no index.html; give a folder that clientgen generate --target docs printed")
    server = None if proxy is None else _upstream(proxy)
    recordings = None if replay is None else _recordings(replay)
    _serve(site, server, recordings, host, port, show=show, quiet=quiet)


def _upstream(url: str) -> Upstream:
    from generator.serve.upstream import BadUpstream, upstream

    try:
        return upstream(url)
    except BadUpstream as bad:
        fail(f"--proxy: {bad}")


def _recordings(directory: str) -> list[Recording]:
    from generator.replay.recording import BadRecordings
    from generator.replay.store import load_directory
    from generator.resources import recordings

    try:
        return load_directory(recordings() if directory == _BROUGHT_ALONG else Path(directory))
    except BadRecordings as bad:
        fail(*(f"--replay: {problem}" for problem in bad.problems))


def _serve(
    site: Path,
    upstream: Upstream | None,
    recordings: list[Recording] | None,
    host: str,
    port: int,
    *,
    show: bool,
    quiet: bool,
) -> None:
    from generator.reader.insecure import is_this_machine
    from generator.replay.playback import to_stderr
    from generator.serve.server import SiteServer

    done = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:
        done.set()

    # Before the URL is printed: whoever reads it may end the server at once.
    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)
    log = None if quiet else to_stderr
    server = SiteServer(site, upstream=upstream, recordings=recordings, host=host, port=port, log=log)
    try:
        server.start()
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        advice = "; choose another with --port, or leave it out for a free one" if taken else ""
        fail(f"cannot listen on {host} port {port}: {error.strerror or error}{advice}")
    with server:
        if not is_this_machine(host.lower()):
            click.echo("Warning: others in your network can reach this server; it has no login", err=True)
        offers = [f"calls go to {upstream.url}"] if upstream is not None else []
        offers += [counted(len(recordings), "recorded answer")] if recordings is not None else []
        about = f" ({', '.join(offers)})" if offers else ""
        click.echo(f"Serving {site}{about} on {server.url}/")
        sys.stdout.flush()
        if show:
            import webbrowser

            webbrowser.open(f"{server.url}/")
        # With a time limit, because a wait without one keeps signals from being handled on some systems.
        while not done.wait(1):
            pass
