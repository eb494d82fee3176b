"""The project file: where it is found, what it may say, and what is told of its mistakes."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.project.config import Client
from generator.project.faults import Mistakes, ProjectProblem
from generator.project.load import find_config, read_config
from generator.project.toml_lines import lines_of

from .conftest import Made

GOOD = """\
schema = "api.xml"
[clients.python]
directory = "out"
package = "acme"
with-tests = true
templates = ["mine"]
"""


def mistakes_in(path: Path, text: str) -> list[str]:
    path.write_text(text)
    with pytest.raises(Mistakes) as caught:
        read_config(path)
    return [str(each).removeprefix(os.path.relpath(path)).removeprefix(str(path)) for each in caught.value.mistakes]


def test_what_it_says(tmp_path: Path) -> None:
    file = tmp_path / "clientgen.toml"
    file.write_text(GOOD)
    project = read_config(file)
    assert project.schema == "api.xml"
    assert project.place("out") == tmp_path / "out"
    assert project.clients == (Client("python", "python", "out", {"package": "acme"}, tests=True, templates=("mine",)),)


def test_line_ends_and_byte_order_mark_of_windows(tmp_path: Path) -> None:
    file = tmp_path / "clientgen.toml"
    file.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert read_config(file).clients[0].options == {"package": "acme"}


def test_found_upwards_the_nearest_first(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b" / "c"
    deep.mkdir(parents=True)
    (tmp_path / "clientgen.toml").write_text(GOOD)
    assert find_config(deep) == tmp_path / "clientgen.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\nname = 'clientgen-user'\n")
    assert find_config(deep) == tmp_path / "clientgen.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.clientgen]\n")
    assert find_config(deep) == tmp_path / "a" / "pyproject.toml"
    (tmp_path / "a" / "clientgen.toml").write_text(GOOD)
    with pytest.raises(ProjectProblem, match="both describe a project; keep one of them"):
        find_config(deep)


def test_none_at_all(tmp_path: Path) -> None:
    with pytest.raises(ProjectProblem, match="clientgen init writes one"):
        find_config(tmp_path)


def test_in_pyproject(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text('[project]\nname = "x"\n[tool.clientgen]\nschema = "a.xml"\n[tool.clientgen.clients.go]\nfoo = 1\n')
    assert mistakes_in(file, file.read_text()) == [
        ':5: error: client go has no directory; say where it goes with directory = "..."',
        ":6: error: foo has to be text; put it in quotes",
        ":6: error: the target go has no option 'foo'; clientgen targets go lists them",
    ]


def test_all_mistakes_at_once(tmp_path: Path) -> None:
    text = """\
schma = "api.xml"
schema-copy = ""

[clients.python]
directory = "out"
packge = "acme"
version = 1.0
include = "media.*"

[clients.pyton]
directory = "./out/../out"
with-tests = "yes"
exclude = [
    1,
]
includ = ["media.*"]

