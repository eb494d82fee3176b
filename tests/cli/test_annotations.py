"""``--format github``: what commands report as annotations of GitHub Actions, each one line, and read back as meant."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.annotations import annotation, located

from .conftest import SCHEMA
from .here import Ended, run_here

BROKEN = SCHEMA.replace('type="bool"', 'type="bol"')
NEWER = SCHEMA.replace('<property name="id"', '<property name="colour" type="string"/><property name="id"')
PROJECT = """\
schema = "small.xml"
[clients.python]
directory = "out"
vendored = true
"""
EDIT = ('Thing`."""\n', 'Thing`."""\n\n    mine = 1\n')

_COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


@dataclass(frozen=True)
class Shown:
    """An annotation as the service reads it: the escapes that its documentation names are taken back."""

    level: str
    properties: dict[str, str]
    message: str


def read(line: str) -> Shown | None:
    """The annotation that `line` is, None for an ordinary line."""
    found = _COMMAND.fullmatch(line)
    if found is None:
        return None
    pairs = (each.split("=", 1) for each in found[2].split(","))
    properties = {name: _plain(value, ":%3A", ",%2C") for name, value in pairs}
    return Shown(found[1], properties, _plain(found[3]))


def _plain(text: str, *more: str) -> str:
    for pair in (*more, "\n%0A", "\r%0D", "%%25"):
        text = text.replace(pair[1:], pair[0])
    return text


@dataclass(frozen=True)
class Told(Ended):
    """What a command printed, with its annotations: those of standard error first."""

    @property
    def shown(self) -> list[Shown]:
        return [each for line in (self.err + self.out).splitlines() if (each := read(line)) is not None]


Run = Callable[..., Told]


@pytest.fixture
def clientgen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs ``clientgen`` in this process, with ``--format github``, in a directory with ``small.xml``."""
    (tmp_path / "small.xml").write_text(SCHEMA)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)

    def run(*arguments: str) -> Told:
        ended = run_here(capfd, *arguments, "--format", "github")
        return Told(ended.out, ended.err, ended.status)

    return run


@pytest.mark.parametrize("text", ["50%25 of %0A", "a\nb\r\nc", "::error::x", "a,b:c=d", "\u2028 é"])
def test_every_text_stays_one_annotation(text: str) -> None:
    line = annotation("warning", text, text, file=text, line=7)
    assert "\n" not in line and "\r" not in line
    assert read(line) == Shown("warning", {"file": text, "line": "7", "title": text}, text)


def test_files_are_named_from_the_root_of_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "sub")
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    assert "file=../a.xml,line=3," in located("error", "t", "m", "../a.xml", 3)
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    assert "file=a.xml,line=3," in located("error", "t", "m", "../a.xml", 3)
    assert "file=sub/a.xml," in located("error", "t", "m", str(tmp_path / "sub" / "a.xml"))
    for elsewhere in ("../../a.xml", "https://example.org/a.xml", "<stdin>"):
        assert located("error", "t", "m", elsewhere, 3) == f"::error title=t::{elsewhere}:3: m"


@pytest.mark.parametrize(
    "arguments",
    [
        ("generate", "small.xml", "-t", "python", "-o", "out"),
        ("inspect", "small.xml"),
        ("vendor", "python", "small.xml", "--into", "out"),
        ("why", "small.xml"),
        ("check",),
        ("sync",),
        ("diff", "small.xml", "small.xml"),
        ("changelog", "small.xml", "small.xml", "-l", "python", "-f", "CHANGELOG.md"),
    ],
    ids=lambda arguments: str(arguments[0]),
)
def test_mistakes_of_a_schema_stand_at_their_lines(clientgen: Run, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "small.xml").write_text(BROKEN)
    (tmp_path / "clientgen.toml").write_text(PROJECT)
    ended = clientgen(*arguments)
    title = f"clientgen {arguments[0]}"
    at_a_line = [each for each in ended.shown if "line" in each.properties]
    assert ended.status == 2
    assert at_a_line[0].level == "error"
    assert at_a_line[0].properties == {"file": "small.xml", "line": "15", "title": title}
    assert at_a_line[0].message.endswith("did you mean bool?")
    assert ended.shown[-1] == Shown("error", {"title": title}, "the schema has 1 error; nothing was done")
    assert [line for line in ended.err.splitlines() if read(line) is None] == []


def test_mistakes_of_a_project_file(clientgen: Run, tmp_path: Path) -> None:
    (tmp_path / "clientgen.toml").write_text(PROJECT + 'includ = ["a"]\n')
    for command in ("sync", "check"):
        ended = clientgen(command)
        assert ended.status == 2
        assert ended.shown[0].properties == {"file": "clientgen.toml", "line": "5", "title": f"clientgen {command}"}
        assert "did you mean include?" in ended.shown[0].message


def test_what_sync_wrote_and_conflicts(clientgen: Run, tmp_path: Path) -> None:
    (tmp_path / "clientgen.toml").write_text(PROJECT)
    (written,) = clientgen("sync").shown
    assert written.level == "notice" and "written, 0 removed" in written.message
    assert clientgen("sync").out == "python: up to date in out\n"
    thing = tmp_path / "out" / "types" / "thing.py"
    thing.write_text(thing.read_text().replace(*EDIT))
    (tmp_path / "small.xml").write_text(NEWER)
    ended = clientgen("sync")
    assert ended.status == 1
    conflict = next(each for each in ended.shown if "file" in each.properties)
    assert conflict.level == "error" and conflict.properties["file"] == "out/types/thing.py"
    line = thing.read_text().splitlines()[int(conflict.properties["line"]) - 1]
    assert line == "<<<<<<< edited"
    assert ended.shown[0].level == "error" and "1 file with conflicts" in ended.shown[0].message
    checked = clientgen("check")
    assert checked.status == 1
    assert any(each.properties == conflict.properties | {"title": "clientgen check"} for each in checked.shown)


def test_what_vendor_and_generate_wrote(clientgen: Run) -> None:
    (written,) = clientgen("vendor", "python", "small.xml", "--into", "lib").shown
    assert written.message.startswith("python client for API 1.2.3: ")
    (written,) = clientgen("generate", "small.xml", "-t", "python", "-o", "out").shown
    assert written.properties == {"title": "clientgen generate"}


def test_what_is_refused(clientgen: Run, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "README.md").write_text("mine")
    (refused,) = clientgen("generate", "small.xml", "-t", "python", "-o", "out").shown
    assert refused.message.splitlines()[1] == "  README.md: clientgen did not write this file"


def test_what_is_not_in_a_part(clientgen: Run) -> None:
    ended = clientgen("why", "KalturaThing", "small.xml", "--include", "other.*")
    assert ended.status == 1
    assert ended.shown == [
        Shown("error", {"title": "clientgen why"}, "KalturaThing is not in this part of the API"),
    ]


def test_cases_that_fail(clientgen: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from generator.cli import conformance
    from generator.conformance.run import Result
    from generator.resources import conformance_suite

    suite = conformance._suite()
    case = next(case for case in suite.cases if case.name == "class-derived")
    result = Result(case, "form", "xml", ("value: is 1, not 2",))
    monkeypatch.setattr(conformance, "_suite", lambda: suite)
    monkeypatch.setattr(conformance, "_results", lambda *_, **__: iter([result]))
    ended = clientgen("conformance", "-t", "python", "--topic", "classes")
    assert ended.status == 1
    assert ended.shown[-1].properties == {"title": "clientgen conformance"}
    assert ended.shown[-1].message.splitlines()[0].startswith("FAILED class-derived (form, xml)")
    monkeypatch.chdir(conformance_suite().parent.parent)
    ended = clientgen("conformance", "-t", "python", "--topic", "classes")
    place = ended.shown[-1].properties
    text = (conformance_suite().parent.parent / place["file"]).read_text().splitlines()[int(place["line"]) - 1]
    assert json.loads(f"{{{text.strip().rstrip(',')}}}") == {"name": "class-derived"}
