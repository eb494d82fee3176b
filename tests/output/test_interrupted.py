"""A run that ends at any moment leaves whole files, and the next one heals what it left."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from generator.output import disk, write
from tests.support import ROOT

from .trees import put_client, put_user, tree_of

OLD = {"README.md": "old", "src/a.py": "old", "src/b.py": "same", "gone/x.py": "old", "turn": "file"}
NEW = {"README.md": "new", "src/a.py": "new", "src/b.py": "same", "fresh/y.py": "new", "turn/z.py": "new"}
OTHER = {"README.md": "other", "src/c.py": "other"}
USERS = {"src/mine.py": "mine", "gone/mine.py": "mine"}

STEPS = ["mkdir", "link", "replace", "rename", "unlink", "rmdir", "write"]


class Killed(BaseException):
    """The process is gone: no step after this one happens, no cleaning up either."""


@contextmanager
def ending_at(number: int, error: type[BaseException], *, dead: bool) -> Iterator[Callable[[], int]]:
    """Lets the `number`-th step on the disk raise `error`, with `dead` each one after it too; yields a counter."""
    count = 0
    patch = pytest.MonkeyPatch()

    def wrap(step: Callable[..., Any]) -> Callable[..., Any]:
        def stepping(*args: Any, **kwargs: Any) -> Any:
            nonlocal count
            count += 1
            if count == number or (dead and count > number):
                raise error
            return step(*args, **kwargs)

        return stepping

    for name in STEPS:
        patch.setattr(os, name, wrap(getattr(os, name)))
    try:
        yield lambda: count
    finally:
        patch.undo()


def assert_whole(out: Path, *versions: dict[str, str]) -> None:
    """Every file is the user's or a whole one of the versions; working directories aside."""
    for path, text in tree_of(out).items() if out.exists() else ():
        if path in USERS:
            assert text == USERS[path]
        elif not path.startswith(".clientgen-pending") and not path.endswith("/"):
            assert text in {version[path] for version in versions if path in version}, path


@pytest.mark.parametrize("dead", [True, False], ids=["killed", "ctrl-c"])
@pytest.mark.parametrize("after", [NEW, OLD, OTHER], ids=["again", "back", "onwards"])
@pytest.mark.parametrize("exists", [True, False], ids=["update", "fresh"])
def test_every_moment(tmp_path: Path, dead: bool, after: dict[str, str], exists: bool) -> None:
    error = Killed if dead else KeyboardInterrupt
    number = 0
    while True:
        number += 1
        out = tmp_path / "client"
        if exists:
            put_client(out, OLD)
            for path, text in USERS.items():
                put_user(out, path, text)
        with ending_at(number, error, dead=dead) as count:
            with suppress(error):
                put_client(out, NEW)
            ended = count() < number
        if exists:
            assert {path: (out / path).read_text() for path in USERS} == USERS
        assert_whole(out, OLD, NEW)
        if not dead:
            users = USERS if exists else {}
            assert (tree_of(out) if out.exists() else {}) in ((OLD | users, NEW | users) if exists else ({}, NEW))
            assert [entry.name for entry in tmp_path.iterdir()] in (["client"], [])
        put_client(out, after)
        assert tree_of(out) == after | (USERS if exists else {})
        assert [entry.name for entry in tmp_path.iterdir()] == ["client"]
        shutil.rmtree(out)
        if ended:
            break
    assert number > 10


def test_a_directory_made_after_an_interrupted_draft(tmp_path: Path) -> None:
    out = tmp_path / "client"
    with ending_at(5, Killed, dead=True), pytest.raises(Killed):
        put_client(out, NEW)
    assert [entry.name for entry in tmp_path.iterdir()] == [".client.clientgen-draft"]
    put_user(out, "mine", "mine")
    put_client(out, OLD)
    assert tree_of(out) == OLD | {"mine": "mine"}
    assert [entry.name for entry in tmp_path.iterdir()] == ["client"]


def test_two_interruptions_in_a_row(tmp_path: Path) -> None:
    draw = random.Random(7)
    for turn in range(150):
        out = tmp_path / f"client{turn}"
        put_client(out, OLD)
        for version in draw.choices([OLD, NEW, OTHER], k=3):
            with ending_at(draw.randint(1, 25), Killed, dead=True), suppress(Killed):
                put_client(out, version)
            assert_whole(out, OLD, NEW, OTHER)
        put_client(out, NEW)
        assert tree_of(out) == NEW


def test_an_edit_after_an_interruption_is_the_users(tmp_path: Path) -> None:
    out = tmp_path / "client"
    put_client(out, OLD)
    with ending_at(14, Killed, dead=True), pytest.raises(Killed):
        put_client(out, NEW)
    put_user(out, "README.md", "mine")
    put_user(out, "src/a.py", "mine")
    with pytest.raises(write.OutputProblem, match=r"README\.md: changed by hand"):
        put_client(out, NEW)
    assert (out / "README.md").read_text() == (out / "src/a.py").read_text() == "mine"


def test_the_steps_that_are_watched_are_those_that_are_taken() -> None:
    source = Path(disk.__file__).parent
    text = "".join(path.read_text() for path in source.glob("*.py"))
    for step in STEPS:
        assert f"os.{step}(" in text or f".{step}(" in text, step


SCRIPT = """
import sys
from pathlib import Path
from tests.output.trees import put_client
out = Path(sys.argv[1])
versions = [{f"d{n % 7}/f{n}": text * 500 for n in range(start, 150 + start)} for start, text in ((0, "a"), (50, "b"))]
print("ready", flush=True)
while True:
    for version in versions:
        put_client(out, version)
"""


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["SIGKILL", "SIGINT"])
def test_a_process_killed_at_random_moments(tmp_path: Path, how: signal.Signals) -> None:
    draw = random.Random(int(how))
    out = tmp_path / "client"
    versions = [
        {f"d{n % 7}/f{n}": text * 500 for n in range(start, 150 + start)} for start, text in ((0, "a"), (50, "b"))
    ]
    for _ in range(6):
        process = subprocess.Popen(
            [sys.executable, "-c", SCRIPT, str(out)], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        time.sleep(draw.uniform(0.0, 0.12))
        process.send_signal(how)
        process.wait(30)
        process.stdout.close()
        put_user(out, "d1/mine", "mine")
        for path, text in tree_of(out).items():
            if not path.startswith(".clientgen-pending") and not path.endswith("/"):
                assert text in ("a" * 500, "b" * 500, "mine"), path
        healed = draw.choice(versions)
        put_client(out, healed)
        assert tree_of(out) == healed | {"d1/mine": "mine"}
        assert [entry.name for entry in tmp_path.iterdir()] == ["client"]
