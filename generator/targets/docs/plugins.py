"""The page of plugins: what each needs, what needs it, and what it brings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.api import Api
from generator.render.markup import Markup

from .frame import Page
from .kit import Desk, Kit
from .marks import Badge
from .used_by import Group, capped

_PATH = "plugins.html"
_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """A plugin: the plugins that it needs, those that need it, what it brings; `declared` as for errors."""

    name: str
    badges: tuple[Badge, ...]
    groups: tuple[Group, ...]
    declared: bool


def plugin_page(kit: Kit) -> Page:
    """The page of all plugins."""
    entries = tuple(plugin_entries(kit.api, kit.desk(_PATH)))
    return Page(
        path=_PATH,
        kind="plugins",
        title="Plugins",
        about="All plugins of the API: what they need, and the services, objects and enums that they bring.",
        main=kit.print("plugins", {"entries": entries}),
        section=_PATH,
    )


def plugin_names(api: Api) -> Iterator[str]:
    """The plugins of `api` by name, those among them that are only named."""
    yield from sorted({*_declared(api), *_named(api)}, key=lambda name: (name.lower(), name))


def _declared(api: Api) -> Iterable[str]:
    return (plugin.name for plugin in api.plugins)


def _named(api: Api) -> Iterator[str]:
    """The plugins that something else names."""
    for plugin in api.plugins:
        yield from plugin.dependencies
    for service in api.services:
        if service.plugin:
            yield service.plugin
        yield from (action.plugin for action in service.actions if action.plugin)
    yield from (class_.plugin for class_ in api.classes if class_.plugin)
    yield from (enum.plugin for enum in api.enums if enum.plugin)


def plugin_entries(api: Api, desk: Desk) -> Iterator[Entry]:
    """All plugins, those that are only named among them."""
    declared = {plugin.name: plugin for plugin in api.plugins}
    links = desk.links
    brought = _brought(api, desk)
    needed_by: dict[str, list[Markup]] = {}
    for plugin in api.plugins:
        for name in plugin.dependencies:
            needed_by.setdefault(name, []).append(links.plugin(plugin.name))
    for name in plugin_names(api):
        own = declared.get(name)
        groups = [
            ("Needs", [links.plugin(each) for each in own.dependencies] if own is not None else []),
            ("Needed by", needed_by.get(name, [])),
            *brought.get(name, {}).items(),
        ]
        # A service that the selection left out, or that bears another id than its short name, is only named.
        known = {service.name for service in api.services}
        rest = [links.plain(each) for each in (own.services if own else ()) if each not in known]
        groups.append(("Other services", rest))
        shown = tuple(capped(title, items, _SHOWN) for title, items in groups if items)
        yield Entry(name, desk.marks.named("plugin", name), shown, own is not None)


def _brought(api: Api, desk: Desk) -> dict[str, dict[str, list[Markup]]]:
    """What each plugin brings: services, actions that it adds to services of others, objects, enums."""
    found: dict[str, dict[str, list[Markup]]] = {}

    def add(plugin: str | None, title: str, link: Markup) -> None:
        if plugin:
            found.setdefault(plugin, {}).setdefault(title, []).append(link)

    for service in api.services:
        add(service.plugin, "Services", desk.links.service(service.id))
        for action in service.actions:
            if action.plugin != service.plugin:
                add(action.plugin, "Actions", desk.links.action(service, action))
    for class_ in api.classes:
        add(class_.plugin, "Objects", desk.links.type_name(class_.name))
    for enum in api.enums:
        add(enum.plugin, "Enums", desk.links.type_name(enum.name))
    return found
