"""Times whole processes: wall clock and peak memory as the operating system accounts them."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

LAUNCHER = Path(__file__).parent / "scripts" / "launch.py"


@dataclass(frozen=True, slots=True)
class Run:
    """One finished process: seconds from start to end, CPU seconds, peak resident memory in MB, what it printed."""

    wall: float
    cpu: float
    peak_mb: float
    output: str


@dataclass(slots=True)
class Sample:
    """The runs of one command."""

    runs: list[Run] = field(default_factory=list)

    @property
    def wall(self) -> float:
        """Median seconds of a whole process."""
        return statistics.median(run.wall for run in self.runs)

    @property
    def cpu(self) -> float:
        """Median CPU seconds of a whole process, children included."""
        return statistics.median(run.cpu for run in self.runs)

    @property
    def peak_mb(self) -> float:
        """Median peak resident memory in MB."""
        return statistics.median(run.peak_mb for run in self.runs)

    @property
    def printed(self) -> float:
        """Median of the number that the command prints, for scripts that time a part of themselves."""
        return statistics.median(float(run.output.split()[-1]) for run in self.runs)


def run_once(command: Sequence[str], env: Mapping[str, str] | None = None, cwd: Path | None = None) -> Run:
    """Runs `command` to its end.

    Raises:
        RuntimeError: if it fails; a measurement of a failure is worth nothing.
    """
    read_end, write_end = os.pipe()
    try:
        finished = subprocess.run(
            [sys.executable, "-I", "-S", str(LAUNCHER), str(write_end), *command],
            capture_output=True,
            text=True,
            cwd=cwd,
            env={**os.environ, **(env or {})},
            pass_fds=[write_end],
            check=False,
        )
        if finished.returncode != 0:
            raise RuntimeError(f"{' '.join(command)} ended with {finished.returncode}:\n{finished.stderr[-2000:]}")
        wall, cpu, peak_kb = map(float, os.read(read_end, 200).split())
    finally:
        os.close(read_end)
        os.close(write_end)
    return Run(wall, cpu, peak_kb / 1024, finished.stdout)


def side_by_side(commands: Mapping[str, Callable[[], Run]], rounds: int) -> dict[str, Sample]:
    """Runs the commands in turn, A B A B, so that a machine that slows down slows all of them; one warm-up each."""
    samples = {name: Sample() for name in commands}
    for run in commands.values():
        run()
    for _ in range(rounds):
        for name, run in commands.items():
            samples[name].runs.append(run())
    return samples
