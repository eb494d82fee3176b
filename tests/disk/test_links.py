"""Links: no run writes, changes or removes anything where one leads to, whenever it was put there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.output.paths import MANIFEST_NAME, PENDING_NAME, PRISTINE_NAME

from .running import CONFIG, NEW, OLD, Zygote, left_over, put, tree_of
from .scenes import scenes, stage

PRECIOUS = {
    "thing.txt": "precious\n",
    "other.txt": "precious\n",
    "other/deep/types.txt": "precious\n",
    "into.txt": "precious\n",
    "journal.json": "{}",
    "manifest": "precious\n",
    **{str(number): "precious\n" for number in range(9)},
}
"""What lies elsewhere: files of the names that are written, removed and worked with."""

GENERATE = ("generate", "-t", "tree", "-o", "out")


@pytest.fixture
def elsewhere(place: Path) -> Path:
    """A directory outside of every output directory."""
    put(place / "elsewhere", PRECIOUS)
    return place / "elsewhere"


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("generate-update", "src"),
        ("generate-update", PENDING_NAME),
        ("generate-update", "src/other/deep"),
        ("generate-update", ""),
        ("sync-update", "src"),
        ("sync-update", ""),
        ("vendor", PENDING_NAME),
    ],
)
def test_a_link_planted_at_a_step(name: str, what: str, zygote: Zygote, place: Path, elsewhere: Path) -> None:
    """A directory gets another name, and a link to elsewhere takes its place, between two steps of a run."""
    (scene,) = scenes(name)
    (place / "stage").mkdir()
    staged = stage(scene, zygote, place / "stage")
    before = tree_of(elsewhere)
    # An output directory that is a link before anything is done in it is the user's choice.
    begun = staged.steps.index(f"os.mkdir {PENDING_NAME}") + 1
    for number in staged.moments(5):
        if not what and number < begun:
            continue
        where = staged.again()
        out = where / scene.clients[0]
        planted = {"path": str(out / what), "target": str(elsewhere), "aside": str(place / "aside" / str(number))}
        (place / "aside").mkdir(exist_ok=True)
        ended = staged.run(happening={"do": "plant", "at": number, **planted})
        assert ended.status in (0, 2)
        assert tree_of(elsewhere) == before, staged.steps[number - 1]


@pytest.mark.parametrize("first", [False, True], ids=["fresh", "update"])
def test_a_link_planted_in_place_of_a_file(first: bool, zygote: Zygote, place: Path, elsewhere: Path) -> None:
    (scene,) = scenes("generate-update" if first else "generate-fresh")
    (place / "stage").mkdir()
    staged = stage(scene, zygote, place / "stage")
    before = tree_of(elsewhere)
    for number in staged.moments(5):
        where = staged.again()
        (where / "out/src").mkdir(parents=True, exist_ok=True)
        path = where / "out/src" / ("thing.txt" if number % 2 else "fresh.txt")
        planted = {"path": str(path), "target": str(elsewhere / "thing.txt"), "aside": str(place / f"aside-{number}")}
        ended = staged.run(happening={"do": "plant", "at": number, **planted})
        assert ended.status in (0, 2)
        assert tree_of(elsewhere) == before


@pytest.mark.parametrize("target", ["elsewhere/thing.txt", "out/same.txt", "nowhere", "out/README.md"])
def test_a_link_in_place_of_a_file(target: str, zygote: Zygote, place: Path, elsewhere: Path) -> None:
    """Inside, outside, to nothing, and to itself: refused, and with --force replaced."""
    put(place, {"old.xml": OLD, "new.xml": NEW})
    assert zygote.run(place, *GENERATE, "old.xml").status == 0
    link = place / "out/README.md"
    link.unlink()
    link.symlink_to(place / target)
    before = tree_of(place)
    ended = zygote.run(place, *GENERATE, "new.xml")
    assert ended.status == 2 and "README.md: a symbolic link where a file has to be" in ended.err
    assert tree_of(place) == before
    assert zygote.run(place, *GENERATE, "new.xml", "--force").status == 0
    assert not link.is_symlink()
    assert tree_of(elsewhere) == {
        path.removeprefix("elsewhere/"): text
        for path, text in before.items()
        if "elsewhere/" in path and path != "elsewhere/"
    }


@pytest.mark.parametrize("name", [MANIFEST_NAME, PENDING_NAME, PRISTINE_NAME, ".out.clientgen-draft"])
@pytest.mark.parametrize("dangling", [False, True], ids=["", "dangling"])
def test_a_link_in_place_of_a_record(name: str, dangling: bool, zygote: Zygote, place: Path, elsewhere: Path) -> None:
    put(place, {"old.xml": OLD})
    link = place / name
    if not name.startswith(".out"):
        (place / "out").mkdir()
        link = place / "out" / name
    target = place / "nowhere" if dangling else elsewhere / ("journal.json" if name.endswith(("json", "xz")) else "")
    link.symlink_to(target)
    before = tree_of(place)
    ended = zygote.run(place, "vendor", "tree", "old.xml", "--into", "out")
    assert ended.status == 2 and link.name in ended.err, ended
    assert tree_of(place) == before


def test_the_output_directory_is_a_link(zygote: Zygote, place: Path, elsewhere: Path) -> None:
    """To a directory: that was the user's choice. To nothing, to itself, to a file: refused."""
    put(place, {"old.xml": OLD})
    out = place / "out"
    (place / "real").mkdir()
    for target, good in (("real", True), ("nowhere", False), ("out", False), ("elsewhere/thing.txt", False)):
        out.symlink_to(place / target)
        ended = zygote.run(place, *GENERATE, "old.xml")
        assert ended.status == (0 if good else 2), ended
        assert good or "out" in ended.err
        assert out.is_symlink()
        out.unlink()
    assert (place / "real/README.md").is_file()
    assert not (place / "nowhere").exists()
    assert (elsewhere / "thing.txt").read_text() == "precious\n"
    assert left_over(place) == []


