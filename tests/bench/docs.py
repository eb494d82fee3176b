"""How long a documentation site takes, and what it weighs: ``python -m tests.bench.docs [--rounds N]``.

The site of the largest real schema, beside the writing of the same bytes and a Python that does nothing. Ends with
status 1 above a limit.
"""

from __future__ import annotations

import argparse
import compileall
import gzip
import shutil
import sys
import tempfile
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from tests.bench.measure import Run, Sample, run_once, side_by_side
from tests.support import ROOT, SHARED

LIMIT = 3.0
"""Seconds that a site may take on an idle machine."""

WEIGHTS = {"search index": 60_000, "model": 150_000, "scripts and styles": 120_000, "largest page": 40_000}
"""Bytes, gzipped, that each part may have."""

_COPY = "import shutil, sys; shutil.copytree(sys.argv[1], sys.argv[2])"


def measured(rounds: int, work: Path) -> tuple[Path, dict[str, Sample]]:
    """The site, and the times of each command.

    Raises:
        SystemExit: without the shared schemas there is nothing to print.
    """
    if SHARED is None:
        raise SystemExit("the benchmark reads the real schemas in ../shared, which is not there")
    # As pip does when it installs, whatever PYTHONDONTWRITEBYTECODE says here.
    compileall.compile_dir(ROOT / "generator", quiet=1)
    clientgen = str(Path(sys.executable).with_name("clientgen"))
    site, printed, copied = work / "site", work / "printed", work / "copied"
    schema = str(SHARED / "schemas" / "ovp-2026.xml")
    generate = [clientgen, "generate", schema, "--quiet", "--target", "docs", "--out"]
    run_once([*generate, str(site)])
    commands = {
        "generate": partial(_afresh, printed, [*generate, str(printed)]),
        "copy the same files": partial(_afresh, copied, [sys.executable, "-c", _COPY, str(site), str(copied)]),
        "python -c pass": partial(run_once, [sys.executable, "-c", "pass"]),
    }
    return site, side_by_side(commands, rounds)


def _afresh(out: Path, command: list[str]) -> Run:
    shutil.rmtree(out, ignore_errors=True)
    return run_once(command)


def weights(site: Path) -> dict[str, int]:
    """The sizes of the parts of a site, gzipped."""
    assets = site / "assets"
    code = [path for path in assets.glob("*.*") if path.suffix in {".js", ".css"}]
    data = {"search.js", "model.js", "menu.js"}
    return {
        "search index": _packed([assets / "search.js"]),
        "model": _packed([assets / "model.js"]),
        "scripts and styles": _packed(path for path in code if path.name not in data),
        "largest page": max(_packed([path]) for path in sorted(site.rglob("*.html"), key=_size)[-20:]),
    }


def _packed(paths: Iterable[Path]) -> int:
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in paths)


def _size(path: Path) -> int:
    return path.stat().st_size


def main() -> int:
    """Measures, prints two tables, and returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as work:
        site, samples = measured(rounds, Path(work))
        files = [path for path in site.rglob("*") if path.is_file()]
        print(f"a site of {len(files)} files, {sum(map(_size, files)) / 1e6:.1f} MB; medians of {rounds}")
        for name, sample in samples.items():
            print(f"{name:20} {sample.wall:.3f} s  {sample.cpu:.3f} s of CPU  {sample.peak_mb:.0f} MB")
        found = weights(site)
    for name, weight in found.items():
        print(f"{name:20} {weight / 1000:.1f} kB gzipped, at most {WEIGHTS[name] / 1000:.0f}")
    return int(samples["generate"].wall > LIMIT or any(found[name] > most for name, most in WEIGHTS.items()))


if __name__ == "__main__":
    sys.exit(main())
