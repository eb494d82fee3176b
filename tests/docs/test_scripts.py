"""The scripts of the site: current, sound by the strictest compiler and linters, and what their own tests say."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from generator.replay.server import ReplayServer
from generator.replay.store import load_directory
from tests.runtime_typescript.build import OPTIONS, RUNTIME
from tests.support import REQUIRE_ALL, ROOT, SHARED, once
from tests.toolchains.scripts import SOURCES, TEMPLATES, bundle, outdated
from tests.toolchains.typescript import node, tool, typescript_tools

HERE = Path(__file__).resolve().parent
_TESTS = sorted(path.name.removesuffix(".test.ts") for path in HERE.glob("*.test.ts"))
_STRICT = OPTIONS | {
    "lib": ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable", "ESNext.Disposable"],
    "jsx": "react-jsx",
    "jsxImportSource": "preact",
    "noEmit": True,
    "types": ["node"],
}


def _sources() -> list[Path]:
    folders = [SOURCES, *TEMPLATES.glob("*/printer"), HERE]
    return sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in {".ts", ".tsx"})


def test_the_shipped_scripts_are_what_their_sources_give() -> None:
    assert outdated() == []


def test_the_compiler_finds_nothing(tmp_path: Path) -> None:
    root = _laid_out(tmp_path)
    (root / "tsconfig.json").write_text(json.dumps({"compilerOptions": _STRICT, "include": ["templates", "tests"]}))
    result = subprocess.run((*tool("tsc"), "-p", str(root)), capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout[-6000:]


def test_formatted() -> None:
    command = (*tool("prettier"), "--print-width=120", "--no-config", "--check", *map(str, _sources()))
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[-4000:]


def test_linted(tmp_path: Path) -> None:
    root = _laid_out(tmp_path)
    command = (*tool("biome"), "lint", "--error-on-warnings", "--max-diagnostics=50", "templates", "tests")
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert result.returncode == 0, (result.stdout + result.stderr)[-6000:]


@pytest.mark.parametrize("name", _TESTS)
def test_of_the_scripts(name: str) -> None:
    key = sha256(b"".join(path.read_bytes() for path in [*_sources(), *sorted(RUNTIME.glob("*.ts"))])).hexdigest()[:12]
    script = once(f"docs-{name}-{key}", lambda out: _bundle(name, out)) / f"{name}.test.mjs"
    environment = os.environ | {"CLIENTGEN_ROOT": str(ROOT), "SHARED": str(SHARED or ""), "PYTHON": sys.executable}
    with ReplayServer(load_directory(ROOT / "tests" / "recordings"), complain=lambda line: None) as server:
        environment["REPLAY_URL"] = server.url
        command = (node(), "--test-reporter=spec", "--test-timeout=120000", "--test", str(script))
        result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=300)
    assert result.returncode == 0, result.stdout[-8000:] + result.stderr[-2000:]
    if REQUIRE_ALL:
        assert "\nℹ skipped 0\n" in result.stdout, result.stdout[-8000:]


def _bundle(name: str, out: Path) -> None:
    bundle(HERE / f"{name}.test.ts", out / f"{name}.test.mjs", "--platform=node", "--format=esm", "--minify=false")


def _laid_out(folder: Path) -> Path:
    """The sources as they lie in the checkout, beside the packages that they need."""
    for path in [*_sources(), *RUNTIME.glob("*.ts")]:
        place = folder / path.relative_to(ROOT)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, place)
    (folder / "package.json").write_text('{"type": "module"}\n')
    (folder / "node_modules").symlink_to(typescript_tools() / "node_modules")
    return folder
