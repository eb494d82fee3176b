"""What the runtime has to know of the schema that a client was generated from."""

from __future__ import annotations

from typing import Literal

__all__ = ["Dialect", "Schema"]

Dialect = Literal["ovp", "ott"]
"""The server family: `ovp` (kaltura/server) or `ott` (Phoenix)."""

PER_CALL = frozenset({"language", "responseProfile", "apiVersion"})


class Schema:
    """Facts about one schema, written by the generator.

    Args:
        api_version: Version of the schema, sent as `apiVersion` unless empty.
        client_tag: Default of the `clientTag` setting.
        dialect: Which server family the schema describes.
        secrets: Wire names of parameters and properties that are never shown in
            logs, errors or `repr`.
        volatile: Wire names of settings that are for one call only.
        per_call: Wire names of settings that a multirequest has to repeat in each
            call (protocol.md 7.3).
    """

    __slots__ = (
        "api_version",
        "client_tag",
        "dialect",
        "per_call",
        "secrets",
        "volatile",
    )

    def __init__(
        self,
        api_version: str = "",
        client_tag: str = "",
        dialect: Dialect = "ovp",
        secrets: frozenset[str] = frozenset(),
        volatile: frozenset[str] = frozenset(),
        per_call: frozenset[str] = PER_CALL,
    ) -> None:
        self.api_version = api_version
        self.client_tag = client_tag
        self.dialect: Dialect = dialect
        self.secrets = secrets | {"ks", "kalsig"}
        self.volatile = volatile
        self.per_call = per_call

    def __repr__(self) -> str:
        return f"Schema({self.dialect} {self.api_version or 'without version'})"
