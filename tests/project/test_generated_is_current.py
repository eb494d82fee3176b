"""The committed clients are what the generator prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.output.manifest import read_manifest
from generator.output.paths import MANIFEST_NAME
from tests.support import ROOT, client_for

COMMITTED = ROOT / "generated" / "python"


def contents(directory: Path, paths: list[str]) -> dict[str, bytes]:
    return {path: (directory / path).read_bytes() for path in paths if (directory / path).is_file()}


def test_generated_python_is_current() -> None:
    printed = client_for("default")
    manifest = read_manifest(printed)
    assert manifest is not None
    paths = [*manifest.files, MANIFEST_NAME]
    expected, found = contents(printed, paths), contents(COMMITTED, paths)
    different = sorted(path for path in paths if expected[path] != found.get(path))
    if different:
        pytest.fail(
            f"run `make generated` and commit: {len(different)} files differ, first {different[:5]}", pytrace=False
        )


def test_nothing_else_is_in_the_package() -> None:
    manifest = read_manifest(COMMITTED)
    assert manifest is not None, "run `make generated`"
    below = {path.relative_to(COMMITTED).as_posix() for path in (COMMITTED / "src").rglob("*.py")}
    assert below <= set(manifest.files)
