"""HTTP event notifications: verified and typed (protocol.md 9.2).

The signature covers the body byte for byte, so hand over what was received and not
what a framework made of it. It is a plain hash of secret and body, no HMAC: take
events over HTTPS only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from .errors import MalformedAnswerError, UsageError
from .fields import INTEGER, STRING, object_of, prop, str_enum
from .model import Model, make
from .notifications import NotificationError
from .signing import digest, each_secret, same

if TYPE_CHECKING:
    from .registry import Registry

#: How the body of an event was written.
EventFormat: TypeAlias = Literal["xml", "json", "fields", "text"]

#: Headers by name, a WSGI environment, or the pairs of an ASGI scope.
HeadersLike: TypeAlias = Mapping[str, Any] | Iterable[tuple[str | bytes, str | bytes]]

_STARTS = (b"<", b"{", b"O:")
_ALGORITHMS = ("sha1", "sha256", "sha512")
_ENTRY_CLASSES = {
    "1": "KalturaMediaEntry",
    "2": "KalturaMixEntry",
    "5": "KalturaPlaylist",
    "6": "KalturaDataEntry",
    "7": "KalturaLiveStreamEntry",
    "8": "KalturaLiveChannel",
    "10": "KalturaDocumentEntry",
}
_EVENT_CLASSES = {
    "1": "KalturaBaseEntry",
    "2": "KalturaCategory",
    "4": "KalturaFlavorAsset",
    "5": "KalturaThumbAsset",
    "8": "KalturaUser",
    "10": "KalturaBatchJob",
    "20": "KalturaPartner",
    "33": "KalturaUploadToken",
    "37": "KalturaCategoryEntry",
    "38": "KalturaLiveStreamEntry",
}


class UnsupportedEventFormat(NotificationError):
    """An event in PHP's own serialization, which nothing but PHP should read.

    Its signature was right. Choose XML or JSON in the notification template.

    Attributes:
        text: The body, without the field name before it.
    """

    def __init__(self, text: str) -> None:
        super().__init__(
            "the event is serialized by PHP; set its template to XML or JSON"
        )
        self.text = text


class HttpNotification(Model, wire="KalturaHttpNotification"):
    """What happened, and to what."""

    object: Any = prop("object", object_of("KalturaObjectBase"))
    """The object it happened to, typed by the schema of the client."""
    event_object_type: str | None = prop(
        "eventObjectType", str_enum("KalturaEventNotificationEventObjectType")
    )
    """Kind of the object: "1" is an entry."""
    event_notification_job_id: int | None = prop("eventNotificationJobId", INTEGER)
    """The job that delivers the event."""
    template_id: int | None = prop("templateId", INTEGER)
    """The template that describes the event."""
    template_name: str | None = prop("templateName", STRING)
    """Title of the template."""
    template_system_name: str | None = prop("templateSystemName", STRING)
    """Name of the template for programs."""
    event_type: str | None = prop(
        "eventType", str_enum("KalturaEventNotificationEventType")
    )
    """What happened: "2" object added, "3" object changed, ..."""


class Event:
    """One event, as it was received.

    Attributes:
        format: How the body was written. "fields" is a form that the template
            describes, "text" anything else that the template makes up.
        notification: The typed event; None for "fields" and "text".
        fields: Names and values of "fields", else empty.
        text: The body as text, without the field name before it.
        verified: Whether the signature was checked.
    """

    __slots__ = ("fields", "format", "notification", "text", "verified")

    def __init__(
        self,
        format: EventFormat,
        text: str,
        *,
        verified: bool,
        notification: HttpNotification | None = None,
        fields: Mapping[str, str] | None = None,
    ) -> None:
        self.format: EventFormat = format
        self.text = text
        self.verified = verified
        self.notification = notification
        self.fields: Mapping[str, str] = {} if fields is None else fields

    def __repr__(self) -> str:
        shown = self.notification if self.notification is not None else self.fields
        return f"Event({self.format!r}, {shown or self.text!r})"


def verify_event(
    body: bytes, headers: HeadersLike, secret: str | Sequence[str]
) -> bool:
    """Check the signature of an event, in constant time.

    Args:
        body: The body as it was received; for a template with the method GET the
            query string.
        headers: Headers by name in any case, a WSGI environment, or ASGI pairs.
        secret: Admin secret of the account; several as a comma list or a sequence.

    Returns:
        False also when there is no signature, or one of an unknown algorithm.
    """
    try:
        _check(body, headers, secret)
    except NotificationError:
        return False
    return True


def parse_event(
    body: bytes,
    headers: HeadersLike,
    secret: str | Sequence[str],
    registry: Registry,
    *,
    object_type: str = "",
) -> Event:
    """Verify an event and read it.

    Args:
        body: The body as it was received; for a template with the method GET the
            query string.
        headers: Headers by name in any case, a WSGI environment, or ASGI pairs.
        secret: Admin secret of the account; several as a comma list or a sequence.
        registry: The types of the client.
        object_type: Wire name of the class of the object in the event, for senders
            that leave it out; by default it is told by the kind of the event.

    Raises:
        NotificationError: The signature is missing, wrong, or of an unknown
            algorithm; or the body is cut off.
        UnsupportedEventFormat: The body is serialized by PHP.
    """
    _check(body, headers, secret)
    return _read(body, headers, registry, object_type, verified=True)


def parse_unverified_event(
    body: bytes, headers: HeadersLike, registry: Registry, *, object_type: str = ""
) -> Event:
    """Read an event without a look at its signature: for logs and tests.

    Raises:
        NotificationError: The body is cut off.
        UnsupportedEventFormat: The body is serialized by PHP.
    """
    return _read(body, headers, registry, object_type, verified=False)


def _check(body: bytes, headers: HeadersLike, secret: str | Sequence[str]) -> None:
    if isinstance(cast("object", body), str):
        raise UsageError("the body of an event is bytes, as it was received")
    found = _header_values(headers)
    signature = found.get("x-kaltura-signature", "")
    if not signature:
        raise NotificationError("the event is not signed")
    algorithm = found.get("x-kaltura-hash-algo", "sha1").lower()
    if algorithm not in _ALGORITHMS:
        raise NotificationError(f"unknown signature algorithm {algorithm[:40]!r}")
    # Every secret is tried, so that the time does not tell which one was right.
    matches = [
        same(digest(algorithm, key + body).hex(), signature)
        for key in each_secret(secret)
    ]
    if not any(matches):
        raise NotificationError("the signature of the event is wrong")


def _header_values(headers: HeadersLike) -> dict[str, str]:
    """Values by lower-case name; the names of a WSGI environment are translated."""
    pairs: Iterable[tuple[str | bytes, Any]]
    if isinstance(headers, Mapping):
        pairs = cast("Mapping[str, Any]", headers).items()
    else:
        pairs = headers
    found: dict[str, str] = {}
    for name, value in pairs:
        key = _text(name).lower().replace("_", "-").removeprefix("http-")
        if isinstance(value, (str, bytes)):
            found[key] = _text(value).strip()
    return found


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _read(
    body: bytes,
    headers: HeadersLike,
    registry: Registry,
    object_type: str,
    *,
    verified: bool,
) -> Event:
    payload = _payload(body)
    text = payload.decode(errors="replace")
    if _is_php(text):
        raise UnsupportedEventFormat(text)
    read = {"{": _from_json, "<": _from_xml}.get(text[:1])
    if read is not None:
        try:
            found = read(payload, registry, object_type)
        except MalformedAnswerError as error:
            declared = _header_values(headers).get("content-type", "")
            # Free text may begin like that. What says it is an object has to be one.
            if payload is not body or declared.startswith("application/"):
                raise NotificationError(f"the event is damaged: {error}") from None
            found = None
        if found is not None:
            name, notification = found
            return Event(name, text, verified=verified, notification=notification)
    fields = _form_fields(body)
    if fields is not None:
        plain = body.decode(errors="replace")
        return Event("fields", plain, verified=verified, fields=fields)
    return Event("text", text, verified=verified)


def _is_php(text: str) -> bool:
    """Whether a text begins like an object in PHP's serialization, `O:3:"Abc":`."""
    length = text[2:].partition(":")[0]
    return text.startswith("O:") and length.isascii() and length.isdigit()


