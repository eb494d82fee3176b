"""Rules of answers that no vector shows, in both formats."""

from __future__ import annotations

from typing import Any

import pytest
from runtime.decode_json import decode_json
from runtime.decode_xml import decode_xml
from runtime.errors import ApiError, MalformedAnswerError
from runtime.fields import BOOLEAN, FLOAT, INTEGER, NOTHING, STRING, int_enum, list_of, map_of, object_of, str_enum
from runtime.model import ApiObject, Model, received_of, values_of

from tests.runtime.core.answers import from_json, from_xml, many_from_json, many_from_xml
from tests.runtime.core.fixture_api import REGISTRY
from tests.runtime.core.fixture_api.enums.media_type import MediaType
from tests.runtime.core.fixture_api.errors import EntryIdNotFound
from tests.runtime.core.fixture_api.types.media_entry import MediaEntry
from tests.runtime.core.fixture_api.types.operation_attributes import OperationAttributes
from tests.runtime.core.fixture_api.types.rule import Rule
from tests.runtime.core.fixture_api.types.tree import Tree
from tests.support import need_shared

ENTRY = object_of("KalturaMediaEntry")
TREE = object_of("KalturaTree")


@pytest.mark.parametrize(
    ("raw", "kind", "value"),
    [
        ("5", INTEGER, 5),
        (5, INTEGER, 5),
        (5.0, INTEGER, 5),
        (" 5\n", INTEGER, 5),
        ("1.2345678901235E+18", INTEGER, int(1.2345678901235e18)),
        (True, INTEGER, 1),
        ("true", INTEGER, 1),
        (10**400, INTEGER, 10**400),
        ("-9223372036854775808", INTEGER, -(2**63)),
        ("", INTEGER, None),
        ("  ", FLOAT, None),
        ("5.6E-5", FLOAT, 5.6e-5),
        (3, FLOAT, 3.0),
        ("1", BOOLEAN, True),
        ("0", BOOLEAN, False),
        (0, BOOLEAN, False),
        (1.0, BOOLEAN, True),
        ("TRUE", BOOLEAN, True),
        (" false ", BOOLEAN, False),
        ("", BOOLEAN, None),
        (5, STRING, "5"),
        (2.0, STRING, "2"),
        (1.5, STRING, "1.5"),
        (True, STRING, "1"),
        (" padded ", STRING, " padded "),
        ("", STRING, ""),
        (1, str_enum("KalturaEntryType"), "1"),
        (True, int_enum("KalturaNullableBoolean"), 1),
        ("77", int_enum("KalturaMediaType"), 77),
        (" 2 ", int_enum("KalturaMediaType"), 2),
        ("", int_enum("KalturaMediaType"), None),
        ("7", int_enum("KalturaNeverDeclared"), 7),
        (None, INTEGER, None),
        (None, list_of("KalturaTree"), None),
        ("whatever", NOTHING, None),
    ],
)
def test_scalars_are_converted_whatever_kind_arrived(raw: Any, kind: Any, value: Any) -> None:
    got = from_json(raw, kind)
    assert got == value
    assert isinstance(got, type(value))
    if isinstance(raw, str):
        assert from_xml(raw, kind) == value


def test_enums_come_as_members() -> None:
    got = from_xml("<objectType>KalturaMediaEntry</objectType><mediaType>1</mediaType><type>1</type>", ENTRY)
    assert got.media_type is MediaType.VIDEO
    assert got.type.name == "MEDIA_CLIP"


