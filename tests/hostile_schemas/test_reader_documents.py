"""Documents that try to hurt the reader are refused with a message, or read; nothing is loaded, memory is bounded."""

from __future__ import annotations

import errno
import gzip
import json
import lzma
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.reader.fetch import SchemaText, SchemaUnavailable, fetch
from generator.reader.read import Reading, read_schema
from tests.hostile_schemas import reader_documents
from tests.reader.schemas import classes, messages, read, read_ok, schema
from tests.support import ROOT

SECRET = "the-canary-sang"
GROUPS = ("entities", "constructs", "encodings", "sizes")
LIMIT_MB = 700
"""Address space of the process, libraries included; no document of these takes a fifth of it."""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, list[dict[str, Any]]]]:
    """What came of the documents, by group; nobody opened the pipe or called the port."""
    folder = tmp_path_factory.mktemp("hostile")
    file, pipe = folder / "canary.txt", folder / "pipe"
    file.write_text(SECRET)
    os.mkfifo(pipe)
    found = {}
    with socket.create_server(("127.0.0.1", 0)) as watched:
        watched.setblocking(False)
        port = watched.getsockname()[1]
        for group in GROUPS:
            found[group] = outcome(group, LIMIT_MB, file, pipe, port)
        with pytest.raises(BlockingIOError):
            watched.accept()
    with pytest.raises(OSError) as nobody:
        os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
    assert nobody.value.errno == errno.ENXIO
    assert sorted(path.name for path in folder.iterdir()) == ["canary.txt", "document.xml", "pipe"]
    yield found


def outcome(group: str, limit: int, file: Path, pipe: Path, port: int) -> list[dict[str, Any]]:
    """Reads the documents of the group in a process of their own."""
    command = [sys.executable, "-m", "tests.hostile_schemas.reader_process", str(limit), group]
    done = subprocess.run(
        [*command, str(file), str(pipe), str(port)], cwd=ROOT, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("group", GROUPS)
def test_each_is_refused_with_a_message_or_read(outcomes: dict[str, list[dict[str, Any]]], group: str) -> None:
    names = [document.name for document in getattr(reader_documents, group)()]
    assert [each["name"] for each in outcomes[group]] == names
    for each in outcomes[group]:
        where = f"{each['name']}: {each['said'][:500]}"
        refused = bool(each["expected"])
        assert each["status"] == (2 if refused else 0), where
        assert ("error: " in each["said"].lower()) == refused, where
        assert each["expected"] in each["said"].splitlines()[0] if refused else True, where
        assert SECRET not in each["said"], where
        assert all(line.isprintable() for line in each["said"].splitlines()), where
        assert "Traceback" not in each["said"], where


@pytest.mark.parametrize("group", GROUPS)
def test_messages_stay_short(outcomes: dict[str, list[dict[str, Any]]], group: str) -> None:
    for each in outcomes[group]:
        assert len(each["said"].splitlines()) <= 1003, each["name"]
        assert max(map(len, each["said"].splitlines()), default=0) < 600, each["name"]


def test_of_very_many_errors_a_thousand_are_shown_and_all_counted() -> None:
    reading = read(classes(*['<class color="red"/>'] * 2500))
    assert (len(reading.errors), reading.error_count) == (1001, 2500)
    assert messages(reading)[-1] == "api.xml: error: there are 1,500 more errors; mend those above first"


def test_a_thousand_notices_leave_room_for_errors() -> None:
    reading = read(schema("<enums/>", *(f"<x{n}/>" for n in range(2500)), "<classes><class/></classes>"))
    assert [each.what for each in reading.errors] == ["class has no name"]
    assert reading.notices[-1].stands_for == 1500


ENCODED = '<?xml version="1.0" encoding="{}"?><xml><classes><class name="A" description="caf\u00e9"/></classes></xml>'


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "cp1252"])
def test_one_text_in_all_encodings(codec: str) -> None:
    data = ENCODED.format(codec.removesuffix("-sig")).encode(codec)
    reading = read_schema(SchemaText("api.xml", data))
    assert reading.api is not None, messages(reading)
    assert reading.api.classes[-1].description == "caf\u00e9"


@pytest.mark.parametrize(
    ("codec", "wrong"), [("utf-8", b"\xff"), ("utf-16-le", b"\x00\xd8"), ("utf-16-be", b"\xd8\x00")]
)
def test_a_wrong_byte_is_found_in_its_line(codec: str, wrong: bytes) -> None:
    before, after = (part.encode(codec) for part in ("<xml>\n\n<classes>", "</classes></xml>"))
    (found,) = messages(read_schema(SchemaText("api.xml", before + wrong + after)))
    assert found.startswith("api.xml:3: error: the file is not in UTF-")
    assert f" at byte {len(before)} is no character; save it in UTF-8" in found


def test_lines_beyond_those_that_the_parser_counts() -> None:
    far = "\n" * 70_000 + '<class name="-"/>'
    assert read(classes(far)).errors[0].line == 70_003


def test_letters_of_names_that_not_every_parser_takes() -> None:
    (error,) = read(classes("\n" * 70_000 + "<\U00010000/>" + '<class name="-"/>')).errors
    # The parser that counts further than 16 bits takes none of these; without it lines are nearly right.
    assert error.line >= 65_535


def test_lines_in_another_encoding_beyond_those_that_the_parser_counts() -> None:
    far = classes("\n" * 70_000 + '<class name="-"/>')
    assert lines(read_schema(SchemaText("api.xml", far.encode("utf-16")))) == [70_003]
    latin = '<?xml version="1.0" encoding="latin-1"?>' + far.replace('"-"', '"\u00e9"')
    assert lines(read_schema(SchemaText("api.xml", latin.encode("latin-1")))) == [70_003]


def lines(reading: Reading) -> list[int]:
    """The lines of the errors."""
    return [each.line for each in reading.errors]


def test_what_a_namespace_holds_is_not_taken_for_a_section() -> None:
    other = '<o:classes xmlns:o="urn:o"><class name="B"/></o:classes>'
    api = read_ok(schema('<classes><class name="A"/></classes>', other))
    assert [each.name for each in api.classes if not each.supplied] == ["A"]


@settings(max_examples=int(os.environ.get("CLIENTGEN_EXAMPLES", "60")), deadline=None)
@given(
    st.sampled_from([gzip.compress, lzma.compress]),
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 255)), max_size=4),
    st.binary(max_size=40),
)
def test_no_damage_to_a_packed_schema_crashes_the_reader(
    pack: Callable[[bytes], bytes], changes: list[tuple[int, int]], after: bytes
) -> None:
    data = bytearray(pack(classes('<class name="A"/>').encode()) + after)
    for place, byte in changes:
        data[place % len(data)] = byte
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        file.write(data)
        file.flush()
        try:
            text = fetch(file.name)
        except SchemaUnavailable as error:
            assert str(error).isprintable()
        else:
            reading = read_schema(text)
            assert (reading.api is None) == bool(reading.errors)
