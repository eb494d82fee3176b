"""Answers that no server should send, at the decoders: the right value or an error of the client, in bounded time."""

from __future__ import annotations

import json
from itertools import product
from typing import Any

import pytest
from runtime.decode_json import decode_json, decode_many_json
from runtime.decode_xml import decode_many_xml, decode_xml
from runtime.encode import encode
from runtime.errors import ApiError, KalturaError, MalformedAnswerError, UsageError
from runtime.fields import Kind, object_of

from tests.runtime.core.answers import from_json, from_xml
from tests.runtime.core.fixture_api import REGISTRY
from tests.runtime.core.fixture_api.types.tree import Tree
from tests.runtime.core.test_round_trips import KINDS

TREE = object_of("KalturaTree")
LEVELS = 100_000
MANY = b"7" * 1_000_000
PROPERTIES = (*Tree.__properties__, "objectType")


def soundly(body: bytes, kinds: list[Kind] = KINDS) -> None:
    """Decode a body as the answer to a call and to a multirequest: a value, or an error of the client."""
    one, many = (decode_xml, decode_many_xml) if body.lstrip().startswith(b"<") else (decode_json, decode_many_json)
    for kind in kinds:
        for decode in (lambda kind=kind: one(body, kind, REGISTRY), lambda kind=kind: many(body, [kind] * 3, REGISTRY)):
            try:
                decode()
            except KalturaError as error:
                assert str(error)


def result(inner: bytes) -> bytes:
    return b"<xml><result>%s</result></xml>" % inner


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        (b"[", b"]"),
        (b'{"child":', b"}"),
        (b'{"children":[', b"]}"),
        (b'{"named":{"a":', b"}}"),
        (b'{"unknown":', b"}"),
        (b'{"error":', b"}"),
        (b'{"result":', b"}"),
        (b"<child>", b"</child>"),
        (b"<children><item>", b"</item></children>"),
        (b"<named><item><itemKey>a</itemKey>", b"</item></named>"),
        (b"<item>", b"</item>"),
        (b"<error>", b"</error>"),
        (b"<text>", b"</text>"),
    ],
)
def test_nesting(opening: bytes, closing: bytes) -> None:
    # Python's own stack ends somewhere between these.
    for levels in (300, 500, 900, 2000, LEVELS):
        body = opening * levels + (b"" if opening[:1] == b"<" else b"1") + closing * levels
        soundly(result(body) if opening[:1] == b"<" else body, [TREE] if levels == LEVELS else [TREE, KINDS[0]])


def test_numbers_of_a_million_digits() -> None:
    most = MANY[:100_000]
    for name, digits in product(PROPERTIES, (MANY, b"-" + most, b"0." + most, b"1e" + most, most + b"x")):
        soundly(b'{"%s":%s}' % (name.encode(), digits), [TREE])
        soundly(b'{"%s":"%s"}' % (name.encode(), digits), [TREE])
        soundly(result(b"<%s>%s</%s>" % (name.encode(), digits, name.encode())), [TREE])
    for kind in KINDS:
        soundly(MANY, [kind])
        soundly(result(MANY), [kind])
    assert from_xml(f"<text>{MANY.decode()}</text>", TREE).text == MANY.decode()


def test_every_kind_in_the_place_of_every_other() -> None:
    kinds: list[Any] = [None, True, 0, 1.5, 1e300, "", "a", "1", [], {}, [1], [[]], [{}], {"a": 1}, "\ud800"]
    for value in kinds:
        soundly(json.dumps(value).encode())
        for name in (*PROPERTIES, "relatedObjects", "code", "message", "args", "error", "result", "executionTime"):
            soundly(json.dumps({name: value}).encode(), [TREE])
            soundly(json.dumps({"result": {name: value}, "executionTime": value}).encode(), [TREE])
        soundly(json.dumps({"code": "A", "message": value, "args": [value]}).encode(), [TREE])
        soundly(json.dumps({"error": {"code": value, "message": "m", "args": {"a": value}}}).encode(), [TREE])
    shapes = [
        "",
        " ",
        "a",
        "1",
        "<item/>",
        "<item>a</item>",
        "<a/>",
        "a<item/>",
        "<item><itemKey><a/></itemKey></item>",
    ]
    for shape in shapes:
        soundly(result(shape.encode()))
        for name in (*PROPERTIES, "relatedObjects", "error", "item"):
            soundly(result(f"<{name}>{shape}</{name}>".encode()), [TREE])


