"""Where each class and enum is used: what names it, and in which role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.model.api import Action, Api, Class, Parameter, Property, Service, Setting
from generator.model.behaviour import Behaviour
from generator.model.types import EnumRef, ListOf, MapOf, ObjectRef, TypeRef, named

_FILTER = "Filter"
_ORDER = "OrderBy"
_ORDERED_BY = "orderBy"
_BASE_FILTER = "KalturaFilter"


@dataclass(frozen=True, slots=True)
class Listing:
    """An action that answers pages of a list, and the filter that it takes, if any."""

    service: Service
    action: Action
    filter: Parameter | None
    items: str


@dataclass(slots=True)
class Uses:
    """What names one class or enum.

    Args:
        listings: Lists of the class; of a filter, the lists that it filters.
        parameters: Actions that take it, by the parameter; filters of lists are not among them.
        results: Actions that answer it, alone or in a list.
        properties: Properties that hold one.
        elements: Properties that hold a list or a map of them.
        settings: Settings that hold it.
        orders: Of an enum, the filters whose order it says.
    """

    listings: list[Listing] = field(default_factory=list)
    parameters: list[tuple[Service, Action, Parameter]] = field(default_factory=list)
    results: list[tuple[Service, Action]] = field(default_factory=list)
    properties: list[tuple[Class, Property]] = field(default_factory=list)
    elements: list[tuple[Class, Property]] = field(default_factory=list)
    settings: list[Setting] = field(default_factory=list)
    orders: list[Class] = field(default_factory=list)

    def __len__(self) -> int:
        of_actions = len(self.listings) + len(self.parameters) + len(self.results)
        return of_actions + len(self.properties) + len(self.elements) + len(self.settings) + len(self.orders)


class UseIndex:
    """The uses of all classes and enums of an API."""

    def __init__(self, api: Api, behaviour: Behaviour) -> None:
        self._api = api
        self._found: dict[str, Uses] = {}
        for service in api.services:
            for action in service.actions:
                self._read_action(behaviour, service, action)
        for class_ in api.classes:
            self._read_class(class_)
        for setting in api.settings:
            if (name := named(setting.type)) is not None:
                self._of(name).settings.append(setting)

    def of(self, name: str) -> Uses:
        """The uses of the class or enum `name` itself, not of what it derives from."""
        return self._found.get(name) or Uses()

    def order_of(self, class_: Class) -> str | None:
        """The enum that says in which orders the filter `class_` can have its list; None where there is none."""
        wanted = class_.name.removesuffix(_FILTER) + _ORDER
        if class_.name.endswith(_FILTER) and class_.name != _BASE_FILTER and wanted in self._api.enum_by_name:
            return wanted
        return next((name for name in map(_order, class_.properties) if name is not None), None)

    def _of(self, name: str) -> Uses:
        return self._found.setdefault(name, Uses())

    def _read_action(self, behaviour: Behaviour, service: Service, action: Action) -> None:
        result = named(action.result)
        if result is not None:
            self._of(result).results.append((service, action))
        paging = behaviour.of(service.id, action.name).paging
        listing = None
        if paging is not None:
            listing = Listing(service, action, _filter_of(action, paging.pager), paging.items.name)
            self._of(paging.items.name).listings.append(listing)
        for parameter in action.parameters:
            name = named(parameter.type)
            if listing is not None and parameter is listing.filter and name is not None:
                self._of(name).listings.append(listing)
            else:
                for each in _names(parameter.type, parameter.constraints.values_enum):
                    self._of(each).parameters.append((service, action, parameter))

    def _read_class(self, class_: Class) -> None:
        for property_ in class_.properties:
            for name in _names(property_.type, property_.constraints.values_enum):
                uses = self._of(name)
                many = isinstance(property_.type, ListOf | MapOf)
                (uses.elements if many else uses.properties).append((class_, property_))
        order = self.order_of(class_)
        if order is not None:
            self._of(order).orders.append(class_)


def _filter_of(action: Action, pager: str) -> Parameter | None:
    """The parameter that says what is on a list: one whose class is called a filter, but for the pager."""
    for parameter in action.parameters:
        type_ = parameter.type
        if isinstance(type_, ObjectRef) and type_.name.endswith(_FILTER) and parameter.name != pager:
            return parameter
    return None


def _order(property_: Property) -> str | None:
    if property_.name != _ORDERED_BY:
        return None
    return property_.type.name if isinstance(property_.type, EnumRef) else property_.constraints.values_enum


def _names(type_: TypeRef, listed: str | None) -> Iterator[str]:
    name = named(type_)
    if name is not None:
        yield name
    if listed is not None and listed != name:
        yield listed
