"""What clients get wrong in requests, and what ours does instead: every line of ``protocol.md 11.1``.

Each test drives the generated client and looks at what arrived at the server.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.clients.talk import Talk

FILTER = "KalturaMediaEntryFilterForPlaylist"


@pytest.fixture(params=["sync-form", "sync-json", "async-form", "async-json"])
def talk(request: pytest.FixtureRequest) -> Iterator[Talk]:
    """The default client, of both kinds and in both encodings."""
    kind, encoding = request.param.split("-")
    with Talk(asynchronous=kind == "async", encoding=encoding, ks="KS1") as talk:
        yield talk


@pytest.fixture(params=["form", "json"])
def ott(request: pytest.FixtureRequest) -> Iterator[Talk]:
    """The OTT client, whose API has maps in requests."""
    with Talk("ott-2020", encoding=request.param) as talk:
        yield talk


@pytest.fixture(params=["form", "json"])
def odd(request: pytest.FixtureRequest) -> Iterator[Talk]:
    """The client of a schema with parameters of all types."""
    with Talk("odd", encoding=request.param) as talk:
        yield talk


# -- empty lists and maps


def test_empty_list_as_action_parameter(talk: Talk) -> None:
    """11.1 "Empty list as action parameter": ``p:-=`` in forms, ``[]`` in JSON."""
    talk.says([])
    assert talk.do(lambda client: client.playlist.execute_from_filters([], 10)) == []
    assert talk.parameters["filters"] == []
    if talk.encoding == "form":
        assert ("filters:-", "") in talk.pairs
        assert b"filters%3A-=&" in talk.raw.body
    else:
        assert talk.tree["filters"] == []


def test_empty_list_as_property(talk: Talk) -> None:
    """3.1, 3.2: the same mark stands for an empty list in an object, which removes all elements (3.3)."""
    entry = talk.package.types.MediaEntry(operation_attributes=[])
    talk.do(lambda client: client.media.update("0_a", entry))
    assert talk.parameters["mediaEntry"] == {"objectType": "KalturaMediaEntry", "operationAttributes": []}
    if talk.encoding == "form":
        assert ("mediaEntry:operationAttributes:-", "") in talk.pairs
    else:
        assert talk.tree["mediaEntry"]["operationAttributes"] == []


def test_empty_list_is_sent_because_it_was_set(talk: Talk) -> None:
    """11.1 "Empty list, TypeScript/Angular": no flag is needed, and what was never set is not sent."""
    types = talk.package.types
    talk.do(lambda client: client.media.update("0_a", types.MediaEntry(operation_attributes=[])))
    assert "operationAttributes" in talk.parameters["mediaEntry"]
    talk.do(lambda client: client.media.update("0_a", types.MediaEntry()))
    assert talk.parameters["mediaEntry"] == {"objectType": "KalturaMediaEntry"}
    talk.do(lambda client: client.media.convert("0_a"))
    assert talk.parameters == {"entryId": "0_a"}


def test_empty_map(ott: Talk) -> None:
    """3.1, 3.2: an empty map is ``p:-=`` in forms and ``{}`` in JSON."""
    ott.do(lambda client: client.ott_user.login(3, extra_params={}))
    if ott.encoding == "form":
        assert ("extraParams:-", "") in ott.pairs
    else:
        assert ott.tree["extraParams"] == {}


# -- explicit null


def test_explicit_null_of_properties(talk: Talk) -> None:
    """11.1 "Explicit null": three states, ``__null`` for the one, nothing for the other, the text for the third."""
    types = talk.package.types
    entry = types.MediaEntry(name="x", description=None, tags="")
    talk.do(lambda client: client.media.add(entry))
    assert talk.parameters["entry"] == {
        "objectType": "KalturaMediaEntry",
        "name": "x",
        "description": None,
        "tags": "",
    }
    if talk.encoding == "form":
        assert {("entry:description__null", ""), ("entry:tags", "")} <= set(talk.pairs)
    else:
        # JSON's own null is none: the server casts it (3.2).
        assert talk.tree["entry"] == {
            "objectType": "KalturaMediaEntry",
            "name": "x",
            "description__null": "",
            "tags": "",
        }


def test_explicit_null_deep_inside(talk: Talk) -> None:
    """3.3: null works at every depth, in elements of lists as well."""
    types = talk.package.types
    entry = types.MediaEntry(operation_attributes=[types.ClipAttributes(offset=None, duration=5)])
    talk.do(lambda client: client.media.add(entry))
    assert talk.parameters["entry"]["operationAttributes"] == [
        {"objectType": "KalturaClipAttributes", "offset": None, "duration": "5" if talk.encoding == "form" else 5}
    ]


def test_explicit_null_of_arguments(talk: Talk) -> None:
    """3.3: None as an argument is ``__null``, which counts as not given; left out, nothing is sent."""
    talk.do(lambda client: client.media.get("0_a", version=None))
    assert talk.parameters == {"entryId": "0_a", "version": None}
    if talk.encoding == "form":
        assert ("version__null", "") in talk.pairs
    talk.do(lambda client: client.media.get("0_a"))
    assert talk.parameters == {"entryId": "0_a"}


def test_null_comes_and_goes_by_assignment(talk: Talk) -> None:
    """11.1 "Explicit null": assigning None sets null, deleting unsets."""
    entry = talk.package.types.MediaEntry(name="x", tags="t")
    entry.tags = None
    del entry.name
    talk.do(lambda client: client.media.update("0_a", entry))
    assert talk.parameters["mediaEntry"] == {"objectType": "KalturaMediaEntry", "tags": None}


@pytest.mark.parametrize("value", [-2147483648, 2147483647, -1, 0, 9223372036854775807, -9223372036854775808])
def test_no_integer_means_unset(odd: Talk, value: int) -> None:
    """11.1 "C# unset int", and Java's sentinels: every number of 64 bits can be sent."""
    thing = odd.package.types.OddThing(number=value, large=value)
    odd.do(lambda client: client.odd.take(number=value, thing=thing))
    sent = odd.parameters
    assert [int(each) for each in (sent["number"], sent["thing"]["number"], sent["thing"]["large"])] == [value] * 3


