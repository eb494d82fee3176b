"""The package: what publishing tools say of it, how small a program with it is, and the tests that it can carry."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from tests.targets.typescript.projects import built, passes, run, user_of
from tests.toolchains.typescript import node, tool

SMALL = 5800
"""Bytes that a program of one call may have, compressed, beyond the tables of the types that it needs."""

ACTIONS = {
    "ping": 'import * as system from "kaltura-client/services/system";\nconsole.log(await system.ping(client));',
    "get": 'import * as media from "kaltura-client/services/media";\nconsole.log(await media.get(client, "0_a"));',
}


def packed(tmp_path: Path) -> Path:
    """The package as it is published."""
    result = run("npm", "pack", "--ignore-scripts", "--pack-destination", str(tmp_path), cwd=built("default"))
    passes(result)
    return tmp_path / result.stdout.strip().splitlines()[-1]


def test_publint_finds_nothing(tmp_path: Path) -> None:
    result = run(*tool("publint"), "run", "--strict", str(packed(tmp_path)), cwd=tmp_path)
    passes(result)
    assert "All good" in result.stdout, result.stdout


def test_all_entries_have_the_right_types(tmp_path: Path) -> None:
    passes(run(*tool("attw"), str(packed(tmp_path)), "--profile", "esm-only", "--no-emoji", cwd=tmp_path))


def test_each_service_is_an_entry() -> None:
    project = built("default")
    exports = json.loads((project / "package.json").read_text())["exports"]
    modules = {path.stem for path in (project / "src" / "services").glob("*.ts")}
    assert {name.removeprefix("./services/") for name in exports if name.startswith("./services/")} == modules
    for entry in exports.values():
        for path in [entry] if isinstance(entry, str) else entry.values():
            assert (project / path).is_file(), path


def bundled(project: Path, source: str) -> dict[str, int]:
    """Bytes of a minified bundle by the module that they come from, and ``gzip``: of all of it, compressed."""
    (project / "main.mjs").write_text(source)
    options = ("--bundle", "--minify", "--format=esm", "--target=es2022", "--metafile=meta.json", "--outfile=out.mjs")
    passes(run(*tool("esbuild"), "main.mjs", *options, cwd=project))
    (output,) = (
        each for name, each in json.loads((project / "meta.json").read_text())["outputs"].items() if name == "out.mjs"
    )
    sizes = {Path(name).name: each["bytesInOutput"] for name, each in output["inputs"].items()}
    return {**sizes, "gzip": len(gzip.compress((project / "out.mjs").read_bytes(), 9))}


@pytest.mark.parametrize("action", ACTIONS)
def test_one_action_is_small(action: str, tmp_path: Path) -> None:
    project = user_of(built("default"), tmp_path)
    start = 'import { Client } from "kaltura-client";\nconst client = new Client();\n'
    sizes = bundled(project, start + ACTIONS[action])
    tables = sizes.get("types.js", 0)
    share = 1 - tables / (project / "out.mjs").stat().st_size
    assert sizes["gzip"] * share <= SMALL, sizes
    assert not {"decode-xml.js", "form.js", "files.js", "multipart.js", "sessions.js", "enums.js"} & sizes.keys()


def test_the_tests_that_a_client_carries_pass() -> None:
    project = built("default", tests=True)
    passes(run(*tool("tsc"), "-p", "tests", cwd=project))
    result = run(node(), "--test", "build/tests/recorded.test.js", cwd=project)
    passes(result)
    assert "# fail 0" in result.stdout and "# pass 0" not in result.stdout
