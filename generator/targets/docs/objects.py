"""The pages of objects: all properties with those inherited, the tree of subclasses, where they are used."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from generator.model.api import Class
from generator.model.types import ROOT_CLASS
from generator.render.markup import Markup
from generator.targets.prose import paragraphs

from .frame import Page
from .kit import Kit, first_words
from .used_by import groups_of

_AN_OBJECT = "objects/x.html"
"""Any page in their folder."""


class ObjectPages:
    """Makes the pages of all classes; what several of them show is printed once."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._desk = kit.desk(_AN_OBJECT)
        self._rows = cache(self._rows_of)
        self._tree = cache(self._tree_of)
        self._inherited = cache(self._inherited_of)
        self._via = cache(self._via_of)

    def pages(self) -> Iterator[Page]:
        """A page for each class."""
        for class_ in self._kit.api.classes:
            yield self._page(class_)

    def _page(self, class_: Class) -> Page:
        kit, links = self._kit, self._desk.links
        own, *ancestors = kit.api.lineage(class_.name)
        about = paragraphs(class_.description)
        used = groups_of(class_.name, kit.uses.of(class_.name), links)
        via = self._via(class_.base)
        order = kit.uses.order_of(class_)
        count = sum(len(each.properties) for each in (own, *ancestors))
        children = kit.api.children.get(class_.name, ())
        told = kit.told("class", (class_.name,), self._desk)
        view = {
            "name": class_.name,
            "marks": self._desk.marks.class_(class_),
            "about": about,
            "plugin": links.plugin(class_.plugin) if class_.plugin else None,
            "ancestors": [links.type_name(each.name) for each in reversed(ancestors)],
            "order": links.type_name(order) if order else None,
            "own": self._rows(class_.name) if own.properties else "",
            "own_count": len(own.properties),
            "inherited": self._inherited(class_.base),
            "count": count,
            "descendants": self._size(class_.name),
            "tree": Markup("").join(map(self._tree, children)),
            "used": used,
            "via": via,
            "told": told,
        }
        toc = _toc(count=count, children=bool(children), used=bool(used or via), told=bool(told))
        return Page(
            path=kit.urls.object(class_.name),
            kind="object",
            title=f"{class_.name} (object)",
            about=first_words(about, f"The object {class_.name}: its properties, and where it is used."),
            main=kit.print("object", view),
            crumbs=(
                ("Objects", "objects.html"),
                *((each.name, kit.urls.object(each.name)) for each in ancestors[::-1]),
            ),
            toc=toc,
            data=(("name", class_.name),),
            section="objects.html",
        )

    def _rows_of(self, name: str) -> Markup:
        """The rows of what the class `name` declares: the same on the pages of all that derive from it."""
        class_ = self._kit.api.class_by_name[name]
        view = {"rows": self._desk.members.properties(class_), "owner": self._desk.links.type_name(name)}
        return self._kit.print("properties", view)

    def _tree_of(self, name: str) -> Markup:
        """The class `name` and all that derive from it, as an item of a list."""
        items = "".join(map(self._tree, self._kit.api.children.get(name, ())))
        below = f"<ul>{items}</ul>" if items else ""
        return Markup(f"<li>{self._desk.links.type_name(name)}{below}</li>\n")

    def _size(self, name: str) -> int:
        """How many classes derive from `name`."""
        return sum(1 + self._size(child) for child in self._kit.api.children.get(name, ()))

    def _inherited_of(self, base: str | None) -> Markup:
        """The rows of all that is inherited from `base`, the nearest first."""
        if base is None:
            return Markup("")
        class_ = self._kit.api.class_by_name[base]
        own = f'<tbody class="inherited">\n{self._rows(base)}</tbody>\n' if class_.properties else ""
        return Markup(own) + self._inherited(class_.base)

    def _via_of(self, base: str | None) -> Markup:
        """The uses of `base` and its ancestors, as they stand on the pages of what derives from them."""
        if base is None:
            return Markup("")
        above = self._via(self._kit.api.class_by_name[base].base)
        uses = self._kit.uses.of(base)
        if not len(uses):
            return above
        links = self._desk.links
        view = {
            "name": base,
            "count": len(uses),
            "groups": () if base == ROOT_CLASS else groups_of(base, uses, links),
            "link": links.to(f"{self._kit.urls.object(base)}#used-by", f"all {len(uses)}"),
        }
        return self._kit.print("via", view) + above


def _toc(*, count: int, children: bool, used: bool, told: bool) -> tuple[tuple[str, str], ...]:
    found = (
        ("properties", "Properties", count),
        ("subclasses", "Subclasses", children),
        ("used-by", "Used by", used),
        ("history", "History", told),
    )
    return tuple((id_, text) for id_, text, there in found if there)
