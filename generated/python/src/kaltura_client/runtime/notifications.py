"""Legacy partner notifications: verified, split and typed (protocol.md 9.1).

The sender signs with a plain hash over names and values without separators. That is
the protocol's choice and cannot be mended by a receiver: take notifications over
HTTPS only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from .errors import KalturaError
from .signing import digest, each_secret, same

#: Numbers of notification types, as `notification.getClientNotification` takes them.
NOTIFICATION_TYPES: Mapping[int, str] = {
    1: "entry_add",
    2: "entry_update_permissions",
    3: "entry_delete",
    4: "entry_block",
    5: "entry_update",
    6: "entry_update_thumbnail",
    7: "entry_update_moderation",
    8: "entry_reported",
    11: "kshow_add",
    12: "kshow_update_info",
    13: "kshow_delete",
    14: "kshow_update_permissions",
    15: "kshow_rank",
    16: "kshow_block",
    21: "user_add",
    26: "user_banned",
    30: "job_started",
    31: "job_succeeded",
    32: "job_failed",
    33: "job_similar_exists",
    99: "test",
}

_KINDS = ("entry", "kshow", "user", "job")
_HEAD = ("notification_id", "notification_type", "puser_id", "partner_id")
_BATCH_FIELDS = ("multi_notification", "number_of_notifications")


class NotificationError(KalturaError, ValueError):
    """A body is no notification, or its signature is missing or wrong.

    Answer it with an HTTP error: the sender repeats deliveries that were refused.
    """


class PartnerNotification:
    """One notification.

    Attributes:
        id: Number of the notification.
        type: What happened, such as "entry_add"; new types are kept as they come.
        object_kind: "entry", "kshow", "user" or "job"; None for a "test".
        object_id: Whom it happened to; None when the sender left it out.
        partner_id: The account; None when the field is no number.
        user_id: The user who caused it; "" for nobody.
        data: The fields of this type, names as sent, in the order sent. Null is "".
        ks_data: Additional data of the session; None when not sent.
    """

    __slots__ = (
        "data",
        "id",
        "ks_data",
        "object_id",
        "object_kind",
        "partner_id",
        "type",
        "user_id",
    )

    def __init__(
        self,
        *,
        id: int,
        type: str,
        object_kind: str | None,
        object_id: str | None,
        partner_id: int | None,
        user_id: str,
        data: dict[str, str],
        ks_data: str | None,
    ) -> None:
        self.id = id
        self.type = type
        self.object_kind = object_kind
        self.object_id = object_id
        self.partner_id = partner_id
        self.user_id = user_id
        self.data = data
        self.ks_data = ks_data

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PartnerNotification):
            return NotImplemented
        return all(
            getattr(self, name) == getattr(other, name) for name in self.__slots__
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return (
            f"PartnerNotification(id={self.id}, type={self.type!r},"
            f" object_kind={self.object_kind!r}, object_id={self.object_id!r},"
            f" partner_id={self.partner_id}, data={self.data!r})"
        )


def verify(
    body: bytes | str, secret: str | Sequence[str], *, signed_fields_only: bool = False
) -> bool:
    """Check the signature of a notification or of a batch of them, in constant time.

    Args:
        body: The form body as it was received, or the `data` of a client notification.
        secret: Admin secret of the account; several as a comma list or a sequence.
        signed_fields_only: Check only the fields that the sender lists as signed, and
            so tolerate others. Never right for a batch, whose list is incomplete.

    Returns:
        False also for a body without signature, or with a field that stands twice.
    """
    try:
        fields = _fields(body)
        return _is_signed(_signed(fields) if signed_fields_only else fields, secret)
    except NotificationError:
        return False


def parse_notifications(
    body: bytes | str, secret: str | Sequence[str], *, signed_fields_only: bool = False
) -> list[PartnerNotification]:
    """Verify a body and read the notifications in it.

    Args:
        body: The form body as it was received, or the `data` of a client notification.
        secret: Admin secret of the account; several as a comma list or a sequence.
        signed_fields_only: Use only the fields that the sender lists as signed, and
            ignore others. Never right for a batch, whose list is incomplete.

    Returns:
        One notification, or those of a batch in their order.

    Raises:
        NotificationError: The signature is wrong, or the body is no notification.
    """
    fields = _fields(body)
    if signed_fields_only:
        fields = _signed(fields)
    if not _is_signed(fields, secret):
        raise NotificationError("the signature of the notification is wrong")
    return _read(fields)


def parse_unverified(body: bytes | str) -> list[PartnerNotification]:
    """Read notifications without a look at their signature: for logs and tests.

    Raises:
        NotificationError: The body is no notification.
    """
    return _read(_fields(body))


def _fields(body: bytes | str) -> dict[bytes, bytes]:
    """Names and values of a form, decoded but not yet text: what is signed."""
    from urllib.parse import unquote_to_bytes

    raw = body.encode(errors="surrogatepass") if isinstance(body, str) else body
    fields: dict[bytes, bytes] = {}
    for pair in raw.strip().split(b"&"):
        if not pair:
            continue
        name, _, value = pair.replace(b"+", b" ").partition(b"=")
        name = unquote_to_bytes(name)
        if name in fields:
            raise NotificationError(f"the field {_text(name)!r} stands twice")
        fields[name] = unquote_to_bytes(value)
    return fields


def _signed(fields: dict[bytes, bytes]) -> dict[bytes, bytes]:
    """The fields that the sender lists as signed, with their signature."""
    names = {*fields.get(b"signed_fields", b"").split(b","), b"sig"}
    return {name: value for name, value in fields.items() if name in names}


def _is_signed(fields: dict[bytes, bytes], secret: str | Sequence[str]) -> bool:
    received = _text(fields.get(b"sig", b""))
    text = _signed_text(fields)
    # Every secret is tried, so that the time does not tell which one was right.
    matches = [
        same(digest("md5", key + text).hex(), received) for key in each_secret(secret)
    ]
    return any(matches)


def _signed_text(fields: Mapping[bytes, bytes]) -> bytes:
    """What is hashed after the secret: names and values, sorted by name."""
    return b"".join(name + fields[name] for name in sorted(fields) if name != b"sig")


def _read(raw: dict[bytes, bytes]) -> list[PartnerNotification]:
    fields = {_text(name): _text(value) for name, value in raw.items()}
    if fields.get("multi_notification") != "true":
        return [_one(fields)]
    items = _split(fields)
    if str(len(items)) != fields.get("number_of_notifications"):
        raise NotificationError(
            f"the batch says {fields.get('number_of_notifications')!r}"
            f" notifications and holds {len(items)}"
        )
    return [_one(items[number]) for number in sorted(items)]


def _split(fields: Mapping[str, str]) -> dict[int, dict[str, str]]:
    """The fields of each notification of a batch, by its number."""
    items: dict[int, dict[str, str]] = {}
    for name, value in fields.items():
        prefix, bar, rest = name.partition("_")
        number = _number(prefix[3:]) if bar and prefix[:3] == "not" else None
        if number is not None:
            items.setdefault(number, {})[rest] = value
    return items


def _one(fields: Mapping[str, str]) -> PartnerNotification:
    type = fields.get("notification_type", "")
    number = _number(fields.get("notification_id"))
    if number is None or not type:
        raise NotificationError("no partner notification: it lacks an id or a type")
    kind = _kind(type, fields)
    used = {*_HEAD, *_BATCH_FIELDS, f"{kind}_id", "ks_data", "signed_fields", "sig"}
    return PartnerNotification(
        id=number,
        type=type,
        object_kind=kind,
        object_id=fields.get(f"{kind}_id"),
        partner_id=_number(fields.get("partner_id")),
        user_id=fields.get("puser_id", ""),
        data={name: value for name, value in fields.items() if name not in used},
        ks_data=fields.get("ks_data"),
    )


def _kind(type: str, names: Iterable[str]) -> str | None:
    """What an event is about: its type begins with it, else the id field tells."""
    kind = type.partition("_")[0]
    if kind in _KINDS:
        return kind
    return next((kind for kind in _KINDS if f"{kind}_id" in names), None)


def _number(text: str | None) -> int | None:
    # Longer ones are no ids, and Python refuses to convert very long ones.
    if text and len(text) < 20 and text.isascii() and text.isdigit():
        return int(text)
    return None


def _text(raw: bytes) -> str:
    return raw.decode(errors="replace")
