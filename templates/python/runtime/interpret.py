"""What an answer means: a value, an error of the API, or no answer of it at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from .errors import ApiError, HttpStatusError, MalformedAnswerError
from .metadata import ResponseMetadata

if TYPE_CHECKING:
    from .core import Core
    from .decode import Answer
    from .exchange import Exchange
    from .headers import Headers
    from .logs import Redactor

__all__ = [
    "HttpAnswer",
    "empty_answer",
    "interpret",
    "metadata_of",
    "redact",
    "status_error",
]

T = TypeVar("T")

_EXCERPT = 200
_LOOKED_AT = 8192
"""Bytes of a body that an excerpt is cut from once secrets are taken out of it."""


class HttpAnswer:
    """A whole answer.

    Attributes:
        status: HTTP status.
        headers: Its headers.
        body: Its body, decompressed.
        framed: Whether the end of the body could be told from its being cut off.
    """

    __slots__ = ("body", "framed", "headers", "status")

    def __init__(
        self, status: int, headers: Headers, body: bytes, framed: bool
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.framed = framed


def interpret(core: Core, exchange: Exchange[T], answer: HttpAnswer) -> Answer[T]:
    """What an answer means (protocol.md 5.4 to 5.6).

    Raises:
        ApiError: The server reports an error.
        HttpStatusError: Something in between reports one.
        MalformedAnswerError: It is no answer of the API.
    """
    if not answer.body.strip():
        raise empty_answer(core, answer.status, answer.headers)
    first = answer.body.lstrip()[:1]
    # What it is decides, not what was asked for: gateways and old servers answer
    # in XML whatever they are asked.
    answer_format = exchange.answer_format
    if first == b"<":
        answer_format = "xml"
    elif first in b"{[":
        answer_format = "json"
    try:
        decoded = exchange.read(answer.body, answer_format)
    except MalformedAnswerError as error:
        if answer.status >= 300:
            raise status_error(answer.status, answer.headers, answer.body) from error
        error.status = answer.status
        error.excerpt = error.excerpt or excerpt(answer.body)
        raise
    if (
        answer.status >= 400
        and answer_format == "json"
        and (decoded.execution_time is None)
    ):
        # Only an envelope proves that this came from the API: a bare JSON value
        # may be the error page of anything.
        raise status_error(answer.status, answer.headers, answer.body)
    return decoded


def empty_answer(
    core: Core, status: int, headers: Headers
) -> ApiError | HttpStatusError | MalformedAnswerError:
    """The error for an answer without a body: its reason is in the headers (5.6)."""
    code, message = _header_error(headers)
    if code:
        return core.registry.error_named(code)(code, message)
    if status >= 300:
        return status_error(status, headers, b"")
    return MalformedAnswerError("the answer is empty", status=status)


def _header_error(headers: Headers) -> tuple[str, str]:
    """Code and message in `X-Kaltura` and `X-Kaltura-App`, "" where there is none."""
    code = ""
    for state in headers.get_all("X-Kaltura"):
        for word in state.split(","):
            word = word.strip()
            if word.startswith("error-"):
                code = word.removeprefix("error-")
    said = headers.get("X-Kaltura-App", "")
    _, found, rest = said.partition("exiting on error ")
    told, _, message = rest.partition(" - ")
    if found and not code:
        code = told.strip()
    return code, message.strip() or (said.strip() if code else "")


def status_error(status: int, headers: Headers, body: bytes) -> HttpStatusError:
    """The error for an HTTP status that no answer of the API explains."""
    from http import HTTPStatus

    try:
        phrase = f" {HTTPStatus(status).phrase}"
    except ValueError:
        phrase = ""
    kind = headers.get("content-type", "").partition(";")[0].strip()
    what = f", with {kind}" if kind and body else ""
    return HttpStatusError(
        f"HTTP status {status}{phrase}{what} instead of an answer of the API",
        status=status,
        body_excerpt=excerpt(body),
        sent=True,
    )


def excerpt(body: bytes) -> str:
    """The beginning of a body as text on one line, to be cut by `redact`.

    Cut before secrets are taken out, it could end in half of one.
    """
    words = body[:_LOOKED_AT].decode(errors="replace").split()
    if len(body) > _LOOKED_AT and words and len(words[-1]) < _LOOKED_AT // 2:
        # It may be half a secret.
        words.pop()
    return " ".join(words)


def redact(error: Exception, redactor: Redactor, values: set[str]) -> None:
    """Take secrets out of everything that an error says."""
    if error.__suppress_context__:
        # Not shown, but there: what it was found by, such as all of the answer.
        error.__context__ = error.__cause__
    if isinstance(error, ApiError):
        error.message = redactor.text(error.message, values)
        error.arguments = {
            name: redactor.text(value, values)
            for name, value in error.arguments.items()
        }
        error.args = (error.code, error.message)
        return
    if isinstance(error, HttpStatusError):
        error.body_excerpt = redactor.text(error.body_excerpt, values)[:_EXCERPT]
    elif isinstance(error, MalformedAnswerError):
        error.excerpt = redactor.text(error.excerpt, values)[:_EXCERPT]
    error.args = tuple(
        redactor.text(item, values) if isinstance(item, str) else item
        for item in error.args
    )


def metadata_of(
    status: int, headers: Headers, attempts: int, elapsed: float
) -> ResponseMetadata:
    """What an answer says beside its value (protocol.md 5.7)."""
    return ResponseMetadata(
        status,
        headers,
        server=headers.get("X-Me", ""),
        session_id=headers.get("X-Kaltura-Session", ""),
        attempts=attempts,
        elapsed=elapsed,
    )