def test_no_text_means_null(talk: Talk) -> None:
    """11.1 "Explicit null": texts that are sentinels in Java are texts."""
    entry = talk.package.types.MediaEntry(name="__null_string__", tags="null", description="__null")
    talk.do(lambda client: client.media.add(entry))
    assert talk.parameters["entry"] == {
        "objectType": "KalturaMediaEntry",
        "name": "__null_string__",
        "tags": "null",
        "description": "__null",
    }


# -- which properties are sent


RECEIVED: Any = {
    "objectType": "KalturaMediaEntry",
    "id": "0_a",
    "name": "old",
    "partnerId": 102,
    "status": "2",
    "createdAt": 1600000000,
    "rank": 1.5,
    "duration": 12,
    "plays": 3,
    "dataUrl": "https://example.com/0_a",
    "relatedObjects": {"$map": {"flavors": {"objectType": "KalturaFlavorAssetListResponse", "totalCount": 0}}},
}


def test_read_only_properties_never_go_back(talk: Talk) -> None:
    """11.1 "readOnly properties": an object as it came from the server is sent without them, nor relatedObjects."""
    talk.says(RECEIVED)
    entry = talk.do(lambda client: client.media.get("0_a"))
    assert (entry.id, entry.created_at, entry.duration, entry.status) == ("0_a", 1600000000, 12, "2")
    assert entry.related_objects["flavors"].total_count == 0
    entry.name = "new"
    talk.do(lambda client: client.media.update("0_a", entry))
    assert talk.parameters["mediaEntry"] == {"objectType": "KalturaMediaEntry", "name": "new"}


def test_read_only_properties_set_by_hand_are_not_sent(talk: Talk) -> None:
    """3.3: nothing, even when set, also to null, also within another object."""
    types = talk.package.types
    entry = types.MediaEntry(id="0_a", created_at=None, name="x", related_objects={})
    talk.do(lambda client: client.media.add(entry))
    assert talk.parameters["entry"] == {"objectType": "KalturaMediaEntry", "name": "x"}


def test_insert_only_properties_are_sent(talk: Talk) -> None:
    """3.3 ``insertOnly``: sent when set."""
    entry = talk.package.types.MediaEntry(media_type=talk.package.enums.MediaType.VIDEO)
    talk.do(lambda client: client.media.add(entry))
    assert str(talk.parameters["entry"]["mediaType"]) == "1"


def test_object_type_stands_first(talk: Talk) -> None:
    """3.1: objectType is always sent, with its prefix, before the properties."""
    types = talk.package.types
    search = types.SearchOperator(type=1, items=[types.SearchCondition(field="f", value="v")])
    filter = types.MediaEntryFilter(id_equal="0_a", advanced_search=search)
    talk.do(lambda client: client.media.count(filter=filter))
    if talk.encoding == "form":
        names = [name for name, _ in talk.pairs if name.startswith("filter")]
        assert names == [
            "filter:objectType",
            "filter:idEqual",
            "filter:advancedSearch:objectType",
            "filter:advancedSearch:type",
            "filter:advancedSearch:items:0:objectType",
            "filter:advancedSearch:items:0:field",
            "filter:advancedSearch:items:0:value",
        ]
    else:
        sent = talk.tree["filter"]
        assert [next(iter(each)) for each in (sent, sent["advancedSearch"])] == ["objectType", "objectType"]
    assert talk.parameters["filter"]["advancedSearch"]["items"][0]["objectType"] == "KalturaSearchCondition"


