"""The whole output for a small schema, byte for byte.

The schema uses every construct of the format, and text that wants to get out of its string. Run the tests with
``CLIENTGEN_UPDATE_GOLDEN=1`` to accept what is printed now, and look at the difference before you commit it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.model.api import Api
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from tests.targets.apis import printed

GOLDEN = Path(__file__).parent / "golden"
EXPECTED = GOLDEN / "python"
SUFFIX = ".expected"
"""Keeps the tools that look after our own modules from these."""

UPDATE = "CLIENTGEN_UPDATE_GOLDEN"


def api() -> Api:
    reading = read_schema(fetch(str(GOLDEN / "schema.xml")))
    assert reading.api is not None, [str(error) for error in reading.errors]
    return reading.api


def ours() -> dict[str, bytes]:
    """What is printed, without the part that is copied."""
    return {path: content for path, content in printed(api()).items() if "/runtime/" not in path}


def committed() -> dict[str, bytes]:
    return {
        path.relative_to(EXPECTED).as_posix().removesuffix(SUFFIX): path.read_bytes()
        for path in EXPECTED.rglob(f"*{SUFFIX}")
    }


def update(files: dict[str, bytes]) -> None:
    for path in EXPECTED.rglob(f"*{SUFFIX}"):
        path.unlink()
    for name, content in files.items():
        path = EXPECTED / f"{name}{SUFFIX}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def test_the_output_is_the_committed_one() -> None:
    files = ours()
    if os.environ.get(UPDATE) == "1":
        update(files)
    expected = committed()
    assert sorted(files) == sorted(expected)
    for path, content in files.items():
        if content != expected[path]:
            assert content.decode().splitlines() == expected[path].decode().splitlines(), path
            pytest.fail(f"{path} differs in its line ends")


def test_it_is_what_black_prints() -> None:
    import black

    mode = black.Mode(target_versions={black.TargetVersion.PY311})
    for path, content in ours().items():
        if path.endswith(".py"):
            assert black.format_str(content.decode(), mode=mode) == content.decode(), path
