"""No name leaves the folder of a client or clashes there, on any file system; what is none is refused at its place."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path, PurePosixPath

import pytest
from click.testing import CliRunner

from generator.cli.generate import command
from generator.reader.fetch import SchemaText
from generator.reader.read import read_schema
from generator.targets.words import FILE_NAMES, LONGEST_FILE, fitting

from .canary_clients import LANGUAGES
from .canary_schema import quoted
from .compiled import files
from .names_schema import REFUSED

LONGEST_NAME = 120
"""Bytes of the name of a file or folder; systems take 255, tools that add to a name less."""

LONGEST_PATH = 180
"""Bytes of a path below the folder of a client: Windows takes 260 with that folder."""

NAMED = (
    '<classes><class name={} base=""/></classes>',
    '<classes><class name="A"><property name={} type="string"/></class></classes>',
    '<enums><enum name={} enumType="string"/></enums>',
    '<enums><enum name="E" enumType="string"><const name={} value="1"/></enum></enums>',
    '<services><service id={} name="s"/></services>',
    '<services><service id="s" name={}/></services>',
    '<services><service id="s" name="s"><action name={}/></service></services>',
    '<services><service id="s" name="s"><action name="a"><param name={} type="string"/></action></service></services>',
    '<services><service id="s" name="s"><action name="a"><throws name={}/></action></service></services>',
    '<errors><error name={} code="C"/></errors>',
    '<errors><error name="E" code="C"><parameter name={}/></error></errors>',
    "<plugins><plugin name={}/></plugins>",
    '<plugins><plugin name="p"><pluginService name={}/></plugin></plugins>',
)
"""Every place where a schema names something that gets a name in a client."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_paths_are_the_same_on_any_file_system(language: str) -> None:
    paths = files(language).keys()
    folders = {str(parent) for path in paths for parent in PurePosixPath(path).parents}
    for found in (paths, folders):
        assert len({unicodedata.normalize("NFC", path).casefold() for path in found}) == len(found)
    assert not {path.casefold() for path in paths} & {folder.casefold() for folder in folders}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_path_is_plain(language: str) -> None:
    for path in files(language):
        assert path.isascii() and len(path) <= LONGEST_PATH, path
        for part in path.split("/"):
            assert re.fullmatch(r"\.?[A-Za-z0-9_-][A-Za-z0-9._-]*", part) and not part.endswith("."), path
            assert part.split(".")[0].lower() not in FILE_NAMES, path
            assert len(part) <= LONGEST_NAME, path


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_name_is_refused_with_its_place(name: str) -> None:
    for place in NAMED:
        data = f'<?xml version="1.0"?>\n<xml apiVersion="1.0">\n{place.format(quoted(name))}\n</xml>'.encode()
        reading = read_schema(SchemaText("names.xml", data))
        if name.strip() != name and name.strip().isidentifier() and ("<error name={}" in place or "<throws" in place):
            # Real schemas have blanks around names of errors, which are no part of them.
            assert reading.api is not None and f"'{name}'" not in repr(reading.api)
        else:
            assert [error.line for error in reading.errors] == [3], place
            assert reading.errors[0].hint


def test_a_refused_name_ends_the_command_and_writes_nothing(tmp_path: Path) -> None:
    schema = tmp_path / "names.xml"
    schema.write_text('<xml>\n<classes>\n<class name="../../x"/>\n<class name="con.txt"/></classes>\n</xml>\n')
    out = tmp_path / "out"
    done = CliRunner().invoke(command, [str(schema), "-t", "go", "-t", "java", "-o", str(out)])
    assert done.exit_code == 2
    assert f"{schema}:3: error: name of class: '../../x' is no identifier" in done.stderr
    assert f"{schema}:4: error: name of class: 'con.txt' is no identifier" in done.stderr
    assert not out.exists()


def test_a_long_name_loses_its_end_to_a_hash_of_the_whole() -> None:
    assert fitting("a" * LONGEST_FILE) == "a" * LONGEST_FILE
    first, second = fitting("a" * LONGEST_FILE + "b"), fitting("a" * LONGEST_FILE + "c")
    assert first != second and len(first) == len(second) == LONGEST_FILE
    assert fitting("a_" * LONGEST_FILE)[:-8].endswith("a") or LONGEST_FILE % 2
