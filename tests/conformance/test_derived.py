"""The reference data, played by the clients of every language."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.conformance.case import Suite
from generator.conformance.oracle import Oracle
from generator.model.api import Api
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from tests.conformance.derived import Derivation, type_of, vectors
from tests.conformance.playing import LANGUAGES, check, played
from tests.support import SHARED, schema_for

FAMILIES = {"ovp": "ovp-2026", "ott": "ott-2020"}
LEFT_OUT = {
    "ovp": {
        # Nobody sends a multirequest without calls, and an object without a class has no type.
        "vector-xml-multirequest_empty",
        "vector-json-multirequest_empty",
        "vector-flatten-published_overview_example",
    },
    "ott": set[str](),
}
LEAST = {"ovp": 240, "ott": 30}


@cache
def api_of(family: str) -> Api:
    api = read_schema(fetch(str(schema_for(FAMILIES[family])))).api
    assert api is not None
    return api


@cache
def derived(family: str) -> tuple[Suite, tuple[str, ...]]:
    derivation = Derivation(api_of(family), family)
    return derivation.suite(), tuple(derivation.left_out)


@pytest.mark.parametrize("family", FAMILIES)
def test_nothing_is_left_out_unseen(family: str) -> None:
    suite, left_out = derived(family)
    assert set(left_out) == LEFT_OUT[family]
    assert len(suite.cases) >= LEAST[family]
    assert len({case.name for case in suite.cases}) == len(suite.cases)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_plays_them(language: str, family: str, tmp_path: Path) -> None:
    check(played(language, derived(family)[0], tmp_path))


def in_our_form(value: Any) -> Any:
    """The notation of the vectors as conformance programs print values."""
    if isinstance(value, list):
        return [in_our_form(each) for each in value]
    if not isinstance(value, dict):
        return value
    if "@map" in value:
        return {key: in_our_form(each) for key, each in value["@map"].items()}
    names = {"@type": "objectType", "@received": "$received"}
    return {names.get(key, key): in_our_form(each) for key, each in value.items()}


def plain_vectors() -> list[Any]:
    """Vectors of single answers whose value is stated as it is."""
    if SHARED is None:
        return []
    return [
        pytest.param(kind, case, id=f"{kind}-{case['name']}")
        for kind in ("xml", "json")
        for case in vectors(f"responses_{kind}")
        if "compare" not in case
        and not isinstance(case["input"]["declared_result"], list)
        and not (isinstance(case["expected"], dict) and "@error" in case["expected"])
    ]


@pytest.mark.parametrize(("kind", "case"), plain_vectors())
def test_the_oracle_agrees_with_the_vectors(kind: str, case: dict[str, Any]) -> None:
    api = api_of("ott" if case["schema"].startswith("OTT") else "ovp")
    declared = type_of(api, case["input"]["declared_result"])
    assert declared is not None
    oracle = Oracle(api)
    read = (oracle.xml if kind == "xml" else oracle.json)(case["input"]["body"], declared)
    assert read == in_our_form(case["expected"])
