"""Earlier schemas in a project file: printed, locked, checked, watched; and what is wrong with them."""

from __future__ import annotations

import json

import pytest

from tests.support import venv_tool

from .conftest import SCHEMA, Made

CONFIG = """\
schema = "small.xml"

[clients.docs]
directory = "site"
include = ["thing.*", "other.*"]
earlier = [
  "schemas/older.xml",
  "old.xml",
]

[clients.toy]
directory = "toy"
"""

OLD = SCHEMA.replace("1.2.3", "1.0.0").replace('name="ping"', 'name="pong"')


@pytest.fixture
def dated(made: Made) -> Made:
    """A project of a site that tells of two earlier versions, and a client."""
    made.write("clientgen.toml", CONFIG)
    made.write("old.xml", OLD)
    made.write("schemas/older.xml", OLD.replace("1.0.0", "0.9.0"))
    return made


def test_they_are_told_of_and_watched_by_hash(dated: Made) -> None:
    dated.run("sync")
    assert '<h2 id="v-1.0.0"' in dated.read("site/changes.html")
    dated.run("check")
    clients = json.loads(dated.read("clientgen.lock"))["clients"]
    assert clients["docs"]["earlier"] and "earlier" not in clients["toy"]
    assert "1 client" in dated.run("sync").stdout or "up to date" in dated.run("sync").stdout
    dated.write("old.xml", OLD.replace('name="pong"', 'name="peng"'))
    done = dated.run("check", status=1)
    assert "docs: out of date: earlier schemas changed\n" in done.stdout
    assert "site/changes.html: would change" in done.stdout and "toy: up to date" in done.stdout
    assert json.loads(dated.run("check", "--format", "json", status=1).stdout)["clients"][0]["causes"] == ["earlier"]
    dated.run("sync")
    assert "other.peng" in dated.read("site/changes.html")
    dated.run("check")


def test_where_one_is_called_otherwise_nothing_changes(dated: Made) -> None:
    dated.run("sync")
    (dated.root / "old.xml").rename(dated.root / "v1.xml")
    dated.write("clientgen.toml", CONFIG.replace('"old.xml"', '"v1.xml"'))
    dated.run("check")


def test_without_them_again(dated: Made) -> None:
    dated.run("sync")
    dated.write("clientgen.toml", CONFIG.replace('  "schemas/older.xml",\n  "old.xml",\n', ""))
    assert "earlier schemas changed" in dated.run("check", status=1).stdout
    dated.run("sync")
    assert not (dated.root / "site/changes.html").exists()


def test_in_a_revision(dated: Made) -> None:
    import subprocess

    git = venv_tool("git")
    author = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    for command in (["init", "-q"], ["add", "old.xml"], ["commit", "-q", "-m", "old"]):
        subprocess.run([git, *author, *command], cwd=dated.root, check=True)
    dated.write("clientgen.toml", CONFIG.replace('"old.xml"', '"git:HEAD:old.xml"'))
    (dated.root / "old.xml").unlink()
    (dated.root / "deep").mkdir()
    dated.run("sync", where="deep")
    dated.run("check")
    assert '<h2 id="v-1.0.0"' in dated.read("site/changes.html")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('"old.xml"', '"olf.xml"', "clientgen.toml:6: error: there is no file olf.xml; did you mean old.xml?"),
        ('"old.xml"', '"broken.xml"', "clientgen.toml:6: error: the earlier schema has an error: broken.xml:"),
        ('"old.xml"', '"git:HEAD~1:old.xml"', "clientgen.toml:6: error: git:HEAD~1:old.xml cannot be read"),
        (
            '"old.xml"',
            '"https://x/old.xml"',
            "clientgen.toml:6: error: an earlier schema cannot come from a URL; fetch",
        ),
        ('"old.xml"', '"-"', "clientgen.toml:6: error: an earlier schema cannot come from standard input"),
        ('"old.xml"', "1", "clientgen.toml:6: error: earlier has to be a list of texts"),
        (
            '"toy"',
            '"toy"\nearlier = ["old.xml"]',
            "clientgen.toml:13: error: the target toy does not tell what changed",
        ),
    ],
)
def test_mistakes_have_a_line(dated: Made, before: str, after: str, told: str) -> None:
    dated.write("clientgen.toml", CONFIG.replace(before, after))
    dated.write("broken.xml", "<xml>")
    untouched = dated.tree()
    done = dated.run("sync", status=2)
    assert told in done.stderr and "Traceback" not in done.stderr
    assert dated.tree() == untouched


def test_one_that_is_gone_is_told_by_check_as_well(dated: Made) -> None:
    dated.run("sync")
    (dated.root / "old.xml").unlink()
    assert "clientgen.toml:6: error: there is no file old.xml" in dated.run("check", status=2).stderr
