"""Plays everything that there is to the program of each language, and says what came of it.

python -m tests.hostile_servers [LANGUAGE ...]
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Iterator

from tests.conformance.playing import LANGUAGES, tools_of
from tests.support import CACHE_VARIABLE, make_cache

from .leaks import leaks
from .play import Player
from .programs import started
from .server import HostileServer
from .suite import broken, mistyped, redirected, uploaded

_MB = 1 << 20


def main(arguments: list[str]) -> int:
    """Plays it; 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile_servers", description=__doc__)
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", choices=[*LANGUAGES, []])
    parser.add_argument("--every", type=int, default=1, metavar="N")
    given = parser.parse_args(arguments)
    made = make_cache()
    wrong = 0
    try:
        for language in given.languages or LANGUAGES:
            with tools_of(language):
                for line in _played(language, given.every):
                    wrong += 1
                    print(f"  {line[:600]}", flush=True)
    finally:
        if made is not None:
            del os.environ[CACHE_VARIABLE]
            shutil.rmtree(made, ignore_errors=True)
    return 1 if wrong else 0


def _played(language: str, every: int) -> Iterator[str]:
    began = time.monotonic()
    with started(language) as program, HostileServer() as server, HostileServer() as other:
        player = Player(program, server)
        yield from player.healthy()
        before = program.holdings()
        yield from player.all(broken(whole=True))
        yield from redirected(player, other, whole=True)
        yield from uploaded(player)
        yield from mistyped(player, every)
        yield from player.healthy()
        server.hang_up()
        other.hang_up()
        yield from leaks(program, before)
        after = program.holdings()
        print(
            f"{language}: {player.played} calls, {player.places} places of wrong types, "
            f"{time.monotonic() - began:.0f} s, {program.busy():.0f} s of the processor; "
            f"sockets {before.sockets} -> {after.sockets}, threads {before.threads} -> {after.threads}, "
            f"memory {before.memory / _MB:.0f} -> {after.memory / _MB:.0f} MB",
            flush=True,
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
