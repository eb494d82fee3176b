"""A call from its first attempt to its last, as a generator of steps.

The generator yields what is to be done (send, wait, ...) and is sent what came of it,
or thrown the error. So one text serves threads and asyncio: they differ only in how
a step is performed.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar

from .core import Core
from .errors import (
    ApiError,
    KalturaError,
    MalformedAnswerError,
    TransportError,
)
from .exchange import Exchange, prepare
from .headers import Headers, check_added
from .hooks import RequestInfo, ResponseInfo
from .interpret import HttpAnswer, interpret, metadata_of, redact
from .logs import logger
from .metadata import ResponseMetadata
from .options import Settings
from .redirects import redirected
from .retry import Failure, retry_after
from .transport import AsyncHttpResponse, HttpRequest, HttpResponse

__all__ = ["Attempts", "Close", "Open", "Read", "Send", "Sleep", "Step", "converse"]

T = TypeVar("T")

_INFO = 20
_HOPS = 5


class Send:
    """Send a request and read its whole answer; the result is an HttpAnswer."""

    __slots__ = ("limit", "request")

    def __init__(self, request: HttpRequest, limit: int) -> None:
        self.request = request
        self.limit = limit


class Sleep:
    """Wait that many seconds; there is no result."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Open:
    """Send a request and leave its answer open; the result is the response."""

    __slots__ = ("request",)

    def __init__(self, request: HttpRequest) -> None:
        self.request = request


class Read:
    """Read a piece of an open answer; the result is bytes, b"" at the end."""

    __slots__ = ("response", "size")

    def __init__(self, response: HttpResponse | AsyncHttpResponse, size: int) -> None:
        self.response = response
        self.size = size


class Close:
    """Close an open answer; there is no result."""

    __slots__ = ("response",)

    def __init__(self, response: HttpResponse | AsyncHttpResponse) -> None:
        self.response = response


Step = Send | Open | Read | Close | Sleep


class Attempts:
    """Counts and reports the attempts of one call: hooks, logs, the next delay.

    Args:
        core: Of the client.
        label: What logs and hooks call it.
        settings: The options, resolved.
        tree: All parameters, for logs and to know the secrets.
        repeatable: Whether it may be executed twice.
        secrets: Wire names of more parameters that are never shown.
    """

    def __init__(
        self,
        core: Core,
        label: str,
        settings: Settings,
        tree: dict[str, Any],
        *,
        repeatable: bool,
        secrets: tuple[str, ...] = (),
    ) -> None:
        self.core = core
        self.label = label
        self.settings = settings
        self.repeatable = repeatable
        self.number = 0
        self._tree = tree
        self.redactor = core.redactor.also(secrets)
        self._values: set[str] | None = None
        self.started = core.clock.monotonic()
        self._attempt_started = self.started
        self._url = ""
        total = settings.timeout.total
        self.deadline = None if total is None else self.started + total

    @property
    def values(self) -> set[str]:
        """The secret values of this call, found when first needed."""
        if self._values is None:
            self._values = self.redactor.values(self._tree)
        return self._values

    def begin(self, request: HttpRequest) -> None:
        """Note that a request is about to be sent."""
        self.number += 1
        self._attempt_started = self.core.clock.monotonic()
        self._url = request.url
        hook = self.core.on_request
        if hook is not None:
            before = dict(request.headers)
            url = self.redactor.text(request.url, self.values)
            hook(
                RequestInfo(
                    self.label, request.method, url, request.headers, self.number
                )
            )
            check_added(
                {
                    name: value
                    for name, value in request.headers.items()
                    if before.get(name) != value
                }
            )

    def metadata(self, status: int, headers: Headers) -> ResponseMetadata:
        """What an answer says beside its value."""
        elapsed = self.core.clock.monotonic() - self.started
        return metadata_of(status, headers, self.number, elapsed)

    def succeeded(self, metadata: ResponseMetadata, headers: Headers) -> None:
        """Note an answer that gave a value."""
        self._report(metadata.status, headers, metadata, None, None)

    def failed(
        self,
        error: KalturaError,
        request: HttpRequest,
        status: int | None = None,
        headers: Headers | None = None,
        metadata: ResponseMetadata | None = None,
        *,
        half: bool = False,
    ) -> float | None:
        """Note a failure: seconds until the next attempt, None when there is none."""
        redact(error, self.redactor, self.values)
        delay = None
        if not isinstance(error, ApiError):
            delay = self._delay(error, request, headers, half=half)
        self._report(status, headers, metadata, error, delay)
        return delay

    def _delay(
        self,
        error: KalturaError,
        request: HttpRequest,
        headers: Headers | None,
        *,
        half: bool,
    ) -> float | None:
        clock = self.core.clock
        asked = headers.get("Retry-After") if headers is not None else None
        failure = Failure(
            error,
            rewindable=request.body is None or request.body.repeatable,
            half=half,
            retry_after=retry_after(asked, clock.time()),
        )
        delay = self.settings.retry.delay(
            self.number, failure, repeatable=self.repeatable, random=clock.random
        )
        if delay is None or self.deadline is None:
            return delay
        return delay if clock.monotonic() + delay < self.deadline else None

    def _report(
        self,
        status: int | None,
        headers: Headers | None,
        metadata: ResponseMetadata | None,
        error: KalturaError | None,
        delay: float | None,
    ) -> None:
        elapsed = self.core.clock.monotonic() - self._attempt_started
        self._log(status, metadata, error, delay, elapsed)
        hook = self.core.on_response
        if hook is not None:
            hook(
                ResponseInfo(
                    self.label,
                    self.redactor.text(self._url, self.values),
                    self.number,
                    elapsed,
                    status=status,
                    headers=headers,
                    metadata=metadata,
                    error=error,
                    retry_in=delay,
                )
            )

    def _log(
        self,
        status: int | None,
        metadata: ResponseMetadata | None,
        error: KalturaError | None,
        delay: float | None,
        elapsed: float,
    ) -> None:
        name = self.core.registry.package
        if delay is not None and (log := logger(name, _INFO)):
            log.info(
                "%s: %s; attempt %d follows in %.2f s",
                self.label,
                self._shown(error),
                self.number + 1,
                delay,
            )
        if log := logger(name):
            log.debug(
                "%s -> %s in %.3f s, attempt %d, server %s, session %s, %s",
                self.label,
                status if error is None else self._shown(error),
                elapsed,
                self.number,
                metadata.server if metadata and metadata.server else "-",
                metadata.session_id if metadata and metadata.session_id else "-",
                self.redactor.shown(self._tree, self.values),
            )

    def _shown(self, error: KalturaError | None) -> str:
        text = f"{type(error).__name__}: {error}"
        return self.redactor.text(text, self.values)


