"""Values of earlier answers in later calls: ``{{name}}`` in any text of a call."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .numbers import Scalar, number_of, scalar_text
from .tree import Node, node_at, path_of

_USE = re.compile(r"\{\{([A-Za-z_]\w*)\}\}", re.ASCII)


def used_in(value: Any) -> list[str]:
    """The names that a call uses, each once."""
    if isinstance(value, str):
        return list(dict.fromkeys(_USE.findall(value)))
    inside = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return list(dict.fromkeys(name for each in inside for name in used_in(each)))


def filled(value: Any, captured: Mapping[str, Scalar]) -> Any:
    """A call with the values in it. A text that is nothing but ``{{name}}`` becomes the value itself."""
    if isinstance(value, str):
        whole = _USE.fullmatch(value)
        if whole:
            return captured.get(whole[1], value)
        return _USE.sub(lambda use: scalar_text(captured.get(use[1], use[0])), value)
    if isinstance(value, Mapping):
        return {name: filled(each, captured) for name, each in value.items()}
    return [filled(each, captured) for each in value] if isinstance(value, list) else value


def captured_at(result: Node | None, path: str) -> Scalar | None:
    """What stands at a path of a result; None for nothing, or for what is no scalar."""
    way = path_of(path)
    node = None if way is None else node_at(result, way)
    if node is None or node.holds or node.kind in ("null", "empty"):
        return None
    if node.kind == "bool":
        return node.text == "true"
    return number_of(node.text) if node.kind == "number" else node.text