def test_another_name_of_a_file_keeps_what_it_has(zygote: Zygote, place: Path, elsewhere: Path) -> None:
    """A file with two names gets a new content under one of them only."""
    put(place, {"old.xml": OLD, "new.xml": NEW})
    assert zygote.run(place, *GENERATE, "old.xml").status == 0
    twins = {
        path: place / f"twin-{number}" for number, path in enumerate(["README.md", "src/other.txt", MANIFEST_NAME])
    }
    for path, twin in twins.items():
        os.link(place / "out" / path, twin)
    before = {path: twin.read_bytes() for path, twin in twins.items()}
    assert zygote.run(place, *GENERATE, "new.xml").status == 0
    assert {path: twin.read_bytes() for path, twin in twins.items()} == before


def test_what_is_worked_with_may_have_been_planted(zygote: Zygote, place: Path, elsewhere: Path) -> None:
    """Links, hard ones and others, under the names of drafts and of what is staged lead nowhere."""
    put(place, {"clientgen.toml": CONFIG, "small.xml": OLD, "CHANGES.md": "# Mine\n", "new.xml": NEW})
    assert zygote.run(place, "sync").status == 0
    put(place, {"small.xml": NEW})
    before = tree_of(elsewhere)
    pending = place / "out/one" / PENDING_NAME
    pending.mkdir()
    for number in range(5):
        os.link(elsewhere / "thing.txt", pending / str(number))
        (pending / f"old-{number}").symlink_to(elsewhere / "thing.txt")
    (pending / "journal.new").symlink_to(elsewhere / "journal.json")
    (pending / "manifest").symlink_to(elsewhere)
    os.link(elsewhere / "thing.txt", place / ".clientgen.lock.clientgen-draft")
    (place / ".CHANGES.md.clientgen-draft").symlink_to(elsewhere / "thing.txt")
    assert zygote.run(place, "sync").status == 0
    changelog = ("changelog", "small.xml", "clientgen.xml", "-l", "python", "-f", "CHANGES.md")
    put(place, {"clientgen.xml": OLD})
    assert zygote.run(place, *changelog).status == 0
    assert tree_of(elsewhere) == before
    assert left_over(place) == []


def test_a_changelog_that_is_a_link_stays_one(zygote: Zygote, place: Path) -> None:
    put(place, {"old.xml": OLD, "new.xml": NEW, "docs/LOG.md": "# Log\n"})
    changelog = ("changelog", "old.xml", "new.xml", "-l", "python", "-f", "CHANGES.md")
    (place / "CHANGES.md").symlink_to("docs/LOG.md")
    (place / "docs/LOG.md").chmod(0o640)
    assert zygote.run(place, *changelog).status == 0
    assert (place / "CHANGES.md").is_symlink() and "fresh" in (place / "docs/LOG.md").read_text()
    assert (place / "docs/LOG.md").stat().st_mode & 0o777 == 0o640
    for target in ("CHANGES.md", "docs", "nowhere/at/all"):
        (place / "CHANGES.md").unlink()
        (place / "CHANGES.md").symlink_to(target)
        ended = zygote.run(place, *changelog)
        assert ended.status == 2 and ("CHANGES.md" in ended.err or "nowhere" in ended.err), ended
