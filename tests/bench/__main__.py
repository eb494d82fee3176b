"""Runs every measurement and prints them beside their targets: ``python -m tests.bench [--rounds N] [NAME ...]``."""

from __future__ import annotations

import argparse
import compileall
import marshal
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests.bench.answers import json_answer, xml_answer
from tests.bench.measure import Run, Sample, run_once, side_by_side
from tests.support import ROOT, SHARED

SCRIPTS = Path(__file__).parent / "scripts"
OFFICIAL = "KalturaApiClient==19.3.0"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    what: str
    ours: str
    other: str
    ratio: str
    target: str


class Bench:
    """The measurements; each method named ``row_...`` yields rows."""

    def __init__(self, rounds: int, work: Path) -> None:
        self.rounds = rounds
        self.work = work
        self.clientgen = [str(Path(sys.executable).with_name("clientgen"))]
        # As pip does when it installs, whatever PYTHONDONTWRITEBYTECODE says here.
        compileall.compile_dir(ROOT / "generator", quiet=1)

    def schema(self, name: str) -> Path:
        """A real schema.

        Raises:
            SystemExit: without the shared schemas there is nothing to compare with.
        """
        if SHARED is None:
            raise SystemExit("the benchmark reads the real schemas in ../shared, which is not there")
        return SHARED / "schemas" / name

    def generate(self, schema: str, out: Path) -> Run:
        """Generates into a directory that does not exist: every file is written."""
        shutil.rmtree(out, ignore_errors=True)
        command = ["generate", str(self.schema(schema)), "--target", "python", "--out", str(out), "--quiet"]
        return run_once([*self.clientgen, *command])

    @cached_property
    def client(self) -> Path:
        """Sources of the client of ovp-2026.xml."""
        self.generate("ovp-2026.xml", self.work / "ovp-2026")
        compileall.compile_dir(self.work / "ovp-2026", quiet=1)
        return self.work / "ovp-2026" / "src"

    @cached_property
    def official(self) -> str:
        """The Python of an environment that holds the released client, kept between runs."""
        home = ROOT / ".tools" / "official"
        python = home / "bin" / "python"
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
            subprocess.run([str(python), "-m", "pip", "install", "-q", OFFICIAL, "lxml", "setuptools"], check=True)
        return str(python)

    def script(self, name: str, *arguments: str | Path, official: bool = False) -> Callable[[], Run]:
        """A measured script, run with ours or with the environment of the released client."""
        python = self.official if official else sys.executable
        return lambda: run_once([python, str(SCRIPTS / f"{name}.py"), *map(str, arguments)])

    def row_generate(self) -> Iterator[Row]:
        """Generation against the floor, and how it grows with the schema."""
        sizes: dict[str, tuple[int, Sample]] = {}
        for schema in ("ovp-2016-03.xml", "ovp-2026.xml"):
            size, samples = self.against_floor(schema)
            sizes[schema] = (size, samples["ours"])
            yield _row(
                f"generate python, {schema} ({size / 1e6:.1f} MB)",
                samples["ours"],
                samples["floor"],
                "<= 0.5 s, <= 4x floor, <= 63 MB" if "2016" in schema else "linear",
            )
        (small, first), (large, second) = sizes.values()
        growth = (second.wall / first.wall) / (large / small)
        yield Row("growth of time per growth of output, 2016-03 to 2026", f"{growth:.2f}", "", "", "about 1")

    def against_floor(self, schema: str) -> tuple[int, dict[str, Sample]]:
        """Bytes generated from `schema`, and the times of generating them and of merely writing them."""
        out, floor_out, packed = (self.work / name for name in ("generated", "floor", "packed"))
        self.generate(schema, out)
        files = {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()}
        packed.write_bytes(marshal.dumps(files))
        script = [sys.executable, str(SCRIPTS / "floor.py"), str(self.schema(schema)), str(packed), str(floor_out)]

        def floor() -> Run:
            shutil.rmtree(floor_out, ignore_errors=True)
            return run_once(script)

        samples = side_by_side({"ours": lambda: self.generate(schema, out), "floor": floor}, self.rounds)
        return sum(map(len, files.values())), samples

    def row_help(self) -> Iterator[Row]:
        """``clientgen --help`` against importing click."""
        samples = side_by_side(
            {
                "ours": lambda: run_once([*self.clientgen, "--help"]),
                "click": lambda: run_once([sys.executable, "-c", "import click"]),
            },
            self.rounds * 3,
        )
        yield _row("clientgen --help | import click", samples["ours"], samples["click"], "<= 2.5x")

    def row_first_call(self) -> Iterator[Row]:
        """From nothing to the first encoded call."""
        samples = side_by_side(
            {
                "ours": self.script("ours_first_call", self.client),
                "official": self.script("official_first_call", official=True),
            },
            self.rounds * 3,
        )
        yield _row("import, client, first call encoded", samples["ours"], samples["official"], "<= 0.25x, <= 0.5x MB")

    def row_decode(self) -> Iterator[Row]:
        """A 500-entry list answer; the released client reads XML only."""
        bodies = {"xml": xml_answer(), "json": json_answer()}
        for format_, body in bodies.items():
            (self.work / format_).write_bytes(body)
        samples = side_by_side(
            {
                "xml": self.script("ours_decode", self.client, self.work / "xml", "xml"),
                "json": self.script("ours_decode", self.client, self.work / "json", "json"),
                "official": self.script("official_decode", self.work / "xml", official=True),
            },
            self.rounds,
        )
        yield _printed("decode 500 entries, XML", samples["xml"], samples["official"], ">= 3x as fast")
        yield _printed("decode 500 entries, JSON", samples["json"], samples["official"], ">= 5x as fast")

    def row_encode(self) -> Iterator[Row]:
        """10,000 requests, compared at two depths of the released client."""
        samples = side_by_side(
            {
                "ours": self.script("ours_encode", self.client),
                "request": self.script("official_encode", "request", official=True),
                "tree": self.script("official_encode", "tree", official=True),
            },
            self.rounds,
        )
        yield _printed("encode 10,000 media.list, request ready", samples["ours"], samples["request"], ">= 3x as fast")
        yield _printed("the same | its parameter tree only", samples["ours"], samples["tree"], "(for information)")


