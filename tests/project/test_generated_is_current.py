"""The committed clients are what the generator prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.output.manifest import read_manifest
from generator.output.paths import MANIFEST_NAME
from tests.support import ROOT, client_for

COMMITTED = ROOT / "generated"
LANGUAGES = ("go", "java", "python", "typescript")
SOURCES = {"go": "*.go", "java": "*.java", "python": "*.py", "typescript": "*.ts"}


def contents(directory: Path, paths: list[str]) -> dict[str, bytes]:
    return {path: (directory / path).read_bytes() for path in paths if (directory / path).is_file()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_committed_client_is_current(language: str) -> None:
    printed = client_for("default", target=language, tests=True)
    manifest = read_manifest(printed)
    assert manifest is not None
    paths = [*manifest.files, MANIFEST_NAME]
    expected, found = contents(printed, paths), contents(COMMITTED / language, paths)
    different = sorted(path for path in paths if expected[path] != found.get(path))
    if different:
        pytest.fail(
            f"run `make generated` and commit: {len(different)} files differ, first {different[:5]}", pytrace=False
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_else_is_in_the_package(language: str) -> None:
    manifest = read_manifest(COMMITTED / language)
    assert manifest is not None, "run `make generated`"
    below = {
        path.relative_to(COMMITTED / language).as_posix()
        for path in (COMMITTED / language).rglob(SOURCES[language])
        if not {"node_modules", "target", "dist", ".venv"} & set(path.parts)
    }
    assert below <= set(manifest.files)


def test_all_committed_clients_are_checked() -> None:
    # The site is not committed: `make docs` and `make demo` print it.
    assert {path.name for path in COMMITTED.iterdir() if path.is_dir()} - {"docs"} == set(LANGUAGES)
