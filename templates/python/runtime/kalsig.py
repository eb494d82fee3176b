"""The request signature of form requests, the classic one (``protocol.md 4.5``)."""

from __future__ import annotations

from collections.abc import Iterable


def signed_text(pairs: Iterable[tuple[str, str]]) -> str:
    """What is signed: names and values, sorted by name, without ``kalsig``."""
    # Code points sort as their UTF-8 bytes do.
    ordered = sorted(pairs)
    return "".join([name + value for name, value in ordered if name != "kalsig"])


def sign(pairs: Iterable[tuple[str, str]]) -> str:
    """The signature: 32 hexadecimal digits.

    A checksum, not a secret: the server no longer verifies it, proxies cache by it.

    Args:
        pairs: All pairs of the request, flattened; files take no part.
    """
    from hashlib import md5

    return md5(signed_text(pairs).encode(), usedforsecurity=False).hexdigest()
