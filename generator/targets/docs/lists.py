"""The pages that list all objects and all enums, by their first letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.model.types import CLASS_PREFIX
from generator.render.markup import Markup
from generator.targets.prose import summary

from .frame import Page
from .kit import Kit
from .marks import Badge

Entry = tuple[str, Markup, tuple[Badge, ...], str]
"""(name, link, badges, what it is)."""


def list_pages(kit: Kit) -> Iterator[Page]:
    """The list of objects and that of enums."""
    desk = kit.desk("index.html")
    objects = (
        (each.name, desk.links.type_name(each.name), desk.marks.class_(each), summary(each.description)[0])
        for each in kit.api.classes
    )
    yield _page(kit, "objects.html", "Objects", "All objects of the API, by name.", objects)
    enums = (
        (each.name, desk.links.type_name(each.name), desk.marks.enum(each), _counted(len(each.constants)))
        for each in kit.api.enums
    )
    yield _page(kit, "enums.html", "Enums", "All enums of the API, by name.", enums)


def _page(kit: Kit, path: str, title: str, about: str, entries: Iterable[Entry]) -> Page:
    ordered = sorted(entries, key=lambda entry: (_short(entry[0]).lower(), entry[0]))
    letters = [(letter, list(found)) for letter, found in groupby(ordered, lambda entry: _letter(entry[0]))]
    return Page(
        path=path,
        kind="list",
        title=title,
        about=about,
        main=kit.print("list", {"title": title, "count": len(ordered), "letters": letters, "prefix": CLASS_PREFIX}),
        section=path,
    )


def _short(name: str) -> str:
    return name.removeprefix(CLASS_PREFIX) or name


def _letter(name: str) -> str:
    first = _short(name)[0].upper()
    return first if first.isascii() and first.isalpha() else "0"


def _counted(count: int) -> str:
    return "1 constant" if count == 1 else f"{count} constants"
