"""Points in time as the API has them: Unix seconds, UTC (``protocol.md 3.6``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import UsageError

if TYPE_CHECKING:
    from datetime import datetime

RELATIVE = 315_360_000
"""Seconds in ten years: the server adds a time that is no larger to its own."""
REMOVE = -1
"""To send in place of a time: the date is removed."""


def to_seconds(moment: datetime) -> int:
    """The Unix seconds of `moment`, as the API takes them.

    Raises:
        UsageError: `moment` has no time zone, or the server would take its seconds for
            an offset from its own clock (the first ten years around 1970).
    """
    if moment.utcoffset() is None:
        raise UsageError("the moment has no time zone: say tzinfo=UTC")
    seconds = int(moment.timestamp())
    if abs(seconds) <= RELATIVE:
        raise UsageError("moments from 1960 to 1979 cannot be sent")
    return seconds


def from_seconds(seconds: int) -> datetime:
    """The moment of Unix `seconds` that came from the server, in UTC."""
    from datetime import UTC, datetime, timedelta

    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