MISFITS = [
    ("abc", INTEGER, "abc", "result: an integer was expected"),
    ("INF", INTEGER, "INF", "result: an integer was expected"),
    ("1_000", INTEGER, "1_000", "result: an integer was expected"),
    ("1_000.5", FLOAT, "1_000.5", "result: a number was expected"),
    ("abc", FLOAT, "abc", "result: a number was expected"),
    ("٧", INTEGER, "٧", "result: an integer was expected"),
    ("٧", FLOAT, "٧", "result: a number was expected"),
    ("<startDate>7<a/></startDate>", ENTRY, {"startDate": [7]}, "result.startDate: a scalar was expected"),
    ("<startDate>٧</startDate>", ENTRY, {"startDate": "٧"}, "result.startDate: an integer was expected"),
    ("maybe", BOOLEAN, "maybe", "result: a bool was expected"),
    ("CAPTIONS", int_enum("KalturaMediaType"), "CAPTIONS", "result: an integer was expected"),
    ("<a/>", STRING, {"a": 1}, "result: text was expected"),
    ("<a/>", INTEGER, [1], "result: a scalar was expected"),
    ("1234", ENTRY, 1234, "result: an object was expected"),
    ("true", ENTRY, True, "result: an object was expected"),
    ("x", list_of("KalturaTree"), "x", "result: "),
    ("<a/>", list_of("KalturaTree"), {"a": {}}, "result: "),
    ("x", map_of("KalturaTree"), "x", "result: "),
    ("<name><b/></name>", ENTRY, {"name": {"b": 1}}, "result.name: text was expected"),
    (
        "<operationAttributes><item><objectType>KalturaClipAttributes</objectType></item><item><objectType>"
        "KalturaClipAttributes</objectType><offset><x/></offset></item></operationAttributes>",
        ENTRY,
        {"operationAttributes": [{"objectType": "KalturaClipAttributes"}, {"offset": {}}]},
        "result.operationAttributes[1]",
    ),
]


@pytest.mark.parametrize(("xml", "kind", "data", "problem"), MISFITS)
def test_what_does_not_fit_the_schema_is_refused_with_its_path(xml: str, kind: Any, data: Any, problem: str) -> None:
    with pytest.raises(MalformedAnswerError) as caught:
        from_xml(xml, kind)
    assert problem in str(caught.value)
    if xml.startswith("<operation"):
        data["operationAttributes"][1] = {"objectType": "KalturaClipAttributes", "offset": {}}
    with pytest.raises(MalformedAnswerError) as caught:
        from_json(data, kind)
    assert problem in str(caught.value)


def test_messages_show_no_value() -> None:
    with pytest.raises(MalformedAnswerError) as caught:
        from_json({"startDate": "s3cret"}, ENTRY)
    assert "s3cret" not in str(caught.value)


# -- objectType (protocol.md 5.3)


@pytest.mark.parametrize(
    ("name", "kind", "cls", "received"),
    [
        ("KalturaMediaEntry", object_of("KalturaBaseEntry"), MediaEntry, ""),
        ("KalturaHologram", ENTRY, MediaEntry, "KalturaHologram"),
        ("KalturaRule", ENTRY, MediaEntry, "KalturaRule"),
        ("KalturaBaseEntry", ENTRY, MediaEntry, "KalturaBaseEntry"),
        ("KalturaMediaType", ENTRY, MediaEntry, "KalturaMediaType"),
        ("KalturaObject", ENTRY, MediaEntry, "KalturaObject"),
        ("os.system", ENTRY, MediaEntry, "os.system"),
        ("KalturaNew", object_of("KalturaOperationAttributes"), OperationAttributes, "KalturaNew"),
        ("KalturaRule", object_of("KalturaObjectBase"), Rule, ""),
        ("KalturaRule", object_of("KalturaNeverDeclared"), Rule, ""),
        ("KalturaNew", object_of("KalturaNeverDeclared"), ApiObject, "KalturaNew"),
    ],
)
def test_the_class_of_an_object(name: str, kind: Any, cls: type[Model], received: str) -> None:
    REGISTRY.enum_named("KalturaMediaType")
    for value in (from_xml(f"<objectType>{name}</objectType>", kind), from_json({"objectType": name}, kind)):
        assert type(value) is cls
        assert received_of(value) == received
        assert value.object_type == name


@pytest.mark.parametrize("odd", [5, None, ["KalturaRule"], {"a": 1}, True])
def test_an_object_type_that_is_no_text_counts_as_missing(odd: Any) -> None:
    assert from_json({"objectType": odd, "name": "n"}, ENTRY) == MediaEntry(name="n")


def test_related_objects_are_on_every_object() -> None:
    xml = (
        "<objectType>KalturaRule</objectType><relatedObjects><item><itemKey>a</itemKey><objectType>"
        "KalturaBaseEntryListResponse</objectType><totalCount>2</totalCount></item></relatedObjects>"
    )
    got = from_xml(xml, object_of("KalturaRule"))
    assert got.related_objects["a"].total_count == 2
    data = {"relatedObjects": {"a": {"totalCount": 2, "objectType": "KalturaBaseEntryListResponse"}}}
    assert from_json(data | {"objectType": "KalturaRule"}, object_of("KalturaRule")) == got


