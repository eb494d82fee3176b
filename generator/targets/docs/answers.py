"""Example answers: all that comes back from an action, as JSON and as XML (``protocol.md 5``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generator.model.api import Action, ErrorCode, Parameter, Property, Service
from generator.model.behaviour import Dialect
from generator.model.types import (
    ROOT_CLASS,
    EnumRef,
    File,
    ListOf,
    MapOf,
    Nothing,
    ObjectRef,
    Scalar,
)

from .examples_calls import MAP_KEY
from .examples_values import Value, Values, text_for
from .site import Site
from .wire_text import element, json_list, json_object, json_text, xml_text

EXECUTION_TIME = "0.0317"
"""The seconds that servers took for examples."""

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'
_EXCEPTION, _ARGUMENT = "KalturaAPIException", "KalturaApiExceptionArg"
_LIST, _OBJECTS, _TOTAL = "KalturaListResponse", "objects", "totalCount"
_NESTED = 1
_PLACEHOLDER = re.compile(r"@(\w+)@")
_NO_SESSION = ErrorCode("MISSING_KS", "MISSING_KS", "Missing KS, session not established")
_EXPIRED = ErrorCode("KSExpired", "500016", "KS expired")
_INTERNAL = ErrorCode("INTERNAL_SERVERL_ERROR", "INTERNAL_SERVERL_ERROR", "Internal server error occurred")
_OTT_INTERNAL = ErrorCode("Error", "1", "Error")


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer in both formats; "" where there is none, as for an action that serves a file."""

    json: str
    xml: str


_NO_ANSWER = Answer("", "")


