"""The console in a browser, against a replay server: kinds of values, multirequests, sessions, errors, the keyboard."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, cast

import pytest

from generator.replay.answer import Answer
from generator.replay.decode import DecodedRequest
from generator.replay.server import ReplayServer
from tests.docs.console_page import Console, stored
from tests.support import client_for
from tests.toolchains import browser as toolchain
from tests.toolchains.typescript import typescript_tools

sync_api = pytest.importorskip("playwright.sync_api")

_ENTRY = '{"id": "0_a", "name": "a", "objectType": "KalturaMediaEntry"}'
_LIST = f'{{"objects": [{_ENTRY}], "totalCount": 1, "objectType": "KalturaMediaListResponse"}}'
_MISSING = (
    '{"code": "ENTRY_ID_NOT_FOUND", "message": "Entry id \\"0_x\\" not found", '
    '"objectType": "KalturaAPIException", "args": {"ENTRY_ID": "0_x"}}'
)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def site() -> Path:
    return client_for("default", target="docs", options={"languages": "python"})


@pytest.fixture(scope="module")
def pages(site: Path) -> Iterator[str]:
    """The site on a web server that knows nothing of consoles."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def api() -> Iterator[ReplayServer]:
    with ReplayServer(complain=lambda line: None) as server:
        yield server


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with toolchain.browser() as opened:
        yield opened


@pytest.fixture
def console(browser: Any, pages: str, api: ReplayServer) -> Iterator[Console]:
    context = browser.new_context()
    context.set_default_timeout(8000)
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda line: problems.append(line.text) if "Content Security Policy" in line.text else None)
    api.respond(lambda request, raw: Answer(_LIST))
    yield Console(page, pages, api)
    context.close()
    assert problems == []


def _tree(request: DecodedRequest) -> dict[str, Any]:
    return cast("dict[str, Any]", dict(request.parameters))


def test_a_filter_with_text_enum_date_and_subclass(console: Console) -> None:
    console.open("media.list")
    console.page.get_by_role("button", name="Set MediaEntryFilter").click()
    console.find("nameLike")
    console.field("filter/nameLike").fill("summer")
    console.find("mediaTypeEqual")
    console.field("filter/mediaTypeEqual").fill("vid")
    console.page.keyboard.press("Enter")
    console.find("createdAtGreater")
    console.page.get_by_label("createdAtGreaterThanOrEqual counted from the call").select_option(label="1 day ago")
    console.find("advancedSearch")
    console.field("filter/advancedSearch").fill("searchcondition")
    console.page.keyboard.press("Enter")
    console.field("filter/advancedSearch/field").fill("/*")
    sync_api.expect(console.page.get_by_text("1 day before the moment of the call")).to_be_visible()
    assert _tree(console.send()) == {
        "filter": {
            "objectType": "KalturaMediaEntryFilter",
            "nameLike": "summer",
            "mediaTypeEqual": "1",
            "createdAtGreaterThanOrEqual": "-86400",
            "advancedSearch": {"objectType": "KalturaSearchCondition", "field": "/*"},
        }
    }
    sync_api.expect(console.page.get_by_role("tabpanel").first).to_contain_text("0_a")


def test_list_null_and_empty(console: Console) -> None:
    console.open("media.update")
    console.field("entryId").fill("0_a")
    console.page.get_by_role("button", name="Set MediaEntry", exact=True).click()
    console.find("description")
    console.state("description", "null")
    console.find("tags")
    console.state("tags", "empty")
    console.find("operationAttributes")
    add = console.field("mediaEntry/operationAttributes")
    add.click()
    add.click()
    for index, offset in enumerate((5, 7)):
        console.field(f"mediaEntry/operationAttributes/{index}/offset").fill(str(offset))
    console.page.get_by_label("Move operationAttributes[0] down").click()
    assert _tree(console.send()) == {
        "entryId": "0_a",
        "mediaEntry": {
            "objectType": "KalturaMediaEntry",
            "description": None,
            "tags": "",
            "operationAttributes": [
                {"objectType": "KalturaClipAttributes", "offset": "7"},
                {"objectType": "KalturaClipAttributes", "offset": "5"},
            ],
        },
    }


def test_typing_makes_a_value_and_clearing_leaves_it_out(console: Console) -> None:
    console.open("media.get")
    console.field("version").fill("9007199254740993")
    state = console.page.get_by_label("State of version")
    sync_api.expect(state).to_have_value("value")
    console.field("entryId").fill("0_a")
    assert _tree(console.send())["version"] == "9007199254740993"
    console.field("version").fill("")
    sync_api.expect(state).to_have_value("omit")
    assert "version" not in _tree(console.send())


