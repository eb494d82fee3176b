"""``clientgen init``: what it writes is a project, and says all that can be said."""

from __future__ import annotations

import re
import tomllib

import pytest

from generator.project.config import CLIENT_KEYS
from generator.targets.registry import target_named

from .conftest import Made


@pytest.fixture
def empty(made: Made) -> Made:
    (made.root / "clientgen.toml").unlink()
    return made


def test_what_it_writes_works_at_once(empty: Made) -> None:
    assert empty.run("init", "small.xml", "-t", "toy", "-t", "other-toy").stdout == (
        "Wrote clientgen.toml with toy, other-toy.\nNext: clientgen sync\n"
    )
    empty.run("sync")
    assert empty.read("clients/other-toy/thing.txt") == "hello thing\n"
    empty.run("check")


@pytest.mark.parametrize("name", ["python", "go", "java", "typescript", "docs"])
def test_every_comment_that_holds_a_setting_is_one(empty: Made, name: str) -> None:
    empty.run("init", "-t", name)
    text = empty.read("clientgen.toml")
    bare = re.sub(r"^# (?=[a-z-]+ = )", "", text, flags=re.MULTILINE)
    document = tomllib.loads(bare)
    assert set(document) == {"schema", "schema-copy", "clients"}
    options = {option.name: option.default for option in target_named(name).options}
    client = document["clients"][name]
    assert set(client) == {*CLIENT_KEYS, *options} - ({"earlier"} if not target_named(name).earlier else set())
    assert {key: client[key] for key in options} == options


def test_without_a_schema_it_is_the_one_that_comes_along(empty: Made) -> None:
    empty.run("init", "-t", "toy")
    empty.run("sync")
    empty.run("check")
    assert '"source": null' in empty.read("clientgen.lock")


def test_a_url_is_written_as_it_is(empty: Made) -> None:
    empty.run("init", "https://api.example.org/a.xml")
    assert tomllib.loads(empty.read("clientgen.toml"))["schema"] == "https://api.example.org/a.xml"


@pytest.mark.parametrize("args", [["smal.xml"], ["-t", "pyton"]])
def test_mistakes(empty: Made, args: list[str]) -> None:
    assert "id you mean" in empty.run("init", *args, status=2).stderr
    assert set(empty.tree()) == {"small.xml"}


def test_never_over_another(made: Made) -> None:
    before = made.tree()
    assert "clientgen.toml is there already" in made.run("init", status=2).stderr
    assert made.tree() == before
    (made.root / "clientgen.toml").unlink()
    made.write("pyproject.toml", "[tool.clientgen]\n")
    assert "pyproject.toml describes a project already" in made.run("init", status=2).stderr


def test_no_project(empty: Made) -> None:
    for command in ("sync", "check", "watch"):
        assert "clientgen init writes one" in empty.run(command, status=2).stderr
