"""A schema is not trusted: none of its texts runs, hides, or leaves its place.

That all compiles, `tests.hostile_schemas` shows.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.targets.test_hostile import NAMES, TEXTS, with_name, with_text
from tests.targets.typescript.projects import printed, schema_modules
from tests.toolchains.typescript import node, typescript_tools

COUNT = """
import ts from "typescript5";
import { readFileSync } from "node:fs";

const counts = {};
for (const path of JSON.parse(readFileSync(0, "utf8"))) {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found = {};
  const visit = (at) => {
    found[ts.SyntaxKind[at.kind]] = (found[ts.SyntaxKind[at.kind]] ?? 0) + 1;
    ts.forEachChild(at, visit);
  };
  visit(source);
  counts[path] = { found, problems: source.parseDiagnostics.length };
}
console.log(JSON.stringify(counts));
"""


def written(apis: list[dict[str, bytes]], root: Path) -> list[Path]:
    """Writes clients beside each other, with one runtime between them."""
    folders: list[Path] = []
    for number, files in enumerate(apis):
        folder = root / f"client{number}"
        for path, content in files.items():
            if number == 0 or not path.startswith("src/runtime/"):
                place = folder / path
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
        if number:
            (folder / "src" / "runtime").symlink_to(folders[0] / "src" / "runtime")
        folders.append(folder)
    return folders


def syntax(folders: list[Path], root: Path) -> list[dict[str, dict[str, int]]]:
    """How often each kind of node stands in each module of each client; no module may have a mistake."""
    (root / "count.mjs").write_text(COUNT)
    modules = root / "node_modules"
    modules.mkdir(exist_ok=True)
    (modules / "typescript5").symlink_to(typescript_tools() / "node_modules" / "typescript5")
    paths = [
        str(path)
        for folder in folders
        for path in sorted((folder / "src").rglob("*.ts"))
        if "runtime" not in path.parts
    ]
    result = subprocess.run(
        [node(), "count.mjs"], input=json.dumps(paths), cwd=root, capture_output=True, text=True, check=True
    )
    counts = json.loads(result.stdout)
    assert not [path for path, each in counts.items() if each["problems"]]
    return [
        {
            str(Path(path).relative_to(folder)): each["found"]
            for path, each in counts.items()
            if Path(path).is_relative_to(folder)
        }
        for folder in folders
    ]


def test_no_text_becomes_code(tmp_path: Path) -> None:
    folders = written([printed(with_text(text)) for text in ("Text.", *TEXTS)], tmp_path)
    plain, *hostile = syntax(folders, tmp_path)
    for text, found in zip(TEXTS, hostile, strict=True):
        assert found == plain, text


@pytest.mark.parametrize("name", NAMES)
def test_no_name_becomes_a_path(name: str) -> None:
    for path in printed(with_name(name)):
        assert path.isascii() and ".." not in path and "\\" not in path and " " not in path
        assert path == path.strip("/") and path.count("/") <= 2


def test_hidden_characters_reach_no_module() -> None:
    for text in TEXTS:
        for path, source in schema_modules(printed(with_text(text))):
            assert not set(source) & set("\u202e\u2028\u200b\x00\x1b\r\x0b\x0c"), path
