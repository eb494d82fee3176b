"""Multirequests beyond the vectors: placeholders, settings per call, failures, asyncio (protocol.md 7)."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, ClassVar

import pytest
from runtime.action import Action
from runtime.batch import BaseAsyncBatch, BaseBatch, BaseBatchService, BatchError, Pending
from runtime.errors import ApiError, KalturaError, TransportError, UsageError
from runtime.fields import NOTHING, STRING, object_of
from runtime.schema import Schema

from tests.runtime.core import dynamic_api
from tests.runtime.loopback import (
    ADD_TOKEN,
    COUNT,
    DELETE,
    GET,
    LIST,
    PING,
    SCHEMA,
    SERVE,
    START,
    UPDATE,
    UPLOAD,
    Options,
    async_client,
    client,
    serving,
    xml,
)

NOWHERE = "http://127.0.0.1:9"


def _type(name: str) -> Any:
    return dynamic_api.api("ovp-2016-03").class_named(f"Kaltura{name}")


def _entry(id: str) -> str:
    return f"<item><objectType>KalturaMediaEntry</objectType><id>{id}</id><duration>12</duration></item>"


ERROR = (
    "<item><error><code>ENTRY_ID_NOT_FOUND</code><message>no {0}</message>"
    "<objectType>KalturaAPIException</objectType></error></item>"
)


def test_results_are_used_as_arguments_and_read_afterwards() -> None:
    answer = xml(
        "<item><objectType>KalturaMediaListResponse</objectType><totalCount>1</totalCount>"
        f"<objects>{_entry('0_a')}</objects></item>{_entry('0_a')}<item>1</item>"
    )
    with serving(lambda request: answer) as (url, received), client(url) as one:
        with BaseBatch(one) as batch:
            first = batch.call(LIST, {})
            second = batch.call(GET, {"entryId": first.objects[0].id})
            third = batch.call(PING, {})
            assert not first.done and len(batch) == 3 and not received
            assert repr(second) == "<call 2, media.get: not sent>"
        assert received[0].pairs["2:entryId"] == "{1:result:objects:0:id}"
        assert first.done and second.done and first.error is None
        assert first.result.total_count == 1 and second.result.id == "0_a" and third.result is True
        assert batch.results() == [first.result, second.result, True]
        assert list(batch) == [first, second, third] and repr(second) == "<call 2, media.get: done>"
        assert len(received) == 1


class TestPlaceholders:
    def test_paths(self) -> None:
        batch = BaseBatch(client(NOWHERE))
        entry, entries, ks = batch.call(GET, {}), batch.call(LIST, {}), batch.call(START, {})
        assert str(entry.id) == "{1:result:id}"
        assert str(entries.objects.every.id) == "{2:result:objects:_all:id}"
        assert f"copy of {entry.name}!" == "copy of {1:result:name}!"
        assert str(ks) == "{3:result}" and str(entry["newProperty"]) == "{1:result:newProperty}"
        filter = _type("MediaEntryFilter")(id_in=entries.objects.every.id)
        batch.call(LIST, {"filter": filter})
        assert batch._calls[-1].tree["filter"]["idIn"] == "{2:result:objects:_all:id}"

    def test_a_placeholder_is_an_argument_of_any_type(self) -> None:
        batch = BaseBatch(client(NOWHERE))
        count, entry = batch.call(COUNT, {}), batch.call(GET, {})
        batch.call(GET, {"entryId": entry.id, "version": count})
        assert batch._calls[-1].tree == {"entryId": "{2:result:id}", "version": "{1:result}"}

    def test_unknown_names_are_errors_with_a_suggestion(self) -> None:
        entry = BaseBatch(client(NOWHERE)).call(GET, {})
        with pytest.raises(AttributeError, match="did you mean 'duration'"):
            _ = entry.duratoin
        with pytest.raises(TypeError):
            iter(entry)
        with pytest.raises(UsageError):
            _ = entry["code"]

    def test_they_are_for_calls_of_the_same_multirequest(self) -> None:
        with serving(lambda request: xml(_entry("0_a"))) as (url, _), client(url) as one:
            with BaseBatch(one) as batch:
                entry = batch.call(GET, {"entryId": "0_a"})
            with pytest.raises(AttributeError, match=r"\.result\.id"):
                _ = entry.id
            with pytest.raises(UsageError, match="was sent"):
                BaseBatch(one).call(GET, {"entryId": entry})
            with pytest.raises(UsageError, match="begin another"):
                batch.call(GET, {"entryId": "0_a"})

    def test_results_before_the_request_are_an_error(self) -> None:
        entry = BaseBatch(client(NOWHERE)).call(GET, {})
        for read in ("result", "error"):
            with pytest.raises(UsageError, match="not sent yet"):
                getattr(entry, read)

    def test_properties_called_like_attributes_of_the_placeholder(self) -> None:
        batch = BaseBatch(client(NOWHERE))
        bulk = batch.call(Action("bulk", "get", object_of("KalturaBulkUpload")), {})
        assert str(bulk["error"]) == "{1:result:error}"


class TestErrors:
    def test_one_call_fails_and_the_others_do_not(self) -> None:
        answer = xml(f"<item>3</item>{ERROR.format('0_a')}<item>1</item>")
        with serving(lambda request: answer) as (url, _), client(url) as one:
            with BaseBatch(one) as batch:
                calls = [batch.call(COUNT, {}), batch.call(GET, {"entryId": "0_a"}), batch.call(PING, {})]
            assert [call.error is None for call in calls] == [True, False, True]
            with pytest.raises(ApiError) as caught:
                _ = calls[1].result
            assert caught.value.code == "ENTRY_ID_NOT_FOUND" and caught.value.metadata is not None
            assert caught.value.metadata.server == "loopback" and caught.value.metadata.execution_time == 0.05
            with pytest.raises(ApiError):
                batch.results()
            assert "failed" in repr(calls[1])

    def test_the_whole_request_fails(self) -> None:
        answer = xml("<error><code>INTERNAL_SERVERL_ERROR</code><message>m</message></error>")
        with serving(lambda request: answer) as (url, _), client(url) as one:
            batch = BaseBatch(one)
            call = batch.call(COUNT, {})
            with pytest.raises(ApiError, match="INTERNAL"):
                batch.execute()
            assert call.done and isinstance(call.error, ApiError)
        with client(NOWHERE, retry=None) as one:
            batch = BaseBatch(one)
            call = batch.call(COUNT, {})
            with pytest.raises(TransportError):
                batch.execute()
            with pytest.raises(TransportError):
                _ = call.result

    def test_an_answer_that_is_too_short(self) -> None:
        with serving(lambda request: xml("<item>3</item>")) as (url, _), client(url) as one:
            with BaseBatch(one) as batch:
                first, second = batch.call(COUNT, {}), batch.call(COUNT, {})
            assert first.result == 3
            with pytest.raises(BatchError, match="1 of 2"):
                _ = second.result

    def test_an_answer_that_is_too_long(self) -> None:
        with serving(lambda request: xml("<item>3</item><item>4</item>")) as (url, _), client(url) as one:
            batch = BaseBatch(one)
            call = batch.call(COUNT, {})
            with pytest.raises(KalturaError):
                batch.execute()
            assert call.error is not None

    def test_an_error_in_the_block_sends_nothing(self) -> None:
        with serving(lambda request: "") as (url, received), client(url) as one:
            with pytest.raises(ZeroDivisionError), BaseBatch(one) as batch:
                call = batch.call(COUNT, {})
                _ = 1 / 0
            assert not received and not call.done

    def test_what_cannot_be_sent_is_refused_where_it_is_queued(self) -> None:
        batch = BaseBatch(client(NOWHERE))
        with pytest.raises(UsageError, match="entryId"):
            batch.call(GET, {"entryId": 7})
        with pytest.raises(UsageError, match="file"):
            batch.call(SERVE, {"entryId": "0_a"})
        with pytest.raises(UsageError, match="action"):
            batch.call(Action("x", "y", NOTHING, {"action": STRING}), {"action": "z"})
        assert len(batch) == 0

    def test_secrets_in_errors_of_single_calls(self) -> None:
        answer = xml(ERROR.format("ks-of-this-call"))
        with serving(lambda request: answer) as (url, _), client(url) as one:
            with BaseBatch(one) as batch:
                call = batch.call(GET, {"entryId": "0_a"}, Options(ks="ks-of-this-call"))
            assert isinstance(call.error, ApiError) and "ks-of-this-call" not in str(call.error)


def test_an_empty_multirequest_sends_nothing() -> None:
    with serving(lambda request: "") as (url, received), client(url) as one:
        with BaseBatch(one) as batch:
            assert batch and len(batch) == 0
        assert batch.results() == [] and not received


def test_by_hand_and_once_only() -> None:
    with serving(lambda request: xml("<item>3</item>")) as (url, received), client(url) as one:
        with BaseBatch(one) as batch:
            call = batch.call(COUNT, {})
            batch.execute()
            assert call.result == 3
        with pytest.raises(UsageError, match="already"):
            batch.execute()
        assert len(received) == 1


def _sent(one: Any, *calls: tuple[Action[Any], dict[str, Any], Options | None], options: Options | None = None) -> Any:
    batch = BaseBatch(one, options)
    for action, arguments, own in calls:
        batch.call(action, arguments, own)
    return batch._tree(one._settings(options))


class TestSettings:
    """Which settings stand at the top and which in each call (7.3)."""

    def test_what_the_server_hands_down_stands_at_the_top(self) -> None:
        profile = _type("DetachedResponseProfile")(fields="id")
        one = client(NOWHERE, ks="KS1", partner_id=5, language="EN")
        tree = _sent(one, (COUNT, {}, None), (PING, {}, None), options=Options(response_profile=profile))
        per_call = {
            "language": "EN",
            "responseProfile": {"objectType": "KalturaDetachedResponseProfile", "fields": "id"},
            "apiVersion": "3.3.0",
        }
        assert tree == {
            "1": {"service": "media", "action": "count", **per_call},
            "2": {"service": "system", "action": "ping", **per_call},
            "ks": "KS1",
            "partnerId": 5,
            "clientTag": "test",
            "apiVersion": "3.3.0",
        }

    def test_a_call_of_its_own_mind(self) -> None:
        one = client(NOWHERE, ks="KS1", language="EN")
        own = Options(ks="KS2", language="FR", extra={"userId": "u"})
        tree = _sent(one, (COUNT, {}, own), (COUNT, {}, None))
        assert {name: tree["1"][name] for name in ("ks", "language", "userId")} == {
            "ks": "KS2",
            "language": "FR",
            "userId": "u",
        }
        assert "ks" not in tree["2"] and tree["2"]["language"] == "EN" and tree["ks"] == "KS1"

    def test_a_call_without_the_session_of_the_others(self) -> None:
        one = client(NOWHERE, ks="KS1", partner_id=5, language="EN")
        tree = _sent(one, (COUNT, {}, Options(ks=None, language=None)), (COUNT, {}, None))
        assert "ks" not in tree and "ks" not in tree["1"] and tree["2"]["ks"] == "KS1"
        assert "language" not in tree["1"] and tree["2"]["language"] == "EN" and tree["partnerId"] == 5

    def test_the_session_that_an_earlier_call_starts(self) -> None:
        batch = BaseBatch(client(NOWHERE, ks="KS1"))
        ks = batch.call(START, {"secret": "s"})
        batch.call(COUNT, {}, Options(ks=str(ks)))
        tree = batch._tree(batch._client._settings(None))
        assert tree["2"]["ks"] == "{1:result}" and tree["ks"] == "KS1"

    def test_arguments_win_over_settings(self) -> None:
        one = client(NOWHERE, partner_id=5)
        tree = _sent(one, (START, {"partnerId": 102}, None), (START, {"partnerId": None}, Options(partner_id=6)))
        assert tree["1"]["partnerId"] == 102 and tree["partnerId"] == 5
        assert tree["2"]["partnerId__null"] == "" and "partnerId" not in tree["2"]

    @pytest.mark.parametrize("name", ["timeout", "headers", "retry", "encoding", "answer_format"])
    def test_what_concerns_the_whole_request_is_refused_in_a_call(self, name: str) -> None:
        value = {"timeout": 1, "headers": {}, "retry": None, "encoding": "json", "answer_format": "json"}[name]
        with pytest.raises(UsageError, match=rf"{name} concerns the whole request"):
            BaseBatch(client(NOWHERE)).call(COUNT, {}, Options(**{name: value}))

    def test_settings_of_the_request(self) -> None:
        options = Options(abort_on_error=True, extra={"tag": "x"}, ks="KS2", encoding="json", answer_format="json")
        with serving(lambda request: "[3]") as (url, received), client(url, ks="KS1") as one:
            with BaseBatch(one, options) as batch:
                call = batch.call(COUNT, {})
            tree = received[0].tree
            assert (tree["abortOnError"], tree["tag"], tree["ks"], tree["format"]) == (True, "x", "KS2", 1)
            assert call.result == 3

    def test_repeatable_when_all_calls_are(self) -> None:
        def repeatable(*actions: Action[Any], own: Options | None = None) -> bool:
            batch = BaseBatch(client(NOWHERE))
            for action in actions:
                batch.call(action, {}, own)
            exchange = batch._begin()
            assert exchange is not None
            return exchange.repeatable

        assert repeatable(COUNT, LIST) and not repeatable(COUNT, DELETE)
        assert repeatable(COUNT, DELETE, own=Options(idempotent=True))
        assert not repeatable(COUNT, own=Options(idempotent=False))


def test_ott_envelopes_and_skipped_calls() -> None:
    answer = (
        '{"executionTime":0.2,"result":[{"objectType":"KalturaMediaEntry","id":"1"},'
        '{"error":{"objectType":"KalturaAPIException","code":"500080","message":"skipped"}},{}]}'
    )
    with serving(lambda request: answer) as (url, _), client(url, encoding="json", answer_format="json") as one:
        with BaseBatch(one) as batch:
            first, second, third = batch.call(GET, {}), batch.call(GET, {}), batch.call(DELETE, {})
        assert first.result.id == "1" and third.result is None
        assert isinstance(second.error, ApiError) and second.error.code == "500080"


def test_files_are_named_by_their_call() -> None:
    answer = xml(_entry("x").replace("MediaEntry", "UploadToken") * 3)
    with serving(lambda request: answer) as (url, received), client(url) as one:
        with BaseBatch(one) as batch:
            token = batch.call(ADD_TOKEN, {"uploadToken": _type("UploadToken")(file_name="a.txt")})
            batch.call(UPLOAD, {"uploadTokenId": token.id, "fileData": b"one"})
            batch.call(UPLOAD, {"uploadTokenId": token.id, "fileData": iter([b"tw", b"o"]), "resumeAt": 3})
        (request,) = received
        assert {name: part for name, part in request.parts.items() if name != "json"} == {
            "2:fileData": b"one",
            "3:fileData": b"two",
        }
        assert request.tree["2"]["uploadTokenId"] == request.tree["3"]["uploadTokenId"] == "{1:result:id}"


def test_objects_are_taken_as_they_are_when_queued() -> None:
    entry = _type("MediaEntry")(name="x")
    batch = BaseBatch(client(NOWHERE))
    batch.call(UPDATE, {"entryId": "0_a", "mediaEntry": entry})
    entry.name = "y"
    assert batch._calls[0].tree["mediaEntry"]["name"] == "x"


def test_services_are_attributes() -> None:
    class MediaBatch(BaseBatchService):
        def get(self, entry_id: str) -> Pending[Any]:
            return self._queue(GET, {"entryId": entry_id}, None)

    class Batch(BaseBatch):
        _services: ClassVar[Any] = {"media": MediaBatch}

    batch: Any = Batch(client(NOWHERE))
    assert str(batch.media.get("0_a").id) == "{1:result:id}" and batch.media is batch.media
    assert "media" in dir(batch) and "MediaBatch" in repr(batch.media)
    with pytest.raises(AttributeError, match="did you mean 'media'"):
        _ = batch.medai


def test_asyncio() -> None:
    async def run(url: str) -> None:
        async with async_client(url) as one:
            async with BaseAsyncBatch(one) as batch:
                first, second = batch.call(COUNT, {}), batch.call(GET, {"entryId": "0_a"})
            assert first.result == 3 and isinstance(second.error, ApiError)
            assert second.error.metadata is not None and second.error.metadata.server == "loopback"
            with pytest.raises(ZeroDivisionError):
                async with BaseAsyncBatch(one) as batch:
                    batch.call(COUNT, {})
                    _ = 1 / 0
            async with BaseAsyncBatch(one):
                pass

    with serving(lambda request: xml(f"<item>3</item>{ERROR}")) as (url, received):
        asyncio.run(run(url))
        assert len(received) == 1


def test_logs_hide_the_secrets_of_all_calls(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    answer = xml("<item>x</item><item>3</item>")
    with serving(lambda request: answer) as (url, _), client(url, ks="KS-CLIENT") as one, BaseBatch(one) as batch:
        batch.call(START, {"secret": "the-secret-of-it"})
        batch.call(COUNT, {}, Options(ks="KS-OF-THE-CALL"))
    text = caplog.text
    assert "multirequest" in text
    assert not any(secret in text for secret in ("the-secret-of-it", "KS-OF-THE-CALL", "KS-CLIENT"))


def test_a_schema_may_ask_for_more_in_each_call(monkeypatch: pytest.MonkeyPatch) -> None:
    one = client(NOWHERE, partner_id=5)
    schema = Schema("1", dialect="ott", per_call=SCHEMA.per_call | {"partnerId"})
    monkeypatch.setattr(type(one), "_schema", schema)
    tree = _sent(one, (COUNT, {}, None))
    assert tree["1"]["partnerId"] == 5 and "partnerId" not in tree
