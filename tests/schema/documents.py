"""The default schema and the real ones as documents, for tests that compare what is written in them."""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lxml import etree

from tests.support import ROOT, SHARED

DEFAULT = ROOT / "schema" / "kaltura.xml"
"""The default API as it stands in the checkout."""

REAL = "ovp-2026.xml"
"""The real schema, among the reference data, that the default API has its facts from."""


def nodes(root: etree._Element, path: str) -> list[object]:
    """What the XPath `path`, which has to select nodes, finds below `root`."""
    found = root.xpath(path)
    assert isinstance(found, list), path
    return list(found)


@cache
def document(path: Path) -> etree._Element:
    """The root element of the schema at `path`, xz-compressed or not."""
    data = path.read_bytes()
    return etree.fromstring(lzma.decompress(data) if path.suffix == ".xz" else data)


def default() -> etree._Element:
    """The root element of the default schema."""
    return document(DEFAULT)


def real_schemas() -> Iterator[Path]:
    """All real schemas of the reference data; none where it is absent."""
    if SHARED is not None:
        yield from sorted((SHARED / "schemas").rglob("*.xml*"))


def elements(parent: etree._Element | None, *tags: str) -> list[etree._Element]:
    """The child elements of `parent` that have one of `tags`, or all of them; comments are left out."""
    if parent is None:
        return []
    return [child for child in parent.iterchildren(*(tags or ("*",))) if isinstance(child.tag, str)]


def name_of(element: etree._Element) -> str:
    """What messages call `element`: the names from the member of a section down to it, joined by dots."""
    names: list[str] = []
    current: etree._Element | None = element
    while current is not None and (name := current.get("name") or current.get("id")) is not None:
        names.append(str(name))
        current = current.getparent()
    return ".".join(reversed(names)) or str(element.tag)
