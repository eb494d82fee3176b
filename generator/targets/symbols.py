"""Finding what a symbol names, for the spellings of every language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from generator.model.api import Action, Api, Service

SymbolKind: TypeAlias = Literal[
    "service", "action", "parameter", "class", "property", "enum", "constant", "error", "setting"
]
"""What of an API has a name in clients."""

Speller: TypeAlias = Callable[[SymbolKind, tuple[str, ...]], str | None]
"""(kind, wire names that lead to a symbol) -> how programs write it; None for one that the client lacks.

The wire names are those of a service id, an action, a parameter; of a class and a property; of an enum and a constant;
of an error; of a setting. Actions are written with what leads to them from the client, properties and constants with
their class or enum, parameters alone.
"""


def action_at(api: Api, path: tuple[str, ...]) -> tuple[Service, Action]:
    """The action that the first two of `path` name, and its service.

    Raises:
        KeyError: if there is none.
    """
    service = api.service_by_id[path[0]]
    for action in service.actions:
        if action.name == path[1]:
            return service, action
    raise KeyError(path[1])


def or_none(spelled: Speller) -> Speller:
    """`spelled`, with None for what it raises KeyError for."""

    def spell(kind: SymbolKind, path: tuple[str, ...]) -> str | None:
        try:
            return spelled(kind, path)
        except KeyError:
            return None

    return spell
