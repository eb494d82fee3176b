"""The pages of changes: what each version changed in the one before, the newest first, the worst first.

One page has them all where they are few; else each version has a page of its own, or several, and the first page leads
to them. What the changes mean stands on the first page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.render.markup import Markup
from generator.targets.base import Change, Explained, Release

from .change_links import ChangeLinks
from .frame import Page
from .kit import Kit
from .used_by import Group, capped

Lines: TypeAlias = Callable[[Kit, str], ChangeLinks]
"""What prints the lines of the page at a path."""

_PATH = "changes.html"
_CAPACITY = 1500
"""How many changes stand on one page: some 25 kB, packed."""
_SHOWN = 12
_LEVELS = (
    ("breaking", "Breaking", "What worked fails."),
    ("maybe", "Perhaps breaking", "Harms who relies on a detail."),
    ("safe", "Safe", "Harms nobody."),
)


@dataclass(frozen=True, slots=True)
class Level:
    """What is as bad in one version: its word for styles, its title, what that means, how many there are, by place."""

    word: str
    title: str
    about: str
    count: int
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """A version: its name, its anchor, where its changes stand as seen from the page, how many there are by level.

    `levels` are told on the page itself; `first` says that nothing is known of what was before.
    """

    name: str
    anchor: str
    href: str
    counts: tuple[int, ...]
    levels: tuple[Level, ...]
    first: bool


@dataclass(frozen=True, slots=True)
class View:
    """What the template prints: `table` leads to the versions, `versions` are told in full, `rules` are explained.

    `parts` are the pages among which a version is divided, with their numbers; `part` is the number of this one.
    """

    title: str
    table: tuple[Version, ...] = ()
    versions: tuple[Version, ...] = ()
    rules: tuple[Explained, ...] = ()
    parts: tuple[tuple[int, str], ...] = ()
    part: int = 0


def changes_pages(kit: Kit) -> Iterator[Page]:
    """The pages of changes, none where no earlier version is known."""
    for path, title, view in change_views(kit):
        yield Page(
            path=path,
            kind="changes",
            title=title,
            about=f"{title} of the {kit.site.title}: what is new, what is gone, what breaks.",
            main=kit.print("changes", {"view": view}),
            crumbs=() if path == _PATH else (("Changes", _PATH), (title, "")),
            toc=() if path != _PATH else tuple((version.anchor, version.name) for version in view.table),
            section=_PATH,
        )


def change_views(kit: Kit, lines: Lines = ChangeLinks) -> Iterator[tuple[str, str, View]]:
    """What each page tells: its path, its title and its view; `lines` makes what prints the lines of a page."""
    releases = tuple(reversed(kit.site.releases))
    if not releases:
        return
    alone = sum(len(release.changes) for release in releases) <= _CAPACITY
    explained = {change.rule.id: change.rule for release in releases for change in release.changes}
    rules = tuple(explained[name] for name in sorted(explained))
    links = lines(kit, _PATH)
    table = [_version(kit, release, _href(kit, release, alone), ()) for release in releases]
    told = [_version(kit, each, "", _levels(links, _sorted(each.changes))) for each in releases] if alone else ()
    yield _PATH, "Changes", View("Changes", tuple(table), tuple(told), rules)
    for release in () if alone else releases:
        yield from _pages_of(kit, release, lines)


def _pages_of(kit: Kit, release: Release, lines: Lines) -> Iterator[tuple[str, str, View]]:
    """The pages of one version."""
    changes = _sorted(release.changes)
    pieces = [changes[at : at + _CAPACITY] for at in range(0, len(changes), _CAPACITY)]
    paths = [_path(kit, release, number) for number in range(1, len(pieces) + 1)]
    for number, (path, piece) in enumerate(zip(paths, pieces, strict=True), 1):
        title = f"Changes in {release.version}"
        if len(paths) > 1:
            title += f", part {number} of {len(paths)}"
        links = lines(kit, path)
        parts = tuple((at, links.path(each)) for at, each in enumerate(paths, 1)) if len(paths) > 1 else ()
        version = _version(kit, release, "", _levels(links, piece))
        yield path, title, View(title, versions=(version,), parts=parts, part=number)


def _path(kit: Kit, release: Release, number: int) -> str:
    # No anchor has an underscore.
    return f"changes/{kit.site.history.anchor(release.version)}{f'_{number}' if number > 1 else ''}.html"


def _href(kit: Kit, release: Release, alone: bool) -> str:
    if not release.changes:
        return ""
    return f"#{kit.site.history.anchor(release.version)}" if alone else _path(kit, release, 1)


def _version(kit: Kit, release: Release, href: str, levels: tuple[Level, ...]) -> Version:
    counts = tuple(sum(change.level == word for change in release.changes) for word, _, _ in _LEVELS)
    anchor = kit.site.history.anchor(release.version)
    return Version(release.version, anchor, href, counts, levels, release is kit.site.releases[0])


def _sorted(changes: Iterable[Change]) -> list[Change]:
    """Changes by level and place; within a place as the diff has them."""
    order = {word: number for number, (word, _, _) in enumerate(_LEVELS)}
    return sorted(changes, key=lambda change: (order[change.level], _place(change)))


_PLACES = {"class": "Objects", "property": "Objects", "enum": "Enums", "constant": "Enums"}
_LAST = ("Objects", "Enums", "Errors", "Plugins", "Settings")


def _place(change: Change) -> tuple[int, str]:
    """Under which heading a change stands: its service, or else what it is about."""
    if change.symbol in ("service", "action", "parameter"):
        return 0, change.path[0]
    title = _PLACES.get(change.symbol, f"{change.symbol.capitalize()}s")
    return 1 + _LAST.index(title), title


def _levels(links: ChangeLinks, changes: Sequence[Change]) -> tuple[Level, ...]:
    found = []
    for word, title, about in _LEVELS:
        own = [change for change in changes if change.level == word]
        places: dict[tuple[int, str], list[Markup]] = {}
        for change in own:
            places.setdefault(_place(change), []).append(links.line(change))
        groups = tuple(capped(place, lines, _SHOWN) for (_, place), lines in places.items())
        if own:
            found.append(Level(word, title, about, len(own), groups))
    return tuple(found)
