"""Classes and enums made from a schema at run time, so that vectors of real schemas run without a generated client."""

from __future__ import annotations

import sys
from functools import cache
from types import ModuleType, new_class
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from runtime.enums import OpenEnumType, OpenIntEnum, OpenStrEnum
from runtime.errors import ApiError
from runtime.fields import (
    BOOLEAN,
    FILE,
    FLOAT,
    INTEGER,
    NOTHING,
    STRING,
    Kind,
    Property,
    int_enum,
    list_of,
    map_of,
    object_of,
    str_enum,
)
from runtime.model import ApiObject, ModelMeta
from runtime.registry import Registry

from tests.support import need_shared

SCALARS: dict[str, Kind] = {
    "string": STRING,
    "int": INTEGER,
    "bigint": INTEGER,
    "float": FLOAT,
    "bool": BOOLEAN,
    "file": FILE,
    "void": NOTHING,
}


def kind_of(node: Element) -> Kind:
    """The kind that the attributes of a property, parameter or result say."""
    type_ = node.get("type", "void")
    if "enumType" in node.attrib:
        return (int_enum if type_ == "int" else str_enum)(node.attrib["enumType"])
    if type_ == "array":
        return list_of(node.attrib["arrayType"])
    if type_ == "map":
        return map_of(node.attrib["arrayType"])
    return SCALARS.get(type_) or object_of(type_)


def attribute(wire: str) -> str:
    """A Python name for a wire name, unique in each class of the real schemas."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in wire) + ("_" if wire == "objectType" else "")


@cache
def api(schema: str) -> Registry:
    """The registry of a schema of the reference data (``ovp-2016-03``)."""
    root = ElementTree.parse(need_shared("schemas", f"{schema}.xml")).getroot()
    package = "dynamic_" + schema.replace("-", "_")
    types = _module(f"{package}.types.all")
    enums = _module(f"{package}.enums.all")
    for node in root.iterfind("enums/enum"):
        setattr(enums, node.attrib["name"], _enum(node))
    types.KalturaObject = ApiObject
    for node in root.iterfind("classes/class"):
        if node.attrib["name"] != "KalturaObject":
            setattr(types, node.attrib["name"], _class(node, types))
    errors = {
        node.attrib["code"]: type(node.attrib["name"], (ApiError,), {"code": node.attrib["code"]})
        for node in root.iterfind("errors/error")
    }
    _module(f"{package}.errors").ERRORS = errors
    names = {name: f"all.{name}" for name in vars(types) if name.startswith("Kaltura")}
    return Registry(package, names, {name: f"all.{name}" for name in vars(enums) if name.startswith("Kaltura")})


def _module(name: str) -> Any:
    parts = name.split(".")
    for end in range(1, len(parts) + 1):
        sys.modules.setdefault(".".join(parts[:end]), ModuleType(".".join(parts[:end])))
    return sys.modules[name]


def _enum(node: Element) -> Any:
    is_int = node.get("enumType") == "int" and all(_is_int(c.attrib["value"]) for c in node)
    base = OpenIntEnum if is_int else OpenStrEnum

    def fill(namespace: dict[str, Any]) -> None:
        for constant in node:
            name, value = constant.attrib["name"], constant.attrib["value"]
            namespace[f"{name}_" if name in ("mro", "name", "value") else name] = int(value) if is_int else value

    return new_class(node.attrib["name"], (base,), {"wire": node.attrib["name"], "metaclass": OpenEnumType}, fill)


def _is_int(text: str) -> bool:
    return text.lstrip("-").isdecimal()


def _class(node: Element, types: Any) -> Any:
    base = getattr(types, node.attrib["base"]) if "base" in node.attrib else ApiObject
    keywords = {"wire": node.attrib["name"], "abstract": node.get("abstract") == "1", "metaclass": ModelMeta}

    def fill(namespace: dict[str, Any]) -> None:
        for child in node.iterfind("property"):
            wire = child.attrib["name"]
            namespace[attribute(wire)] = Property(
                wire,
                kind_of(child),
                read_only=child.get("readOnly") == "1",
                insert_only=child.get("insertOnly") == "1",
                write_only=child.get("writeOnly") == "1",
            )

    return new_class(node.attrib["name"], (base,), keywords, fill)