def test_keys_that_stand_twice() -> None:
    assert decode_json(b'{"text":"a","text":"b"}', TREE, REGISTRY).value == Tree(text="b")
    assert from_xml("<text>a</text><text>b</text>", TREE) == Tree(text="b")


def test_names_that_python_gives_a_meaning() -> None:
    for name in ("__class__", "__dict__", "_values", "__proto__", "constructor", "__init__"):
        assert from_json({name: 1, "text": "a"}, TREE) == Tree(text="a")
        assert from_json({"named": {name: {"text": "a"}}}, TREE).named == {name: Tree(text="a")}
        found = from_json({"objectType": name, "text": "a"}, TREE)
        assert (type(found), found.object_type, found.text) == (Tree, name, "a")


def test_half_a_surrogate_pair_is_kept_and_not_sent() -> None:
    found = decode_json(b'{"text":"\\ud800"}', TREE, REGISTRY).value
    assert found == Tree(text="\ud800")
    with pytest.raises(UsageError, match=r"U\+D800"):
        encode({"tree": found}, {"tree": TREE}, {})
    named = decode_json(b'{"objectType":"Kaltura\\ud800","named":{"\\udfff":{"text":"a"}}}', TREE, REGISTRY).value
    assert named.object_type == "Kaltura\ud800"
    with pytest.raises(UsageError, match=r"U\+D800"):
        encode({"tree": named}, {"tree": TREE}, {})
    with pytest.raises(UsageError, match=r"U\+DFFF"):
        encode({"tree": Tree(named=named.named)}, {"tree": TREE}, {})
    with pytest.raises(ApiError) as caught:
        decode_json(b'{"code":"A\\udfff","message":"\\ud800"}', TREE, REGISTRY)
    assert caught.value.code == "A\udfff"


def test_document_types_and_entities() -> None:
    laughs = "".join(f'<!ENTITY l{i + 1} "{f"&l{i};" * 10}">' for i in range(9))
    for document in (
        f'<!DOCTYPE xml [<!ENTITY l0 "ha">{laughs}]><xml><result>&l9;</result></xml>',
        '<!DOCTYPE xml SYSTEM "http://127.0.0.1:9/x.dtd"><xml><result>a</result></xml>',
        '<?xml version="1.0"?><!-- a --><!DOCTYPE xml [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
        "<xml><result>&f;</result></xml>",
        f'{"<!-- a -->" * 20_000}<!DOCTYPE xml [<!ENTITY a "b">]><xml><result>&a;</result></xml>',
        "<xml><result>&l0;</result></xml>",
        "<xml><result>&#xFFFFFFFFFF;</result></xml>",
        "<xml><result>&#xd800;</result></xml>",
    ):
        with pytest.raises(MalformedAnswerError):
            decode_xml(document.encode(), KINDS[0], REGISTRY)
    # What only looks like one.
    body = b"<xml><result><![CDATA[<!DOCTYPE a>]]></result></xml>"
    assert decode_xml(body, KINDS[0], REGISTRY).value == "<!DOCTYPE a>"
    soundly(b"<!--" * 300_000 + b"<!DOCTYPE", [TREE])
    soundly(b"<?a?>" * 300_000 + b"<!DOCTYPE", [TREE])
    soundly(b" " * 1_000_000 + b"<!DOCTYPE", [TREE])


def test_attributes_without_end() -> None:
    attributes = b"".join(b' a%d="x"' % number for number in range(100_000))
    body = b"<xml%s><result%s>a</result></xml>" % (attributes, attributes)
    assert decode_xml(body, KINDS[0], REGISTRY).value == "a"


def test_bytes_that_are_no_text() -> None:
    for body in (b'"\xff"', b'"\xed\xa0\x80"', b"<xml><result>\xc0\x80</result></xml>", bytes(range(256)), b"\0" * 99):
        soundly(body)
        for start in (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\x00\x00\xfe\xff"):
            soundly(start + body, [TREE])


def test_an_error_that_says_nothing_still_says_something() -> None:
    with pytest.raises(ApiError, match="an error without a code"):
        decode_json(b'{"objectType":"KalturaAPIException"}', TREE, REGISTRY)
