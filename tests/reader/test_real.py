"""Every published schema is read completely."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from lxml import etree

from generator.model.api import Api
from generator.model.describe import counts
from generator.model.types import ROOT_CLASS, EnumRef, named
from generator.resources import default_schema, grammar
from tests.reader.schemas import CURRENT, REAL, read, read_ok, real_schema

COUNTS = {
    "ovp-2026": ("22.19.0", 682, 6032, 1634, 5768, 145, 1003, 1793, 123, 725),
    "ovp-2025": ("21.20.0", 675, 5983, 1613, 5700, 145, 1002, 1790, 123, 715),
    "ovp-2016-03": ("3.3.0", 418, 3279, 931, 3658, 94, 656, 1156, 53, 0),
    "ovp-2016-02": ("3.3.0", 375, 3075, 854, 3433, 86, 624, 1101, 44, 0),
    "ovp-2011": ("3.1.1", 154, 1331, 295, 1663, 55, 334, 579, 14, 0),
    "ott-2020": ("5.3.7.28130", 201, 636, 584, 1716, 126, 453, 615, 0, 437),
}
KEYS = "api_version enums constants classes properties services actions params plugins errors".split()


def test_every_current_schema_has_its_counts_here() -> None:
    assert set(COUNTS) == set(CURRENT)


@pytest.mark.parametrize("name", CURRENT)
def test_counts(name: str) -> None:
    assert counts(read_ok(real_schema(name))) == dict(zip(KEYS, COUNTS[name], strict=True))


@pytest.mark.parametrize("name", REAL)
def test_counts_are_those_of_the_elements(name: str) -> None:
    data = real_schema(name)
    root = etree.fromstring(data)
    paths = {
        "enums": "enums/enum",
        "constants": "enums/enum/const",
        "classes": "classes/class",
        "properties": "classes/class/property",
        "services": "services/service",
        "actions": "services/service/action",
        "params": "services/service/action/param",
        "plugins": "plugins/plugin",
        "errors": "errors/error",
    }
    expected = {key: len(root.findall(path)) for key, path in paths.items()}
    assert counts(read_ok(data)) == {"api_version": root.get("apiVersion")} | expected


@pytest.mark.parametrize("name", REAL)
def test_nothing_is_unknown(name: str) -> None:
    reading = read(real_schema(name))
    assert reading.errors == ()
    assert reading.notices == ()


@pytest.mark.parametrize("name", REAL)
def test_every_reference_resolves(name: str) -> None:
    assert list(dangling(read_ok(real_schema(name)))) == []


@pytest.mark.parametrize("name", REAL)
def test_lines_are_those_of_the_file(name: str) -> None:
    data = real_schema(name)
    lines = data.split(b"\n")
    api = read_ok(data)
    for class_ in api.classes:
        if not class_.supplied:
            assert f'name="{class_.name}"'.encode() in lines[class_.line - 1]
    for service in api.services:
        assert f'id="{service.id}"'.encode() in lines[service.line - 1]


# Where each attribute of protocol.md 1.2 lands; a value that is in the file has to be in the model.
ATTRIBUTES = {
    "enum": {"plugin": "plugin", "deprecated": "deprecated"},
    "class": {
        "abstract": "abstract",
        "plugin": "plugin",
        "description": "description",
        "deprecated": "deprecated",
        "requiresPermissions": "requires_permissions",
    },
    "property": {
        "readOnly": "read_only",
        "insertOnly": "insert_only",
        "writeOnly": "write_only",
        "description": "description",
        "requiresPermissions": "requires_permissions",
        "isTime": "is_time",
        "multiLingual": "multi_lingual",
        "nullable": "nullable",
        "deprecated": "deprecated",
        "minLength": "constraints.min_length",
        "maxLength": "constraints.max_length",
        "minValue": "constraints.min_value",
        "maxValue": "constraints.max_value",
        "valuesMinValue": "constraints.values_min_value",
        "valuesEnumType": "constraints.values_enum",
        "utf8truncate": "constraints.utf8_truncate",
    },
    "service": {"name": "name", "description": "description", "plugin": "plugin", "deprecated": "deprecated"},
    "action": {
        "description": "description",
        "enableInMultiRequest": "in_multirequest",
        "sessionRequired": "session",
        "actionAlias": "alias",
        "plugin": "plugin",
        "beta": "beta",
        "deprecated": "deprecated",
        "supportedRequestFormats": "request_formats",
        "supportedResponseFormats": "response_formats",
    },
    "param": {"default": "default_text", "description": "description", "optional": "optional"},
    "error": {"code": "code", "message": "message", "description": "description"},
}


@pytest.mark.parametrize("name", REAL)
def test_every_attribute_lands_in_its_field(name: str) -> None:
    data = real_schema(name)
    root = etree.fromstring(data, etree.XMLParser(remove_comments=True))
    for element, value in pairs(root, read_ok(data)):
        for attribute, path in ATTRIBUTES[element.tag].items():
            text = element.get(attribute)
            found = value
            for step in path.split("."):
                found = getattr(found, step)
            assert matches(text, found), (element.sourceline, attribute, text, found)


def pairs(root: Any, api: Api) -> Any:
    """Each element of the schema with its value in the model."""
    yield from zip(root.findall("enums/enum"), api.enums, strict=True)
    for element, class_ in zip(root.findall("classes/class"), (c for c in api.classes if not c.supplied), strict=True):
        yield element, class_
        yield from zip(element.findall("property"), class_.properties, strict=True)
    for element, service in zip(root.findall("services/service"), api.services, strict=True):
        yield element, service
        for child, action in zip(element.findall("action"), service.actions, strict=True):
            yield child, action
            yield from zip(child.findall("param"), action.parameters, strict=True)
    yield from zip(root.findall("errors/error"), api.errors, strict=True)


def matches(text: str | None, found: Any) -> bool:
    if text == "KalturaPushChannel":
        return found is None  # an enum that OTT 2020 names and does not declare
    match found:
        case None:
            return text is None
        case bool():
            return (text == "1") is found
        case int() | float():
            return text is not None and float(text) == found
        case tuple():
            return bool(found == tuple(dict.fromkeys(text.split(",") if text else ())))
        case _:
            return bool((text or "") == found)


def dangling(api: Api) -> Any:
    """References that lead nowhere."""
    names = api.class_by_name.keys() | api.enum_by_name.keys()
    for value in walk((api.classes, api.services, api.settings)):
        type_ = getattr(value, "type", None) or getattr(value, "result", None)
        if type_ is not None and named(type_) not in names | {None}:
            yield value
        if isinstance(type_, EnumRef) and api.enum_by_name[type_.name].base is not type_.base:
            yield value
        constraints = getattr(value, "constraints", None)
        if constraints is not None and constraints.values_enum not in api.enum_by_name.keys() | {None}:
            yield value
    for class_ in api.classes:
        if class_.name != ROOT_CLASS and class_.base not in api.class_by_name:
            yield class_
    plugins = {plugin.name for plugin in api.plugins}
    yield from (plugin for plugin in api.plugins if not plugins.issuperset(plugin.dependencies))


def walk(values: Any) -> Any:
    for value in values:
        if isinstance(value, tuple):
            yield from walk(value)
        elif is_dataclass(value):
            yield value
            yield from walk(getattr(value, each.name) for each in fields(value) if each.name != "constraints")


@pytest.mark.parametrize("name", REAL)
def test_the_grammar_covers_it(name: str) -> None:
    check = etree.RelaxNG(etree.parse(grammar()))
    assert check.validate(etree.fromstring(real_schema(name)).getroottree()), check.error_log


def test_the_grammar_and_the_reader_accept_the_default_schema() -> None:
    check = etree.RelaxNG(etree.parse(grammar()))
    data = default_schema().read_bytes()
    assert check.validate(etree.fromstring(data).getroottree()), check.error_log
    reading = read(data)
    assert reading.diagnostics == ()
    assert reading.api is not None
    assert list(dangling(reading.api)) == []
