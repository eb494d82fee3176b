"""Form fields as PHP reads them: names with brackets become a tree, others are mended (``protocol.md 2.3``)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl

from generator.replay.tree import Tree, is_index, put

_BRACKETS = re.compile(r"\[([^\]]*)\]")


def pairs(text: str) -> list[tuple[str, str]]:
    """The pairs of a query string or form body, decoded as UTF-8; ``+`` is a space."""
    return parse_qsl(text, keep_blank_values=True, errors="replace")


def fields(items: Iterable[tuple[str, str]]) -> dict[str, Tree]:
    """The top-level fields of form pairs, later ones over earlier ones; colons in names are left alone here."""
    tree: dict[str, Tree] = {}
    for name, value in items:
        path = _path(name)
        if path is None:
            continue
        for depth, key in enumerate(path):
            if key == "":
                path[depth] = _next_index(tree, path[:depth])
        put(tree, path, value)
    return tree


def _path(name: str) -> list[str] | None:
    """`name` split at its brackets, the empty text standing for "append"; None for a field without a name."""
    name = name.lstrip(" ")
    bracket = name.find("[")
    if bracket <= 0 or "]" not in name[bracket:]:
        mended = re.sub(r"[ .\[]", "_", name)
        return [mended] if mended else None
    top = re.sub(r"[ .]", "_", name[:bracket])
    path = [top]
    at = bracket
    while (found := _BRACKETS.match(name, at)) is not None:
        path.append(found[1])
        at = found.end()
    return path


def _next_index(tree: dict[str, Tree], path: list[str]) -> str:
    here: Tree = tree
    for key in path:
        here = here.get(key) if isinstance(here, dict) else None
    used = [int(key) for key in here if is_index(key)] if isinstance(here, dict) else []
    return str(max(used, default=-1) + 1)
