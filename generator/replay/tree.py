"""The logical parameter tree: what a request says once its encoding is taken away (``protocol.md 3``).

A tree is made of plain values. Text is what a form carries; JSON may bring numbers and bools. ``None`` is the explicit
null (``p__null``), an absent key is unset. A literal JSON ``null`` is not an explicit null: the server casts it, and it
stands here as the empty text (``protocol.md 3.2``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Tree: TypeAlias = "str | int | float | bool | list[Tree] | dict[str, Tree] | None"

NULL_SUFFIX = "__null"
EMPTY_MARK = "-"

_KEEP_MARK_ABOVE = 2
"""An object ``{"-": ""}`` is an empty list from this depth on; as an action parameter the server refuses it."""


class _Built(dict[str, Tree]):
    """A dictionary that came from splitting names, and so may stand for a list (``p:0:...``)."""


def is_index(key: str) -> bool:
    """Whether `key` is a list index as it is written in a name: ASCII digits only."""
    return key.isascii() and key.isdigit()


def put(tree: dict[str, Tree], path: list[str], value: Tree) -> None:
    """Sets `value` at `path` (never empty); a scalar that stands in the way of a deeper name gives way, as in PHP."""
    here = tree
    for key in path[:-1]:
        below = here.get(key)
        if isinstance(below, list):
            below = _Built((str(index), item) for index, item in enumerate(below))
            here[key] = below
        elif not isinstance(below, dict):
            below = _Built()
            here[key] = below
        here = below
    here[path[-1]] = value


def split_colons(flat: Mapping[str, Tree]) -> dict[str, Tree]:
    """Turns top-level names with colons into a tree; deeper keys keep their colons (``protocol.md 3.1, 3.2``)."""
    tree: dict[str, Tree] = {}
    for name, value in flat.items():
        path = name.split(":")
        if len(path) > 1 and path[-1] == EMPTY_MARK:
            put(tree, path[:-1], [])
        elif isinstance(value, dict) and isinstance(known := tree.get(name), dict):
            merge_under(known, value)
        else:
            put(tree, path, value)
    return tree


def merge_under(tree: dict[str, Tree], below: Mapping[str, Tree]) -> None:
    """Adds to `tree` what only `below` has, recursively; where both have a value, that of `tree` stays."""
    for key, value in below.items():
        mine = tree.setdefault(key, value)
        if mine is not value and isinstance(mine, dict) and isinstance(value, dict):
            merge_under(mine, value)


def settle(tree: Mapping[str, Tree]) -> dict[str, Tree]:
    """Finishes the parameters of one call: explicit nulls, lists, empty-list marks; `tree` itself is not changed."""
    return _settle_object(tree, 1)


def _settle_object(tree: Mapping[str, Tree], depth: int) -> dict[str, Tree]:
    settled: dict[str, Tree] = {}
    nulls: list[str] = []
    for key, value in tree.items():
        if key.endswith(NULL_SUFFIX) and key != NULL_SUFFIX:
            nulls.append(key.removesuffix(NULL_SUFFIX))
        else:
            settled[key] = _settle(value, depth)
    for key in nulls:
        settled.setdefault(key, None)
    return settled


def _settle(value: Tree, depth: int) -> Tree:
    if isinstance(value, list):
        return [_settle(item, depth + 1) for item in value]
    if not isinstance(value, dict):
        return value
    if depth >= _KEEP_MARK_ABOVE and list(value) == [EMPTY_MARK]:
        return []
    if isinstance(value, _Built) and value and all(map(is_index, value)):
        return [_settle(value[key], depth + 1) for key in sorted(value, key=int)]
    return _settle_object(value, depth + 1)


def as_text(value: str | int | float | bool) -> str:
    """A scalar as the text a form would carry: bools are ``1`` and ``0``, whole floats have no fraction."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)
