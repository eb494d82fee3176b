"""The laws of a three-way merge, and what it makes of real edits."""

from __future__ import annotations

import random
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.output.merge import marked_line, merge

LINES = st.lists(st.sampled_from([b"a\n", b"b\n", b"c\n", b"d\n", b"}\n", b"\n"]), max_size=14)
TEXTS = st.builds(lambda lines, end: b"".join(lines) + end, LINES, st.sampled_from([b"", b"no end"]))


def changed(text: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    lines = text.splitlines(keepends=True)
    for at, size, new in changes:
        place = at % (len(lines) + 1)
        lines[place : place + size] = [new] if new else []
    return b"".join(lines)


CHANGES = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 2), st.sampled_from([b"x\n", b"y\n", b"}\n", b""])))


@given(TEXTS, TEXTS)
def test_what_was_not_edited_becomes_new(pristine: bytes, new: bytes) -> None:
    merged = merge(pristine, pristine, new)
    assert (merged.content, merged.conflicts) == (new, 0)


@given(TEXTS, TEXTS)
def test_what_is_not_new_stays_edited(pristine: bytes, edited: bytes) -> None:
    merged = merge(pristine, edited, pristine)
    assert (merged.content, merged.conflicts) == (edited, 0)


@given(TEXTS, TEXTS)
def test_the_same_change_on_both_sides_is_made_once(pristine: bytes, both: bytes) -> None:
    merged = merge(pristine, both, both)
    assert (merged.content, merged.conflicts) == (both, 0)


@given(TEXTS, CHANGES, CHANGES)
def test_no_line_of_either_side_is_lost(pristine: bytes, ours: list[tuple[int, int, bytes]], theirs: object) -> None:
    assert isinstance(theirs, list)
    edited, new = changed(pristine, ours), changed(pristine, theirs)
    written = Counter(line.rstrip(b"\n") for line in merge(pristine, edited, new).content.splitlines())
    base = Counter(pristine.splitlines())
    for side in (edited, new):
        # More of a line than there was is somebody's doing, and has to be there.
        other = new if side is edited else edited
        for line, count in (Counter(side.splitlines()) - base).items():
            removed = max(0, base[line] - Counter(other.splitlines())[line])
            assert written[line] >= count + base[line] - removed


@given(TEXTS, CHANGES, CHANGES)
def test_sides_may_be_exchanged(pristine: bytes, ours: list[tuple[int, int, bytes]], theirs: object) -> None:
    assert isinstance(theirs, list)
    edited, new = changed(pristine, ours), changed(pristine, theirs)
    one, other = merge(pristine, edited, new), merge(pristine, new, edited)
    assert one.conflicts == other.conflicts
    if not one.conflicts:
        assert one.content == other.content


@given(TEXTS, CHANGES, CHANGES)
def test_a_favoured_side_leaves_no_conflict(
    pristine: bytes, ours: list[tuple[int, int, bytes]], theirs: object
) -> None:
    assert isinstance(theirs, list)
    edited, new = changed(pristine, ours), changed(pristine, theirs)
    assert merge(pristine, edited, new, "ours").conflicts == 0
    assert merge(pristine, edited, new, "theirs") == merge(pristine, new, edited, "ours")
    if not merge(pristine, edited, new).conflicts:
        assert merge(pristine, edited, new, "ours") == merge(pristine, edited, new)


@given(TEXTS, CHANGES, CHANGES)
def test_line_ends_of_windows_stay(pristine: bytes, ours: list[tuple[int, int, bytes]], theirs: object) -> None:
    assert isinstance(theirs, list)
    edited, new = changed(pristine, ours), changed(pristine, theirs)
    plain = merge(pristine, edited, new)
    if edited not in (pristine, new) and new != pristine and b"\n" in edited:
        windows = merge(pristine, edited.replace(b"\n", b"\r\n"), new)
        assert windows.content == plain.content.replace(b"\n", b"\r\n")


