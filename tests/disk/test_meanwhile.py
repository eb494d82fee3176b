"""Somebody saves a file while clientgen is at work: what was saved is never lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from .running import Zygote, left_over, put, tree_of
from .scenes import Staged, scenes, stage

EDIT = "saved by somebody\n"


def _moments(staged: Staged, path: str, renamed: bool) -> list[int]:
    """Steps at which a file is saved.

    A file that is put in place of another is lost in one moment: after the old one got its second name and before the
    new one took its place, which are two calls of the system in a row; there is none that does both only if nothing
    changed. The audit hook of the second call is that moment.
    """
    name = path.rpartition("/")[2]
    lost = {number for number, step in enumerate(staged.steps, 1) if step == f"os.link {name}"}
    return [number for number in staged.moments(4) if not (renamed and number - 1 in lost)]


@pytest.mark.parametrize("renamed", [False, True], ids=["in-place", "renamed"])
@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("generate-update", "README.md"),
        ("generate-update", "src/other.txt"),
        ("generate-update", "src/fresh.txt"),
        ("generate-update", "same.txt"),
        ("generate-update", "turn"),
        ("vendor-merge", "README.md"),
        ("vendor-merge", "src/thing.txt"),
    ],
)
def test_a_file_that_is_saved_at_a_step(name: str, path: str, renamed: bool, zygote: Zygote, place: Path) -> None:
    """One that is replaced, one that is removed, a new one, one that stays, and one that becomes a directory."""
    (scene,) = scenes(name)
    staged = stage(scene, zygote, place)
    for number in _moments(staged, path, renamed):
        where = staged.again()
        saved = where / "out" / path
        happening = {"do": "edit", "at": number, "path": str(saved), "text": EDIT, "renamed": renamed}
        if path == "turn" and any(step in ("os.mkdir turn", "os.link 4") for step in staged.steps[: number - 1]):
            continue
        ended = staged.run(happening=happening)
        assert saved.read_text() == EDIT, (staged.steps[number - 1], ended)
        assert ended.status in (0, 2)
        assert left_over(where) == []
        for mine in scene.mine:
            assert (where / mine).read_bytes() == staged.old[mine]
        now, *versions = (_others(tree, path) for tree in (tree_of(where), staged.old, staged.new))
        assert now in versions
        if ended.status == 2:
            assert "while clientgen was at work" in ended.err or path in ended.err, ended.err


def _others(tree: dict[str, bytes], path: str) -> dict[str, bytes]:
    """Files that both versions have, but for the one that was saved."""
    names = ("README.md", "src/thing.txt", "src/thing/deep/types.txt")
    return {name: tree[f"out/{name}"] for name in names if name != path}


def test_a_changelog_that_is_saved_at_a_step(zygote: Zygote, place: Path) -> None:
    (scene,) = scenes("changelog")
    staged = stage(scene, zygote, place)
    last = len(staged.steps)
    for number in range(1, last + 1):
        where = staged.again()
        happening = {"do": "edit", "at": number, "path": str(where / "CHANGES.md"), "text": EDIT}
        ended = staged.run(happening=happening)
        if number == last:
            # Right before the one call that cannot be made to depend on what is there.
            continue
        assert ended.status == 2 and "CHANGES.md was changed while clientgen was at work" in ended.err, ended
        assert (where / "CHANGES.md").read_text() == EDIT
        assert left_over(where) == []


def test_a_directory_that_is_made_meanwhile(zygote: Zygote, place: Path) -> None:
    """What somebody puts where a client is about to come to be stays, and the client does not come."""
    (scene,) = scenes("generate-fresh")
    staged = stage(scene, zygote, place)
    for number in list(staged.moments(5))[:-1]:
        where = staged.again()
        ended = staged.run(happening={"do": "edit", "at": number, "path": str(where / "out/mine"), "text": EDIT})
        assert ended.status == 2 and "out was made while clientgen was at work" in ended.err, ended
        assert {path: text for path, text in tree_of(where).items() if path.startswith("out")} == {
            "out/": b"",
            "out/mine": EDIT.encode(),
        }
        assert left_over(where) == []


def test_an_edit_between_looking_and_merging(zygote: Zygote, place: Path) -> None:
    """An edited file is merged from what was read of it; what is saved after that is noticed."""
    from generator.output.keep import Keeper
    from generator.output.manifest import VENDORED, About
    from generator.output.problems import OutputProblem
    from generator.output.write import write
    from tests.output.trees import printed

    about = About("toy", "1.0.0", form=VENDORED)
    out = place / "out"
    write(printed({"a": "1\n2\n3\n"}), out, about=about, keep=Keeper())
    put(out, {"a": "1\n2\nthree\n"})

    class Saving(Keeper):
        def __call__(self, *arguments):  # type: ignore[no-untyped-def]
            kept = super().__call__(*arguments)
            put(out, {"a": EDIT})
            return kept

    with pytest.raises(OutputProblem, match="a was changed while clientgen was at work"):
        write(printed({"a": "one\n2\n3\n"}), out, about=about, keep=Saving())
    assert (out / "a").read_text() == EDIT
