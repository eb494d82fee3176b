from __future__ import annotations

import enum
import json
from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.encode import encode, flatten, form_body, json_body
from runtime.errors import UsageError
from runtime.fields import (
    BOOLEAN,
    FILE,
    FLOAT,
    INTEGER,
    STRING,
    Kind,
    int_enum,
    list_of,
    map_of,
    object_of,
    str_enum,
)
from runtime.model import make
from runtime.unset import UNSET

from tests.runtime.core.fixture_api.enums.entry_type import EntryType
from tests.runtime.core.fixture_api.enums.media_type import MediaType
from tests.runtime.core.fixture_api.enums.nullable_boolean import NullableBoolean
from tests.runtime.core.fixture_api.types.base_entry import BaseEntry
from tests.runtime.core.fixture_api.types.media_entry import MediaEntry
from tests.runtime.core.fixture_api.types.operation_attributes import ClipAttributes, OperationAttributes
from tests.runtime.core.fixture_api.types.tree import Tree
from tests.runtime.core.fixture_api.types.uploaded_file_resource import UploadedFileResource

ENTRY = object_of("KalturaBaseEntry")


def one(value: Any, kind: Kind | None) -> Any:
    return encode({"x": value}, {} if kind is None else {"x": kind}, {})


def test_three_states() -> None:
    assert one(UNSET, STRING) == {}
    assert one(None, STRING) == {"x__null": ""}
    assert one(None, FILE) == {"x__null": ""}
    entry = MediaEntry(name="", tags=None, operation_attributes=[], metas={})
    assert one(entry, ENTRY)["x"] == {
        "objectType": "KalturaMediaEntry",
        "name": "",
        "tags__null": "",
        "operationAttributes": [],
        "metas": {},
    }


def test_what_the_server_fills_in_is_never_sent() -> None:
    entry = MediaEntry(id="0_a", created_at=None, name="n", related_objects={"x": MediaEntry()})
    assert one(entry, ENTRY)["x"] == {"objectType": "KalturaMediaEntry", "name": "n"}


def test_a_received_name_goes_out_again() -> None:
    assert one(make(BaseEntry, {"name": "n"}, "KalturaHologramEntry"), ENTRY)["x"]["objectType"] == (
        "KalturaHologramEntry"
    )
    assert one(make(OperationAttributes, {}, "KalturaNewAttributes"), None)["x"] == {
        "objectType": "KalturaNewAttributes"
    }


class Plain(enum.StrEnum):
    MIXED = "1"


@pytest.mark.parametrize(
    ("value", "kind", "sent"),
    [
        ("a", STRING, "a"),
        (Plain.MIXED, STRING, "1"),
        (EntryType.MEDIA_CLIP, STRING, "1"),
        (-5, INTEGER, -5),
        (2**53, INTEGER, 2**53),
        (2**53 + 1, INTEGER, "9007199254740993"),
        (-(2**63), INTEGER, "-9223372036854775808"),
        (MediaType.VIDEO, INTEGER, 1),
        (1.5, FLOAT, 1.5),
        (3, FLOAT, 3),
        (True, BOOLEAN, True),
        (MediaType.VIDEO, int_enum("KalturaMediaType"), 1),
        (MediaType(99), int_enum("KalturaMediaType"), 99),
        (7, int_enum("KalturaMediaType"), 7),
        (NullableBoolean.NULL_VALUE, int_enum("KalturaNullableBoolean"), -1),
        (True, int_enum("KalturaNullableBoolean"), 1),
        (EntryType.NONE, str_enum("KalturaEntryType"), ""),
        (EntryType("plugin.NEW"), str_enum("KalturaEntryType"), "plugin.NEW"),
        ("later", str_enum("KalturaEntryType"), "later"),
        (1, str_enum("KalturaEntryType"), "1"),
        ((), list_of("KalturaBaseEntry"), []),
    ],
)
def test_values(value: Any, kind: Kind, sent: Any) -> None:
    got = one(value, kind)["x"]
    assert got == sent
    assert type(got) is type(sent)


