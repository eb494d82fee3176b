"""The errors of the client. `KalturaError` is the root of all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .metadata import ResponseMetadata


class KalturaError(Exception):
    """The root of all errors of this client."""


class ApiError(KalturaError):
    """The server refused the call (``protocol.md 5.4``).

    Each error that the schema declares is a subclass of its own.

    Attributes:
        code: The code, such as ``ENTRY_ID_NOT_FOUND``; a decimal number as text in OTT.
        message: The text for people.
        arguments: The values that the text mentions, by name.
        metadata: What else is known of the answer; None until the client filled it in.
        execution_time: Seconds the server says it worked; None where it does not say.
    """

    code: str = ""

    def __init__(
        self,
        code: str,
        message: str = "",
        arguments: Mapping[str, str] | None = None,
        metadata: ResponseMetadata | None = None,
    ) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.arguments: dict[str, str] = dict(arguments or {})
        self.metadata = metadata
        self.execution_time: float | None = None

    def __str__(self) -> str:
        text = f"{self.code}: {self.message}" if self.message else self.code
        return text or "an error without a code"


class TransportError(KalturaError):
    """The server could not be talked to. `__cause__` is the error below.

    Attributes:
        sent: Whether the call may have taken effect; None where that is unknown.
    """

    def __init__(self, message: str = "", *, sent: bool | None = None) -> None:
        super().__init__(message)
        self.sent = sent


class RequestTimeout(TransportError, TimeoutError):
    """The time that the call was given is over."""


class HttpStatusError(TransportError):
    """An answer with an HTTP error status that is no answer of the API.

    Attributes:
        status: The HTTP status.
        body_excerpt: The beginning of the body, secrets redacted.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status: int = 0,
        body_excerpt: str = "",
        sent: bool | None = None,
    ) -> None:
        super().__init__(message, sent=sent)
        self.status = status
        self.body_excerpt = body_excerpt


class MalformedAnswerError(KalturaError):
    """The answer is no answer of the API, or none that fits the schema.

    Attributes:
        status: The HTTP status; None where it is not known.
        excerpt: The beginning of the body, secrets redacted, at most 200 characters.
    """

    def __init__(
        self, message: str = "", *, status: int | None = None, excerpt: str = ""
    ) -> None:
        super().__init__(message)
        self.status = status
        self.excerpt = excerpt


class UsageError(KalturaError, ValueError):
    """A mistake of the caller, found before anything was sent."""
