"""Edited files of a vendored client: noticed, merged, and never lost, whatever happens."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.output.keep import Favour, FileMerge, Keeper
from generator.output.manifest import VENDORED, About, read_manifest
from generator.output.paths import PRISTINE_NAME
from generator.output.problems import OutputProblem, Refused
from generator.output.write import Report, write
from tests.output.test_interrupted import Killed, ending_at
from tests.output.trees import printed

ABOUT = About(target="toy", api_version="1.0.0", form=VENDORED)

OLD = {"a.py": "one\ntwo\nthree\nfour\nfive\n", "b.py": "b\n", "gone.py": "gone\n", "sub/c.py": "c\n"}
NEW = {"a.py": "one\ntwo\nthree\nfour\nFIVE\n", "b.py": "B\n", "sub/c.py": "c\n", "fresh.py": "fresh\n"}
EDIT = "ONE\ntwo\nthree\nfour\nfive\n"
BOTH = "ONE\ntwo\nthree\nfour\nFIVE\n"
CLASH = "one\ntwo\nthree\nfour\nfifth\n"
MARKED = "one\ntwo\nthree\nfour\n<<<<<<< edited\nfifth\n=======\nFIVE\n>>>>>>> generated\n"


def put(
    out: Path, tree: Mapping[str, str], favour: Favour = "", *, force: bool = False, dry_run: bool = False
) -> tuple[Report, tuple[FileMerge, ...]]:
    """Writes the vendored client `tree`; what was done, and what came of edits."""
    keeper = Keeper(favour, force)
    report = write(printed(tree), out, about=ABOUT, force=force, dry_run=dry_run, keep=keeper)
    return report, keeper.merges


def tree_of(out: Path) -> dict[str, str]:
    return {
        path.relative_to(out).as_posix(): path.read_bytes().decode()
        for path in sorted(out.rglob("*"))
        if path.is_file() and not path.relative_to(out).as_posix().startswith(".clientgen")
    }


def state_of(out: Path) -> dict[str, bytes]:
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A vendored client as it was printed."""
    put(tmp_path / "client", OLD)
    return tmp_path / "client"


def edit(out: Path, path: str, text: str) -> None:
    (out / path).write_bytes(text.encode())


def test_without_edits_it_is_as_every_client(out: Path) -> None:
    assert tree_of(out) == OLD
    report, merges = put(out, NEW)
    assert tree_of(out) == NEW
    assert merges == ()
    assert (set(report.written), report.removed) == ({"a.py", "b.py", "fresh.py"}, ("gone.py",))


def test_the_same_again_changes_nothing(out: Path) -> None:
    edit(out, "a.py", EDIT)
    put(out, NEW)
    before = state_of(out)
    report, merges = put(out, NEW)
    assert (report.written, report.removed) == ((), ())
    assert merges == (FileMerge("a.py", "kept"),)
    assert state_of(out) == before


def test_the_manifest_holds_what_was_printed(out: Path) -> None:
    edit(out, "a.py", EDIT)
    put(out, NEW)
    plain = out.parent / "plain"
    put(plain, NEW)
    assert read_manifest(out) == read_manifest(plain)
    assert PRISTINE_NAME not in (read_manifest(out) or pytest.fail("no manifest")).files


def test_an_edit_is_merged_and_stays_over_many_updates(out: Path) -> None:
    edit(out, "a.py", EDIT)
    assert put(out, NEW)[1] == (FileMerge("a.py", "merged"),)
    assert tree_of(out) == {**NEW, "a.py": BOTH}
    assert put(out, OLD)[1] == (FileMerge("a.py", "merged"),)
    assert tree_of(out) == {**OLD, "a.py": EDIT}
    assert put(out, OLD)[1] == (FileMerge("a.py", "kept"),)


def test_an_edit_after_a_merge_is_kept_too(out: Path) -> None:
    edit(out, "a.py", EDIT)
    put(out, NEW)
    edit(out, "a.py", BOTH.replace("three", "THREE"))
    put(out, OLD)
    assert tree_of(out)["a.py"] == EDIT.replace("three", "THREE")


def test_a_conflict_is_marked(out: Path) -> None:
    edit(out, "a.py", CLASH)
    assert put(out, NEW)[1] == (FileMerge("a.py", "conflict", 1),)
    assert tree_of(out)["a.py"] == MARKED


def test_a_conflict_stays_until_it_is_decided(out: Path) -> None:
    edit(out, "a.py", CLASH)
    put(out, NEW)
    before = state_of(out)
    assert put(out, NEW)[1] == (FileMerge("a.py", "conflict", 1),)
    with pytest.raises(OutputProblem, match=r"markers of a conflict:\n  .*a\.py"):
        put(out, OLD)
    assert state_of(out) == before
    edit(out, "a.py", CLASH)
    put(out, {**NEW, "a.py": NEW["a.py"] + "six\n"}, "ours")
    assert tree_of(out)["a.py"].startswith("one\ntwo\nthree\nfour\nfifth\n")


