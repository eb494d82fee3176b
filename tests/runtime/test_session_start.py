"""Sessions from the server: widgets and application tokens (protocol.md 6.5)."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from runtime.errors import ApiError, MalformedAnswerError, UsageError
from runtime.registry import Registry
from runtime.session_start import (
    start_app_token_session,
    start_app_token_session_async,
    start_widget_session,
    start_widget_session_async,
)
from runtime.sessions import SessionType, token_hash

from tests.runtime.loopback import Received, async_client, client, serving, xml

TOKEN = "b2f4a1c0d3e5968778695a4b3c2d1e0f"


def _server(request: Received) -> str:
    pairs = request.pairs
    if request.path.endswith("/service/session/action/startWidgetSession"):
        assert "ks" not in pairs
        if pairs["widgetId"] != "_102":
            return xml("<error><code>INVALID_WIDGET_ID</code><message>m</message></error>")
        return xml(
            "<objectType>KalturaStartWidgetSessionResponse</objectType>"
            "<partnerId>102</partnerId><ks>WIDGET-KS</ks><userId>0</userId>"
        )
    assert request.path.endswith("/service/apptoken/action/startSession")
    if pairs["tokenHash"] != token_hash(pairs["ks"], TOKEN, "SHA256"):
        return xml("<error><code>INVALID_APP_TOKEN_HASH</code><message>m</message></error>")
    return xml(
        "<objectType>KalturaSessionInfo</objectType><ks>APP-KS</ks><sessionType>2</sessionType>"
        f"<partnerId>102</partnerId><userId>{pairs.get('userId', '')}</userId><expiry>1600000000</expiry>"
        "<privileges>list:*</privileges>"
    )


def test_widget_session() -> None:
    with serving(_server) as (url, received), client(url, ks="KS-OF-CLIENT") as one:
        session = start_widget_session(one, 102, expiry=60)
        assert (session.ks, session.partner_id, session.user_id) == ("WIDGET-KS", 102, "0")
        assert (session.type, session.expiry, one.ks) == (SessionType.USER, None, "KS-OF-CLIENT")
        assert received[0].pairs["expiry"] == "60" and "WIDGET-KS" not in repr(session)
        with pytest.raises(ApiError) as caught:
            start_widget_session(one, widget_id="1_nope")
        assert caught.value.code == "INVALID_WIDGET_ID"
        for arguments in ({}, {"partner_id": 1, "widget_id": "x"}):
            with pytest.raises(UsageError):
                start_widget_session(one, **arguments)  # type: ignore[arg-type]


def test_app_token_session() -> None:
    with serving(_server) as (url, received), client(url) as one:
        session = start_app_token_session(
            one, "1_t", TOKEN, partner_id=102, hash_type="SHA256", user_id="u", type=SessionType.ADMIN, expiry=60
        )
        assert (session.ks, session.user_id, session.type) == ("APP-KS", "u", SessionType.ADMIN)
        assert (session.expiry, session.privileges, session.partner_id) == (1600000000, "list:*", 102)
        sent = received[1].pairs
        assert (sent["ks"], sent["id"], sent["type"], sent["expiry"]) == ("WIDGET-KS", "1_t", "2", "60")
        assert "sessionPrivileges" not in sent and TOKEN not in received[1].body.decode()
        one.ks = "MY-KS"
        assert start_app_token_session(one, "1_t", TOKEN, hash_type="SHA256").ks == "APP-KS"
        assert received[2].pairs["ks"] == "MY-KS" and len(received) == 3
        with pytest.raises(ApiError) as caught:
            start_app_token_session(one, "1_t", "wrong token")
        assert caught.value.code == "INVALID_APP_TOKEN_HASH"
        one.ks = None
        with pytest.raises(UsageError, match="partner_id"):
            start_app_token_session(one, "1_t", TOKEN)


def test_asyncio() -> None:
    async def run(url: str) -> None:
        async with async_client(url) as one:
            assert (await start_widget_session_async(one, 102)).ks == "WIDGET-KS"
            session = await start_app_token_session_async(one, "1_t", TOKEN, partner_id=102, hash_type="SHA256")
            assert session.ks == "APP-KS"

    with serving(_server) as (url, _):
        asyncio.run(run(url))


def test_an_answer_without_a_session() -> None:
    with serving(lambda request: xml("")) as (url, _), client(url) as one, pytest.raises(MalformedAnswerError):
        start_widget_session(one, 102)


def test_a_client_without_the_action(monkeypatch: pytest.MonkeyPatch) -> None:
    one: Any = client("http://127.0.0.1:9", ks="x")
    monkeypatch.setattr(type(one), "_registry", Registry("client_without_types", {}, {}))
    for start in (lambda: start_widget_session(one, 1), lambda: start_app_token_session(one, "i", "t")):
        with pytest.raises(UsageError, match="generated without"):
            start()
