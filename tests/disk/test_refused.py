"""Steps on the disk that the system refuses: a message that helps, and nothing half done."""

from __future__ import annotations

import errno
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.output.refusals import said

from .running import CONFIG, NEW, Ended, Zygote, left_over, put, tree_of
from .scenes import ALL, SCENES, Scene, scenes, stage

ERRORS = ["ENOSPC", "EIO", "EDQUOT", "EROFS", "EACCES", "EMFILE"]


def advice(name: str) -> str:
    """What is told to do about an error of the system."""
    number: int = getattr(errno, name)
    return said(OSError(number, os.strerror(number))).partition(". ")[2]


def assert_told(ended: Ended, name: str) -> None:
    """The message names what failed and says what to do, and the status is that of a refusal."""
    assert ended.status == 2, ended
    assert ended.err.startswith("Error: "), ended
    assert re.search(r"\bout\b|clientgen|CHANGES\.md", ended.err), ended.err
    assert os.strerror(getattr(errno, name)) in ended.err
    assert advice(name) and advice(name) in ended.err


@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_one_step_is_refused(scene: Scene, zygote: Zygote, place: Path) -> None:
    """Each client is the old one or the new one, and nothing is left over."""
    staged = stage(scene, zygote, place)
    told = 0
    for turn, number in enumerate(staged.moments(4)):
        name = ERRORS[turn % len(ERRORS)]
        staged.again()
        ended = staged.run(happening={"do": "refuse", "at": number, "errno": getattr(errno, name)})
        if ended.status != 0:
            assert_told(ended, name)
            told += 1
        if scene.name == "init":
            # A draft that could not be removed is swept by the next command on the project.
            there = (staged.where() / "clientgen.toml").exists()
            assert zygote.run(staged.where(), "sync").status == (0 if there else 2)
            assert left_over(staged.where()) == []
            continue
        staged.is_whole(at_once=True)
        if ALL:
            staged.heals()
    assert told > (0 if scene.name == "init" else 1)


@pytest.mark.parametrize("scene", scenes("generate", "sync-update", "vendor", "changelog"), ids=str)
def test_all_steps_from_one_on_are_refused(scene: Scene, zygote: Zygote, place: Path) -> None:
    """As of a disk that fails: what was begun cannot even be taken back, so the next run that may write mends it."""
    staged = stage(scene, zygote, place)
    for number in staged.moments(3):
        staged.again()
        ended = staged.run(happening={"do": "refuse", "at": number, "errno": errno.EIO, "on": True})
        assert ended.status in (0, 2)
        between = staged.is_whole()
        if between:
            assert "holds files of two versions for now" in ended.err
        staged.heals()


def test_a_limit_of_open_files(zygote: Zygote, project: Path) -> None:
    assert zygote.run(project, "sync").status == 0
    put(project, {"small.xml": NEW})
    before = tree_of(project)
    seen = set()
    for limit in range(6, 40):
        ended = zygote.run(project, "sync", limits={"RLIMIT_NOFILE": limit})
        seen.add(ended.status)
        if ended.status == 0:
            break
        assert ended.status == 2, ended
        assert "Too many open files" in ended.err and advice("EMFILE") in ended.err, ended.err
        assert left_over(project) == []
        now = tree_of(project)
        assert {path: now[path] for path in before if path.startswith("out/one")} in (
            {path: before[path] for path in before if path.startswith("out/one")},
            {path: now.get(path) for path in before if path.startswith("out/one")},
        )
    assert seen == {0, 2}
    assert zygote.run(project, "check").status == 0


def test_a_limit_of_the_size_of_files(zygote: Zygote, project: Path) -> None:
    """The system's own refusal of a write, at each size that matters: a manifest, a large file, the lock."""
    assert zygote.run(project, "sync").status == 0
    put(project, {"small.xml": NEW})
    last = tree_of(project)
    for limit in (0, 10, 400, 1000, 1700, 2500):
        ended = zygote.run(project, "sync", limits={"RLIMIT_FSIZE": limit})
        if ended.status == 0:
            break
        assert_told(ended, "EFBIG")
        assert left_over(project) == []
        if limit == 0:
            assert tree_of(project) == last
    assert zygote.run(project, "sync").status == 0
    assert zygote.run(project, "check").status == 0


def test_a_name_that_is_too_long(zygote: Zygote, project: Path) -> None:
    """Known before anything is written, in a new directory and in one that stands."""
    generate = ("generate", "small.xml", "-t", "tree")
    assert zygote.run(project, *generate, "-o", "out").status == 0
    before = tree_of(project)
    long, deep = "x" * 300, "/".join(["x" * 200] * 25)
    for out, setting in (("out", "long"), ("fresh/out", "long"), (f"out/{long}", "hello"), (f"out/{deep}", "hello")):
        ended = zygote.run(project, *generate, "-o", out, "--set", f"greeting={setting}")
        assert_told(ended, "ENAMETOOLONG")
        assert tree_of(project) == before


