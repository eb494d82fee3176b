from __future__ import annotations

from runtime.fields import FLOAT, INTEGER, prop
from runtime.model import ApiObject


class OperationAttributes(ApiObject, wire="KalturaOperationAttributes", abstract=True):
    """What to do."""


class ClipAttributes(OperationAttributes, wire="KalturaClipAttributes"):
    """What to cut out."""

    offset: int | None = prop("offset", INTEGER)
    duration: float | None = prop("duration", FLOAT)
