"""Any sequence of runs and of what users do between them: nothing of theirs is lost, and the client is right."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.output.paths import MANIFEST_NAME
from generator.output.problems import Refused

from .trees import put_client, put_user, tree_of

PATHS = ["a", "b", "d/a", "d/b", "d/e/a", "d/e/b"]
TEXTS = ["1", "2", "3"]


@dataclass(frozen=True)
class Generate:
    """A run of clientgen that prints `tree`."""

    tree: tuple[tuple[str, str], ...]
    force: bool


@dataclass(frozen=True)
class Edit:
    """The user writes a file."""

    path: str
    text: str


@dataclass(frozen=True)
class Delete:
    """The user removes a file."""

    path: str


Step: TypeAlias = Generate | Edit | Delete

trees = st.dictionaries(st.sampled_from(PATHS), st.sampled_from(TEXTS)).map(lambda tree: tuple(tree.items()))
steps = st.lists(
    st.one_of(
        st.builds(Generate, trees, st.booleans()),
        st.builds(Generate, trees, st.just(False)),
        st.builds(Edit, st.sampled_from(PATHS), st.sampled_from([*TEXTS, "mine"])),
        st.builds(Delete, st.sampled_from(PATHS)),
    ),
    max_size=8,
)


class World:
    """What should be on the disk: `files`, and of these `mine`, with the text that clientgen wrote."""

    def __init__(self) -> None:
        self.files: dict[str, str] = {}
        self.mine: dict[str, str] = {}

    def users(self) -> dict[str, str]:
        """The files that are the user's: never clientgen's, or changed since."""
        return {path: text for path, text in self.files.items() if self.mine.get(path) != text}

    def in_the_way(self, tree: dict[str, str]) -> set[str]:
        """The files of the user that the run would overwrite or remove."""
        return {
            path
            for path in self.users()
            if (path in tree and not (path in self.mine and tree[path] == self.files[path]))
            or (path not in tree and path in self.mine)
        }

    def generate(self, tree: dict[str, str]) -> None:
        """A run that went well."""
        for path in self.mine.keys() - tree.keys():
            self.files.pop(path, None)
        self.files.update(tree)
        self.mine = dict(tree)


@settings(max_examples=250)
@given(steps)
def test_any_sequence(sequence: list[Step]) -> None:
    world = World()
    with tempfile.TemporaryDirectory() as directory:
        out = Path(directory, "client")
        for step in sequence:
            match step:
                case Edit(path, text):
                    put_user(out, path, text)
                    world.files[path] = text
                case Delete(path):
                    (out / path).unlink(missing_ok=True)
                    world.files.pop(path, None)
                case Generate(pairs, force):
                    check_run(out, world, dict(pairs), force)
            found = tree_of(out) if out.exists() else {}
            assert {path: text for path, text in found.items() if not path.endswith("/")} == world.files


def check_run(out: Path, world: World, tree: dict[str, str], force: bool) -> None:
    """One run, against what `world` says has to come of it."""
    expected = world.in_the_way(tree)
    before = dict(world.files)
    try:
        report = put_client(out, tree, force=force)
    except Refused as refused:
        assert not force
        assert {offence.path for offence in refused.offences} == expected
        return
    assert force or not expected
    world.generate(tree)
    assert set(report.written) | set(report.unchanged) == set(tree)
    assert set(report.unchanged) == {path for path in tree if path in report.unchanged and before[path] == tree[path]}
    assert set(report.removed) == before.keys() - world.files.keys()
    assert put_client(out, tree).unchanged == tuple(tree)


@given(trees, trees)
def test_the_result_does_not_depend_on_what_was_there(
    first: tuple[tuple[str, str], ...], second: tuple[tuple[str, str], ...]
) -> None:
    with tempfile.TemporaryDirectory() as directory:
        once, twice = Path(directory, "once"), Path(directory, "twice")
        put_client(once, dict(second))
        put_client(twice, dict(first))
        put_client(twice, dict(second))
        assert (once / MANIFEST_NAME).read_bytes() == (twice / MANIFEST_NAME).read_bytes()
        assert tree_of(once) == tree_of(twice)
