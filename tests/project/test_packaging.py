"""What ``pip install .`` gives: a working ``clientgen`` with its templates and its schema, away from the checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from generator import __version__
from tests.support import ROOT, missing, once

CACHES = {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}
SOURCES = [
    "generator",
    "templates",
    "schema",
    "tests/conformance",
    "tests/recordings",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
]


def build(directory: Path) -> None:
    """Builds the wheel into `directory`, from a copy: a build must not need, and does not see, the rest."""
    copy = directory / "source"
    copy.mkdir()
    for name in SOURCES:
        if (ROOT / name).is_dir():
            (copy / name).parent.mkdir(exist_ok=True)
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns(*CACHES))
        else:
            shutil.copy(ROOT / name, copy)
    run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "-q",
            "--no-deps",
            "--no-build-isolation",
            "-w",
            str(directory),
            str(copy),
        ]
    )
    shutil.rmtree(copy)


def run(command: list[str], **options: object) -> str:
    """The standard output of `command`, which has to succeed."""
    done = subprocess.run(command, capture_output=True, text=True, **options)  # type: ignore[call-overload]
    assert done.returncode == 0, done.stdout + done.stderr
    return str(done.stdout)


@pytest.fixture(scope="module")
def wheel() -> Path:
    (found,) = once("wheel", build).glob("*.whl")
    return found


def test_the_wheel_holds_everything(wheel: Path) -> None:
    assert wheel.name == f"clientgen-{__version__}-py3-none-any.whl"
    names = zipfile.ZipFile(wheel).namelist()
    assert len(names) == len(set(names))
    for folder in ("templates", "schema"):
        expected = {
            f"generator/_data/{path.relative_to(ROOT).as_posix()}"
            for path in (ROOT / folder).rglob("*")
            if path.is_file() and not CACHES.intersection(path.parts)
        }
        assert expected
        assert {name for name in names if name.startswith(f"generator/_data/{folder}/")} == expected
    for path in (ROOT / "generator").rglob("*.py"):
        assert path.relative_to(ROOT).as_posix() in names
    assert not [name for name in names if name.startswith("tests") or name.endswith(".pyc")]
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_unpacked_wheel_works_away_from_the_checkout(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "site")}
    command = [sys.executable, "-m", "generator", "generate", "-t", "python", "-o", "client"]
    printed = run(command, cwd=tmp_path, env=environment)
    assert printed.startswith("python client for API ")
    again = run([*command[:2], "generator", "inspect"], cwd=tmp_path, env=environment)
    assert "22." in again
    assert (tmp_path / "client/src/kaltura_client/__init__.py").is_file()


def test_pip_install_into_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    run([sys.executable, "-m", "venv", str(tmp_path / "venv")])
    binaries = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    pip = [str(binaries / "python"), "-m", "pip"]
    installed = subprocess.run(
        [*pip, "install", "-q", "--require-hashes", "-r", str(ROOT / "requirements.txt")],
        capture_output=True,
        text=True,
        env=environment,
    )
    if installed.returncode != 0 and "Could not find a version" in installed.stderr:
        missing("the dependencies cannot be downloaded here")
    assert installed.returncode == 0, installed.stderr
    run([*pip, "install", "-q", "--no-deps", str(wheel)], env=environment)
    # What the wheel asks for is there; there is nothing beside it but what builds it.
    assert "No broken requirements" in run([*pip, "check"], env=environment)
    clientgen = str(binaries / "clientgen")
    assert run([clientgen, "--version"], cwd=tmp_path, env=environment).startswith(f"clientgen {__version__} ")
    run([clientgen, "generate", "--target", "python", "--out", "client"], cwd=tmp_path, env=environment)
    assert (tmp_path / "client/src/kaltura_client/__init__.py").is_file()


def test_the_project_file() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["scripts"] == {"clientgen": "generator.cli.main:main"}
    pinned = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8").lower().replace("_", "-")
    extras = project["optional-dependencies"]
    for requirement in [*project["dependencies"], *extras["test"], *extras["dev"][1:]]:
        name = requirement.partition(">=")[0].partition("[")[0]
        assert f"\n{name}==" in pinned, f"{name} is not in requirements-dev.txt"
