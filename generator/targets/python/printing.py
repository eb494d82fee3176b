"""What the printer in a browser (``templates/python/printer``) has to know of a client."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.targets.printing import Named, actions_of, exceptions, odd_classes, type_name
from generator.targets.words import snake, upper

from .reserved import MODEL_ATTRIBUTES
from .surface import Surface


def facts(surface: Surface) -> dict[str, Any]:
    """The options that programs show, and the names that follow no plain rule."""
    names, api, settings = surface.names, surface.api, surface.settings
    types = {**names.classes, **names.enums}
    found = exceptions(
        types=((wire, found.name, type_name(wire, settings.prefix)) for wire, found in types.items()),
        services=((each.id, names.services[each.id].attribute, snake(each.name)) for each in api.services),
        groups=((wire, group.attribute, snake(wire)) for wire, group in names.groups.items()),
        settings=((wire, name, snake(wire)) for wire, name in names.settings.items()),
        actions=(
            (f"{service.id}.{wire}", name, snake(wire))
            for service in api.services
            for wire, name in names.actions(service).items()
        ),
        parameters=(
            (f"{action}.{wire}", name, snake(wire))
            for action, _, of in actions_of(api)
            for wire, name in names.parameters(of).items()
        ),
        properties=_properties(surface),
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


def _properties(surface: Surface) -> Iterator[Named]:
    for class_ in odd_classes(surface.api, (snake, MODEL_ATTRIBUTES)):
        for wire, name in surface.names.properties(class_.name).items():
            yield f"{class_.name}.{wire}", name, snake(wire)
