"""What a run does to a directory, and what it refuses to do."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.output import tree
from generator.output.manifest import digest, read_manifest
from generator.output.paths import MANIFEST_NAME
from generator.output.plan import make_plan
from generator.output.problems import OutputProblem, Refused
from generator.output.write import About, write
from generator.targets.base import OutputFile

from .trees import ABOUT, printed, put_client, put_user, tree_of

V1 = {"README.md": "one", "src/a.py": "a", "src/deep/b.py": "b"}
V2 = {"README.md": "two", "src/a.py": "a", "src/c.py": "c"}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "client"


def refusal(out: Path, tree: dict[str, str], *, force: bool = False) -> dict[str, str]:
    """The offences that writing `tree` is refused for, after checking that nothing changed."""
    before = tree_of(out), (out / MANIFEST_NAME).read_bytes() if (out / MANIFEST_NAME).exists() else None
    with pytest.raises(Refused) as caught:
        put_client(out, tree, force=force)
    after = tree_of(out), (out / MANIFEST_NAME).read_bytes() if (out / MANIFEST_NAME).exists() else None
    assert after == before
    for offence in caught.value.offences:
        assert offence.path in str(caught.value)
    return {offence.path: offence.reason for offence in caught.value.offences}


def test_a_new_directory_is_filled(out: Path) -> None:
    report = put_client(out / "below" / "that", V1)
    assert tree_of(out / "below" / "that") == V1
    assert report.written == tuple(V1)
    assert list(out.iterdir()) == [out / "below"]
    assert [entry.name for entry in (out / "below").iterdir()] == ["that"]


def test_an_empty_directory_is_filled(out: Path) -> None:
    out.mkdir()
    put_client(out, V1)
    assert tree_of(out) == V1


def test_the_next_version_writes_changes_and_removes_the_rest(out: Path) -> None:
    put_client(out, V1)
    report = put_client(out, V2)
    assert tree_of(out) == V2
    assert report.written == ("README.md", "src/c.py")
    assert report.removed == ("src/deep/b.py",)
    assert report.unchanged == ("src/a.py",)
    assert not (out / "src/deep").exists()


def test_the_same_again_touches_nothing(out: Path) -> None:
    put_client(out, V1)
    before = {path: path.stat().st_mtime_ns for path in [out, *out.rglob("*")]}
    assert put_client(out, V1).written == ()
    assert {path: path.stat().st_mtime_ns for path in [out, *out.rglob("*")]} == before


def test_files_of_the_user_stay(out: Path) -> None:
    put_client(out, V1)
    put_user(out, "src/deep/mine.py", "mine")
    put_client(out, V2)
    assert tree_of(out) == V2 | {"src/deep/mine.py": "mine"}


def test_a_file_of_the_user_is_not_overwritten(out: Path) -> None:
    put_user(out, "README.md", "mine")
    put_user(out, "src/a.py", "mine too")
    assert refusal(out, V1) == dict.fromkeys(["README.md", "src/a.py"], "clientgen did not write this file")
    put_client(out, V1, force=True)
    assert tree_of(out) == V1


def test_a_file_of_the_user_that_happens_to_be_equal_is_still_the_users(out: Path) -> None:
    put_user(out, "README.md", V1["README.md"])
    assert list(refusal(out, V1)) == ["README.md"]


def test_a_file_changed_by_hand_is_the_users(out: Path) -> None:
    put_client(out, V1)
    put_user(out, "README.md", "improved")
    put_user(out, "src/deep/b.py", "improved")
    assert refusal(out, V2) == {
        "README.md": "changed by hand since clientgen wrote it",
        "src/deep/b.py": "no longer printed, but changed by hand since clientgen wrote it",
    }
    put_client(out, V2, force=True)
    assert tree_of(out) == V2


def test_a_file_changed_by_hand_to_what_is_printed_now_is_no_offence(out: Path) -> None:
    put_client(out, V1)
    put_user(out, "README.md", V2["README.md"])
    put_client(out, V2)
    assert tree_of(out) == V2


def test_a_file_removed_by_hand_is_written_again(out: Path) -> None:
    put_client(out, V1)
    (out / "src/a.py").unlink()
    (out / "src/deep/b.py").unlink()
    assert put_client(out, V1).written == ("src/a.py", "src/deep/b.py")


def test_an_error_while_printing_writes_nothing(out: Path) -> None:
    put_client(out, V1)

    def failing() -> Iterator[OutputFile]:
        yield OutputFile("README.md", b"half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write(failing(), out, about=ABOUT)
    assert tree_of(out) == V1


def test_a_dry_run_changes_nothing_and_says_the_same(out: Path) -> None:
    report = put_client(out, V1, dry_run=True)
    assert not out.exists()
    assert report == put_client(out, V1)
    report = put_client(out, V2, dry_run=True)
    assert tree_of(out) == V1
    assert report == put_client(out, V2)


def test_a_dry_run_is_refused_alike(out: Path) -> None:
    put_user(out, "README.md", "mine")
    with pytest.raises(Refused):
        put_client(out, V1, dry_run=True)


def test_file_becomes_directory_and_back(out: Path) -> None:
    put_client(out, {"a": "file"})
    put_client(out, {"a/b/c": "file"})
    assert tree_of(out) == {"a/b/c": "file"}
    put_client(out, {"a": "file"})
    assert tree_of(out) == {"a": "file"}


@pytest.mark.parametrize("mine", ["a/b/mine", "a/empty/"])
def test_a_directory_with_something_of_the_users_does_not_become_a_file(out: Path, mine: str) -> None:
    put_client(out, {"a/b/c": "file"})
    if mine.endswith("/"):
        (out / mine).mkdir()
    else:
        put_user(out, mine, "mine")
    for force in (False, True):
        assert refusal(out, {"a": "file"}, force=force) == {"a": "a directory where a file has to be"}


def test_a_file_of_the_users_does_not_become_a_directory(out: Path) -> None:
    put_user(out, "a", "mine")
    for force in (False, True):
        assert refusal(out, {"a/b/c": "x", "a/d": "x"}, force=force) == {"a": "a file where a directory has to be"}


def test_links_are_not_followed(out: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    put_user(elsewhere, "a.py", "precious")
    out.mkdir()
    (out / "src").symlink_to(elsewhere)
    for force in (False, True):
        assert refusal(out, V1, force=force) == {"src": "a symbolic link where a directory has to be"}
    (out / "src").unlink()
    (out / "README.md").symlink_to(elsewhere / "a.py")
    assert refusal(out, V1) == {"README.md": "a symbolic link where a file has to be"}
    put_client(out, V1, force=True)
    assert tree_of(out) == V1
    assert tree_of(elsewhere) == {"a.py": "precious"}


def test_a_generated_file_replaced_by_a_link_is_the_users(out: Path, tmp_path: Path) -> None:
    put_user(tmp_path, "precious", "precious")
    put_client(out, V1)
    (out / "src/deep/b.py").unlink()
    (out / "src/deep/b.py").symlink_to(tmp_path / "precious")
    assert list(refusal(out, V2)) == ["src/deep/b.py"]
    put_client(out, V2, force=True)
    assert tree_of(out) == V2
    assert (tmp_path / "precious").read_text() == "precious"


def test_nothing_is_removed_behind_a_link(out: Path, tmp_path: Path) -> None:
    put_client(out, V1)
    (out / "src").rename(tmp_path / "moved")
    (out / "src").symlink_to(tmp_path / "moved")
    put_client(out, {"README.md": "one"})
    assert tree_of(tmp_path / "moved") == {"a.py": "a", "deep/b.py": "b"}


def test_the_output_itself_may_be_a_link_to_a_directory(out: Path, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    out.symlink_to(tmp_path / "real")
    put_client(out, V1)
    assert tree_of(tmp_path / "real") == V1


def test_the_output_is_a_file(out: Path) -> None:
    out.write_text("mine")
    with pytest.raises(OutputProblem, match="is a file; the output has to be a directory"):
        put_client(out, V1, force=True)
    with pytest.raises(OutputProblem, match="Not a directory"):
        put_client(out / "below", V1)
    assert out.read_text() == "mine"


def test_the_output_is_a_link_to_nothing(out: Path, tmp_path: Path) -> None:
    out.symlink_to(tmp_path / "nothing")
    with pytest.raises(OutputProblem, match="No such file"):
        put_client(out, V1)
    assert not (tmp_path / "nothing").exists()


def test_a_directory_that_may_not_be_written(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out.mkdir(mode=0o500)
    if os.access(out, os.W_OK):  # the superuser may write everywhere

        def refuse(path: object, *rest: object, **named: object) -> None:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)

        monkeypatch.setattr(os, "mkdir", refuse)
    with pytest.raises(OutputProblem, match=r"cannot write .*client.*: Permission denied"):
        put_client(out, V1)


@pytest.mark.parametrize("fresh", [True, False])
def test_a_full_disk_changes_nothing(out: Path, monkeypatch: pytest.MonkeyPatch, fresh: bool) -> None:
    if not fresh:
        put_client(out, V1)
    real, left = os.write, 3

    def write_until_full(descriptor: int, content: bytes) -> int:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(descriptor, content)

    monkeypatch.setattr(os, "write", write_until_full)
    with pytest.raises(OutputProblem, match="No space left on device"):
        put_client(out, {path: text + "!" for path, text in V1.items()})
    assert list(out.parent.iterdir()) == ([] if fresh else [out])
    if not fresh:
        assert tree_of(out) == V1


def without_links(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a file system that knows no second names."""

    def refuse(*names: object, **more: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)


