"""The rooms of the house: who may import whom, how large a module is, and what stays out of the project."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.support import ROOT, venv_tool

CACHES = {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}
OWN = [
    path
    for folder in ("generator", "templates", "schema", "tests", ".ci")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.is_file() and path.suffix not in (".pyc", ".bin") and not CACHES.intersection(path.parts)
] + [path for path in sorted(ROOT.iterdir()) if path.is_file() and path.suffix in (".md", ".toml", ".txt", "")]


def test_imports_point_one_way() -> None:
    done = subprocess.run(
        [venv_tool("lint-imports"), "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize("path", sorted((ROOT / "generator").rglob("*.py")), ids=lambda path: path.name)
def test_modules_have_one_job_and_say_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 420
    if text:
        assert text.startswith('"""')


def test_no_paths_of_a_machine_and_no_registry_hosts() -> None:
    forbidden = re.compile(r"(?<![\w.])/(?:work|home|root|Users)/|pypi\.org|pythonhosted|registry\.npmjs")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in OWN
        if path != Path(__file__).resolve()
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if forbidden.search(line)
    ]
    assert found == []
