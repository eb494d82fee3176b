"""Small files of a project: what counts as differing, and replacing in one step."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.project.files import Fault, differing, digest_of, replace, sweep

CONTENT = b"content"
HASH = sha256(CONTENT).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "same").write_bytes(CONTENT)
    return tmp_path


def test_what_differs(folder: Path) -> None:
    (folder / "edited").write_bytes(b"other")
    (folder / "longer").write_bytes(CONTENT + b"!")
    (folder / "link").symlink_to("same")
    (folder / "folder").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe")
    names = ["same", "edited", "longer", "link", "folder", "pipe", "missing", "same/below"]
    assert dict(differing(folder, dict.fromkeys(names, HASH))) == {
        "edited": Fault.EDITED,
        "longer": Fault.EDITED,
        "link": Fault.EDITED,
        "folder": Fault.EDITED,
        "pipe": Fault.EDITED,
        "missing": Fault.MISSING,
        "same/below": Fault.MISSING,
    }


@pytest.mark.parametrize("size", [0, 1, 65_536, 3_000_001])
def test_every_byte_counts(tmp_path: Path, size: int) -> None:
    content = os.urandom(size)
    (tmp_path / "file").write_bytes(content)
    assert list(differing(tmp_path, {"file": sha256(content).hexdigest()})) == []
    if size:
        (tmp_path / "file").write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        assert list(differing(tmp_path, {"file": sha256(content).hexdigest()})) == [("file", Fault.EDITED)]


PARTS = st.lists(st.tuples(st.text(max_size=3), st.binary(max_size=3)), max_size=3)


@given(PARTS, PARTS)
def test_hashes_of_different_parts_differ(one: list[tuple[str, bytes]], other: list[tuple[str, bytes]]) -> None:
    assert (digest_of(one) == digest_of(other)) == (one == other)


def test_replacing(folder: Path) -> None:
    place = folder / "new" / "file"
    replace(place, CONTENT)
    inode = place.stat().st_ino
    replace(place, CONTENT)
    assert place.stat().st_ino == inode
    replace(place, b"other")
    assert place.read_bytes() == b"other"
    assert [entry.name for entry in place.parent.iterdir()] == ["file"]


def test_a_link_is_replaced_and_not_followed(folder: Path) -> None:
    (folder / "link").symlink_to("same")
    replace(folder / "link", b"other")
    assert (folder / "same").read_bytes() == CONTENT
    assert not (folder / "link").is_symlink()


def test_what_a_killed_run_left_is_swept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        replace(folder / "same", b"other")
    assert (folder / "same").read_bytes() == CONTENT
    (folder / ".same.clientgen-draft").write_bytes(b"half")
    sweep(folder / "same")
    assert [entry.name for entry in folder.iterdir()] == ["same"]
