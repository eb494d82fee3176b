"""The tests that a client carries: recorded answers, the calls that got them, and what runs them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.targets.base import OutputFile, RecordedTest

from .runtime import renamed
from .samples import functions
from .surface import Surface

_FOLDER = "tests"
_PROGRAM = "conformance"
_PACKAGE = "recorded"


def recorded(surface: Surface, tests: Iterable[RecordedTest], own: Path) -> Iterator[OutputFile]:
    """The files of the tests; `own` is the directory of the target's templates."""
    tests = tuple(tests)
    package = f"{surface.settings.package}.{_PACKAGE}"
    place = package.replace(".", "/")
    for path in (own / _FOLDER / "RecordedTest.java", own / _PROGRAM / "Outcomes.java"):
        text = renamed(path.read_text("utf-8"), surface.settings.package)
        text = text.replace(f"package {_PROGRAM};", f"package {package};")
        yield OutputFile(f"src/test/java/{place}/{path.name}", text.encode())
    calls = [(test.name, _method(test.name), test.program) for test in tests]
    text = functions(surface, calls, "RecordedCalls", package, about="The calls that were recorded.")
    yield OutputFile(f"src/test/java/{place}/RecordedCalls.java", text.encode())
    document = json.dumps([test.document() for test in tests], indent=2)
    yield OutputFile(f"src/test/resources/{place}/recorded.json", f"{document}\n".encode())


def _method(name: str) -> str:
    first, *rest = name.split("-")
    return "do" + "".join(word.capitalize() for word in (first, *rest))
