"""The tests that a client carries: recorded answers, the calls that got them, and what runs them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.targets.base import OutputFile, RecordedTest
from generator.targets.scope import settle

from .names import numbered
from .samples import functions
from .settings import in_module
from .values import Imports, Surface
from .words import mixed

_PACKAGE = "recorded"
_LINT = "//lint:file-ignore SA1019 Deprecated actions were recorded as well."


def recorded(surface: Surface, tests: Iterable[RecordedTest], own: Path, header: str) -> Iterator[OutputFile]:
    """The files of the tests; `own` is the directory of the target's templates, `header` begins printed files."""
    tests = tuple(tests)
    yield hand_written(own / _PACKAGE / "recorded_test.go", f"{_PACKAGE}/recorded_test.go", surface)
    values = hand_written(own / "conformance" / "value.go", f"{_PACKAGE}/value_test.go", surface)
    yield OutputFile(values.path, values.content.replace(b"package main\n", f"package {_PACKAGE}\n".encode(), 1))
    imports = Imports(surface.settings)
    names = settle({test.name: f"call{mixed(test.name)}" for test in tests}, alternatives=numbered)
    calls = [(test.name, names[test.name], test.program) for test in tests]
    text = functions(surface, imports, calls, "calls")
    parts = (header, _LINT, f"package {_PACKAGE}", imports.block(), f"// calls are those that were recorded.\n{text}")
    printed = "\n\n".join(parts)
    yield OutputFile(f"{_PACKAGE}/calls_test.go", printed.encode())
    document = json.dumps([test.document() for test in tests], indent=2)
    yield OutputFile(f"{_PACKAGE}/testdata/recorded.json", f"{document}\n".encode())


def hand_written(path: Path, name: str, surface: Surface) -> OutputFile:
    """The hand-written file at `path` as the file `name` of a client."""
    return OutputFile(name, in_module(path.read_bytes(), surface.settings))
