"""The tree of a request as bytes: a form, or JSON (``protocol.md 3.1``, 3.2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, TypeGuard

from .errors import UsageError

_SCALARS = (str, int, float)


def _is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def flatten(tree: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The pairs of the form, in the order of the tree (``protocol.md 3.1``).

    Raises:
        UsageError: A key of a map that no form can carry (``protocol.md 2.3``).
    """
    pairs: list[tuple[str, str]] = []
    for name, value in tree.items():
        # What most values are, without a call.
        if type(value) is str:
            pairs.append((name, value))
        elif type(value) is int:
            pairs.append((name, str(value)))
        else:
            _flatten(name, value, pairs)
    return pairs


def _flatten(name: str, value: Any, pairs: list[tuple[str, str]]) -> None:
    if isinstance(value, _SCALARS):
        pairs.append((name, scalar_text(value)))
    elif _is_object(value):
        prefix = name + ":"
        for key, member in value.items():
            if not key.isidentifier():
                _check_key(name, key)
            if type(member) is str:
                pairs.append((prefix + key, member))
            elif type(member) is int:
                pairs.append((prefix + key, str(member)))
            else:
                _flatten(prefix + key, member, pairs)
        if not value:
            pairs.append((prefix + "-", ""))
    else:
        for i, element in enumerate(value):
            _flatten(f"{name}:{i}", element, pairs)
        if not value:
            pairs.append((name + ":-", ""))


def _check_key(name: str, key: str) -> None:
    if not key or key == "-" or any(c in ":.[]" or c.isspace() for c in key):
        raise UsageError(
            f"{name}: a form cannot carry the key {key!r}; send this call as JSON"
            ' (encoding="json")'
        )


def scalar_text(value: Any) -> str:
    """The text of a scalar in a form (``protocol.md 3.4``).

    Raises:
        TypeError: It is no scalar.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return float_text(value)
    if isinstance(value, int):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no text in a form")


def float_text(value: float) -> str:
    """The shortest text of a number, ``3`` for 3.0 (``protocol.md 3.4``)."""
    whole = value.is_integer() and abs(value) < 1e16
    return str(int(value)) if whole else repr(value)


_KEPT = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._")
_QUOTED = [chr(byte) if byte in _KEPT else f"%{byte:02X}" for byte in range(256)]
_QUOTED[0x20] = "+"


def quote(text: str) -> str:
    """`text` as a name or value of a form body: UTF-8, ``+`` for a space."""
    if text.isascii() and text.isalnum():
        return text
    return "".join(map(_QUOTED.__getitem__, text.encode()))


# Names are those of the schema, again and again. Values are not kept: some are secret.
_quote_name = lru_cache(maxsize=4096)(quote)


def form_body(pairs: Iterable[tuple[str, str]]) -> bytes:
    """The bytes of a form body (``protocol.md 3.1``)."""
    fields = [f"{_quote_name(name)}={quote(value)}" for name, value in pairs]
    return "&".join(fields).encode("ascii")


def json_body(tree: Mapping[str, Any]) -> bytes:
    """The bytes of a JSON body, UTF-8 (``protocol.md 3.2``)."""
    from json import dumps

    return dumps(
        tree, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    ).encode()
