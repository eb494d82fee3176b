"""Conflicts in a project: markers that still stand in vendored clients, and what git could not merge."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.output.manifest import digest
from generator.project.lock import Lock, LockedClient, LockedSchema, read_lock, write_lock
from tests.cli.here import Ended, run_here
from tests.vendor.test_git_merge import commit, git

from .conftest import SCHEMA

PROJECT = """\
schema = "small.xml"
[clients.python]
directory = "lib/kaltura"
include = ["thing.*"]
vendored = true
"""
AT = '<property name="id"'
THING = Path("lib/kaltura/types/thing.py")
EDIT = ('Thing`."""\n', 'Thing`."""\n\n    mine = 1\n')
CURRENT = "python: up to date in lib/kaltura\n"

Run = Callable[..., Ended]


def with_property(name: str, schema: str = SCHEMA) -> str:
    return schema.replace(AT, f'<property name="{name}" type="string"/>{AT}').replace("1.2.3", f"1.3.{len(name)}")


@pytest.fixture
def clientgen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs ``clientgen`` in a project with a vendored client, nothing generated yet."""
    monkeypatch.chdir(tmp_path)
    Path("small.xml").write_text(SCHEMA)
    Path("clientgen.toml").write_text(PROJECT)

    def run(*arguments: str, status: int = 0) -> Ended:
        ended = run_here(capfd, *arguments)
        assert ended.status == status, ended
        return ended

    return run


def state(clientgen: Run, status: int = 1) -> tuple[list[str], dict[str, str]]:
    document = json.loads(clientgen("check", "--format", "json", status=status).out)
    (client,) = document["clients"]
    assert document["current"] is (status == 0)
    return client["causes"], {file["path"]: file["state"] for file in client["files"]}


def conflict(clientgen: Run) -> None:
    """Brings about a conflict between an edit and a new schema."""
    clientgen("sync")
    THING.write_text(THING.read_text().replace(*EDIT))
    clientgen("sync")
    assert clientgen("check").out == CURRENT
    Path("small.xml").write_text(with_property("colour"))
    assert "in conflict with what is new (1 place)" in clientgen("sync", status=1).out


def test_markers_that_stand_are_told_until_they_are_gone(clientgen: Run) -> None:
    conflict(clientgen)
    causes, files = state(clientgen)
    assert "conflict" in causes and files["types/thing.py"] == "conflict"
    assert "types/thing.py: a conflict is not resolved" in clientgen("check", status=1).out
    assert "1 file with conflicts" in clientgen("sync", status=1).err
    assert "1 file with conflicts" in clientgen("sync", "--dry-run", status=1).err
    clientgen("sync", "--theirs")
    assert clientgen("check").out == CURRENT


def test_markers_that_the_lock_took_for_an_edit(clientgen: Run) -> None:
    """As a version of clientgen did that knew no better, or a lock that was merged by hand."""
    conflict(clientgen)
    clientgen("sync", "--theirs")
    text = THING.read_text() + "<<<<<<< edited\nmine\n=======\n>>>>>>> generated\n"
    THING.write_text(text)
    lock = read_lock(Path("clientgen.lock"))
    client = lock.clients["python"]
    files = {**client.files, "types/thing.py": digest(text.encode())}
    locked = LockedClient(**{name: getattr(client, name) for name in LockedClient.__slots__} | {"files": files})
    write_lock(Path("clientgen.lock"), Lock(lock.schema, {"python": locked}))
    assert state(clientgen) == (["conflict"], {"types/thing.py": "conflict"})
    document = json.loads(clientgen("check", "--format", "json", status=1).out)
    assert document["clients"][0]["files"][0]["line"] == text.splitlines().index("<<<<<<< edited") + 1
    assert "1 file with conflicts" in clientgen("sync", status=1).err


def test_half_resolved(clientgen: Run) -> None:
    conflict(clientgen)
    THING.write_text(THING.read_text().replace("<<<<<<< edited\n", "").replace("=======\n", ""))
    assert state(clientgen)[1]["types/thing.py"] == "conflict"
    assert "1 file with conflicts" in clientgen("sync", status=1).err
    THING.write_text(THING.read_text().replace(">>>>>>> generated\n", ""))
    clientgen("sync")
    assert state(clientgen, 0) == ([], {})


def test_a_check_of_a_newer_schema_does_not_stumble_over_markers(clientgen: Run) -> None:
    conflict(clientgen)
    Path("small.xml").write_text(with_property("weight"))
    causes, files = state(clientgen)
    assert causes[0] == "schema" and files["types/thing.py"] == "conflict"
    assert "<<<<<<<" in THING.read_text()
    assert "still hold the markers of a conflict" in clientgen("sync", status=2).err


def test_what_an_interrupted_run_left_is_no_edit(clientgen: Run) -> None:
    clientgen("sync")
    half = THING.read_bytes() + b"# what the run was to write\n"
    manifest = json.loads(Path("lib/kaltura/.clientgen-manifest.json").read_text())["files"]
    journal = {path: [hash_] for path, hash_ in manifest.items()}
    journal["types/thing.py"].append(digest(half))
    Path("lib/kaltura/.clientgen-pending").mkdir()
    Path("lib/kaltura/.clientgen-pending/journal.json").write_text(json.dumps(journal))
    THING.write_bytes(half)
    Path("lib/kaltura/LICENSE").unlink()
    assert state(clientgen)[0] == ["interrupted"]
    Path("lib/kaltura/py.typed").write_text("mine")
    assert state(clientgen)[0] == ["interrupted", "edited"]
    clientgen("sync")
    assert clientgen("check").out == CURRENT


@pytest.fixture
def merged(clientgen: Run) -> Run:
    """A merge of two branches that each had another schema; only the schema was merged by hand."""
    git(Path(), "init", "-q")
    clientgen("sync")
    THING.write_text(THING.read_text() + "\n# mine\n")
    clientgen("sync")
    commit(Path())
    for branch, name in (("right", "weight"), ("main", "colour")):
        git(Path(), "checkout", "-q", *(["-b", "right"] if branch == "right" else ["main"]))
        Path("small.xml").write_text(with_property(name))
        clientgen("sync")
        commit(Path())
    git(Path(), "merge", "right", status=1)
    return clientgen


def test_sync_heals_a_merge_of_two_branches(merged: Run) -> None:
    assert "<<<<<<< HEAD" in Path("clientgen.lock").read_text()
    assert "<<<<<<< HEAD" in THING.read_text()
    Path("small.xml").write_text(with_property("weight", with_property("colour")))
    ended = merged("check", status=1)
    assert "clientgen.lock: git left a conflict in it; clientgen sync resolves it" in ended.out
    assert "schema changed" in ended.out
    merged("sync")
    assert merged("check").out == CURRENT
    text = THING.read_text()
    assert "colour" in text and "weight" in text and text.endswith("\n# mine\n") and "<<<<<<<" not in text
    commit(Path())
    assert merged("sync").out == CURRENT


def test_locked_takes_no_merge_of_two_locks(merged: Run) -> None:
    Path("small.xml").write_text(with_property("colour"))
    assert "the schema is not the one in clientgen.lock" in merged("sync", "--locked", status=2).err


def test_vendor_heals_it_as_well(merged: Run) -> None:
    Path("small.xml").write_text(with_property("weight", with_property("colour")))
    command = ("vendor", "python", "small.xml", "--include", "thing.*", "--into", "lib/kaltura")
    assert "merged with what is new" in merged(*command).err
    assert THING.read_text().endswith("\n# mine\n") and "<<<<<<<" not in THING.read_text()


def test_what_two_locks_agree_in(tmp_path: Path) -> None:
    same = LockedClient("a", "a", "1", "s", "", "", {"x": "1"})
    ours, theirs = (LockedClient("b", "b", "1", schema, "", "", {"x": "1"}) for schema in ("old", "new"))
    schema = LockedSchema(None, "0" * 64, "1")
    one = Lock(schema, {"a": same, "b": ours}).to_bytes().decode()
    other = Lock(schema, {"a": same, "b": theirs, "c": same}).to_bytes().decode()
    path = tmp_path / "clientgen.lock"
    path.write_text(f"<<<<<<< HEAD\n{one}=======\n{other}>>>>>>> other\n")
    lock = read_lock(path)
    assert lock.is_conflicted and lock.schema == schema
    assert lock.clients == {"a": same, "b": LockedClient("b", "b", "1", "", "", "", {}), "c": same}
