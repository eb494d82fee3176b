"""Results and errors as JSON, with names and values as they are on the wire."""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import Enum
from typing import Any

from kaltura_client import (
    ApiError,
    BatchError,
    HttpStatusError,
    MalformedAnswerError,
    RequestTimeout,
    TransportError,
    UsageError,
    is_set,
)
from kaltura_client.notifications import NotificationError
from kaltura_client.runtime.model import Model
from kaltura_client.sessions import SessionFormatError

_FIT = "the answer does not fit: result"


def value_of(value: object) -> Any:
    """A result."""
    if isinstance(value, Model):
        return _object(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, Mapping):
        return {str(key): value_of(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [value_of(each) for each in value]
    raise TypeError(f"no result is a {type(value).__name__}")


def _object(value: Model) -> dict[str, Any]:
    kind = type(value)
    found: dict[str, Any] = {"objectType": kind.__wire__}
    for wire, item in kind.__properties__.items():
        if is_set(value, item.name):
            found[wire] = value_of(getattr(value, item.name))
    if value.object_type != kind.__wire__:
        found["$received"] = value.object_type
    return found


def error_of(error: BaseException) -> dict[str, Any]:
    """An error: its kind and what belongs to that."""
    match error:
        case ApiError():
            arguments = dict(error.arguments)
            about = {"code": error.code, "message": error.message, "args": arguments}
            return {"kind": "api", **about}
        case HttpStatusError():
            return {"kind": "http-status", "status": error.status}
        case RequestTimeout():
            return {"kind": "timeout", "sent": error.sent}
        case TransportError():
            return {"kind": "transport", "sent": error.sent}
        case MalformedAnswerError():
            return {"kind": "malformed", "path": _path(str(error))}
        case BatchError():
            return {"kind": "malformed", "path": ""}
        case SessionFormatError():
            return {"kind": "session-format"}
        case NotificationError():
            return {"kind": "notification"}
        case UsageError() | TypeError() | AttributeError():
            return {"kind": "usage"}
    return {"kind": "internal"}


def _path(message: str) -> str:
    """The place in the answer that a message names, from the result on."""
    _, fits_not, rest = message.partition(_FIT)
    return rest.partition(": ")[0].removeprefix(".") if fits_not else ""


def text_of(error: BaseException) -> str:
    """All that an error and its causes say, in every way they can be asked."""
    lines: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        lines += [f"{type(seen).__name__}: {seen}", repr(seen), repr(vars(seen))]
        hidden = seen.__suppress_context__
        seen = seen.__cause__ or (None if hidden else seen.__context__)
    return "\n".join(lines)
