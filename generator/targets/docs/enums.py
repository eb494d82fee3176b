"""The pages of enums: their constants, and who uses them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.api import Enum

from .frame import Page
from .kit import Kit
from .used_by import groups_of

_AN_ENUM = "enums/x.html"
"""Any page in their folder."""


def enum_pages(kit: Kit) -> Iterator[Page]:
    """A page for each enum."""
    for enum in kit.api.enums:
        yield _page(kit, enum)


def _page(kit: Kit, enum: Enum) -> Page:
    desk = kit.desk(_AN_ENUM)
    used = groups_of(enum.name, kit.uses.of(enum.name), desk.links)
    told = kit.told("enum", (enum.name,), desk)
    view = {
        "name": enum.name,
        "marks": desk.marks.enum(enum),
        "base": enum.base.value,
        "declared_base": enum.declared_base.value if enum.declared_base is not None else "",
        "plugin": desk.links.plugin(enum.plugin) if enum.plugin else None,
        "constants": [(each.name, each.value, desk.marks.constant(enum, each.name)) for each in enum.constants],
        "used": used,
        "told": told,
    }
    toc = [("constants", "Constants")]
    if used:
        toc.append(("used-by", "Used by"))
    if told:
        toc.append(("history", "History"))
    return Page(
        path=kit.urls.enum(enum.name),
        kind="enum",
        title=f"{enum.name} (enum)",
        about=f"The values of the enum {enum.name}, and where it is used.",
        main=kit.print("enum", view),
        crumbs=(("Enums", "enums.html"),),
        toc=tuple(toc),
        data=(("name", enum.name),),
        section="enums.html",
    )
