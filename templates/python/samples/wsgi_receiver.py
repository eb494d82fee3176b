"""Receives both kinds of notifications: `gunicorn wsgi_receiver:application`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kaltura_client.notifications import (
    NotificationError,
    parse_event,
    parse_notifications,
)

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment


def application(environ: WSGIEnvironment, respond: StartResponse) -> list[bytes]:
    body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    secret = os.environ["KALTURA_ADMIN_SECRET"]
    try:
        if "HTTP_X_KALTURA_SIGNATURE" in environ:
            print(parse_event(body, environ, secret))
        else:
            print(*parse_notifications(body, secret))
    except NotificationError as error:
        respond("403 Forbidden", [("Content-Type", "text/plain")])
        return [str(error).encode()]
    respond("200 OK", [("Content-Type", "text/plain")])
    return [b"received"]
