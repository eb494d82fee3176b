"""What hooks are told about a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .errors import KalturaError
    from .headers import Headers
    from .metadata import ResponseMetadata

__all__ = ["RequestInfo", "ResponseInfo"]


class RequestInfo:
    """A request that is about to be sent.

    Attributes:
        action: `service.action`, or `multirequest`.
        method: `GET` or `POST`.
        url: Where it goes, secrets replaced by `***`.
        headers: Its headers; what a hook changes here is sent.
        attempt: Number of the attempt, from 1.
    """

    __slots__ = ("action", "attempt", "headers", "method", "url")

    def __init__(
        self, action: str, method: str, url: str, headers: dict[str, str], attempt: int
    ) -> None:
        self.action = action
        self.method = method
        self.url = url
        self.headers = headers
        self.attempt = attempt

    def __repr__(self) -> str:
        return f"<RequestInfo {self.action} {self.method} {self.url} #{self.attempt}>"


class ResponseInfo:
    """How one attempt ended.

    Attributes:
        action: `service.action`, or `multirequest`.
        url: Where it went, secrets replaced by `***`.
        status: HTTP status, None when no answer came.
        headers: Headers of the answer, None when no answer came.
        metadata: The machine that answered, the session in its log, times; None when
            no answer came.
        error: What the attempt failed with, None if it did not.
        attempt: Number of the attempt, from 1.
        elapsed: Seconds that the attempt took.
        retry_in: Seconds until the next attempt, None when there is none.
    """

    __slots__ = (
        "action",
        "attempt",
        "elapsed",
        "error",
        "headers",
        "metadata",
        "retry_in",
        "status",
        "url",
    )

    def __init__(
        self,
        action: str,
        url: str,
        attempt: int,
        elapsed: float,
        *,
        status: int | None = None,
        headers: Headers | None = None,
        metadata: ResponseMetadata | None = None,
        error: KalturaError | None = None,
        retry_in: float | None = None,
    ) -> None:
        self.action = action
        self.url = url
        self.attempt = attempt
        self.elapsed = elapsed
        self.status = status
        self.headers = headers
        self.metadata = metadata
        self.error = error
        self.retry_in = retry_in

    def __repr__(self) -> str:
        outcome = self.status if self.error is None else repr(self.error)
        return f"<ResponseInfo {self.action} #{self.attempt}: {outcome}>"