def _payload(body: bytes) -> bytes:
    """The content: what stands in the field `data`, or the body itself.

    It was written with and without percent-encoding over the years, under content
    types that do not tell which.
    """
    from urllib.parse import unquote_to_bytes

    payload = body.strip().removeprefix(b"data=")
    if payload.startswith(_STARTS):
        return payload
    decoded = unquote_to_bytes(payload.replace(b"+", b" ")).strip()
    return decoded if decoded.startswith(_STARTS) else body


def _from_json(
    payload: bytes, registry: Registry, object_type: str
) -> tuple[EventFormat, HttpNotification] | None:
    from .decode_json import decode_object_json, parse

    data: dict[str, Any] = parse(payload)
    wire = HttpNotification.__wire__
    if data.get("objectType", wire) != wire or "object" not in data:
        return None
    target = data["object"]
    if isinstance(target, dict) and "objectType" not in target:
        fields = cast("dict[str, Any]", target)
        name = object_type or _guess(data.get("eventObjectType"), fields.get("type"))
        data["object"] = {**fields, "objectType": name}
    values: dict[str, Any] = {}
    for wire, item in HttpNotification.__properties__.items():
        value = decode_object_json(data.get(wire), item.kind, registry)
        if value is not None:
            values[wire] = value
    return "json", make(HttpNotification, values)


def _from_xml(
    payload: bytes, registry: Registry, object_type: str
) -> tuple[EventFormat, HttpNotification] | None:
    from xml.etree.ElementTree import SubElement

    from .decode_xml import decode_object_element, parse

    root = parse(payload)
    if root.tag != "notification":
        return None
    target = root.find("object")
    if target is not None and target.find("objectType") is None and len(target):
        told = (root.findtext("eventObjectType"), target.findtext("type"))
        SubElement(target, "objectType").text = object_type or _guess(*told)
    values: dict[str, Any] = {}
    for wire, item in HttpNotification.__properties__.items():
        child = root.find(wire)
        if child is not None:
            value = decode_object_element(child, item.kind, registry)
            if value is not None:
                values[wire] = value
    return "xml", make(HttpNotification, values)


def _guess(event_object_type: object, entry_type: object) -> str:
    """The class of an object that does not say it: some senders leave it out."""
    known = _EVENT_CLASSES.get(_number_text(event_object_type), "")
    if known == "KalturaBaseEntry":
        return _ENTRY_CLASSES.get(_number_text(entry_type), known)
    return known


def _number_text(raw: object) -> str:
    return str(raw) if isinstance(raw, (str, int)) else ""


def _form_fields(body: bytes) -> dict[str, str] | None:
    """The fields of a form exactly as the sender writes one; None for other text."""
    import re
    from urllib.parse import parse_qsl

    # Possessive: where a pair has ended, it is not looked at again.
    pair = rb"[\w.%+\[\]-]++=[\w.%+-]*+"
    if not re.fullmatch(pair + rb"(?:&" + pair + rb")*+", body.strip()):
        return None
    text = body.strip().decode("ascii")
    return dict(parse_qsl(text, keep_blank_values=True, errors="replace"))
