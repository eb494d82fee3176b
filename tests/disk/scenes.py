"""Situations in which something may happen to a run, and what has to hold whatever does."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.output.paths import MANIFEST_NAME, PENDING_NAME, PRISTINE_NAME
from generator.project.lock import read_lock

from .running import CONFIG, NEW, OLD, Ended, Zygote, left_over, part, put, tree_of

ALL = os.environ.get("CLIENTGEN_DISK_ALL") == "1"
"""Whether something happens at every step, rather than at some that are always the same."""

LOG = "# Changelog\n\nAll that is worth telling.\n\n## [1.0.0] - 2026-01-02\n\n- First.\n"
USERS = {
    "notes.txt": "mine\n",
    ".dotfile": "mine\n",
    ".git/config": "[core]\n",
    "src/mine.txt": "mine\n",
    "src/other/deep/mine.txt": "mine\n",
    "readme.md": "only in case another\n",
}
"""Files of the user's beside those of a client: some in directories that the next version has no more."""


@dataclass(frozen=True, eq=False)
class Scene:
    """A command in a situation.

    Args:
        args: The command.
        before: Files that are written first.
        first: A command that is run then.
        then: Files that are written after it, as the user does.
        clients: Directories of clients.
        mine: Files that have to stay as they are.
    """

    name: str
    args: tuple[str, ...]
    before: Mapping[str, str] = field(default_factory=dict)
    first: tuple[str, ...] = ()
    then: Mapping[str, str] = field(default_factory=dict)
    clients: tuple[str, ...] = ()
    mine: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.name


def _users(*clients: str) -> dict[str, str]:
    return {f"{client}/{path}": text for client in clients for path, text in USERS.items()}


def _generate(version: str) -> tuple[str, ...]:
    return ("generate", version, "-t", "tree", "-o", "out")


_SCHEMAS = {"old.xml": OLD, "new.xml": NEW}
_PROJECT = {"clientgen.toml": CONFIG, "small.xml": OLD}
_TWO = ("out/one", "out/two")
_EDITED = "client of 1.2.3\n" + "".join(f"line {n}\n" for n in range(11)) + "line of mine\nhello\n"
_VENDOR = ("vendor", "tree", "--into", "out")

SCENES = (
    Scene("generate-fresh", _generate("new.xml"), _SCHEMAS, clients=("out",)),
    Scene(
        "generate-update",
        _generate("new.xml"),
        _SCHEMAS,
        _generate("old.xml"),
        _users("out"),
        ("out",),
        tuple(_users("out")),
    ),
    Scene("sync-fresh", ("sync",), _PROJECT, clients=_TWO),
    Scene(
        "sync-update",
        ("sync",),
        _PROJECT,
        ("sync",),
        {**_users(*_TWO), "small.xml": NEW},
        _TWO,
        tuple(_users(*_TWO)),
    ),
    Scene(
        "vendor-merge",
        (*_VENDOR, "new.xml"),
        _SCHEMAS,
        (*_VENDOR, "old.xml"),
        {**_users("out"), "out/README.md": _EDITED},
        ("out",),
        tuple(_users("out")),
    ),
    Scene(
        "changelog",
        ("changelog", "old.xml", "new.xml", "-l", "python", "-f", "CHANGES.md"),
        {**_SCHEMAS, "CHANGES.md": LOG},
    ),
    Scene("init", ("init", "old.xml", "-t", "tree"), _SCHEMAS),
)


