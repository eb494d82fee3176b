"""The documentation of a hostile schema, read as a browser reads it: what the schema says stays text, everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.toolchains.browser import browser

from .canary_clients import harmless, hostile
from .canary_payloads import MARK

_PARTS = """html => {
  const page = new DOMParser().parseFromString(html, "text/html");
  const addresses = new Set("href src action formaction data srcset poster ping".split(" "));
  const kinds = new Set(), links = new Set(), scripts = [];
  for (const element of page.querySelectorAll("*")) {
    const name = element.localName;
    kinds.add(name);
    for (const { name: attribute, value } of element.attributes) {
      kinds.add(`${name} ${attribute}`);
      if (addresses.has(attribute)) links.add(value);
    }
    if (name === "script") scripts.push(element.outerHTML);
  }
  return { kinds: [...kinds], links: [...links], scripts, titles: page.querySelectorAll("title").length,
           comments: [...html.matchAll(/<!--/g)].length, text: page.body.textContent };
}"""
"""What a page is made of, after the rules by which browsers read pages."""


@pytest.fixture(scope="module")
def page() -> Iterator[Any]:
    with browser() as opened:
        yield opened.new_page()


def _pages(files: dict[str, bytes] | Any) -> dict[str, str]:
    return {path: content.decode() for path, content in files.items() if path.endswith(".html")}


def test_no_text_becomes_an_element_an_attribute_or_an_address(page: Any) -> None:
    clean: dict[str, set[str]] = {"kinds": set(), "links": set(), "scripts": set()}
    for text in _pages(harmless("docs")).values():
        parts = page.evaluate(_PARTS, text)
        for name, found in clean.items():
            found.update(parts[name])
    told = 0
    for path, text in _pages(hostile("docs")).items():
        parts = page.evaluate(_PARTS, text)
        assert set(parts["kinds"]) <= clean["kinds"], path
        assert set(parts["scripts"]) <= clean["scripts"], path
        assert parts["titles"] == 1 and parts["comments"] == 0, path
        for link in parts["links"]:
            assert urlsplit(link).scheme == "" and urlsplit(link).netloc == "", (path, link)
        told += MARK in parts["text"]
    assert told > 100


def test_scripts_of_the_site_hold_it_as_data(page: Any, tmp_path: Path) -> None:
    files = hostile("docs")
    for name in sorted(path for path in files if path.endswith(".js") and MARK.encode() in files[path]):
        place = tmp_path / name.replace("/", "-")
        place.write_bytes(files[name])
        (tmp_path / "page.html").write_text(f'<!doctype html><title>x</title><script src="{place.name}"></script>')
        errors: list[str] = []
        page.on("pageerror", lambda error, errors=errors: errors.append(str(error)))
        page.goto((tmp_path / "page.html").as_uri())
        known = page.evaluate("Object.keys(globalThis).filter((name) => !(name in document.createElement('iframe')))")
        assert errors == [], name
        assert page.evaluate("document.scripts.length") == 1 and page.title() == "x", name
        assert page.evaluate("Object.getPrototypeOf({}) === Object.prototype && !('polluted' in {})"), name
        assert "clientgen" in known, name


def test_a_browser_that_runs_the_site_runs_nothing_else(page: Any, tmp_path: Path) -> None:
    files = hostile("docs")
    for path, content in files.items():
        place = tmp_path / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    kinds = ("index", "errors", "settings", "plugins", "objects", "enums", "console")
    chosen = [f"{kind}.html" for kind in kinds]
    for folder in ("actions", "services", "objects", "enums"):
        chosen += sorted(path for path in files if path.startswith(f"{folder}/") and path.endswith(".html"))[::25]
    seen: list[str] = []

    def ask(request: Any) -> None:
        if not request.url.startswith(("file:", "blob:")):
            seen.append(request.url)

    own = page.context.browser.new_page()
    own.on("dialog", lambda dialog: (seen.append(dialog.message), dialog.dismiss()))
    own.on("pageerror", lambda error: seen.append(str(error)))
    own.on("console", lambda message: seen.append(message.text) if message.type == "error" else None)
    own.on("request", ask)
    for path in chosen:
        own.goto((tmp_path / path).as_uri())
        assert own.locator("h1").count() == 1, path
    own.close()
    assert seen == []
