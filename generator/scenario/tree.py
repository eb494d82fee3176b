"""An answer as a tree, as the console has it: numbers keep their digits, and what stands there twice is there twice."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias
from xml.parsers import expat

Kind: TypeAlias = Literal["object", "list", "map", "text", "number", "bool", "null", "empty"]
Key: TypeAlias = str | int

_HOLDERS = frozenset(("object", "list", "map"))
_STEP = re.compile(r'\.?([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.(\d+)', re.ASCII)
_INDEX = re.compile(r"[0-9]{1,15}\Z")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Unreadable(ValueError):
    """A text that is neither JSON nor XML."""


@dataclass(slots=True)
class Node:
    """A value; `text` is that of a scalar, the digits of a number as they came. `children` have keys."""

    kind: Kind
    text: str = ""
    children: list[tuple[Key, Node]] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether it may have children."""
        return self.kind in _HOLDERS

    def child(self, key: Key) -> Node | None:
        """The child called `key`: the last one, as readers of JSON have it."""
        if self.kind == "list":
            return self.children[key][1] if isinstance(key, int) and key < len(self.children) else None
        return next((node for name, node in reversed(self.children) if name == key), None)

    def walk(self, name: Key = "") -> Iterator[tuple[Key, Node]]:
        """It and all below it, each with the name or the index under which it stands."""
        pending: list[tuple[Key, Node]] = [(name, self)]
        while pending:
            found = pending.pop()
            yield found
            pending.extend(found[1].children)


class _Digits(str):
    __slots__ = ()


class _Pairs(list[tuple[str, Any]]):
    __slots__ = ()


def read_tree(text: str) -> tuple[Node, Literal["json", "xml"]]:
    """The tree of an answer, and what it is written in.

    Raises:
        Unreadable: if it is neither.
    """
    try:
        if text.lstrip().startswith("<"):
            return _xml(text), "xml"
        plain = text.removeprefix("\ufeff")
        read = json.JSONDecoder(
            object_pairs_hook=_Pairs, parse_int=_Digits, parse_float=_Digits, parse_constant=_no_number
        )
        return _node(read.decode(plain)), "json"
    except (ValueError, RecursionError, expat.ExpatError) as error:
        raise Unreadable(str(error)) from error


def _no_number(word: str) -> Any:
    raise ValueError(f"{word} is no JSON")


def _node(value: Any) -> Node:
    if isinstance(value, _Pairs):
        return Node("object", "", [(name, _node(each)) for name, each in value])
    if isinstance(value, list):
        return Node("list", "", [(index, _node(each)) for index, each in enumerate(value)])
    if isinstance(value, bool):
        return Node("bool", "true" if value else "false")
    if isinstance(value, _Digits):
        return Node("number", str(value))
    return Node("null", "null") if value is None else Node("text", value)


def _xml(text: str) -> Node:
    """XML as a tree; a document type is refused, so that nothing is declared that grows."""
    root: list[tuple[Key, Node]] = []
    open_: list[Node] = [Node("object", "", root)]
    parser = expat.ParserCreate()

    def start(name: str, attributes: dict[str, str]) -> None:
        node = Node("object")
        open_[-1].children.append((name, node))
        open_.append(node)

    def end(name: str) -> None:
        _settle(open_.pop())

    def data(piece: str) -> None:
        open_[-1].text += piece

    def refuse(*_: Any) -> None:
        raise Unreadable("it has a document type")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = data
    parser.StartDoctypeDeclHandler = refuse
    parser.buffer_text = True
    parser.Parse(text.encode(errors="surrogatepass"), True)
    return root[0][1]


def _settle(node: Node) -> None:
    """Tells scalars, lists and maps among elements, and gives items their keys."""
    if not node.children:
        node.kind = "text" if node.text else "empty"
        return
    node.text = node.text if node.text.strip() else ""
    if any(name != "item" for name, _ in node.children):
        return
    items = [item for _, item in node.children]
    keys = [next((each.text for name, each in item.children if name == "itemKey"), None) for item in items]
    if any(key is None for key in keys):
        node.kind, node.children = "list", list(enumerate(items))
        return
    node.kind = "map"
    node.children = [(key or "", item) for key, item in zip(keys, items, strict=True)]
    for item in items:
        at = next(index for index, (name, _) in enumerate(item.children) if name == "itemKey")
        del item.children[at]


def path_of(text: str) -> list[Key] | None:
    """The way that a text such as ``objects[0].id`` says; None for a text that is none."""
    path: list[Key] = []
    at = 0
    while at < len(text):
        found = _STEP.match(text, at)
        if found is None:
            return None
        name, index, quoted, dotted = found.groups()
        try:
            path.append(name or (str(json.loads(quoted)) if quoted else int(index or dotted)))
        except ValueError:
            return None
        at = found.end()
    return path


def node_at(root: Node | None, path: list[Key]) -> Node | None:
    """The node at the end of `path`; None where there is none."""
    node = root
    for key in path:
        if node is None:
            return None
        # A list with gaps is an object whose names are digits.
        other: Key = str(key) if isinstance(key, int) else int(key) if _INDEX.match(key) else key
        found = node.child(key)
        node = node.child(other) if found is None else found
    return node


def line_of(node: Node, cover: Callable[[str], str], most: int = 60) -> str:
    """A node on one line, as `cover` lets its text be seen; of an object or a list only how much is in it."""
    size = len(node.children)
    match node.kind:
        case "object":
            return f"{{{size}}}" if size else "{}"
        case "list":
            return f"[{size}]" if size else "[]"
        case "map":
            return f"map {{{size}}}"
        case "text":
            return f'"{visible(cover(node.text), most)}"'
        case "empty":
            return "(empty)"
    return cover(node.text)[:most]


def visible(text: str, most: int) -> str:
    """A text with all that cannot be seen written as an escape, cut after `most` characters."""
    cut = f"{text[:most]}…" if len(text) > most else text
    return _UNSEEN.sub(lambda found: _SHORT.get(found[0]) or f"\\u{ord(found[0]):04x}", cut)
