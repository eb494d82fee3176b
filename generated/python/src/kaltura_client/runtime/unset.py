"""The third state of a property or argument: not set (``protocol.md 3.3``)."""

from __future__ import annotations

from typing import Any, Final, final


@final
class UnsetType:
    """The type of `UNSET`. There is one instance; copies and pickles of it are it."""

    __slots__ = ()
    _instance: UnsetType | None = None

    def __new__(cls) -> UnsetType:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final[Any] = UnsetType()
"""Left out: not sent, and the server keeps or chooses the value.

Typed `Any` so that it can be the default of an argument of every type.
"""
