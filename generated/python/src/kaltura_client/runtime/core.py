"""What a client and its views have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .clock import Clock
    from .hooks import RequestInfo, ResponseInfo
    from .logs import Redactor
    from .registry import Registry
    from .schema import Schema

__all__ = ["Core"]


class Core:
    """What a client and its views have in common.

    Attributes:
        root: `https://host/api_v3`.
        registry: The classes of the client.
        schema: Facts about the schema.
        client_tag: Setting of that name, "" for none.
        sign: Whether form requests carry a `kalsig`.
        max_answer_size: Most bytes of an answer that is no file.
        on_request: Hook, called before each attempt.
        on_response: Hook, called after each attempt.
        redactor: Hides secrets.
        clock: Time and chance.
    """

    __slots__ = (
        "client_tag",
        "clock",
        "max_answer_size",
        "on_request",
        "on_response",
        "redactor",
        "registry",
        "root",
        "schema",
        "sign",
    )

    def __init__(
        self,
        root: str,
        registry: Registry,
        schema: Schema,
        redactor: Redactor,
        clock: Clock,
        *,
        client_tag: str,
        sign: bool,
        max_answer_size: int,
        on_request: Callable[[RequestInfo], None] | None,
        on_response: Callable[[ResponseInfo], None] | None,
    ) -> None:
        self.root = root
        self.registry = registry
        self.schema = schema
        self.redactor = redactor
        self.clock = clock
        self.client_tag = client_tag
        self.sign = sign
        self.max_answer_size = max_answer_size
        self.on_request = on_request
        self.on_response = on_response
