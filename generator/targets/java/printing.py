"""What the printer in a browser (``templates/java/printer``) has to know of a client."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from generator.targets.printing import Named, actions_of, exceptions, odd_classes, type_name
from generator.targets.words import snake, upper

from .names import PropertyName, member
from .reserved import BUILDER_METHODS, GETTERS, PROPERTY_CONSTANTS
from .surface import Surface


def facts(surface: Surface) -> dict[str, Any]:
    """The options that programs show, and the names that follow no plain rule."""
    names, api, settings = surface.names, surface.api, surface.settings
    properties = tuple(_properties(surface))
    found = exceptions(
        types=((wire, name, type_name(wire, settings.prefix)) for wire, name in names.types.items()),
        services=((each.id, names.services[each.id].method, member(each.name)) for each in api.services),
        groups=((wire, group.method, member(wire)) for wire, group in names.groups.items()),
        settings=((wire, name, member(wire)) for wire, name in names.settings.items()),
        actions=(
            (f"{service.id}.{wire}", name.method, member(wire))
            for service in api.services
            for wire, name in names.actions(service).items()
        ),
        parameters=_parameters(surface),
        fields=((key, name.constant, _constant(wire)) for key, wire, name in properties),
        getters=((key, name.getter, _getter(wire)) for key, wire, name in properties),
        setters=((key, name.setter, member(wire)) for key, wire, name in properties),
        constants=(
            (f"{enum.name}.{wire}", name, upper(wire))
            for enum in api.enums
            for wire, name in names.constants(enum).items()
        ),
    )
    return {
        "package": settings.package,
        "serviceUrl": settings.service_url,
        "prefix": settings.prefix,
        "names": found,
    }


def _properties(surface: Surface) -> Iterator[tuple[str, str, PropertyName]]:
    types = surface.names.types.values()
    constants = PROPERTY_CONSTANTS.union(name for name in types if name.upper() == name)
    scopes = ((_constant, constants), (_getter, GETTERS), (member, BUILDER_METHODS))
    for class_ in odd_classes(surface.api, *scopes):
        for wire, name in surface.names.properties(class_.name).items():
            yield f"{class_.name}.{wire}", wire, name


def _parameters(surface: Surface) -> Iterator[Named]:
    for key, _, action in actions_of(surface.api):
        for found in (surface.names.parameters(action), surface.names.optional(action)):
            for wire, name in found.items():
                yield f"{key}.{wire}", name, member(wire)


def _constant(wire: str) -> str:
    return snake(wire).upper()


@cache
def _getter(wire: str) -> str:
    name = member(wire)
    return f"get{name[:1].upper()}{name[1:]}"
