"""What site.js adds to pages, in a browser: the search and its keys, themes, tabs, copying, the menu, filters."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

import pytest

from tests.support import client_for
from tests.toolchains.browser import browser
from tests.toolchains.typescript import typescript_tools

sync_api = pytest.importorskip("playwright.sync_api")

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

expect = sync_api.expect
Scheme: TypeAlias = Literal["light", "dark"]
_LIST = "actions/media/list.html"
_OBJECT = "objects/KalturaMediaEntry.html"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def site() -> Path:
    return client_for("default", target="docs", options={"languages": "python"})


@pytest.fixture(scope="module")
def http(site: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as opened:
        yield opened


@contextmanager
def _page(chromium: Browser, *, scheme: Scheme = "light", width: int = 1300) -> Iterator[Page]:
    """A page in a profile of its own, in which nothing may go wrong unseen."""
    context = chromium.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    context.set_default_timeout(15_000)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    assert said == []


def _ask(page: Page, text: str) -> None:
    page.keyboard.press("/")
    page.keyboard.type(text)
    page.wait_for_selector("#search-results > a")


@pytest.mark.parametrize("scheme", ["file", "http"])
def test_what_is_found_is_chosen_by_keys(chromium: Browser, site: Path, http: str, scheme: str) -> None:
    root = http if scheme == "http" else f"{site.as_uri()}/"
    with _page(chromium) as page:
        page.goto(root + _LIST)
        field = page.get_by_role("combobox", name="Search")
        expect(field).to_have_attribute("aria-expanded", "false")
        _ask(page, "mlr")
        expect(field).to_have_attribute("aria-expanded", "true")
        assert page.locator("#search-results mark").all_inner_texts()[:3] == ["M", "L", "R"]
        page.keyboard.press("ArrowDown")
        expect(field).to_have_attribute("aria-activedescendant", "search-option-0")
        chosen = page.get_by_role("option", selected=True)
        expect(chosen).to_contain_text("MediaListResponse")
        page.keyboard.press("End")
        expect(page.get_by_role("option").last).to_have_attribute("aria-selected", "true")
        page.keyboard.press("Home")
        expect(chosen).to_have_attribute("id", "search-option-0")
        expect(page.get_by_role("status").filter(has_text="result")).to_have_text(re.compile(r"^\d+ results?$"))
        page.keyboard.press("Enter")
        page.wait_for_url("**/objects/KalturaMediaListResponse.html")
        if scheme == "http":
            page.go_back()
            page.wait_for_url("**/list.html?q=mlr")
            expect(page.get_by_role("combobox")).to_have_value("mlr")


def test_a_search_is_in_the_address(chromium: Browser, http: str) -> None:
    with _page(chromium) as page:
        page.goto(f"{http}guide/index.html?q=-%3E%20MediaListResponse")
        expect(page.get_by_role("option").first).to_contain_text("media.list")
        page.keyboard.press("Escape")
        expect(page.locator(".search-panel")).to_be_hidden()
        page.keyboard.press("Escape")
        expect(page).to_have_url(f"{http}guide/index.html")
        page.keyboard.press("Control+k")
        page.keyboard.type("MediaEntry.name")
        page.wait_for_selector("#search-results > a")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/{_OBJECT}#property-name")
        expect(page.locator("tr:target")).to_contain_text("name")


def test_who_finds_nothing_is_helped(chromium: Browser, http: str) -> None:
    with _page(chromium) as page:
        page.goto(http)
        page.keyboard.press("s")
        page.keyboard.type("seessiionstarrt")
        page.get_by_role("button", name="session.start").click()
        expect(page.get_by_role("option").first).to_contain_text("session.start")
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        page.keyboard.press("?")
        dialog = page.get_by_role("dialog", name="Search and keys")
        expect(dialog).to_be_visible()
        dialog.get_by_role("button", name="MediaEntry ->", exact=True).click()
        expect(dialog).to_be_hidden()
        expect(page.get_by_role("option").first).to_contain_text("media.add")


def test_what_is_typed_is_never_markup(chromium: Browser, http: str) -> None:
    with _page(chromium) as page:
        page.goto(http)
        page.keyboard.press("/")
        page.keyboard.insert_text("-> <img/src=x/onerror=alert(1)>")
        expect(page.locator(".search-remarks")).to_contain_text("No type is called")
        assert page.locator(".search img").count() == 0


def test_a_theme_is_kept_and_there_before_the_page(chromium: Browser, http: str) -> None:
    with _page(chromium) as page:
        page.goto(http)
        assert page.locator("html").get_attribute("data-theme") is None
        button = page.get_by_role("button", name="Theme:")
        button.click()
        button.click()
        expect(page.locator("html")).to_have_attribute("data-theme", "dark")
        expect(button).to_have_accessible_name("Theme: dark. Change to system")
        page.add_init_script(
            "new MutationObserver((_, seen) => { if (document.body) { window.early = document.documentElement.dataset"
            ".theme; seen.disconnect(); } }).observe(document, {childList: true, subtree: true})"
        )
        page.goto(http + _LIST)
        assert page.evaluate("window.early") == "dark"
        page.get_by_role("button", name="Theme:").click()
        assert page.evaluate("localStorage.getItem('clientgen.theme')") is None


def test_a_language_is_chosen_for_the_whole_site(chromium: Browser, http: str) -> None:
    with _page(chromium) as page:
        page.goto(http + _LIST)
        tabs = page.get_by_role("tab")
        expect(tabs).to_have_text(["Python", "curl"])
        expect(tabs.first).to_have_attribute("aria-selected", "true")
        expect(page.get_by_role("tabpanel")).to_have_count(1)
        tabs.first.focus()
        page.keyboard.press("ArrowRight")
        expect(tabs.last).to_be_focused()
        expect(page.get_by_role("tabpanel", name="curl")).to_be_visible()
        page.goto(f"{http}actions/media/get.html")
        expect(page.get_by_role("tab", selected=True)).to_have_text("curl")
        page.evaluate("document.dispatchEvent(new CustomEvent('clientgen:language', {detail: 'python'}))")
        expect(page.get_by_role("tab", selected=True)).to_have_text("Python")


def test_code_and_addresses_are_copied(chromium: Browser, http: str) -> None:
    with _page(chromium) as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(http + _LIST)
        page.get_by_role("tabpanel").get_by_role("button", name="Copy").click()
        expect(page.get_by_role("status").filter(has_text="Copied")).to_have_count(1)
        source = page.get_by_role("tabpanel").locator("pre").inner_text()
        assert page.evaluate("navigator.clipboard.readText()").strip() == source.strip()
        page.get_by_role("link", name="Link to filter").click()
        expect(page).to_have_url(f"{http}{_LIST}#parameter-filter")
        assert page.evaluate("navigator.clipboard.readText()") == f"{http}{_LIST}#parameter-filter"


def test_the_menu_folds_where_there_is_no_room(chromium: Browser, http: str) -> None:
    with _page(chromium, width=400) as page:
        page.goto(http + _LIST)
        button = page.get_by_role("button", name="Menu")
        nav = page.locator("#menu")
        expect(nav).to_be_hidden()
        button.click()
        expect(button).to_have_attribute("aria-expanded", "true")
        expect(nav.get_by_role("link").first).to_be_focused()
        assert page.evaluate("document.querySelector('main').inert")
        page.keyboard.press("Escape")
        expect(nav).to_be_hidden()
        expect(button).to_be_focused()
        assert not page.evaluate("document.querySelector('main').inert")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_menu_has_all_services_and_shows_the_current_one(chromium: Browser, http: str) -> None:
    with _page(chromium) as page:
        page.goto(f"{http}actions/uploadtoken/upload.html")
        names = page.locator("#menu-services > li > a").all_inner_texts()
        assert names == sorted(names)
        assert {"media", "uploadtoken", "baseentry"} <= set(names)
        assert len(names) == page.evaluate("clientgen.menu.length")
        expect(page.locator('#menu-services [aria-current="page"]')).to_be_in_viewport()
        assert page.evaluate("scrollY") == 0


def test_long_tables_are_filtered(chromium: Browser, http: str) -> None:
    with _page(chromium) as page:
        page.goto(http + _OBJECT)
        box = page.get_by_role("searchbox", name=re.compile("Filter"))
        rows = page.locator("#all-properties tbody > tr")
        box.fill("created")
        visible = [row for row in rows.all() if row.is_visible()]
        assert 0 < len(visible) < rows.count()
        assert all("created" in row.inner_text().lower() for row in visible)
        page.evaluate("location.hash = '#property-tags'")
        expect(page.locator("#property-tags")).to_be_visible()


def test_keys_open_and_close_what_folds(chromium: Browser, http: str) -> None:
    with _page(chromium) as page:
        page.goto(http + _LIST)
        page.keyboard.press("+")
        assert page.locator("main details:not([open])").count() == 0
        page.keyboard.press("-")
        assert page.locator("main details[open]").count() == 0


def test_the_console_is_loaded_when_it_is_wanted(chromium: Browser, http: str) -> None:
    script = "document.querySelector('[data-console]').append('It is here.')"
    with _page(chromium) as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
        page.route("**/assets/model.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
        page.route("**/assets/console.js", lambda route: route.fulfill(body=script, content_type="text/javascript"))
        page.goto(http + _LIST)
        assert not {"model.js", "console.js", "search.js"} & set(asked)
        console = page.locator("[data-console]")
        page.get_by_role("button", name="Try media.list").click()
        expect(console).to_contain_text("It is here.")
        assert asked.index("model.js") < asked.index("console.js")
        page.goto(f"{http}actions/media/get.html#console")
        expect(console).to_contain_text("It is here.")


def test_a_console_that_cannot_be_loaded_says_so_and_is_tried_again(chromium: Browser, http: str) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.route("**/assets/model.js", lambda route: route.abort())
    page.goto(http + _LIST)
    button = page.get_by_role("button", name="Try media.list")
    button.click()
    expect(page.locator("[data-console]")).to_contain_text("assets/model.js could not be loaded.")
    page.unroute("**/assets/model.js")
    page.route("**/assets/*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    button.click()
    expect(button).to_have_count(0)
    context.close()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1300), ("dark", 1300), ("light", 400)])
def test_axe_finds_nothing(chromium: Browser, http: str, scheme: Scheme, width: int) -> None:
    axe = (typescript_tools() / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    with _page(chromium, scheme=scheme, width=width) as page:
        page.goto(http + _LIST)
        _ask(page, "upload")
        page.keyboard.press("ArrowDown")
        page.evaluate(axe)
        for step in ("search", "help"):
            if step == "help":
                page.keyboard.press("Escape")
                page.keyboard.press("Escape")
                page.keyboard.press("?")
            place = ".top" if step == "search" else "dialog"
            found = page.evaluate(f"axe.run('{place}', {{resultTypes: ['violations']}})")
            assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]] == []
            page.wait_for_timeout(50)
