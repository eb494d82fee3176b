"""The runtime of the Go client as a module of its own, with the tests that are Go copied into it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support import ROOT, once

RUNTIME = ROOT / "templates" / "go" / "runtime"
NATIVE = Path(__file__).with_name("native")


def assemble(out: Path) -> None:
    """Puts the runtime and its native tests into `out`."""
    shutil.copytree(RUNTIME, out, dirs_exist_ok=True)
    shutil.copytree(NATIVE, out, dirs_exist_ok=True)


@pytest.fixture(scope="session")
def module() -> Path:
    """The folder of the module; shared by all workers, so tests must not write into it."""
    return once("go-runtime", assemble)
