"""What is a document of the API and what is not: envelopes, encodings, hostile bodies."""

from __future__ import annotations

import pytest
from runtime.decode_json import decode_json
from runtime.decode_xml import decode_xml, parse
from runtime.errors import MalformedAnswerError
from runtime.fields import BOOLEAN, STRING, object_of

from tests.runtime.core.answers import from_json, from_xml, many_from_xml
from tests.runtime.core.fixture_api import REGISTRY
from tests.runtime.core.fixture_api.types.rule import Rule
from tests.runtime.core.fixture_api.types.tree import Tree

ENTRY = object_of("KalturaMediaEntry")
TREE = object_of("KalturaTree")


def test_execution_time() -> None:
    assert decode_json(b'{"executionTime":0.5,"result":{}}', ENTRY, REGISTRY).execution_time == 0.5
    assert decode_json(b'{"executionTime":"0.5","result":true}', BOOLEAN, REGISTRY).execution_time == 0.5
    assert decode_json(b'{"executionTime":{},"result":true}', BOOLEAN, REGISTRY).execution_time is None
    assert decode_json(b"{}", ENTRY, REGISTRY).execution_time is None
    assert decode_xml(b"<xml><executionTime>2</executionTime><result/></xml>", ENTRY, REGISTRY).execution_time == 2.0
    assert decode_xml(b"<xml><executionTime>x</executionTime><result/></xml>", ENTRY, REGISTRY).execution_time is None


def test_what_looks_like_an_envelope() -> None:
    assert from_json({"result": {"objectType": "KalturaRule"}, "objectType": "KalturaRule"}, object_of("KalturaRule"))
    assert from_json({"result": True, "more": 1}, object_of("KalturaRule")) == Rule()


def test_bytes_of_a_document() -> None:
    body = "<xml><result>é\r\nx\ty<!-- c --><![CDATA[<z>]]>&#13;</result></xml>"
    for form in (body.encode(), body.encode("utf-8-sig"), f'<?xml version="1.0" encoding="UTF-8"?>{body}'.encode()):
        assert decode_xml(form, STRING, REGISTRY).value == "é\nx\ty<z>\r"
    assert decode_xml(f'<?xml version="1.0" encoding="iso-8859-1"?>{body}'.encode(), STRING, REGISTRY).value[0] == "é"
    assert decode_json('"é\\r\\n"'.encode("utf-8-sig"), STRING, REGISTRY).value == "é\r\n"


XML_RUBBISH = [
    b"",
    b"  \n",
    b"\xef\xbb\xbf",
    b"<xml><result>x</result>",
    b"<xml><result>x</result></xml><xml/>",
    b"<xml><result>x</result></xml>x",
    b"<html><body><p>Bad gateway</body></html>",
    b"<html><result>x</result></html>",
    b"<xml></xml>",
    b"\xff\xfe<\x00x\x00",
    "<xml><result>é</result></xml>".encode("latin-1"),
    '<?xml version="1.0" encoding="utf-16"?><xml><result>x</result></xml>'.encode("utf-16"),
    b"<xml><result>&nope;</result></xml>",
    b"<xml><result>\x01</result></xml>",
    b'{"a":1}',
]


@pytest.mark.parametrize("body", XML_RUBBISH)
def test_what_is_no_answer_in_xml(body: bytes) -> None:
    with pytest.raises(MalformedAnswerError, match="the answer is "):
        decode_xml(body, STRING, REGISTRY)


BOMB = "<!ENTITY a0 'x'>" + "".join(f"<!ENTITY a{i} '{f'&a{i - 1};' * 10}'>" for i in range(1, 12))


@pytest.mark.parametrize(
    "prolog",
    [
        "<!DOCTYPE xml>",
        f"<!DOCTYPE xml [{BOMB}]>",
        '<!DOCTYPE xml SYSTEM "file:///etc/passwd">',
        '<?xml version="1.0"?><!-- <xml> --><?pi x?>\n<!-- --><!DOCTYPE xml [<!ENTITY a11 SYSTEM "http://x/">]>',
        "\ufeff<!DOCTYPE xml>",
    ],
)
def test_document_types_are_refused_unread(prolog: str) -> None:
    with pytest.raises(MalformedAnswerError, match="document type"):
        decode_xml(f"{prolog}<xml><result>&a11;</result></xml>".encode(), STRING, REGISTRY)
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        with pytest.raises(MalformedAnswerError, match="not in UTF-8"):
            decode_xml(f"{prolog}<xml><result>&a11;</result></xml>".encode(encoding), STRING, REGISTRY)


def test_the_words_of_a_document_type_are_no_document_type() -> None:
    assert decode_xml(b"<xml><result><![CDATA[<!DOCTYPE html>]]></result></xml>", STRING, REGISTRY).value == (
        "<!DOCTYPE html>"
    )
    assert parse(b"<!-- <!DOCTYPE a> --><xml/>").tag == "xml"
    many = b"<!-- -->" * 5000 + b"<xml><result><!-- <!DOCTYPE --></result></xml>"
    assert decode_xml(many, STRING, REGISTRY).value == ""


@pytest.mark.parametrize(
    "body", [b"", b" ", b"\xef\xbb\xbf", b"{", b"[1,]", b"nope", b"<html>", b"\xff", b'"\xff"', b"[] []", b"9" * 5000]
)
def test_what_is_no_answer_in_json(body: bytes) -> None:
    with pytest.raises(MalformedAnswerError):
        decode_json(body, STRING, REGISTRY)


@pytest.mark.parametrize("depth", [10_000, 200_000])
@pytest.mark.parametrize("tag", ["child", "children", "named", "unknown"])
def test_what_is_nested_too_deeply(depth: int, tag: str) -> None:
    item = {"child": "", "unknown": "", "children": "<item>", "named": "<item>"}[tag]
    xml = f"<{tag}>{item}" * depth + "<text>x</text>" + (item.replace("<", "</") + f"</{tag}>") * depth
    if tag == "unknown":
        assert from_xml(xml, TREE) == Tree()
    else:
        with pytest.raises(MalformedAnswerError, match="too deeply"):
            from_xml(xml, TREE)
    before, after = {"children": ("[", "]"), "named": ('{"k":', "}")}.get(tag, ("", ""))
    body = f'{{"{tag}":{before}' * depth + "null" + f"{after}}}" * depth
    with pytest.raises(MalformedAnswerError, match="too deeply"):
        decode_json(body.encode(), TREE, REGISTRY)
    if tag != "unknown":
        with pytest.raises(MalformedAnswerError, match="too deeply"):
            many_from_xml(f"<item>{xml}</item>", [TREE])
