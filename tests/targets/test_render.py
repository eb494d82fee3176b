"""The cache of compiled templates: used where it is safe, ignored where it is not."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from generator.render import cache
from generator.render.environment import Templates


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "hello.txt.jinja").write_text("Hello {{ name }}.\n")
    return folder


@pytest.fixture
def cached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv(cache.VARIABLE, str(folder))
    return folder


def hello(templates: Path) -> bytes:
    return Templates(templates).render("hello.txt.jinja", {"name": "you"})


def test_a_template_is_compiled_once(templates: Path, cached: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert hello(templates) == b"Hello you.\n"
    (kept,) = cached.iterdir()
    assert kept.suffix == ".jinjac"

    def fail(*arguments: object, **keywords: object) -> None:
        raise AssertionError("compiled again")

    monkeypatch.setattr("jinja2.environment.Environment.compile", fail)
    assert hello(templates) == b"Hello you.\n"


def test_a_changed_template_is_compiled_anew(templates: Path, cached: Path) -> None:
    hello(templates)
    (templates / "hello.txt.jinja").write_text("Bye {{ name }}.\n")
    assert hello(templates) == b"Bye you.\n"
    assert len(list(cached.iterdir())) == 2


def test_the_directory_is_the_users_alone(templates: Path, cached: Path) -> None:
    hello(templates)
    assert stat.S_IMODE(cached.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="there are no modes on Windows")
def test_a_directory_that_others_can_write_to_is_not_used(templates: Path, cached: Path) -> None:
    cached.mkdir()
    cached.chmod(0o777)
    assert hello(templates) == b"Hello you.\n"
    assert not list(cached.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_is_not_followed(templates: Path, cached: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    cached.symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert hello(templates) == b"Hello you.\n"
    assert not list((tmp_path / "elsewhere").iterdir())


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"\x00" * 100])
def test_a_damaged_file_is_ignored(templates: Path, cached: Path, damage: bytes) -> None:
    hello(templates)
    (kept,) = cached.iterdir()
    kept.write_bytes(damage)
    assert hello(templates) == b"Hello you.\n"


def test_a_truncated_file_is_ignored(templates: Path, cached: Path) -> None:
    hello(templates)
    (kept,) = cached.iterdir()
    content = kept.read_bytes()
    for size in range(0, len(content), 7):
        kept.write_bytes(content[:size])
        assert hello(templates) == b"Hello you.\n"


def test_no_directory_no_cache(templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cache.VARIABLE, "")
    assert cache.bytecode_cache() is None
    assert hello(templates) == b"Hello you.\n"


def test_a_failure_to_write_is_silent(templates: Path, cached: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("os.replace", full)
    assert hello(templates) == b"Hello you.\n"
    assert not list(cached.iterdir())
