"""All pages of the site, in a stable order."""

from __future__ import annotations

from collections.abc import Iterator

from .actions import action_pages
from .changes import changes_pages
from .enums import enum_pages
from .errors import error_page
from .examples import Examples
from .frame import Page
from .guide import guide_pages
from .guide_blocks import Guide
from .kit import Kit
from .lists import list_pages
from .objects import ObjectPages
from .overview import console_page, overview_page
from .parameters import setting_page
from .plugins import plugin_page
from .services import service_pages


def list_pages_of(kit: Kit, found: tuple[Guide, ...]) -> Iterator[Page]:
    """Every page but those of services and actions, the one that a reader opens first coming first.

    Args:
        kit: What pages are made with.
        found: The guide.
    """
    yield overview_page(kit, found)
    yield from guide_pages(kit, found)
    yield from list_pages(kit)
    yield from ObjectPages(kit).pages()
    yield from enum_pages(kit)
    yield error_page(kit)
    yield plugin_page(kit)
    yield setting_page(kit)
    yield from changes_pages(kit)
    yield console_page(kit)


def service_pages_of(kit: Kit, examples: Examples) -> Iterator[Page]:
    """The pages of services and actions.

    Args:
        kit: What pages are made with.
        examples: What the pages of actions show.
    """
    yield from service_pages(kit)
    yield from action_pages(kit, examples)
