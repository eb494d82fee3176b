"""A server is newer than its client, and three states survive: decisions 9 and 10 of the design, over HTTP.

Every scalar is converted to the type of the schema whatever kind arrived; what nobody knows is kept or passed over.
"""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clients.talk import Talk

# -- scalars of every kind for every type (11.2 "bool as 0/1, numbers as strings, string enums as numbers in JSON")

UNSET: Any = object()
JSON_SCALARS: list[tuple[str, str, Any]] = [
    ("text", '"5"', "5"),
    ("text", "5", "5"),
    ("text", "5.5", "5.5"),
    ("text", "true", "1"),
    ("text", '""', ""),
    ("text", "null", UNSET),
    ("number", "5", 5),
    ("number", '"5"', 5),
    ("number", '" 5 "', 5),
    ("number", "5.0", 5),
    ("number", '"5.0"', 5),
    ("number", "1.9", 1),
    ("number", "true", 1),
    ("number", "false", 0),
    ("number", '"-7"', -7),
    ("number", '""', UNSET),
    ("number", "null", UNSET),
    ("large", "9223372036854775807", 9223372036854775807),
    ("large", '"9223372036854775807"', 9223372036854775807),
    ("large", '"-9223372036854775808"', -9223372036854775808),
    ("large", "9007199254740993", 9007199254740993),
    ("large", "1.2345678901235E+18", int(1.2345678901235e18)),
    ("large", '"1.2345678901235E+18"', int(1.2345678901235e18)),
    ("ratio", "1.5", 1.5),
    ("ratio", "3", 3.0),
    ("ratio", '"0.33333333333333"', 0.33333333333333),
    ("ratio", '"1.0E-5"', 1e-5),
    ("ratio", "5.6E-5", 5.6e-5),
    ("ratio", "true", 1.0),
    ("ratio", '""', UNSET),
    ("flag", "true", True),
    ("flag", "false", False),
    ("flag", "1", True),
    ("flag", "0", False),
    ("flag", '"1"', True),
    ("flag", '"0"', False),
    ("flag", '"true"', True),
    ("flag", '"false"', False),
    ("flag", '""', UNSET),
    ("flag", "1.0", True),
    ("kind", "1", 1),
    ("kind", '"1"', 1),
    ("kind", "-1", -1),
    ("kind", "1.0", 1),
    ("kind", "true", 1),
    ("kind", "99", 99),
    ("kind", '"99"', 99),
    ("kind", "null", UNSET),
    ("word", '"red"', "red"),
    ("word", "7", "7"),
    ("word", '"7"', "7"),
    ("word", "8", "8"),
    ("word", '"new.thing"', "new.thing"),
    ("word", '""', ""),
]
XML_SCALARS: list[tuple[str, str, Any]] = [
    ("text", "5", "5"),
    ("text", " a\n b ", " a\n b "),
    ("text", "&amp;&quot;&lt;&gt;&apos;", "&\"<>'"),
    ("text", "", ""),
    ("number", "5", 5),
    ("number", " 5\n", 5),
    ("number", "-7", -7),
    ("number", "5.0", 5),
    ("number", "1.5E+3", 1500),
    ("number", "", UNSET),
    ("large", "9223372036854775807", 9223372036854775807),
    ("large", "-9223372036854775808", -9223372036854775808),
    ("large", "9007199254740993", 9007199254740993),
    ("large", "1.2345678901235E+18", int(1.2345678901235e18)),
    ("ratio", "1.5", 1.5),
    ("ratio", "3", 3.0),
    ("ratio", "0.33333333333333", 0.33333333333333),
    ("ratio", "1.0E-5", 1e-5),
    ("ratio", "-0", 0.0),
    ("ratio", "", UNSET),
    ("flag", "1", True),
    ("flag", "0", False),
    ("flag", "true", True),
    ("flag", "false", False),
    ("flag", " 1 ", True),
    ("flag", "", UNSET),
    ("kind", "1", 1),
    ("kind", "-1", -1),
    ("kind", " 2 ", 2),
    ("kind", "99", 99),
    ("kind", "", UNSET),
    ("word", "red", "red"),
    ("word", "7", "7"),
    ("word", "new.thing", "new.thing"),
    ("word", "", ""),
]
TYPES: dict[str, type] = {
    "text": str,
    "number": int,
    "large": int,
    "ratio": float,
    "flag": bool,
    "kind": int,
    "word": str,
}


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("answer_format", ["json", "xml"])
def test_every_scalar_for_every_type(answer_format: str, asynchronous: bool) -> None:
    """11.2 "bool as ``0``/``1``, numbers as strings, string enums as numbers in JSON": converted by the schema.

    The same goes for 11.2 "Bigint through double (server)": parsed as float, then integer. In both formats: as a
    result of an action, as a property, and in a multirequest.
    """
    with Talk("odd", asynchronous=asynchronous, answer_format=answer_format) as talk:
        for name, raw, expected in JSON_SCALARS if answer_format == "json" else XML_SCALARS:
            value = None if expected is UNSET else expected
            talk.results(xml=raw, json=raw)
            result = talk.do(lambda client, name=name: getattr(client.odd, name)())  # type: ignore[misc]
            talk.results(xml=f"<item>{raw}</item>", json=f"[{raw}]")
            queued = talk.batch(lambda batch, name=name: getattr(batch.odd, name)()).result  # type: ignore[misc]
            talk.results(xml=f"<error>e</error><{name}>{raw}</{name}>", json=f'{{"x":3,"{name}":{raw}}}')
            thing = talk.do(lambda client: client.odd.thing())
            assert talk.package.is_set(thing, name) is (expected is not UNSET), (name, raw)
            for found in (result, queued, getattr(thing, name)):
                assert found == value, (name, raw)
                assert isinstance(found, TYPES[name] if expected is not UNSET else type(None)), (name, raw)