def without_descriptors(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a system that knows no paths from an open directory."""
    monkeypatch.setattr(tree, "_BY_DESCRIPTOR", False)


@pytest.mark.parametrize("without", [without_links, without_descriptors])
def test_systems_that_can_do_less(
    out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, without: Callable[[pytest.MonkeyPatch], None]
) -> None:
    without(monkeypatch)
    put_client(out, V1)
    put_user(out, "src/deep/mine", "mine")
    put_client(out, V2)
    assert tree_of(out) == V2 | {"src/deep/mine": "mine"}
    put_user(out, "src/deep/b.py", "mine")
    assert refusal(out, V1) == {"src/deep/b.py": "clientgen did not write this file"}
    put_user(out, "src/c.py", "mine")
    assert set(refusal(out, V1)) == {"src/c.py", "src/deep/b.py"}
    put_client(out, V1, force=True)
    assert tree_of(out) == V1 | {"src/deep/mine": "mine"}
    real, left = os.replace, 4

    def failing(*names: Any, **more: Any) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        real(*names, **more)

    monkeypatch.setattr(os, "replace", failing)
    with pytest.raises(OutputProblem, match="Input/output error"):
        put_client(out, V2)
    assert left <= 0
    assert tree_of(out) == V1 | {"src/deep/mine": "mine"}


def test_short_writes_are_continued(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, content: real(descriptor, bytes(content)[:1]))
    put_client(out, V1)
    put_client(out, V2)
    assert tree_of(out) == V2


def test_another_run_in_the_same_directory_is_refused(out: Path) -> None:
    pytest.importorskip("fcntl")
    from generator.output.disk import claimed

    put_client(out, V1)
    with claimed(out), pytest.raises(OutputProblem, match="another clientgen is writing"):
        put_client(out, V2)
    put_client(out, V2)


def test_a_client_of_another_target_is_not_replaced(out: Path) -> None:
    put_client(out, V1)
    other = About(target="other", api_version="1.0.0")
    with pytest.raises(OutputProblem, match="printed for the target toy"):
        write(printed(V2), out, about=other)
    assert tree_of(out) == V1
    write(printed(V2), out, about=other, force=True)
    assert tree_of(out) == V2


def test_the_manifest_tells_what_was_written_and_is_the_same_elsewhere(out: Path, tmp_path: Path) -> None:
    about = About("toy", "1.0.0", options={"b": "2", "a": "1"}, include=("media.*",), exclude=("x",))
    write(printed(V1), out, about=about)
    write(reversed(printed(V1)), tmp_path / "other", about=about)
    content = (out / MANIFEST_NAME).read_bytes()
    assert content == (tmp_path / "other" / MANIFEST_NAME).read_bytes()
    assert str(tmp_path).encode() not in content
    manifest = read_manifest(out)
    assert manifest is not None
    assert manifest.about == about
    assert set(manifest.files) == set(V1)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"format": 0}',
        '{"format": 1, "files": {"../outside": "' + "0" * 64 + '"}, "options": {}}',
        '{"format": 1, "files": {"a": "short"}, "options": {}}',
        '{"format": 1, "files": ["a"], "options": {}}',
        "<<<<<<< HEAD\n{}\n",
        "\udcff",
    ],
)
def test_a_damaged_manifest_is_an_error(out: Path, content: str) -> None:
    put_client(out, V1)
    (out / MANIFEST_NAME).write_bytes(content.encode(errors="surrogateescape"))
    with pytest.raises(OutputProblem, match="is damaged"):
        put_client(out, V2)
    assert tree_of(out) == V1
    (out / MANIFEST_NAME).unlink()
    put_client(out, V2, force=True)
    assert tree_of(out) == V2 | {"src/deep/b.py": "b"}


@pytest.mark.parametrize("name", [MANIFEST_NAME, ".clientgen-pending"])
def test_links_in_place_of_our_own_files_are_refused(out: Path, tmp_path: Path, name: str) -> None:
    put_user(tmp_path / "elsewhere", "precious", "precious")
    out.mkdir()
    (out / name).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputProblem, match=r"symbolic link|is no directory"):
        put_client(out, V1, force=True)
    assert tree_of(tmp_path / "elsewhere") == {"precious": "precious"}


@pytest.mark.parametrize(
    ("before", "after"), [("Media.py", "media.py"), ("Src/a.py", "src/a.py"), ("\u00e9", "e\u0301")]
)
def test_a_name_that_changes_in_case_alone(out: Path, before: str, after: str) -> None:
    """Some file systems take both for one file. A second name of it stands for that here."""
    put_client(out, {before: "old"})
    (out / after).parent.mkdir(exist_ok=True)
    os.link(out / before, out / after)
    plan = make_plan(printed({after: "new"}), out, {before: frozenset({digest(b"old")})})
    assert plan.offences == ()
    assert plan.remove == (before,)
    assert plan.seen == {before: digest(b"old")}
    (out / after).unlink()
    put_user(out, after, "old")
    if not (out / before).samefile(out / after):
        # Another file that is the user's, on a file system that tells them apart.
        assert refusal(out, {after: "new"}) == {after: "clientgen did not write this file"}


def test_a_link_in_place_of_the_draft_is_refused(out: Path, tmp_path: Path) -> None:
    put_user(tmp_path / "elsewhere", "precious", "precious")
    (tmp_path / ".client.clientgen-draft").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputProblem, match="symbolic link"):
        put_client(out, V1, force=True)
    assert tree_of(tmp_path / "elsewhere") == {"precious": "precious"}
