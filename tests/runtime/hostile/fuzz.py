"""Fuzzing of all that a client reads from outside: what each input must hold, and what makes inputs.

`make test` runs a fixed number of inputs of each target. A long run is made by

    python -m tests.runtime.hostile.fuzz [--seconds 600] [TARGET ...]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from random import Random

from tests.runtime import conftest as _home  # noqa: F401 - where the runtime is found
from tests.runtime.hostile.seeds import WORDS, seeds
from tests.runtime.hostile.targets import TARGETS


def inputs(target: str, seed: int) -> Iterator[bytes]:
    """Inputs without end, always the same ones: first the seeds, then mutations of them."""
    known = seeds(target)
    yield from known
    random = Random(f"{target} {seed}")
    while True:
        yield _mutated(random, known)


def _mutated(random: Random, known: list[bytes]) -> bytes:
    data = bytearray(random.choice(known))
    for _ in range(random.choice((1, 1, 2, 3, 8))):
        start = random.randrange(len(data) + 1)
        end = min(len(data), start + random.choice((0, 1, 2, 8, 64)))
        match random.randrange(7):
            case 0:
                del data[start:end]
            case 1:
                data[start:end] = random.choice(WORDS)
            case 2:
                data[start:start] = random.choice(WORDS) * random.choice((1, 2, 50))
            case 3:
                data[start:start] = data[start:end] * random.choice((1, 3, 20))
            case 4:
                other = random.choice(known)
                cut = random.randrange(len(other) + 1)
                data[start:end] = other[cut : cut + random.choice((4, 64, 999))]
            case 5:
                data[start:end] = random.randbytes(end - start)
            case _:
                del data[start:]
    return bytes(data[:20_000])


def run(target: str, inputs: Iterator[bytes], more: Callable[[int], bool]) -> tuple[int, float]:
    """Try inputs while `more`, told how many there were, says so.

    Returns:
        How many, and the seconds that the slowest took.

    Raises:
        AssertionError: One does not hold; the message has it.
    """
    check = TARGETS[target]
    count, slowest = 0, 0.0
    for data in inputs:
        if not more(count):
            break
        started = time.process_time()
        try:
            check(data)
        except Exception as error:
            raise AssertionError(f"{target}: {type(error).__name__} for {data!r}") from error
        slowest = max(slowest, time.process_time() - started)
        count += 1
    return count, slowest


def main() -> None:
    """Fuzz the targets that are named, or all, each for so many seconds."""
    parser = argparse.ArgumentParser(description="Fuzz what the Python client reads from outside.")
    parser.add_argument("targets", nargs="*", default=sorted(TARGETS))
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    for target in options.targets:
        end = time.monotonic() + options.seconds
        count, slowest = run(target, inputs(target, options.seed), lambda _, end=end: time.monotonic() < end)  # type: ignore[misc]
        print(
            f"{target}: {count} inputs held, seed {options.seed}; the slowest took {slowest:.2f} s of CPU", flush=True
        )


if __name__ == "__main__":
    main()
