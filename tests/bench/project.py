"""How long a project that is up to date takes to say so: ``python -m tests.bench.project [--rounds N]``.

Four full clients of the largest real schema, beside a Python that does nothing. Ends with status 1 above the limit.
"""

from __future__ import annotations

import argparse
import compileall
import json
import sys
import tempfile
from pathlib import Path

from tests.bench.measure import Sample, run_once, side_by_side
from tests.support import ROOT, SHARED

LIMIT = 0.3
"""Seconds that each of the two commands may take on an idle machine."""

TARGETS = ("python", "go", "java", "typescript")


def measured(rounds: int, work: Path) -> tuple[int, dict[str, Sample]]:
    """The number of files of the clients, and the times of each command.

    Raises:
        SystemExit: without the shared schemas there is nothing to print.
    """
    if SHARED is None:
        raise SystemExit("the benchmark reads the real schemas in ../shared, which is not there")
    # As pip does when it installs, whatever PYTHONDONTWRITEBYTECODE says here.
    compileall.compile_dir(ROOT / "generator", quiet=1)
    clientgen = str(Path(sys.executable).with_name("clientgen"))
    targets = [argument for name in TARGETS for argument in ("-t", name)]
    run_once([clientgen, "init", str(SHARED / "schemas" / "ovp-2026.xml"), *targets], cwd=work)
    run_once([clientgen, "sync", "--quiet"], cwd=work)
    lock = json.loads((work / "clientgen.lock").read_bytes())
    commands = {
        "check": lambda: run_once([clientgen, "check"], cwd=work),
        "sync": lambda: run_once([clientgen, "sync"], cwd=work),
        "python -c pass": lambda: run_once([sys.executable, "-c", "pass"]),
    }
    return sum(len(client["files"]) for client in lock["clients"].values()), side_by_side(commands, rounds)


def main() -> int:
    """Measures, prints a table, and returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as work:
        files, samples = measured(rounds, Path(work))
    print(f"nothing changed, {len(TARGETS)} clients, {files} files; medians of {rounds}")
    for name, sample in samples.items():
        print(f"{name:16} {sample.wall:.3f} s  {sample.cpu:.3f} s of CPU  {sample.peak_mb:.0f} MB")
    return int(max(samples["check"].wall, samples["sync"].wall) > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
