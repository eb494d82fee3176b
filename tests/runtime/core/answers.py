"""Values as both formats of answers would carry them, and random ones."""

from __future__ import annotations

import json
from typing import Any
from xml.sax.saxutils import escape

from hypothesis import strategies as st
from runtime.decode_json import decode_json, decode_many_json
from runtime.decode_xml import decode_many_xml, decode_xml
from runtime.fields import Kind
from runtime.model import Model, make, values_of

from tests.runtime.core.fixture_api import REGISTRY
from tests.runtime.core.fixture_api.enums.entry_type import EntryType
from tests.runtime.core.fixture_api.enums.media_type import MediaType
from tests.runtime.core.fixture_api.types.tree import Tree

xml_text = st.text(
    st.characters(min_codepoint=0x20, exclude_categories=("Cs",), exclude_characters="\ufffe\uffff")
    | st.sampled_from("\t\n")
)
"""Text that an XML document can hold; a CR arrives as LF (``protocol.md 5.1``)."""


def from_xml(result: str, kind: Kind) -> Any:
    """The value of an answer with this result."""
    return decode_xml(f"<xml><result>{result}</result></xml>".encode(), kind, REGISTRY).value


def from_json(data: Any, kind: Kind) -> Any:
    """The value of an answer with this result."""
    return decode_json(json.dumps(data).encode(), kind, REGISTRY).value


def many_from_xml(result: str, kinds: list[Kind]) -> list[Any]:
    """The values of an answer to a multirequest."""
    return decode_many_xml(f"<xml><result>{result}</result></xml>".encode(), kinds, REGISTRY)


def many_from_json(data: Any, kinds: list[Kind]) -> list[Any]:
    """The values of an answer to a multirequest."""
    return decode_many_json(json.dumps(data).encode(), kinds, REGISTRY)


def as_xml(value: Any) -> str:
    """A value as the contents of an XML element."""
    if isinstance(value, Model):
        parts = "".join(f"<{wire}>{as_xml(part)}</{wire}>" for wire, part in values_of(value).items())
        return f"<objectType>{escape(value.object_type)}</objectType>{parts}"
    if isinstance(value, list):
        return "".join(f"<item>{as_xml(part)}</item>" for part in value)
    if isinstance(value, dict):
        return "".join(f"<item><itemKey>{escape(key)}</itemKey>{as_xml(part)}</item>" for key, part in value.items())
    return str(int(value)) if isinstance(value, bool) else escape(str(value))


def as_json(value: Any) -> Any:
    """A value as parsed JSON, the objectType last."""
    if isinstance(value, Model):
        return {wire: as_json(part) for wire, part in values_of(value).items()} | {"objectType": value.object_type}
    if isinstance(value, list):
        return [as_json(part) for part in value]
    if isinstance(value, dict):
        return {key: as_json(part) for key, part in value.items()} or []
    return value


def _tree(values: dict[str, Any], received: str) -> Tree:
    return make(Tree, values, received)


def _grown(children: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(
        _tree,
        st.fixed_dictionaries(
            {},
            optional={
                "text": xml_text,
                "number": st.integers(),
                "ratio": st.floats(allow_nan=False),
                "flag": st.booleans(),
                "mediaType": st.integers(-3, 9).map(MediaType),
                "entryType": (st.sampled_from(["1", "", "a.B"]) | xml_text).map(EntryType),
                "child": children,
                "children": st.lists(children, max_size=3),
                "named": st.dictionaries(xml_text, children, max_size=3),
            },
        ),
        st.sampled_from(["", "", "KalturaHologram"]),
    )


trees: st.SearchStrategy[Tree] = st.recursive(st.builds(Tree), _grown, max_leaves=12)
"""Trees of objects with every kind of property, as an answer would make them."""
