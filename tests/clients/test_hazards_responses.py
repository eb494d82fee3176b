"""What clients get wrong in answers, and what ours makes of them: every line of ``protocol.md 11.2``.

Each test lets a server answer over HTTP and looks at what the generated client returns.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest

from tests.clients.talk import Talk

# -- what is an error (5.4)


def test_code_and_message_make_no_error(odd: Talk) -> None:
    """11.2 "Error test by ``code`` and ``message``": an object that has both, and an objectType, is a value."""
    notice: Any = {"objectType": "KalturaOddNotice", "code": "BLOCKED", "message": "Not here"}
    odd.says(notice)
    said = odd.do(lambda client: client.odd.notice())
    assert said == odd.package.types.OddNotice(code="BLOCKED", message="Not here")
    odd.says({**notice, "objectType": "KalturaNewerNotice"})
    said = odd.do(lambda client: client.odd.notice())
    assert (type(said).__name__, said.code, said.object_type) == ("OddNotice", "BLOCKED", "KalturaNewerNotice")
    odd.says([notice, notice])
    first, second = odd.batch(lambda batch: (batch.odd.notice(), batch.odd.notice()))
    assert (first.result.code, second.error) == ("BLOCKED", None)


def test_code_and_message_deep_inside_make_no_error(talk: Talk) -> None:
    """The same for ``KalturaAccessControlMessage`` and its like within an answer."""
    messages: Any = [{"objectType": "KalturaAccessControlMessage", "code": "C", "message": "M"}]
    talk.says({"objectType": "KalturaPlaybackContext", "messages": messages})
    said = talk.do(
        lambda client: client.base_entry.get_playback_context("0_a", talk.package.types.PlaybackContextOptions())
    )
    assert said.messages == [talk.package.types.AccessControlMessage(code="C", message="M")]


def test_an_error_is_an_error(talk: Talk) -> None:
    """5.4: with code, message and arguments, as the class that the schema declares."""
    talk.says(
        {"$error": {"code": "ENTRY_ID_NOT_FOUND", "message": 'Entry id "é" not found', "args": {"ENTRY_ID": "é"}}}
    )
    with pytest.raises(talk.package.errors.EntryIdNotFound) as caught:
        talk.do(lambda client: client.media.get("é"))
    error = caught.value
    assert (error.code, error.message, error.arguments) == (
        "ENTRY_ID_NOT_FOUND",
        'Entry id "é" not found',
        {"ENTRY_ID": "é"},
    )
    assert isinstance(error, talk.package.KalturaError)


def test_errors_of_all_servers(talk: Talk) -> None:
    """5.4: without objectType and args up to 2012, with ``[]`` for no args later, codes that no schema declares."""
    talk.says({"$error": {"code": "SOMETHING_NEW", "message": "m", "style": "old"}})
    with pytest.raises(talk.package.ApiError) as caught:
        talk.do(lambda client: client.media.get("0_a"))
    assert (caught.value.code, caught.value.message, caught.value.arguments) == ("SOMETHING_NEW", "m", {})
    talk.says({"$error": {"code": "SOMETHING_NEW", "message": ""}})
    with pytest.raises(talk.package.ApiError):
        talk.do(lambda client: client.system.ping())


def test_siblings_of_an_error(talk: Talk) -> None:
    """11.2 "PHP 5.3+": ``error`` need not be the only child of ``result``."""
    error = "<error><code>INVALID_KS</code><message>m</message></error>"
    for result in (f"<debug>1</debug>{error}<more><x/></more>", f"{error}<totalCount>0</totalCount>"):
        talk.results(
            xml=result,
            json='{"debug":1,"code":"INVALID_KS","message":"m","objectType":"KalturaAPIException","more":[]}',
        )
        with pytest.raises(talk.package.ApiError) as caught:
            talk.do(lambda client: client.media.get("0_a"))
        assert caught.value.code == "INVALID_KS"


def test_an_error_beside_an_object_type_is_a_property(odd: Talk) -> None:
    """5.4: a sibling ``objectType`` makes it a value, and so does plain text: ``KalturaBulkUpload.error``."""
    odd.says({"objectType": "KalturaOddThing", "text": "t", "error": "line 3 is wrong"})
    assert odd.do(lambda client: client.odd.thing()).error == "line 3 is wrong"
    odd.results(xml="<error>line 3 is wrong</error>", json='{"error":"line 3 is wrong"}')
    assert odd.do(lambda client: client.odd.thing()).error == "line 3 is wrong"
    odd.results(
        xml="<objectType>KalturaOddNotice</objectType><code>c</code><error><code>x</code><message>y</message></error>",
        json='{"objectType":"KalturaOddNotice","code":"c","error":{"code":"x","message":"y"}}',
    )
    assert odd.do(lambda client: client.odd.notice()) == odd.package.types.OddNotice(code="c")


def test_errors_of_ott(ott: Talk) -> None:
    """5.4, 5.5: within the envelope, args as a list, objectType sometimes missing."""
    body = {"code": "500016", "message": "KS expired", "args": [{"name": "a", "value": "v"}]}
    for error in (body, {"objectType": "KalturaAPIException", **body}):
        ott.answers(
            json=json.dumps({"executionTime": 0.01, "result": {"error": error}}),
            xml="<xml><executionTime>0.01</executionTime><result><error>"
            "<code>500016</code><message>KS expired</message>"
            "<args><item><name>a</name><value>v</value></item></args></error></result></xml>",
        )
        with pytest.raises(ott.package.ApiError) as caught:
            ott.do(lambda client: client.ott_user.get())
        assert (caught.value.code, caught.value.arguments) == ("500016", {"a": "v"})


# -- which class an object gets (5.3)


def test_missing_object_type(odd: Talk) -> None:
    """11.2 "Missing objectType": the declared class, at every place."""
    types = odd.package.types
    odd.results(
        xml="<text>t</text><thing><number>1</number></thing><things><item><number>2</number></item></things>"
        "<named><item><itemKey>k</itemKey><number>3</number></item></named>",
        json='{"text":"t","thing":{"number":1},"things":[{"number":2}],"named":{"k":{"number":3}}}',
    )
    assert odd.do(lambda client: client.odd.thing()) == types.OddThing(
        text="t",
        thing=types.OddThing(number=1),
        things=[types.OddThing(number=2)],
        named={"k": types.OddThing(number=3)},
    )


RAW_NAMES = [
    "os.system",
    "../x",
    "../../os",
    "Client",
    "__class__",
    "__init__",
    "MediaEntry",
    "media_entry.MediaEntry",
    "kaltura_client.types.MediaEntry",
    "subprocess.Popen",
    "KalturaNewEntry",
    "KalturaObject",
    "KalturaDataEntry",
    "KalturaMediaType",
    "kalturamediaentry",
    "antigravity.this",
]


@pytest.mark.parametrize("name", RAW_NAMES)
def test_never_a_class_by_raw_name(talk: Talk, name: str) -> None:
    """11.2 "Unknown objectType": unknown, unrelated or hostile names give the declared class and keep the name."""
    entry: Any = {"objectType": name, "id": "0_a", "name": "n", "duration": 5, "__class__": "x", "__dict__": "y"}
    talk.says(entry)
    before = set(sys.modules)
    said = talk.do(lambda client: client.media.get("0_a"))
    assert (type(said), said.object_type) == (talk.package.types.MediaEntry, name)
    assert (said.id, said.name, said.duration) == ("0_a", "n", 5)
    talk.says({"objectType": "KalturaMediaListResponse", "objects": [entry], "totalCount": 1})
    (listed,) = talk.do(lambda client: client.media.list()).objects
    assert listed == said
    new = {module for module in set(sys.modules) - before if not module.startswith("kaltura_client")}
    assert not new & {"os", "subprocess", "antigravity", "this", "x"}


def test_known_subclasses_get_their_own_class(talk: Talk) -> None:
    """5.3: known and derived from the declared type: that class; the most specific of several."""
    talk.says(
        [
            {"objectType": "KalturaMediaEntry", "id": "0_a", "mediaType": 1},
            {"objectType": "KalturaDataEntry", "id": "0_b", "dataContent": "text"},
            {"objectType": "KalturaFutureEntry", "id": "0_c", "future": 1},
        ]
    )
    types = talk.package.types
    media, data, future = talk.do(lambda client: client.base_entry.get_by_ids("0_a,0_b,0_c"))
    assert (type(media), type(data), type(future)) == (types.MediaEntry, types.DataEntry, types.BaseEntry)
    assert (data.data_content, future.object_type, future.id) == ("text", "KalturaFutureEntry", "0_c")


def test_abstract_declared_type_and_unknown_name(odd: Talk) -> None:
    """5.3: something has to come out: an instance of the base, with what it knows."""
    odd.says({"objectType": "KalturaOddFuture", "id": "1", "text": "t"})
    said = odd.do(lambda client: client.odd.anything())
    assert (type(said).__name__, said.id, said.object_type) == ("OddBase", "1", "KalturaOddFuture")
    odd.says({"objectType": "KalturaOddMore", "id": "1", "more": "m"})
    said = odd.do(lambda client: client.odd.anything())
    assert (type(said).__name__, said.more) == ("OddMore", "m")


def test_unknown_name_goes_back_as_it_came(talk: Talk) -> None:
    """5.3, 3.5: an object of a newer class is sent under its own name, not under that of the base."""
    talk.says({"objectType": "KalturaFutureEntry", "id": "0_a", "name": "n"})
    entry = talk.do(lambda client: client.media.get("0_a"))
    talk.do(lambda client: client.media.update("0_a", entry))
    assert talk.parameters["mediaEntry"] == {"objectType": "KalturaFutureEntry", "name": "n"}


# -- results that look like nothing


def test_falsy_results(odd: Talk) -> None:
    """11.2 "Falsy results": false, 0, 0.0, "" and empty collections are results, of their type."""
    cases: list[tuple[str, str, str, Any]] = [
        ("flag", "0", "false", False),
        ("number", "0", "0", 0),
        ("large", "0", "0", 0),
        ("ratio", "0", "0", 0.0),
        ("text", "", '""', ""),
        ("kind", "0", "0", 0),
        ("word", "", '""', ""),
        ("things", "", "[]", []),
        ("named", "", "[]", {}),
        ("nothing", "", "null", None),
    ]
    for action, xml, body, expected in cases:
        odd.results(xml=xml, json=body)
        said = odd.do(lambda client, action=action: getattr(client.odd, action)())  # type: ignore[misc]
        assert said == expected
        assert isinstance(said, type(expected))
        assert not isinstance(said, bool) or action == "flag"


def test_empty_elements_by_declared_type(odd: Talk) -> None:
    """5.1: an empty element is "" for texts, unset for numbers, bools and objects, empty for lists and maps."""
    names = ["text", "number", "large", "ratio", "flag", "kind", "thing", "things", "named"]
    odd.results(
        xml="<objectType>KalturaOddThing</objectType>" + "".join(f"<{name}></{name}>" for name in names),
        json='{"text":"","number":"","large":null,"ratio":"","flag":"","kind":null,"thing":null,"things":[],"named":[]}',
    )
    said = odd.do(lambda client: client.odd.thing())
    assert said == odd.package.types.OddThing(text="", things=[], named={})
    assert [name for name in names if odd.package.is_set(said, name)] == ["text", "things", "named"]


# -- collections


def test_empty_related_objects(talk: Talk) -> None:
    """11.2 "Empty ``relatedObjects``": ``[]`` is an empty map."""
    talk.results(
        xml="<objectType>KalturaMediaEntry</objectType><relatedObjects></relatedObjects><id>0_a</id>",
        json='{"relatedObjects":[],"id":"0_a","objectType":"KalturaMediaEntry"}',
    )
    entry = talk.do(lambda client: client.media.get("0_a"))
    assert (entry.related_objects, entry.id) == ({}, "0_a")


def test_related_objects_of_every_object(talk: Talk) -> None:
    """5.3: ``relatedObjects`` may occur on each object, and holds list responses of their own classes."""
    related: Any = {"objectType": "KalturaFlavorAssetListResponse", "totalCount": 1, "objects": [{"id": "1"}]}
    entry: Any = {"objectType": "KalturaMediaEntry", "id": "0_a", "relatedObjects": {"$map": {"flavors": related}}}
    talk.says({"objectType": "KalturaMediaListResponse", "objects": [entry], "totalCount": 1})
    (listed,) = talk.do(lambda client: client.media.list()).objects
    response = listed.related_objects["flavors"]
    assert type(response) is talk.package.types.FlavorAssetListResponse
    assert response.objects == [talk.package.types.FlavorAsset(id="1")]


def test_map_as_direct_result(odd: Talk) -> None:
    """11.2 "map as direct result": asked for in XML whatever the client prefers, for JSON loses the keys (5.2)."""
    odd.says({"$map": {"a": {"objectType": "KalturaOddThing", "number": 1}, "b": {"number": 2}}})
    said = odd.do(lambda client: client.odd.named())
    assert [thing.number for thing in said.values()] == [1, 2]
    assert list(said) == ["a", "b"]
    odd.results(
        xml="<item><number>1</number></item><item><itemKey>k</itemKey><number>2</number></item>",
        json='{"0":{"number":1},"k":{"number":2}}',
    )
    assert list(odd.do(lambda client: client.odd.named())) == ["0", "k"]


def test_item_key_that_is_not_escaped(odd: Talk) -> None:
    """11.2 "itemKey not escaped (server)": not XML any more, and said so; JSON has any key."""
    odd.says({"objectType": "KalturaOddThing", "named": {"$map": {"a&<b": {"number": 1}}}})
    if odd.answer_format == "xml":
        with pytest.raises(odd.package.MalformedAnswerError) as caught:
            odd.do(lambda client: client.odd.thing())
        assert caught.value.status == 200
        assert caught.value.excerpt.startswith("<?xml")
    else:
        assert odd.do(lambda client: client.odd.thing()).named["a&<b"].number == 1


def test_list_with_gaps(odd: Talk) -> None:
    """5.2: a list whose elements were null arrives as an object with numbers as keys."""
    odd.results(
        xml="<item><number>1</number></item><item/><item><number>3</number></item>",
        json='{"0":{"number":1},"2":{"number":3}}',
    )
    assert [thing.number for thing in odd.do(lambda client: client.odd.things())] == [1, 3]