@given(st.integers(-(2**63), 2**63 - 1))
def test_integers_of_64_bits_both_ways(number: int) -> None:
    """10: integers are 64 bit everywhere, sent and received, in all encodings and formats."""
    with Talk("odd") as talk:
        talk.says({"objectType": "KalturaOddThing", "number": str(number), "large": number})
        for encoding, answer_format in (("form", "xml"), ("json", "json")):
            client = talk.connect(encoding=encoding, answer_format=answer_format)
            thing = client.odd.thing()
            assert (thing.number, thing.large) == (number, number)
            client.odd.take(thing=thing, large=number)
            sent = talk.parameters
            assert [int(each) for each in (sent["large"], sent["thing"]["number"], sent["thing"]["large"])] == [
                number
            ] * 3


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")))
def test_texts_both_ways(text: str) -> None:
    """10, 3.4: every text that XML can hold arrives and comes back as it was."""
    with Talk("odd") as talk:
        talk.says({"objectType": "KalturaOddThing", "text": text, "word": text})
        for encoding, answer_format in (("form", "xml"), ("json", "json")):
            client = talk.connect(encoding=encoding, answer_format=answer_format)
            thing = client.odd.thing()
            assert (thing.text, thing.word) == (text, text)
            client.odd.take(thing=thing, text=text)
            sent = talk.parameters
            assert (sent["text"], sent["thing"]["text"], sent["thing"]["word"]) == (text, text, text)


# -- what the client does not know


def test_unknown_enum_values_are_kept_and_go_back(talk: Talk) -> None:
    """10: an enum is open: the value is kept in its type, said to be unknown, and is sent as it came."""
    enums = talk.package.enums
    talk.says({"objectType": "KalturaMediaEntry", "mediaType": 9001, "type": "future.TYPE", "status": "42"})
    entry = talk.do(lambda client: client.media.get("0_a"))
    assert (entry.media_type, entry.type, entry.status) == (9001, "future.TYPE", "42")
    assert [type(each) for each in (entry.media_type, entry.type)] == [enums.MediaType, enums.EntryType]
    assert not entry.media_type.is_known
    assert entry.type not in list(enums.EntryType)
    talk.do(lambda client: client.media.add(entry))
    sent = talk.parameters["entry"]
    assert (str(sent["mediaType"]), sent["type"]) == ("9001", "future.TYPE")
    assert "status" not in sent


def test_known_enum_values_are_members(talk: Talk) -> None:
    """10: string enums that arrive as numbers, and numbers that arrive as text, are the members."""
    enums = talk.package.enums
    talk.results(
        xml="<mediaType>1</mediaType><type>1</type><status>2</status>",
        json='{"mediaType":"1","type":1,"status":2}',
    )
    entry = talk.do(lambda client: client.media.get("0_a"))
    assert entry.media_type is enums.MediaType.VIDEO
    assert entry.type is enums.EntryType.MEDIA_CLIP
    assert entry.status is enums.EntryStatus.READY