def converse(
    core: Core, exchange: Exchange[T]
) -> Generator[Step, Any, tuple[T, ResponseMetadata]]:
    """Make a call: send, follow, interpret, and try again where that is right.

    Raises:
        KalturaError: What the last attempt failed with.
    """
    attempts = Attempts(
        core,
        exchange.label,
        exchange.settings,
        exchange.tree,
        repeatable=exchange.repeatable,
        secrets=exchange.secrets,
    )
    while True:
        request = prepare(core, exchange, attempts.deadline)
        answer: HttpAnswer | None = None
        try:
            attempts.begin(request)
            reply: HttpAnswer = yield Send(request, core.max_answer_size)
            answer = reply
            for _ in range(_HOPS):
                target = redirected(request, answer.status, answer.headers)
                if target is None:
                    break
                request = target
                reply = yield Send(request, core.max_answer_size)
                answer = reply
            decoded = interpret(core, exchange, answer)
        except (ApiError, TransportError, MalformedAnswerError) as error:
            delay = _failure(attempts, error, request, answer)
            if delay is None:
                raise
        else:
            metadata = attempts.metadata(answer.status, answer.headers)
            metadata.execution_time = decoded.execution_time
            attempts.succeeded(metadata, answer.headers)
            return decoded.value, metadata
        yield Sleep(delay)


def _failure(
    attempts: Attempts,
    error: ApiError | TransportError | MalformedAnswerError,
    request: HttpRequest,
    answer: HttpAnswer | None,
) -> float | None:
    if answer is None:
        return attempts.failed(error, request)
    metadata = attempts.metadata(answer.status, answer.headers)
    if isinstance(error, ApiError):
        metadata.execution_time = error.execution_time
        error.metadata = metadata
    return attempts.failed(
        error,
        request,
        answer.status,
        answer.headers,
        metadata,
        # Without a length or chunks, a body that makes no sense is half a body.
        half=not answer.framed,
    )