[clients."a b"]
"""
    assert mistakes_in(tmp_path / "clientgen.toml", text) == [
        ":1: error: there is no key 'schma' here; did you mean schema?",
        ":2: error: schema-copy is empty",
        ":6: error: the target python has no option 'packge'; did you mean package?",
        ":7: error: version has to be text; put it in quotes",
        ':8: error: include has to be a list of texts: include = ["...", "..."]',
        ":10: error: there is no target 'pyton'; did you mean python? (a client of another name says target = \"...\")",
        ":11: error: clients python and pyton have the same directory; give each its own",
        ":12: error: with-tests has to be true or false, not text",
        ':13: error: exclude has to be a list of texts: exclude = ["...", "..."]',
        ":16: error: there is no key 'includ' here; did you mean include?",
        ":18: error: 'a b' is no name for a client; use letters, digits, - and _",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a = [", ":1: error: this is no TOML: "),
        ("\n\nschema = \n", ":3: error: this is no TOML: "),
        ("a = 1\na = 2\n", ":2: error: this is no TOML: "),
        ("", ": error: there is no client; add a table such as [clients.python] with its directory"),
        ('schema = "-"\n[clients.go]\ndirectory = "x"', ":1: error: a project cannot read its schema from standard"),
        ("clients = 1", ":1: error: clients are tables, each with a name of its own, such as [clients.python]"),
        ("clients.go = 1", ":1: error: a client is a table: [clients.go]"),
        ('[clients.go]\ndirectory = " "', ":2: error: directory is empty"),
        ('[clients.go]\ndirectory = "x"\nvendored = true\nwith-tests = true', ":4: error: a vendored client carries"),
        ('schema = "a.xml"\nschema-copy = "b"\n[clients.go]\ndirectory = "x"', ":2: error: schema-copy is where a "),
    ],
)
def test_one_mistake(tmp_path: Path, text: str, told: str) -> None:
    first, *_ = mistakes_in(tmp_path / "clientgen.toml", text)
    assert first.startswith(told), first


def test_not_in_utf8(tmp_path: Path) -> None:
    file = tmp_path / "clientgen.toml"
    file.write_bytes(b'schema = "\xff"')
    with pytest.raises(ProjectProblem, match="is not in UTF-8"):
        read_config(file)


KEYS = st.from_regex(r"[a-z]{1,4}", fullmatch=True)
VALUES = st.sampled_from(
    ["1", '"a"', "true", "[1, 2]", "[\n 1,\n # no\n 2,\n]", '"""\na = 1\n[b]\n"""', "'''\n\n'''", "{ x = 1, y = [2] }"]
)


@given(st.lists(st.tuples(st.sampled_from(["key", "table", "comment", "blank"]), KEYS, VALUES), max_size=12))
def test_lines(parts: list[tuple[str, str, str]]) -> None:
    lines: list[str] = []
    table: tuple[str, ...] = ()
    expected: dict[tuple[str, ...], int] = {}
    for kind, key, value in parts:
        start = len(lines) + 1
        if kind == "key" and (*table, key) not in expected:
            expected[(*table, key)] = start
            lines += f"{key} = {value}  # {key}".split("\n")
        elif kind == "table" and (key,) not in expected:
            table = (key,)
            expected[table] = start
            lines.append(f"[ {key} ]")
        elif kind in ("comment", "blank"):
            lines.append(f"# {key} = 1" if kind == "comment" else "")
    text = "\n".join(lines)
    tomllib.loads(text)
    found = lines_of(text)
    assert {path: line for path, line in found.items() if path in expected} == expected


def test_a_mistake_in_a_value_names_its_line(made: Made) -> None:
    made.write(
        "clientgen.toml",
        'schema = "small.xml"\n[clients.toy]\ndirectory = "a"\ngreetings = "x"\ninclude = ["thing.*", "thnig.get"]\n'
        'templates = ["nowhere"]\n[clients.second]\ntarget = "tooy"\ndirectory = "b"\n',
    )
    ended = made.run("sync", status=2)
    assert ended.stderr.splitlines() == [
        "clientgen.toml:4: error: the target toy has no option 'greetings'; did you mean greeting?",
        "clientgen.toml:5: error: include 'thnig.get' matches no service, action, class or enum; "
        "did you mean thing.get?",
        "clientgen.toml:6: error: there is no directory nowhere",
        "clientgen.toml:8: error: there is no target 'tooy'; did you mean toy?",
        "Error: the project file has 4 mistakes; nothing was done",
    ]
    assert set(made.tree()) == {"clientgen.toml", "small.xml"}


def test_a_value_that_the_target_refuses(made: Made) -> None:
    made.write("clientgen.toml", 'schema = "small.xml"\n[clients.toy]\ndirectory = "a"\ngreeting = "bad"\n')
    ended = made.run("sync", status=2)
    assert "toy: clientgen.toml:4: error: greeting: 'bad' is no greeting; take a friendly word" in ended.stderr
    assert not (made.root / "a").exists()