def _row(what: str, ours: Sample, other: Sample, target: str) -> Row:
    return Row(
        what,
        f"{ours.wall * 1000:.0f} ms, {ours.peak_mb:.0f} MB",
        f"{other.wall * 1000:.0f} ms, {other.peak_mb:.0f} MB",
        f"{ours.wall / other.wall:.2f}x, {ours.peak_mb / other.peak_mb:.2f}x MB",
        target,
    )


def _printed(what: str, ours: Sample, other: Sample, target: str) -> Row:
    return Row(
        what,
        f"{ours.printed * 1000:.1f} ms",
        f"{other.printed * 1000:.1f} ms",
        f"{other.printed / ours.printed:.1f}x as fast",
        target,
    )


def main() -> None:
    """Runs what was asked for and prints a Markdown table."""
    names = [name.removeprefix("row_") for name in dir(Bench) if name.startswith("row_")]
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--rounds", type=int, default=5, help="counted runs of each command after one warm-up")
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    parser.add_argument("--work", default=memory, help="where files are written; by default in memory if it can be")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"out of {', '.join(names)}; all by default")
    options = parser.parse_args()
    if unknown := set(options.names) - set(names):
        parser.error(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    print(f"Python {platform.python_version()}, {platform.machine()}; medians of {options.rounds} rounds or more\n")
    print("| what | ours | other | ratio | target |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(dir=options.work) as work:
        bench = Bench(options.rounds, Path(work))
        for name in options.names or names:
            for row in getattr(bench, f"row_{name}")():
                print(f"| {row.what} | {row.ours} | {row.other} | {row.ratio} | {row.target} |", flush=True)


if __name__ == "__main__":
    main()
