"""The strictest tools find nothing in a generated client, and understand how it is used.

Each tool runs once per schema over the whole package, the hand-written part included, with the settings that the client
itself brings.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.support import client_for, package_of, part_of, venv_tool

SCHEMAS = ["default", "ovp-2026", "ott-2020", "ovp-2011"]

USAGE = """
from typing import Any

from typing_extensions import assert_type

from {package} import (
    AsyncClient, AsyncDownload, AsyncPages, Client, Download, Pages, Pending, RequestOptions, UNSET, Upload
)
from {package}.enums import MediaType
from {package}.types import MediaEntry, MediaEntryFilter, MediaListResponse


def threads(client: Client, file: Upload) -> None:
    assert_type(client.media.get("0_a"), MediaEntry)
    assert_type(client.media.get("0_a").media_type, MediaType | None)
    assert_type(client.media.get("0_a", version=None, options=RequestOptions(partner_id=1)).id, str | None)
    pages = client.media.list(filter=MediaEntryFilter(id_equal="0_a"))
    assert_type(pages, Pages[MediaEntry, MediaListResponse])
    assert_type(pages.total_count, int | None)
    assert_type([entry for entry in pages], list[MediaEntry])
    assert_type(client.thumb_asset.serve("0_a"), Download)
    assert_type(client.media.upload(file), str)
    assert_type(client.media.delete("0_a"), None)
    assert_type(client.with_options(partner_id=1), Client)
    entry = MediaEntry(name="x", tags=None, media_type=MediaType.VIDEO)
    entry.description = UNSET
    with client.multirequest() as batch:
        first = batch.media.list()
        assert_type(first, Pending[MediaListResponse])
        second = batch.media.get(first.objects[0].id)
    assert_type(second.result, MediaEntry)
    match entry.media_type:
        case MediaType.VIDEO:
            print("a video")
        case _:
            print("something else")


async def asyncio(client: AsyncClient) -> None:
    assert_type(await client.media.get("0_a"), MediaEntry)
    assert_type(await client.media.list(), AsyncPages[MediaEntry, MediaListResponse])
    assert_type([entry async for entry in client.media.list()], list[MediaEntry])
    assert_type(client.thumb_asset.serve("0_a"), AsyncDownload)
    async with client.multirequest() as batch:
        pending = batch.media.get("0_a")
    assert_type(pending.result, MediaEntry)


def anything(value: Any) -> None:
    print(value)
"""

MISTAKES = {
    "client.media.get(1)": "reportArgumentType",
    'client.media.get("0_a", 3)': "reportCallIssue",
    'client.media.gett("0_a")': "reportAttributeAccessIssue",
    'client.medai.get("0_a")': "reportAttributeAccessIssue",
    "MediaEntry(nam='x')": "reportCallIssue",
    "MediaEntry(name=3)": "reportArgumentType",
    "MediaEntry('x')": "reportCallIssue",
    "MediaEntry().nam": "reportAttributeAccessIssue",
    'client.media.get("0_a", options=3)': "reportArgumentType",
    "RequestOptions(nonsense=1)": "reportCallIssue",
}


def run(*command: str, cwd: Path, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {
        "BLACK_CACHE_DIR": str(tmp_path / "black"),
        "RUFF_CACHE_DIR": str(tmp_path / "ruff"),
        "MYPY_CACHE_DIR": str(tmp_path / "mypy"),
        "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
    }
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def passes(result: subprocess.CompletedProcess[str]) -> None:
    if result.returncode:
        lines = (result.stdout + result.stderr).splitlines()
        pytest.fail("\n".join(lines[:60]), pytrace=False)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_black_changes_nothing(schema: str, tmp_path: Path) -> None:
    project = client_for(schema)
    files = [str(path.relative_to(project)) for path in part_of(project.rglob("*.py"), schema)]
    assert files
    passes(run(venv_tool("black"), "--check", "--quiet", "--diff", *files, cwd=project, tmp_path=tmp_path))


@pytest.mark.parametrize("schema", SCHEMAS)
def test_ruff_finds_nothing(schema: str, tmp_path: Path) -> None:
    project = client_for(schema)
    passes(run(venv_tool("ruff"), "check", "--output-format", "concise", ".", cwd=project, tmp_path=tmp_path))
    defaults = ("check", "--isolated", "--target-version", "py311", "--output-format", "concise", ".")
    passes(run(venv_tool("ruff"), *defaults, cwd=project, tmp_path=tmp_path))


def bare_python(tmp_path: Path) -> str:
    """A Python without any package: clients have to check without their extras."""
    venv.create(tmp_path / "bare", symlinks=True)
    return str(tmp_path / "bare" / "bin" / "python")


@pytest.mark.parametrize("schema", SCHEMAS)
def test_mypy_strict_finds_nothing(schema: str, tmp_path: Path) -> None:
    command = (venv_tool("mypy"), "--strict", "--python-executable", bare_python(tmp_path))
    passes(run(*command, cwd=client_for(schema), tmp_path=tmp_path))


@pytest.mark.parametrize("schema", ["default", "ovp-2026"])
def test_pyright_strict_finds_nothing(schema: str, tmp_path: Path) -> None:
    command = (venv_tool("pyright"), "--pythonpath", bare_python(tmp_path))
    passes(run(*command, "-p", ".", cwd=client_for(schema), tmp_path=tmp_path))


def pyright_project(schema: str, tmp_path: Path) -> None:
    config = {
        "include": ["."],
        "extraPaths": [str(client_for(schema) / "src")],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))


@pytest.mark.parametrize(("schema", "tool"), [("default", "mypy"), ("default", "pyright"), ("ovp-2026", "pyright")])
def test_uses_have_the_types_they_should(schema: str, tool: str, tmp_path: Path) -> None:
    package = package_of(client_for(schema))
    (tmp_path / "usage.py").write_text(USAGE.format(package=package))
    pyright_project(schema, tmp_path)
    if tool == "pyright":
        passes(run(venv_tool(tool), "--pythonpath", sys.executable, cwd=tmp_path, tmp_path=tmp_path))
    else:
        source = str(client_for(schema) / "src")
        config = f"[mypy]\nstrict = true\npython_version = 3.11\nmypy_path = {source}\n"
        (tmp_path / "mypy.ini").write_text(config)
        command = (venv_tool(tool), "--python-executable", sys.executable, "usage.py")
        passes(run(*command, cwd=tmp_path, tmp_path=tmp_path))


def test_mistakes_are_found(tmp_path: Path) -> None:
    package = package_of(client_for("default"))
    lines = [
        f"from {package} import Client, RequestOptions",
        f"from {package}.types import MediaEntry",
        "client = Client()",
        *(f"print({mistake})" for mistake in MISTAKES),
        "print(RequestOptions)",
    ]
    (tmp_path / "mistakes.py").write_text("\n".join(lines) + "\n")
    pyright_project("default", tmp_path)
    result = run(venv_tool("pyright"), "--pythonpath", sys.executable, "--outputjson", cwd=tmp_path, tmp_path=tmp_path)
    found: dict[int, set[str]] = {}
    for diagnostic in json.loads(result.stdout)["generalDiagnostics"]:
        found.setdefault(diagnostic["range"]["start"]["line"], set()).add(diagnostic.get("rule", ""))
    for line, (mistake, rule) in enumerate(MISTAKES.items(), start=3):
        assert rule in found.get(line, set()), mistake
    assert set(found) == set(range(3, 3 + len(MISTAKES)))