def test_a_file(console: Console) -> None:
    console.open("uploadtoken.upload")
    console.field("uploadTokenId").fill("0_t")
    console.field("fileData").set_input_files({"name": "a.txt", "mimeType": "text/plain", "buffer": b"hello"})
    sync_api.expect(console.page.get_by_text("a.txt, 5 B")).to_be_visible()
    console.page.get_by_role("group", name="resume", exact=True).get_by_role("button", name="false").click()
    request = console.send()
    assert _tree(request) in ({"uploadTokenId": "0_t", "resume": "0"}, {"uploadTokenId": "0_t", "resume": False})
    assert request.files["fileData"].filename == "a.txt"


def test_a_response_profile_names_properties_of_the_result(console: Console) -> None:
    console.open("media.list")
    console.tool("Settings")
    page = console.page
    profile = page.locator('[id="console-call-settings/responseProfile"]')
    profile.fill("detached")
    page.keyboard.press("Enter")
    page.get_by_role("combobox", name="type", exact=True).fill("include")
    page.keyboard.press("Enter")
    page.get_by_text("Choose properties of the result").click()
    page.get_by_role("checkbox", name="id", exact=True).check()
    page.get_by_role("checkbox", name="name", exact=True).check()
    assert console.send().common["responseProfile"] == {
        "objectType": "KalturaDetachedResponseProfile",
        "type": "1",
        "fields": "id,name",
    }


def test_a_multirequest_with_a_value_of_an_earlier_call(console: Console, api: ReplayServer) -> None:
    api.respond(lambda request, raw: Answer(f"[{_LIST},{_ENTRY}]"))
    console.open("media.list")
    console.page.get_by_role("button", name="Make it a multirequest").click()
    console.page.get_by_label("Action to add").fill("media.get")
    console.page.keyboard.press("Enter")
    console.state("entryId", "earlier")
    picker = console.page.get_by_label("Value of an earlier call for entryId")
    picker.fill("objects id")
    console.page.get_by_role("option", name=re.compile(r"^1: objects\[0\]\.id")).first.click()
    request = console.send()
    assert request.calls is not None
    assert [call.name.lower() for call in request.calls] == ["media.list", "media.get"]
    assert request.calls[1].parameters == {"entryId": "{1:result:objects:0:id}"}
    # A move that would make it come from a later call is refused, and said.
    console.page.get_by_label("Move call 2 up").click()
    console.told(re.compile("has to stay behind"))
    # One that keeps the order renumbers it.
    console.page.get_by_label("Action to add").fill("system.ping")
    console.page.keyboard.press("Enter")
    console.page.get_by_label("Move call 3: arrow keys").focus()
    console.page.keyboard.press("ArrowUp")
    request = console.send()
    assert request.calls is not None
    assert [call.name.lower() for call in request.calls] == ["media.list", "system.ping", "media.get"]


def test_calls_are_dragged_doubled_removed_and_brought_back(console: Console) -> None:
    console.open("media.list")
    page = console.page
    page.get_by_role("button", name="Make it a multirequest").click()
    page.get_by_label("Action to add").fill("system.ping")
    page.keyboard.press("Enter")
    names = page.locator(".cx-call-head input")
    page.get_by_label("Move call 2: arrow keys").drag_to(page.locator(".cx-call").first)
    sync_api.expect(names.first).to_have_value("system.ping")
    page.get_by_label("Double call 1").click()
    page.get_by_label("Remove call 3").click()
    sync_api.expect(names).to_have_count(2)
    console.told(re.compile("Undo brings it back"))
    page.get_by_role("button", name="Undo").click()
    sync_api.expect(names.last).to_have_value("media.list")


def test_a_session_built_in_the_browser(console: Console) -> None:
    console.open("media.count")
    console.tool("Session")
    page = console.page
    page.get_by_label("Get one by").select_option("build")
    page.get_by_label("Partner id").fill("102")
    page.get_by_label("Admin secret").fill("ab12cd34ef56ab12cd34ef56ab12cd34")
    page.get_by_label("Lifetime in seconds").fill("600")
    page.get_by_role("button", name="Build the session").click()
    sync_api.expect(page.locator(".cx-facts")).to_contain_text("102")
    sync_api.expect(page.locator(".cx-facts")).to_contain_text(re.compile(r"0:09:5\d|0:10:00"))
    ks = console.send().ks
    assert ks is not None
    assert ks.startswith("djJ8")
    assert ks not in str(stored(page))
    page.get_by_label("remember until this tab is closed").check()
    assert ks in str(stored(page)["session"])
    assert ks not in str(stored(page)["local"])
    console.tool("Share")
    sync_api.expect(page.get_by_label("Whoever opens this link")).to_have_value(re.compile("#call="))
    assert ks not in page.content()


