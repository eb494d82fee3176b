"""Sites for the tests: their files in memory, their pages as documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import lxml.html

from generator.model.api import Api
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.targets.base import Job, Release
from generator.targets.docs import DocsTarget
from tests.support import schema_for

Element = lxml.html.HtmlElement
_APART = frozenset("caption dd div dt h1 h2 h3 li p summary td th tr".split())


@dataclass(frozen=True)
class Printed:
    """The files of a site by path."""

    files: dict[str, bytes]

    def page(self, path: str) -> Element:
        """A page as a document."""
        return lxml.html.document_fromstring(self.files[path].decode())

    @property
    def pages(self) -> list[str]:
        """The paths of all pages."""
        return [path for path in self.files if path.endswith(".html")]


@cache
def site_for(schema: str) -> Printed:
    """The site of a schema that goes by its name in `tests.support`; skips or fails the test where it is missing."""
    api = read_schema(fetch(str(schema_for(schema)))).api
    assert api is not None
    return printed(api)


def printed(api: Api, *, releases: tuple[Release, ...] = (), **options: str) -> Printed:
    """The site of `api`; words in the names of options are joined by underscores."""
    target = DocsTarget()
    given = {name.replace("_", "-"): value for name, value in options.items()}
    values = {option.name: option.default for option in target.options} | given
    return Printed({file.path: file.content for file in target.files(Job(api, values, releases=releases))})


def text_of(element: Element) -> str:
    """What one reads in an element, white space folded; what stands in a place of its own stands apart."""
    return " ".join("".join(_words(element)).split())


def _words(element: Element) -> Iterator[str]:
    yield " " if element.tag in _APART else ""
    yield element.text or ""
    for child in element:
        yield from _words(child)
        yield " " if child.tag in _APART else ""
        yield child.tail or ""
