"""Sessions, notifications and events from anybody: read, or refused by an error of the client."""

from __future__ import annotations

import hmac
from base64 import b64encode
from hashlib import md5, sha1, sha256, sha512
from typing import Any

import pytest
from runtime import signing
from runtime.errors import KalturaError
from runtime.events import parse_event, parse_unverified_event, verify_event
from runtime.notifications import NotificationError, parse_notifications, parse_unverified, verify
from runtime.sessions import SessionFormatError, generate_session, parse_session

from tests.runtime.core.fixture_api import REGISTRY

SECRET = "0123456789abcdef0123456789abcdef"
BODY = b'{"objectType":"KalturaHttpNotification","object":{"objectType":"KalturaTree","text":"a"},"eventType":"3"}'
NOTE = "notification_id=1&notification_type=entry_add&partner_id=102&entry_id=0_a&name=a%2Bb"


def signature(text: str) -> str:
    """The signature of a form whose fields need no decoding."""
    fields = sorted(pair.partition("=")[::2] for pair in text.split("&"))
    return md5((SECRET + "".join(name + value for name, value in fields)).encode()).hexdigest()


def event(body: bytes, *, algorithm: str = "sha256", sign: str | None = None) -> Any:
    """Read an event that is signed by the right hash, or by `sign`."""
    digest = {"sha1": sha1, "sha256": sha256, "sha512": sha512}.get(algorithm.lower(), sha256)
    sign = digest(SECRET.encode() + body).hexdigest() if sign is None else sign
    headers = {"X-KALTURA-SIGNATURE": sign, "X-KALTURA-HASH-ALGO": algorithm}
    assert verify_event(body, headers, SECRET) == _taken(lambda: parse_event(body, headers, SECRET, REGISTRY))
    return parse_event(body, headers, SECRET, REGISTRY)


def _taken(read: Any) -> bool:
    try:
        read()
    except NotificationError as error:
        return "signature" not in str(error) and "signed" not in str(error)
    return True


GOOD = sha256(SECRET.encode() + BODY).hexdigest()


def test_an_event_with_the_right_signature() -> None:
    assert event(BODY).notification.object.text == "a"
    assert event(BODY, algorithm="SHA512").verified
    assert event(BODY, algorithm="sha1").verified


@pytest.mark.parametrize(
    "sign",
    [
        "", " ", GOOD[:-1], GOOD + "0", GOOD[:40], GOOD * 1000, GOOD.upper(), "\0", "\udcff" * 64, "\xe9" * 64,
        "0" * 64,        sha1(SECRET.encode() + BODY).hexdigest(), sha256(BODY).hexdigest(),
        sha256(BODY + SECRET.encode()).hexdigest(),
        hmac.new(SECRET.encode(), BODY, sha256).hexdigest(),
    ],
)  # fmt: skip
def test_a_forged_event(sign: str) -> None:
    with pytest.raises(NotificationError, match="sign"):
        event(BODY, sign=sign)


@pytest.mark.parametrize(
    "algorithm",
    ["md5", "sha224", "none", "SHA-256", "sha256,none", "shake_128", "sha3_256", "\0", "\udcff", "x" * 99999],
)
def test_a_wrong_algorithm(algorithm: str) -> None:
    with pytest.raises(NotificationError, match="algorithm") as caught:
        event(BODY, algorithm=algorithm)
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize(
    "headers", [{}, {"x-kaltura-signature": None}, {"x-kaltura-signature": []}, [], [(b"\xff", b"\xff")]]
)
def test_an_event_without_a_signature(headers: Any) -> None:
    assert not verify_event(BODY, headers, SECRET)
    with pytest.raises(NotificationError, match="not signed"):
        parse_event(BODY, headers, SECRET, REGISTRY)


def test_signatures_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []
    compare = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", lambda one, other: compared.append((one, other)) or compare(one, other))
    assert verify_event(
        BODY, {"x-kaltura-signature": GOOD, "x-kaltura-hash-algo": "sha256"}, ["other", SECRET, "third"]
    )
    assert len(compared) == 3
    assert verify(f"{NOTE.replace('%2B', 'x')}&sig={signature(NOTE.replace('%2B', 'x'))}", [SECRET, "other"])
    assert len(compared) == 5
    assert not signing.same("é" * 9, "\udcff")


@pytest.mark.parametrize(
    "body",
    [
        b"", b" ", b"\0", b"{", b"{}", b"[", b"<", b"<a/>", b"O:", b"data=", b"data=%", b"data=%7b", b"data=<", b"a=b",
        BODY[:-1], b"\xef\xbb\xbf" + BODY, BODY.decode().encode("utf-16"), b"\xff" * 99,
        b"{" * 100_000, b"<a>" * 100_000,
        b'<!DOCTYPE a [<!ENTITY b "c">]><notification><object><text>&b;</text></object></notification>',
        b'{"objectType":"KalturaHttpNotification","object":[]}', b'{"objectType":[],"object":{}}',
        b'{"object":{"type":{}},"eventObjectType":{}}', b'{"object":{"type":NaN},"eventObjectType":"__proto__"}',
        b'{"object":{"objectType":[]}}', b'{"object":"\\ud800"}', b'{"object":{"id":' + b"7" * 9999 + b"}}",
        b"<notification><object>a</object></notification>", b"<notification><object><a/></object></notification>",
    ],
)  # fmt: skip
def test_any_body_of_an_event(body: bytes) -> None:
    for declared in ("", "application/json", "application/xml", "text/html", "\0", "application/x-www-form-urlencoded"):
        try:
            parse_unverified_event(body, {"Content-Type": declared}, REGISTRY)
        except KalturaError as error:
            assert isinstance(error, NotificationError)


