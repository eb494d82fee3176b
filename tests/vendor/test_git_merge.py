"""Two branches that both updated a vendored client are merged by git; the next run heals what git could not merge."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.output.git_merge import pristine_of_merge
from generator.output.keep import FileMerge
from generator.output.manifest import read_manifest
from generator.output.merge import marked_line, resolved
from generator.output.paths import MANIFEST_NAME, PRISTINE_NAME
from generator.output.problems import OutputProblem
from tests.output.test_interrupted import Killed, ending_at

from .test_keep import edit, put, state_of, tree_of

BODY = [f"line {number}\n" for number in range(20)]
BASE = {"a.py": "".join(BODY), "b.py": "b\n", "gone.py": "gone\n"}


def changed(**lines: str) -> str:
    """The body with lines replaced, each named by its number, as in ``_3="three"``."""
    return "".join(lines.get(f"_{number}", line.rstrip("\n")) + "\n" for number, line in enumerate(BODY))


LEFT = {"a.py": changed(_1="left", _10="left"), "b.py": "left\n", "gone.py": "gone\n", "left.py": "new\n"}
RIGHT = {"a.py": changed(_1="left", _10="right", _15="right"), "b.py": "b\n", "right.py": "new\n"}
BOTH = {"a.py": changed(_1="both", _10="both", _15="right"), "b.py": "left\n", "left.py": "new\n", "right.py": "new\n"}


def git(where: Path, *arguments: str, status: int | None = 0) -> str:
    identity = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main")
    command = ["git", *identity, "-c", "core.autocrlf=false", *arguments]
    done = subprocess.run(command, cwd=where, capture_output=True, text=True)
    assert status is None or done.returncode == status, done.stdout + done.stderr
    return done.stdout


def commit(where: Path) -> None:
    git(where, "add", "-A")
    git(where, "commit", "-qm", "x")


@pytest.fixture
def merged(tmp_path: Path) -> Path:
    """The client in a repository in which the merge of LEFT and RIGHT stopped; an edit of line 18 is in both."""
    out = tmp_path / "repository" / "client"
    out.parent.mkdir()
    git(out.parent, "init", "-q")
    put(out, BASE)
    edit(out, "a.py", changed(_18="mine"))
    commit(out)
    git(out, "checkout", "-qb", "right")
    put(out, RIGHT)
    commit(out)
    git(out, "checkout", "-q", "main")
    put(out, LEFT)
    commit(out)
    git(out, "merge", "right", status=1)
    return out


def test_the_next_run_heals_it_and_keeps_the_edit(merged: Path) -> None:
    assert "<<<<<<< HEAD" in (merged / "a.py").read_text()
    assert "<<<<<<< HEAD" in (merged / MANIFEST_NAME).read_text()
    assert put(merged, BOTH)[1] == (FileMerge("a.py", "merged"),)
    assert tree_of(merged) == BOTH | {"a.py": changed(_1="both", _10="both", _15="right", _18="mine")}
    plain = merged.parent / "plain"
    put(plain, BOTH)
    assert read_manifest(merged) == read_manifest(plain)
    before = state_of(merged)
    assert put(merged, BOTH)[1] == (FileMerge("a.py", "kept"),)
    assert state_of(merged) == before
    commit(merged)
    assert put(merged, BASE)[1] == (FileMerge("a.py", "merged"),)
    assert tree_of(merged) == BASE | {"a.py": changed(_18="mine")}


@pytest.mark.parametrize("style", ["diff3", "zdiff3"])
def test_styles_of_conflicts(merged: Path, style: str) -> None:
    git(merged, "merge", "--abort")
    git(merged, "-c", f"merge.conflictStyle={style}", "merge", "right", status=1)
    assert "|||||||" in (merged / "a.py").read_text()
    put(merged, BOTH)
    assert tree_of(merged)["a.py"] == changed(_1="both", _10="both", _15="right", _18="mine")


def test_one_side_of_the_client_is_taken(merged: Path) -> None:
    """The schema of one side is what the merge keeps: nothing of the other side counts as an edit."""
    put(merged, RIGHT)
    assert tree_of(merged) == RIGHT | {"a.py": changed(_1="left", _10="right", _15="right", _18="mine")}


def test_conflicts_that_git_takes_together(tmp_path: Path) -> None:
    """Git makes one conflict of two that are near each other."""
    out = tmp_path / "repository" / "client"
    out.parent.mkdir()
    git(out.parent, "init", "-q")
    put(out, {"a.py": changed()})
    edit(out, "a.py", changed(_18="mine"))
    commit(out)
    git(out, "checkout", "-qb", "right")
    put(out, {"a.py": changed(_5="right", _8="right")})
    commit(out)
    git(out, "checkout", "-q", "main")
    put(out, {"a.py": changed(_5="left", _8="left")})
    commit(out)
    git(out, "merge", "right", status=1)
    assert (out / "a.py").read_text().count("<<<<<<<") == 1
    put(out, {"a.py": changed(_5="new", _8="left")})
    assert tree_of(out)["a.py"] == changed(_5="new", _8="left", _18="mine")


def test_what_nobody_edited_is_not_called_edited(merged: Path) -> None:
    git(merged, "merge", "--abort")
    for branch, tree in (("right", RIGHT), ("main", LEFT)):
        git(merged, "checkout", "-q", branch)
        edit(merged, "a.py", tree["a.py"])
        commit(merged)
    git(merged, "merge", "right", status=1)
    assert "<<<<<<<" in (merged / "a.py").read_text()
    assert put(merged, BOTH)[1] == ()
    assert tree_of(merged) == BOTH


@pytest.mark.parametrize("side", ["ours", "theirs"])
def test_files_that_were_resolved_by_taking_a_side(merged: Path, side: str) -> None:
    git(merged, "checkout", f"--{side}", "a.py")
    put(merged, RIGHT)
    assert tree_of(merged)["a.py"] == changed(_1="left", _10="right", _15="right", _18="mine")


def test_edits_of_both_sides(merged: Path) -> None:
    git(merged, "merge", "--abort")
    edit(merged, "a.py", changed(_1="left", _10="left", _4="ours", _18="mine"))
    commit(merged)
    git(merged, "checkout", "-q", "right")
    edit(merged, "a.py", changed(_1="left", _10="right", _15="right", _13="theirs", _18="mine"))
    commit(merged)
    git(merged, "checkout", "-q", "main")
    git(merged, "merge", "right", status=1)
    put(merged, BOTH)
    edits = {"_4": "ours", "_13": "theirs", "_18": "mine"}
    assert tree_of(merged)["a.py"] == changed(_1="both", _10="both", _15="right", **edits)


@pytest.mark.parametrize("side", ["--ours", "--theirs"])
def test_whichever_record_git_left(merged: Path, side: str) -> None:
    git(merged, "checkout", side, PRISTINE_NAME)
    put(merged, BOTH)
    assert tree_of(merged)["a.py"] == changed(_1="both", _10="both", _15="right", _18="mine")


def test_edits_that_conflict_are_left_to_people(merged: Path) -> None:
    git(merged, "merge", "--abort")
    edit(merged, "a.py", changed(_1="left", _10="left and mine", _18="mine"))
    commit(merged)
    git(merged, "merge", "right", status=1)
    before = state_of(merged)
    with pytest.raises(OutputProblem, match=r"markers of a conflict:\n  .*a\.py\n.*--ours or --theirs"):
        put(merged, BOTH)
    assert state_of(merged) == before
    put(merged, BOTH, "theirs")
    assert tree_of(merged)["a.py"] == changed(_1="both", _10="both", _15="right", _18="mine")
    assert marked_line((merged / "a.py").read_bytes()) == 0


def test_a_run_that_is_killed_while_it_heals(merged: Path) -> None:
    before = state_of(merged)
    number = 0
    while True:
        number += 1
        try:
            with ending_at(number, Killed, dead=True) as count:
                put(merged, BOTH)
        except Killed:
            pass
        put(merged, BOTH)
        assert tree_of(merged) == BOTH | {"a.py": changed(_1="both", _10="both", _15="right", _18="mine")}
        if count() < number:
            break
        for path in state_of(merged).keys() - before.keys():
            (merged / path).unlink()
        for path, content in before.items():
            (merged / path).write_bytes(content)
    assert number > 8


def test_without_a_merge_git_is_not_believed(tmp_path: Path) -> None:
    put(tmp_path / "client", BASE)
    assert pristine_of_merge(tmp_path / "client") is None
    git(tmp_path, "init", "-q")
    commit(tmp_path)
    assert pristine_of_merge(tmp_path / "client") is None


def test_a_manifest_that_is_damaged_beyond_markers(merged: Path) -> None:
    (merged / MANIFEST_NAME).write_text("<<<<<<< HEAD\n{\n=======\n}\n>>>>>>> right\n")
    with pytest.raises(OutputProblem, match=r"manifest\.json is damaged"):
        put(merged, BOTH)


HALF = b"one\n<<<<<<< HEAD\nours\n||||||| base\nbase\n=======\ntheirs\n>>>>>>> topic\ntwo\n"


def test_markers_of_git() -> None:
    assert (resolved(HALF, "ours"), resolved(HALF, "theirs")) == (b"one\nours\ntwo\n", b"one\ntheirs\ntwo\n")
    assert resolved(HALF, "") == HALF
    assert marked_line(HALF) == 2


@pytest.mark.parametrize("line", ["<<<<<<< edited", ">>>>>>> generated"])
def test_half_of_a_place_that_was_resolved_is_noticed(line: str) -> None:
    text = f"one\n{line}\ntwo\n".encode()
    assert marked_line(text) == 2
    assert resolved(text, "ours") == b"one\ntwo\n"
    assert marked_line(b"one\n<<<<<<< of some other\ntwo\n") == 0
