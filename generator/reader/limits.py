"""How large a schema may be, wherever it comes from."""

from __future__ import annotations

SIZE_LIMIT = 64 * 1024 * 1024
"""The largest schema that is taken, in bytes; real ones have 2 MB."""


class TooLarge(Exception):
    """There is more than the limit."""
