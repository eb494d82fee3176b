"""All cases of the vector files that are about encoding and decoding."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

import pytest
from runtime import kalsig
from runtime.decode_json import decode_json, decode_many_json
from runtime.decode_xml import decode_many_xml, decode_xml
from runtime.encode import encode, flatten, form_body, json_body
from runtime.errors import ApiError
from runtime.fields import Kind, int_enum, list_of, object_of, str_enum

from tests.runtime.core import dynamic_api
from tests.runtime.core.vectors import SCHEMAS, built, cases, declared, shown

READ_ONLY = {"ott_map_of_objects": "name"}
"""The one case that sends a property that the schema calls readOnly; a typed client leaves it out."""


def _answer(case: dict[str, Any], one: Any, many: Any) -> Any:
    registry = dynamic_api.api(SCHEMAS[case["schema"]])
    body, result = case["input"]["body"].encode(), case["input"]["declared_result"]
    try:
        if isinstance(result, list):
            return shown(list(many(body, [declared(text) for text in result], registry)))
        return shown(one(body, declared(result), registry).value)
    except ApiError as error:
        return shown(error)


def _typed(value: Any) -> Any:
    """With the types of scalars, so that 1, 1.0, True and "1" differ; enums count as what they carry."""
    if isinstance(value, dict):
        return {key: _typed(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_typed(part) for part in value]
    carried = next((t for t in (bool, int, float, str) if isinstance(value, t)), type(value))
    return carried.__name__, value


def _without_empties(value: Any) -> Any:
    """As the case asks: without ignoreNull, null, empty text and empty collections look alike."""
    if isinstance(value, dict):
        parts = {key: _without_empties(part) for key, part in value.items()}
        return {key: part for key, part in parts.items() if part not in ("", [], {}, {"@map": {}})}
    return [_without_empties(part) for part in value] if isinstance(value, list) else value


def _check(case: dict[str, Any], got: Any) -> None:
    expected = case["expected"]
    compare = case.get("compare")
    if compare is None:
        assert _typed(got) == _typed(expected)
    elif compare == "as double":
        assert isinstance(got, int)
        assert float(got) == expected
    else:
        assert compare == "after dropping empty strings and empty collections"
        assert _without_empties(got) == _without_empties(expected)


@pytest.mark.parametrize("case", cases("responses_xml"))
def test_answer_in_xml(case: dict[str, Any]) -> None:
    _check(case, _answer(case, decode_xml, decode_many_xml))


@pytest.mark.parametrize("case", cases("responses_json"))
def test_answer_in_json(case: dict[str, Any]) -> None:
    _check(case, _answer(case, decode_json, decode_many_json))


def _kinds(case: dict[str, Any], registry: Any) -> dict[str, Kind]:
    kinds: dict[str, Kind] = {}
    for parameter in case.get("declared_parameters") or ():
        if not isinstance(parameter, str):
            parameter = f"{parameter['type']} {parameter['name']}"
        type_, name = parameter.split()
        if type_ in dynamic_api.SCALARS:
            kinds[name] = dynamic_api.SCALARS[type_]
        elif registry.enum_named(type_):
            kinds[name] = (int_enum if issubclass(registry.enum_named(type_), int) else str_enum)(type_)
        elif registry.class_named(type_) is None and type_.endswith("Array"):
            kinds[name] = list_of(type_.removesuffix("Array"))
        else:
            kinds[name] = object_of(type_)
    return kinds


@pytest.mark.parametrize("case", cases("flatten"))
def test_request(case: dict[str, Any]) -> None:
    name = "ott-2020" if case["name"].startswith("ott_") else "ovp-2016-03"
    registry = dynamic_api.api(name)
    arguments = {key: built(part, registry) for key, part in case["input"].items()}
    files: dict[str, Any] = {}
    tree = encode(arguments, _kinds(case, registry), files)
    expected = case["expected"]
    pairs = flatten(tree)
    if case["name"] in READ_ONLY:
        wire = READ_ONLY[case["name"]]
        ((argument, value),) = arguments.items()
        assert type(value).__properties__[wire].read_only
        assert wire not in tree[argument]
        tree[argument][wire] = expected["json"][argument][wire]
        pairs.insert(1, (f"{argument}:{wire}", tree[argument][wire]))
    assert not files
    assert _typed(tree) == _typed(expected["json"])
    assert [list(pair) for pair in pairs] == expected["form_pairs"]
    assert form_body(pairs).decode() == expected["form_body"]
    assert parse_qsl(form_body(pairs).decode(), keep_blank_values=True) == pairs
    assert json.loads(json_body(tree)) == expected["json"]


@pytest.mark.parametrize("case", cases("kalsig", algorithm="classic"))
def test_signature(case: dict[str, Any]) -> None:
    pairs = [(name, value) for name, value in case["input"]["pairs"]]
    assert kalsig.signed_text(pairs) == case["expected"]["signed_text"]
    assert kalsig.sign(pairs) == case["expected"]["kalsig"]
    assert kalsig.sign([*pairs, ("kalsig", "x")]) == case["expected"]["kalsig"]