@pytest.mark.parametrize(
    ("value", "kind", "problem"),
    [
        (5, STRING, "x: text is expected here, not int"),
        (b"a", STRING, "text is expected here, not bytes"),
        ("5", INTEGER, "an integer is expected here, not str"),
        (True, INTEGER, "an integer is expected here, not bool"),
        (2**63, INTEGER, "64 bits"),
        (float("nan"), FLOAT, "nan cannot be sent"),
        (float("-inf"), FLOAT, "-inf cannot be sent"),
        ("1.5", FLOAT, "a number is expected"),
        (1, BOOLEAN, "a bool is expected here, not int"),
        ("VIDEO", int_enum("KalturaMediaType"), "KalturaMediaType, an integer, is expected here, not str"),
        (NullableBoolean.FALSE_VALUE, int_enum("KalturaMediaType"), "not of KalturaNullableBoolean"),
        (1.5, str_enum("KalturaEntryType"), "text, is expected here, not float"),
        (True, str_enum("KalturaEntryType"), "text, is expected here, not bool"),
        ({}, ENTRY, "an object of KalturaBaseEntry is expected here, not dict"),
        (ClipAttributes(), ENTRY, "an object of KalturaBaseEntry is expected here, not KalturaClipAttributes"),
        ("ab", list_of("KalturaBaseEntry"), "a list of objects of KalturaBaseEntry is expected here, not str"),
        (MediaEntry(), list_of("KalturaBaseEntry"), "not KalturaMediaEntry"),
        ([None], list_of("KalturaBaseEntry"), r"x\[0\]: an object of KalturaBaseEntry is expected here, not NoneType"),
        ([], map_of("KalturaBaseEntry"), "a dictionary of objects"),
        ({1: MediaEntry()}, map_of("KalturaBaseEntry"), "a key that is text is expected here, not int"),
        ({"a": 1}, map_of("KalturaBaseEntry"), r"x\['a'\]: an object of KalturaBaseEntry is expected here, not int"),
        (OperationAttributes(), object_of("KalturaOperationAttributes"), "OperationAttributes is abstract"),
        (object(), None, "not object"),
    ],
)
def test_mistakes(value: Any, kind: Kind | None, problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        one(value, kind)


def test_the_message_names_the_path() -> None:
    entry = MediaEntry(operation_attributes=[ClipAttributes(offset=1), ClipAttributes(offset="2")])  # type: ignore[arg-type]
    with pytest.raises(UsageError, match=r"^entry\.operation_attributes\[1\]\.offset: an integer is expected"):
        encode({"entry": entry}, {"entry": ENTRY}, {})
    entry = MediaEntry(metas={"k": ClipAttributes(duration=float("inf"))})
    with pytest.raises(UsageError, match=r"^entry\.metas\['k'\]\.duration: inf"):
        encode({"entry": entry}, {"entry": ENTRY}, {})


def test_what_is_nested_in_itself() -> None:
    tree = Tree()
    tree.children = [tree]
    with pytest.raises(UsageError, match="in itself"):
        one(tree, object_of("KalturaTree"))
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(UsageError, match="in itself"):
        one(loop, None)


def test_any_object_fits_the_root() -> None:
    for name in ("KalturaObject", "KalturaObjectBase"):
        assert one(MediaEntry(), object_of(name))["x"] == {"objectType": "KalturaMediaEntry"}


def test_files_are_taken_out_under_the_names_of_their_parts() -> None:
    files: dict[str, Any] = {}
    resource = UploadedFileResource(file_data=b"1")
    tree = encode(
        {"fileData": b"0", "resource": resource, "list": [resource, {"deep": resource}], "x": "y"},
        {"fileData": FILE, "resource": object_of("KalturaUploadedFileResource")},
        files,
    )
    bare = {"objectType": "KalturaUploadedFileResource"}
    assert tree == {"resource": bare, "list": [bare, {"deep": bare}], "x": "y"}
    assert files == {
        "fileData": b"0",
        "resource:fileData": b"1",
        "list:0:fileData": b"1",
        "list:1:deep:fileData": b"1",
    }


def test_what_no_schema_describes_is_sent_as_it_is() -> None:
    tree = one({"a": [1, True, 1.5, "t", {"b": None}], "c": UNSET, "d": (), "e": MediaType.VIDEO}, None)["x"]
    assert tree == {"a": [1, True, 1.5, "t", {"b__null": ""}], "d": [], "e": 1}
    assert flatten({"x": tree}) == [
        ("x:a:0", "1"),
        ("x:a:1", "1"),
        ("x:a:2", "1.5"),
        ("x:a:3", "t"),
        ("x:a:4:b__null", ""),
        ("x:d:-", ""),
        ("x:e", "1"),
    ]


@pytest.mark.parametrize("key", ["a:b", "a.b", "a b", "a[0]", "", "-", "a\tb"])
def test_keys_that_no_form_can_carry(key: str) -> None:
    tree = one({key: MediaEntry()}, map_of("KalturaBaseEntry"))
    assert list(json.loads(json_body(tree))["x"]) == [key]
    with pytest.raises(UsageError, match="send this call as JSON"):
        flatten(tree)


def test_other_keys_are_carried() -> None:
    assert flatten({"filter:idEqual": "x", "1": {"année": {"objectType": "C"}, "0-9": "y"}}) == [
        ("filter:idEqual", "x"),
        ("1:année:objectType", "C"),
        ("1:0-9", "y"),
    ]


@given(st.text(st.characters(exclude_categories=())))
def test_text_is_sent_exactly_or_refused(text: str) -> None:
    fits = all(c in "\t\n\r" or "\x20" <= c <= "\ud7ff" or "\ue000" <= c <= "\ufffd" or c >= "\U00010000" for c in text)
    if not fits:
        with pytest.raises(UsageError, match=r"x: character U\+[0-9A-F]{4}"):
            one(text, STRING)
        return
    tree = one(text, STRING)
    assert json.loads(json_body(tree)) == {"x": text}
    body = form_body([*flatten(tree), (text, "y")]).decode()
    assert parse_qsl(body, keep_blank_values=True) == [("x", text), (text, "y")]
    assert body == urlencode([("x", text), (text, "y")]).replace("~", "%7E")


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_keep_their_value(number: float) -> None:
    ((_, text),) = flatten(one(number, FLOAT))
    assert float(text) == number
    assert not text.endswith(".0")
    assert "," not in text
