"""The encrypted part of version 2 sessions (protocol.md 6.2, 6.3).

Encryption comes from the ``cryptography`` package, imported when first needed.
"""

from __future__ import annotations

from typing import Any

from .errors import UsageError
from .signing import digest

BLOCK = 16
"""Bytes of a block, of a key, and of the random part."""
_SHA1 = 20


def fields_text(privileges: str, expires: int, type: int, user_id: str) -> str:
    """The fields of a session as form text, privileges first.

    Raises:
        UsageError: A privilege has the name of a field.
    """
    from urllib.parse import quote_plus

    fields: dict[str, str] = {}
    for item in privileges.split(","):
        item = item.strip()
        if not item:
            continue
        name, _, value = ("all:*" if item == "*" else item).partition(":")
        if name.startswith("_"):
            # It would be read as one of the session's own fields.
            raise UsageError(f"a privilege cannot be called {name!r}")
        fields[name] = value
    fields |= {"_e": str(expires), "_t": str(type), "_u": user_id}
    return "&".join(
        f"{quote_plus(name)}={quote_plus(value)}" for name, value in fields.items()
    )


def seal(secret: bytes, data: bytes) -> bytes:
    """Encrypt the random part with the fields, and their signature."""
    data = digest("sha1", data) + data
    data += bytes(-len(data) % BLOCK)
    encryptor = _cipher(secret).encryptor()
    sealed: bytes = encryptor.update(data) + encryptor.finalize()
    return sealed


def unseal(secret: bytes, sealed: bytes) -> tuple[str, bytes]:
    """The signature as hexadecimal digits, and what should have it."""
    decryptor = _cipher(secret).decryptor()
    data: bytes = decryptor.update(sealed) + decryptor.finalize()
    data = data.rstrip(b"\0")
    return data[:_SHA1].hex(), data[_SHA1:]


def read_fields(text: str) -> dict[str, str]:
    """Form fields as the server's language reads them: it renames some."""
    from urllib.parse import parse_qsl

    pairs = parse_qsl(text, keep_blank_values=True, errors="replace")
    return {_php_name(name): value for name, value in pairs}


def _php_name(name: str) -> str:
    return name.lstrip(" ").replace(".", "_").replace(" ", "_")


def _cipher(secret: bytes) -> Any:
    """AES-128-CBC without IV, keyed by the secret."""
    from importlib import import_module

    try:
        ciphers: Any = import_module("cryptography.hazmat.primitives.ciphers")
    except ImportError as error:
        raise UsageError(
            "version 2 sessions need the cryptography package: "
            "pip install cryptography (or use version=1)"
        ) from error
    key = digest("sha1", secret)[:BLOCK]
    return ciphers.Cipher(ciphers.algorithms.AES(key), ciphers.modes.CBC(bytes(BLOCK)))
