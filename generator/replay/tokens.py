"""Dependent tokens: ``{N:result:path}`` in a later call stands for a value of an earlier one (``protocol.md 7.4``)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import overload

from generator.replay.serialize import php_float
from generator.replay.tree import Tree
from generator.replay.value import Value, as_error, as_map

# Greedy on purpose: whatever lies between the first brace and the last is one path, which then leads nowhere.
_TOKEN = re.compile(r"\{(\d+):result(?::(.*))?\}")

_ALL = "_all"


@overload
def replace(tree: dict[str, Tree], results: Sequence[Value]) -> dict[str, Tree]: ...
@overload
def replace(tree: Tree, results: Sequence[Value]) -> Tree: ...
def replace(tree: Tree, results: Sequence[Value]) -> Tree:
    """`tree` with the tokens that name one of `results`, counted from 1, replaced; keys and other tokens stay."""
    if isinstance(tree, dict):
        return {key: replace(value, results) for key, value in tree.items()}
    if isinstance(tree, list):
        return [replace(item, results) for item in tree]
    if not isinstance(tree, str):
        return tree

    def value_of(token: re.Match[str]) -> str:
        number = int(token[1])
        if not 1 <= number <= len(results):
            return token[0]
        return look_up(results[number - 1], token[2].split(":") if token[2] else [])

    return _TOKEN.sub(value_of, tree)


def look_up(value: Value, path: Sequence[str]) -> str:
    """The text at `path` of a result: empty for what is not there, and for objects, lists and errors."""
    if as_error(value) is not None:
        return ""
    if not path:
        return _text(value)
    head, rest = path[0], path[1:]
    if isinstance(value, list):
        if head == _ALL:
            found = (look_up(item, rest) for item in value)
            return "".join(f"{text}," for text in found if text)
        return look_up(value[int(head)], rest) if head.isdigit() and int(head) < len(value) else ""
    if isinstance(value, dict):
        return look_up((as_map(value) or value).get(head), rest)
    return ""


def _text(value: Value) -> str:
    match value:
        case bool():
            return "1" if value else ""
        case float():
            return php_float(value, 14)
        case str() | int():
            return str(value)
        case _:
            return ""
