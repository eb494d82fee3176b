"""Which paths a target may write."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.output.paths import MANIFEST_NAME, check_paths
from generator.output.problems import UnusablePaths

from .trees import put_client


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("", "is empty"),
        ("/etc/passwd", "is absolute"),
        ("../up", "is no plain relative path"),
        ("a/../b", "is no plain relative path"),
        ("a//b", "is no plain relative path"),
        ("./a", "is no plain relative path"),
        ("a/", "is no plain relative path"),
        ("a\\b", "holds a character"),
        ("C:evil", "holds a character"),
        ("a\0b", "holds a character"),
        ("a\nb", "holds a character"),
        ("what?", "holds a character"),
        ("a./b", "ends in a dot or a space"),
        ("a ", "ends in a dot or a space"),
        (MANIFEST_NAME, "keeps for itself"),
        (".Clientgen-Pending/journal.json", "keeps for itself"),
    ],
)
def test_unsafe_paths_are_refused(path: str, reason: str) -> None:
    with pytest.raises(UnusablePaths, match=reason):
        check_paths(["fine.py", path])


@pytest.mark.parametrize(
    "paths",
    [
        ["a.py", "A.py"],
        ["a.py", "a.py"],
        ["src/Media.py", "SRC/media.py"],
        ["stra\N{LATIN SMALL LETTER SHARP S}e", "STRASSE"],
        ["\u00e9", "e\u0301"],
        ["a", "a/b"],
        ["A", "a/b"],
        ["x/y/z", "x/y"],
    ],
)
def test_paths_that_clash_are_refused(paths: list[str]) -> None:
    for order in (paths, paths[::-1]):
        with pytest.raises(UnusablePaths, match=r"clashes|twice|is a file, and a directory"):
            check_paths(order)


def test_all_faults_are_listed_at_once() -> None:
    with pytest.raises(UnusablePaths) as caught:
        check_paths(["/a", "..", "b", "B"])
    assert len(str(caught.value).splitlines()) == 4


def test_the_check_comes_before_the_first_byte(tmp_path: Path) -> None:
    with pytest.raises(UnusablePaths):
        put_client(tmp_path / "out", {"a": "", "../b": ""}, force=True)
    assert list(tmp_path.iterdir()) == []


@given(st.lists(st.text(alphabet="aAbB./\\ :\u00e9\u0301\0~", max_size=8), max_size=4))
def test_what_passes_lies_below_and_apart(paths: list[str]) -> None:
    try:
        check_paths(paths)
    except UnusablePaths:
        return
    for path in paths:
        assert ".." not in PurePosixPath(path).parts
        assert not PureWindowsPath(path).drive
        assert not PureWindowsPath(path).is_absolute()
        assert PurePosixPath(path).as_posix() == path
    assert len({path.lower() for path in paths}) == len(paths)
