"""The view of answers and what the console keeps, in a real browser, under the content security policy of the site."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest

from tests.support import once
from tests.toolchains.browser import browser
from tests.toolchains.scripts import SOURCES, TEMPLATES, bundle
from tests.toolchains.typescript import typescript_tools

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

sync_api = pytest.importorskip("playwright.sync_api")
expect = sync_api.expect

HERE = Path(__file__).resolve().parent
_SOURCE = HERE / "answer-page.tsx"
_STYLES = ("site.css", "console.css", "answer.css")
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
    "connect-src 'self' http: https:; form-action 'none'; base-uri 'none'"
)
_HTML = (
    f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Answers</title>'
    f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    '<meta name="viewport" content="width=device-width">'
    + "".join(f'<link rel="stylesheet" href="/{name}">' for name in _STYLES)
    + '</head><body><main id="page"></main><script src="/page.js"></script></body></html>'
)
_HOSTILE = {
    "objectType": "KalturaEntry",
    "id": "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>",
    "<svg onload=document.title='owned'>": "javascript:document.title='owned'",
    "__proto__": {"polluted": True},
    "views": 9007199254740993,
    "createdAt": 1600000000,
    "status": 2,
    "order": "\u202eexe.gpj",
}
_PNG = [137, 80, 78, 71, 13, 10, 26, 10]
Open = Callable[[], "Page"]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def script() -> Path:
    sources = [_SOURCE, HERE / "exchanges.ts", HERE / "small-api.ts", *sorted(SOURCES.rglob("*.ts*"))]
    key = sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]
    return once(f"docs-answer-page-{key}", lambda out: bundle(_SOURCE, out / "page.js")) / "page.js"


@pytest.fixture
def opening(chromium: Browser, script: Path) -> Iterator[Open]:
    """Opens the page; what a page of a browser complains about fails the test."""
    complaints: list[str] = []

    def answer(route: Route) -> None:
        name = route.request.url.rsplit("/", 1)[1]
        if name == "page.js":
            route.fulfill(path=script, content_type="text/javascript")
        elif name in _STYLES:
            route.fulfill(path=TEMPLATES / "docs" / "assets" / name, content_type="text/css")
        else:
            route.fulfill(body=_HTML, content_type="text/html")

    context = chromium.new_context()
    context.set_default_timeout(10_000)
    context.route("**/*", answer)

    def opened() -> Page:
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto("http://localhost/page.html")
        return page

    yield opened
    context.close()
    assert complaints == []


def _answer(page: Page, value: Any, *more: Any) -> None:
    page.evaluate("([text, ...more]) => page.answer(text, ...more)", [json.dumps(value), *more])


def test_an_answer_is_text_whatever_is_in_it(opening: Open) -> None:
    page = opening()
    _answer(page, _HOSTILE)
    tree = page.get_by_role("tree")
    expect(tree).to_contain_text("onerror")
    expect(tree).to_contain_text("9007199254740993")
    expect(tree).to_contain_text("\\u202eexe.gpj")
    expect(tree).to_contain_text("READY")
    expect(tree).to_contain_text("2020-09-13 12:26:40 UTC")
    page.get_by_role("tab", name="Text").click()
    expect(page.locator("pre.ca-raw")).to_contain_text("onerror")
    assert page.title() == "Answers"
    assert page.locator("#page img, #page script, #page svg, #page [href^=javascript]").count() == 0


def test_the_tree_is_walked_by_the_keyboard(opening: Open) -> None:
    page = opening()
    _answer(page, {"objectType": "KalturaEntry", "children": [{"objectType": "KalturaMediaEntry", "id": "0_a"}]})
    tree = page.get_by_role("tree")
    tree.focus()
    chosen = page.locator("[aria-selected=true][role=treeitem]")
    for key, text in [("End", "id:"), ("ArrowLeft", "0:"), ("ArrowLeft", "0:"), ("ArrowLeft", "children:")]:
        page.keyboard.press(key)
        expect(chosen).to_contain_text(text)
    page.keyboard.press("ArrowLeft")
    expect(chosen).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("ArrowRight")
    expect(chosen).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowRight")
    assert tree.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("End")
    page.get_by_role("button", name="Use in a later call").click()
    assert page.evaluate("page.used") == ["1 children.0.id"]
    expect(page.get_by_role("link", name="KalturaEntry.id")).to_have_attribute(
        "href", "../objects/KalturaEntry.html#property-id"
    )


def test_100_000_values_do_not_freeze_the_page(opening: Open) -> None:
    page = opening()
    many = [{"objectType": "KalturaEntry", "id": f"0_{number}", "views": number} for number in range(33_000)]
    took = page.evaluate(
        """async (text) => {
            const started = performance.now();
            page.answer(text);
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            return performance.now() - started;
        }""",
        json.dumps({"objectType": "KalturaEntry", "children": many}),
    )
    assert took < 5000
    assert page.get_by_role("treeitem").count() < 100
    page.get_by_label("Find in the answer").fill("0_32999")
    expect(page.get_by_text("1", exact=True).first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator("[aria-selected=true][role=treeitem]")).to_contain_text("0_32999")
    expect(page.get_by_label("The chosen value")).to_contain_text("children[32999].id")


def test_an_error_leads_to_what_explains_it(opening: Open) -> None:
    page = opening()
    failure = {"kind": "api", "code": "NOT_FOUND", "message": "<b>not</b> found", "args": {"ID": "0_a"}}
    text = {
        "objectType": "KalturaAPIException",
        "code": "NOT_FOUND",
        "message": "<b>not</b> found",
        "args": {"ID": "0_a"},
    }
    _answer(page, text, {"kind": "failed", "failure": failure})
    error = page.get_by_role("region", name="The error")
    expect(error.get_by_role("link", name="NOT_FOUND")).to_have_attribute("href", "../errors.html#NOT_FOUND")
    expect(error).to_contain_text("<b>not</b> found")
    expect(error).to_contain_text("The action get declares this error.")


def test_a_call_that_was_never_answered(opening: Open) -> None:
    page = opening()
    failure = {"kind": "network", "message": "nobody is there", "help": "Is the server up?"}
    _answer(page, None, {"kind": "failed", "failure": failure}, 1, {"answer": None})
    error = page.get_by_role("region", name="The error")
    for text in ("The server could not be reached", "nobody is there", "Is the server up?"):
        expect(error).to_contain_text(text)
    expect(page.get_by_role("tab")).to_have_count(0)


def test_each_call_of_a_multirequest_has_its_own_answer(opening: Open) -> None:
    page = opening()
    failure = {"kind": "api", "code": "NOT_FOUND", "message": "gone", "args": {}}
    good = {"kind": "value", "type": {"kind": "nothing"}, "value": None}
    answer = [{"objectType": "KalturaEntry", "id": "0_a"}, {"code": "NOT_FOUND", "message": "gone"}]
    _answer(page, answer, {"kind": "calls", "outcomes": [good, {"kind": "failed", "failure": failure}]}, 2)
    expect(page.get_by_text("1 of 2 calls failed")).to_be_visible()
    page.get_by_role("button", name="2 media.get").click()
    expect(page.get_by_role("region", name="The error")).to_contain_text("gone")
    expect(page.get_by_role("tree")).to_contain_text("NOT_FOUND")
    page.get_by_role("treeitem").nth(1).click()
    expect(page.get_by_role("button", name="Copy path")).to_be_visible()
    # A token that names a part of an error makes some servers fail the whole request.
    expect(page.get_by_role("button", name="Copy as token")).to_have_count(0)
    page.get_by_role("button", name="1 media.get").click()
    page.get_by_role("treeitem").nth(2).click()
    expect(page.get_by_role("button", name="Copy as token")).to_be_visible()


def test_what_disagrees_is_shown_at_its_place(opening: Open) -> None:
    page = opening()
    _answer(page, {"objectType": "KalturaEntry", "views": "many", "wings": 2, "size": "5"})
    expect(page.get_by_text("3 things disagree with the schema, 1 of which clients refuse")).to_be_visible()
    page.get_by_role("button", name="wings").click()
    expect(page.get_by_label("The chosen value")).to_contain_text("does not have the property")


def test_what_cannot_be_read_is_shown_with_its_place(opening: Open) -> None:
    page = opening()
    page.evaluate("""page.answer('{"a": 1,\\n "b": tru}')""")
    expect(page.get_by_text("a value is expected (line 2, column 7)")).to_be_visible()
    expect(page.locator("mark")).to_have_text("tru}")


def test_a_picture_is_shown_and_other_files_are_only_saved(opening: Open) -> None:
    page = opening()
    page.evaluate("bytes => page.file('image/png', bytes)", _PNG)
    expect(page.get_by_role("img")).to_have_attribute("src", re.compile("^blob:"))
    page.evaluate("bytes => page.file('text/html', bytes)", [60, 98, 62])
    expect(page.get_by_role("img")).to_have_count(0)
    with page.expect_download() as download:
        page.get_by_role("link", name="Save").click()
    assert download.value.suggested_filename == "a file.bin"


def test_history_is_kept_only_when_it_is_asked_for(opening: Open) -> None:
    page = opening()
    page.evaluate("""page.remember('{"objectType":"KalturaEntry","id":"0_a"}')""")
    page.evaluate("page.panels({})")
    expect(page.get_by_text("media.get").first).to_be_visible()
    assert page.evaluate("indexedDB.databases()") == []
    assert page.evaluate("localStorage.length") == 0
    page.get_by_label("Keep history in this browser").check()
    page.evaluate("page.history.settled()")
    kept = json.dumps(_stored(page, "history"))
    assert "0_a" in kept
    assert "a-secret-session" not in kept

    second = opening()
    second.evaluate("page.history.settled()")
    second.evaluate("""page.remember('{"objectType":"KalturaEntry","id":"0_b"}')""")
    second.evaluate("page.panels({})")
    for button in second.get_by_role("button", name="Compare").all():
        button.click()
    difference = second.get_by_role("region", name="Difference of two answers")
    expect(difference).to_contain_text('"0_a"')
    expect(difference).to_contain_text('"0_b"')
    second.get_by_role("button", name="Answer to").first.click()
    expect(second.get_by_role("tree")).to_contain_text("0_b")
    second.get_by_label("Keep history in this browser").uncheck()
    second.evaluate("page.history.settled()")
    assert _stored(second, "history") == []


def test_saved_calls_run_as_a_scenario(opening: Open) -> None:
    page = opening()
    page.evaluate('page.panels({\'{"entryId":"0_a"}\': \'{"id":"0_b"}\', \'{"entryId":"0_b"}\': \'{"id":"0_c"}\'})')
    page.get_by_label("Name").fill("first <b>")
    page.get_by_label("Folder").fill("chain")
    page.get_by_role("button", name="Save this call").click()
    page.evaluate(
        "page.saved.save({name: 'second', folder: 'chain',"
        " document: {service: 'media', action: 'get', arguments: {entryId: '{{id}}'}}})"
    )
    first = page.locator(".ca-steps > li").first
    first.locator("summary").click()
    first.get_by_label("Later steps use").fill("id")
    first.get_by_label("for the value at").fill("id")
    first.get_by_role("button", name="Add").last.click()
    last = page.locator(".ca-steps > li").last
    last.locator("summary").click()
    last.get_by_label("What is expected").fill("0_c")
    last.get_by_label("at", exact=True).fill("id")
    last.get_by_role("button", name="Add").first.click()
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.get_by_text("2 passed, 0 failed, 0 skipped")).to_be_visible()
    page.evaluate("page.saved.settled()")
    assert "a-secret-session" not in json.dumps(_stored(page, "saved"))
    page.get_by_role("button", name="Erase everything…").click()
    page.get_by_role("button", name="Erase them").click()
    expect(page.get_by_text("All of it is erased")).to_be_visible()
    assert _stored(page, "saved") == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(opening: Open, scheme: Literal["light", "dark"]) -> None:
    rules = [] if scheme == "light" else ["color-contrast"]
    page = opening()
    page.emulate_media(color_scheme=scheme)
    page.evaluate((typescript_tools() / "node_modules" / "axe-core" / "axe.min.js").read_text())
    failure = {"kind": "api", "code": "NOT_FOUND", "message": "gone", "args": {"ID": "0_a"}}
    _answer(page, _HOSTILE | {"ratio": "half", "wings": 1})
    for tab in ("Headers", "Text", "Tree"):
        page.get_by_role("tab", name=tab).click()
        assert _violations(page, rules) == []
    _answer(page, {"code": "NOT_FOUND", "message": "gone"}, {"kind": "failed", "failure": failure})
    page.get_by_label("Find in the answer").fill("e")
    assert _violations(page, rules) == []
    for number in range(2):
        page.evaluate("text => page.remember(text)", f'{{"id":"{number}"}}')
    page.evaluate("page.panels({})")
    page.get_by_role("button", name="Save this call").click()
    page.get_by_role("button", name="Run", exact=True).click()
    page.locator("summary").first.click()
    for button in page.get_by_role("button", name="Compare").all():
        button.click()
    expect(page.get_by_text("1 passed")).to_be_visible()
    assert _violations(page, rules) == []


def test_on_a_narrow_screen_nothing_is_wider_than_it(opening: Open) -> None:
    page = opening()
    page.set_viewport_size({"width": 400, "height": 800})
    _answer(page, _HOSTILE | {"long": "x" * 5000, "y" * 300: 1})
    for tab in ("Tree", "Text", "Headers"):
        page.get_by_role("tab", name=tab).click()
        assert page.evaluate("document.documentElement.scrollWidth") <= 400
    page.evaluate("text => page.remember(text)", json.dumps("z" * 3000))
    page.evaluate("page.panels({})")
    page.get_by_role("button", name="Save this call").click()
    page.get_by_role("button", name="Answer to").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 400


def _violations(page: Page, rules: list[str]) -> list[str]:
    """What axe says is wrong with the page by these rules, or by all, but that it has no heading of its own."""
    options = {"runOnly": rules} if rules else {"rules": {"page-has-heading-one": {"enabled": False}}}
    found = page.evaluate("options => axe.run(options)", options)
    return [
        f"{each['id']}: {each['help']}: {node['html'][:200]} {node.get('failureSummary', '')}"
        for each in found["violations"]
        for node in each["nodes"]
    ]


def _stored(page: Page, shelf: str) -> list[Any]:
    """What the browser's database has on a shelf."""
    found: list[Any] = page.evaluate(
        """(shelf) => new Promise((done) => {
            const request = indexedDB.open("clientgen.console");
            request.onsuccess = () => {
                const database = request.result;
                const end = (all) => (database.close(), done(all));
                if (!database.objectStoreNames.contains(shelf)) {
                    database.close();
                    indexedDB.deleteDatabase("clientgen.console").onsuccess = () => done([]);
                    return;
                }
                const all = database.transaction(shelf).objectStore(shelf).getAll();
                all.onsuccess = () => end(all.result);
            };
        })""",
        shelf,
    )
    return found
