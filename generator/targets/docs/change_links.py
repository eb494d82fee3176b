"""The line of a change: its sentence, with a link to what it is about where that has a page, and one to its rule."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from generator.render.markup import Markup
from generator.targets.base import Change

from .history import Path
from .kit import Kit
from .plugins import plugin_names
from .urls import relative

_RULES = "changes.html#rule-"


class ChangeLinks:
    """Lines as they stand on one page.

    Args:
        kit: What the site is made with.
        page: The path of the page.
    """

    def __init__(self, kit: Kit, page: str) -> None:
        self._api = kit.api
        self._urls = kit.urls
        self._page = page
        self._rules: dict[str, Markup] = {}

    def path(self, to: str) -> str:
        """How the page links to `to`, a path from the root."""
        own = f"{self._page}#"
        return to[len(own) - 1 :] if to.startswith(own) else relative(self._page, to)

    def line(self, change: Change) -> Markup:
        """The sentence of a change with its links."""
        return Markup("{} {}").format(self._sentence(change), self._rule(change.rule.id))

    def target(self, change: Change) -> str | None:
        """The path from the root of what a change is about, or of what holds it; None where neither has a page."""
        path = change.path
        match change.symbol:
            case "service" | "action" | "parameter":
                return self._called(path)
            case "class" | "property":
                return self._member(self._properties, self._urls.object, path, "property")
            case "enum" | "constant":
                return self._member(self._constants, self._urls.enum, path, "constant")
            case "error":
                return f"errors.html#{path[0]}" if path[0] in self._api.error_by_name else None
            case "setting":
                return f"settings.html#{path[0]}" if path[0] in self._settings else None
            case _:
                return f"plugins.html#{path[0]}" if path[0] in self._plugins else None

    def _called(self, path: Path) -> str | None:
        service = self._api.service_by_id.get(path[0])
        if service is None:
            return None
        action = next((each for each in service.actions if each.name in path[1:2]), None)
        if action is None:
            return self._urls.service(service.id)
        page = self._urls.action(service.id, action.name)
        has = any(parameter.name in path[2:] for parameter in action.parameters)
        return f"{page}#parameter-{path[2]}" if has else page

    @staticmethod
    def _member(known: dict[str, set[str]], page: Callable[[str], str], path: Path, kind: str) -> str | None:
        members = known.get(path[0])
        if members is None:
            return None
        return f"{page(path[0])}#{kind}-{path[1]}" if len(path) > 1 and path[1] in members else page(path[0])

    @cached_property
    def _properties(self) -> dict[str, set[str]]:
        return {each.name: {member.name for member in each.properties} for each in self._api.classes}

    @cached_property
    def _constants(self) -> dict[str, set[str]]:
        return {each.name: {member.name for member in each.constants} for each in self._api.enums}

    @cached_property
    def _settings(self) -> set[str]:
        return {setting.name for setting in self._api.settings}

    @cached_property
    def _plugins(self) -> set[str]:
        return set(plugin_names(self._api))

    def _sentence(self, change: Change) -> Markup:
        """The sentence, the name in it linked."""
        to = self.target(change)
        for name in (".".join(change.path), change.path[-1], ".".join(change.path[:2])):
            found = re.search(rf"(?<![\w.]){re.escape(name)}(?!\w)", change.text)
            if found is not None:
                code = Markup("<code>{}</code>").format(name)
                named = Markup('<a href="{}">{}</a>').format(self.path(to), code) if to is not None else code
                return Markup("{}{}{}").format(change.text[: found.start()], named, change.text[found.end() :])
        return Markup("{}").format(change.text)

    def _rule(self, rule_id: str) -> Markup:
        found = self._rules.get(rule_id)
        if found is None:
            link = Markup('<a class="quiet" href="{}">{}</a>')
            found = self._rules[rule_id] = link.format(self.path(_RULES + rule_id), rule_id)
        return found
