from __future__ import annotations

from runtime.fields import STRING, prop
from runtime.model import ApiObject


class Rule(ApiObject, wire="KalturaRule"):
    """A rule: its code and message make no error of it."""

    code: str | None = prop("code", STRING)
    message: str | None = prop("message", STRING)
    error: str | None = prop("error", STRING)
