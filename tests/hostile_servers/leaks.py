"""Whether a program holds more after many calls than before."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator

from .programs import Holdings, Program

_MB = 1 << 20
_PATIENCE = 60.0
_BETWEEN_COLLECTIONS = 4.0
_MORE_SOCKETS, _MORE_THREADS = 4, 10
_STRANDED = 60
"""What Java 17 itself strands: it never closes a connection whose answer begins with something that is no head."""
_MOST_MEMORY = 500
"""MB: the heap of Java may have 256, and what the others hold they may still collect."""


def leaks(program: Program, before: Holdings) -> Iterator[str]:
    """What `program` holds beyond what it held `before`, once it had the time to let go.

    Sockets and threads are allowed a few more: those that a runtime keeps for the next call.
    """
    end = time.monotonic() + _PATIENCE
    collected = 0.0
    while found := list(_more(program.language, program.holdings(), before)):
        if time.monotonic() > end:
            yield from found
            return
        if program.language == "java" and time.monotonic() > collected + _BETWEEN_COLLECTIONS:
            _collect(program.pid)
            collected = time.monotonic()
        time.sleep(0.1)


def _more(language: str, now: Holdings, before: Holdings) -> Iterator[str]:
    stranded = _STRANDED if language == "java" else 0
    if now.sockets > before.sockets + _MORE_SOCKETS + stranded:
        yield f"{now.sockets} sockets are open, {before.sockets} were"
    if now.threads > before.threads + _MORE_THREADS + stranded:
        yield f"{now.threads} threads run, {before.threads} did"
    if now.files > before.files:
        yield f"{now.files - before.files} temporary files are left"
    if now.memory > _MOST_MEMORY * _MB:
        yield f"{now.memory / _MB:.0f} MB are in use"


def _collect(pid: int) -> None:
    """Collects garbage: Java's platform closes what a client held when it finds that nobody has the client any more."""
    tool = shutil.which("jcmd")
    if tool is not None:
        subprocess.run([tool, str(pid), "GC.run"], capture_output=True, check=False)
