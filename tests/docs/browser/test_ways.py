"""Whole ways through the site in a real browser: a newcomer's, an upload, a multirequest, servers that are broken."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.replay.answer import Answer
from generator.replay.server import ReplayServer
from generator.replay.store import load_directory
from generator.serve.server import SiteServer
from generator.serve.upstream import upstream
from tests.support import ROOT, client_for
from tests.toolchains.browser import browser

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

SECRET = "0123456789abcdef0123456789abcdef"


@pytest.fixture(scope="module")
def opened() -> Iterator[Browser]:
    with browser() as found:
        yield found


@pytest.fixture(scope="module")
def api() -> Iterator[ReplayServer]:
    with ReplayServer(load_directory(ROOT / "tests" / "recordings"), complain=lambda line: None) as server:
        yield server


@pytest.fixture
def recorded() -> Iterator[SiteServer]:
    """The site of the default API, with recorded answers."""
    recordings = load_directory(ROOT / "tests" / "recordings")
    with SiteServer(client_for("default", target="docs"), recordings=recordings, complain=lambda line: None) as server:
        yield server


@pytest.fixture
def proxied(api: ReplayServer) -> Iterator[SiteServer]:
    """The site of the default API, which forwards calls to the replay server."""
    api.clear()
    with SiteServer(client_for("default", target="docs"), upstream=upstream(api.url)) as server:
        yield server


@pytest.fixture
def page(opened: Browser) -> Iterator[Page]:
    context = opened.new_context(permissions=["clipboard-read", "clipboard-write"])
    context.set_default_timeout(15_000)
    found = context.new_page()
    problems: list[str] = []
    found.on("pageerror", lambda error: problems.append(str(error)))
    found.on("console", lambda line: problems.append(line.text) if "Content Security Policy" in line.text else None)
    yield found
    context.close()
    assert problems == []


def _tool(page: Page, name: str) -> None:
    page.locator(".cx-tool", has_text=name).click()


def _field(page: Page, path: str) -> Locator:
    return page.locator(f'[id$="call-arguments/{path}"]')


def _send(page: Page, told: str) -> None:
    from playwright.sync_api import expect

    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator(".cx-told")).to_contain_text(re.compile(told))


def _wait_for(page: Page, text: str) -> None:
    from playwright.sync_api import expect

    expect(page.locator(".cx")).to_contain_text(text)


def test_the_way_of_a_newcomer(page: Page, recorded: SiteServer, tmp_path: Path) -> None:
    page.goto(recorded.url)
    page.keyboard.press("/")
    page.keyboard.type("media list")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/actions/media/list.html*")
    page.locator("[data-console] button").first.click()
    page.wait_for_selector(".cx")

    _tool(page, "Session")
    page.get_by_label("Get one by").select_option("session")
    page.get_by_label(re.compile("^Secret")).fill(SECRET)
    page.get_by_label(re.compile("^User")).fill("editor")
    page.get_by_label("Kind: 0 user").fill("2")
    page.get_by_label("Account (partner id)").fill("102")
    page.get_by_role("button", name="Start the session").click()
    page.locator(".cx-facts").wait_for()
    _tool(page, "Session")

    page.get_by_role("button", name="Set MediaEntryFilter").click()
    for name, value in (("nameLike", "holiday"), ("orderBy", "-createdAt")):
        page.locator(".cx-filter input[type=search]").first.fill(name)
        _field(page, f"filter/{name}").fill(value)
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Set FilterPager").click()
    _field(page, "pager/pageSize").fill("2")
    _send(page, "Answered")
    _wait_for(page, "holiday a")

    page.get_by_role("tab", name="Code").click()
    page.get_by_role("tab", name="Python", exact=True).last.click()
    _wait_for(page, "from kaltura_client import")
    page.get_by_role("button", name="Copy", exact=True).last.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert SECRET not in copied and "djJ8MTAy" not in copied
    shown = "\n".join(("5", *(f"0_{letter} holiday {letter}" for letter in "abcde")))
    assert _run(copied, tmp_path).strip() == shown


def _run(source: str, folder: Path) -> str:
    """What a program prints that uses the client of the default API."""
    program = folder / "copied.py"
    program.write_text(source, encoding="utf-8")
    variables = {"PYTHONPATH": str(client_for("default") / "src"), "KALTURA_KS": "a session"}
    done = subprocess.run(
        [sys.executable, str(program)],
        env=os.environ | variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, source + done.stderr
    return done.stdout


def test_an_upload_in_chunks_by_way_of_the_proxy(page: Page, proxied: SiteServer, api: ReplayServer) -> None:
    page.goto(f"{proxied.url}/console.html#action=media.addContent")
    page.wait_for_selector(".cx")
    _tool(page, "Upload")
    content = b"0123456789012345678901234"
    page.locator('.cx input[type="file"]').first.set_input_files(
        {"name": "holiday.mp4", "mimeType": "video/mp4", "buffer": content}
    )
    page.get_by_role("button", name=re.compile("^Upload")).last.click()
    _wait_for(page, "0_up10ad")
    names = [received.decoded.name.lower() for received in api.requests]
    assert names[0] == "uploadtoken.add"
    assert set(names[1:]) == {"uploadtoken.upload"}
    assert api.requests[-1].decoded.files["fileData"].filename == "holiday.mp4"


def test_a_broken_server_is_told_of_and_the_call_is_kept(page: Page, proxied: SiteServer, api: ReplayServer) -> None:
    page.goto(f"{proxied.url}/console.html#action=media.get")
    page.wait_for_selector(".cx")
    _field(page, "entryId").fill("0_abc123")
    for fault, told in (
        ("half", "broke off"),
        ("html", "no XML"),
        ("unavailable", "503 Service Unavailable"),
        ("reset", "ended the connection"),
    ):
        api.clear()
        api.fault(fault)
        _send(page, "failed|refused|Failed")
        _wait_for_any(page, told)
    api.clear()
    _send(page, "Answered")
    _wait_for(page, "0_abc123")


def _wait_for_any(page: Page, pattern: str) -> None:
    from playwright.sync_api import expect

    expect(page.locator(".cx")).to_contain_text(re.compile(pattern, re.IGNORECASE))


def test_a_hostile_answer_stays_text(page: Page, proxied: SiteServer, api: ReplayServer) -> None:
    evil = "<img src=x onerror=alert(1)><script>alert(2)</script>\u202e javascript:alert(3)"
    entry = {"objectType": f"KalturaMediaEntry{evil}", "id": evil, "name": evil, evil: evil, "__proto__": {"x": 1}}
    said: list[Any] = []
    page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))
    error = {"objectType": "KalturaAPIException", "code": evil, "message": evil, "args": {evil: evil}}
    for answer in (json.dumps(entry), json.dumps(error), evil, f"<xml><result>{evil}</result></xml>"):
        api.clear()
        api.respond(Answer(answer))
        page.goto(f"{proxied.url}/console.html#action=media.get")
        page.wait_for_selector(".cx")
        _field(page, "entryId").fill(evil)
        _send(page, ".")
        for tab in ("Tree", "Text"):
            if page.get_by_role("tab", name=tab, exact=True).count():
                page.get_by_role("tab", name=tab, exact=True).first.click()
        page.get_by_role("tab", name="Code").click()
        page.wait_for_timeout(300)
        assert page.locator("main img, main script, main iframe, main [onerror]").count() == 0
        assert page.locator('main a[href^="javascript"]').count() == 0
    assert said == []
