"""When a call is sent again, and after how long. Decides; does nothing."""

from __future__ import annotations

from collections.abc import Callable

from .errors import (
    HttpStatusError,
    KalturaError,
    MalformedAnswerError,
    TransportError,
    UsageError,
)

__all__ = ["RetryPolicy", "retry_after"]


class RetryPolicy:
    """How often a failed call is repeated, and how patiently.

    The wait before the n-th repetition is random between nothing and
    `base_delay * 2 ** (n - 1)`, at most `max_delay` (full jitter), unless the server
    says how long to wait in `Retry-After`.

    What may be repeated is not a matter of patience: an action that only reads is
    repeated after a broken connection, a timeout, half an answer, and the statuses
    429, 502, 503 and 504. Any other action is repeated only if nothing of it can have
    reached the server: the name was not found, the connection was refused or not made
    in time, or TLS failed. Not even a 429 repeats it: a gateway may count an answer
    that the server has acted on. An error of the API is an answer and is never
    repeated.

    Args:
        retries: How often at most; 0 never repeats.
        base_delay: Seconds, upper end of the first wait.
        max_delay: Seconds, upper end of any wait.
        max_retry_after: Seconds that a server may ask for; if it wants more, the
            failure is reported at once.
    """

    __slots__ = ("base_delay", "max_delay", "max_retry_after", "retries")

    def __init__(
        self,
        retries: int = 2,
        *,
        base_delay: float = 0.5,
        max_delay: float = 8.0,
        max_retry_after: float = 60.0,
    ) -> None:
        if retries < 0 or base_delay < 0 or max_delay < 0 or max_retry_after < 0:
            raise UsageError("a retry policy has no negative numbers")
        self.retries = retries
        self.base_delay = base_delay
        self.max_delay = max_delay
        self.max_retry_after = max_retry_after

    def delay(
        self,
        attempt: int,
        failure: Failure,
        *,
        repeatable: bool,
        random: Callable[[], float],
    ) -> float | None:
        """Seconds to wait before the next attempt, None for giving up.

        Args:
            attempt: Number of the attempt that failed, from 1.
            failure: What happened.
            repeatable: Whether the action may be executed twice.
            random: Gives numbers from 0 up to 1.
        """
        if attempt > self.retries or not failure.rewindable:
            return None
        if not (failure.unsent or (repeatable and failure.transient)):
            return None
        if failure.retry_after is not None:
            if failure.retry_after > self.max_retry_after:
                return None
            return failure.retry_after
        ceiling = min(self.max_delay, self.base_delay * 2.0 ** min(attempt - 1, 30))
        return random() * ceiling

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RetryPolicy):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in _FIELDS)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in _FIELDS))

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in _FIELDS)
        return f"RetryPolicy({values})"


_FIELDS = ("retries", "base_delay", "max_delay", "max_retry_after")
_STATUSES = frozenset({429, 502, 503, 504})


class Failure:
    """What the decision needs to know of an attempt that failed.

    Attributes:
        unsent: Nothing of the request can have reached the server.
        transient: Another attempt has a chance.
        rewindable: The body can be sent again.
        retry_after: Seconds that the server asked for, None when it did not.
    """

    __slots__ = ("retry_after", "rewindable", "transient", "unsent")

    def __init__(
        self,
        error: KalturaError,
        *,
        rewindable: bool = True,
        half: bool = False,
        retry_after: float | None = None,
    ) -> None:
        self.rewindable = rewindable
        self.retry_after = retry_after
        self.unsent = False
        if isinstance(error, HttpStatusError):
            self.transient = error.status in _STATUSES
        elif isinstance(error, TransportError):
            self.unsent = error.sent is False
            self.transient = True
        else:
            self.transient = isinstance(error, MalformedAnswerError) and half


def retry_after(value: str | None, now: float) -> float | None:
    """Seconds that a `Retry-After` header asks for, None when it says nothing.

    Args:
        value: A number of seconds or a date.
        now: Unix time in seconds.
    """
    if not value:
        return None
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(value)
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None
