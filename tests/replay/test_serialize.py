"""Answers are printed as the servers print them."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.replay import tokens
from generator.replay.serialize import php_float, to_json, to_xml
from generator.replay.value import Value
from tests.support import SHARED, need_shared

_NO_NULLS_LISTED = "object_with_related_objects_map_ignoreNull_off"
"""A case that prints every null property of a class: a recording lists the nulls that it wants."""


def _computed(file: str) -> list[Any]:
    """The cases whose bodies came out of the real serializers."""
    if SHARED is None:
        return [pytest.param(None, id="absent")]
    cases = json.loads((SHARED / "vectors" / file).read_text("utf-8"))["cases"]
    return [
        pytest.param(case, id=case["name"])
        for case in cases
        if case["source"].startswith("computed by executing") and case["name"] != _NO_NULLS_LISTED
    ]


def _value(given_value: Any) -> Value:
    """A value in the notation of the vectors as one of ours."""
    if isinstance(given_value, list):
        return [_value(item) for item in given_value]
    if not isinstance(given_value, dict):
        return given_value  # type: ignore[no-any-return]
    if "@map" in given_value:
        return {"$map": {key: _value(item) for key, item in given_value["@map"].items()}}
    if "@error" in given_value:
        return {"$error": given_value["@error"]}
    kind = given_value.get("@received", given_value["@type"])
    own = {key: _value(item) for key, item in given_value.items() if not key.startswith("@")}
    return {"objectType": kind, **own}


@pytest.mark.parametrize("case", _computed("responses_xml.json"))
def test_xml_is_that_of_the_server(case: Any) -> None:
    need_shared()
    value = _value(case.get("server_value", case["expected"]))
    assert to_xml(value, execution_time=0.28957796096802) == case["input"]["body"]


@pytest.mark.parametrize("case", _computed("responses_json.json"))
def test_json_is_that_of_the_server(case: Any) -> None:
    need_shared()
    assert to_json(_value(case.get("server_value", case["expected"]))) == case["input"]["body"]


def _named(file: str, prefix: str) -> list[Any]:
    if SHARED is None:
        return [pytest.param(None, id="absent")]
    cases = json.loads((SHARED / "vectors" / file).read_text("utf-8"))["cases"]
    return [pytest.param(case, id=case["name"]) for case in cases if case["name"].startswith(prefix)]


@pytest.mark.parametrize("case", _named("responses_json.json", "ott_"))
def test_ott_answers_say_what_recorded_ones_say(case: Any) -> None:
    need_shared()
    body = json.loads(case["input"]["body"])
    printed = json.loads(to_json(_value(case["expected"]), dialect="ott"))
    assert _plain(printed["result"]) == _plain(body["result"])


def _plain(value: Any) -> Any:
    """An answer without what versions of the server differ in: the class and empty arguments of errors."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"error"}:
        error = {key: item for key, item in value["error"].items() if key != "objectType" and item != []}
        return {"error": _plain(error)}
    if value.get("objectType") == "KalturaApiExceptionArg":
        return {key: item for key, item in value.items() if key != "objectType"}
    return {key: _plain(item) for key, item in value.items()}


def test_ott_xml_has_its_time_first() -> None:
    assert to_xml(True, dialect="ott", execution_time=0.5) == (
        '<?xml version="1.0" encoding="utf-8"?><xml><executionTime>0.5</executionTime><result>1</result></xml>'
    )


def test_nulls_are_empty_elements_unless_they_are_ignored() -> None:
    value: Value = {"objectType": "KalturaX", "a": None, "b": ""}
    assert "<a></a><b></b>" in to_xml(value, ignore_null=False)
    assert "<a>" not in to_xml(value)
    assert to_json(value) == '{"b":"","objectType":"KalturaX"}'


def test_old_errors_have_neither_class_nor_arguments() -> None:
    error: Value = {"$error": {"code": "A", "message": "b", "style": "old"}}
    assert to_json(error) == '{"code":"A","message":"b"}'
    assert "<error><code>A</code><message>b</message></error>" in to_xml(error)
    assert to_json(error, dialect="ott", execution_time=0.1) == (
        '{"executionTime":0.1,"result":{"error":{"code":"A","message":"b"}}}'
    )


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (0.0, 14, "0"),
        (-0.0, 17, "-0"),
        (1.0, 14, "1"),
        (100.0, 17, "100"),
        (-2.5, 17, "-2.5"),
        (1e14, 14, "1.0E+14"),
        (1e13, 14, "10000000000000"),
        (0.0001, 14, "0.0001"),
        (0.00001, 17, "1.0e-5"),
        (1.5e300, 17, "1.5e+300"),
        (1 / 3, 14, "0.33333333333333"),
        (1 / 3, 17, "0.3333333333333333"),
        (120.0, 14, "120"),
    ],
)
def test_floats(value: float, digits: int, text: str) -> None:
    assert php_float(value, digits) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_read_back(value: float) -> None:
    assert float(php_float(value, 17)) == value
    assert math.isclose(float(php_float(value, 14)), value, rel_tol=1e-13, abs_tol=5e-324)


@given(st.text(st.characters(codec="utf-8")))
def test_texts_read_back_from_json(text: str) -> None:
    printed = to_json(text)
    assert json.loads(printed) == text
    assert printed.isascii()


def _token_cases() -> list[Any]:
    if SHARED is None:
        return [pytest.param(None, id="absent")]
    cases = json.loads((SHARED / "vectors" / "multirequest.json").read_text("utf-8"))["tokens"]
    return [pytest.param(case, id=case["name"]) for case in cases]


@pytest.mark.parametrize("case", _token_cases())
def test_tokens_are_replaced_as_the_server_replaces_them(case: Any) -> None:
    need_shared()
    result = case["input"]["result_of_request_1"]
    if isinstance(result, dict) and set(result) == {"error"}:
        result = {"$error": result["error"]}
    assert tokens.replace(case["input"]["parameters"], [result]) == case["expected"]


def test_tokens_reach_into_maps_and_later_results() -> None:
    results: list[Value] = ["first", {"objectType": "KalturaX", "related": {"$map": {"a": {"totalCount": 2}}}}]
    assert tokens.replace("{2:result:related:a:totalCount}", results) == "2"
    assert tokens.replace("{1:result}", results) == "first"
    assert tokens.replace("{1:result:x}", results) == ""
