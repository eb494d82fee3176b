"""Clocks that go wrong: no time stamp decides whether a file is as it should be."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from generator.project.watch import changes

from .running import NEW, OLD, Zygote, put

EPOCH, FUTURE = 0, 4_000_000_000_000_000_000


def change(path: Path, text: str, stamp: int | None = None) -> None:
    """Gives a file another content of the same size, in place, and the time stamp that it had, or another."""
    before = path.stat()
    assert len(text.encode()) == before.st_size
    path.write_text(text)
    at = before.st_mtime_ns if stamp is None else stamp
    os.utime(path, ns=(at, at))


@pytest.mark.parametrize("stamp", [None, EPOCH, FUTURE], ids=["kept", "set-back", "set-forward"])
def test_a_change_that_time_does_not_tell(stamp: int | None, zygote: Zygote, project: Path) -> None:
    assert zygote.run(project, "sync").status == 0
    readme = project / "out/one/README.md"
    edited = readme.read_text().replace("line 5", "LINE 5")
    change(readme, edited, stamp)
    assert zygote.run(project, "check").status == 1
    put(project, {"small.xml": NEW})
    ended = zygote.run(project, "sync")
    assert ended.status == 2 and "README.md: changed by hand" in ended.err
    assert readme.read_text() == edited


@pytest.mark.parametrize("stamp", [EPOCH, FUTURE], ids=["set-back", "set-forward"])
def test_times_alone_change_nothing(stamp: int, zygote: Zygote, project: Path) -> None:
    assert zygote.run(project, "sync").status == 0
    for folder, _, files in os.walk(project):
        for name in files:
            os.utime(os.path.join(folder, name), ns=(stamp, stamp))
    assert zygote.run(project, "check").status == 0
    ended = zygote.run(project, "sync")
    assert ended.status == 0 and ended.out.count("up to date") == 2


def test_inputs_that_change_without_a_new_time(zygote: Zygote, project: Path) -> None:
    """The schema and the project file, with the same size and time as before."""
    assert zygote.run(project, "sync").status == 0
    change(project / "small.xml", OLD.replace("1.2.3", "1.2.4"))
    assert zygote.run(project, "check").status == 1
    assert zygote.run(project, "sync").status == 0
    assert "1.2.4" in (project / "out/one/README.md").read_text()
    config = project / "clientgen.toml"
    change(config, config.read_text().replace("good day", "good dog"))
    assert zygote.run(project, "check").status == 1
    assert zygote.run(project, "sync").status == 0
    assert "good dog" in (project / "out/two/README.md").read_text()


def test_watching_sees_what_time_does_not_tell(project: Path) -> None:
    done = threading.Event()
    watching = changes(project / "clientgen.toml", 0.01, done)
    change(project / "small.xml", OLD.replace("1.2.3", "1.2.4"))
    limit = threading.Timer(60, done.set)
    limit.start()
    assert next(watching, "nothing was seen") is None
    limit.cancel()
