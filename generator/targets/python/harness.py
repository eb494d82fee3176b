"""The conformance program of a Python client: its hand-written part, and a module of the calls that it makes."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from generator.targets.base import Exercise, Harness, OutputFile

from .plan import HEADER
from .recorded import hand_written
from .samples import functions
from .surface import Surface

_PROGRAM = "conformance"
_OVERRIDE = "idempotent"


def harness(client: Iterable[OutputFile], surface: Surface, exercises: Iterable[Exercise], own: Path) -> Harness:
    """The program of the client whose files are `client`; `own` is the directory of the target's templates."""
    written = (hand_written(path, _PROGRAM, surface) for path in sorted((own / _PROGRAM).glob("*.py")))
    calls = [(each.name, f"do_{each.name}", each.program) for each in exercises]
    text = functions(surface, calls, "EXERCISES", about="The calls of the suite.", override=_OVERRIDE)
    printed = OutputFile(f"{_PROGRAM}/exercises.py", f"{HEADER}\n{text}".encode())
    return Harness(
        files=(*client, *written, printed),
        build=(),
        run=(sys.executable, "-m", _PROGRAM),
        environment={"PYTHONPATH": "src"},
    )
