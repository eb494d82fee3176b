"""Links of the Markdown twins of pages: the same as on pages, from twin to twin."""

from __future__ import annotations

import re

from generator.model.types import Scalar, TypeRef
from generator.render.filters import markdown
from generator.render.markup import Markup

from .links import Links
from .twins_text import code
from .urls import relative

_HTML = re.compile(r"\.html\Z")


def twin_of(path: str) -> str:
    """Where the twin of the page at `path` lies."""
    return _HTML.sub(".md", path)


class TwinLinks(Links):
    """Links as they stand in the twins of one folder.

    What they give counts as markup, so that whoever puts it together escapes it no more.
    """

    def path(self, to: str) -> str:
        """How a twin of the folder links to that of `to`, whose fragment is lost: twins have no anchors."""
        found = self._paths.get(to)
        if found is None:
            found = self._paths[to] = relative(twin_of(self._page), twin_of(to.partition("#")[0]))
        return found

    def to(self, to: str, text: str | Markup) -> Markup:
        """See the base class; text that is no markup is escaped."""
        return Markup(f"[{text if isinstance(text, Markup) else markdown(text)}]({self.path(to)})")

    def plain(self, name: str) -> Markup:
        """See the base class."""
        return Markup(code(name))

    def _type(self, type_: TypeRef) -> Markup:
        return Markup(code(type_.kind.value)) if isinstance(type_, Scalar) else super()._type(type_)

    def _code(self, to: str, text: str) -> Markup:
        return Markup(f"[{code(text)}]({self.path(to)})")