# -- lists, maps, nothing


def test_collections_in_their_odd_shapes() -> None:
    one = Tree(text="a")
    a = {"objectType": "KalturaTree", "text": "a"}
    assert from_json({"10": a, "9": {"text": "b"}}, list_of("KalturaTree")) == [Tree(text="b"), one]
    assert from_json([None, a, []], list_of("KalturaTree")) == [one]
    assert from_xml("<item/><item><text>a</text></item>", list_of("KalturaTree")) == [one]
    for empty in ([], {}, ""):
        assert from_json(empty, list_of("KalturaTree")) == []
        assert from_json(empty, map_of("KalturaTree")) == {}
        assert from_json(empty, TREE) is None
    assert from_json([a], map_of("KalturaTree")) == {"0": one}
    assert from_json({"k": a, "n": None}, map_of("KalturaTree")) == {"k": one}
    keyed = (
        "<item><itemKey> k </itemKey><text>a</text></item><item><text>a</text></item><item><itemKey>n</itemKey></item>"
    )
    assert from_xml(keyed, map_of("KalturaTree")) == {" k ": one, "1": one}
    assert from_xml("\n  ", TREE) is None
    assert from_xml("", map_of("KalturaTree")) == {}


def test_null_properties_are_unset() -> None:
    assert from_json({"objectType": "KalturaMediaEntry", "tags": None, "template": None, "metas": None}, ENTRY) == (
        MediaEntry()
    )
    got = from_xml("<name></name><tags/><startDate/><rank> </rank><isLive/><template/><metas/>", ENTRY)
    assert values_of(got) == {"name": "", "tags": "", "metas": {}}


def test_of_two_of_a_kind_the_last_one_counts() -> None:
    got = decode_json(b'{"name":"a","name":"b","objectType":"KalturaMediaEntry"}', ENTRY, REGISTRY).value
    assert got.name == "b"


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_words_of_javascript_are_no_numbers(word: str) -> None:
    with pytest.raises(MalformedAnswerError, match="no JSON"):
        decode_json(f'{{"rank":{word}}}'.encode(), ENTRY, REGISTRY)
    assert decode_json(f'{{"rank":"{word}"}}'.encode(), ENTRY, REGISTRY).value.rank != 0


# -- errors (protocol.md 5.4)


def test_errors_are_of_their_class_and_know_the_time() -> None:
    error = "<error><code>ENTRY_ID_NOT_FOUND</code><message>no &quot;x&quot;</message></error>"
    with pytest.raises(EntryIdNotFound) as caught:
        decode_xml(
            f"<xml><result>{error}</result><executionTime>5.6E-5</executionTime></xml>".encode(), ENTRY, REGISTRY
        )
    assert caught.value.message == 'no "x"'
    assert caught.value.execution_time == 5.6e-5
    assert caught.value.metadata is None


@pytest.mark.parametrize(
    "data",
    [
        {"code": "C", "message": "M", "objectType": "KalturaRule"},
        {"message": "M", "error": "text"},
        {"error": {"code": "C"}},
        {"error": "C"},
        {"code": "C", "message": "M", "name": "n"},
    ],
)
def test_a_code_and_a_message_make_no_error(data: Any) -> None:
    kind = object_of("KalturaRule")
    if not isinstance(data.get("error"), dict):
        assert type(from_json(data, kind)) is Rule
    else:
        with pytest.raises(MalformedAnswerError):
            from_json(data, kind)
    xml = "".join(f"<{key}>{value}</{key}>" for key, value in data.items() if isinstance(value, str))
    assert xml == "" or type(from_xml(xml, kind)) is Rule


@pytest.mark.parametrize(
    ("args", "arguments"),
    [
        ({"A": "1", "B": 2, "C": None, "D": [1]}, {"A": "1", "B": "2", "C": "", "D": ""}),
        ([{"name": "A", "value": "1"}, {"value": 2}, "x"], {"A": "1", "1": "2"}),
        ([], {}),
        ("x", {}),
        (None, {}),
    ],
)
def test_arguments_of_errors(args: Any, arguments: dict[str, str]) -> None:
    for data in (
        {"objectType": "KalturaAPIException", "code": 500016, "message": "M", "args": args},
        {"error": {"code": "500016", "message": "M", "args": args}},
        {"result": {"error": {"code": "500016", "message": "M", "args": args}}},
    ):
        with pytest.raises(ApiError) as caught:
            from_json(data, ENTRY)
        assert caught.value.code == "500016"
        assert caught.value.arguments == arguments


