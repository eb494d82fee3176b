"""Time and chance, in one place so that tests can replace them."""

from __future__ import annotations

__all__ = ["Clock"]


class Clock:
    """The clocks of the system, its patience and its dice."""

    def monotonic(self) -> float:
        """Seconds on a clock that never goes back."""
        from time import monotonic

        return monotonic()

    def time(self) -> float:
        """Unix time in seconds."""
        from time import time

        return time()

    def random(self) -> float:
        """A number from 0 up to 1."""
        from random import random

        return random()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        from time import sleep

        sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait while other tasks run."""
        from asyncio import sleep

        await sleep(seconds)
