"""The twins of the pages of changes: the same versions, levels, lines and rules."""

from __future__ import annotations

from collections.abc import Iterator

from generator.render.markup import Markup
from generator.targets.base import Change

from .change_links import ChangeLinks
from .changes import Level, Version, View, change_views
from .kit import Kit
from .twins_links import twin_of
from .twins_pages import Twin
from .twins_text import code, plain
from .urls import relative


class TwinChangeLinks(ChangeLinks):
    """Lines of changes in Markdown, on one twin."""

    def path(self, to: str) -> str:
        """See the base class; the fragment is lost, for twins have no anchors."""
        return relative(twin_of(self._page), twin_of(to.partition("#")[0]))

    def line(self, change: Change) -> Markup:
        """See the base class."""
        to = self.target(change)
        place = f" ([{code('.'.join(change.path))}]({self.path(to)}))" if to is not None else ""
        return Markup(f"{plain(change.text)}{place} {code(change.rule.id)}")


def changes_twins(kit: Kit) -> Iterator[Twin]:
    """A twin for each page of changes; none where no history is known."""
    for path, title, view in change_views(kit, TwinChangeLinks):
        sections = [*_table(path, view), *_parts(view)]
        for version in view.versions:
            sections += _version(version)
        if view.rules:
            lines = [
                f"{code(each.id)} {plain(each.title)}: {plain(each.why)} {plain(each.remedy)}" for each in view.rules
            ]
            sections.append(("What the changes mean", "", lines))
        about = "What each version changed in the one before, the newest first."
        yield Twin(path, "sections", {"title": plain(title), "about": about, "sections": sections, "nothing": ""})


Section = tuple[str, str, list[str]]
"""(heading, text below it, lines)."""


def _table(path: str, view: View) -> Iterator[Section]:
    """The versions, with links to those that have pages of their own."""
    if view.table:
        yield "Versions", "", [_row(path, each) for each in view.table]


def _row(path: str, version: Version) -> str:
    own = version.href.startswith("#") or not version.href
    name = plain(version.name) if own else f"[{plain(version.name)}]({relative(twin_of(path), twin_of(version.href))})"
    if version.first:
        return f"{name}: the oldest version that is known"
    breaking, perhaps, safe = version.counts
    return f"{name}: {breaking} breaking, {perhaps} perhaps breaking, {safe} safe"


def _parts(view: View) -> Iterator[Section]:
    """The pages among which a version is divided."""
    if view.parts:
        yield "Parts", "", [f"[Part {number}]({href})" for number, href in view.parts if number != view.part]


def _version(version: Version) -> Iterator[Section]:
    if version.first:
        yield plain(version.name), "The oldest version that is known.", []
    elif not version.levels:
        yield plain(version.name), "Nothing that programs notice.", []
    for level in version.levels:
        yield f"{plain(version.name)}: {level.title.lower()}", level.about, list(_lines(level))


def _lines(level: Level) -> Iterator[str]:
    for group in level.groups:
        for line in (*group.first, *group.rest):
            yield f"{code(group.title)}: {line}"
