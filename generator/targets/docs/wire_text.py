"""Values as text on the wire: JSON, XML and forms (``protocol.md 3.1, 3.2, 5.1``), laid out for reading."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from .examples_values import Value

STEP = "  "
_IN_XML = re.compile("[\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;", "'": "&apos;"})


def json_text(value: Value | None) -> str:
    """A scalar in JSON; whole floats have no fraction, as servers print them. What one cannot see is escaped."""
    return json.dumps(_whole(value), ensure_ascii=isinstance(value, str) and not value.isprintable())


def plain_text(value: Value) -> str:
    """A scalar as a form has it, on one line: bools are 1 and 0. What one cannot see is encoded."""
    if isinstance(value, bool):
        return "1" if value else "0"
    text = str(_whole(value))
    return text if text.isprintable() else quote(text, errors="replace")


def xml_text(value: Value) -> str:
    """A scalar as the content of an XML element; what one cannot see is a reference, or left out where XML has none."""
    if isinstance(value, str) and not value.isprintable():
        return "".join(map(_reference, value))
    return plain_text(value).translate(_ESCAPES)


def _whole(value: Value | None) -> Value | None:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _reference(character: str) -> str:
    if character.isprintable():
        return character.translate(_ESCAPES)
    return f"&#{ord(character)};" if _IN_XML.match(character) else ""


def json_object(members: Iterable[tuple[str, str]]) -> str:
    """An object of members whose values are JSON already, one a line."""
    inner = f",\n{STEP}".join(f'"{name}": {indented(value)}' for name, value in members)
    return f"{{\n{STEP}{inner}\n}}" if inner else "{}"


def json_list(items: Iterable[str]) -> str:
    """A list of JSON values."""
    inner = f",\n{STEP}".join(indented(item) for item in items)
    return f"[\n{STEP}{inner}\n]" if inner else "[]"


def element(name: str, content: str) -> str:
    """An XML element; content that begins with an element stands on lines of its own."""
    if content.startswith("<"):
        return f"<{name}>\n{STEP}{indented(content)}\n</{name}>"
    return f"<{name}>{content}</{name}>"


def indented(text: str) -> str:
    """`text` with all lines but the first one step further in."""
    return text.replace("\n", f"\n{STEP}") if "\n" in text else text


def pairs(name: str, tree: Any) -> Iterator[tuple[str, str]]:
    """A value of the JSON form as pairs of a form, names with colons."""
    if isinstance(tree, dict):
        for key, each in tree.items():
            yield from pairs(f"{name}:{key}", each)
    elif isinstance(tree, list):
        for at, each in enumerate(tree):
            yield from pairs(f"{name}:{at}", each)
    else:
        yield name, plain_text(tree)
