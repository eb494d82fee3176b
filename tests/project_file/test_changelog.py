"""A changelog that ``clientgen sync`` keeps: what a new schema changes, in the names of the client."""

from __future__ import annotations

import os
import subprocess

import pytest

from tests.support import venv_tool

from .conftest import NEWER, SCHEMA, Made

CONFIG = """\
schema = "small.xml"
[clients.python]
directory = "py"
changelog = "py/CHANGELOG.md"
[clients.toy]
directory = "toy"
include = ["thing.*"]
changelog = "toy.md"
"""


@pytest.fixture
def committed(made: Made) -> Made:
    """A project in a repository, current and committed."""
    git = venv_tool("git")
    made.write("clientgen.toml", CONFIG)
    made.run("sync")
    identity = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    author = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "all"]):
        subprocess.run([git, *author, *command], cwd=made.root, env={**made.environment, **identity}, check=True)
    return made


def test_nothing_on_the_first_run(committed: Made) -> None:
    assert not (committed.root / "py/CHANGELOG.md").exists()


def test_a_new_schema_is_entered_once(committed: Made) -> None:
    old = committed.read("clientgen.lock")
    committed.write("small.xml", NEWER)
    before = committed.tree()
    assert "python: py/CHANGELOG.md: " in committed.run("sync", "--dry-run").stdout
    assert committed.tree() == before
    (committed.root / "deep").mkdir()
    assert "entered" in committed.run("sync", where="deep").stdout
    text = committed.read("py/CHANGELOG.md")
    assert "client.fresh" in text and "client.other" in text
    committed.run("check")
    assert "CHANGELOG" not in committed.run("sync").stdout
    # As after a run that was killed between the changelog and the lock.
    committed.write("clientgen.lock", old)
    assert "nothing to enter" in committed.run("sync").stdout
    assert committed.read("py/CHANGELOG.md") == text


def test_a_client_hears_of_its_part_alone(committed: Made) -> None:
    committed.write("small.xml", NEWER)
    committed.run("sync")
    told = committed.read("toy.md") if (committed.root / "toy.md").exists() else ""
    assert "fresh" not in told and "other" not in told


def test_an_old_schema_that_is_lost_keeps_nothing_from_being_done(made: Made) -> None:
    made.write("clientgen.toml", CONFIG)
    made.run("sync")
    made.write("small.xml", NEWER)
    assert "neither kept nor committed; clientgen changelog OLD NEW enters it" in made.run("sync").stdout
    made.run("check")
    made.write("small.xml", SCHEMA)
    made.run("sync")
    assert not (made.root / "py/CHANGELOG.md").exists()
