"""What the printer in a browser (``templates/go/printer``) has to know of a client."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.targets.printing import Named, actions_of, exceptions, odd_classes

from .reserved import FIELD_NAMES
from .values import Surface
from .words import flat, mixed, part


def facts(surface: Surface) -> dict[str, Any]:
    """The options that programs show, and the names that follow no plain rule."""
    names, api, settings = surface.names, surface.api, surface.settings
    prefix = settings.common.prefix
    found = exceptions(
        classes=((wire, each.name, mixed(wire.removeprefix(prefix))) for wire, each in names.classes.items()),
        interfaces=((wire, name, f"Any{names.classes[wire].name}") for wire, name in names.interfaces.items()),
        enums=((wire, each.name, mixed(wire.removeprefix(prefix))) for wire, each in names.enums.items()),
        constants=(
            (f"{enum.name}.{wire}", name, names.enums[enum.name].name + part(wire))
            for enum in api.enums
            for wire, name in names.constants(enum).items()
        ),
        properties=_properties(surface),
        settings=((wire, name, f"With{mixed(wire)}") for wire, name in names.settings.items()),
        packages=((each.id, names.packages[each.id], _whole(each.name)) for each in api.services),
        downloads=((each.id, flat(each.name), _whole(each.name)) for each in api.services),
        actions=(
            (f"{service.id}.{wire}", name, mixed(wire))
            for service in api.services
            for wire, name in names.actions(service).items()
        ),
        params=_params(surface),
        fields=(
            (f"{action}.{wire}", name, mixed(wire))
            for action, _, of in actions_of(api)
            for wire, name in names.fields(of).items()
        ),
    )
    return {
        "module": settings.module,
        "root": settings.root_import,
        "serviceUrl": settings.common.service_url,
        "prefix": prefix,
        "names": found,
    }


def _properties(surface: Surface) -> Iterator[Named]:
    names = surface.names
    for class_ in odd_classes(surface.api, (mixed, FIELD_NAMES.union(names.accessors.values()))):
        for wire, name in names.properties(class_.name).items():
            yield f"{class_.name}.{wire}", name, mixed(wire)


def _params(surface: Surface) -> Iterator[Named]:
    for service in surface.api.services:
        methods = surface.names.actions(service)
        for wire, name in surface.names.params(service).items():
            yield f"{service.id}.{wire}", name, f"{methods[wire]}Params"


def _whole(name: str) -> str:
    """`name` as a package has it, however long."""
    text = "".join(letter for letter in name.lower() if letter.isalnum())
    return text if text[:1].isalpha() else f"n{text}" if text else "empty"
