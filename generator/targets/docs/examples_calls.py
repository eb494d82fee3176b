"""Example calls as programs: what is required, and the little else that most people give."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.api import Action, Api, Class, Parameter, Property, Service
from generator.model.behaviour import Behaviour, words
from generator.model.call import (
    Argument,
    Call,
    Client,
    Entries,
    Field,
    FileContent,
    Given,
    Instance,
    Items,
    Member,
    Null,
    Plain,
    Program,
)
from generator.model.types import (
    ROOT_CLASS,
    EnumRef,
    File,
    ListOf,
    MapOf,
    Nothing,
    ObjectRef,
    Scalar,
    TypeRef,
    named,
)

from .examples_values import Values, is_last
from .examples_words import EXPECTED, MOST_FIELDS, TELLING, TELLING_OF_FILTERS

KS = "YOUR_KS"
"""What stands for the session in examples."""

MAP_KEY = "genre"
"""The key of the one entry of a map."""

_FILTER, _RESOURCE, _ORDER = "filter", "Resource", "orderBy"
_UPDATES = frozenset(("update", "edit", "set", "change"))


def file_name(parameter: str) -> str:
    """The file that an example uploads as a parameter of that name."""
    found = words(parameter)
    if "csv" in found or "bulk" in found:
        return "users.csv"
    if "xsd" in found or "xsl" in found or "xml" in found:
        return f"metadata.{found[0]}" if found[0] != "bulk" else "metadata.xml"
    return "holiday.jpg" if {"thumb", "image", "logo"}.intersection(found) else "holiday.mp4"


class Programs:
    """Makes the example calls of one API.

    Args:
        api: The API.
        behaviour: What was derived from it.
        values: Its example values.
    """

    def __init__(self, api: Api, behaviour: Behaviour, values: Values) -> None:
        self._api = api
        self._behaviour = behaviour
        self._values = values
        self._own: dict[str, tuple[Property, ...]] = {}
        self._instances: dict[tuple[str, bool], Argument | None] = {}
        self._has_ks = any(setting.name == "ks" for setting in api.settings)

    def of(self, service: Service, action: Action) -> Program:
        """The example call of an action."""
        behaviour = self._behaviour.of(service.id, action.name)
        pager = "" if behaviour.paging is None else behaviour.paging.pager
        expected = EXPECTED.get((service.id, action.name), frozenset())
        updates = bool(_UPDATES.intersection(words(action.name)[:1]))
        given = [
            Given(parameter, self._argument(parameter, updates))
            for parameter in action.parameters
            if not parameter.optional or parameter.name in expected or self._is_expected(parameter, pager)
        ]
        ks = KS if self._has_ks and behaviour.session != "none" else ""
        return Program((Call(service, action, tuple(given)),), client=Client(ks=ks))

    def _is_expected(self, parameter: Parameter, pager: str) -> bool:
        """Whether people give an optional parameter in their first call."""
        if parameter.deprecated or not isinstance(parameter.type, ObjectRef):
            return False
        if parameter.name == pager:
            return True
        usual = parameter.name.lower().endswith(_FILTER) or parameter.type.name.endswith(_RESOURCE)
        return usual and self._values.concrete(parameter.type.name) is not None

    def _argument(self, parameter: Parameter, updates: bool) -> Argument:
        found = self._value(parameter, parameter.type, updates)
        return Null(parameter.type) if found is None else found

    def _value(self, place: Property | Parameter, type_: TypeRef, updates: bool, of: str = "") -> Argument | None:
        """The value of a place in an object of the class `of`; None where only abstract classes could stand."""
        match type_:
            case Scalar():
                return Plain(type_, self._values.scalar(place, type_, of))
            case EnumRef():
                return Member(type_, self._values.member(type_), self._values.constant(type_))
            case ObjectRef(name):
                return self._instance(name, updates)
            case ListOf(item):
                element = self._instance(item.name, updates)
                return None if element is None else Items(item, (element,))
            case MapOf(item):
                element = self._instance(item.name, updates)
                return None if element is None else Entries(type_, ((MAP_KEY, element),))
            case File():
                return FileContent(path=file_name(place.name))
            case Nothing():
                return None

    def _instance(self, declared: str, updates: bool) -> Argument | None:
        key = declared, updates
        if key not in self._instances:
            name = self._values.concrete(declared)
            self._instances[key] = (
                None if name is None else Instance(ObjectRef(name), ObjectRef(declared), self._fields(name, updates))
            )
        return self._instances[key]

    def _fields(self, name: str, updates: bool) -> tuple[Field, ...]:
        """The properties of an object that tell most, in the order of the class, but that of the order last."""
        known = [each for each in self._settable(name) if not (updates and each.insert_only)]
        order = TELLING_OF_FILTERS if name.endswith("Filter") else TELLING
        rank = {text: at for at, text in enumerate(order)}
        ranked = sorted(
            (each for each in known if " ".join(words(each.name)) in rank),
            key=lambda each: rank[" ".join(words(each.name))],
        )
        chosen = ranked[:1] if name.endswith("Filter") else ranked[:MOST_FIELDS]
        if len(chosen) < 2 and not name.endswith("Filter"):
            own = {each.name for each in self._api.class_by_name[name].properties}
            others = [each for each in known if each not in chosen and each.name in own and not is_last(each.name)]
            chosen += others[: 2 - len(chosen)]
        chosen += [each for each in known if each.name == _ORDER and each not in chosen]
        names = {each.name for each in chosen}
        return tuple(
            Field(each, value)
            for each in sorted(known, key=lambda each: each.name == _ORDER)
            if each.name in names and (value := self._field(name, each, updates)) is not None
        )

    def _field(self, class_name: str, property_: Property, updates: bool) -> Argument | None:
        if property_.name == _ORDER and isinstance(property_.type, Scalar):
            order = self._values.order_of(class_name)
            return None if order is None else Plain(property_.type, order)
        return self._value(property_, property_.type, updates, class_name)

    def _settable(self, name: str) -> Iterable[Property]:
        """Scalars and enums with constants that can be sent."""
        for class_ in reversed(self._api.lineage(name)):
            yield from self._settable_of(class_)

    def _settable_of(self, class_: Class) -> tuple[Property, ...]:
        found = self._own.get(class_.name)
        if found is None:
            found = self._own[class_.name] = tuple(
                each
                for each in (() if class_.name == ROOT_CLASS else class_.properties)
                if not each.read_only and not each.deprecated and self._is_simple(each.type)
            )
        return found

    def _is_simple(self, type_: TypeRef) -> bool:
        if isinstance(type_, EnumRef):
            return bool(self._api.enum_by_name[type_.name].constants)
        return isinstance(type_, Scalar) and named(type_) is None
