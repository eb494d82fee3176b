"""Runs on a small file system of their own: ``python -m tests.disk.on_tmpfs WHAT DIRECTORY``.

It is mounted in a name space of this process, so it is gone with it, however that ends. `test_full` starts this with
``unshare``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from .running import NEW, Zygote, left_over, put, tree_of, zygote_in
from .scenes import ALL, Staged, scenes, stage
from .test_refused import assert_told

PAGE = 4096


def mount(place: Path, *options: str) -> None:
    """Mounts what `options` say at `place`."""
    subprocess.run(["mount", *options, place], check=True)


@contextmanager
def filled(disk: Path, pages: int) -> Iterator[None]:
    """Leaves room for that many pages."""
    ballast = disk / "ballast"
    found = os.statvfs(disk)
    with ballast.open("wb") as file:
        for _ in range(found.f_bavail * found.f_bsize // PAGE - pages):
            file.write(bytes(PAGE))
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def crowded(disk: Path, files: int) -> Iterator[None]:
    """Leaves room for that many files."""
    ballast = disk / "ballast"
    ballast.mkdir()
    for number in range(os.statvfs(disk).f_favail - files):
        (ballast / str(number)).touch()
    try:
        yield
    finally:
        subprocess.run(["rm", "-r", ballast], check=True)


def until_it_fits(staged: Staged, full: Callable[[Path, int], object], disk: Path) -> int:
    """Runs with more and more room; how often there was too little."""
    refused = 0
    for room in range(0, 400, 1 if ALL else 6):
        staged.again()
        with full(disk, room):  # type: ignore[attr-defined]
            ended = staged.run()
            if ended.status == 0:
                break
            assert_told(ended, "ENOSPC")
            staged.is_whole(at_once=True)
        refused += 1
        staged.heals()
    assert tree_of(staged.where()) == staged.new
    return refused


def full_disk(zygote: Zygote, place: Path) -> None:
    """No more room, and no more files, at every point of a run."""
    for kind, full, options in (("room", filled, "size=2m"), ("files", crowded, "size=8m,nr_inodes=500")):
        for scene in (
            scenes("generate", "sync-update", "vendor", "changelog") if kind == "room" else scenes("sync-update")
        ):
            disk = place / f"{kind}-{scene.name}"
            disk.mkdir()
            mount(disk, "-t", "tmpfs", "-o", options, "tmpfs")
            refused = until_it_fits(stage(scene, zygote, disk), full, disk)
            assert refused > 0
            print(f"{scene.name}: {refused} times too little of {kind}")
            subprocess.run(["umount", disk], check=True)


def read_only(zygote: Zygote, place: Path) -> None:
    """A file system that can only be read, as a whole and below the output directory."""
    put(place, {"new.xml": NEW})
    for scene in scenes("generate", "sync", "vendor", "changelog", "init"):
        disk = place / scene.name
        disk.mkdir()
        mount(disk, "-t", "tmpfs", "tmpfs")
        staged = stage(scene, zygote, disk)
        staged.again()
        mount(disk, "-o", "remount,ro")
        before = tree_of(staged.where())
        assert_told(staged.run(), "EROFS")
        assert tree_of(staged.where()) == before
        mount(disk, "-o", "remount,rw")
        if scene.name != "init":
            staged.heals()


def mounted_below(zygote: Zygote, place: Path) -> None:
    """Parts of the output directory that are mounts: read-only ones, other file systems, single files."""
    (scene,) = scenes("generate-update")
    disk = place / "disk"
    disk.mkdir()
    staged = stage(scene, zygote, disk)
    for path, options, name in (
        ("out/src", ("--bind",), "EXDEV"),
        ("out/src/thing/deep", ("-o", "bind,ro"), ""),
        ("out/README.md", ("--bind",), "EBUSY"),
        ("out/src/other.txt", ("--bind",), "EBUSY"),
        ("out/.clientgen-manifest.json", ("--bind",), "EBUSY"),
    ):
        staged.again()
        at = staged.where() / path
        mount(at, *options, str(at))
        before = tree_of(staged.where())
        ended = staged.run()
        subprocess.run(["umount", at], check=True)
        if name:
            assert_told(ended, name)
            assert tree_of(staged.where()) == before
            assert left_over(staged.where()) == []
            staged.heals()
        else:
            assert tree_of(staged.where()) == staged.new


WHAT: dict[str, Callable[[Zygote, Path], None]] = {
    "full": full_disk,
    "read-only": read_only,
    "mounted": mounted_below,
}


if __name__ == "__main__":
    home = Path(sys.argv[2])
    with zygote_in(home / "zygote") as running:
        for number, name in enumerate(sys.argv[1].split(",")):
            here = home / str(number)
            here.mkdir()
            WHAT[name](running, here)
    print("done")