@pytest.mark.parametrize("what", ["out/one", "out/one/src", "out", ".", "out/one/src/thing.txt", "clientgen.lock"])
def test_what_may_only_be_read(what: str, zygote: Zygote, project: Path) -> None:
    """A file may be replaced nevertheless, which is a matter of its directory; a directory may not be touched."""
    assert zygote.run(project, "sync").status == 0
    put(project, {"small.xml": NEW})
    before = tree_of(project)
    place = project / what
    mode = place.stat().st_mode
    place.chmod(0o444 if place.is_file() else 0o555)
    ended = zygote.run(project, "sync", ordinary=True)
    if place.is_file() or what == "out":
        assert ended.status == 0, ended
    else:
        assert_told(ended, "EACCES")
        # One client does not keep the other from being written.
        assert ("two: " in ended.out) == (what != ".")
        assert left_over(project) == []
        now = tree_of(project)
        assert all(now[path] == before[path] for path in before if path.startswith("out/one"))
    place.chmod(mode)
    assert zygote.run(project, "sync", ordinary=True).status == 0
    assert zygote.run(project, "check", ordinary=True).status == 0


@pytest.mark.parametrize("what", ["README.md", "src", "src/thing/deep/types.txt", "mine.txt", "mine"])
def test_what_may_not_even_be_read(what: str, zygote: Zygote, project: Path) -> None:
    """Of the client: the run ends before it begins. Of the user's: that is nobody's business."""
    put(project, {"new.xml": NEW})
    assert zygote.run(project, "generate", "small.xml", "-t", "tree", "-o", "out").status == 0
    put(project / "out", {"mine.txt": "mine", "mine/file": "mine"})
    before = tree_of(project)
    place = project / "out" / what
    mode = place.stat().st_mode
    place.chmod(0)
    ended = zygote.run(project, "generate", "new.xml", "-t", "tree", "-o", "out", ordinary=True)
    place.chmod(mode)
    if what.startswith("mine"):
        assert ended.status == 0
        assert all(tree_of(project)[path] == before[path] for path in before if "mine" in path)
    else:
        assert ended.status == 2 and f"out/{what}" in ended.err and "Permission denied" in ended.err
        assert tree_of(project) == before


@contextmanager
def protected(place: Path) -> Iterator[None]:
    """Nobody may change or remove `place`, not even who may do everything."""
    chattr = shutil.which("chattr")
    if chattr is None or subprocess.run([chattr, "+i", place], capture_output=True, check=False).returncode:
        pytest.skip("files cannot be protected here (chattr)")
    try:
        yield
    finally:
        subprocess.run([chattr, "-i", place], check=True)


@pytest.mark.parametrize("what", ["README.md", "src/other.txt", "src/thing.txt", ".clientgen-manifest.json", "src"])
def test_what_is_protected(what: str, zygote: Zygote, project: Path) -> None:
    """The refusal comes when files were replaced already; all of that is taken back."""
    put(project, {"new.xml": NEW})
    assert zygote.run(project, "generate", "small.xml", "-t", "tree", "-o", "out").status == 0
    put(project / "out", {"mine.txt": "mine"})
    before = tree_of(project)
    again = ("generate", "new.xml", "-t", "tree", "-o", "out")
    with protected(project / "out" / what):
        ended = zygote.run(project, *again)
        assert_told(ended, "EPERM")
        assert tree_of(project) == before
    assert zygote.run(project, *again).status == 0


def test_a_first_run_that_is_refused_leaves_no_directories(zygote: Zygote, project: Path) -> None:
    put(project, {"clientgen.toml": CONFIG.replace("out/one", "deep/er/one")})
    ended = zygote.run(project, "sync", limits={"RLIMIT_FSIZE": 1000})
    assert_told(ended, "EFBIG")
    assert sorted(tree_of(project)) == ["clientgen.lock", "clientgen.toml", "small.xml"]


def test_watching_goes_on(zygote: Zygote, project: Path) -> None:
    """What the system refuses is told, and tried again with the next change."""
    draft = project / ".clientgen.lock.clientgen-draft"
    draft.mkdir()
    watching = subprocess.Popen(
        [sys.executable, "-m", "generator", "watch", "--interval", "0.05"],
        cwd=project,
        env=zygote.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert watching.stderr is not None
    try:
        told = watching.stderr.readline()
        assert told.startswith("Error: ") and draft.name in told
        draft.rmdir()
        put(project, {"small.xml": NEW})
        end = time.monotonic() + 120
        while not (project / "out/two/README.md").exists():
            assert time.monotonic() < end and watching.poll() is None
            time.sleep(0.05)
    finally:
        watching.send_signal(signal.SIGINT)
        watching.communicate(timeout=120)
    assert watching.returncode == 0
