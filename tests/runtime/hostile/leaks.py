"""What a process holds: threads, sockets and other descriptors, and what was dropped without being closed."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

_PATIENCE = 30.0
"""Seconds for threads to end that were told to."""


def _held() -> tuple[set[str], int]:
    threads = {thread.name for thread in threading.enumerate()}
    return threads, len(os.listdir("/proc/self/fd"))


@contextmanager
def nothing_left() -> Iterator[None]:
    """Fails where what is done inside leaves a thread or a descriptor, or drops something without closing it."""
    if not os.path.isdir("/proc/self/fd"):
        pytest.skip("this system does not tell what a process holds")
    gc.collect()
    threads, descriptors = _held()
    dropped: list[str] = []
    hook = sys.unraisablehook
    sys.unraisablehook = lambda args: dropped.append(f"{args.err_msg} {args.object!r}: {args.exc_value!r}")
    try:
        with warnings.catch_warnings():
            # In a finalizer a warning that is an error ends in the hook.
            warnings.simplefilter("error", ResourceWarning)
            yield
            gc.collect()
    finally:
        sys.unraisablehook = hook
    end = time.monotonic() + _PATIENCE
    left, now = _held()
    while (left - threads or now > descriptors) and time.monotonic() < end:
        time.sleep(0.02)
        left, now = _held()
    assert left <= threads, f"threads left: {left - threads}"
    assert now <= descriptors, f"{now - descriptors} descriptors left: {_descriptors()}"
    assert not dropped


def _descriptors() -> list[str]:
    found: list[str] = []
    for name in os.listdir("/proc/self/fd"):
        try:
            found.append(os.readlink(f"/proc/self/fd/{name}"))
        except OSError:
            continue
    return found
