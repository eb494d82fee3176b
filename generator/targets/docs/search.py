"""The index of the search: all names of an API with their types, packed so that a page can load it at once.

``templates/docs/script/search/unpack.ts`` reads it. Descriptions are not in it: they would double its size.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from generator.model.api import Api
from generator.model.types import CLASS_PREFIX

from .search_digits import Digits
from .search_names import CAMEL, PASCAL, SNAKE, Names
from .search_types import Types
from .site import Site
from .urls import Urls

_FORM = 1
_GAPS = Digits(80)


def search_index(site: Site, guides: Iterable[tuple[str, str]] = ()) -> bytes:
    """The script that makes the index of `site` known.

    Args:
        site: What is searched.
        guides: Titles and paths of further pages that are found by their titles.
    """
    return search_script(site.api, site.urls, guides)


def search_script(api: Api, urls: Urls, guides: Iterable[tuple[str, str]] = ()) -> bytes:
    """The same for an API whose pages lie at `urls`."""
    index = {
        "form": _FORM,
        "guides": [list(guide) for guide in guides],
        "urls": dict(urls.exceptions()),
        **_names(api),
        **_types(api),
        **_marks(api),
        **_exceptions(api),
    }
    text = json.dumps(index, separators=(",", ":"))
    return f"(globalThis.clientgen??={{}}).index={text};\n".encode("ascii")


def _names(api: Api) -> dict[str, Any]:
    """All names; how many classes, enums and services there are says where each kind begins."""
    names = Names()
    names.add(_short([class_.name for class_ in api.classes]), PASCAL)
    names.add(_short([enum.name for enum in api.enums]), PASCAL)
    for class_ in api.classes:
        names.group((property_.name for property_ in class_.properties), CAMEL)
    for enum in api.enums:
        names.group((constant.name for constant in enum.constants), SNAKE)
    names.add((service.name for service in api.services), CAMEL)
    for service in api.services:
        names.group((action.name for action in service.actions), CAMEL)
    for service in api.services:
        for action in service.actions:
            names.group((parameter.name for parameter in action.parameters), CAMEL, action.name)
    names.group((error.name for error in api.errors), SNAKE)
    names.group((plugin.name for plugin in api.plugins), CAMEL)
    names.group((setting.name for setting in api.settings), CAMEL)
    counts = [len(api.classes), len(api.enums), len(api.services)]
    return {"counts": counts, **names.packed()}


def _short(names: list[str]) -> Iterator[str]:
    return (name.removeprefix(CLASS_PREFIX) for name in names)


def _types(api: Api) -> dict[str, str]:
    types = Types(api)
    bases = "".join(types.base(class_.name, class_.base) for class_ in api.classes)
    properties = "".join(types.member(each.name, each.type) for class_ in api.classes for each in class_.properties)
    results, parameters = [], []
    for service in api.services:
        for action in service.actions:
            results.append(types.result(service, action))
            parameters += [types.member(each.name, each.type) for each in action.parameters]
    return {
        "bases": bases,
        "properties": properties,
        "results": "".join(results),
        "parameters": "".join(parameters),
        "settings": "".join(types.member(setting.name, setting.type) for setting in api.settings),
    }


def _marks(api: Api) -> dict[str, str]:
    """Which of each kind are deprecated or abstract: how many lie between them."""
    actions = [action for service in api.services for action in service.actions]
    return {
        "old": _gaps(
            [
                *(class_.deprecated for class_ in api.classes),
                *(enum.deprecated for enum in api.enums),
                *(each.deprecated for class_ in api.classes for each in class_.properties),
                *(service.deprecated for service in api.services),
                *(action.deprecated for action in actions),
                *(parameter.deprecated for action in actions for parameter in action.parameters),
            ]
        ),
        "abstract": _gaps([class_.abstract for class_ in api.classes]),
    }


def _gaps(flags: list[bool]) -> str:
    text, last = [], 0
    for index, flag in enumerate(flags):
        if flag:
            text.append(_GAPS(index - last))
            last = index
    return "".join(text)


def _exceptions(api: Api) -> dict[str, Any]:
    """What does not follow from the names: ids of services, classes without the prefix, aliases, codes of errors."""
    plugins = {plugin.name.lower() for plugin in api.plugins}
    actions = [action for service in api.services for action in service.actions]
    types = [each.name for each in api.classes] + [each.name for each in api.enums]
    return {
        "ids": [_prefix(service.id, service.name, plugins) for service in api.services],
        "bare": [index for index, name in enumerate(types) if not name.startswith(CLASS_PREFIX)],
        "aliases": [[index, action.alias] for index, action in enumerate(actions) if action.alias],
        "codes": [[index, error.code] for index, error in enumerate(api.errors) if error.code != error.name],
    }


def _prefix(id_: str, name: str, plugins: set[str]) -> str | int:
    """How the id of a service follows from its name: 0 in lower case, a plugin before it, or ``=`` and all."""
    if id_ == name.lower():
        return 0
    plugin, mark, rest = id_.partition("_")
    return plugin if mark and plugin in plugins and rest == name.lower() else f"={id_}"
