"""Records that are damaged, hostile, huge or from the future: what to do is told, and nothing done on their word."""

from __future__ import annotations

import json
import lzma
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from generator.output.paths import MANIFEST_NAME, PENDING_NAME, PRISTINE_NAME

from .running import NEW, OLD, Zygote, put, tree_of

GIGABYTE = 1024**3
MEMORY = {"RLIMIT_AS": GIGABYTE}
"""A run that reads a gigabyte into memory ends as a bug of clientgen, which `Zygote.run` takes for a failure."""


def _huge(place: Path) -> None:
    with place.open("wb") as file:
        file.truncate(GIGABYTE)


def _cut(place: Path) -> None:
    content = place.read_bytes()
    place.write_bytes(content[:-6])


def _marked(place: Path) -> None:
    content = place.read_bytes()
    place.write_bytes(b"<<<<<<< ours\n" + content[:40] + b"\n=======\n" + content + b"\n>>>>>>> theirs\n")


DAMAGES: dict[str, Callable[[Path], object]] = {
    "empty": lambda place: place.write_bytes(b""),
    "cut": _cut,
    "marked": _marked,
    "garbage": lambda place: place.write_bytes(bytes(range(256)) * 40),
    "deep": lambda place: place.write_text("[" * 200_000),
    "other": lambda place: place.write_text('{"format": "one", "files": 3}'),
    "huge": _huge,
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", [MANIFEST_NAME, PRISTINE_NAME])
def test_a_damaged_record_of_a_client(name: str, damage: str, zygote: Zygote, place: Path) -> None:
    put(place, {"old.xml": OLD, "new.xml": NEW})
    assert zygote.run(place, "vendor", "tree", "old.xml", "--into", "out").status == 0
    put(place, {"out/README.md": (place / "out/README.md").read_text().replace("line 5", "mine"), "out/mine": "mine"})
    DAMAGES[damage](place / "out" / name)
    before = _without(tree_of(place), name)
    ended = zygote.run(place, "vendor", "tree", "new.xml", "--into", "out", limits=MEMORY)
    assert ended.status == 2 and f"out/{name}" in ended.err and "Restore it" in ended.err, ended
    assert len(ended.err) < 2000
    assert _without(tree_of(place), name) == before


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_journal_is_none(damage: str, zygote: Zygote, place: Path) -> None:
    """It is put in place whole before anything changes, so what cannot be understood is not clientgen's."""
    put(place, {"old.xml": OLD, "new.xml": NEW})
    assert zygote.run(place, "generate", "old.xml", "-t", "tree", "-o", "out").status == 0
    put(place, {"out/mine": "mine", f"out/{PENDING_NAME}/journal.json": json.dumps({"mine": [_hash("mine")]})})
    DAMAGES[damage](place / "out" / PENDING_NAME / "journal.json")
    assert zygote.run(place, "generate", "new.xml", "-t", "tree", "-o", "out", limits=MEMORY).status == 0
    assert (place / "out/mine").read_text() == "mine"
    assert not (place / "out" / PENDING_NAME).exists()


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", ["clientgen.lock", "clientgen.toml"])
def test_a_damaged_file_of_a_project(name: str, damage: str, zygote: Zygote, project: Path) -> None:
    assert zygote.run(project, "sync").status == 0
    put(project, {"small.xml": NEW, "out/one/mine": "mine"})
    DAMAGES[damage](project / name)
    before = _without(tree_of(project), name)
    for command in ("check", "sync"):
        ended = zygote.run(project, command, limits=MEMORY)
        assert ended.status == 2 and name in ended.err, (command, ended)
        assert len(ended.err) < 4000
        assert _without(tree_of(project), name) == before


def test_records_of_a_newer_version(zygote: Zygote, project: Path) -> None:
    put(project, {"new.xml": NEW})
    assert zygote.run(project, "vendor", "tree", "small.xml", "--into", "out").status == 0
    put(project, {"out/README.md": (project / "out/README.md").read_text().replace("line 5", "mine")})
    manifest, record = project / "out" / MANIFEST_NAME, project / "out" / PRISTINE_NAME
    kept = manifest.read_bytes()
    newer = json.loads(kept) | {"format": 2, "generator": "clientgen 9.1", "files": {"mine": "in a form of its own"}}
    vendor = ("vendor", "tree", "new.xml", "--into", "out")
    for file, content in (
        (manifest, json.dumps(newer).encode()),
        (record, lzma.compress(b'{"format": 2, "unheard": "of"}')),
    ):
        file.write_bytes(content)
        before = tree_of(project)
        ended = zygote.run(project, *vendor)
        assert ended.status == 2 and file.name in ended.err and "Update clientgen" in ended.err, ended
        assert ("clientgen 9.1" in ended.err) == (file == manifest)
        assert tree_of(project) == before
        manifest.write_bytes(kept)
    lock = project / "clientgen.lock"
    put(project, {"clientgen.lock": json.dumps({"format": 1, "generator": "9.1", "schema": None, "clients": {}})})
    for command in ("sync", "check"):
        ended = zygote.run(project, command)
        assert ended.status == 2 and "clientgen.lock was written by clientgen 9.1" in ended.err, ended
        assert "Update clientgen" in ended.err
    assert "9.1" in lock.read_text()
    assert not (project / "out/one").exists()


HOSTILE = [
    "../victim",
    "../../victim",
    "{place}/victim",
    "link/victim",
    "link",
    "src/../../victim",
    "\x00",
    "\ud800",
    ".",
]


@pytest.fixture
def hostile(zygote: Zygote, place: Path) -> Path:
    """A project beside a file that is none of clientgen's business, and with a link that leads to another."""
    project = place / "project"
    put(place, {"victim": "precious", "elsewhere/victim": "precious"})
    put(project, {"old.xml": OLD, "small.xml": NEW, "victim": "precious"})
    put(project, {"clientgen.toml": 'schema = "small.xml"\n[clients.tree]\ndirectory = "out"\n'})
    assert zygote.run(project, "sync").status == 0
    (project / "out/link").symlink_to(place / "elsewhere")
    return project


def _assert_untouched(place: Path) -> None:
    victims = [place / "victim", place / "elsewhere/victim", place / "project/victim"]
    assert [victim.read_text() for victim in victims] == ["precious"] * 3


def _named(place: Path, record: dict[str, object], value: object, *paths: str) -> dict[str, object]:
    """A record of files that names others as well."""
    return record | {path.replace("{place}", str(place)): value for path in paths}


@pytest.mark.parametrize("path", HOSTILE, ids=[ascii(path) for path in HOSTILE])
def test_a_manifest_that_names_files_elsewhere(path: str, zygote: Zygote, place: Path, hostile: Path) -> None:
    """With the very hash that they have; and whoever runs it says that nothing need be kept."""
    manifest = hostile / "out" / MANIFEST_NAME
    document = json.loads(manifest.read_text())
    document["files"] = _named(place, document["files"], _hash("precious"), path)
    manifest.write_text(json.dumps(document))
    ended = zygote.run(hostile, "generate", "old.xml", "-t", "tree", "-o", "out", "--force")
    _assert_untouched(place)
    # A name below a link may stand there: what that leads to is not looked at. A link itself may be taken away.
    assert ended.status == (0 if path in ("link", "link/victim") else 2)
    assert (hostile / "out/link").is_symlink() == (path != "link")


def test_a_journal_that_names_files_elsewhere(zygote: Zygote, place: Path, hostile: Path) -> None:
    journal = hostile / "out" / PENDING_NAME / "journal.json"
    put(hostile, {"out/mine": "mine"})
    journal.parent.mkdir()
    paths = [path for path in HOSTILE if path != "link"]
    journal.write_text(json.dumps(_named(place, {"README.md": []}, [_hash("precious")], *paths)))
    assert zygote.run(hostile, "generate", "old.xml", "-t", "tree", "-o", "out", "--force").status == 0
    _assert_untouched(place)
    assert not journal.parent.exists()


def test_a_lock_that_names_files_elsewhere(zygote: Zygote, place: Path, hostile: Path) -> None:
    file = hostile / "clientgen.lock"
    lock = json.loads(file.read_text())
    client = lock["clients"]["tree"]
    client["files"] = _named(place, client["files"], _hash("precious"), *HOSTILE)
    for command, status in ((("check",), 1), (("sync",), 0), (("check",), 0)):
        if status:
            file.write_text(json.dumps(lock))
        assert zygote.run(hostile, *command).status == status
        _assert_untouched(place)


def test_a_client_that_is_said_to_lie_elsewhere(zygote: Zygote, project: Path) -> None:
    """Directories of clients that left the project are named, and never touched."""
    assert zygote.run(project, "sync").status == 0
    put(project, {"elsewhere/victim": "precious"})
    lock = json.loads((project / "clientgen.lock").read_text())
    lock["clients"]["gone"] = lock["clients"]["one"] | {
        "directory": "elsewhere",
        "files": {"victim": _hash("precious")},
    }
    (project / "clientgen.lock").write_text(json.dumps(lock))
    assert zygote.run(project, "check").status == 1
    ended = zygote.run(project, "sync", "--force")
    assert ended.status == 0 and "what is in elsewhere stays there" in ended.out
    assert (project / "elsewhere/victim").read_text() == "precious"


def test_a_record_that_would_fill_the_memory(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from generator.output import pristine
    from generator.output.problems import OutputProblem

    monkeypatch.setattr(pristine, "_LIMIT", 8 * 1024 * 1024)
    (place / PRISTINE_NAME).write_bytes(lzma.compress(bytes(9 * 1024 * 1024), preset=0))
    with pytest.raises(OutputProblem, match="far too large"):
        pristine.read_pristine(place)


def test_an_edited_file_may_be_huge(zygote: Zygote, project: Path) -> None:
    """It is hashed piece by piece, by whoever looks at it."""
    assert zygote.run(project, "sync").status == 0
    size = GIGABYTE // 4
    with (project / "out/one/same.txt").open("wb") as file:
        file.truncate(size)
    ended = zygote.run(project, "sync", limits={"RLIMIT_AS": 2 * size})
    assert ended.status == 2 and "same.txt: changed by hand" in ended.err
    assert (project / "out/one/same.txt").stat().st_size == size


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _without(tree: dict[str, bytes], name: str) -> dict[str, bytes]:
    """What was found, but for the file that was damaged, which may be too large to compare."""
    return {path: content for path, content in tree.items() if not path.endswith(name)}