def test_errors_inside_values_are_values() -> None:
    got = from_json({"child": {"text": "x", "error": {"code": "C", "message": "M"}}}, TREE)
    assert got.child.text == "x"


# -- multirequests (protocol.md 7)


def test_answers_of_a_multirequest() -> None:
    error = {"objectType": "KalturaAPIException", "code": "ENTRY_ID_NOT_FOUND", "message": "M", "args": []}
    data = ["ks", error, None, True, [{"text": "a"}], {"error": {"code": "1", "message": "M"}}]
    kinds = [STRING, ENTRY, NOTHING, BOOLEAN, list_of("KalturaTree"), TREE]
    xml = (
        "<item>ks</item><item><error><code>ENTRY_ID_NOT_FOUND</code><message>M</message></error></item><item/>"
        "<item>1</item><item><item><text>a</text></item></item><item><error><code>1</code><message>M</message>"
        "</error></item>"
    )
    for values in (many_from_json(data, kinds), many_from_json({"result": data}, kinds), many_from_xml(xml, kinds)):
        assert isinstance(values[1], EntryIdNotFound)
        assert type(values[5]) is ApiError
        assert [values[i] for i in (0, 2, 3, 4)] == ["ks", None, True, [Tree(text="a")]]
    assert many_from_json(["ks"], kinds) == many_from_xml("<item>ks</item>", kinds) == ["ks"]
    assert many_from_json([], kinds) == many_from_xml("", kinds) == []


def test_answers_that_do_not_fit_the_calls() -> None:
    for answer in (
        lambda: many_from_json([1, 2], [INTEGER]),
        lambda: many_from_xml("<item>1</item><item/>", [INTEGER]),
    ):
        with pytest.raises(MalformedAnswerError, match="1 calls have 2 answers"):
            answer()
    for answer in (
        lambda: many_from_json([1, {"number": "x"}], [INTEGER, TREE]),
        lambda: many_from_xml("<item>1</item><item><number>x</number></item>", [INTEGER, TREE]),
    ):
        with pytest.raises(MalformedAnswerError, match=r"result\[1\]\.number: an integer"):
            answer()
    for answer in (lambda: many_from_json("x", [STRING]), lambda: many_from_xml("x", [STRING])):
        with pytest.raises(MalformedAnswerError):
            answer()


# -- the synthetic answers among the recordings

RECORDED: list[tuple[str, Any, Any]] = [
    ("array-tag-is-not-item", list_of("KalturaBaseEntry"), "result: items were expected, not <sometag>"),
    ("chars-instead-of-object", object_of("KalturaBaseEntry"), "result: an object was expected"),
    ("tag-in-simple-object-property", object_of("KalturaBaseEntry"), "result.id: text was expected"),
    ("tag-in-simple-type", STRING, "result: text was expected"),
    ("tag-in-simple-type", INTEGER, "result: a scalar was expected"),
    ("empty-object-or-exception", object_of("KalturaBaseEntry"), None),
    ("unknown-object-returned", object_of("KalturaBaseEntry"), ("UnknownObjectType", {"id": "abcdef"})),
    ("unknown-object-type", object_of("KalturaBaseEntry"), ("UnknownObjectType", {})),
    ("non-kaltura-object-type", object_of("KalturaBaseEntry"), ("NSString", {})),
    ("tag-in-object-doesnt-start-with-type", object_of("KalturaBaseEntry"), ("KalturaBaseEntry", {"id": "1234"})),
]


@pytest.mark.parametrize(("name", "kind", "expected"), RECORDED)
def test_synthetic_recordings(name: str, kind: Any, expected: Any) -> None:
    body = need_shared("recordings", "ovp", f"vector-{name}.xml").read_bytes()
    if isinstance(expected, str):
        with pytest.raises(MalformedAnswerError) as caught:
            decode_xml(body, kind, REGISTRY)
        assert expected in str(caught.value)
        return
    value = decode_xml(body, kind, REGISTRY).value
    assert (value and (value.object_type, values_of(value))) == expected
