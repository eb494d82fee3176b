"""Clients keep to what the Go that they ask for has: nothing newer of the standard library is named."""

from __future__ import annotations

import re
from pathlib import Path

from tests.support import ROOT, missing
from tests.toolchains.go import run_go

OLDEST = 23
"""The minor version in ``go.mod``."""

_NEW = re.compile(r"^pkg ([\w/]+)(?: \([^)]*\))?, (?:func|type|var|const) (\w+)", re.MULTILINE)
_NAMED = re.compile(r"\b([a-z]\w*)\.([A-Z]\w*)")


def newer() -> dict[tuple[str, str], int]:
    """What came after the oldest Go: (package, name) -> minor version."""
    root = Path(run_go(ROOT, "env", "GOROOT").stdout.strip())
    files = {int(match[1]): path for path in (root / "api").glob("go1.*.txt") if (match := _minor(path)) is not None}
    if OLDEST not in files:
        missing("this Go comes without the list of its API")
    old = {found for minor, path in files.items() if minor <= OLDEST for found in _names(path)}
    return {found: minor for minor, path in files.items() if minor > OLDEST for found in _names(path) - old}


def _minor(path: Path) -> re.Match[str] | None:
    return re.fullmatch(r"go1\.(\d+)\.txt", path.name)


def _names(path: Path) -> set[tuple[str, str]]:
    return {(package.rpartition("/")[2], name) for package, name in _NEW.findall(path.read_text("utf-8"))}


def test_nothing_is_newer_than_go_mod_says() -> None:
    assert f"go 1.{OLDEST}\n" in (ROOT / "templates" / "go" / "go.mod.jinja").read_text("utf-8")
    known = newer()
    assert len(known) > 50
    found = {
        f"{path.name}: {package}.{name} of Go 1.{known[package, name]}"
        for path in (ROOT / "templates" / "go").rglob("*.go")
        for package, name in _NAMED.findall(path.read_text("utf-8"))
        if (package, name) in known
    }
    assert found == set()
