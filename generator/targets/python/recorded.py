"""The tests that a client carries: recorded answers, the calls that got them, and what runs them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.targets.base import OutputFile, RecordedTest

from .samples import functions
from .surface import Surface

_FOLDER = "tests"
_OWN_PACKAGE = "kaltura_client"
"""What the hand-written part calls the package of the client."""


def recorded(surface: Surface, tests: Iterable[RecordedTest], own: Path, header: str) -> Iterator[OutputFile]:
    """The files of the tests; `own` is the directory of the target's templates, `header` begins printed modules."""
    tests = tuple(tests)
    for path in (*sorted((own / _FOLDER).glob("*.py")), own / "conformance" / "outcomes.py"):
        yield hand_written(path, _FOLDER, surface)
    calls = [(test.name, f"call_{test.name.replace('-', '_')}", test.program) for test in tests]
    text = functions(surface, calls, "CALLS", about="The calls that were recorded.")
    yield OutputFile(f"{_FOLDER}/recorded_calls.py", f"{header}\n{text}".encode())
    document = json.dumps([test.document() for test in tests], indent=2)
    yield OutputFile(f"{_FOLDER}/recorded.json", f"{document}\n".encode())


def hand_written(path: Path, folder: str, surface: Surface) -> OutputFile:
    """A hand-written module in `folder` of a client, with the name of the client's package."""
    text = path.read_text("utf-8").replace(_OWN_PACKAGE, surface.settings.package)
    return OutputFile(f"{folder}/{path.name}", text.encode())
