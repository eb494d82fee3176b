"""Small schemas for tests, and the real ones."""

from __future__ import annotations

import lzma
from pathlib import Path

from generator.model.api import Api
from generator.reader.fetch import SchemaText
from generator.reader.read import Reading, read_schema
from tests.support import need_shared

CURRENT = ("ovp-2026", "ovp-2025", "ovp-2016-03", "ovp-2016-02", "ovp-2011", "ott-2020")
HISTORY = ("ovp-2016", "ovp-2017", "ovp-2019", "ovp-2020", "ovp-2021", "ovp-2022", "ovp-2024")
REAL = CURRENT + HISTORY


def real_schema(name: str) -> bytes:
    """The bytes of a published schema; skips the test where the reference data is absent."""
    if name in HISTORY:
        return lzma.decompress(_path("history", f"{name}.xml.xz").read_bytes())
    return _path(f"{name}.xml").read_bytes()


def _path(*parts: str) -> Path:
    return need_shared("schemas", *parts)


def read(data: bytes | str, name: str = "api.xml") -> Reading:
    """Reads `data` under the file name `name`."""
    return read_schema(SchemaText(name, data.encode() if isinstance(data, str) else data))


def read_ok(data: bytes | str) -> Api:
    """The API in `data`, which has to have no error."""
    reading = read(data)
    assert reading.api is not None, messages(reading)
    return reading.api


def messages(reading: Reading) -> list[str]:
    """All findings as text."""
    return [str(diagnostic) for diagnostic in reading.diagnostics]


def schema(*sections: str, root: str = 'apiVersion="1.2.3"') -> str:
    """A schema whose sections begin at line 2, one line of `sections` per line."""
    return "\n".join((f"<xml {root}>", *sections, "</xml>"))


def classes(*lines: str) -> str:
    """A schema with a section of classes; `lines` begin at line 3."""
    return schema("<classes>", *lines, "</classes>")


def enums(*lines: str) -> str:
    """A schema with a section of enums; `lines` begin at line 3."""
    return schema("<enums>", *lines, "</enums>")


def action(*lines: str, attributes: str = "") -> str:
    """A schema with the action ``thing.do``; `lines` begin at line 5, a class and an enum are declared."""
    return schema(
        '<enums><enum name="KalturaColor" enumType="int"><const name="RED" value="1"/></enum></enums>'
        '<classes><class name="KalturaThing"/></classes><services>',
        '<service id="thing" name="thing">',
        f'<action name="do" {attributes}>',
        *lines,
        "</action></service></services>",
    )
