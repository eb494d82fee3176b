"""What the pages of all kinds are made with: the site, its templates, and the links, badges and rows of each folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from posixpath import dirname

from generator.render.markup import Markup

from .frame import Render
from .history import Event, Kind, Path
from .links import Links
from .marks import Marks
from .members import Members
from .site import Site
from .uses import UseIndex


@dataclass(frozen=True, slots=True)
class Desk:
    """What the pages of one folder are made with."""

    links: Links
    marks: Marks
    members: Members


@dataclass(frozen=True, slots=True)
class Told:
    """A change in the history of a symbol: the version, where it is told of, what happened."""

    version: str
    href: str
    text: str


class Kit:
    """What all pages of one site are made with.

    Args:
        site: The site.
        render: Prints a template.
    """

    def __init__(self, site: Site, render: Render) -> None:
        self.site = site
        self.api = site.api
        self.behaviour = site.behaviour
        self.urls = site.urls
        self._render = render
        self._desks: dict[str, Desk] = {}

    @cached_property
    def uses(self) -> UseIndex:
        """Where classes and enums are used."""
        return UseIndex(self.api, self.behaviour)

    def desk(self, path: str) -> Desk:
        """What the page at `path` is made with: the same for all of its folder."""
        folder = dirname(path)
        found = self._desks.get(folder)
        if found is None:
            links = Links(self.api, self.urls, path)
            marks = Marks(self.site.history, links)
            found = self._desks[folder] = Desk(links, marks, Members(self.api, links, marks))
        return found

    def print(self, template: str, view: Mapping[str, object]) -> Markup:
        """What a template prints for `view`, as a part of a page."""
        return Markup(self._render(f"{template}.html.jinja", view))

    def told(self, kind: Kind, path: Path, desk: Desk) -> tuple[Told, ...]:
        """What is known of the history of a symbol, newest first."""
        history = self.site.history
        if not history:
            return ()
        events: Iterable[Event] = (*history.changed(kind, path), *history.removed(kind, path))
        order = {version: number for number, version in enumerate(history.versions)}
        found = sorted(events, key=lambda event: order[event.version])
        return tuple(
            Told(event.version, desk.links.path(history.url(event.version)), event.change.text) for event in found
        )


def first_words(paragraphs: tuple[str, ...], otherwise: str) -> str:
    """What a page is about in a line: its first paragraph, or else `otherwise`."""
    return paragraphs[0] if paragraphs else otherwise
