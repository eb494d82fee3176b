"""The vectors of the reference data: their notation, both ways."""

from __future__ import annotations

import json
from typing import Any

import pytest
from runtime.errors import ApiError
from runtime.fields import Kind, list_of, map_of, object_of
from runtime.model import Model, make, values_of

from tests.runtime.core.dynamic_api import SCALARS
from tests.support import SHARED

SCHEMAS = {"OVP 3.3.0": "ovp-2016-03", "OVP 14.1.0 or later": "ovp-2025", "OTT 5.3.7": "ott-2020"}


def cases(name: str, **wanted: str) -> list[Any]:
    """The cases of a vector file as parameters; one that skips where there is no reference data."""
    if SHARED is None:
        return [pytest.param(None, marks=pytest.mark.skip("the reference data is not beside the checkout"))]
    found = json.loads((SHARED / "vectors" / f"{name}.json").read_text())["cases"]
    return [
        pytest.param(case, id=case["name"])
        for case in found
        if all(case.get(key) == value for key, value in wanted.items())
    ]


def declared(text: str) -> Kind:
    """The kind that ``declared_result`` names."""
    if text.startswith("array<"):
        return list_of(text[6:-1])
    if text.startswith("map<"):
        return map_of(text[4:-1])
    return SCALARS.get(text) or object_of(text)


def shown(value: Any) -> Any:
    """A decoded value in the notation of the vectors."""
    if isinstance(value, Model):
        cls = type(value)
        names = {"@type": cls.__wire__}
        if value.object_type != cls.__wire__:
            names["@received"] = value.object_type
        return names | {wire: shown(part) for wire, part in values_of(value).items()}
    if isinstance(value, ApiError):
        return {"@error": {"code": value.code, "message": value.message, "args": value.arguments}}
    if isinstance(value, dict):
        return {"@map": {key: shown(part) for key, part in value.items()}}
    if isinstance(value, list):
        return [shown(part) for part in value]
    return value


def built(value: Any, registry: Any) -> Any:
    """The argument that a case of `flatten.json` describes: objects of the schema's classes, else plain values."""
    if isinstance(value, list):
        return [built(part, registry) for part in value]
    if isinstance(value, dict) and "map" in value:
        return {key: built(part, registry) for key, part in value["map"].items()}
    if isinstance(value, dict):
        parts = {wire: built(part, registry) for wire, part in value["properties"].items()}
        if value["objectType"] is None:
            return parts
        cls = registry.class_named(value["objectType"])
        assert parts.keys() <= cls.__properties__.keys(), parts.keys() - cls.__properties__.keys()
        return make(cls, parts)
    return value
