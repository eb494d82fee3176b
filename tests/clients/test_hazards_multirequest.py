"""What clients get wrong in multirequests: the lines of ``protocol.md 11.1`` and 11.4 that speak of them, and 7."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from generator.replay.answer import Answer
from tests.clients.talk import Talk

NUMBERS = ("1", "2", "3")


@pytest.fixture(params=["sync-form-xml", "sync-json-json", "async-form-xml", "async-json-json"])
def talk(request: pytest.FixtureRequest) -> Iterator[Talk]:
    """The default client, of both kinds and in both encodings."""
    kind, encoding, answer_format = request.param.split("-")
    with Talk(asynchronous=kind == "async", encoding=encoding, answer_format=answer_format, ks="KS1") as talk:
        yield talk


def keys_of(talk: Talk) -> list[str]:
    """The numbers of the calls as they were sent, in order."""
    names = [name.partition(":")[0] for name, _ in talk.pairs] if talk.encoding == "form" else list(talk.tree)
    return list(dict.fromkeys(name for name in names if name.isdigit()))


def test_keys_begin_with_1(talk: Talk) -> None:
    """11.1 "Multirequest keys": 1, 2, 3, so that keys and tokens agree."""
    talk.says([{"objectType": "KalturaMediaEntry", "id": "0_a"}, None, None])

    def fill(batch: Any) -> None:
        entry = batch.media.get("0_a")
        batch.media.delete(entry.id)
        batch.media.get(f"{entry.name}")

    talk.batch(fill)
    assert talk.raw.target == "/api_v3/service/multirequest"
    assert keys_of(talk) == ["1", "2", "3"]
    assert talk.sent.calls is not None
    assert [call.name for call in talk.sent.calls] == ["media.get", "media.delete", "media.get"]
    assert [call.tree["entryId"] for call in talk.sent.calls] == ["0_a", "{1:result:id}", "{1:result:name}"]


def test_tokens_count_calls_from_1_and_elements_from_0(talk: Talk) -> None:
    """7.4: ``{2:result:objects:0:id}``; ``_all``; a whole result; wherever a value stands, numbers and enums too."""
    types = talk.package.types
    talk.says(["KS2", None, None, None, None])

    def fill(batch: Any) -> None:
        session = batch.session.start("s")
        listed = batch.media.list()
        batch.media.get(listed.objects[0].id, options=talk.package.RequestOptions(ks=str(session)))
        batch.media.count(filter=types.MediaEntryFilter(id_in=listed.objects.every.id, media_type_equal=session))
        batch.category.get(listed.total_count)

    talk.batch(fill)
    calls = talk.sent.calls
    assert calls is not None
    assert (calls[2].tree["entryId"], calls[2].ks) == ("{2:result:objects:0:id}", "{1:result}")
    assert calls[3].tree["filter"] == {
        "objectType": "KalturaMediaEntryFilter",
        "idIn": "{2:result:objects:_all:id}",
        "mediaTypeEqual": "{1:result}",
    }
    assert calls[4].tree["id"] == "{2:result:totalCount}"


def test_settings_that_the_server_does_not_copy_stand_in_each_call(talk: Talk) -> None:
    """11.1 "Common settings in a multirequest": language, responseProfile and apiVersion in each call (7.3).

    11.4 "``language`` and ``responseProfile`` at the top of a multirequest are ignored": so they are not there.
    """
    package = talk.package
    talk.client = talk.connect(language="de", ks="KS1", partner_id=5, encoding=talk.encoding)
    profile = package.types.DetachedResponseProfile(fields="id")
    talk.says([None, None])
    talk.batch(
        lambda batch: (batch.media.get("0_a"), batch.media.get("0_b")), package.RequestOptions(response_profile=profile)
    )
    calls = talk.sent.calls
    assert calls is not None
    for number, call in zip(NUMBERS, calls, strict=False):
        own = talk.sent.tree[number]
        assert isinstance(own, dict)
        assert own["language"] == "de"
        assert own["apiVersion"] == package.API_VERSION
        assert own["responseProfile"] == {"objectType": "KalturaDetachedResponseProfile", "fields": "id"}
        assert (call.ks, str(call.tree["partnerId"])) == ("KS1", "5")
    assert "responseProfile" not in talk.sent.tree
    assert "language" not in talk.sent.tree


def test_each_call_has_settings_of_its_own(talk: Talk) -> None:
    """7.3: other sessions, languages and profiles for one call; the others keep theirs."""
    options = talk.package.RequestOptions
    profile = talk.package.types.DetachedResponseProfile(fields="id")
    talk.client = talk.connect(language="de", ks="KS1", encoding=talk.encoding)
    talk.says([None, None, None])

    def fill(batch: Any) -> None:
        batch.media.get("0_a", options=options(ks="KS2", language="fr", response_profile=profile))
        batch.media.get("0_b", options=options(ks=None, language=None))
        batch.media.get("0_c")

    talk.batch(fill)
    calls = talk.sent.calls
    assert calls is not None
    assert [(call.ks, call.tree.get("language")) for call in calls] == [("KS2", "fr"), (None, None), ("KS1", "de")]
    assert ["responseProfile" in call.tree for call in calls] == [True, False, False]


def test_volatile_profile_does_not_outlive_a_multirequest(talk: Talk) -> None:
    """11.1 "Volatile responseProfile": neither the next call nor the next multirequest has it."""
    profile = talk.package.types.DetachedResponseProfile(fields="id")
    talk.says([None])
    talk.batch(lambda batch: batch.media.get("0_a"), talk.package.RequestOptions(response_profile=profile))
    assert "responseProfile" in talk.raw.text
    talk.batch(lambda batch: batch.media.get("0_a"))
    assert "responseProfile" not in talk.raw.text
    talk.says(None)
    talk.do(lambda client: client.media.get("0_a"))
    assert "responseProfile" not in talk.raw.text


def test_two_tokens_in_one_value_are_refused(talk: Talk) -> None:
    """11.4 'Two tokens in one value give ""': refused, for the server would say nothing (7.4)."""
    talk.says([None, None])

    def fill(batch: Any) -> None:
        entry = batch.media.get("0_a")
        batch.media.get(f"{entry.id},{entry.name}")

    with pytest.raises(talk.package.UsageError, match="entryId"):
        talk.batch(fill)
    assert talk.server.requests == []


def test_texts_that_only_look_like_tokens_travel_in_plain_calls(talk: Talk) -> None:
    """7.4: tokens mean something in multirequests alone: elsewhere any text can be sent."""
    text = "write {1:result:id} or {2:result:id}"
    talk.do(lambda client: client.media.add(talk.package.types.MediaEntry(description=text)))
    assert talk.parameters["entry"] == {"objectType": "KalturaMediaEntry", "description": text}


def test_results_that_are_not_there_yet_are_refused_in_plain_calls(talk: Talk) -> None:
    """7.4: outside the multirequest a token is a text like any other, which nobody means."""
    talk.says([None])
    found: list[Any] = []

    def fill(batch: Any) -> None:
        entry = batch.media.get("0_a")
        found.extend((entry, entry.id))

    talk.batch(fill)
    sent = len(talk.server.requests)
    for value in found:
        with pytest.raises(talk.package.UsageError, match=r"entryId: .* \(media\.delete\)"):
            talk.do(lambda client, value=value: client.media.delete(value))
    assert len(talk.server.requests) == sent


def test_tokens_of_code_and_message_are_never_made(talk: Talk) -> None:
    """7.4: naming ``code`` or ``message`` of a failed call would end the whole request."""
    talk.says([None])

    def fill(batch: Any) -> None:
        entry = batch.media.get("0_a")
        with pytest.raises(AttributeError):
            _ = entry.code
        with pytest.raises(talk.package.UsageError):
            _ = entry["message"]

    talk.batch(fill)


def test_actions_that_answer_files_cannot_be_queued(talk: Talk) -> None:
    """7.5: the file would replace the whole answer."""
    with pytest.raises(AttributeError):
        talk.batch(lambda batch: batch.data.serve("0_a"))
    assert talk.server.requests == []


def test_each_call_has_its_result_or_error(talk: Talk) -> None:
    """7.5: a failing call is an error in its place; falsy results are results."""
    talk.says(
        [
            3,
            {"$error": {"code": "ENTRY_ID_NOT_FOUND", "message": "no 0_b", "args": {"ENTRY_ID": "0_b"}}},
            False,
            0,
            "",
            None,
        ]
    )

    def fill(batch: Any) -> list[Any]:
        return [
            batch.media.count(),
            batch.media.get("0_b"),
            batch.system.ping(),
            batch.media.count(),
            batch.system.get_version(),
            batch.media.delete("0_a"),
        ]

    count, entry, *falsy = talk.batch(fill)
    assert count.result == 3
    assert [(each.error, each.result) for each in falsy] == [(None, False), (None, 0), (None, ""), (None, None)]
    assert (type(falsy[0].result), type(falsy[1].result), type(falsy[2].result)) == (bool, int, str)
    with pytest.raises(talk.package.errors.EntryIdNotFound) as caught:
        _ = entry.result
    assert caught.value.arguments == {"ENTRY_ID": "0_b"}


def test_fewer_answers_than_calls(talk: Talk) -> None:
    """11.4 "Keys from 2 up in a multirequest yield an empty success": a call without an answer failed (7.2)."""
    talk.says([3])
    counted, missed = talk.batch(lambda batch: (batch.media.count(), batch.media.get("0_a")))
    assert counted.result == 3
    assert isinstance(missed.error, talk.package.BatchError)
    talk.says([])
    counted, missed = talk.batch(lambda batch: (batch.media.count(), batch.media.get("0_a")))
    assert isinstance(counted.error, talk.package.BatchError)


def test_more_answers_than_calls(talk: Talk) -> None:
    """7.2: that is no answer to this request."""
    talk.says([3, 4])
    with pytest.raises(talk.package.MalformedAnswerError):
        talk.batch(lambda batch: batch.media.count())


def test_the_whole_request_fails(talk: Talk) -> None:
    """7.5: a single error in place of the list concerns all calls."""
    talk.says({"$error": {"code": "INVALID_KS", "message": "Invalid KS"}})
    queued: list[Any] = []
    with pytest.raises(talk.package.ApiError, match="INVALID_KS"):
        talk.batch(lambda batch: queued.extend([batch.media.count(), batch.media.get("0_a")]))
    assert [each.error.code for each in queued] == ["INVALID_KS", "INVALID_KS"]


def test_an_error_in_the_block_sends_nothing(talk: Talk) -> None:
    """A block that fails is no half of a multirequest."""

    def fill(batch: Any) -> None:
        batch.media.delete("0_a")
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        talk.batch(fill)
    assert talk.server.requests == []


@pytest.mark.parametrize("encoding", ["form", "json"])
def test_ott_multirequest(encoding: str) -> None:
    """7.7, 5.5: keys and tokens from 1; an envelope with a list, errors inside; abortOnError for the whole."""
    with Talk("ott-2020", encoding=encoding) as talk:
        talk.answers(
            json='{"executionTime":0.1,"result":[{"objectType":"KalturaLoginSession","ks":"KS2"},'
            '{"error":{"objectType":"KalturaAPIException","code":"500016","message":"KS expired"}}]}'
        )

        def fill(batch: Any) -> tuple[Any, Any]:
            login = batch.ott_user.anonymous_login(3)
            return login, batch.asset.get("1", "media", options=talk.package.RequestOptions(ks=f"{login.ks}"))

        login, asset = talk.batch(fill, talk.package.RequestOptions(abort_on_error=True))
        assert keys_of(talk) == ["1", "2"]
        assert talk.sent.calls is not None
        assert talk.sent.calls[1].ks == "{1:result:ks}"
        assert str(talk.sent.tree["abortOnError"]) in ("1", "True")
        assert login.result.ks == "KS2"
        assert asset.error.code == "500016"


def test_answers_in_headers_of_a_server_that_gave_up(talk: Talk) -> None:
    """5.6: an empty 200 names its reason in ``X-Kaltura``."""
    talk.server.respond(Answer(b"", 200, {"X-Kaltura": "error-UNKNOWN_RESPONSE_FORMAT"}))
    with pytest.raises(talk.package.ApiError, match="UNKNOWN_RESPONSE_FORMAT"):
        talk.batch(lambda batch: batch.media.count())
