"""What signatures are made of: hashes, and one or several secrets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .errors import UsageError


def each_secret(secret: str | Sequence[str]) -> Iterator[bytes]:
    """Yield every secret as UTF-8 bytes; each is to be tried (protocol.md 6.3).

    Args:
        secret: One secret, several as one comma list, or a sequence of secrets.

    Raises:
        UsageError: There is none, which would make every signature a known one.
    """
    texts = secret.split(",") if isinstance(secret, str) else list(secret)
    if not texts or not all(texts):
        raise UsageError("the secret is empty")
    for text in texts:
        yield text.encode()


def same(expected: str, received: str) -> bool:
    """Compare two signatures in a time that does not depend on their contents."""
    from hmac import compare_digest

    # What came may be any text, also one that is none.
    return compare_digest(expected.encode(), received.encode(errors="surrogatepass"))


def digest(algorithm: str, data: bytes) -> bytes:
    """The hash of some bytes.

    The algorithms are the server's choice. Systems that forbid some of them for
    security allow them when they are declared not to be used for it.
    """
    import hashlib

    return hashlib.new(algorithm, data, usedforsecurity=False).digest()