def test_unknown_properties_are_passed_over(talk: Talk) -> None:
    """10, 5.3: at every depth, of every shape; what is known beside them is there, and nothing more is sent back."""
    unknown: Any = {
        "future": "x",
        "futureObject": {"objectType": "KalturaFuture", "deep": [{"objectType": "KalturaFuture", "deep": []}]},
        "futureList": [{"objectType": "KalturaMediaEntry", "name": "inner"}],
        "_values": "x",
        "name2": {"$map": {"k": {"v": 1}}},
    }
    talk.says({"objectType": "KalturaMediaEntry", **unknown, "name": "n", "tags": "t"})
    entry = talk.do(lambda client: client.media.get("0_a"))
    assert entry == talk.package.types.MediaEntry(name="n", tags="t")
    talk.do(lambda client: client.media.update("0_a", entry))
    assert talk.parameters["mediaEntry"] == {"objectType": "KalturaMediaEntry", "name": "n", "tags": "t"}


def test_unknown_parameters_and_actions_can_be_sent(talk: Talk) -> None:
    """10: a client can call what is newer than its schema."""
    options = talk.package.RequestOptions(extra={"future": {"objectType": "KalturaFuture", "a": True}, "list": []})
    talk.do(lambda client: client.media.get("0_a", options=options))
    sent = talk.parameters
    assert (sent["future"]["objectType"], str(sent["future"]["a"]) in ("1", "True"), sent["list"]) == (
        "KalturaFuture",
        True,
        [],
    )
    entry = talk.package.types.MediaEntry(name="n", object_type="KalturaFutureEntry")
    talk.do(lambda client: client.media.add(entry))
    assert talk.parameters["entry"] == {"objectType": "KalturaFutureEntry", "name": "n"}


def test_unknown_errors_are_api_errors(talk: Talk) -> None:
    """10: a code that no schema declares is an `ApiError` with code, message and arguments."""
    talk.says({"$error": {"code": "FUTURE_ERROR", "message": "m", "args": {"A": "1"}}})
    with pytest.raises(talk.package.ApiError) as caught:
        talk.do(lambda client: client.media.get("0_a"))
    assert type(caught.value) is talk.package.ApiError
    assert (caught.value.code, caught.value.arguments) == ("FUTURE_ERROR", {"A": "1"})


def test_order_and_layout_carry_no_meaning(odd: Talk) -> None:
    """5.1: objectType last or first, time before result, indentation, no declaration: the same value."""
    types = odd.package.types
    expected = types.OddThing(
        text=" t ", number=1, things=[types.OddMore(more="m")], named={"k": types.OddThing(flag=True)}
    )
    bodies = [
        (
            "<xml><executionTime>0.1</executionTime><result><things><item><more>m</more>"
            "<objectType>KalturaOddMore</objectType></item></things><number>1</number><text> t </text><named><item>"
            "<flag>1</flag><itemKey>k</itemKey></item></named><objectType>KalturaOddThing</objectType></result></xml>",
            '{"things":[{"more":"m","objectType":"KalturaOddMore"}],"number":1,"text":" t ",'
            '"named":{"k":{"flag":1}},"objectType":"KalturaOddThing"}',
        ),
        (
            '<?xml version="1.0" encoding="UTF-8"?>\n<xml>\n  <result>\n    <objectType>KalturaOddThing</objectType>\n'
            "    <text> t </text>\n    <number>\n 1 </number>\n    <things>\n      <item>\n"
            "        <objectType>KalturaOddMore</objectType>\n        <more>m</more>\n      </item>\n    </things>\n"
            "    <named>\n      <item>\n        <itemKey>k</itemKey>\n        <flag> true </flag>\n      </item>\n"
            "    </named>\n  </result>\n</xml>\n",
            '\n{ "objectType" : "KalturaOddThing", "text": " t ", "number": "1",\n "named": {"k": {"flag": "1"}},'
            ' "things": {"0": {"objectType": "KalturaOddMore", "more": "m"}} }\n',
        ),
    ]
    for xml, body in bodies:
        odd.answers(xml=xml, json=body)
        assert odd.do(lambda client: client.odd.thing()) == expected


