"""What an answer means, worked out from the model and the raw text alone.

It shares no code with any client: it is what clients are compared with. Values are as conformance programs print them:
objects become ``{"objectType": wire name of the class, property: value, ...}`` with the set properties only, and with
``$received`` where the server named another class; errors become `ApiFault`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

from generator.model.api import Api, Property
from generator.model.types import (
    BOOL,
    FLOAT,
    EnumRef,
    ListOf,
    MapOf,
    Nothing,
    ObjectRef,
    Scalar,
    ScalarKind,
    TypeRef,
)

Element = ElementTree.Element


class Misfit(Exception):
    """The answer does not have the shape of the declared type."""


@dataclass(frozen=True)
class ApiFault:
    """An error in place of a value."""

    code: str


class Oracle:
    """Reads answers of one API."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.known: dict[str, dict[str, Property]] = {}

    def json(self, body: str, declared: TypeRef | list[TypeRef]) -> Any:
        """The meaning of a JSON answer; for a multirequest `declared` is the list of result types."""
        data = json.loads(body)
        if isinstance(data, dict) and "result" in data and not set(data) - {"result", "executionTime"}:
            data = data["result"]
        if (fault := _json_fault(data)) is not None:
            return fault
        if not isinstance(declared, list):
            return self.from_json(declared, data)
        if len(data) > len(declared):
            raise Misfit("more items than calls")
        return [_json_fault(item) or self.from_json(type_, item) for item, type_ in zip(data, declared, strict=False)]

    def xml(self, body: str, declared: TypeRef | list[TypeRef]) -> Any:
        """The meaning of an XML answer."""
        root = ElementTree.fromstring(body.lstrip("\ufeff").lstrip())
        result = root.find("result")
        if result is None:
            raise Misfit("no result")
        if (fault := _xml_fault(result)) is not None:
            return fault
        if not isinstance(declared, list):
            return self.from_xml(declared, result)
        if len(result) > len(declared):
            raise Misfit("more items than calls")
        return [_xml_fault(item) or self.from_xml(type_, item) for item, type_ in zip(result, declared, strict=False)]

    def from_json(self, type_: TypeRef, data: Any) -> Any:
        """`data` as a value of `type_`; None for null."""
        match type_:
            case Nothing():
                return None
            case Scalar() | EnumRef():
                if isinstance(data, (dict, list)):
                    raise Misfit("not a scalar")
                return None if data is None else _scalar(type_, data)
            case ListOf(item):
                if isinstance(data, dict):
                    data = list(data.values())
                return None if data is None else _without_nulls(self.from_json(item, each) for each in data)
            case MapOf(item):
                # A map that is a result has lost its keys, and an empty one is a list (protocol.md 5.2).
                entries = {str(at): each for at, each in enumerate(data)} if isinstance(data, list) else data
                return None if data is None else {key: self.from_json(item, each) for key, each in entries.items()}
            case ObjectRef(name):
                if data is None or data == []:
                    return None
                if not isinstance(data, dict):
                    raise Misfit("not an object")
                actual = self.dispatch(name, data.get("objectType"))
                found = _object(actual, data.get("objectType"))
                for key, property_ in self.properties(actual).items():
                    if data.get(key) is not None:
                        found[key] = self.from_json(property_.type, data[key])
                return found
        raise AssertionError(type_)

    def from_xml(self, type_: TypeRef, element: Element) -> Any:
        """The content of `element` as a value of `type_`; None for null."""
        match type_:
            case Nothing():
                return None
            case Scalar() | EnumRef():
                if len(element):
                    raise Misfit("not a scalar")
                text = element.text or ""
                numeric = type_ != Scalar(ScalarKind.STRING) and not _is_text_enum(type_)
                return None if numeric and not text.strip() else _scalar(type_, text.strip() if numeric else text)
            case ListOf(item):
                if any(child.tag != "item" for child in element):
                    raise Misfit("not a list")
                return _without_nulls(self.from_xml(item, child) for child in element)
            case MapOf(item):
                return {
                    child.findtext("itemKey") or str(index): self.from_xml(item, child)
                    for index, child in enumerate(element)
                }
            case ObjectRef(name):
                if not len(element):
                    if (element.text or "").strip():
                        raise Misfit("not an object")
                    return None
                actual = self.dispatch(name, element.findtext("objectType"))
                found = _object(actual, element.findtext("objectType"))
                known = self.properties(actual)
                for child in element:
                    if child.tag in known and (value := self.from_xml(known[child.tag].type, child)) is not None:
                        found[child.tag] = value
                return found
        raise AssertionError(type_)

    def dispatch(self, declared: str, received: str | None) -> str:
        """The class to read: the received one if it is known and fits, else the declared one (``protocol.md 5.3``)."""
        if received in self.api.class_by_name:
            assert received is not None
            if declared in (class_.name for class_ in self.api.lineage(received)):
                return received
        return declared

    def properties(self, name: str) -> dict[str, Property]:
        """All properties of a class by wire name."""
        if name not in self.known:
            self.known[name] = {property_.name: property_ for property_ in self.api.properties_of(name)}
        return self.known[name]


def _object(actual: str, received: str | None) -> dict[str, Any]:
    """The beginning of an object of the class `actual`."""
    return {"objectType": actual} if received in (actual, None, "") else {"objectType": actual, "$received": received}


def _without_nulls(values: Iterable[Any]) -> list[Any]:
    """A null element is no element: JSON answers have gaps there (``protocol.md 5.2``)."""
    return [value for value in values if value is not None]


def _is_text_enum(type_: TypeRef) -> bool:
    return isinstance(type_, EnumRef) and type_.base is ScalarKind.STRING


def _scalar(type_: Scalar | EnumRef, raw: Any) -> Any:
    if type_ == BOOL:
        return raw in (True, 1, "1", "true", "True")
    if type_ == FLOAT:
        return float(raw)
    if type_ == Scalar(ScalarKind.STRING) or _is_text_enum(type_):
        return raw if isinstance(raw, str) else {True: "1", False: ""}.get(raw) if isinstance(raw, bool) else str(raw)
    try:
        return int(raw)
    except ValueError:
        return int(float(raw))


def _json_fault(data: Any) -> ApiFault | None:
    if not isinstance(data, dict):
        return None
    inner = data.get("error")
    if set(data) == {"error"} and isinstance(inner, dict) and {"code", "message"} <= set(inner):
        return ApiFault(str(inner["code"]))
    bare = "objectType" not in data and {"code", "message"} <= set(data) <= {"code", "message", "args"}
    return ApiFault(str(data["code"])) if bare or data.get("objectType") == "KalturaAPIException" else None


def _xml_fault(element: Element) -> ApiFault | None:
    error = element.find("error")
    if error is None or element.find("objectType") is not None:
        return None
    code, message = error.find("code"), error.find("message")
    return ApiFault(code.text or "") if code is not None and message is not None else None
