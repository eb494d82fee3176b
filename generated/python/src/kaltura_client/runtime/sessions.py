"""Session strings (KS): made and read locally, without a server (protocol.md 6).

Version 1 needs nothing but the standard library; version 2 encrypts, for which the
``cryptography`` package has to be installed. A secret never appears in an error, nor
in the ``repr`` of anything defined here.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from .errors import KalturaError, UsageError
from .privileges import Privileges, PrivilegesLike, privilege_text
from .session_v2 import BLOCK, fields_text, read_fields, seal, unseal
from .signing import digest, each_secret, same

if TYPE_CHECKING:
    from .errors import ApiError


class SessionType(IntEnum):
    """What a session is for. Accounts make user and admin sessions."""

    NONE = -1
    USER = 0
    WIDGET = 1
    ADMIN = 2


class SessionValidity(IntEnum):
    """Why a server refused a session: the ``ERR_CODE`` of ``INVALID_KS``."""

    VALID = 1
    INVALID_STR = -1
    INVALID_PARTNER = -2
    INVALID_USER = -3
    INVALID_TYPE = -4
    EXPIRED = -5
    LOGOUT = -6
    INVALID_LKS = -7
    EXCEEDED_ACTIONS_LIMIT = -8
    EXCEEDED_RESTRICTED_IP = -9
    LKS_DISABLED = -10
    EXCEEDED_RESTRICTED_URI = -11


class SessionFormatError(KalturaError, ValueError):
    """A text is no session, or its signature was made with another secret."""


class SessionSignatureError(SessionFormatError):
    """The signature of a session was made with none of the given secrets."""


class Session:
    """What a session string says.

    Attributes:
        version: 1 or 2.
        partner_id: Account, or None when the field is no number.
        user_id: Who it was made for; "" for nobody; None when not readable.
        type: Kind of session; a plain int when it is none of SessionType.
        expiry: Moment of expiry in Unix seconds, UTC; None when not readable.
        privileges: Names with their values. Version 2 encrypts them, so without
            a secret they are empty.
        privileges_text: The same as text, the way a server prints it.
        master_partner_id: Only in some sessions made by a server, else None.
        additional_data: Only in some sessions made by a server, else None.
        random: The random part; for version 2 as hexadecimal digits.
        signature: Lower-case hexadecimal digits; "" when not readable.
        verified: Whether the signature was checked against a secret. Trust nothing
            in a session that is not verified.
    """

    __slots__ = (
        "additional_data",
        "expiry",
        "master_partner_id",
        "partner_id",
        "privileges",
        "privileges_text",
        "random",
        "signature",
        "type",
        "user_id",
        "verified",
        "version",
    )

    def __init__(
        self,
        version: int,
        *,
        partner_id: int | None,
        user_id: str | None = None,
        type: SessionType | int | None = None,
        expiry: int | None = None,
        privileges_text: str | None = None,
        master_partner_id: str | None = None,
        additional_data: str | None = None,
        random: str | None = None,
        signature: str = "",
        verified: bool = False,
    ) -> None:
        self.version = version
        self.partner_id = partner_id
        self.user_id = user_id
        self.type = type
        self.expiry = expiry
        self.privileges_text = privileges_text
        self.privileges = Privileges.read(privileges_text or "", trim=False)
        self.master_partner_id = master_partner_id
        self.additional_data = additional_data
        self.random = random
        self.signature = signature
        self.verified = verified

    def expires_in(self, now: float | None = None) -> float | None:
        """Seconds until it expires, negative when it has; None when not readable.

        Args:
            now: Unix time in seconds to count from; the clock when left out.
        """
        if self.expiry is None:
            return None
        return self.expiry - _clock(now)

    def is_expired(self, now: float | None = None) -> bool:
        """Whether its time is over; a session of unknown expiry counts as expired."""
        left = self.expires_in(now)
        return left is None or left <= 0

    def __repr__(self) -> str:
        return (
            f"Session(version={self.version}, partner_id={self.partner_id},"
            f" user_id={self.user_id!r}, type={self.type!r}, expiry={self.expiry},"
            f" privileges={self.privileges_text!r}, verified={self.verified})"
        )


def generate_session(
    secret: str,
    user_id: str = "",
    *,
    partner_id: int,
    type: SessionType | int = SessionType.USER,
    expiry: int = 86400,
    privileges: PrivilegesLike = "",
    version: int = 2,
    now: float | None = None,
    random: str | bytes | None = None,
) -> str:
    """Make a session string.

    Args:
        secret: The admin secret of the account, for user sessions as well: a server
            verifies with nothing else.
        user_id: For whom.
        partner_id: The account.
        type: User or admin.
        expiry: Lifetime in seconds.
        privileges: Text, which is used exactly as it is, or names with values. In a
            text that repeats a name, version 2 keeps the last value only; a mapping
            or Privileges never repeats one.
        version: 1 or 2. Version 2 hides everything but the account.
        now: Unix time in seconds to count from; the clock when left out.
        random: The random part, for tests that need the same bytes again: 16 bytes
            for version 2, a text without ``;`` for version 1.

    Raises:
        UsageError: An argument cannot be expressed in this version, or version 2 was
            asked for and the ``cryptography`` package is not installed.
    """
    if "," in secret or not secret:
        raise UsageError("generate a session with one secret, not with none or a list")
    expires = int(_clock(now)) + expiry
    text = privilege_text(privileges)
    if version == 1:
        fields = (user_id, text, _random_text(random))
        info = _info_v1(partner_id, expires, int(type), *fields)
        return _encode_v1(secret.encode(), info)
    if version == 2:
        plain = fields_text(text, expires, int(type), user_id)
        return _encode_v2(secret.encode(), partner_id, plain, _random_bytes(random))
    raise UsageError(f"there is no session version {version}; use 1 or 2")


def parse_session(ks: str, secret: str | Sequence[str] | None = None) -> Session:
    """Read a session string.

    Without a secret, version 1 is readable but not verified, and of version 2 only
    the account is (protocol.md 6.3).

    Args:
        ks: The session string, padded or not, in either Base64 alphabet.
        secret: Admin secret of the account; several as a comma list or a sequence.

    Raises:
        SessionFormatError: It is no session.
        SessionSignatureError: It was signed with none of the secrets.
        UsageError: The secret is empty, or ``cryptography`` is missing.
    """
    raw = _from_base64(ks)
    if raw.startswith(b"v2|"):
        return _parse_v2(raw, secret)
    return _parse_v1(raw, secret)


def token_hash(ks: str, token: str, hash_type: str = "SHA1") -> str:
    """The ``tokenHash`` that ``appToken.startSession`` wants (protocol.md 6.5).

    Args:
        ks: The session sent with the same call, exactly as it is sent.
        token: The secret of the application token.
        hash_type: MD5, SHA1, SHA256 or SHA512, as the token says.

    Raises:
        UsageError: Another hash type.
    """
    name = str(hash_type).lower()
    if name not in ("md5", "sha1", "sha256", "sha512"):
        raise UsageError(
            f"unknown hash type {str(hash_type)!r}: use MD5, SHA1, SHA256 or SHA512"
        )
    return digest(name, (ks + token).encode()).hex()


def why_refused(error: ApiError) -> SessionValidity | None:
    """The reason behind an ``INVALID_KS`` error; None for any other error."""
    if error.code != "INVALID_KS":
        return None
    try:
        return SessionValidity(int(error.arguments.get("ERR_CODE", "")))
    except ValueError:
        return None


def _clock(now: float | None) -> float:
    if now is not None:
        return now
    from time import time

    return time()


def _random_text(random: str | bytes | None) -> str:
    if random is None:
        from secrets import randbelow

        return str(randbelow(1 << 53))
    return random.hex() if isinstance(random, bytes) else random


def _random_bytes(random: str | bytes | None) -> bytes:
    if random is None:
        from secrets import token_bytes

        return token_bytes(BLOCK)
    if not isinstance(random, bytes) or len(random) != BLOCK:
        raise UsageError("the random part of a version 2 session is 16 bytes")
    return random


def _from_base64(ks: str) -> bytes:
    from base64 import b64decode

    text = ks.replace("-", "+").replace("_", "/").rstrip("=")
    try:
        return b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError:
        raise SessionFormatError("not a session: it is not Base64") from None


# Version 1: everything in plain text, signed (protocol.md 6.1).


def _info_v1(
    partner_id: int, expires: int, type: int, user_id: str, privileges: str, random: str
) -> str:
    for what, text in (("user id", user_id), ("privileges", privileges)):
        if ";" in text:
            raise UsageError(
                f"version 1 sessions cannot hold a ';' in the {what}; use version=2"
            )
    if ";" in random:
        raise UsageError("the random part of a version 1 session has no ';'")
    return f"{partner_id};{partner_id};{expires};{type};{random};{user_id};{privileges}"


def _encode_v1(secret: bytes, info: str) -> str:
    from base64 import b64encode

    data = info.encode()
    signature = digest("sha1", secret + data).hex().encode()
    return b64encode(signature + b"|" + data).decode()


def _parse_v1(raw: bytes, secret: str | Sequence[str] | None) -> Session:
    signature, bar, info = raw.partition(b"|")
    if not bar:
        raise SessionFormatError("not a session: no separator after the signature")
    parts = info.decode(errors="replace").split(";")
    if len(parts) < 3:
        raise SessionFormatError("not a session: fewer than three fields")
    given = signature.decode("latin-1")
    if secret is not None and not any(
        same(digest("sha1", key + info).hex(), given) for key in each_secret(secret)
    ):
        raise _wrong_secret()
    fields: list[str | None] = [*parts, *[None] * (9 - len(parts))]
    return Session(
        1,
        partner_id=_number(fields[0]),
        expiry=_number(fields[2]),
        type=_type(fields[3]),
        random=fields[4],
        user_id=fields[5],
        privileges_text=fields[6],
        master_partner_id=fields[7] or None,
        additional_data=fields[8] or None,
        signature=given,
        verified=secret is not None,
    )


# Version 2: encrypted with a key made of the secret (protocol.md 6.2).


def _encode_v2(secret: bytes, partner_id: int, plain: str, random: bytes) -> str:
    from base64 import urlsafe_b64encode

    sealed = seal(secret, random + plain.encode())
    return urlsafe_b64encode(b"v2|%d|" % partner_id + sealed).decode()


def _parse_v2(raw: bytes, secret: str | Sequence[str] | None) -> Session:
    parts = raw.split(b"|", 2)
    if len(parts) < 3:
        raise SessionFormatError("not a session: fewer than three parts")
    partner_id = _number(parts[1].decode(errors="replace"))
    if secret is None:
        return Session(2, partner_id=partner_id)
    sealed = parts[2]
    if not sealed or len(sealed) % BLOCK:
        raise SessionFormatError("not a session: the encrypted part is incomplete")
    for key in each_secret(secret):
        signature, data = unseal(key, sealed)
        if same(digest("sha1", data).hex(), signature):
            return _session_v2(partner_id, signature, data)
    raise _wrong_secret()


def _session_v2(partner_id: int | None, signature: str, data: bytes) -> Session:
    fields = read_fields(data[BLOCK:].decode(errors="replace"))
    own = {name: fields.pop(name) for name in list(fields) if name.startswith("_")}
    privileges = ",".join(
        f"{name}:{value}" if value else name for name, value in fields.items()
    )
    session = Session(
        2,
        partner_id=partner_id,
        expiry=_number(own.get("_e")),
        type=_type(own.get("_t")),
        user_id=own.get("_u"),
        privileges_text=privileges,
        master_partner_id=own.get("_m"),
        additional_data=own.get("_d"),
        random=data[:BLOCK].hex(),
        signature=signature,
        verified=True,
    )
    if privileges == "all:*":
        session.privileges_text = "*"
    return session


def _number(text: str | None) -> int | None:
    try:
        return int(text or "")
    except ValueError:
        return None


def _type(text: str | None) -> SessionType | int | None:
    number = _number(text)
    if number is None:
        return None
    return SessionType(number) if number in set(SessionType) else number


def _wrong_secret() -> SessionSignatureError:
    return SessionSignatureError(
        "signature mismatch: the session was not signed with this secret"
    )
