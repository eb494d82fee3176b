"""Sessions from the server: for widgets, and with application tokens (protocol.md 6.5).

The session is returned and nothing else happens: assign it to `client.ks` to use it.
"""

# The modules of the runtime are one unit: its classes know each other from inside.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .action import Action
from .errors import MalformedAnswerError, UsageError
from .fields import INTEGER, STRING, int_enum, object_of, prop
from .model import Model, values_of
from .options import BaseRequestOptions
from .sessions import SessionType, token_hash
from .unset import UNSET

if TYPE_CHECKING:
    from .client import BaseAsyncClient, BaseClient

_WIDGET: Action[Model | None] = Action(
    "session",
    "startWidgetSession",
    object_of("KalturaStartWidgetSessionResponse"),
    {"widgetId": STRING, "expiry": INTEGER},
    repeatable=True,
)
_APP_TOKEN: Action[Model | None] = Action(
    "apptoken",
    "startSession",
    object_of("KalturaSessionInfo"),
    {
        "id": STRING,
        "tokenHash": STRING,
        "userId": STRING,
        "type": int_enum("KalturaSessionType"),
        "expiry": INTEGER,
        "sessionPrivileges": STRING,
    },
    repeatable=True,
    secrets=("tokenHash",),
)


class _WithSession(BaseRequestOptions, wire="RequestOptions"):
    """Options that send a call with another session than the client's."""

    ks: str | None = prop("ks", STRING, secret=True)


class IssuedSession:
    """A session that the server made.

    Attributes:
        ks: The session string.
        partner_id: The account; None when the server does not say.
        user_id: For whom; "" for nobody.
        type: Kind of session; a plain int when it is none of SessionType.
        expiry: Moment of expiry in Unix seconds, UTC; None when the server does not
            say.
        privileges: Privileges as text.
    """

    __slots__ = ("expiry", "ks", "partner_id", "privileges", "type", "user_id")

    def __init__(
        self,
        ks: str,
        *,
        partner_id: int | None,
        user_id: str = "",
        type: SessionType | int = SessionType.USER,
        expiry: int | None = None,
        privileges: str = "",
    ) -> None:
        self.ks = ks
        self.partner_id = partner_id
        self.user_id = user_id
        self.type = type
        self.expiry = expiry
        self.privileges = privileges

    def __repr__(self) -> str:
        return (
            f"IssuedSession(ks='***', partner_id={self.partner_id},"
            f" user_id={self.user_id!r}, type={self.type!r}, expiry={self.expiry})"
        )


def start_widget_session(
    client: BaseClient,
    partner_id: int | None = None,
    *,
    widget_id: str = "",
    expiry: int = 86400,
) -> IssuedSession:
    """Start a session that may see what anybody may.

    Args:
        client: Any client of the server; its own session is not used.
        partner_id: The account, whose default widget is taken.
        widget_id: A widget of its own, instead of the account.
        expiry: Lifetime in seconds.

    Raises:
        ApiError: The server refused it (INVALID_WIDGET_ID, ...).
        UsageError: Neither account nor widget is given, or both are; or the client
            was generated without this action.
    """
    arguments = _widget_arguments(client, partner_id, widget_id, expiry)
    return _issued(client.call(_WIDGET, arguments, _WithSession(ks=None)))


async def start_widget_session_async(
    client: BaseAsyncClient,
    partner_id: int | None = None,
    *,
    widget_id: str = "",
    expiry: int = 86400,
) -> IssuedSession:
    """`start_widget_session` for asyncio."""
    arguments = _widget_arguments(client, partner_id, widget_id, expiry)
    return _issued(await client.call(_WIDGET, arguments, _WithSession(ks=None)))


