"""The lock file: the same for the same input, read back as it was written, and never from the future."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import __version__
from generator.project.faults import ProjectProblem
from generator.project.lock import Lock, LockedClient, LockedSchema, read_lock, write_lock

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
SCHEMAS = st.builds(LockedSchema, st.none() | TEXT, TEXT, TEXT, TEXT, TEXT, TEXT)
CLIENTS = st.builds(LockedClient, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, st.dictionaries(TEXT, TEXT, max_size=4))
LOCKS = st.builds(Lock, st.none() | SCHEMAS, st.dictionaries(TEXT, CLIENTS, max_size=3))


@given(lock=LOCKS)
def test_read_as_written(tmp_path_factory: pytest.TempPathFactory, lock: Lock) -> None:
    file = tmp_path_factory.getbasetemp() / "round.lock"
    write_lock(file, lock)
    assert read_lock(file) == lock


@given(lock=LOCKS, seed=st.integers())
def test_order_does_not_matter(lock: Lock, seed: int) -> None:
    names = list(lock.clients)
    random.Random(seed).shuffle(names)
    assert Lock(lock.schema, {name: lock.clients[name] for name in names}).to_bytes() == lock.to_bytes()


def test_none_is_an_empty_one(tmp_path: Path) -> None:
    assert read_lock(tmp_path / "clientgen.lock") == Lock()


def test_one_that_stands_is_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "clientgen.lock"
    write_lock(file, Lock())
    before = file.stat()
    write_lock(file, Lock())
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("change", [{"generator": "99.0"}, {"format": 2}, {"generator": __version__ + ".1"}])
def test_a_newer_one_is_refused(tmp_path: Path, change: dict[str, object]) -> None:
    file = tmp_path / "clientgen.lock"
    file.write_text(json.dumps({**json.loads(Lock().to_bytes()), **change, "unheard": "of"}))
    with pytest.raises(
        ProjectProblem, match=rf"was written by clientgen .*, and this is {__version__}. Update clientgen"
    ):
        read_lock(file)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        "<<<<<<< HEAD\n{}\n=======\n",
        '{"format": 1, "generator": "0.1", "schema": 1, "clients": {}}',
        '{"format": 1, "generator": "0.1", "schema": null, "clients": {"a": {"target": "x"}}}',
        "[" * 100_000,
    ],
)
def test_a_damaged_one(tmp_path: Path, text: str) -> None:
    file = tmp_path / "clientgen.lock"
    file.write_text(text)
    with pytest.raises(ProjectProblem, match=r"is damaged .* delete it, and clientgen sync writes it anew"):
        read_lock(file)
