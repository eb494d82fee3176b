"""The conformance program of a TypeScript client: its hand-written part, and a module of the calls that it makes."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from generator.targets.base import Exercise, Harness, MissingTool, OutputFile

from .plan import HEADER
from .samples import functions
from .values import Imports, Surface

_PROGRAM = "conformance"
_OVERRIDE = "idempotent"


def harness(client: Iterable[OutputFile], surface: Surface, exercises: Iterable[Exercise], own: Path) -> Harness:
    """The program of the client whose files are `client`; `own` is the directory of the target's templates.

    Raises:
        MissingTool: if Node.js or the compiler is not there.
    """
    compiler, node = _tool("tsc", "TypeScript"), _tool("node", "Node.js")
    sources = sorted((own / _PROGRAM).glob("*.ts"))
    written = (OutputFile(f"src/{_PROGRAM}/{path.name}", path.read_bytes()) for path in sources)
    calls = [(each.name, f"do_{each.name}", each.program) for each in exercises]
    text = functions(surface, Imports("..", ".js"), calls, "exercises", override=_OVERRIDE)
    printed = OutputFile(f"src/{_PROGRAM}/exercises.ts", f"{HEADER}\n\n{text}".encode())
    return Harness(
        files=(*client, *written, printed),
        build=((compiler, "-p", ".", *_node_types(compiler)),),
        run=(node, f"dist/{_PROGRAM}/main.js"),
    )


def _tool(command: str, title: str) -> str:
    found = shutil.which(command)
    if found is None:
        raise MissingTool(f"{title} is not installed: there is no command {command}")
    return found


def _node_types(compiler: str) -> tuple[str, ...]:
    """The types of Node.js where they are installed beside the compiler; else nothing of the program is checked."""
    for folder in Path(compiler).resolve().parents:
        if (folder / "@types" / "node").is_dir():
            return ("--typeRoots", str(folder / "@types"))
    return ("--noCheck", "--types", "")
