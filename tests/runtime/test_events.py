"""HTTP event notifications: every vector, every recording, both receiver samples (protocol.md 9.2)."""

from __future__ import annotations

import asyncio
import hashlib
import importlib.util
import json
import sys
from collections.abc import Iterator
from io import BytesIO
from types import ModuleType
from typing import Any
from urllib.parse import quote_plus
from wsgiref.util import setup_testing_defaults

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime import events, notifications
from runtime.errors import UsageError
from runtime.events import Event, UnsupportedEventFormat, parse_event, parse_unverified_event, verify_event
from runtime.notifications import NotificationError
from runtime.registry import Registry

from tests.runtime.core import dynamic_api
from tests.support import ROOT, SHARED, need_shared

SECRET = "0123456789abcdef0123456789abcdef"
EMPTY = Registry("client_without_types", {}, {})
SAMPLES = ROOT / "templates" / "python" / "samples"

JSON = (
    b'{"object":{"id":"0_a","objectType":"KalturaMediaEntry"},"eventType":"3","objectType":"KalturaHttpNotification"}'
)


def _signed(body: bytes, algorithm: str = "sha1", secret: str = SECRET) -> dict[str, str]:
    signature = hashlib.new(algorithm, secret.encode() + body).hexdigest()
    return {"X-KALTURA-SIGNATURE": signature, "X-KALTURA-HASH-ALGO": algorithm}


def _cases() -> list[Any]:
    if SHARED is None:
        return [pytest.param(None, id="no reference data")]
    vectors = json.loads((SHARED / "vectors/notifications.json").read_text())
    return [pytest.param(case, id=case["name"]) for case in vectors["http"]]


@pytest.fixture
def registry() -> Registry:
    return dynamic_api.api("ovp-2016-03")


@pytest.mark.parametrize("case", _cases())
def test_vector(case: dict[str, Any], registry: Registry) -> None:
    body, secret = case["input"]["body"].encode(), case["input"]["adminSecret"]
    for headers in case["expected"]["headers"].values():
        headers["Content-Type"] = case["expected"]["content_type"].partition(" ")[0]
        assert verify_event(body, headers, secret)
        assert not verify_event(body + b" ", headers, secret)
        assert not verify_event(body, headers, secret + "x")
        _check(case["name"], body, headers, secret, registry)


def _check(name: str, body: bytes, headers: dict[str, str], secret: str, registry: Registry) -> None:
    if name == "http_php":
        with pytest.raises(UnsupportedEventFormat) as caught:
            parse_event(body, headers, secret, registry)
        assert caught.value.text == body.decode().removeprefix("data=")
        return
    event = parse_event(body, headers, secret, registry)
    assert event.verified
    if name == "http_fields":
        assert event.format == "fields" and event.text == body.decode()
        assert event.fields == {"entry_id": "0_abc", "entry_name": "Füße & x", "status": "2"}
        return
    if name == "http_text":
        assert (event.format, event.text, event.notification) == ("text", "entry=0_abc;status=2", None)
        return
    assert event.format == {"http_xml": "xml"}.get(name, "json")
    found = event.notification
    assert found is not None
    assert type(found.object).__wire__ == "KalturaMediaEntry"
    entry = {"id": "0_abc", "name": 'Füße & "x" </y>', "partner_id": 102, "tags": "a/b", "duration": 12}
    assert {name: getattr(found.object, name) for name in entry} == entry
    assert found.object.status == "2" and found.object.created_at == 1600000000
    assert (found.event_object_type, found.event_type) == ("1", "3")
    assert type(found.event_type).__name__ == "KalturaEventNotificationEventType"
    assert (found.event_notification_job_id, found.template_id) == (9001, 42)
    assert (found.template_name, found.template_system_name) == ("Entry status changed", "HTTP_ENTRY_STATUS_CHANGED")


def _recorded(name: str) -> bytes:
    return need_shared("recordings", "notifications", name).read_bytes()


def _forms(body: bytes) -> list[bytes]:
    """The ways in which a body of these years was sent."""
    return [body, b"data=" + body, b"data=" + quote_plus(body).encode(), body + b"\n"]


def test_a_recorded_json_event_whose_object_does_not_say_its_class(registry: Registry) -> None:
    for body in _forms(_recorded("http-entry-status-json.json")):
        event = parse_event(body, _signed(body), SECRET, registry)
        found = event.notification
        assert found is not None and event.format == "json"
        assert type(found.object).__wire__ == "KalturaMediaEntry"
        assert (found.object.id, found.object.media_type, found.object.moderation_status) == ("0_ooau4f7g", 1, 6)
        assert (found.object.tags, found.object.operation_attributes, found.object.plays) == (None, [], 0)
        assert (found.template_id, found.event_object_type, found.event_type) == (340, "1", "3")