@pytest.mark.parametrize("levels", [100, 480, 700, 900, 940, 960, 970, 980, 990])
def test_an_event_nested_up_to_the_end_of_the_stack(levels: int) -> None:
    deep = b"[" * levels + b"]" * levels
    for body in (b'{"object":{"type":%s}}', b'{"object":{},"eventObjectType":%s}', b'{"object":%s}'):
        try:
            parse_unverified_event(body % deep, {"Content-Type": "application/json"}, REGISTRY)
        except KalturaError as error:
            assert isinstance(error, NotificationError)


def test_a_huge_event() -> None:
    for body in (b"a=b&" * 500_000 + b"!", b"a" * 2_000_000, b"a=" + b"%20" * 500_000, b"data=" + b"%20" * 500_000):
        assert parse_unverified_event(body, {}, REGISTRY).format in ("text", "fields")


def test_a_notification_with_the_right_signature() -> None:
    text = NOTE.replace("%2B", "x")
    assert parse_notifications(f"{text}&sig={signature(text)}", SECRET)[0].id == 1


GOOD_NOTE = NOTE.replace("%2B", "x")
GOOD_SIGN = signature(GOOD_NOTE)


@pytest.mark.parametrize(
    "body",
    [
        GOOD_NOTE,
        f"{GOOD_NOTE}&sig=",
        f"{GOOD_NOTE}&sig={GOOD_SIGN[:-1]}",
        f"{GOOD_NOTE}&sig={GOOD_SIGN}0",
        f"{GOOD_NOTE}&sig={GOOD_SIGN.upper()}",
        f"{GOOD_NOTE}&sig={'%C3%A9' * 32}",
        f"{GOOD_NOTE}&sig=%ED%B3%BF",
        f"{GOOD_NOTE}&sig=\udcff",
        f"{GOOD_NOTE}\udcff&sig={GOOD_SIGN}",
        # A field replayed, or moved across the border of name and value.
        f"{GOOD_NOTE}&sig={GOOD_SIGN}&sig={GOOD_SIGN}",
        f"{GOOD_NOTE}&entry_id=0_b&sig={GOOD_SIGN}",
        f"{GOOD_NOTE}&entry%5fid=0_b&sig={GOOD_SIGN}",
        f"{GOOD_NOTE}&more=1&sig={GOOD_SIGN}",
        f"{GOOD_NOTE.replace('0_a', '0_b')}&sig={GOOD_SIGN}",
        "sig=" + md5(b"").hexdigest(),
    ],
)
def test_a_forged_notification(body: str) -> None:
    for form in (body, body.encode(errors="surrogatepass")):
        assert not verify(form, SECRET)
        assert not verify(form, SECRET, signed_fields_only=True)
        with pytest.raises(NotificationError):
            parse_notifications(form, SECRET)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"&&&", b"=", b"==&", b"%", b"%zz=%f", b"\xff\xfe=\0", b"a=" * 200_000, b"a&" * 200_000,
        b"multi_notification=true", b"multi_notification=true&number_of_notifications=" + b"9" * 9999,
        b"multi_notification=true&number_of_notifications=1&not1_notification_id=1&not01_notification_type=x",
        b"multi_notification=true&number_of_notifications=1&not" + b"9" * 9999 + b"_a=1",
        b"notification_id=\xb2&notification_type=a", b"notification_id=" + b"9" * 9999 + b"&notification_type=a",
        b"&".join(b"n%d=1" % number for number in range(50_000)),
    ],
)  # fmt: skip
def test_any_body_of_a_notification(body: bytes) -> None:
    assert not verify(body, SECRET)
    try:
        parse_unverified(body)
    except KalturaError as error:
        assert isinstance(error, NotificationError)
        assert len(str(error)) < 30_000


@pytest.mark.parametrize(
    "ks",
    ["", "=", "=" * 500_000, "=" * 200_000 + "x", "\0", "\udcff", "é", "-_" * 99, "djJ8", b64encode(b"v2|").decode()]
    + [b64encode(b"v2|" + raw).decode() for raw in (b"9" * 9999 + b"|x", b"\xff|" + bytes(16), b"1|" + bytes(15))]
    + [b64encode(raw).decode() for raw in (b"|", b"x|;;" + b"9" * 9999)]
    + [b64encode(b"x|" + b";" * 100_000).decode(), b64encode(bytes(99_999)).decode()],
)  # fmt: skip
def test_any_text_as_a_session(ks: str) -> None:
    for secret in (None, SECRET, ["a", SECRET]):
        try:
            parse_session(ks, secret)
        except KalturaError as error:
            assert isinstance(error, SessionFormatError)
            assert SECRET not in str(error)


def test_privileges_without_end() -> None:
    """One that is repeated a hundred thousand times, in a text that anybody may send."""
    text = "a:1," * 100_000
    session = parse_session(b64encode(f"x|1;1;1;1;1;u;{text}".encode()).decode())
    assert len(session.privileges["a"]) == 100_000
    own = generate_session(SECRET, partner_id=1, privileges={f"p{number}": "1" for number in range(2000)})
    assert len(parse_session(own, SECRET).privileges) == 2000
