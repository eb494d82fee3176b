"""Receives event notifications: `uvicorn asgi_receiver:application`."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from typing import Any

from kaltura_client.notifications import NotificationError, parse_event


async def application(
    scope: dict[str, Any],
    receive: Callable[[], Awaitable[dict[str, Any]]],
    send: Callable[[dict[str, Any]], Awaitable[None]],
) -> None:
    assert scope["type"] == "http"
    message = await receive()
    body: bytes = message.get("body", b"")
    while message.get("more_body"):
        message = await receive()
        body += message.get("body", b"")
    status, secret = 200, os.environ["KALTURA_ADMIN_SECRET"]
    try:
        print(parse_event(body, scope["headers"], secret))
    except NotificationError:
        status = 403
    await send({"type": "http.response.start", "status": status, "headers": []})
    await send({"type": "http.response.body", "body": b""})
