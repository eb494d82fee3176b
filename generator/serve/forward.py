"""Forwards a request to the server of an API, and gives back its answer piece by piece; nothing is held as a whole."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import unquote

from .upstream import Upstream, explained

_STEP = 1 << 16
_HOP_BY_HOP = frozenset(
    "connection keep-alive proxy-authenticate proxy-authorization proxy-connection te trailer transfer-encoding "
    "upgrade".split()
)
_NOT_SENT = _HOP_BY_HOP | frozenset("host cookie origin referer content-length expect forwarded via".split())
_NOT_RETURNED = _HOP_BY_HOP | frozenset(
    "set-cookie set-cookie2 content-length strict-transport-security content-security-policy "
    "content-security-policy-report-only clear-site-data service-worker-allowed refresh alt-svc location link "
    "x-content-type-options x-clientgen-error".split()
)
_REDIRECTS = (301, 302, 303, 307, 308)
_WITHOUT_BODY = (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)


class Failed(Exception):
    """There is no answer to hand on.

    Args:
        status: The status to answer instead.
        code: What happened, in a word, for programs.
        message: The same for people, a sentence.
        location: Where the server redirects to.
    """

    def __init__(self, status: int, code: str, message: str, location: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.location = location


@dataclass
class Asked:
    """A request to forward.

    Args:
        method: Its method.
        target: Its path below that of the server, and its query.
        headers: Its headers as they came.
        body: Its body, piece by piece; None where it has none.
        length: The length of the body, None where that is not known before its end.
        unread: Set if the server answered before all of the body was taken.
    """

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: Iterator[bytes] | None
    length: int | None
    unread: bool = field(default=False, init=False)


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer: `length` is that of its body, None where it is not known; `pieces` raise Failed if it breaks off."""

    status: int
    headers: list[tuple[str, str]]
    length: int | None
    pieces: Iterator[bytes]


@contextmanager
def forward(server: Upstream, asked: Asked, prefix: str) -> Iterator[Answered]:
    """The answer of `server` to `asked`; redirects on the server lead to paths below `prefix`.

    Raises:
        Failed: if there is none, or it leads to another server.
        ConnectionError: if whoever asked goes away.
    """
    _check(asked.target)
    try:
        connection = server.connect()
    except TimeoutError as error:
        raise Failed(504, "slow", f"{server.url} did not accept a connection in time.") from error
    except OSError as error:
        raise Failed(502, "unreachable", f"{server.url} {explained(error)}.") from error
    try:
        _send(connection, server, asked)
        response = _response(connection, server)
        yield _answered(server, asked, response, prefix)
    finally:
        connection.close()


def _check(target: str) -> None:
    path = unquote(target.partition("?")[0])
    if not target.startswith("/") or not target.isascii() or not target.isprintable() or "\\" in path:
        raise Failed(400, "bad-request", "The path is none that can be forwarded.")
    if any(name in (".", "..") for name in path.split("/")):
        raise Failed(400, "bad-request", "The path leads out of the server's.")


def _send(connection: http.client.HTTPConnection, server: Upstream, asked: Asked) -> None:
    chunked = asked.body is not None and asked.length is None
    try:
        connection.putrequest(asked.method, server.base + asked.target, skip_host=True, skip_accept_encoding=True)
        connection.putheader("Host", server.authority)
        for name, value in _passed(asked.headers, _NOT_SENT):
            if not name.lower().startswith("sec-"):
                connection.putheader(name, value.encode("latin-1"))
        if chunked:
            connection.putheader("Transfer-Encoding", "chunked")
        elif asked.body is not None:
            connection.putheader("Content-Length", str(asked.length))
        connection.putheader("Connection", "close")
        connection.endheaders()
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise _failed(server, error) from error
    for piece in asked.body or ():
        if not _sent(connection, b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece):
            # It may have answered before it stopped to listen.
            asked.unread = True
            return
    if chunked:
        asked.unread = not _sent(connection, b"0\r\n\r\n")


def _sent(connection: http.client.HTTPConnection, data: bytes) -> bool:
    try:
        connection.send(data)
    except OSError:
        return False
    return True


def _response(connection: http.client.HTTPConnection, server: Upstream) -> http.client.HTTPResponse:
    try:
        return connection.getresponse()
    except (OSError, http.client.HTTPException) as error:
        raise _failed(server, error) from error


def _answered(server: Upstream, asked: Asked, response: http.client.HTTPResponse, prefix: str) -> Answered:
    headers = list(_passed(response.getheaders(), _NOT_RETURNED))
    location = response.headers.get("Location", "")
    if response.status in _REDIRECTS and location:
        within = server.within(server.base + asked.target, location)
        if within is None:
            told = "It redirects to another server, which was not asked: the session is none of its business."
            raise Failed(502, "redirect", told, location)
        headers.append(("Location", prefix + within))
    stated = response.headers.get("Content-Length", "")
    known = int(stated) if stated.isdecimal() and not response.chunked else None
    if asked.method == "HEAD" or response.status in _WITHOUT_BODY:
        return Answered(response.status, headers, known if asked.method == "HEAD" else 0, iter(()))
    return Answered(response.status, headers, known, _pieces(server, response, known))


def _pieces(server: Upstream, response: http.client.HTTPResponse, expected: int | None) -> Iterator[bytes]:
    count = 0
    try:
        while piece := response.read1(_STEP):
            count += len(piece)
            yield piece
    except (OSError, http.client.HTTPException) as error:
        raise _failed(server, error) from error
    if expected is not None and count < expected:
        raise Failed(502, "broken", f"{server.url} sent {count} of {expected} bytes.")


def _failed(server: Upstream, error: Exception) -> Failed:
    if isinstance(error, TimeoutError):
        return Failed(504, "slow", f"{server.url} said nothing for {server.silence:g} seconds.")
    if isinstance(error, ValueError):
        return Failed(400, "bad-request", "The request has a header or a path that cannot be forwarded.")
    return Failed(502, "broken", f"{server.url} {explained(error)}.")


def _passed(headers: list[tuple[str, str]], left_out: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The headers that concern more than one connection, without `left_out`."""
    named = {
        token.strip().lower() for name, value in headers if name.lower() == "connection" for token in value.split(",")
    }
    yield from ((name, value) for name, value in headers if name.lower() not in left_out | named)