@pytest.mark.parametrize(("favour", "text"), [("ours", CLASH), ("theirs", NEW["a.py"])])
@pytest.mark.parametrize("marked_first", [False, True])
def test_a_side_decides(out: Path, favour: Favour, text: str, marked_first: bool) -> None:
    edit(out, "a.py", CLASH)
    if marked_first:
        put(out, NEW)
    put(out, NEW, favour)
    assert tree_of(out) == {**NEW, "a.py": text}
    assert put(out, NEW)[1] == ((FileMerge("a.py", "kept"),) if favour == "ours" else ())


def test_a_side_decides_conflicts_only(out: Path) -> None:
    edit(out, "a.py", EDIT)
    put(out, NEW, "theirs")
    assert tree_of(out)["a.py"] == BOTH


def test_an_edited_file_that_is_no_longer_printed_stays(out: Path) -> None:
    edit(out, "gone.py", "mine\n")
    report, merges = put(out, NEW)
    assert merges == (FileMerge("gone.py", "released"),)
    assert report.removed == ()
    assert tree_of(out) == {**NEW, "gone.py": "mine\n"}
    assert put(out, NEW)[1] == ()
    with pytest.raises(Refused, match=r"gone\.py: clientgen did not write this file"):
        put(out, OLD)
    assert tree_of(out)["gone.py"] == "mine\n"


def test_theirs_gives_up_a_file_that_is_no_longer_printed(out: Path) -> None:
    edit(out, "gone.py", "mine\n")
    assert put(out, NEW, "theirs")[1] == (FileMerge("gone.py", "discarded"),)
    assert tree_of(out) == NEW


def test_a_missing_file_comes_back(out: Path) -> None:
    (out / "sub/c.py").unlink()
    assert put(out, NEW)[0].written == ("a.py", "b.py", "sub/c.py", "fresh.py")


def test_a_file_of_the_users_is_in_the_way(out: Path) -> None:
    edit(out, "fresh.py", "mine\n")
    with pytest.raises(Refused, match=r"fresh\.py: clientgen did not write"):
        put(out, NEW)
    assert tree_of(out) == {**OLD, "fresh.py": "mine\n"}


def test_a_link_is_not_followed(out: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("mine\n")
    (out / "a.py").unlink()
    (out / "a.py").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Refused, match="symbolic link"):
        put(out, NEW)
    assert (tmp_path / "elsewhere").read_text() == "mine\n"


def test_line_ends_of_a_checkout_are_no_edit(out: Path) -> None:
    for path, text in OLD.items():
        edit(out, path, text.replace("\n", "\r\n"))
    report, merges = put(out, OLD)
    assert (report.written, merges) == ((), ())
    put(out, {**OLD, "a.py": NEW["a.py"]})
    assert tree_of(out)["a.py"] == NEW["a.py"].replace("\n", "\r\n")


def test_a_dry_run_tells_and_changes_nothing(out: Path) -> None:
    edit(out, "a.py", CLASH)
    before = state_of(out)
    report, merges = put(out, NEW, dry_run=True)
    assert "a.py" in report.written
    assert merges == (FileMerge("a.py", "conflict", 1),)
    assert state_of(out) == before


def test_a_record_that_is_lost_is_made_again(out: Path) -> None:
    record = (out / PRISTINE_NAME).read_bytes()
    (out / PRISTINE_NAME).unlink()
    put(out, OLD)
    assert (out / PRISTINE_NAME).read_bytes() == record


@pytest.mark.parametrize("damage", [None, b"", b"\xfd7zXZ\x00 no", b"{}"], ids=["gone", "empty", "cut", "text"])
def test_without_a_record_an_edit_is_refused(out: Path, damage: bytes | None) -> None:
    edit(out, "a.py", EDIT)
    if damage is None:
        (out / PRISTINE_NAME).unlink()
    else:
        (out / PRISTINE_NAME).write_bytes(damage)
    with pytest.raises(OutputProblem, match=r"damaged|a\.py: changed by hand"):
        put(out, NEW)
    assert tree_of(out)["a.py"] == EDIT
    put(out, NEW, force=True)
    assert tree_of(out) == NEW


def test_a_package_is_not_taken_for_a_vendored_client(tmp_path: Path) -> None:
    write(printed(OLD), tmp_path / "client", about=About("toy", "1.0.0"))
    with pytest.raises(OutputProblem, match="in the form 'package'"):
        put(tmp_path / "client", NEW)


@pytest.mark.parametrize("after", [NEW, OLD], ids=["again", "back"])
def test_every_moment(tmp_path: Path, after: dict[str, str]) -> None:
    number = 0
    while True:
        number += 1
        out = tmp_path / "client"
        put(out, OLD)
        edit(out, "a.py", EDIT)
        edit(out, "sub/c.py", "c\nmine\n")
        try:
            with ending_at(number, Killed, dead=True) as count:
                put(out, NEW)
        except Killed:
            pass
        assert tree_of(out)["a.py"] in (EDIT, BOTH)
        assert tree_of(out)["sub/c.py"] == "c\nmine\n"
        put(out, after)
        expected = {**after, "a.py": BOTH if after is NEW else EDIT, "sub/c.py": "c\nmine\n"}
        assert tree_of(out) == expected
        assert not list(out.glob(".clientgen-pending*"))
        put(out, OLD)
        assert tree_of(out) == {**OLD, "a.py": EDIT, "sub/c.py": "c\nmine\n"}
        shutil.rmtree(out)
        if count() < number:
            break
    assert number > 8
