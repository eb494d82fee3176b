"""Printing Go clients of APIs made by hand, and of the schemas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from generator.model.api import Api
from generator.model.selection import select
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.targets.base import Job
from generator.targets.go import GoTarget
from tests.support import schema_for
from tests.targets.test_golden import api as golden_api

TARGET = GoTarget()
DEFAULTS = {option.name: option.default for option in TARGET.options}


def printed(api: Api, options: Mapping[str, str] | None = None) -> dict[str, str]:
    """What the target prints: path -> content."""
    files = list(TARGET.files(Job(api, DEFAULTS | dict(options or {}))))
    found = {file.path: file.content.decode() for file in files}
    assert len(found) == len(files), "a path was printed twice"
    return found


def written(api: Api, out: Path, options: Mapping[str, str] | None = None) -> Path:
    """The client of `api` in the directory `out`."""
    for path, content in printed(api, options).items():
        file = out / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, "utf-8")
    return out


@cache
def api_of(schema: str) -> Api:
    """The API of a schema: ``golden``, ``default`` or a key of `tests.support.SCHEMAS`."""
    if schema == "golden":
        return golden_api()
    reading = read_schema(fetch(str(schema_for(schema))))
    assert reading.api is not None
    return select(reading.api, (), ()).api
