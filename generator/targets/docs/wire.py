"""Whole requests: all that an action takes, with every property that objects can be sent with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote, quote_plus

from generator.model.api import Action, Api, Parameter, Property, Service
from generator.model.behaviour import Dialect
from generator.model.types import ROOT_CLASS, EnumRef, File, ListOf, MapOf, Nothing, ObjectRef, Scalar
from generator.targets.examples import EXAMPLE_URL

from .examples_calls import KS, MAP_KEY, file_name
from .examples_values import Value, Values
from .site import Site
from .wire_text import json_list, json_object, json_text, plain_text

CLIENT_TAG = "my-app"
"""What requests of examples name as their client."""

_JSON = 1
_NESTED = 1
"""How many levels of objects inside an object are shown in full; those below have their class alone."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request as the lines ``name=value`` of a form, and as a JSON body; "" where it cannot be sent so."""

    form: str
    json: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A value: JSON, and lines of a form, each a line break, what follows the name of the place, and ``=value``."""

    json: str
    form: str


def url_of(site: Site, service: Service, action: Action) -> str:
    """Where an action is called."""
    base = (site.settings.service_url or EXAMPLE_URL).rstrip("/")
    return f"{base}/api_v3/service/{quote(service.id)}/action/{quote(action.name)}"


def common_parameters(api: Api, session: bool) -> dict[str, Value]:
    """What each request says besides its arguments (``protocol.md 4.1``)."""
    known = {setting.name for setting in api.settings}
    found: dict[str, Value] = {"clientTag": CLIENT_TAG, "apiVersion": api.version}
    if session:
        found["ks"] = KS
    return {"format": _JSON} | {name: value for name, value in found.items() if name in known and value}


class Requests:
    """Makes the whole requests of one site."""

    def __init__(self, site: Site, values: Values) -> None:
        self._site = site
        self._api = site.api
        self._values = values
        self._object = cache(self._make_object)
        self._own = cache(self._own_properties)

    def of(self, service: Service, action: Action) -> Request:
        """The request of one action with all its parameters."""
        found = [
            (parameter, sent) for parameter in action.parameters if (sent := self._sent(parameter, _NESTED)) is not None
        ]
        session = self._site.behaviour.of(service.id, action.name).session != "none"
        if isinstance(action.result, File):
            return Request(self._address(service, action, found, session), "")
        taken = {parameter.name for parameter, _ in found}
        common = {name: value for name, value in common_parameters(self._api, session).items() if name not in taken}
        members = [(parameter.name, sent.json) for parameter, sent in found if sent.json]
        body = json_object([*((name, json_text(value)) for name, value in common.items()), *members])
        if self._site.settings.dialect is Dialect.OTT:
            return Request("", body)
        lines = [f"{name}={plain_text(value)}" for name, value in common.items()]
        return Request("\n".join((*lines, *_lines(found))), body)

    def _address(self, service: Service, action: Action, found: list[tuple[Parameter, Sent]], session: bool) -> str:
        """The address that a file is fetched from (``protocol.md 8.4``)."""
        given = [line.partition("=") for line in _lines(found)]
        names = {name for name, _, _ in given}
        if session and "ks" not in names and "ks" in common_parameters(self._api, session):
            given.append(("ks", "=", KS))
        query = "&".join(f"{quote_plus(name, safe=':')}={quote_plus(value)}" for name, _, value in given)
        url = url_of(self._site, service, action)
        return f"{url}?{query}" if query else url

    def _sent(self, place: Parameter | Property, depth: int, of: str = "") -> Sent | None:
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
                return None if found is None else Sent(json_list([found.json]), found.form.replace("\n", "\n:0"))
            case MapOf(item):
                found = self._object(item.name, depth)
                if found is None:
                    return None
                return Sent(json_object([(MAP_KEY, found.json)]), found.form.replace("\n", f"\n:{MAP_KEY}"))
            case File():
                # A file is a part of its own, here as on the command line of curl.
                return Sent("", f"\n=@{file_name(place.name)}")
            case Nothing():
                return None

    def _make_object(self, declared: str, depth: int) -> Sent | None:
        """An object for a place of the class `declared`, with objects inside down to `depth` levels."""
        name = self._values.concrete(declared)
        if name is None:
            return None
        members = [("objectType", json_text(name))]
        form = [f"\n:objectType={name}"]
        if depth >= 0:
            for property_, sent in self._properties(name, depth):
                members.append((property_.name, sent.json))
                form.append(sent.form.replace("\n", f"\n:{property_.name}"))
        return Sent(json_object(members), "".join(form))

    def _properties(self, name: str, depth: int) -> Iterator[tuple[Property, Sent]]:
        for class_ in reversed(self._api.lineage(name)):
            yield from self._own(class_.name, depth)

    def _own_properties(self, name: str, depth: int) -> tuple[tuple[Property, Sent], ...]:
        """What a class itself adds to what can be sent."""
        if name == ROOT_CLASS:
            return ()
        return tuple(
            (each, sent)
            for each in self._api.class_by_name[name].properties
            if not each.read_only and not isinstance(each.type, File) and (sent := self._sent(each, depth - 1, name))
        )


def _scalar(value: Value) -> Sent:
    return Sent(json_text(value), f"\n={plain_text(value)}")


def _lines(found: list[tuple[Parameter, Sent]]) -> Iterator[str]:
    for parameter, sent in found:
        yield from sent.form.replace("\n", f"\n{parameter.name}").split("\n")[1:]
