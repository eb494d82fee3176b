"""One connection to the site: its files, what this server offers, recorded answers, and calls that are forwarded."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Protocol, cast

from generator import __version__
from generator.replay.answer import Answer, Wire
from generator.replay.decode import DecodedRequest
from generator.replay.faults import Fault
from generator.replay.handler import Handler, Host, Received
from generator.replay.kinds import Reply

from .files import Found, Moved, SiteFiles
from .forward import Answered, Asked, Failed, forward
from .guard import Guard
from .told import told
from .upstream import Upstream

PROXY, RECORDED, OFFER = "/proxy", "/recorded", "/clientgen.json"

_SAFE = [("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-origin")]
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
    "connect-src 'self' http: https:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
_OF_SITE = [
    *_SAFE,
    ("Content-Security-Policy", _POLICY),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-cache"),
]
_OF_ANSWERS = [*_SAFE, ("Content-Security-Policy", "sandbox allow-downloads; default-src 'none'")]
"""What an API answers may be looked at and kept, but it never acts as a page of the site."""
_WHOLE = 8 << 20
_DRAINED = 1 << 20


class SiteHost(Host, Protocol):
    """What a connection asks of its server, beside what replaying asks."""

    files: SiteFiles
    guard: Guard
    upstream: Upstream | None
    recorded: bool


class _RecordedWire(Wire):
    """Writes a recorded answer: one that redirects stays among them."""

    def send(self, status: int, pairs: list[tuple[str, str]], body: bytes | Iterator[bytes]) -> None:
        """Sends the answer; see the base class."""
        found = [(name, f"{RECORDED}{value}" if _is_path(name, value) else value) for name, value in pairs]
        super().send(status, found, body)


def _is_path(name: str, value: str) -> bool:
    return name == "Location" and value.startswith("/")


class SiteHandler(Handler):
    """Serves one connection until it ends."""

    timeout = 300

    def do_POST(self) -> None:
        """Answers any request."""
        self.wire = Wire
        self._wire_now = self._wire()
        self._asked_for = self.path
        self._begun, self._left = False, True
        try:
            self._check()
            self._route()
        except Failed as failed:
            self._fail(failed)

    do_GET = do_HEAD = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = do_POST

    @property
    def _site(self) -> SiteHost:
        return cast(SiteHost, self.host)

    # -- what is asked for --------------------------------------------------------------------------------------

    def _check(self) -> None:
        """Raises Failed for a request that cannot be read, or that is not meant for this server."""
        lengths, codings = (self.headers.get_all(name, []) for name in ("Content-Length", "Transfer-Encoding"))
        plain = len(lengths) <= 1 and all(each.isascii() and each.isdecimal() for each in lengths)
        chunked = [each.strip().lower() for each in codings] == ["chunked"] and not lengths
        if not (chunked if codings else plain):
            self.close_connection = self._wire_now.closing = self._begun = True
            raise Failed(400, "bad-request", "The length of the request is not told as it has to be.")
        if not self._site.guard.knows_host(self.headers):
            raise Failed(421, "wrong-host", "The Host header names another server; open the address that serve told.")

    def _route(self) -> None:
        path = self.path.partition("?")[0]
        if path == PROXY or path.startswith(f"{PROXY}/"):
            self._of_api()
            self._forward()
        elif path == RECORDED or path.startswith(f"{RECORDED}/"):
            self._of_api()
            self._replay()
        elif self.command not in ("GET", "HEAD"):
            self._drain()
            self._say(405, [*_OF_SITE, ("Allow", "GET, HEAD")], "Only GET and HEAD are answered here.\n")
        elif path == OFFER:
            self._offer()
        else:
            self._drain()
            self._file(path)

    def _of_api(self) -> None:
        """Raises Failed for what another site asks of an API."""
        if not self._site.guard.is_own(self.headers):
            raise Failed(403, "cross-site", "Only the pages of this site may call the API by way of this server.")

    # -- the site -----------------------------------------------------------------------------------------------

    def _offer(self) -> None:
        server = self._site.upstream
        offer = {
            "form": 1,
            "version": __version__,
            "proxy": None if server is None else server.url,
            "recorded": self._site.recorded,
        }
        self._drain()
        self._say(200, [*_OF_SITE, ("Content-Type", "application/json")], json.dumps(offer) + "\n")

    def _file(self, path: str) -> None:
        try:
            found = self._site.files.find(path)
        except Moved as moved:
            self._say(308, [*_OF_SITE, ("Location", moved.location)], "")
            return
        if found is None:
            self._say(404, _OF_SITE, "There is no such page.\n")
            return
        pairs = [*_OF_SITE, ("ETag", found.tag)]
        known = [each.strip() for each in self.headers.get("If-None-Match", "").split(",")]
        if found.tag in known or "*" in known:
            self._note_status(304)
            self._wire_now.send(304, pairs, b"")
            return
        self._note_status(200)
        self._wire_now.send(200, [*pairs, ("Content-Type", found.type)], self._content(found))

    def _content(self, found: Found) -> bytes | Iterator[bytes]:
        if not found.packs:
            self._wire_now.accepts_gzip = False
        return b"".join(found.pieces()) if found.size <= _WHOLE else found.pieces()

    # -- the API ------------------------------------------------------------------------------------------------

    def _replay(self) -> None:
        if not self._site.recorded:
            raise Failed(404, "no-recordings", "Nothing is recorded here; start serve with --replay.")
        self.path = self.path.removeprefix(RECORDED) or "/"
        if not self.path.startswith("/"):
            self.path = f"/{self.path}"
        self.wire = _RecordedWire
        super().do_POST()

    def _reply(self, answer: Answer, received: Received, target: str) -> Reply:
        reply = super()._reply(answer, received, target)
        reply.pairs.extend(_OF_ANSWERS)
        return reply

    def _note(self, request: DecodedRequest | None, fault: Fault | None, status: int) -> None:
        self._note_status(status)

    def _forward(self) -> None:
        server = self._site.upstream
        if server is None:
            raise Failed(404, "no-proxy", "Calls go nowhere from here; start serve with --proxy.")
        length = self.headers.get("Content-Length")
        chunked = self.headers.get("Transfer-Encoding") is not None
        has_body = chunked or length is not None
        asked = Asked(
            self.command,
            self.path.removeprefix(PROXY) or "/",
            list(self.headers.items()),
            self._pieces() if has_body else None,
            None if chunked or length is None else int(length),
        )
        with forward(server, asked, PROXY) as answered:
            if asked.unread:
                self.close_connection = self._wire_now.closing = True
            self._note_status(answered.status)
            self._hand_on(answered)

    def _hand_on(self, answered: Answered) -> None:
        wire = self._wire_now
        pairs = [*answered.headers, *_OF_ANSWERS]
        wire.accepts_gzip = False
        try:
            if answered.length is None and self.command != "HEAD":
                wire.send(answered.status, pairs, answered.pieces)
            else:
                if answered.length is not None and answered.status not in (204, 304):
                    pairs.append(("Content-Length", str(answered.length)))
                if wire.closing:
                    pairs.append(("Connection", "close"))
                wire.head(answered.status, pairs)
                for piece in answered.pieces:
                    wire.raw(piece)
        except Failed as failed:
            # The head is out: all that can be done is to let the answer end before its end.
            self._log(f"{self.command} {told(self._asked_for)} {answered.status} broke off: {failed.message}")
            raise ConnectionError(failed.message) from failed
        self.close_connection = self.close_connection or wire.closing

    # -- answers of its own -------------------------------------------------------------------------------------

    def _fail(self, failed: Failed) -> None:
        document = {"error": failed.code, "message": failed.message}
        if failed.location:
            document["location"] = failed.location
        self._drain()
        pairs = [*_OF_ANSWERS, ("Content-Type", "application/json"), ("X-Clientgen-Error", failed.code)]
        self._say(failed.status, [*pairs, ("Cache-Control", "no-store")], json.dumps(document) + "\n", failed.code)

    def _say(self, status: int, pairs: list[tuple[str, str]], text: str, why: str = "") -> None:
        if not any(name == "Content-Type" for name, _ in pairs):
            pairs = [*pairs, ("Content-Type", "text/plain; charset=utf-8")]
        self._note_status(status, why)
        self._wire_now.send(status, pairs, text.encode())
        self.close_connection = self.close_connection or self._wire_now.closing

    def _drain(self) -> None:
        """Reads the body of a request that is answered without it, so that the answer arrives; up to a limit."""
        if self._begun:
            # What is left of one that was forwarded cannot be told from the next request.
            self.close_connection = self._wire_now.closing = self._wire_now.closing or self._left
            return
        size = 0
        for piece in self._pieces():
            size += len(piece)
            if size > _DRAINED:
                self.close_connection = self._wire_now.closing = True
                return

    def _pieces(self) -> Iterator[bytes]:
        self._begun = True
        yield from super()._pieces()
        self._left = False

    def _note_status(self, status: int, why: str = "") -> None:
        self._log(f"{self.command} {told(self._asked_for)} {status or '-'}{f' {why}' if why else ''}")

    def _log(self, line: str) -> None:
        if self.host.log is not None:
            self.host.log(line)
