"""Which pages the guide of an API has, and how they are printed."""

from __future__ import annotations

from collections.abc import Iterator

from generator.render.markup import Markup

from .examples import Examples
from .frame import Page
from .guide_blocks import Block, Guide, Items, Pieces, Table, Text
from .guide_facts import facts_of
from .guide_notifications import notifications
from .guide_requests import errors, requests, values
from .guide_sessions import multirequest, profiles, sessions, uploads
from .kit import Desk, Kit
from .site import Site

INDEX = "guide/index.html"
_PROFILE = "KalturaDetachedResponseProfile"
_NOTIFICATION = "KalturaHttpNotification"


def guides(site: Site, examples: Examples) -> tuple[Guide, ...]:
    """The pages of the guide, in the order in which one reads them; none for an API without actions."""
    facts = facts_of(site, examples)
    if facts is None:
        return ()
    found = [requests(facts), sessions(facts), values(facts), errors(facts), multirequest(facts), uploads(facts)]
    if _PROFILE in site.api.class_by_name:
        found.append(profiles(facts))
    if _NOTIFICATION in site.api.class_by_name:
        found.append(notifications())
    return tuple(found)


def guide_pages(kit: Kit, found: tuple[Guide, ...]) -> Iterator[Page]:
    """The pages of the guide, and one that lists them."""
    desk = kit.desk(INDEX)
    pieces = Pieces(kit.api, kit.urls)
    listed = [(desk.links.to(guide.path, guide.title), guide.about) for guide in found]
    yield Page(
        path=INDEX,
        kind="guide",
        title="Guide",
        about="How calls are made: requests, sessions, values, errors, multirequests, uploads.",
        main=kit.print("guides", {"guides": listed}),
        section=INDEX,
    )
    for guide in found:
        yield _page(kit, desk, pieces, guide)


def _page(kit: Kit, desk: Desk, pieces: Pieces, guide: Guide) -> Page:
    sections = [
        {"title": each.title, "anchor": each.anchor, "blocks": [_shown(desk, pieces, block) for block in each.blocks]}
        for each in guide.sections
    ]
    return Page(
        path=guide.path,
        kind="guide",
        title=f"{guide.title} (guide)",
        about=guide.about,
        main=kit.print("guide", {"title": guide.title, "about": guide.about, "sections": sections}),
        crumbs=(("Guide", INDEX),),
        toc=tuple((each.anchor, each.title) for each in guide.sections),
        section=INDEX,
    )


def _shown(desk: Desk, pieces: Pieces, block: Block) -> dict[str, object]:
    """A block as the template takes it: its kind, and its texts as markup."""

    def markup(text: str) -> Markup:
        return Markup("").join(_piece(desk, piece.kind, piece.text, piece.to) for piece in pieces.of(text))

    match block:
        case Text(text):
            return {"kind": "text", "text": markup(text)}
        case Items(items, numbered):
            return {"kind": "items", "list": [markup(item) for item in items], "numbered": numbered}
        case Table(about, head, rows):
            return {"kind": "table", "about": about, "head": head, "rows": [[markup(c) for c in row] for row in rows]}
        case _:
            return {"kind": type(block).__name__.lower(), "block": block}


def _piece(desk: Desk, kind: str, text: str, to: str) -> Markup:
    shown = Markup("<code>{}</code>").format(text) if kind == "code" else Markup("{}").format(text)
    return desk.links.to(to, shown) if to else shown