def test_changes_in_different_places_meet() -> None:
    pristine = b"one\ntwo\nthree\nfour\nfive\n"
    merged = merge(pristine, b"one\nTWO\nthree\nfour\nfive\n", b"one\ntwo\nthree\nfour\nsix\nfive\n")
    assert merged.content == b"one\nTWO\nthree\nfour\nsix\nfive\n"
    assert marked_line(merged.content) == 0


CONFLICTS = {
    "both change a line": (b"one\ntwo\nthree\n", b"one\n2\nthree\n", b"one\nzwei\nthree\n"),
    "one changes what the other removes": (b"one\ntwo\nthree\n", b"one\n2\nthree\n", b"one\nthree\n"),
    "both add at the end": (b"one\n", b"one\ntwo\n", b"one\n2\n"),
    "both add alike and not": (b"a\nb\n", b"a\nsame\nours\nend\nb\n", b"a\nsame\ntheirs\nend\nb\n"),
    "the last line has no end": (b"one\ntwo", b"one\n2", b"one\nzwei"),
}


@pytest.mark.parametrize("case", CONFLICTS)
def test_conflicts_look_as_those_of_git(case: str, tmp_path: Path) -> None:
    pristine, edited, new = CONFLICTS[case]
    for name, text in (("edited", edited), ("pristine", pristine), ("generated", new)):
        (tmp_path / name).write_bytes(text)
    labels = ["-L", "edited", "-L", "pristine", "-L", "generated"]
    command = ["git", "merge-file", "-p", "--quiet", *labels, "edited", "pristine", "generated"]
    git = subprocess.run(command, cwd=tmp_path, capture_output=True)
    merged = merge(pristine, edited, new)
    assert git.returncode == merged.conflicts == 1
    assert merged.content == git.stdout
    assert marked_line(merged.content)


def test_a_heading_is_no_conflict() -> None:
    assert marked_line(b"Title\n=======\n\ntext\n") == 0


def test_a_large_file_merges_quickly() -> None:
    pristine = [line for n in range(20_000) for line in (b"export interface T%d {\n" % n, b"  id?: string;\n", b"}\n")]
    edited = [*pristine[:30_000], b"// by hand\n", *pristine[30_000:]]
    new = [line for n, line in enumerate(pristine) if n % 9]
    merged = merge(*(b"".join(lines) for lines in (pristine, edited, new)))
    assert merged.conflicts == 0
    assert merged.content.count(b"// by hand\n") == 1
    assert len(merged.content) == sum(map(len, new)) + len(b"// by hand\n")


def test_merges_are_those_of_git(tmp_path: Path) -> None:
    draw = random.Random(3)
    clean = 0
    for _ in range(60):
        pristine = [f"line {n}\n" if n % 3 else draw.choice(["}\n", "\n", "  x\n"]) for n in range(30)]
        texts = {"pristine": pristine, "edited": edited_like(pristine, draw), "generated": edited_like(pristine, draw)}
        for name, lines in texts.items():
            (tmp_path / name).write_text("".join(lines))
        labels = ["-L", "edited", "-L", "pristine", "-L", "generated"]
        command = ["git", "merge-file", "-p", "--quiet", *labels, "edited", "pristine", "generated"]
        git = subprocess.run(command, cwd=tmp_path, capture_output=True)
        merged = merge(*("".join(texts[name]).encode() for name in ("pristine", "edited", "generated")))
        assert merged.content == git.stdout
        clean += not merged.conflicts
    assert 10 < clean < 50


def edited_like(lines: list[str], draw: random.Random) -> list[str]:
    """`lines` with one to three places changed."""
    found = list(lines)
    for _ in range(draw.randint(1, 3)):
        place = draw.randrange(len(found))
        new: list[str] = draw.choice([[], [f"new {draw.randint(0, 5)}\n"], ["\n", f"other {draw.randint(0, 3)}\n"]])
        found[place : place + draw.randint(0, 2)] = new
    return found
