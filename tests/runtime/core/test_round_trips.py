"""What goes through an encoding and back is what it was."""

from __future__ import annotations

import copy
import json
import pickle
from contextlib import suppress
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from runtime.decode_json import decode_json, decode_many_json, decode_object_json
from runtime.decode_xml import decode_many_xml, decode_xml
from runtime.encode import encode, flatten, json_body
from runtime.errors import KalturaError, UsageError
from runtime.fields import (
    BOOLEAN,
    FILE,
    FLOAT,
    INTEGER,
    NOTHING,
    STRING,
    int_enum,
    list_of,
    map_of,
    object_of,
    str_enum,
)

from tests.runtime.core.answers import as_json, as_xml, from_json, from_xml, trees
from tests.runtime.core.fixture_api import REGISTRY
from tests.runtime.core.fixture_api.types.tree import Tree

TREE = object_of("KalturaTree")
KINDS = [
    STRING,
    INTEGER,
    FLOAT,
    BOOLEAN,
    FILE,
    NOTHING,
    int_enum("KalturaMediaType"),
    str_enum("KalturaEntryType"),
    TREE,
    list_of("KalturaTree"),
    map_of("KalturaTree"),
    object_of("KalturaNeverDeclared"),
]


def unflattened(pairs: list[tuple[str, str]]) -> Any:
    """A small reference decoder of the form: lists by their numeric keys, text for all scalars."""
    tree: dict[str, Any] = {}
    for name, value in pairs:
        *parents, last = name.split(":")
        node = tree
        for step in parents:
            node = node.setdefault(step, {})
        if last != "-":
            node[last] = value
    return tree


def as_text(tree: Any) -> Any:
    """A JSON tree as that decoder sees it: scalars as text, lists as dictionaries."""
    if isinstance(tree, dict):
        return {key: as_text(part) for key, part in tree.items()}
    if isinstance(tree, list):
        return {str(index): as_text(part) for index, part in enumerate(tree)}
    if isinstance(tree, bool):
        return "1" if tree else "0"
    return tree if isinstance(tree, str) else float(tree)


def _close(form: Any, tree: Any) -> bool:
    if isinstance(tree, dict):
        return set(form) == set(tree) and all(_close(form[key], part) for key, part in tree.items())
    return float(form) == tree if isinstance(tree, float) else bool(form == tree)


@given(trees)
def test_the_form_says_what_the_tree_says(tree: Tree) -> None:
    try:
        encoded = encode({"tree": tree}, {"tree": TREE}, {})
    except UsageError as error:
        assert any(why in str(error) for why in ("64 bits", "inf cannot"))
        return
    assert json.loads(json_body(encoded)) == encoded
    try:
        pairs = flatten(encoded)
    except UsageError as error:
        assert "as JSON" in str(error)
        return
    assert _close(unflattened(pairs), as_text(encoded))


@given(trees)
def test_a_value_survives_both_formats(tree: Tree) -> None:
    expected = tree if as_xml(tree) else None
    assert from_xml(as_xml(tree), TREE) == expected
    try:
        json.dumps(as_json(tree), allow_nan=False)
    except ValueError:
        return  # JSON has no infinity
    assert from_json(as_json(tree), TREE) == expected


@given(trees)
def test_an_answer_survives_copies(tree: Tree) -> None:
    decoded = from_json(as_json(tree), TREE)
    assert pickle.loads(pickle.dumps(decoded)) == copy.deepcopy(decoded) == copy.copy(decoded) == decoded


data = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from([*Tree.__properties__, "objectType", "result", "error", "code", "message", "args", "0", "7"]),
        inner | st.sampled_from(["KalturaTree", "KalturaAPIException", "KalturaMediaType", "KalturaMediaEntry"]),
        max_size=6,
    ),
    max_leaves=20,
)


@given(data, st.sampled_from(KINDS))
def test_any_json_is_a_value_or_an_error(value: Any, kind: Any) -> None:
    body = json.dumps(value).encode()
    _sound(decode_json, body, kind)
    _sound(decode_many_json, body, [kind, kind, kind])
    with suppress(KalturaError):
        decode_object_json(value, kind, REGISTRY)


tags = st.sampled_from(
    ["xml", "result", "item", "itemKey", "error", "code", "message", "objectType", *Tree.__properties__]
)
documents = st.recursive(
    st.sampled_from(["", " ", "x", "1", "1E+3", "true", "KalturaTree", "<!-- c -->", "&amp;", "<![CDATA[<a>]]>"]),
    lambda inner: st.builds(lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>", tags, st.lists(inner, max_size=4)),
    max_leaves=20,
)


@given(documents, st.sampled_from(KINDS))
def test_any_xml_is_a_value_or_an_error(inner: str, kind: Any) -> None:
    body = f"<xml><result>{inner}</result></xml>".encode()
    _sound(decode_xml, body, kind)
    _sound(decode_many_xml, body, [kind, kind, kind])


@given(st.binary() | st.text().map(str.encode), st.sampled_from(KINDS))
def test_any_bytes_are_a_value_or_an_error(body: bytes, kind: Any) -> None:
    for around in (b"%s", b"<xml><result>%s</result></xml>", b'{"result":%s}', b'"%s"'):
        for one, many in ((decode_xml, decode_many_xml), (decode_json, decode_many_json)):
            _sound(one, around % body, kind)
            _sound(many, around % body, [kind])


def _sound(decode: Any, body: bytes, kinds: Any) -> None:
    try:
        decode(body, kinds, REGISTRY)
    except KalturaError as error:
        assert str(error)