def test_a_recorded_xml_event(registry: Registry) -> None:
    for body in _forms(_recorded("http-entry-status-xml.xml")):
        event = parse_event(body, _signed(body, "sha256"), SECRET, registry)
        found = event.notification
        assert found is not None and event.format == "xml"
        assert (found.object.id, found.object.status, found.object.created_at) == ("0_ooau4f7g", "1", 1375291924)
        assert (found.object.width, found.object.tags, found.object.operation_attributes) == (None, "", [])
        assert found.object.search_text == "_PAR_ONLY_ _496175_ _MEDIA_TYPE_1|  usrusr_test1 "
        assert (found.template_id, found.event_notification_job_id) == (341, 12091)


def test_a_recorded_event_in_php(registry: Registry) -> None:
    body = _recorded("http-entry-status-phpserialized.txt")
    for form in _forms(body):
        with pytest.raises(UnsupportedEventFormat) as caught:
            parse_event(form, _signed(form), SECRET, registry)
        assert caught.value.text.strip() == body.decode().strip()
        with pytest.raises(NotificationError) as refused:
            parse_event(form, _signed(form), "wrong", registry)
        assert not isinstance(refused.value, UnsupportedEventFormat)


def test_a_recorded_live_event_with_a_job_id_of_more_than_32_bits(registry: Registry) -> None:
    found = parse_unverified_event(_recorded("http-entry-ready-live.json"), {}, registry).notification
    assert found is not None
    assert found.event_notification_job_id == 33578094492
    assert (type(found.object).__wire__, found.object.name, found.object.status) == (
        "KalturaBaseEntry",
        "My Video",
        "2",
    )


def test_a_client_without_the_types_reads_the_frame() -> None:
    found = parse_unverified_event(JSON, {}, EMPTY).notification
    assert found is not None and found.event_type == "3" and found.object.object_type == "KalturaMediaEntry"


def test_the_class_can_be_told(registry: Registry) -> None:
    json_body = b'{"object":{"id":7,"name":"n"},"eventObjectType":"77"}'
    xml_body = b"<notification><object><id>7</id><name>n</name></object></notification>"
    for body in (json_body, xml_body):
        found = parse_unverified_event(body, {}, registry, object_type="KalturaCategory").notification
        assert found is not None and type(found.object).__wire__ == "KalturaCategory" and found.object.id == 7


@pytest.mark.parametrize("name", ["X-KALTURA-SIGNATURE", "x-kaltura-signature", "HTTP_X_KALTURA_SIGNATURE"])
def test_headers_in_any_spelling(name: str) -> None:
    signature = _signed(JSON)["X-KALTURA-SIGNATURE"]
    assert verify_event(JSON, {name: signature, "wsgi.input": BytesIO()}, SECRET)
    assert verify_event(JSON, [(name, f" {signature} ")], SECRET)
    assert verify_event(JSON, [(name.encode(), signature.encode())], ["other", SECRET])


@pytest.mark.parametrize("algorithm", ["md5", "sha384", "SHA3-256", "x" * 500])
def test_an_unknown_algorithm_is_refused(algorithm: str) -> None:
    headers = {**_signed(JSON), "X-KALTURA-HASH-ALGO": algorithm}
    if algorithm == "md5":
        headers["X-KALTURA-SIGNATURE"] = hashlib.md5(SECRET.encode() + JSON).hexdigest()
    with pytest.raises(NotificationError, match="algorithm"):
        parse_event(JSON, headers, SECRET, EMPTY)
    assert not verify_event(JSON, headers, SECRET)


def test_without_a_signature_or_with_a_wrong_one() -> None:
    for headers in ({}, {"X-KALTURA-SIGNATURE": ""}):
        with pytest.raises(NotificationError, match="not signed"):
            parse_event(JSON, headers, SECRET, EMPTY)
    with pytest.raises(NotificationError, match="wrong") as caught:
        parse_event(JSON, _signed(JSON, secret="x"), SECRET, EMPTY)
    assert SECRET not in str(caught.value)
    with pytest.raises(NotificationError):
        parse_event(JSON, {"X-KALTURA-SIGNATURE": "ü" * 40}, SECRET, EMPTY)


def test_mistakes_of_the_receiver_show() -> None:
    with pytest.raises(UsageError):
        parse_event(JSON.decode(), _signed(JSON), SECRET, EMPTY)  # type: ignore[arg-type]
    for secret in ("", []):
        with pytest.raises(UsageError):
            parse_event(JSON, _signed(JSON, secret=""), secret, EMPTY)


