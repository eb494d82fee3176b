"""Recordings are played over HTTP, in every encoding and format."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.replay.recording import BodyContent, FileContent, FileFailure, Recording, ValueContent
from generator.replay.serialize import to_json, to_xml
from generator.replay.server import ReplayServer
from generator.replay.store import dump, load, load_directory
from generator.replay.tree import Tree
from tests.replay.wire import (
    FORM,
    JSON,
    MULTIPART,
    Reply,
    files_of,
    form_body,
    json_body,
    multipart_body,
    send,
    tree_of,
)

DIRECTORY = Path(__file__).resolve().parent.parent / "recordings"
RECORDINGS = load_directory(DIRECTORY)
MULTI = "/api_v3/service/multirequest"
_COMMON: dict[str, Tree] = {"ks": "KS", "clientTag": "test", "apiVersion": "1", "partnerId": 102}


@pytest.fixture
def server() -> Iterator[ReplayServer]:
    with ReplayServer(RECORDINGS, complain=lambda text: None) as running:
        yield running


def _asked(server: ReplayServer, recording: Recording, format: str, encoding: str) -> Reply:
    target, tree = tree_of(recording)
    tree = {**_COMMON, "format": format, "ignoreNull": "1", **tree}
    files = {} if recording.multirequest else files_of(recording.calls[0])
    if files or encoding == "multipart":
        return send(server, target, multipart_body(tree, files), MULTIPART)
    if encoding == "json":
        return send(server, target, json_body(tree), JSON)
    if encoding == "query":
        return send(server, f"{target}?{form_body(tree).decode()}", method="GET")
    return send(server, target, form_body(tree), FORM)


def _playable(recording: Recording) -> bool:
    """Whether a file of the recording can be made up: a digest cannot."""
    return not any(pattern.sha256 for call in recording.calls for pattern in call.files.values())


@pytest.mark.parametrize("recording", [pytest.param(r, id=r.name) for r in RECORDINGS if _playable(r)])
@pytest.mark.parametrize("format", ["1", "2"])
def test_every_recording_is_played(server: ReplayServer, recording: Recording, format: str) -> None:
    for encoding in ("form", "json", "query", "multipart"):
        server.clear()
        for answer in recording.answers:
            reply = _asked(server, recording, format, encoding)
            content = answer.content
            if answer.fault == "empty":
                assert reply.body == b""
            elif answer.fault is not None:
                assert reply.status == 503
            elif isinstance(content, FileContent):
                assert (reply.body, reply.headers["Content-Type"]) == (content.data, content.content_type)
            elif isinstance(content, FileFailure):
                assert (reply.body, reply.headers["X-Kaltura"]) == (b"", f"error-{content.code}")
            elif isinstance(content, BodyContent):
                assert reply.text == content.bodies["json" if format == "1" else "xml"]
            else:
                _printed(reply, content, recording, format)


def _printed(reply: Reply, content: ValueContent, recording: Recording, format: str) -> None:
    assert reply.status == 200, reply.text
    if format == "1":
        assert reply.headers["Content-Type"] == "application/json"
        printed = json.loads(to_json(content.value, dialect=recording.dialect))
        sent = json.loads(reply.text)
        if recording.dialect == "ott":
            printed, sent = printed["result"], sent["result"]
        assert sent == printed
    else:
        assert reply.headers["Content-Type"] == "text/xml"
        assert _result(reply.text) == _result(to_xml(content.value))


def _result(text: str) -> str:
    result = ElementTree.fromstring(text).find("result")
    assert result is not None
    return ElementTree.tostring(result, "unicode")


@pytest.mark.parametrize("recording", [pytest.param(r, id=r.name) for r in RECORDINGS])
def test_every_recording_reads_back(recording: Recording) -> None:
    assert load(dump(recording).encode(), recording.name, recording.name) == recording
    assert recording.about.endswith(".")


def test_a_multirequest_is_composed_of_recorded_calls(server: ReplayServer) -> None:
    calls = {
        "1": {"service": "session", "action": "startWidgetSession", "widgetId": "_102"},
        "2": {
            "service": "media",
            "action": "list",
            "filter": {"objectType": "KalturaMediaEntryFilter", "nameLike": "holiday", "orderBy": "-createdAt"},
            "pager": {"objectType": "KalturaFilterPager", "pageSize": 2},
        },
        "3": {"service": "baseEntry", "action": "getByIds", "entryIds": "{2:result:objects:0:id},0_b"},
        "4": {"service": "media", "action": "get", "entryId": "0_nope"},
        "5": {"service": "session", "action": "end", "ks": "{1:result:ks}"},
        "6": {"service": "baseEntry", "action": "getByIds", "entryIds": "{4:result:id}0_nope"},
        "7": {"service": "media", "action": "get", "entryId": "0_pretty"},
    }
    body = json.dumps({"format": 1, "ks": "KS", **calls}).encode()
    results = json.loads(send(server, MULTI, body, JSON).text)
    assert [type(result).__name__ for result in results] == ["dict", "dict", "list", "dict", "NoneType", "list", "dict"]
    assert results[0]["ks"].startswith("djJ8")
    assert [entry["id"] for entry in results[1]["objects"]] == ["0_a", "0_b"]
    assert [entry["id"] for entry in results[2]] == ["0_a", "0_b"]
    assert results[3]["code"] == "ENTRY_ID_NOT_FOUND"
    assert results[5] == []
    assert results[6]["id"] == "0_pretty"
    text = send(server, MULTI, json.dumps(calls).encode(), JSON).text
    items = ElementTree.fromstring(text).findall("result/item")
    assert len(items) == 7
    assert items[3].findtext("error/code") == "ENTRY_ID_NOT_FOUND"


def test_an_empty_multirequest_is_an_empty_list(server: ReplayServer) -> None:
    assert send(server, MULTI, b"format=1&2:service=media&2:action=count", FORM).text == "[]"


def test_a_served_file_replaces_a_multirequest(server: ReplayServer) -> None:
    body = b"1:service=system&1:action=ping&2:service=data&2:action=serve&2:entryId=0_data"
    assert send(server, MULTI, body, FORM).headers["Content-Type"] == "text/xml"


def test_the_answers_of_a_recording_come_in_order(server: ReplayServer) -> None:
    target = "/api_v3/service/user/action/loginByLoginId"

    def code() -> str | None:
        text = send(server, target, b"loginId=ed@example.com&password=guess", FORM).text
        return ElementTree.fromstring(text).findtext("result/error/code")

    wrong, blocked = "USER_WRONG_PASSWORD", "LOGIN_BLOCKED"
    assert [code() for _ in range(4)] == [wrong, wrong, blocked, blocked]
    server.playback.rewind()
    assert code() == wrong


def test_what_is_not_recorded_is_told_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    with ReplayServer(RECORDINGS) as server:
        reply = send(server, "/api_v3/service/media/action/count", b"filter:mediaTypeEqual=2", FORM)
        assert reply.status == 501
        assert "The nearest is 'media-count'" in reply.text
        assert 'filter:mediaTypeEqual: recorded 1, sent "2"' in reply.text
        assert reply.text.strip() in capsys.readouterr().err
        reply = send(server, MULTI, b"1:service=system&1:action=ping&2:service=media&2:action=nope", FORM)
        assert reply.status == 501
        assert reply.text.startswith("Call 2 of a multirequest: No recording has this request: media.nope")


def test_formats(server: ReplayServer) -> None:
    target = "/api_v3/service/system/action/getVersion"
    assert send(server, target + "?format=9&callback=a.b_1").text == 'a.b_1("22.19");'
    assert send(server, target + "?format=9&callback=alert(1)").status == 501
    unknown = send(server, target + "?format=99")
    assert (unknown.status, unknown.body) == (200, b"")
    assert unknown.headers["X-Kaltura"] == "error-UNKNOWN_RESPONSE_FORMAT"


def test_nulls_are_printed_unless_they_are_ignored(server: ReplayServer) -> None:
    target = "/api_v3/service/media/action/get?entryId=0_nulls"
    assert "<licenseType></licenseType>" in send(server, target).text
    assert "<licenseType></licenseType>" in send(server, target + "&ignoreNull=true").text
    assert "licenseType" not in send(server, target + "&ignoreNull=1").text


def test_parts_of_a_recorded_file(server: ReplayServer) -> None:
    target = "/api_v3/service/data/action/serve?entryId=0_large"
    whole = send(server, target, method="GET")
    assert len(whole.body) == 300000
    part = send(server, target, method="GET", headers={"Range": "bytes=299990-"})
    assert (part.status, part.body) == (206, whole.body[-10:])


def test_a_file_is_known_by_its_digest(server: ReplayServer) -> None:
    picture = send(server, "/api_v3/service/thumbAsset/action/serve?thumbAssetId=0_th1", method="GET").body
    target = "/api_v3/service/thumbAsset/action/addFromImage"
    for data, status in ((picture, 200), (picture + b" ", 501)):
        body = multipart_body({"entryId": "0_abc123"}, {"fileData": ("cover.png", data)})
        assert send(server, target, body, MULTIPART).status == status