class Answers:
    """Makes the example answers of one site."""

    def __init__(self, site: Site, values: Values) -> None:
        self._api = site.api
        self._behaviour = site.behaviour
        self._values = values
        self._is_ott = site.settings.dialect is Dialect.OTT
        self._object = cache(self._make_object)
        self._own = cache(self._own_properties)
        self._in_envelope = cache(self._enveloped)

    def of(self, action: Action) -> Answer:
        """What comes back from an action."""
        match action.result:
            case File():
                return _NO_ANSWER
            case Nothing():
                return self._whole("{}" if self._is_ott else "null", "")
            case MapOf(item) if not self._is_ott:
                found = self._object(item.name, _NESTED)
                if found is None:
                    return self._whole("[]", "")
                # The keys of a map that is itself the result are lost in JSON (protocol.md 5.2).
                return self._whole(json_list([found.json]), element("item", _entry(found.xml)))
            case ObjectRef(name):
                return self._in_envelope(name)
            case Scalar():
                value = self._values.scalar(Parameter(_result_name(action), action.result), action.result)
                return self._whole(json_text(value), xml_text(value))
            case other:
                # A place in an answer like any other.
                empty = Answer("{}" if isinstance(other, MapOf) else "[]", "")
                found = self._come(Property(action.name, other), _NESTED) or empty
                return self._whole(found.json, found.xml)

    def error_of(self, service: Service, action: Action) -> Answer:
        """What comes back when something is wrong: the first error that the action declares, else a usual one."""
        if isinstance(action.result, File):
            return _NO_ANSWER
        known = self._api.error_by_name
        error = next((known[name] for name in action.throws if name in known), None)
        return self._error(error or self._usual(service, action))

    def _usual(self, service: Service, action: Action) -> ErrorCode:
        needs_session = self._behaviour.of(service.id, action.name).session != "none"
        if self._is_ott:
            usual = _EXPIRED if needs_session else _OTT_INTERNAL
        else:
            usual = _NO_SESSION if needs_session else _INTERNAL
        return self._api.error_by_name.get(usual.name, usual)

    def _error(self, error: ErrorCode) -> Answer:
        template = error.message or error.description or error.name
        found = {name: text_for(name) for name in error.parameters}
        message = _PLACEHOLDER.sub(lambda mark: found.get(mark[1], mark[0]), template)
        head: list[tuple[str, Value]] = [("code", error.code), ("message", message), ("objectType", _EXCEPTION)]
        members = [(name, json_text(value)) for name, value in head]
        elements = [element(name, xml_text(value)) for name, value in head]
        items = [[("objectType", _ARGUMENT), ("name", name), ("value", text)] for name, text in found.items()]
        in_list = [json_object([(key, json_text(value)) for key, value in item]) for item in items]
        in_map = json_object([(name, json_text(text)) for name, text in found.items()])
        args = json_list(in_list) if self._is_ott or not found else in_map
        rows = "\n".join(element("item", _elements((key, xml_text(text)) for key, text in item)) for item in items)
        json_error = json_object([*members, ("args", args)])
        xml_error = "\n".join((*elements, element("args", rows)))
        return self._whole(
            json_object([("error", json_error)]) if self._is_ott else json_error, element("error", xml_error)
        )

    def _enveloped(self, name: str) -> Answer:
        found = self._object(name, _NESTED + self._is_list(name)) or Answer("null", "")
        return self._whole(found.json, found.xml)

    def _is_list(self, name: str) -> bool:
        """Whether a class is a page of a list, whose objects are what the answer is about."""
        known = {each.name for each in self._api.properties_of(name)}
        return {_OBJECTS, _TOTAL} <= known or any(each.name == _LIST for each in self._api.lineage(name))

    def _whole(self, json: str, xml: str) -> Answer:
        """A result as the whole body: in XML, and in JSON of OTT, it stands in an envelope."""
        time, result = element("executionTime", EXECUTION_TIME), element("result", xml)
        parts = (time, result) if self._is_ott else (result, time)
        if self._is_ott:
            json = json_object([("executionTime", EXECUTION_TIME), ("result", json)])
        return Answer(json, f"{_DECLARATION}\n{element('xml', chr(10).join(parts))}")

    def _come(self, place: Property, depth: int, of: str = "") -> Answer | None:
        """The value of a place in an object of the class `of`; None where only abstract classes could stand."""
        match place.type:
            case Scalar():
                return _scalar(self._values.scalar(place, place.type, of))
            case EnumRef():
                return _scalar(self._values.member(place.type))
            case ObjectRef(name):
                return self._object(name, depth)
            case ListOf(item):
                found = self._object(item.name, depth)
                return None if found is None else Answer(json_list([found.json]), element("item", found.xml))
            case MapOf(item):
                found = self._object(item.name, depth)
                if found is None:
                    return None
                return Answer(json_object([(MAP_KEY, found.json)]), element("item", _entry(found.xml)))
            case File() | Nothing():
                return None

    def _make_object(self, declared: str, depth: int) -> Answer | None:
        """An object for a place of the class `declared`, with objects inside down to `depth` levels."""
        name = self._values.concrete(declared)
        if name is None:
            return None
        found = [*self._properties(name, depth)] if depth >= 0 else []
        members = [(property_.name, each.json) for property_, each in found]
        kind = ("objectType", json_text(name))
        # The server of OVP prints the class last in JSON, first in XML (protocol.md 5.1, 5.2).
        members = [kind, *members] if self._is_ott else [*members, kind]
        elements = [element("objectType", name), *(element(property_.name, each.xml) for property_, each in found)]
        return Answer(json_object(members), "\n".join(elements))

    def _properties(self, name: str, depth: int) -> Iterator[tuple[Property, Answer]]:
        for class_ in reversed(self._api.lineage(name)):
            yield from self._own(class_.name, depth)

    def _own_properties(self, name: str, depth: int) -> tuple[tuple[Property, Answer], ...]:
        """What a class itself adds to what can come."""
        if name == ROOT_CLASS:
            return ()
        return tuple(
            (each, found)
            for each in self._api.class_by_name[name].properties
            if not each.write_only and (found := self._come(each, depth - 1, name)) is not None
        )


def _scalar(value: Value) -> Answer:
    return Answer(json_text(value), xml_text(value))


def _entry(content: str) -> str:
    return f"{element('itemKey', MAP_KEY)}\n{content}"


def _elements(fields: Iterator[tuple[str, str]]) -> str:
    return "\n".join(element(name, content) for name, content in fields)


def _result_name(action: Action) -> str:
    """What the scalar that an action answers is called, as far as its name says: ``getUrl`` answers a `Url`."""
    name = action.name
    for start in ("get", "generate", "start"):
        name = name.removeprefix(start)
    return name or action.name