# -- scalars


@pytest.mark.parametrize("flag", [True, False])
def test_booleans(talk: Talk, flag: bool) -> None:
    """11.1 "Booleans in text": ``1``/``0`` in forms, true and false in JSON; as arguments and properties."""
    types = talk.package.types
    partner = types.Partner(adult_content=flag)
    talk.do(lambda client: client.partner.update(partner, allow_empty=flag))
    if talk.encoding == "form":
        text = "1" if flag else "0"
        assert {("allowEmpty", text), ("partner:adultContent", text)} <= set(talk.pairs)
    else:
        assert talk.tree["allowEmpty"] is flag
        assert talk.tree["partner"]["adultContent"] is flag


@pytest.mark.parametrize(
    ("argument", "value", "form", "json"),
    [
        ("number", 5, "5", 5),
        ("number", -1, "-1", -1),
        ("large", 2**53, "9007199254740992", 9007199254740992),
        ("large", 2**53 + 1, "9007199254740993", "9007199254740993"),
        ("large", -(2**53) - 1, "-9007199254740993", "-9007199254740993"),
        ("large", 2**63 - 1, "9223372036854775807", "9223372036854775807"),
        ("large", -(2**63), "-9223372036854775808", "-9223372036854775808"),
        ("ratio", 1.5, "1.5", 1.5),
        ("ratio", 3.0, "3", 3.0),
        ("ratio", 3, "3", 3),
        ("ratio", 0.1, "0.1", 0.1),
        ("kind", 2, "2", 2),
        ("word", "red", "red", "red"),
        ("word", "plug.in", "plug.in", "plug.in"),
        ("word", 7, "7", "7"),
        ("text", "5", "5", "5"),
    ],
)
def test_numbers_are_typed(odd: Talk, argument: str, value: Any, form: str, json: Any) -> None:
    """11.1 "Numbers": numbers in JSON, as text above 2^53; in forms the shortest decimal (3.4)."""
    odd.do(lambda client: client.odd.take(**{argument: value}))
    if odd.encoding == "form":
        assert (argument, form) in odd.pairs
    else:
        assert (odd.tree[argument], type(odd.tree[argument])) == (json, type(json))


@pytest.mark.parametrize("value", [2**63, -(2**63) - 1, float("nan"), float("inf"), "5", True, b"5"])
def test_what_is_no_integer_is_refused(odd: Talk, value: Any) -> None:
    """3.4: the server would saturate, or make 0 of it, and say nothing; the client says where it stands."""
    thing = odd.package.types.OddThing(large=value)
    with pytest.raises(odd.package.UsageError, match=r"^thing\.large: "):
        odd.do(lambda client: client.odd.take(thing=thing))
    assert odd.server.requests == []


def test_control_characters(talk: Talk) -> None:
    """11.1 "Control characters": tab, CR and LF pass unchanged, escaped by the rules of the encoding."""
    text = 'tab\tcr\rlf\ncrlf\r\n"quoted" \\ / \u2028 & = + % é 😀 {1:result} :'
    talk.do(lambda client: client.media.add(talk.package.types.MediaEntry(name=text)))
    assert talk.parameters["entry"]["name"] == text
    assert not {byte for byte in talk.raw.body if byte < 0x20}
    if talk.encoding == "json":
        assert json.loads(talk.raw.body.decode("utf-8"))["entry"]["name"] == text


@pytest.mark.parametrize("character", ["\x00", "\x01", "\x0b", "\x1f", "\ufffe", "\uffff", "\ud800", "\udfff"])
def test_characters_that_no_answer_could_hold_are_refused(talk: Talk, character: str) -> None:
    """3.4: the server answers ``INVALID_PARAMETER_CHAR``; ours names the place before anything is sent."""
    entry = talk.package.types.MediaEntry(name=f"a{character}b")
    with pytest.raises(talk.package.UsageError, match=r"^entry\.name: character U\+[0-9A-F]{4} \(index 1\)"):
        talk.do(lambda client: client.media.add(entry))
    assert talk.server.requests == []
