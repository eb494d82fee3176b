"""What a fault is made of: the answer that it spoils, and what it does with it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.replay.answer import Wire


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer that would be sent if nothing went wrong; `target` is the request target without a fault prefix."""

    status: int
    pairs: list[tuple[str, str]]
    body: bytes | Iterator[bytes]
    target: str
    stopping: threading.Event


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fault: what it does, what its number means, and the number it has when none is given."""

    name: str
    about: str
    default: float
    play: Callable[[Wire, Reply, float], None]
    before_body: bool = False