@pytest.mark.parametrize(
    "body",
    [
        b'data={"object":{"id":"0_a"',
        b"data=<notification><object>",
        b"data=%7B%22object%22",
        b'data=<!DOCTYPE n [<!ENTITY x "y">]><notification><object>&x;</object></notification>',
        b'data={"object":[1]}',
    ],
)
def test_a_damaged_object_is_an_error(body: bytes) -> None:
    with pytest.raises(NotificationError, match="damaged"):
        parse_event(body, _signed(body), SECRET, EMPTY)


@pytest.mark.parametrize(
    ("body", "content_type", "format"),
    [
        (b'{"text": "Entry is ready"}', "application/json", "text"),
        (b"{entry} is ready", "text/plain", "text"),
        (b"<p>ready</p>", "text/html", "text"),
        (b"<b>no end", "text/html", "text"),
        (b"O: hello", "text/plain", "text"),
        (b"", "text/plain", "text"),
        (b"data=1&x=2", "application/x-www-form-urlencoded", "fields"),
        (b"data=1&x=a b", "application/x-www-form-urlencoded", "text"),
        (b"\xff\xfe", "text/plain", "text"),
    ],
)
def test_what_a_template_makes_up(body: bytes, content_type: str, format: str) -> None:
    event = parse_event(body, {**_signed(body), "content-type": content_type}, SECRET, EMPTY)
    assert (event.format, event.notification, event.text) == (format, None, body.decode(errors="replace"))
    assert dict(event.fields) == ({"data": "1", "x": "2"} if format == "fields" else {})


@given(body=st.binary(max_size=80) | st.sampled_from([b"data={", b"<", b"data=<a", b'{"object":', b"data=%"]))
def test_no_body_breaks_the_reader(body: bytes) -> None:
    try:
        event = parse_unverified_event(body, {}, EMPTY)
    except NotificationError:
        return
    assert not event.verified and repr(event)


# -- the samples that the README of a client prints


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch, registry: Registry) -> Iterator[None]:
    """A package `kaltura_client` with what the samples import from it, made of the runtime."""

    def bound(body: bytes, headers: Any, secret: str) -> Event:
        return parse_event(body, headers, secret, registry)

    module = ModuleType("kaltura_client.notifications")
    module.__dict__.update({**vars(notifications), **vars(events), "parse_event": bound})
    monkeypatch.setitem(sys.modules, "kaltura_client", ModuleType("kaltura_client"))
    monkeypatch.setitem(sys.modules, "kaltura_client.notifications", module)
    monkeypatch.setenv("KALTURA_ADMIN_SECRET", SECRET)
    yield


def _sample(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, SAMPLES / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _wsgi(body: bytes, headers: dict[str, str]) -> str:
    from wsgiref.validate import validator

    environ: dict[str, Any] = {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": str(len(body)), "wsgi.input": BytesIO(body)}
    environ |= {"HTTP_" + name.replace("-", "_"): value for name, value in headers.items()}
    setup_testing_defaults(environ)
    environ["QUERY_STRING"] = ""
    seen: list[str] = []
    answer = validator(_sample("wsgi_receiver").application)(
        environ, lambda status, headers, info=None: seen.append(status)
    )
    b"".join(answer)
    answer.close()
    return seen[0]


def test_wsgi_sample(client: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert _wsgi(JSON, _signed(JSON)) == "200 OK"
    assert "KalturaMediaEntry(id='0_a')" in capsys.readouterr().out
    assert _wsgi(JSON, {**_signed(JSON), "X-KALTURA-SIGNATURE": "0"}) == "403 Forbidden"
    assert _wsgi(b"notification_id=1&notification_type=test&sig=0", {}) == "403 Forbidden"
    signature = hashlib.md5(f"{SECRET}notification_id1notification_typetest".encode()).hexdigest()
    assert _wsgi(f"notification_id=1&notification_type=test&sig={signature}".encode(), {}) == "200 OK"
    assert "type='test'" in capsys.readouterr().out


def _asgi(body: bytes, headers: dict[str, str]) -> int:
    half = len(body) // 2
    messages = [
        {"type": "http.request", "body": body[:half], "more_body": True},
        {"type": "http.request", "body": body[half:]},
    ]
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return messages.pop(0)

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    asyncio.run(_sample("asgi_receiver").application({"type": "http", "headers": pairs}, receive, send))
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
    return int(sent[0]["status"])


def test_asgi_sample(client: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert _asgi(JSON, _signed(JSON, "sha512")) == 200
    assert "KalturaMediaEntry(id='0_a')" in capsys.readouterr().out
    assert _asgi(JSON + b" ", _signed(JSON)) == 403