def start_app_token_session(
    client: BaseClient,
    id: str,
    token: str,
    *,
    partner_id: int | None = None,
    hash_type: str = "SHA1",
    user_id: str | None = UNSET,
    type: SessionType | int | None = UNSET,
    expiry: int | None = UNSET,
    privileges: str | None = UNSET,
) -> IssuedSession:
    """Start a session with an application token instead of the secret of the account.

    Args:
        client: A client of the server. Without `partner_id` its own session is used
            to present the token.
        id: Id of the token.
        token: Secret of the token. It is not sent: a hash of it is.
        partner_id: The account: a widget session of it is started to present the token.
        hash_type: MD5, SHA1, SHA256 or SHA512, as the token says.
        user_id: For whom, where the token leaves it open.
        type: User or admin, where the token leaves it open.
        expiry: Lifetime in seconds; the token may shorten it.
        privileges: Privileges, where the token leaves them open.

    Raises:
        ApiError: The server refused it (INVALID_APP_TOKEN_HASH, ...).
        UsageError: There is neither an account nor a session, the hash type is
            unknown, or the client was generated without this action.
    """
    ks = client.ks
    if partner_id is not None:
        ks = start_widget_session(client, partner_id).ks
    given = (user_id, type, expiry, privileges)
    arguments = _token_arguments(client, ks, id, token, hash_type, *given)
    return _issued(client.call(_APP_TOKEN, arguments, _WithSession(ks=ks)))


async def start_app_token_session_async(
    client: BaseAsyncClient,
    id: str,
    token: str,
    *,
    partner_id: int | None = None,
    hash_type: str = "SHA1",
    user_id: str | None = UNSET,
    type: SessionType | int | None = UNSET,
    expiry: int | None = UNSET,
    privileges: str | None = UNSET,
) -> IssuedSession:
    """`start_app_token_session` for asyncio."""
    ks = client.ks
    if partner_id is not None:
        ks = (await start_widget_session_async(client, partner_id)).ks
    given = (user_id, type, expiry, privileges)
    arguments = _token_arguments(client, ks, id, token, hash_type, *given)
    return _issued(await client.call(_APP_TOKEN, arguments, _WithSession(ks=ks)))


def _widget_arguments(
    client: BaseClient | BaseAsyncClient,
    partner_id: int | None,
    widget_id: str,
    expiry: int,
) -> dict[str, Any]:
    _need(client, _WIDGET)
    if (partner_id is None) == (not widget_id):
        raise UsageError("give either the account (partner_id) or a widget_id")
    return {"widgetId": widget_id or f"_{partner_id}", "expiry": expiry}


def _token_arguments(
    client: BaseClient | BaseAsyncClient,
    ks: str | None,
    id: str,
    token: str,
    hash_type: str,
    user_id: str | None,
    type: SessionType | int | None,
    expiry: int | None,
    privileges: str | None,
) -> dict[str, Any]:
    _need(client, _APP_TOKEN)
    if not ks:
        raise UsageError("give partner_id, or a client with a session")
    return {
        "id": id,
        "tokenHash": token_hash(ks, token, hash_type),
        "userId": user_id,
        "type": int(type) if type is not None and type is not UNSET else type,
        "expiry": expiry,
        "sessionPrivileges": privileges,
    }


def _need(client: BaseClient | BaseAsyncClient, action: Action[Any]) -> None:
    """Without its class the answer could not be read."""
    if client._registry.class_named(action.result.name) is None:
        raise UsageError(
            f"this client was generated without {action}: include it to use this"
        )


def _issued(answer: Model | None) -> IssuedSession:
    values = {} if answer is None else values_of(answer)
    ks = values.get("ks")
    if not ks:
        raise MalformedAnswerError("the server answered no session")
    kind = int(values.get("sessionType", SessionType.USER))
    return IssuedSession(
        ks,
        partner_id=values.get("partnerId"),
        user_id=values.get("userId") or "",
        type=SessionType(kind) if kind in set(SessionType) else kind,
        expiry=values.get("expiry"),
        privileges=values.get("privileges") or "",
    )
