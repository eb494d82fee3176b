"""What the printer in a browser (``templates/typescript/printer``) has to know of a client."""

from __future__ import annotations

import re
from typing import Any

from generator.model.types import ROOT_CLASS
from generator.targets.printing import actions_of, exceptions, type_name
from generator.targets.words import camel, snake

from .values import Surface

_CAMEL = re.compile(r"[A-Za-z][A-Za-z0-9]*")


def facts(surface: Surface) -> dict[str, Any]:
    """The options that programs show, and the names that follow no plain rule."""
    names, api, settings = surface.names, surface.api, surface.settings
    optional = {each.name: each for _, _, action in actions_of(api) for each in action.parameters if each.optional}
    found = exceptions(
        types=(
            (wire, name, type_name(wire, settings.prefix)) for wire, name in names.types.items() if wire != ROOT_CLASS
        ),
        members=((each.id, names.services[each.id].member, camel(snake(each.name))) for each in api.services),
        modules=(
            (each.id, names.services[each.id].module, snake(each.name).replace("_", "-")) for each in api.services
        ),
        functions=(
            (f"{service.id}.{wire}", name.exported, _function(wire))
            for service in api.services
            for wire, name in names.functions(service).items()
        ),
        options=((wire, names.option(each), wire) for wire, each in optional.items()),
        constants=(
            (f"{enum.name}.{wire}", name, wire) for enum in api.enums for wire, name in names.constants(enum).items()
        ),
    )
    return {
        "package": settings.package,
        "serviceUrl": settings.service_url,
        "prefix": settings.prefix,
        "names": found,
    }


def _function(wire: str) -> str:
    return wire[0].lower() + wire[1:] if _CAMEL.fullmatch(wire) else camel(snake(wire))
