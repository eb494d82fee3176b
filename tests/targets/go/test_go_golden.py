"""The whole output for a small schema, byte for byte, but for the runtime, which is copied as it is.

Run the tests with ``CLIENTGEN_UPDATE_GOLDEN=1`` to accept what is printed now, and look at the difference before you
commit it.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tests.support import ROOT
from tests.targets.go.printing import api_of, printed
from tests.toolchains.go import unformatted

GOLDEN = Path(__file__).with_name("golden")


def expected() -> dict[str, str]:
    return {
        path.relative_to(GOLDEN).as_posix(): path.read_text("utf-8") for path in GOLDEN.rglob("*") if path.is_file()
    }


def test_golden() -> None:
    runtime = ROOT / "templates" / "go" / "runtime"
    copied = {path.relative_to(runtime).as_posix() for path in runtime.rglob("*.go")} - {"doc.go", "schema.go"}
    # Another ending, or the go command would take the folder for a module.
    found = {f"{path}.txt": text for path, text in printed(api_of("golden")).items() if path not in copied}
    if os.environ.get("CLIENTGEN_UPDATE_GOLDEN") == "1":
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for path, text in found.items():
            (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / path).write_text(text, "utf-8")
    assert found == expected()


def test_golden_is_formatted(tmp_path: Path) -> None:
    for path, text in expected().items():
        file = tmp_path / path.removesuffix(".txt")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    assert unformatted(tmp_path) == ""
