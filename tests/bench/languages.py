"""Measures the clients of all languages: ``python -m tests.bench.languages [--rounds N] [LANGUAGE ...]``.

For each language: generation from ovp-2026.xml, build time and artifact of the whole client and of one of two services,
start-up to the first encoded request, decoding of an answer of 500 entries; and the released official clients, where
there are any, in the same run. The programs lie in ``programs/<language>``.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from tests.bench.answers import json_answer, xml_answer
from tests.bench.measure import Run, Sample, run_once, side_by_side
from tests.support import SHARED

PROGRAMS = Path(__file__).parent / "programs"
SUBSET = ("--include", "media.*", "--include", "session.*")
SCHEMA = "ovp-2026.xml"


@dataclass(frozen=True, slots=True)
class Steps:
    """How the client of a language is built and run.

    Args:
        build: Commands that build a client, run in its directory.
        artifact: Path of what is shipped, below the directory; a bundle is counted as gzipped.
        programs: Where the programs go, by name, below the directory.
        compile: Commands that build the programs after the client.
        run: The command of a program by its name.
        official: Commands of released clients: name -> (first call, decode), each with arguments after it.
        clean: What to remove before a build is measured.
    """

    build: Sequence[Sequence[str]]
    artifact: str
    programs: Mapping[str, str]
    compile: Sequence[Sequence[str]]
    run: Mapping[str, Sequence[str]]
    clean: Sequence[str] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    official: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)


class Bench:
    """The measurements of one language."""

    def __init__(self, language: str, work: Path, rounds: int) -> None:
        self.language = language
        self.work = work / language
        self.rounds = rounds
        self.work.mkdir(parents=True, exist_ok=True)
        self.steps: Steps = import_module(f"tests.bench.programs.{language}").steps(self.work)
        self.environment = {**_tools(language), **self.steps.environment}

    def rows(self) -> Iterator[tuple[str, str]]:
        """What was measured, and its figures."""
        yield from self.generation()
        for name, arguments in (("whole", ()), ("two services", SUBSET)):
            yield from self.building(name, arguments)
        yield from self.running()

    def generate(self, out: Path, arguments: Sequence[str] = ()) -> Run:
        """Generates into a directory that does not exist."""
        if SHARED is None:
            raise SystemExit("the benchmark reads the real schemas in ../shared, which is not there")
        shutil.rmtree(out, ignore_errors=True)
        clientgen = str(Path(sys.executable).with_name("clientgen"))
        schema = str(SHARED / "schemas" / SCHEMA)
        return run_once([clientgen, "generate", schema, "-t", self.language, "-o", str(out), "--quiet", *arguments])

    def generation(self) -> Iterator[tuple[str, str]]:
        out = self.work / "generated"
        runs = side_by_side({"": lambda: self.generate(out)}, self.rounds)[""]
        files = [path for path in out.rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files) / 1e6
        yield "generate", f"{_milliseconds(runs)}, {runs.peak_mb:.0f} MB; {len(files)} files, {size:.1f} MB"

    def building(self, name: str, arguments: Sequence[str]) -> Iterator[tuple[str, str]]:
        out = self.work / name.replace(" ", "-")
        self.generate(out, arguments)
        self.place(out)
        seconds = []
        for _ in range(min(self.rounds, 3)):
            for each in self.steps.clean:
                path = out / each
                shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
            seconds.append(sum(self.command(command, out).wall for command in self.steps.build))
        for command in self.steps.compile:
            self.command(command, out)
        artifact = out / self.steps.artifact
        packed = len(gzip.compress(artifact.read_bytes(), mtime=0))
        size = f"{artifact.stat().st_size / 1e3:.0f} kB, {packed / 1e3:.1f} kB gzipped"
        yield f"build, {name}", f"{statistics.median(seconds):.1f} s; {artifact.name} {size}"

    def place(self, out: Path) -> None:
        """Puts the programs into the client."""
        for source, target in self.steps.programs.items():
            (out / target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(PROGRAMS / self.language / source, out / target)

    def running(self) -> Iterator[tuple[str, str]]:
        out = self.work / "whole"
        answers = {"xml": self.work / "answer.xml", "json": self.work / "answer.json"}
        answers["xml"].write_bytes(xml_answer())
        answers["json"].write_bytes(json_answer())
        first = {"ours": lambda: self.command(self.steps.run["first_call"], out)}
        decode = {
            f"ours, {kind}": (lambda kind=kind, file=file: self.decode(out, kind, file))  # type: ignore[misc]
            for kind, file in answers.items()
        }
        for name, commands in self.steps.official.items():
            if "first_call" in commands:
                first[name] = lambda command=commands["first_call"]: self.command(command, self.work)  # type: ignore[misc]
            for kind, file in answers.items():
                if f"decode {kind}" in commands:
                    command = [*commands[f"decode {kind}"], str(file)]
                    decode[f"{name}, {kind}"] = lambda command=command: self.command(command, self.work)  # type: ignore[misc]
        for name, sample in side_by_side(first, self.rounds * 2).items():
            yield f"first call, {name}", f"{_milliseconds(sample)}, {sample.peak_mb:.0f} MB"
        for name, sample in side_by_side(decode, self.rounds).items():
            yield f"decode 500 entries, {name}", f"{sample.printed * 1000:.1f} ms"

    def decode(self, out: Path, kind: str, file: Path) -> Run:
        return self.command([*self.steps.run["decode"], str(file), kind], out)

    def command(self, command: Sequence[str], where: Path) -> Run:
        """Runs a command of the language with its tools."""
        return run_once(list(command), env=self.environment, cwd=where)


def _tools(language: str) -> dict[str, str]:
    if language == "python":
        return {}
    found: dict[str, str] = import_module(f"tests.toolchains.{language}").environment()
    return found


def _milliseconds(sample: Sample) -> str:
    return f"{sample.wall * 1000:.0f} ms"


def all_at_once(work: Path, languages: Sequence[str], rounds: int) -> str:
    """Generation of all clients by one command."""
    assert SHARED is not None
    out = work / "all"
    clientgen = str(Path(sys.executable).with_name("clientgen"))
    targets = [argument for language in languages for argument in ("-t", language)]
    command = [clientgen, "generate", str(SHARED / "schemas" / SCHEMA), *targets, "-o", str(out), "--quiet"]

    def run() -> Run:
        shutil.rmtree(out, ignore_errors=True)
        return run_once(command)

    sample = side_by_side({"": run}, rounds)[""]
    return f"{_milliseconds(sample)} ({sample.cpu:.2f} s of CPU)"


def main() -> None:
    """Runs what was asked for and prints a Markdown table."""
    known = sorted(path.name for path in PROGRAMS.iterdir() if (path / "__init__.py").is_file())
    parser = argparse.ArgumentParser(prog="python -m tests.bench.languages")
    parser.add_argument("--rounds", type=int, default=5, help="counted runs of each command after one warm-up")
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    parser.add_argument("--work", default=memory, help="where files are written; by default in memory if it can be")
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help=f"out of {', '.join(known)}; all by default")
    options = parser.parse_args()
    if unknown := set(options.languages) - set(known):
        parser.error(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    print("| language | what | figures |\n|---|---|---|")
    with tempfile.TemporaryDirectory(dir=options.work) as work:
        if not options.languages:
            every = all_at_once(Path(work), ["go", "java", "python", "typescript"], options.rounds)
            print(f"| all four | generate, one command | {every} |", flush=True)
        for language in options.languages or known:
            for what, figures in Bench(language, Path(work), options.rounds).rows():
                print(f"| {language} | {what} | {figures} |", flush=True)


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as failed:
        raise SystemExit(f"{failed.cmd}: {failed.stderr}") from failed