def test_the_raw_view_goes_both_ways(console: Console) -> None:
    console.open("media.get")
    page = console.page
    page.get_by_role("button", name="Both", exact=True).click()
    raw = page.get_by_label("Arguments as JSON")
    console.field("entryId").fill("0_a")
    sync_api.expect(raw).to_have_value('{\n  "entryId": "0_a"\n}')
    raw.fill('{"entryId": "0_b", "version": 9007199254740993}')
    sync_api.expect(console.field("entryId")).to_have_value("0_b")
    sync_api.expect(console.field("version")).to_have_value("9007199254740993")
    raw.fill('{"entryId":\n  nope}')
    sync_api.expect(page.get_by_text(re.compile("Line 2, column 3"))).to_be_visible()
    sync_api.expect(console.field("entryId")).to_have_value("0_b")
    page.get_by_role("button", name="Undo the edit").click()
    sync_api.expect(raw).to_have_value('{\n  "entryId": "0_b",\n  "version": 9007199254740993\n}')


def test_what_is_missing_is_told_and_reached(console: Console) -> None:
    console.open("media.get")
    console.page.get_by_role("button", name="Send", exact=True).click()
    console.told("One thing has to be put right first.")
    console.page.locator(".cx-problems .cx-link").click()
    sync_api.expect(console.field("entryId")).to_be_focused()


def test_an_error_of_the_api(console: Console, api: ReplayServer) -> None:
    api.respond(lambda request, raw: Answer(_MISSING))
    console.open("media.get")
    console.field("entryId").fill("0_x")
    console.send()
    console.told(re.compile("refused it .*ENTRY_ID_NOT_FOUND"))


def test_a_session_in_an_answer_is_used(console: Console, api: ReplayServer) -> None:
    api.respond(lambda request, raw: Answer('"KS-OF-THE-ANSWER"'))
    console.open("session.start")
    console.field("secret").fill("s3cret")
    console.field("partnerId").fill("102")
    console.send()
    console.told(re.compile("is used from now on"))
    api.respond(lambda request, raw: Answer("3"))
    console.page.evaluate("location.hash = '#action=media.count'")
    sync_api.expect(console.page.locator("#console-call-action")).to_have_value("media.count")
    assert console.send().ks == "KS-OF-THE-ANSWER"
    console.page.get_by_role("tab", name="Code").click()
    sync_api.expect(console.page.locator(".cx-code")).to_contain_text("import")
    assert "KS-OF-THE-ANSWER" not in console.page.locator(".cx-code").inner_text()


def test_the_keyboard_alone(console: Console) -> None:
    console.open("media.count")
    page = console.page
    page.locator("#console-call-action").focus()
    page.keyboard.type("media get")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#console-call-action")).to_have_value("media.get")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "console-call-arguments/entryId":
            break
    page.keyboard.type("0_a")
    page.keyboard.press("Control+Enter")
    console.told(re.compile("Answered"))
    page.get_by_role("tab", name="Answer").press("ArrowRight")
    sync_api.expect(page.get_by_role("tab", name="Code")).to_be_focused()


def test_a_reload_keeps_the_call_but_no_secret(console: Console) -> None:
    console.open("session.start")
    console.field("secret").fill("s3cret")
    console.field("userId").fill("somebody")
    for _ in range(40):
        if "somebody" in str(console.page.evaluate("history.state")):
            break
        console.page.wait_for_timeout(50)
    assert "s3cret" not in str(console.page.evaluate("history.state"))
    console.page.reload()
    sync_api.expect(console.field("userId")).to_have_value("somebody")
    sync_api.expect(console.field("secret")).to_have_value("")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(console: Console, scheme: str) -> None:
    page = console.page
    page.emulate_media(color_scheme=scheme)
    console.open("media.list")
    page.get_by_role("button", name="Set MediaEntryFilter").click()
    page.get_by_role("button", name="Make it a multirequest").click()
    console.tool("Session")
    axe = typescript_tools() / "node_modules" / "axe-core" / "axe.min.js"
    page.evaluate(axe.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run('.cx', {resultTypes: ['violations']})")
    assert [(each["id"], each["nodes"][0]["html"][:200]) for each in found["violations"]] == []


def test_a_narrow_screen_has_nothing_beside_it(console: Console) -> None:
    console.page.set_viewport_size({"width": 400, "height": 800})
    console.open("media.list")
    console.page.get_by_role("button", name="Set MediaEntryFilter").click()
    assert console.page.evaluate("document.documentElement.scrollWidth") <= 400


def test_from_a_file(browser: Any, site: Path, api: ReplayServer) -> None:
    api.respond(lambda request, raw: Answer("3"))
    page = browser.new_page()
    page.goto(f"{(site / 'console.html').as_uri()}#action=media.count")
    page.wait_for_selector(".cx")
    page.locator(".cx-tool", has_text="Server").click()
    sync_api.expect(page.get_by_text("This page was opened from a file.")).to_be_visible()
    page.get_by_label("Address", exact=True).fill(api.url)
    page.get_by_role("button", name="Send", exact=True).click()
    sync_api.expect(page.locator(".cx-told")).to_contain_text("Answered")
    page.close()
