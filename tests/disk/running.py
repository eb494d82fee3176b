"""Runs of clientgen in forks of a warm process, and projects for them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support import ROOT

from .hooks import Happening

TARGET = """
import os
import signal
from generator.targets.base import Option, OutputFile, Target

class Tree(Target):
    name = "tree"
    title = "Tree"
    summary = "texts in directories"
    options = (Option("greeting", "hello", "What each file begins with."),)

    def files(self, job):
        version, greeting = job.api.version, job.options["greeting"]
        lines = [f"client of {version}", *(f"line {n}" for n in range(12)), greeting, ""]
        yield OutputFile("README.md", "\\n".join(lines).encode())
        yield OutputFile("same.txt", b"the same\\n")
        for service in job.api.services:
            yield OutputFile(f"src/{service.id}.txt", f"{greeting} {service.id}\\n{version}\\n".encode())
            yield OutputFile(f"src/{service.id}/deep/types.txt", f"{service.id}\\n".encode() * 300)
        if greeting == "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        if greeting == "long":
            yield OutputFile("src/" + "x" * 300, b"")
        yield OutputFile("turn" if version == "1.2.3" else "turn/into.txt", version.encode())

    def vendored(self, job):
        return self.files(job)
"""

HEAD = '<?xml version="1.0"?>\n<xml apiVersion="{}" generatedDate="1"><enums/><classes/><services>'
SERVICE = '<service id="{0}" name="{0}"><action name="get"><result type="bool"/></action></service>'
TAIL = "</services><plugins/></xml>\n"


def schema(version: str, *services: str) -> str:
    """A schema of services, with an action each."""
    return HEAD.format(version) + "".join(map(SERVICE.format, services)) + TAIL


OLD = schema("1.2.3", "thing", "other")
NEW = schema("1.3.0", "thing", "fresh")

CONFIG = """\
schema = "small.xml"

[clients.one]
target = "tree"
directory = "out/one"

[clients.two]
target = "tree"
directory = "out/two"
greeting = "good day"
"""

LEFT_OVERS = ("clientgen-draft", ".clientgen-pending")


@dataclass(frozen=True)
class Ended:
    """A run that came to its end: its exit status, negative for a signal, what it printed, its steps on the disk."""

    status: int
    out: str
    err: str
    steps: Sequence[str]


class Zygote:
    """The warm process. What it needs lies in `home`."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.known: dict[object, list[str]] = {}
        """Steps of what was set up before."""
        site = home / "site"
        info = site / "tree_target-1.0.dist-info"
        info.mkdir(parents=True)
        (site / "tree_target.py").write_text(TARGET)
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: tree-target\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text("[clientgen.targets]\ntree = tree_target:Tree\n")
        path = os.pathsep.join([str(ROOT), str(site)])
        more = {"PYTHONPATH": path, "COLUMNS": "200", "CLIENTGEN_CACHE_DIR": str(home / "cache")}
        environment: dict[str, str] = os.environ | more
        environment.pop("CLIENTGEN_DEBUG", None)
        self.environment = environment
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.disk.zygote"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._warm(home / "warm")

    def _warm(self, place: Path) -> None:
        put(place, {"old.xml": OLD, "small.xml": NEW, "clientgen.toml": CONFIG})
        put(place, {"again/small.xml": NEW, "again/clientgen.toml": CONFIG.replace("[clients.two]", '[clients."2"]')})
        changelog = ["changelog", "old.xml", "small.xml", "-l", "python", "-f", "LOG.md"]
        vendor = ["vendor", "tree", "old.xml", "--into", "v"]
        commands = (["sync"], ["sync", "--force"], ["check"], changelog, vendor, vendor)
        self._ask({"warm": commands, "cwd": str(place)})

    def _ask(self, order: dict[str, object]) -> dict[str, Any]:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "the warm process is gone"
        found: dict[str, Any] = json.loads(answer)
        return found

    def run(self, root: Path, *args: str, happening: Happening | None = None, **more: object) -> Ended:
        """Runs clientgen in `root`.

        Args:
            root: The directory to run it in; steps elsewhere are not counted.
            args: Its arguments.
            happening: What happens at one of its steps.
            more: ``limits`` of the system by name, ``ordinary`` to run without the rights of the superuser,
                ``parallel`` to use all cores.
        """
        order = {"args": args, "cwd": str(root), "root": str(root), "happening": happening}
        answer = self._ask(order | more)
        status, out, err, steps = (answer[name] for name in ("status", "out", "err", "steps"))
        assert status not in (70, 99, -14), (args, happening, status, out, err)
        assert "Traceback" not in err, err
        return Ended(status, out, err, steps)

    def close(self) -> None:
        """Ends it."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(30)


@contextmanager
def zygote_in(home: Path) -> Iterator[Zygote]:
    """A warm process, ended afterwards."""
    zygote = Zygote(home)
    try:
        yield zygote
    finally:
        zygote.close()


def put(place: Path, files: dict[str, str]) -> None:
    """Writes files as a user does."""
    for path, text in files.items():
        (place / path).parent.mkdir(parents=True, exist_ok=True)
        (place / path).write_text(text)


def tree_of(place: Path) -> dict[str, bytes]:
    """Everything below `place`: files with their contents, links as ``-> target``, directories as ``path/``."""
    found: dict[str, bytes] = {}
    for folder, folders, files in os.walk(place):
        for name in (*folders, *files):
            whole = Path(folder, name)
            path = whole.relative_to(place).as_posix()
            if whole.is_symlink():
                found[path] = b"-> " + os.fsencode(os.readlink(whole))
            elif whole.is_dir():
                found[path + "/"] = b""
            elif whole.is_file():
                found[path] = whole.read_bytes() if whole.stat().st_size < 50_000_000 else b"huge"
            else:
                found[path] = b"something special"
    return found


def left_over(place: Path) -> list[str]:
    """What runs work with and should have removed."""
    return [path for path in tree_of(place) if path.rstrip("/").endswith(LEFT_OVERS)]


def part(tree: dict[str, bytes], top: str) -> dict[str, bytes]:
    """What `tree` has below `top`."""
    return {path.removeprefix(top): content for path, content in tree.items() if path.startswith(top) and path != top}


__all__ = ["CONFIG", "NEW", "OLD", "Ended", "Zygote", "left_over", "part", "put", "schema", "tree_of"]
