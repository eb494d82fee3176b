"""A warm process that runs clientgen many times, each run in a fork of its own; ``python -m tests.disk.zygote``.

A run of its own takes a quarter of a second to start, a fork some milliseconds, and there are hundreds. Orders are
lines of JSON on standard input, answers are lines of JSON on standard output.
"""

from __future__ import annotations

import ctypes
import fcntl
import gc
import io
import json
import os
import resource
import signal
import struct
import sys
from contextlib import suppress
from typing import Any, NoReturn

TOLD = ("out", "err", "steps")


def main() -> None:
    """Takes orders until there are no more."""
    cores = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
    if cores:
        # Clients are printed one after the other then, and steps come in the same order each time.
        os.sched_setaffinity(0, {min(cores)})
    for line in sys.stdin:
        order = json.loads(line)
        if order.get("warm"):
            _warm(order)
            answer = {"status": 0, "steps": []}
        else:
            answer = _run(order, cores)
        print(json.dumps(answer), flush=True)


def _warm(order: dict[str, Any]) -> None:
    """Runs here, so that forks have in memory what they need."""
    from generator.cli.main import main

    out = sys.stdout
    os.chdir(order["cwd"])
    for args in order["warm"]:
        with open(os.devnull, "w") as nowhere:
            sys.stdout = nowhere
            try:
                main(args)
            except SystemExit as end:
                assert not end.code, (args, end.code)
            finally:
                sys.stdout = out
    # What is in memory now stays as it is, so that forks need not copy it.
    gc.disable()
    gc.freeze()


def _run(order: dict[str, Any], cores: set[int]) -> dict[str, Any]:
    # Pipes, for a limit of the size of files is one of these as well.
    pipes = [os.pipe() for _ in TOLD]
    for _, end in pipes:
        fcntl.fcntl(end, fcntl.F_SETPIPE_SZ, 1024 * 1024)
    pid = os.fork()
    if pid == 0:
        _child(order, cores, [end for _, end in pipes])
    for _, end in pipes:
        os.close(end)
    _, ended = os.waitpid(pid, 0)
    with suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
    told = {}
    for name, (start, _) in zip(TOLD, pipes, strict=True):
        with open(start, "rb") as pipe:
            told[name] = pipe.read().decode()
    # A run that is killed tells nothing.
    return told | {"status": os.waitstatus_to_exitcode(ended), "steps": json.loads(told["steps"] or "[]")}


def _child(order: dict[str, Any], cores: set[int], pipes: list[int]) -> NoReturn:
    status = 99
    try:
        status = _clientgen(order, cores, pipes)
    finally:
        os._exit(status)


def _clientgen(order: dict[str, Any], cores: set[int], pipes: list[int]) -> int:
    from generator.cli.main import main

    from .hooks import Steps

    os.setsid()
    signal.alarm(120)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number, end in enumerate(pipes, 1):
        os.dup2(end, number)
    os.closerange(4, 64)
    sys.stdout, sys.stderr = (io.TextIOWrapper(io.FileIO(number, "w", closefd=False)) for number in (1, 2))
    os.chdir(order["cwd"])
    if order.get("parallel"):
        os.sched_setaffinity(0, cores)
    for name, limit in order.get("limits", {}).items():
        number = getattr(resource, name)
        resource.setrlimit(number, (limit, resource.getrlimit(number)[1]))
    if order.get("ordinary"):
        _become_ordinary()
    watched = Steps(order.get("happening"), order["root"])
    try:
        main(order["args"])
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 0
    watched.stop()
    sys.stdout.flush()
    sys.stderr.flush()
    os.write(3, json.dumps(watched.seen).encode())
    return status


def _become_ordinary() -> None:
    """Gives up all rights that the superuser has beyond those of the owner of a file."""
    header = struct.pack("=Ii", 0x20080522, 0)
    if ctypes.CDLL(None).capset(header, bytes(24)) != 0:
        raise AssertionError("rights cannot be given up")


if __name__ == "__main__":
    main()
