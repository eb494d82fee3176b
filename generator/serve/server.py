"""The server of a site: what each connection shares."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from generator.replay.answer import Answer
from generator.replay.handler import Received
from generator.replay.playback import to_stderr
from generator.replay.recording import Recording
from generator.replay.server import ReplayServer

from .files import SiteFiles
from .guard import Guard
from .handler import SiteHandler
from .upstream import Upstream


class SiteServer(ReplayServer):
    """Serves a site, in threads of its own; a context manager.

    Args:
        site: The folder of the site.
        upstream: Where calls are forwarded to; None for nowhere.
        recordings: Recorded answers; None where none are offered.
        host: The address to listen on.
        port: The port, 0 for a free one.
        log: Told one line per request, without line end.
        complain: Told why a request has no recording.
    """

    handler = SiteHandler

    def __init__(
        self,
        site: Path,
        *,
        upstream: Upstream | None = None,
        recordings: Iterable[Recording] | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        log: Callable[[str], None] | None = None,
        complain: Callable[[str], None] = to_stderr,
    ) -> None:
        super().__init__(recordings or (), host=host, port=port, log=log, complain=complain)
        self.files = SiteFiles(site)
        self.upstream = upstream
        self.recorded = recordings is not None
        self.guard = Guard(host, port)

    def start(self) -> SiteServer:
        """Begins to listen; does nothing when it does already.

        Raises:
            OSError: if the address cannot be had.
        """
        super().start()
        self.guard = Guard(self.host, self.port)
        return self

    def __enter__(self) -> SiteServer:
        return self.start()

    def handle(self, received: Received) -> Answer:
        """The recorded answer to a request, which is not kept: this server may run for days."""
        return self.playback.answer(received.decoded)
