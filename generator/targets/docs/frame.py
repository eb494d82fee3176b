"""The frame around every page: its head, the bar at the top, the menu, the way to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from generator.render.markup import Markup
from generator.targets.base import OutputFile

from .site import Site
from .urls import relative, root_of

Render = Callable[[str, Mapping[str, object]], str]
"""(name of a template, its view) -> what it prints."""

_POLICY = Markup(
    """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; """
    "img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self' http: https:; form-action 'none'; "
    """base-uri 'none'">"""
)
"""Nothing comes from elsewhere, nothing inline runs; calls may go to any server."""
_ABOUT_LENGTH = 160
_NONE = Markup("")

_CHANGES = "changes.html"
_SECTIONS = (
    ("index.html", "Overview"),
    ("guide/index.html", "Guide"),
    ("objects.html", "Objects"),
    ("enums.html", "Enums"),
    ("errors.html", "Errors"),
    ("plugins.html", "Plugins"),
    ("settings.html", "Settings"),
    (_CHANGES, "Changes"),
    ("console.html", "Console"),
)
"""What the menu leads to on every page."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says, to be framed.

    Args:
        path: Where it lies, from the root of the site.
        kind: What it is about, for scripts: ``action``, ``object`` and so on.
        title: What it is called among all pages of the site, without the site's own title.
        about: What search engines show of it.
        main: What it says.
        crumbs: The pages that lead to it, with their paths; those without one are only named.
        toc: Its headings, by their ids.
        data: What scripts know it by.
        section: The path of the part of the menu that it belongs to.
        members: In the menu, the service that it belongs to, with its actions.
    """

    path: str
    kind: str
    title: str
    about: str
    main: Markup
    crumbs: tuple[tuple[str, str], ...] = ()
    toc: tuple[tuple[str, str], ...] = ()
    data: tuple[tuple[str, str], ...] = ()
    section: str = ""
    members: Markup = _NONE


class Frame:
    """Frames the pages of one site.

    Args:
        site: What they are pages of.
        render: Prints a template.
    """

    def __init__(self, site: Site, render: Render) -> None:
        self._site = site
        self._render = render
        self._sections = sections_of(site)
        self._assets = cache(self._assets_of)
        self._bar = cache(self._bar_of)

    def file(self, page: Page) -> OutputFile:
        """The whole page as a file."""
        root = root_of(page.path)
        site_url = self._site.settings.site_url
        view = {
            "page": page,
            "root": root,
            "site_title": self._site.title,
            "policy": _POLICY,
            "assets": self._assets(root),
            "bar": self._bar(root, page.section),
            "about": _shortened(page.about),
            "twin": page.path.rpartition("/")[2].removesuffix(".html") + ".md",
            "canonical": f"{site_url}{page.path}" if site_url else "",
            "crumbs": [(text, relative(page.path, path) if path else "") for text, path in page.crumbs],
        }
        return OutputFile(page.path, self._render("frame.html.jinja", view).encode())

    def _assets_of(self, root: str) -> Markup:
        """What pages load; the same for all that lie equally deep."""
        return self._print("assets", {"root": root})

    def _bar_of(self, root: str, current: str) -> Markup:
        """The bar at the top and the beginning of the menu, up to the services."""
        view = {"root": root, "title": self._site.title, "sections": self._sections, "current": current}
        return self._print("bar", view)

    def _print(self, template: str, view: Mapping[str, object]) -> Markup:
        return Markup(self._render(f"{template}.html.jinja", view))


def sections_of(site: Site) -> tuple[tuple[str, str], ...]:
    """The parts of a site, path and title of each; changes are one of them only where some are known."""
    return tuple(section for section in _SECTIONS if section[0] != _CHANGES or site.history)


def _shortened(text: str) -> str:
    """`text`, cut between words where it is longer than what search engines show."""
    if len(text) <= _ABOUT_LENGTH:
        return text
    return text[:_ABOUT_LENGTH].rpartition(" ")[0].rstrip(".,;:") + " ..."
