"""Names for the printers in a browser (``templates/docs/script/printing/names.ts``): those that follow no plain rule.

The scripts spell names by the same rules as the targets; what had to give way in a clash, only Python knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from generator.model.api import Action, Api, Class, Service
from generator.model.types import ROOT_CLASS

from .words import is_class_name, pascal

Named: TypeAlias = tuple[str, str, str]
"""What a symbol is called on the wire, with its owners and dots between; its name; and the one by the plain rule."""

Scope: TypeAlias = tuple[Callable[[str], str], frozenset[str]]
"""The plain rule of a scope that a class and its bases share, and the names that no property has there."""


def exceptions(**scopes: Iterable[Named]) -> dict[str, list[str]]:
    """The names that are not the plain ones, by scope: a wire name, the name, a wire name, and so on."""
    found = {
        scope: [text for wire, name, plain in named if name != plain for text in (wire, name)]
        for scope, named in scopes.items()
    }
    return {scope: texts for scope, texts in found.items() if texts}


def actions_of(api: Api) -> Iterator[tuple[str, Service, Action]]:
    """Each action with what it is called on the wire, and its service."""
    for service in api.services:
        for action in service.actions:
            yield f"{service.id}.{action.name}", service, action


def odd_classes(api: Api, *scopes: Scope) -> Iterator[Class]:
    """Classes that may have properties with other names than the plain ones in any of `scopes`, the root left out.

    Settling the names of all classes takes its time, and hardly any property clashes with anything: the names of a
    class are plain where they differ, none is reserved or inherited, and that goes for its bases as well.
    """
    spelled = {
        class_.name: tuple({rule(each.name) for each in class_.properties} for rule, _ in scopes)
        for class_ in api.classes
    }
    plain: dict[str | None, bool] = {None: True}
    for class_ in api.classes:
        for each in reversed(api.lineage(class_.name)) if class_.name not in plain else ():
            if each.name not in plain:
                plain[each.name] = plain[each.base] and _is_plain(api, each, spelled, scopes)
        if not plain[class_.name] and class_.name != ROOT_CLASS:
            yield class_


def _is_plain(api: Api, class_: Class, spelled: dict[str, tuple[set[str], ...]], scopes: tuple[Scope, ...]) -> bool:
    """Whether no name of the class's own properties clashes with anything."""
    if not class_.properties or class_.name == ROOT_CLASS:
        return True
    own = spelled[class_.name]
    for names, (_, avoid) in zip(own, scopes, strict=True):
        if len(names) < len(class_.properties) or not names.isdisjoint(avoid):
            return False
    base = class_.base
    while base is not None:
        if not all(map(set.isdisjoint, own, spelled[base])):
            return False
        base = api.class_by_name[base].base
    return True


def type_name(wire: str, prefix: str) -> str:
    """The name of a class or enum without `prefix`, where that leaves a name of a class."""
    stripped = wire.removeprefix(prefix)
    if is_class_name(stripped):
        return stripped
    return wire if is_class_name(wire) else pascal(wire)