@dataclass
class Staged:
    """A scene that was set up: what it looks like before, what an undisturbed run makes of it, and its steps."""

    scene: Scene
    zygote: Zygote
    base: Path
    place: Path
    old: dict[str, bytes]
    new: dict[str, bytes]
    steps: list[str]

    def again(self) -> Path:
        """The place as it was before the command, made anew."""
        where = self.place / "place"
        shutil.rmtree(where, ignore_errors=True)
        shutil.copytree(self.base / "before", where, symlinks=True)
        return where

    def run(self, **more: object) -> Ended:
        """Runs the command in the place as it is."""
        return self.zygote.run(self.place / "place", *self.scene.args, **more)  # type: ignore[arg-type]

    def moments(self, least: int) -> Iterable[int]:
        """Numbers of steps at which something happens: all of them, or `least` that are the same in every run."""
        count = len(self.steps)
        if ALL or count <= least:
            return range(1, count + 1)
        return sorted(random.Random(self.scene.name).sample(range(1, count + 1), least))

    def where(self) -> Path:
        """The place."""
        return self.place / "place"

    def heals(self) -> None:
        """The next run makes of the place what an undisturbed one does."""
        ended = self.run()
        assert ended.status == 0, ended
        assert tree_of(self.where()) == self.new

    def is_whole(self, *, at_once: bool = False) -> bool:
        """Asserts that nothing is half done; whether a client is left between two versions.

        Args:
            at_once: Whether that must not be, and nothing may be left over.
        """
        now = tree_of(self.where())
        for path in self.scene.mine:
            assert now[path] == self.old[path], path
        between = [client for client in self.scene.clients if self._is_between(now, client)]
        self._look_at_lock()
        for path in set(self.new) - set(self.old):
            assert path not in now or now[path] == self.new[path] or path == "clientgen.lock", path
        for path in ("CHANGES.md", "clientgen.toml", "small.xml"):
            assert now.get(path) in (self.old.get(path), self.new.get(path)), path
        if at_once:
            assert not between
            assert left_over(self.where()) == []
        return bool(between)

    def _is_between(self, now: dict[str, bytes], client: str) -> bool:
        found, old, new = (self._client(tree, client) for tree in (now, self.old, self.new))
        if found in (old, new):
            return False
        for path, content in found.items():
            assert content in (old.get(path), new.get(path)), (client, path)
        assert f"{client}/{PENDING_NAME}/journal.json" in now, "nothing tells the next run what was begun"
        return True

    def _client(self, tree: dict[str, bytes], client: str) -> dict[str, bytes]:
        """The files of a client: without those of the user's, and without records."""
        mine = {path.removeprefix(f"{client}/") for path in self.scene.mine}
        return {
            path: content
            for path, content in part(tree, f"{client}/").items()
            if path not in mine
            and not path.endswith("/")
            and path not in (MANIFEST_NAME, PRISTINE_NAME)
            and not path.startswith(PENDING_NAME)
        }

    def _look_at_lock(self) -> None:
        """A lock that is there is whole, and says of each client what is true of the old or of the new version."""
        where = self.where()
        if not (where / "clientgen.lock").exists():
            return
        lock = read_lock(where / "clientgen.lock")
        versions = [read_lock(self.base / folder / "clientgen.lock") for folder in ("before", "after")]
        assert lock.schema in [version.schema for version in versions]
        for name, client in lock.clients.items():
            assert client in [version.clients.get(name) for version in versions], name


def stage(scene: Scene, zygote: Zygote, place: Path) -> Staged:
    """Sets a scene up in `place`. What it looks like before and after is found out once."""
    base = zygote.home / "scenes" / scene.name
    if scene not in zygote.known:
        zygote.known[scene] = _steps(scene, zygote, base)
    return Staged(scene, zygote, base, place, tree_of(base / "before"), tree_of(base / "after"), zygote.known[scene])


def _steps(scene: Scene, zygote: Zygote, base: Path) -> list[str]:
    before, after = base / "before", base / "after"
    before.mkdir(parents=True)
    put(before, dict(scene.before))
    if scene.first:
        assert zygote.run(before, *scene.first).status == 0
    put(before, dict(scene.then))
    shutil.copytree(before, after, symlinks=True)
    ended = zygote.run(after, *scene.args)
    assert ended.status == 0, ended
    return list(ended.steps)


def scenes(*names: str) -> list[Scene]:
    """Those whose name begins with one of `names`."""
    return [scene for scene in SCENES if scene.name.startswith(names)]
