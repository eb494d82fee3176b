"""Collecting the metadata of the calls made in a block."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

from .metadata import ResponseMetadata

__all__ = ["note", "record_metadata"]

_recorders: ContextVar[tuple[list[ResponseMetadata], ...]] = ContextVar(
    "recorders", default=()
)


def note(metadata: ResponseMetadata | None) -> None:
    """Hand metadata to all blocks around."""
    if metadata is not None:
        for recorder in _recorders.get():
            recorder.append(metadata)


@contextmanager
def record_metadata() -> Generator[list[ResponseMetadata], None, None]:
    """Collect what is known of each answer that arrives in the block.

    Blocks nest; tasks that are started inside belong to the block, other threads and
    tasks do not.
    """
    collected: list[ResponseMetadata] = []
    token = _recorders.set((*_recorders.get(), collected))
    try:
        yield collected
    finally:
        _recorders.reset(token)
