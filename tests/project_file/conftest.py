"""A project with a small schema, and clients for targets that an installed package adds."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.cli.conftest import SCHEMA, toy_package
from tests.support import ROOT

__all__ = ["SCHEMA", "Made", "made", "toy_package"]

CONFIG = """\
schema = "small.xml"

[clients.toy]
directory = "out/toy"

[clients.second]
target = "other-toy"
directory = "out/second"
greeting = "good day"
include = ["thing.*"]
"""

NEWER = SCHEMA.replace("1.2.3", "1.3.0").replace('id="other" name="other"', 'id="fresh" name="fresh"')


@dataclass
class Made:
    """A project on the disk, and a way to run ``clientgen`` in it."""

    root: Path
    environment: Mapping[str, str] = field(repr=False)

    def run(self, *args: str, where: str = ".", status: int | None = 0) -> subprocess.CompletedProcess[str]:
        """Runs it in a process of its own, in the folder `where`, and looks at its exit status unless that is None."""
        ended = subprocess.run(
            [sys.executable, "-m", "generator", *args],
            cwd=self.root / where,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert status is None or ended.returncode == status, (ended.returncode, ended.stdout, ended.stderr)
        return ended

    def start(self, *args: str) -> subprocess.Popen[str]:
        """Starts it, in a group of its own."""
        return subprocess.Popen(
            [sys.executable, "-m", "generator", *args],
            cwd=self.root,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def write(self, path: str, text: str) -> Path:
        """Writes a file as a user does."""
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
        return place

    def read(self, path: str) -> str:
        """A file of the project."""
        return (self.root / path).read_text()

    def tree(self) -> dict[str, bytes]:
        """All files by path, links aside."""
        return {
            place.relative_to(self.root).as_posix(): place.read_bytes()
            for place in sorted(self.root.rglob("*"))
            if place.is_file() and not place.is_symlink()
        }


@pytest.fixture
def made(toy_package: Path, tmp_path: Path) -> Made:
    """A project of two toy clients, nothing generated yet."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(toy_package)]), "COLUMNS": "100"}
    environment.pop("CLIENTGEN_DEBUG", None)
    project = Made(tmp_path / "project", environment)
    project.write("clientgen.toml", CONFIG)
    project.write("small.xml", SCHEMA)
    return project
