"""The console's own page in a browser, as somebody at the keyboard sees it: for tests."""

from __future__ import annotations

import re
from typing import Any, cast

import pytest

from generator.replay.decode import DecodedRequest
from generator.replay.server import ReplayServer

sync_api = pytest.importorskip("playwright.sync_api")


class Console:
    """The console's own page, as somebody at the keyboard sees it."""

    def __init__(self, page: Any, pages: str, api: ReplayServer) -> None:
        self.page = page
        self._pages = pages
        self._api = api

    def open(self, action: str) -> None:
        """Opens the page with an action chosen, and chooses the replay server."""
        self.page.goto(f"{self._pages}/console.html#action={action}")
        self.page.wait_for_selector(".cx")
        self.tool("Server")
        self.page.get_by_label("Address", exact=True).fill(self._api.url)
        self.tool("Server")

    def tool(self, name: str) -> None:
        self.page.locator(".cx-tool", has_text=name).click()

    def field(self, path: str) -> Any:
        """What edits the argument at a path such as ``filter/nameLike``."""
        return self.page.locator(f'[id="console-call-arguments/{path}"]')

    def state(self, name: str, state: str) -> None:
        self.page.get_by_label(f"State of {name}", exact=True).first.select_option(state)

    def find(self, name: str) -> None:
        """Types into the filter over the properties of the first big object."""
        self.page.locator(".cx-filter input[type=search]").first.fill(name)

    def send(self) -> DecodedRequest:
        """Sends the call, waits for the answer, and returns what the server read."""
        before = len(self._api.requests)
        self.page.get_by_role("button", name="Send", exact=True).click()
        for _ in range(250):
            if len(self._api.requests) > before:
                break
            self.page.wait_for_timeout(20)
        self.told(re.compile("Answered|refused|failed"))
        assert len(self._api.requests) == before + 1
        return self._api.requests[-1].decoded

    def told(self, text: str | re.Pattern[str]) -> None:
        sync_api.expect(self.page.locator(".cx-told")).to_contain_text(text)


def stored(page: Any) -> dict[str, Any]:
    """What the browser keeps of the page, in the tab and beyond."""
    return cast("dict[str, Any]", page.evaluate("({session: {...sessionStorage}, local: {...localStorage}})"))
