"""The tests that a client carries: recorded answers, run by pytest in the client's own directory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import black
import pytest

from tests.support import client_for, venv_tool

SCHEMAS = ["default", "ott-2020"]


def run(client: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Runs a command in the directory of a client, which it must not change."""
    environment = {**os.environ, "MYPYPATH": "src", "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("PYTEST_ADDOPTS", None)
    return subprocess.run(command, cwd=client, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_they_pass(schema: str) -> None:
    client = client_for(schema, tests=True)
    recorded = json.loads((client / "tests/recorded.json").read_text())
    expected = sum(each[name] is not None for each in recorded for name in ("xml", "json"))
    assert expected > 0
    result = run(client, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider")
    assert result.returncode == 0, result.stdout
    assert f"{expected} passed" in result.stdout


def test_they_notice_what_is_wrong(tmp_path: Path) -> None:
    """Another answer than the recorded one fails, and so does another request."""
    import shutil

    client = tmp_path / "client"
    shutil.copytree(client_for("default", tests=True), client)
    path = client / "tests/recorded.json"
    recorded = json.loads(path.read_text())
    by_name = {each["name"]: each for each in recorded}
    by_name["media-get"]["json"] = by_name["media-get"]["json"].replace('"id":"', '"id":"x')
    by_name["media-delete"]["request"]["entryId"] = "another"
    path.write_text(json.dumps([by_name["media-get"], by_name["media-delete"]]))
    result = run(client, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider")
    assert "3 failed, 1 passed" in result.stdout


@pytest.mark.parametrize("schema", SCHEMAS)
def test_they_are_as_clean_as_the_client(schema: str, tmp_path: Path) -> None:
    client = client_for(schema, tests=True)
    mode = black.Mode(target_versions={black.TargetVersion.PY311})
    for path in (client / "tests").glob("*.py"):
        text = path.read_text("utf-8")
        assert black.format_str(text, mode=mode) == text, path.name
    lint = run(client, venv_tool("ruff"), "check", "--no-cache", "tests")
    assert lint.returncode == 0, lint.stdout
    types = run(client, venv_tool("mypy"), "--strict", f"--cache-dir={tmp_path}", "-p", "tests")
    assert types.returncode == 0, types.stdout


def test_the_readme_and_the_package_tell_of_them() -> None:
    told, plain = client_for("default", tests=True), client_for("default")
    assert "\npytest\n" in (told / "README.md").read_text("utf-8")
    assert 'test = ["pytest>=8"]' in (told / "pyproject.toml").read_text("utf-8")
    assert not (plain / "tests").exists()
    assert "pytest" not in (plain / "README.md").read_text("utf-8")
    assert "pytest" not in (plain / "pyproject.toml").read_text("utf-8")
