"""Settings of one request, and what they amount to together with the client's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .encode import encode
from .errors import UsageError
from .fields import NOTHING, prop
from .headers import check_added
from .model import Model, values_of
from .retry import RetryPolicy
from .transport import Timeout

if TYPE_CHECKING:
    from .fields import Property
    from .schema import Schema

__all__ = ["AnswerFormat", "BaseRequestOptions", "Encoding", "Settings", "local"]

Encoding = Literal["form", "json"]
"""How parameters are written."""
AnswerFormat = Literal["xml", "json"]
"""What the server is asked to answer in."""

DEFAULT_TIMEOUT = Timeout(60.0, connect=10.0)
DEFAULT_RETRY = RetryPolicy()


def local(name: str, *, secret: bool = False) -> Any:
    """A setting that steers the client and is never sent."""
    return prop("@" + name, NOTHING, secret=secret)


class BaseRequestOptions(Model, wire="RequestOptions"):
    """Settings of one request.

    What is left out keeps the client's setting. None for a setting that goes to the
    server means that this request is sent without it.
    """

    timeout: float | Timeout | None = local("timeout")
    """Seconds to wait for the connection and for each piece of the answer, or a
    Timeout with separate limits; None waits for ever."""
    headers: Mapping[str, str] | None = local("headers", secret=True)
    """More headers to send."""
    retry: RetryPolicy | None = local("retry")
    """How often to repeat; None never repeats."""
    encoding: Encoding | None = local("encoding")
    """How parameters are written: `form` or `json`."""
    answer_format: AnswerFormat | None = local("answer_format")
    """What the server is asked to answer in: `xml` or `json`."""
    idempotent: bool | None = local("idempotent")
    """Whether the call may be executed twice, if you know better than the schema."""
    extra: Mapping[str, Any] | None = local("extra", secret=True)
    """Parameters that the schema does not know, by their names on the wire."""


class Settings:
    """Options resolved: the client's with those of one call on top.

    Attributes:
        tree: The settings that are sent, encoded.
        timeout: Limits of waiting.
        headers: Headers that were asked for.
        retry: How often to repeat.
        encoding: How parameters are written.
        answer_format: What is answered in.
        idempotent: Override of what the schema says, or None.
        extra: Unknown parameters, encoded.
    """

    __slots__ = (
        "answer_format",
        "encoding",
        "extra",
        "headers",
        "idempotent",
        "retry",
        "timeout",
        "tree",
    )

    def __init__(
        self,
        defaults: BaseRequestOptions,
        options: BaseRequestOptions | None,
        schema: Schema,
    ) -> None:
        values = dict(values_of(defaults))
        if options is not None:
            merge(values, values_of(options))
        plain: Encoding = "json" if schema.dialect == "ott" else "form"
        answer: AnswerFormat = "json" if schema.dialect == "ott" else "xml"
        self.timeout = Timeout.of(values.get("@timeout", DEFAULT_TIMEOUT))
        self.headers: Mapping[str, str] = values.get("@headers") or {}
        check_added(self.headers)
        self.retry: RetryPolicy = values.get("@retry", DEFAULT_RETRY) or RetryPolicy(0)
        self.encoding: Encoding = _one_of(
            "encoding", values.get("@encoding") or plain, ("form", "json")
        )
        self.answer_format: AnswerFormat = _one_of(
            "answer_format", values.get("@answer_format") or answer, ("xml", "json")
        )
        self.idempotent: bool | None = values.get("@idempotent")
        # Without kinds, values are encoded by what they are.
        self.extra = encode(values.get("@extra") or {}, {}, {})
        known = type(defaults).__properties__
        if options is not None:
            # The options may be of another class than the client's.
            known = known | type(options).__properties__
        self.tree = _encoded_settings(known, values)


def merge(values: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Put options on top of others; headers and unknown parameters add up."""
    for name, value in more.items():
        if name in ("@headers", "@extra") and value and values.get(name):
            value = {**values[name], **value}
        values[name] = value


def _encoded_settings(
    known: Mapping[str, Property], values: Mapping[str, Any]
) -> dict[str, Any]:
    sent = {
        name: value
        for name, value in values.items()
        if value is not None and not name.startswith("@")
    }
    return encode(sent, {name: known[name].kind for name in sent}, {})


def _one_of(name: str, value: Any, allowed: tuple[Any, ...]) -> Any:
    if value not in allowed:
        names = " or ".join(map(repr, allowed))
        raise UsageError(f"{name} is {names}, not {value!r}")
    return value
