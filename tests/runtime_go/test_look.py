"""The runtime of the Go client as it stands: formatted, and nothing to complain of."""

from __future__ import annotations

import re
from pathlib import Path

from tests.runtime_go.conftest import NATIVE, RUNTIME
from tests.toolchains.go import run_go, staticcheck, unformatted, vet

LONGEST = 400
"""Lines of a file, so that it keeps one job."""


def test_gofmt_changes_nothing() -> None:
    assert unformatted(RUNTIME) == ""
    assert unformatted(NATIVE) == ""


def test_vet_finds_nothing(module: Path) -> None:
    assert vet(module) == ""


def test_staticcheck_finds_nothing(module: Path) -> None:
    assert staticcheck(module) == ""


def test_it_needs_the_standard_library_only(module: Path) -> None:
    result = run_go(module, "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", "./...")
    assert result.returncode == 0, result.stderr
    assert {line.partition("/")[0] for line in result.stdout.split()} == {"example.com"}


def test_files_stay_small() -> None:
    sizes = {path.name: len(path.read_text().splitlines()) for path in RUNTIME.rglob("*.go")}
    assert {name: size for name, size in sizes.items() if size > LONGEST} == {}


_DECLARED = re.compile(r"^(?:func (?:\(\w+ \*?(?P<receiver>\w+)[^)]*\) )?|type |const |var )(?P<name>[A-Z]\w*)")
_WELL_KNOWN = ("Error", "String")


def test_every_exported_name_is_described() -> None:
    bare = []
    for path in sorted(RUNTIME.rglob("*.go")):
        lines = path.read_text().splitlines()
        for before, line in zip(["", *lines], lines, strict=False):
            found = _DECLARED.match(line)
            if found is None or before.startswith("//") or found["name"] in _WELL_KNOWN:
                continue
            if found["receiver"] is None or found["receiver"][0].isupper():
                bare.append(f"{path.name}: {line}")
    assert bare == []
