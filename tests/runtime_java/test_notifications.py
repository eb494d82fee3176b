"""Notifications of both kinds, every case of the vectors and more (protocol.md 9)."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest

from tests.runtime_java.remote import Failed, Remote
from tests.support import SHARED, need_shared

SECRET = "0123456789abcdef0123456789abcdef"


def cases(part: str) -> list[Any]:
    """The cases of a part of the vectors as parameters of a test."""
    if SHARED is None:
        return [pytest.param(None, id="no reference data")]
    found = json.loads((SHARED / "vectors/notifications.json").read_text())[part]
    return [pytest.param(case, id=case["name"]) for case in found]


@pytest.mark.parametrize("case", cases("partner_notifications"))
def test_partner_notification(remote: Remote, case: dict[str, Any]) -> None:
    need_shared()
    given = case["input"]
    sent = given.get("notifications") or [given["notification"]]
    result = remote("notifications", body=case["expected"]["body"], secret=given["adminSecret"])
    assert result["verified"]
    assert len(result["items"]) == len(sent)
    for item, wanted in zip(result["items"], sent, strict=True):
        assert (item["id"], item["type"]) == (wanted["id"], wanted["type"])
        assert item["user"] == str(wanted["puserId"]).strip()
        assert item["partner"] == wanted["partnerId"]
        if item["kind"] is not None:
            assert item["object"] == str(wanted["objectId"]).strip()
        data = {name.strip(): value for name, value in wanted.get("data", {}).items()}
        assert item["ks_data"] == ("" if "ks_data" in data else None)
        data.pop("ks_data", None)
        assert item["data"].keys() == data.keys()
        assert "sig" not in item["fields"]
    forged = remote_fails(remote, "notifications", body=case["expected"]["body"] + "&x=1", secret=given["adminSecret"])
    assert forged["class"] == "NotificationException"


def remote_fails(remote: Remote, op: str, **members: Any) -> dict[str, Any]:
    with pytest.raises(Failed) as caught:
        remote(op, **members)
    assert SECRET not in caught.value.facts["all"]
    return caught.value.facts


@pytest.mark.parametrize("case", cases("receiver"))
def test_receiver(remote: Remote, case: dict[str, Any]) -> None:
    need_shared()
    members = {"body": case["body"], "secret": case["adminSecret"]}
    expected = case["expected"]
    if expected["valid"]:
        assert len(remote("notifications", **members)["items"]) == expected.get("notifications", 1)
    else:
        assert "signature" in remote_fails(remote, "notifications", **members)["message"]
    limited = expected.get("valid_when_limited_to_signed_fields", expected["valid"])
    if limited:
        (item,) = remote("notifications", how="signed", **members)["items"]
        assert "extra" not in item["data"]
    else:
        assert "signature" in remote_fails(remote, "notifications", how="signed", **members)["message"]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("", "lacks an id"),
        ("notification_id=x&notification_type=test", "lacks an id"),
        ("notification_id=1&notification_id=2", "twice"),
        ("multi_notification=true&number_of_notifications=2&not1_notification_id=1", "holds 1"),
    ],
)
def test_no_notifications(remote: Remote, body: str, message: str) -> None:
    assert message in remote_fails(remote, "notifications", how="unverified", body=body, secret=SECRET)["message"]


def test_an_empty_secret_is_none(remote: Remote) -> None:
    assert remote_fails(remote, "notifications", body="a=b&sig=x", secret="")["class"] == "UsageException"
    assert remote_fails(remote, "event", body="{}", headers=signed("{}"), secret="a,")["class"] == "UsageException"


@pytest.mark.parametrize("case", cases("http"))
@pytest.mark.parametrize("algorithm", ["sha1", "sha256", "sha512"])
def test_event(remote: Remote, case: dict[str, Any], algorithm: str) -> None:
    need_shared()
    body, secret = case["input"]["body"], case["input"]["adminSecret"]
    headers = case["expected"]["headers"][algorithm] | {"content-type": case["expected"]["content_type"]}
    if case["name"] == "http_php":
        facts = remote_fails(remote, "event", body=body, headers=headers, secret=secret)
        assert facts["class"] == "UnsupportedEventException"
        return
    event = remote("event", body=body, headers=headers, secret=secret)
    assert event["verified"]
    assert event["valid"]
    formats = {"http_xml": "XML", "http_fields": "FIELDS", "http_text": "TEXT"}
    assert event["format"] == formats.get(case["name"], "JSON")
    if event["format"] in ("XML", "JSON"):
        assert event["notification"] == {
            "class": "KalturaMediaEntry",
            "eventObjectType": "1",
            "eventNotificationJobId": 9001,
            "templateId": 42,
            "templateName": "Entry status changed",
            "templateSystemName": "HTTP_ENTRY_STATUS_CHANGED",
            "eventType": "3",
        }
    if event["format"] == "FIELDS":
        assert event["fields"] == {"entry_id": "0_abc", "entry_name": "Füße & x", "status": "2"}
    forged = remote_fails(remote, "event", body=body + " ", headers=headers, secret=secret)
    assert "signature" in forged["message"]


def signed(body: str, algorithm: str = "sha1") -> dict[str, str]:
    """The headers of an event."""
    signature = hashlib.new(algorithm, (SECRET + body).encode()).hexdigest()
    return {"x-kaltura-signature": signature, "X-Kaltura-Hash-Algo": algorithm.upper()}


def test_signatures_of_events(remote: Remote) -> None:
    body = '{"object":{"id":"0_a"},"eventObjectType":"1"}'
    assert remote("event", body=body, headers=signed(body), secret=f"other,{SECRET}")["verified"]
    assert "not signed" in remote_fails(remote, "event", body=body, headers={}, secret=SECRET)["message"]
    other = signed(body) | {"X-Kaltura-Hash-Algo": "md5"}
    assert "algorithm" in remote_fails(remote, "event", body=body, headers=other, secret=SECRET)["message"]
    assert not remote("event", body=body, unverified=True)["verified"]


@pytest.mark.parametrize("body", ['data={"object":', "data=<notification><object>", '{"object":{"a":1}'])
def test_damaged_events(remote: Remote, body: str) -> None:
    headers = signed(body) | {"Content-Type": "application/json"}
    assert "damaged" in remote_fails(remote, "event", body=body, headers=headers, secret=SECRET)["message"]


def test_free_text_is_no_damage(remote: Remote) -> None:
    body = "{key} is ready"
    event = remote("event", body=body, headers=signed(body) | {"Content-Type": "text/plain"}, secret=SECRET)
    assert (event["format"], event["text"]) == ("TEXT", body)
