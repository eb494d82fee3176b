"""The sources of the runtime, and of these tests, as they stand: types, format."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.runtime_typescript.build import HERE, RUNTIME, compiler, lay_out
from tests.toolchains.typescript import tool

_NODE = "node.ts"
"""The one module that may know of the modules of Node.js."""


@pytest.mark.parametrize("name", ["tsc", "tsc5"])
def test_types(name: str, tmp_path: Path) -> None:
    lay_out(tmp_path)
    result = compiler(name, tmp_path, "--noEmit")
    assert result.returncode == 0, result.stdout


def test_all_but_one_module_needs_nothing_of_node(tmp_path: Path) -> None:
    declared: dict[str, object] = {"types": [], "declaration": True, "isolatedDeclarations": True}
    lay_out(tmp_path, declared)
    for test in (tmp_path / "tests").iterdir():
        test.unlink()
    (tmp_path / "runtime" / _NODE).unlink()
    (tmp_path / "tests" / "nothing.ts").write_text("export {};\n")
    result = compiler("tsc", tmp_path, "--noEmit")
    assert result.returncode == 0, result.stdout


def test_format() -> None:
    files = [*map(str, RUNTIME.glob("*.ts")), *map(str, HERE.glob("*.ts"))]
    command = (*tool("prettier"), "--print-width=120", "--no-config", "--check", *files)
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


def test_linter(tmp_path: Path) -> None:
    lay_out(tmp_path)
    (tmp_path / "node_modules").unlink()
    command = (*tool("biome"), "lint", "--error-on-warnings", "--max-diagnostics=50", "runtime")
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert re.search(r"Checked [1-9]", result.stderr), result.stderr
