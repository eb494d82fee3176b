"""Things that are neither the files nor the directories that should be where they are."""

from __future__ import annotations

import os
import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.output.paths import MANIFEST_NAME, PENDING_NAME, PRISTINE_NAME

from .running import NEW, OLD, Zygote, put, tree_of

KINDS = ["directory", "full directory", "pipe", "socket", "device", "loop"]


@contextmanager
def standing(place: Path, kind: str) -> Iterator[None]:
    """Puts something into the place of whatever is there."""
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists():
        place.rename(place.with_name("aside"))
    with socket.socket(socket.AF_UNIX) as listening:
        if kind.endswith("directory"):
            place.mkdir()
            if kind.startswith("full"):
                (place / "mine").write_text("mine")
        elif kind == "pipe":
            os.mkfifo(place)
        elif kind == "loop":
            place.symlink_to(place.name)
        elif kind == "socket":
            here = os.getcwd()
            os.chdir(place.parent)
            listening.bind(place.name)
            os.chdir(here)
        elif kind == "device":
            try:
                os.mknod(place, 0o666 | stat.S_IFCHR, os.makedev(1, 5))
            except OSError:
                pytest.skip("this system lets nobody make a device here")
        yield


@pytest.mark.parametrize(
    ("path", "kind"),
    [(path, kind) for path in ("README.md", "src", "turn") for kind in KINDS if path != "turn" or "directory" in kind],
)
def test_in_place_of_what_is_printed(path: str, kind: str, zygote: Zygote, place: Path) -> None:
    """In a directory of the user's, and in one that clientgen wrote before."""
    put(place, {"old.xml": OLD, "new.xml": NEW})
    assert zygote.run(place, "generate", "old.xml", "-t", "tree", "-o", "again").status == 0
    for out, args in (("fresh", "old.xml"), ("again", "new.xml")):
        with standing(place / out / path, kind):
            before = tree_of(place)
            for force in ((), ("--force",)) if out == "fresh" else ((),):
                ended = zygote.run(place, "generate", args, "-t", "tree", "-o", out, *force)
                # A link is nothing but a link, and an empty directory does for one with files.
                may_go = (kind == "loop" and force and path != "src") or (kind == "directory" and path == "src")
                may_go = may_go or (path == "turn" and out == "again" and kind == "directory")
                if may_go or (
                    kind == "full directory" and path in ("src", "turn") and (path, out) != ("turn", "fresh")
                ):
                    assert ended.status == 0, ended
                    break
                assert ended.status == 2, (out, ended)
                assert f"  {path}: " in ended.err and ("has to be" in ended.err or "link" in ended.err), ended.err
                assert tree_of(place) == before


OWN = (MANIFEST_NAME, PRISTINE_NAME, PENDING_NAME)


@pytest.mark.parametrize(
    ("name", "kind"),
    # A directory of the last name is what an interrupted run leaves.
    [(name, kind) for name in OWN for kind in KINDS if name != PENDING_NAME or "directory" not in kind],
)
def test_in_place_of_what_clientgen_keeps(name: str, kind: str, zygote: Zygote, place: Path) -> None:
    put(place, {"old.xml": OLD, "new.xml": NEW})
    assert zygote.run(place, "vendor", "tree", "old.xml", "--into", "out").status == 0
    put(place, {"out/README.md": (place / "out/README.md").read_text().replace("line 5", "mine")})
    with standing(place / "out" / name, kind):
        before = tree_of(place)
        ended = zygote.run(place, "vendor", "tree", "new.xml", "--into", "out")
        assert ended.status == 2 and f"out/{name}" in ended.err and "Move it away" in ended.err, ended
        assert tree_of(place) == before


@pytest.mark.parametrize("kind", KINDS)
def test_in_place_of_the_lock(kind: str, zygote: Zygote, project: Path) -> None:
    assert zygote.run(project, "sync").status == 0
    put(project, {"small.xml": NEW})
    with standing(project / "clientgen.lock", kind):
        before = tree_of(project)
        for command in ("sync", "check"):
            ended = zygote.run(project, command)
            assert ended.status == 2 and "clientgen.lock" in ended.err and "Move it away" in ended.err, ended
        assert tree_of(project) == before


@pytest.mark.parametrize("kind", KINDS)
def test_in_place_of_files_of_the_user(kind: str, zygote: Zygote, project: Path) -> None:
    """The project file, what it may be instead, and a changelog."""
    put(project, {"new.xml": NEW})
    with standing(project / "CHANGES.md", kind):
        ended = zygote.run(project, "changelog", "small.xml", "new.xml", "-l", "python", "-f", "CHANGES.md")
        assert ended.status == 2 and "CHANGES.md" in ended.err
    with standing(project / "pyproject.toml", kind):
        assert zygote.run(project, "sync").status == 0
    with standing(project / "deep/clientgen.toml", kind):
        ended = zygote.run(project / "deep", "init")
        assert ended.status == 2 and "is there already" in ended.err
    with standing(project / "clientgen.toml", kind):
        ended = zygote.run(project, "sync")
        assert ended.status == 2 and "clientgen.toml" in ended.err


def test_an_empty_directory_of_the_users_stays(zygote: Zygote, place: Path) -> None:
    """Directories that clientgen emptied go; those that were always empty do not."""
    put(place, {"old.xml": OLD, "new.xml": NEW})
    assert zygote.run(place, "generate", "old.xml", "-t", "tree", "-o", "out").status == 0
    for path in ("mine", "src/mine", "src/thing/mine"):
        (place / "out" / path).mkdir()
    assert zygote.run(place, "generate", "new.xml", "-t", "tree", "-o", "out").status == 0
    assert all((place / "out" / path).is_dir() for path in ("mine", "src/mine", "src/thing/mine"))
    assert not (place / "out/src/other").exists()
