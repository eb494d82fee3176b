"""Every kind of page can be read by everybody: axe finds nothing, and nothing sticks out of a narrow screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.toolchains.browser import browser
from tests.toolchains.typescript import typescript_tools

from .sites import site_for

PAGES = (
    "index.html",
    "guide/index.html",
    "guide/sessions.html",
    "services/media.html",
    "actions/media/add.html",
    "objects/KalturaMediaEntry.html",
    "enums/KalturaMediaType.html",
    "enums.html",
    "errors.html",
    "plugins.html",
    "settings.html",
)
_NARROW, _WIDE = 400, 1440


@pytest.fixture(scope="module")
def opened() -> Iterator[Any]:
    with browser() as found:
        yield found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("site")
    for path, content in site_for("default").files.items():
        if path in PAGES or path.startswith("assets/"):
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(content)
    return root


@pytest.mark.parametrize(("theme", "width", "scripts"), [("dark", _WIDE, True), ("light", _NARROW, False)])
def test_axe_finds_nothing(opened: Any, folder: Path, theme: str, width: int, scripts: bool) -> None:
    axe = (typescript_tools() / "node_modules/axe-core/axe.min.js").read_text()
    context = opened.new_context(color_scheme=theme, viewport={"width": width, "height": 900}, bypass_csp=True)
    page = context.new_page()
    if not scripts:
        page.route("**/assets/*.js", lambda route: route.abort())
    found = []
    for path in PAGES:
        page.goto((folder / path).as_uri())
        page.add_script_tag(content=axe)
        result = page.evaluate("axe.run({resultTypes: ['violations']})")
        found += [f"{path}: {each['id']}: {each['nodes'][0]['html'][:120]}" for each in result["violations"]]
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    context.close()
    assert found == []


def test_print_shows_what_is_read(opened: Any, folder: Path) -> None:
    page = opened.new_page()
    page.goto((folder / "actions/media/add.html").as_uri())
    page.emulate_media(media="print")
    assert not page.locator(".top").is_visible() and not page.locator("#menu").is_visible()
    assert page.locator("#parameters").is_visible() and page.locator("#example").is_visible()
    page.close()
