"""Where a class or enum is used, as lists of links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.render.markup import Markup

from .links import Links
from .uses import Listing, Uses

_SHOWN = 20
"""So many items of a list are in sight; the others are a click away."""


@dataclass(frozen=True, slots=True)
class Group:
    """The uses in one role: what it is, those in sight, the others."""

    title: str
    first: tuple[Markup, ...]
    rest: tuple[Markup, ...] = ()


def groups_of(name: str, uses: Uses, links: Links) -> tuple[Group, ...]:
    """The uses of the class or enum `name`, role by role; roles that nothing has are left out."""
    return tuple(_groups(name, uses, links))


def _groups(name: str, uses: Uses, links: Links) -> Iterator[Group]:
    if not len(uses):
        return
    listed = [each for each in uses.listings if each.items == name]
    filtered = [each for each in uses.listings if each.items != name]
    yield from _group("Listed by", (_listed(each, links) for each in listed))
    yield from _group("Filter for", (_filtered(each, links) for each in filtered))
    parameters = (
        links.action(service, action, f"#parameter-{parameter.name}", parameter.name)
        for service, action, parameter in uses.parameters
    )
    yield from _group("Parameter of", parameters)
    yield from _group("Returned by", (links.action(service, action) for service, action in uses.results))
    yield from _group("Property of", (links.property(class_.name, each.name) for class_, each in uses.properties))
    yield from _group("In lists of", (links.property(class_.name, each.name) for class_, each in uses.elements))
    yield from _group("Order of", (links.type_name(class_.name) for class_ in uses.orders))
    yield from _group("Setting", (links.setting(setting.name) for setting in uses.settings))


def capped(title: str, items: Iterable[Markup], shown: int = _SHOWN) -> Group:
    """A group of `items`, of which `shown` are in sight; hiding a single one would be no gain."""
    found = tuple(items)
    return Group(title, found[:shown], found[shown:]) if len(found) > shown + 1 else Group(title, found)


def _group(title: str, items: Iterable[Markup]) -> Iterator[Group]:
    found = capped(title, items)
    if found.first:
        yield found


def _listed(listing: Listing, links: Links) -> Markup:
    action = links.action(listing.service, listing.action)
    if listing.filter is None:
        return action
    return Markup("{} by {}").format(action, links.type(listing.filter.type))


def _filtered(listing: Listing, links: Links) -> Markup:
    fragment = "" if listing.filter is None else f"#parameter-{listing.filter.name}"
    action = links.action(listing.service, listing.action, fragment)
    return Markup("{} of {}").format(action, links.type_name(listing.items))
