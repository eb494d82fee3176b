"""Both readers of XML: StAX, and SAX for Android, which has no StAX. They read alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.runtime_java.remote import Failed, Remote
from tests.support import need_shared

READERS = ("StaxReader", "SaxReader")


@pytest.fixture(params=READERS)
def reader(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize(
    ("document", "tree"),
    [
        ("<a/>", ["a", ""]),
        ("<?xml version='1.0'?><a><b>1</b><b/></a>", ["a", "", ["b", "1"], ["b", ""]]),
        ("<a>x &amp; &#x1F600;<![CDATA[<y>]]>z</a>", ["a", "x & 😀<y>z"]),
        ("<a> <!-- c --><b> x\r\ny </b>rest</a>", ["a", " ", ["b", " x\ny "]]),
        ("<a>one<!-- c -->two<?p i?>three</a>", ["a", "onetwothree"]),
        (f"<a>{'x' * 100_000}&lt;</a>", ["a", "x" * 100_000 + "<"]),
    ],
)
def test_documents(remote: Remote, reader: str, document: str, tree: list[Any]) -> None:
    assert remote("xml", reader=reader, document=document) == tree


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("<a>", "no XML"),
        ("", "no XML"),
        ("<a></b>", "no XML"),
        ("<a/><b/>", "no XML"),
        ("<a>&unknown;</a>", ""),
        ("<!DOCTYPE a><a/>", "document type"),
        ('<!DOCTYPE a [<!ENTITY x "boom">]><a>&x;</a>', "document type"),
        ('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "document type"),
        ("<a>" * 600 + "</a>" * 600, "too deeply"),
    ],
)
def test_what_is_refused(remote: Remote, reader: str, document: str, message: str) -> None:
    with pytest.raises(Failed) as caught:
        remote("xml", reader=reader, document=document)
    assert caught.value.facts["class"] == "MalformedAnswerException"
    assert message in caught.value.facts["message"]


def recordings() -> list[Path]:
    """The recorded answers in XML."""
    return sorted(need_shared("recordings", "ovp").glob("*.xml"))


def test_recordings_read_alike(remote: Remote) -> None:
    found = recordings()
    assert found
    for path in found:
        document = path.read_text("utf-8").strip()
        one, other = (remote("xml", reader=each, document=document) for each in READERS)
        assert one == other, path.name
