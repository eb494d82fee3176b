"""Legacy partner notifications: every vector, every recording, and what a stranger could send (protocol.md 9.1)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import md5
from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.errors import UsageError
from runtime.notifications import (
    NOTIFICATION_TYPES,
    NotificationError,
    PartnerNotification,
    _signed_text,
    parse_notifications,
    parse_unverified,
    verify,
)

from tests.support import SHARED, need_shared

SECRET = "0123456789abcdef0123456789abcdef"
KINDS = {1: "entry", 2: "kshow", 3: "user", 4: "job"}


def _vectors() -> Any:
    return json.loads((SHARED / "vectors/notifications.json").read_text()) if SHARED else {}


def _cases(section: str) -> list[Any]:
    if SHARED is None:
        return [pytest.param(None, id="no reference data")]
    return [pytest.param(case, id=case["name"]) for case in _vectors()[section]]


def test_every_section_of_the_vectors_is_used() -> None:
    need_shared()
    used = {"description", "notification_types", "partner_notifications", "receiver", "http"}
    assert _vectors().keys() == used


def test_types() -> None:
    need_shared()
    assert {str(number): name for number, name in NOTIFICATION_TYPES.items()} == _vectors()["notification_types"]


@pytest.mark.parametrize("case", _cases("partner_notifications"))
def test_a_notification_of_the_server(case: dict[str, Any]) -> None:
    need_shared()
    expected, secret = case["expected"], case["input"]["adminSecret"]
    body = expected["body"]
    assert [list(pair) for pair in parse_qsl(body, keep_blank_values=True)] == expected["pairs"]
    fields = {name.encode(): value.encode() for name, value in expected["pairs"]}
    assert _signed_text(fields).decode() == expected["signed_text"]
    assert fields[b"sig"].decode() == expected["sig"]
    assert fields[b"signed_fields"].decode() == expected["signed_fields"]
    given = case["input"].get("notifications") or [case["input"]["notification"]]
    for received in (body, body.encode()):
        parsed = parse_notifications(received, secret)
        assert len(parsed) == len(given)
        for one, source in zip(parsed, given, strict=True):
            _same(one, source)
    # Client notifications are the same text, in a property of an object instead of a body.
    assert parse_unverified(body) == parse_notifications(body, ["other", secret])


def _same(parsed: PartnerNotification, given: Mapping[str, Any]) -> None:
    def text(value: Any) -> str:
        return "" if value is None else str(value).strip()

    assert parsed.id == given["id"]
    assert parsed.type == given["type"]
    assert parsed.object_kind == KINDS[given["objType"]]
    assert parsed.object_id == given["objectId"].strip()
    assert parsed.partner_id == given["partnerId"]
    assert parsed.user_id == given["puserId"].strip()
    data = {name: text(value) for name, value in given.get("data", {}).items()}
    assert parsed.ks_data == data.pop("ks_data", None)
    assert parsed.data == data


@pytest.mark.parametrize("case", _cases("receiver"))
def test_a_receiver(case: dict[str, Any]) -> None:
    need_shared()
    body, secret, expected = case["body"], case["adminSecret"], case["expected"]
    assert verify(body, secret) is expected["valid"]
    limited = expected.get("valid_when_limited_to_signed_fields", expected["valid"])
    assert verify(body.encode(), secret, signed_fields_only=True) is limited
    for valid, only in ((expected["valid"], False), (limited, True)):
        if valid:
            parsed = parse_notifications(body, secret, signed_fields_only=only)
            assert len(parsed) == expected.get("notifications", 1)
            assert not any("injected" in one.data for one in parsed)
        else:
            with pytest.raises(NotificationError) as caught:
                parse_notifications(body, secret, signed_fields_only=only)
            assert secret not in str(caught.value)


def test_a_recorded_notification_that_was_cut_off() -> None:
    body = need_shared("recordings", "notifications", "partner-notification-entry-add.txt").read_bytes()
    assert not verify(body, SECRET)
    (one,) = parse_unverified(body)
    assert (one.id, one.type, one.object_id, one.partner_id) == (985696321, "entry_add", "1_z69ulvxy", None)
    assert (one.data["name"], one.data["kshow_id"], one.data["width"]) == ("barsandtone", "1_6k3n83c2", "")
    assert one.data["search_text"] == "_KAL_NET_ _1058031_ _MEDIA_TYPE_1|  barsandtone"
    assert one.ks_data == "" and "sig" not in one.data and "signed_fields" not in one.data


def _body(fields: Mapping[str, str], secret: str = SECRET) -> str:
    text = "".join(name + fields[name] for name in sorted(fields, key=str.encode))
    return urlencode({**fields, "sig": md5((secret + text).encode()).hexdigest()})


HEAD = {"notification_id": "1", "notification_type": "entry_delete", "puser_id": "u", "partner_id": "102"}

_names = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8).map(lambda name: f"x{name}")


@given(data=st.dictionaries(_names, st.text(st.characters(exclude_categories=["Cs"]), max_size=20), max_size=5))
def test_any_data_survives(data: dict[str, str]) -> None:
    body = _body({**HEAD, "entry_id": "0_a", **data})
    assert parse_notifications(body, SECRET)[0].data == data


def test_bytes_that_are_no_utf_8_are_verified_as_they_came() -> None:
    signed = md5(SECRET.encode() + b"name\xffnotification_id1notification_typetest").hexdigest()
    body = f"name=%FF&notification_id=1&notification_type=test&sig={signed}"
    (one,) = parse_notifications(body, SECRET)
    assert one.data == {"name": "\ufffd"} and one.object_kind is None and one.object_id is None


def test_a_field_that_stands_twice_is_refused() -> None:
    body = _body({**HEAD, "entry_id": "0_a"})
    assert verify(body, SECRET)
    for twice in ("entry_id=0_a", "entry%5Fid=0_b", "sig=0"):
        assert not verify(f"{body}&{twice}", SECRET)
        with pytest.raises(NotificationError, match="twice"):
            parse_notifications(f"{body}&{twice}", SECRET)


def test_a_batch_of_a_wrong_length_is_refused() -> None:
    item = {f"not1_{name}": value for name, value in HEAD.items()}
    assert parse_notifications(_body({**item, "multi_notification": "true", "number_of_notifications": "1"}), SECRET)
    for number in ({}, {"number_of_notifications": "2"}, {"number_of_notifications": "0"}):
        with pytest.raises(NotificationError, match="batch"):
            parse_notifications(_body({**item, "multi_notification": "true", **number}), SECRET)
    with pytest.raises(NotificationError, match="lacks"):
        parse_notifications(
            _body({"not1_x": "1", "multi_notification": "true", "number_of_notifications": "1"}), SECRET
        )


def test_strange_prefixes_are_no_items() -> None:
    item = {f"not1_{name}": value for name, value in HEAD.items()}
    strange = {"not_x": "1", "nota_x": "1", "not٣_x": "1", "not" + "9" * 5000 + "_x": "1", "notification_id": "7"}
    batch = {**item, **strange, "multi_notification": "true", "number_of_notifications": "1"}
    assert [one.id for one in parse_notifications(_body(batch), SECRET)] == [1]


@pytest.mark.parametrize("body", ["", "x", "a=b", "sig=", "notification_id=x&notification_type=test", "%", "&&=&"])
def test_what_is_no_notification(body: str) -> None:
    assert not verify(body, SECRET)
    with pytest.raises(NotificationError):
        parse_notifications(body, SECRET)
    with pytest.raises(NotificationError):
        parse_unverified(body)


@given(body=st.binary(max_size=100))
def test_no_body_breaks_the_receiver(body: bytes) -> None:
    assert not verify(body, SECRET)


def test_an_upper_case_signature_and_an_empty_secret_are_refused() -> None:
    body = _body({**HEAD, "entry_id": "0_a"}, "s")
    head, sig = body.rsplit("=", 1)
    assert verify(body, "s") and not verify(f"{head}={sig.upper()}", "s")
    unsigned = _body({**HEAD, "entry_id": "0_a"}, "")
    for secret in ("", [], "s,"):
        with pytest.raises(UsageError):
            verify(unsigned, secret)


def test_types_of_the_future_are_kept() -> None:
    (one,) = parse_notifications(_body({**HEAD, "notification_type": "room_opened", "kshow_id": "9", "x": "1"}), SECRET)
    assert (one.type, one.object_kind, one.object_id, one.data) == ("room_opened", "kshow", "9", {"x": "1"})
    assert "room_opened" in repr(one) and one != object()
