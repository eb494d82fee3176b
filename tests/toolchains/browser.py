"""A browser for the tests: Debian's Chromium, driven by Playwright.

`browser` opens it without a window. Tests that need it skip where it is not installed, and fail instead where
everything is required; there it is installed first, where this may be done: on Debian and by root.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from tests.support import REQUIRE_ALL, ROOT, missing

if TYPE_CHECKING:
    from playwright.sync_api import Browser

_COMMANDS = ("chromium", "chromium-browser", "google-chrome")
_PACKAGES = ("chromium", "fonts-liberation")
_ALONE = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""Nothing of its own goes over the network, which may be closed."""


@cache
def chromium() -> str:
    """The command of the browser; skips or fails the test where there is none."""
    found = _found()
    if found is None and REQUIRE_ALL and os.geteuid() == 0 and shutil.which("apt-get"):
        _install()
        found = _found()
    if found is None:
        missing("Chromium is not installed (Debian: apt-get install chromium)")
    return found


def _found() -> str | None:
    return next((path for name in _COMMANDS if (path := shutil.which(name))), None)


def _install() -> None:
    """Installs Debian's packages, by one worker while the others wait."""
    folder = ROOT / ".tools"
    folder.mkdir(exist_ok=True)
    with (folder / "browser.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if _found() is not None:
            return
        quietly = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for command in (("update",), ("install", "--yes", "--no-install-recommends", *_PACKAGES)):
            subprocess.run(("apt-get", "-qq", *command), env=quietly, capture_output=True, check=False)


@contextmanager
def browser() -> Iterator[Browser]:
    """The browser, without a window, until the block ends."""
    from playwright.sync_api import sync_playwright

    command = chromium()
    # Its sandbox does not start for the superuser.
    alone = [*_ALONE, "--no-sandbox"] if os.geteuid() == 0 else list(_ALONE)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=command, args=alone)
        try:
            yield opened
        finally:
            opened.close()
