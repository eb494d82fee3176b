"""``clientgen vendor``: what it writes and says, edits by hand, and what it refuses."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from .conftest import Run

THING = Path("out/kaltura/types/thing.py")
OLD, NEW = "small.xml", "newer.xml"


@pytest.fixture
def vendor(clientgen: Run, tmp_path: Path) -> Run:
    """Vendors a Python client of a schema into ``out/kaltura``."""
    text = (tmp_path / OLD).read_text()
    newer = text.replace('<property name="id"', '<property name="colour" type="string"/><property name="id"')
    (tmp_path / NEW).write_text(newer)

    def run(schema: str = OLD, *args: str) -> subprocess.CompletedProcess[str]:
        return clientgen("vendor", "python", schema, "--into", "out/kaltura", *args)

    return run


def test_a_client_and_two_lines_about_it(vendor: Run, tmp_path: Path) -> None:
    done = vendor(OLD, "--include", "thing.*")
    assert (done.returncode, done.stderr) == (0, "")
    first, second = done.stdout.splitlines()
    assert first.startswith("python client for API 1.2.3: ")
    assert second == "1 service with 1 action bring 2 of 2 classes and 0 of 0 enums"
    assert (tmp_path / THING).is_file()
    assert not (tmp_path / "out/kaltura/pyproject.toml").exists()
    manifest = json.loads((tmp_path / "out/kaltura/.clientgen-manifest.json").read_text())
    assert (manifest["form"], manifest["options"]["package"]) == ("vendored", "kaltura")
    assert "prune_inherited" not in manifest


def test_an_edit_is_noticed_and_merged(vendor: Run, tmp_path: Path) -> None:
    vendor()
    text = (tmp_path / THING).read_text()
    (tmp_path / THING).write_text(text + "\n# by hand\n")
    done = vendor()
    assert (done.returncode, done.stderr) == (0, f"{THING}: edited by hand, as it was\n")
    done = vendor(NEW)
    assert (done.returncode, done.stderr) == (0, f"{THING}: edited by hand, merged with what is new\n")
    merged = (tmp_path / THING).read_text()
    assert merged.endswith("\n# by hand\n")
    assert "colour" in merged


@pytest.mark.parametrize("side", ["--ours", "--theirs"])
def test_a_conflict_and_its_end(vendor: Run, tmp_path: Path, side: str) -> None:
    vendor()
    edited = (tmp_path / THING).read_text().replace('Thing`."""\n', 'Thing`."""\n\n    mine = 1\n')
    (tmp_path / THING).write_text(edited)
    done = vendor(NEW, "--quiet")
    assert (done.returncode, done.stdout) == (1, "")
    assert f"{THING}: edited by hand, in conflict with what is new" in done.stderr
    assert "decide each place there and run this again, or run it with --ours or --theirs" in done.stderr
    assert "<<<<<<< edited\n" in (tmp_path / THING).read_text()
    done = vendor(OLD)
    assert done.returncode == 2
    assert "still hold the markers of a conflict" in done.stderr
    assert vendor(NEW, side).returncode == 0
    text = (tmp_path / THING).read_text()
    assert "<<<<<<<" not in text
    assert ("mine" in text, "colour" in text) == ((True, False) if side == "--ours" else (False, True))


def test_a_dry_run(vendor: Run, tmp_path: Path) -> None:
    done = vendor(OLD, "--dry-run")
    assert "would be written: types/thing.py" in done.stdout
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("python",), "say where with --into DIR"),
        (("pyhton", "--into", "x"), "Did you mean 'python'?"),
        (("python", "--into", "x", "--ours", "--theirs"), "exclude each other"),
        (("python", "--into", "x", "--include", "medai"), "matches no service"),
        (("python", "--into", "x", "--set", "pakage=y"), "has no option 'pakage'"),
        (("toy", "small.xml", "--into", "x"), "the target toy prints no vendored clients"),
        (("java", "small.xml", "--into", "x", "--set", "package=Bad"), "is no name of a package"),
    ],
)
def test_mistakes(clientgen: Run, tmp_path: Path, arguments: tuple[str, ...], message: str) -> None:
    done = clientgen("vendor", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert not (tmp_path / "x").exists()


def test_options_that_follow_from_the_place(clientgen: Run, tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("// ours\nmodule example.org/acme\n")
    assert clientgen("vendor", "go", OLD, "--into", "internal/kaltura").returncode == 0
    assert 'example.org/acme/internal/kaltura"' in (tmp_path / "internal/kaltura/types/thing.go").read_text()
    (tmp_path / "go.mod").write_text("module acme\n")
    assert clientgen("vendor", "go", OLD, "--into", "internal/other").returncode == 0
    assert '"acme/internal/other"' in (tmp_path / "internal/other/types/thing.go").read_text()
    place = tmp_path / "app/src/main/java/org/acme/kaltura"
    assert clientgen("vendor", "java", OLD, "--into", str(place)).returncode == 0
    assert (place / "Client.java").read_text().startswith("package org.acme.kaltura;\n")
    given = ("--set", "package=com.other")
    assert clientgen("vendor", "java", OLD, "--into", str(place.parent / "other"), *given).returncode == 0
    assert (place.parent / "other/Client.java").read_text().startswith("package com.other;\n")
