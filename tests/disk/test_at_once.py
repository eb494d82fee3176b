"""Several runs at once, and what dead ones leave behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.output.disk import claimed

from .running import CONFIG, NEW, OLD, Zygote, left_over, put, schema, tree_of
from .scenes import scenes, stage


def test_a_directory_that_another_run_holds(zygote: Zygote, project: Path) -> None:
    """One client has to wait for another day; the rest goes on, and looking is possible all the time."""
    pytest.importorskip("fcntl")
    assert zygote.run(project, "sync").status == 0
    put(project, {"small.xml": NEW})
    before = tree_of(project)
    with claimed(project / "out/one"):
        ended = zygote.run(project, "sync")
        assert ended.status == 2 and "another clientgen is writing into" in ended.err and "try again" in ended.err
        assert zygote.run(project, "check").status == 1
        assert zygote.run(project, "sync", "--dry-run").status == 0
        assert zygote.run(project, "generate", "small.xml", "-t", "tree", "-o", "out/one").status == 2
    now = tree_of(project)
    assert all(now[path] == before[path] for path in before if path.startswith("out/one/"))
    assert "1.3.0" in (project / "out/two/README.md").read_text()
    assert zygote.run(project, "sync").status == 0
    assert zygote.run(project, "check").status == 0


def test_a_client_that_another_run_begins(zygote: Zygote, place: Path) -> None:
    """Two first runs for one directory: the second one is told, and disturbs nothing."""
    pytest.importorskip("fcntl")
    put(place, {"old.xml": OLD})
    draft = place / ".out.clientgen-draft"
    put(draft, {"README.md": "of the other run"})
    with claimed(draft):
        ended = zygote.run(place, "generate", "old.xml", "-t", "tree", "-o", "out")
    assert ended.status == 2 and "another clientgen is writing into" in ended.err
    assert (draft / "README.md").read_text() == "of the other run"
    assert zygote.run(place, "generate", "old.xml", "-t", "tree", "-o", "out").status == 0
    assert left_over(place) == []


def test_what_a_dead_run_leaves_is_no_claim(zygote: Zygote, place: Path) -> None:
    """Nothing on the disk says who works: neither a process that is gone, nor one of another machine, keeps others out.

    The project is looked at from another place, as on a shared disk, where numbers of processes mean nothing.
    """
    (scene,) = scenes("sync-update")
    staged = stage(scene, zygote, place)
    for number in (len(staged.steps) // 4, len(staged.steps) // 2):
        staged.again()
        assert staged.run(happening={"do": "kill", "at": number}).status == -9
        elsewhere = place / "elsewhere"
        shutil.rmtree(elsewhere, ignore_errors=True)
        shutil.copytree(staged.where(), elsewhere)
        assert zygote.run(elsewhere, "sync").status == 0
        assert tree_of(elsewhere) == staged.new
        staged.heals()


def test_a_process_that_the_system_kills(zygote: Zygote, project: Path) -> None:
    """As for want of memory: it is told, it is no bug, and the next run takes up what was begun."""
    if not hasattr(os, "sched_getaffinity") or len(os.sched_getaffinity(0)) < 2:
        pytest.skip("clients are printed at a time on two cores only")
    put(project, {"clientgen.toml": CONFIG.replace("good day", "killed")})
    ended = zygote.run(project, "sync", parallel=True)
    assert ended.status == 2 and "was killed, perhaps for want of memory" in ended.err, ended
    put(project, {"clientgen.toml": CONFIG})
    assert zygote.run(project, "sync", parallel=True).status == 0
    assert zygote.run(project, "check").status == 0
    assert left_over(project) == []


def test_changelogs_at_once(zygote: Zygote, place: Path) -> None:
    """Each run adds its entry to what the others added."""
    versions = ["1.3.0", "1.4.0", "1.5.0"]
    put(place, {"old.xml": OLD, "CHANGES.md": "# Changelog\n"})
    running = []
    for version in versions:
        put(place, {f"{version}.xml": schema(version, "thing", "other", f"fresh{version[2]}")})
        command = ["changelog", "old.xml", f"{version}.xml", "-l", "python", "-f", "CHANGES.md", "--release", version]
        running.append(
            subprocess.Popen(
                [sys.executable, "-m", "generator", *command],
                cwd=place,
                env=zygote.environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        )
    for process in running:
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0, (out, err)
    text = (place / "CHANGES.md").read_text()
    assert all(f"[{version}]" in text and f"fresh{version[2]}" in text for version in versions), text
    assert left_over(place) == []
