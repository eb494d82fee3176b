"""Everything that a page leads to is there, and every page is told apart from every other."""

from __future__ import annotations

import re
from collections import Counter
from gzip import compress
from posixpath import dirname, join, normpath
from urllib.parse import unquote

import pytest

from .sites import Printed, site_for

SCHEMAS = ("default", "ott-2020")
_TAG = re.compile(r"<[a-z][^>]*>")
_ADDRESS = re.compile(r'\s(?:href|src)="([^"]*)"')
_ID = re.compile(r'\sid="([^"]*)"')
_MARKDOWN = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")
_PAGE_LIMIT = 40_000


@pytest.mark.parametrize("schema", SCHEMAS)
def test_links_of_pages(schema: str) -> None:
    site = site_for(schema)
    anchors = {path: set(_ids(site, path)) for path in site.pages}
    broken = []
    for path in site.pages:
        for href in _addresses(site.files[path].decode()):
            target, _, fragment = href.partition("#")
            place = normpath(join(dirname(path), target)) if target else path
            if place not in site.files or (fragment and unquote(fragment) not in anchors[place]):
                broken.append(f"{path}: {href}")
    assert broken == []


@pytest.mark.parametrize("schema", SCHEMAS)
def test_links_of_twins(schema: str) -> None:
    site = site_for(schema)
    broken = []
    for path, content in site.files.items():
        if path.endswith((".md", ".txt")):
            for href in _MARKDOWN.findall(_without_code(content.decode())):
                if normpath(join(dirname(path), href.partition("#")[0])) not in site.files:
                    broken.append(f"{path}: {href}")
    assert broken == []


@pytest.mark.parametrize("schema", SCHEMAS)
def test_pages_are_told_apart(schema: str) -> None:
    site = site_for(schema)
    titles = Counter(_title(site, path) for path in site.pages)
    assert [title for title, count in titles.items() if count > 1] == []
    for path in site.pages:
        assert [id_ for id_, count in Counter(_ids(site, path)).items() if count > 1] == [], path


@pytest.mark.parametrize("schema", [*SCHEMAS, "ovp-2026"])
def test_pages_are_light(schema: str) -> None:
    site = site_for(schema)
    # Nothing that is short enough as it is has to be packed to know it.
    sizes = {path: len(compress(site.files[path])) for path in site.pages if len(site.files[path]) > _PAGE_LIMIT}
    assert {path: size for path, size in sizes.items() if size > _PAGE_LIMIT} == {}


def test_every_page_has_a_twin() -> None:
    site = site_for("default")
    assert [path for path in site.pages if path.removesuffix(".html") + ".md" not in site.files] == []


def _addresses(text: str) -> list[str]:
    return [href for tag in _TAG.findall(text) for href in _ADDRESS.findall(tag)]


def _ids(site: Printed, path: str) -> list[str]:
    return [id_ for tag in _TAG.findall(site.files[path].decode()) for id_ in _ID.findall(tag)]


def _title(site: Printed, path: str) -> str:
    found = re.search(r"<title>(.*?)</title>", site.files[path].decode())
    assert found is not None, path
    return found[1]


def _without_code(text: str) -> str:
    return re.sub(r"(?ms)^(`{3,}).*?^\1$", "", text)