# -- three states, all the way (decision 9)


def test_three_states_survive_the_round_trip(talk: Talk) -> None:
    """9: unset, null and a value: as sent, as read, and as sent again."""
    package = talk.package
    entry = package.types.MediaEntry(name="n", tags=None)
    talk.do(lambda client: client.media.add(entry))
    sent = talk.parameters["entry"]
    assert (sent["name"], sent["tags"], "description" in sent) == ("n", None, False)
    talk.says({"objectType": "KalturaMediaEntry", "name": "n", "tags": ""})
    received = talk.do(lambda client: client.media.get("0_a"))
    states = {name: package.is_set(received, name) for name in ("name", "tags", "description")}
    assert states == {"name": True, "tags": True, "description": False}
    assert (received.tags, received.description) == ("", None)
    talk.do(lambda client: client.media.update("0_a", received))
    assert talk.parameters["mediaEntry"] == {"objectType": "KalturaMediaEntry", "name": "n", "tags": ""}


def test_nulls_that_arrive_are_unset(talk: Talk) -> None:
    """9, 5.1: a null of the server is no wish to clear: it is not sent back as one."""
    talk.results(
        xml="<objectType>KalturaMediaEntry</objectType><name>n</name><startDate></startDate><mediaType/>",
        json='{"objectType":"KalturaMediaEntry","name":"n","startDate":null,"tags":null,"mediaType":null}',
    )
    entry = talk.do(lambda client: client.media.get("0_a"))
    assert [talk.package.is_set(entry, name) for name in ("name", "start_date", "media_type")] == [True, False, False]
    talk.do(lambda client: client.media.update("0_a", entry))
    assert talk.parameters["mediaEntry"] == {"objectType": "KalturaMediaEntry", "name": "n"}


def test_three_states_survive_copies(talk: Talk) -> None:
    """9: copies and pickles send what the original sends, names of newer classes and enum values included."""
    talk.says({"objectType": "KalturaFutureEntry", "name": "n", "mediaType": 9001})
    entry = talk.do(lambda client: client.media.get("0_a"))
    entry.tags = None
    talk.do(lambda client: client.media.add(entry))
    expected = json.dumps(talk.parameters)
    assert '"tags": null' in expected
    assert "KalturaFutureEntry" in expected
    for copied in (copy.copy(entry), copy.deepcopy(entry), pickle.loads(pickle.dumps(entry))):
        assert copied == entry
        talk.do(lambda client, copied=copied: client.media.add(copied))  # type: ignore[misc]
        assert json.dumps(talk.parameters) == expected


def test_unset_argument_is_not_sent(talk: Talk) -> None:
    """9: UNSET given by name is as if left out, as argument, property and setting."""
    package = talk.package
    unset = package.UNSET
    entry = package.types.MediaEntry(name=unset, tags="t")
    entry.tags = unset
    talk.do(lambda client: client.media.update("0_a", entry, options=package.RequestOptions(language=unset)))
    assert talk.parameters == {"entryId": "0_a", "mediaEntry": {"objectType": "KalturaMediaEntry"}}
    assert "language" not in talk.sent.tree
    talk.do(lambda client: client.media.get("0_a", version=unset))
    assert talk.parameters == {"entryId": "0_a"}


def test_both_formats_give_equal_values() -> None:
    """5: what XML and JSON say is the same to the caller, for a value that uses every type."""
    inner: Any = {"objectType": "KalturaOddMore", "id": "i", "more": "é", "ratio": 1e-05, "flag": False}
    value: Any = {
        "objectType": "KalturaOddThing",
        "id": "1",
        "text": "a & <b>",
        "number": -3,
        "large": 9007199254740993,
        "ratio": 0.1,
        "flag": True,
        "kind": 2,
        "word": "plug.in",
        "thing": inner,
        "things": [inner, {**inner, "objectType": "KalturaOddFuture"}],
        "named": {"$map": {"k": inner, "ü": inner}},
        "error": "e",
    }
    with Talk("odd") as talk:
        talk.says(value)
        xml = talk.connect(answer_format="xml").odd.thing()
        other = talk.connect(answer_format="json").odd.thing()
        assert xml == other
        assert [thing.object_type for thing in xml.things] == ["KalturaOddMore", "KalturaOddFuture"]
        assert xml.named["ü"].more == "é"
