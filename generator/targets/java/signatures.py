"""What the methods of one action have in common, whichever class has them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.api import Action
from generator.model.behaviour import ActionBehaviour, Paging
from generator.model.types import File, ListOf, MapOf

from .names import ActionName, ServiceName
from .types import Spelling


@dataclass(frozen=True, slots=True)
class Signature:
    """An action: its names, its parameters by wire name, its types, and how it pages."""

    service: ServiceName
    action: Action
    name: ActionName
    behaviour: ActionBehaviour
    required: dict[str, str]
    optional: dict[str, str]
    spellings: dict[str, Spelling]
    result: Spelling
    paging: Paging | None


def serves(action: Action) -> bool:
    """Whether the action answers a file."""
    return isinstance(action.result, File)


def pending(each: Signature) -> tuple[str, str]:
    """The class that stands for a result in a multirequest, and its type argument."""
    result = each.action.result
    if isinstance(result, ListOf):
        return "PendingList", each.result.value.removeprefix("List<").removesuffix(">")
    if isinstance(result, MapOf):
        return "PendingMap", each.result.value.removeprefix("Map<String, ").removesuffix(">")
    return "Pending", each.result.value
