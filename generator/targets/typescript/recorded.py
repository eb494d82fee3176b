"""The tests that a client carries: recorded answers, the calls that got them, and what runs them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.targets.base import OutputFile, RecordedTest

from .samples import functions
from .values import Imports, Surface

_FOLDER = "tests"
_CONFIGURATION = {
    "extends": "../tsconfig.json",
    "compilerOptions": {
        "rootDir": "..",
        "outDir": "../build",
        "declaration": False,
        "declarationMap": False,
        "isolatedDeclarations": False,
    },
    "include": ["../src", "."],
}


def recorded(surface: Surface, tests: Iterable[RecordedTest], own: Path, header: str) -> Iterator[OutputFile]:
    """The files of the tests; `own` is the directory of the target's templates, `header` begins printed modules."""
    tests = tuple(tests)
    yield OutputFile(f"{_FOLDER}/tsconfig.json", _configuration())
    for path in sorted((own / _FOLDER).glob("*.ts")):
        yield OutputFile(f"{_FOLDER}/{path.name}", path.read_bytes())
    outcomes = (own / "conformance" / "outcomes.ts").read_text("utf-8").replace('from "../', 'from "../src/')
    yield OutputFile(f"{_FOLDER}/outcomes.ts", outcomes.encode())
    calls = [(test.name, f"call_{test.name.replace('-', '_')}", test.program) for test in tests]
    text = functions(surface, Imports("../src", ".js"), calls, "calls")
    yield OutputFile(f"{_FOLDER}/recorded-calls.ts", f"{header}\n\n{text}".encode())
    document = json.dumps([test.document() for test in tests], indent=2)
    yield OutputFile(f"{_FOLDER}/recorded.json", f"{document}\n".encode())


def _configuration() -> bytes:
    """``tsconfig.json`` as prettier leaves it: short lists on one line."""
    text = json.dumps(_CONFIGURATION, indent=2)
    return text.replace('[\n    "../src",\n    "."\n  ]', '["../src", "."]').encode() + b"\n"
