"""``clientgen generate`` with several targets: a directory each, on all cores, and problems told by target."""

from __future__ import annotations

import re
from pathlib import Path

from .conftest import Run

BOTH = ("generate", "small.xml", "-t", "toy", "-t", "other-toy", "-o", "out")


def test_each_client_gets_its_directory(clientgen: Run, tmp_path: Path) -> None:
    done = clientgen(*BOTH)
    assert done.returncode == 0, done.stderr
    assert re.findall(r"^(\S+) client for API 1\.2\.3: 2 files written.* in (\S+)", done.stdout, re.MULTILINE) == [
        ("toy", "out/toy/"),
        ("other-toy", "out/other-toy/"),
    ]
    assert (tmp_path / "out/other-toy/thing.txt").read_text() == "hello thing\n"


def test_the_same_as_one_by_one(clientgen: Run, tmp_path: Path) -> None:
    assert clientgen(*BOTH).returncode == 0
    assert clientgen("generate", "small.xml", "-t", "toy", "-o", "alone").returncode == 0
    alone = {path.name: path.read_bytes() for path in (tmp_path / "alone").iterdir()}
    assert {path.name: path.read_bytes() for path in (tmp_path / "out/toy").iterdir()} == alone


def test_options_for_all_and_for_one(clientgen: Run, tmp_path: Path) -> None:
    done = clientgen(*BOTH, "--set", "greeting=hi", "--set", "toy.greeting=hey", "--set", "colour=blue")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out/toy/thing.txt").read_text() == "hey thing\n"
    assert (tmp_path / "out/other-toy/thing.txt").read_text() == "hi thing\n"


def test_an_option_that_no_target_has(clientgen: Run, tmp_path: Path) -> None:
    done = clientgen(*BOTH, "--set", "color=blue")
    assert done.returncode == 2
    assert "no target has an option 'color'. Did you mean 'colour'?" in done.stderr
    assert not (tmp_path / "out").exists()


def test_what_keeps_one_client_does_not_keep_the_other(clientgen: Run, tmp_path: Path) -> None:
    done = clientgen(*BOTH, "--set", "toy.greeting=bad")
    assert done.returncode == 2
    assert "toy: greeting: 'bad' is no greeting; take a friendly word\n" in done.stderr
    assert (tmp_path / "out/other-toy/thing.txt").is_file()
    assert not (tmp_path / "out/toy").exists()


def test_templates_are_of_one_target(clientgen: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    done = clientgen(*BOTH, "--templates", "mine")
    assert done.returncode == 2
    assert "--templates replaces templates of one target" in done.stderr
