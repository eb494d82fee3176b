"""Gets a schema over the network: encrypted, from where the user said, within limits of size and of time."""

from __future__ import annotations

import errno
import http.client
import socket
import ssl
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from email.message import Message
from http import HTTPStatus
from typing import Any

from .deadline import Deadline
from .insecure import INSECURE, may_be_plain
from .limits import TooLarge
from .shown import sentence, shown_source

SILENCE_LIMIT = 30.0
"""How long a server may say nothing, in seconds."""

TIME_LIMIT = 300.0
"""How long it may take to send a schema, in seconds; 2 MB on a line of 64 kbit/s."""

_CHUNK = 256 * 1024
_REDIRECTS = 10
_SCHEMES = ("http", "https")
_HEADERS = {"Accept": "application/xml, text/xml, */*", "Accept-Encoding": "gzip", "User-Agent": "clientgen"}


class Unreachable(Exception):
    """There is no answer that could be read; the text says why and what to do."""


def download(url: str, headers: Mapping[str, str], limit: int) -> tuple[bytes | None, Message]:
    """What the server sends, and the headers that it sends along; None where `headers` ask whether it has changed and
    it has not.

    Raises:
        Unreachable: if it cannot be read.
        TooLarge: if there are more than `limit` bytes.
    """
    name = shown_source(url)
    too_slow = f"{name} took longer than {TIME_LIMIT:g} seconds; try again, or fetch it to a file first"
    with Deadline(TIME_LIMIT) as deadline:
        try:
            _permit(url, name)
            found = _download(url, name, headers, limit, deadline)
        except (Unreachable, OSError, http.client.HTTPException, ValueError) as error:
            if deadline.passed:
                raise Unreachable(too_slow) from error
            if isinstance(error, Unreachable):
                raise
            raise Unreachable(f"{name} {_explained(error)}") from error
        # A connection that the deadline cut may look like one that has come to its end.
        if deadline.passed:
            raise Unreachable(too_slow)
        return found


def _download(
    url: str, name: str, headers: Mapping[str, str], limit: int, deadline: Deadline
) -> tuple[bytes | None, Message]:
    request = urllib.request.Request(url, headers={**_HEADERS, **headers})
    try:
        with _opener(deadline).open(request, timeout=SILENCE_LIMIT) as response:
            return _body(response, name, limit), response.headers
    except urllib.error.HTTPError as error:
        error.close()
        if error.code == HTTPStatus.NOT_MODIFIED and headers:
            return None, error.headers
        hint = "; check the address" if error.code in (404, 410) else ""
        raise Unreachable(f"{name} answered {error.code} {sentence(str(error.reason))}{hint}") from error


def _body(response: Any, name: str, limit: int) -> bytes:
    stated = response.headers.get("Content-Length", "")
    expected = int(stated) if stated.isdecimal() and not response.chunked else None
    if expected is not None and expected > limit:
        raise TooLarge
    found = bytearray()
    for chunk in _chunks(response):
        found += chunk
        if len(found) > limit:
            raise TooLarge
    # http.client does not say that some are missing at the end.
    if expected is not None and len(found) < expected:
        raise Unreachable(f"{name} sent {len(found)} of {expected} bytes; try again")
    return bytes(found)


def _chunks(response: Any) -> Iterator[bytes]:
    # What is there, rather than a whole chunk: a server that drips is noticed.
    return iter(lambda: response.read1(_CHUNK), b"")


def _permit(url: str, name: str) -> None:
    """Raises Unreachable if nothing may be fetched from `url`."""
    parts = urllib.parse.urlsplit(url)
    if "@" in parts.netloc:
        raise Unreachable(f"{name}: a URL with a user name and password is not supported; fetch it to a file first")
    if parts.scheme not in _SCHEMES:
        raise Unreachable(f"{name} is no http or https URL; fetch it to a file first")
    host = parts.hostname or ""
    if not host:
        raise Unreachable(f"{name} names no host; write https://HOST/PATH")
    if parts.scheme == "http" and not may_be_plain(host):
        raise Unreachable(
            f"{name} is not encrypted, so that anybody on the way could change it; write https://, "
            f"or set {INSECURE}={host} if that host has nothing better"
        )


def _opener(deadline: Deadline) -> urllib.request.OpenerDirector:
    """An opener that knows http and https and nothing else: not files, not ftp, whatever a redirect says."""

    class Http(urllib.request.HTTPHandler):
        def http_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
            return self.do_open(_watched(http.client.HTTPConnection, deadline), request)

    class Https(urllib.request.HTTPSHandler):
        def https_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
            connection = _watched(http.client.HTTPSConnection, deadline)
            return self.do_open(connection, request, context=ssl.create_default_context())

    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        Http(),
        Https(),
        _Redirects(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener


def _watched(kind: type[http.client.HTTPConnection], deadline: Deadline) -> Any:
    """Makes connections of this kind that end with the deadline, whatever they are at."""

    def make(*arguments: Any, **options: Any) -> http.client.HTTPConnection:
        connection = kind(*arguments, **options)
        connection._create_connection = deadline.connect  # type: ignore[attr-defined]
        return connection

    return make


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows to where a schema may come from, and never from an encrypted place to another."""

    max_redirections = _REDIRECTS
    inf_msg = "and redirected too often: "

    def http_error_302(self, request: Any, answer: Any, code: int, message: str, headers: Any) -> Any:
        """Follows a redirect.

        Raises:
            Unreachable: if it must not be followed.
        """
        # Else all of its body is read.
        answer.close()
        target = headers.get("Location") or headers.get("URI") or ""
        _permit(urllib.parse.urljoin(request.full_url, target), _redirected(request, target))
        return super().http_error_302(request, answer, code, message, headers)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302  # type: ignore[assignment]

    def redirect_request(
        self, request: Any, answer: Any, code: int, message: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        """The next request.

        Raises:
            Unreachable: if it must not be made.
        """
        name = _redirected(request, newurl)
        if request.type == "https" and urllib.parse.urlsplit(newurl).scheme != "https":
            raise Unreachable(f"{name} is not encrypted; it was not followed")
        return super().redirect_request(request, answer, code, message, headers, newurl)


def _redirected(request: Any, target: str) -> str:
    return f"{shown_source(request.full_url)} redirects to {sentence(shown_source(target))}, which"


def _explained(error: Exception) -> str:
    """What went wrong, as the end of a sentence that begins with the URL."""
    reason: object = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, ssl.SSLCertVerificationError):
        told = sentence(reason.verify_message or str(reason)).rstrip(".")
        return (
            f"cannot be trusted: {told}; correct the certificate of the server or the clock of this machine, "
            "or name the file of your certificate authority in SSL_CERT_FILE"
        )
    if isinstance(reason, ssl.SSLError):
        told = sentence((reason.reason or str(reason)).replace("_", " ").lower())
        return f"cannot be reached: no encrypted connection ({told}); check host and port"
    if isinstance(reason, TimeoutError):
        return f"did not answer within {SILENCE_LIMIT:g} seconds; try again"
    if isinstance(reason, socket.gaierror):
        return f"cannot be reached: {reason.strerror}; check the name of the host, and the network"
    if isinstance(reason, OSError) and reason.errno == errno.ECONNREFUSED:
        return "cannot be reached: the connection was refused; check host and port"
    if isinstance(reason, http.client.IncompleteRead):
        return f"ended after {len(reason.partial)} bytes of a part; try again"
    if isinstance(reason, OSError):
        return f"cannot be reached: {sentence(reason.strerror or str(reason))}; try again"
    return f"cannot be read: {sentence(str(reason)) or type(reason).__name__}; try again, or fetch it to a file first"
