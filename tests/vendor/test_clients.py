"""Vendored clients: nothing but sources, the same as in the whole client, at work in another repository."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from generator.model.api import Api
from generator.model.selection import select
from generator.output.paths import check_paths
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.replay.server import ReplayServer
from generator.replay.store import load_directory
from generator.targets.base import Job
from generator.targets.registry import target_named
from tests.support import ROOT, venv_tool
from tests.toolchains.go import run_go, unformatted, vet
from tests.toolchains.java import jar, javac
from tests.toolchains.typescript import tool, typescript_tools

CHOICE = ("media.*", "session.*")
OPTIONS = {
    "go": {"module": "example.org/acme/internal/kaltura"},
    "java": {"package": "org.acme.kaltura"},
    "python": {"package": "kaltura"},
    "typescript": {},
}
LANGUAGES = tuple(OPTIONS)

ABOUT_THE_PART = {
    "go": r"(doc|schema|error_codes|types/classes)\.go",
    "java": r"(Client|AsyncClient|Multirequest|ErrorCodes|GeneratedSchema|(model|enums)/(Model|Enum)Index\d*)\.java",
    "python": r"(_client|_async_client|_batch|_schema|errors|(types|enums)/__init__)\.pyi?",
    "typescript": r"(kaltura|schema|types|enums|errors|files)\.ts",
}
"""Files that list what the client has, and so differ from those of the whole one."""


@cache
def api() -> Api:
    reading = read_schema(fetch(None))
    assert reading.api is not None
    return reading.api


@cache
def files_of(language: str, *, chosen: bool = True, vendored: bool = True) -> dict[str, bytes]:
    target = target_named(language)
    options = {option.name: option.default for option in target.options} | OPTIONS[language]
    part = select(api(), CHOICE, prune_inherited=True).api if chosen else api()
    printed = (target.vendored if vendored else target.files)(Job(part, options))
    assert printed is not None
    return {file.path: file.content for file in printed}


def put(language: str, directory: Path, *, chosen: bool = True) -> Path:
    """Vendors the client by the command, as a user does."""
    patterns = [f"--include={pattern}" for pattern in CHOICE] if chosen else []
    command = [venv_tool("clientgen"), "vendor", language, *patterns, "--prune-inherited", "--into", str(directory)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return directory


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_but_sources_and_the_licence(language: str) -> None:
    files = files_of(language)
    check_paths(files)
    assert re.search(rb"SPDX-License-Identifier: MIT\n\nMIT License\n\nCopyright", files["LICENSE"])
    endings = {path.rpartition(".")[2] for path in files}
    own = {"go": {"go"}, "java": {"java"}, "python": {"py", "pyi", "typed"}, "typescript": {"ts"}}[language]
    assert endings == own | {"LICENSE"}
    assert not any(path.endswith(("_test.go", "Test.java", ".test.ts")) or "test_" in path for path in files)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_sources_of_the_package_are_there(language: str) -> None:
    whole = files_of(language, vendored=False)
    folder = {"java": "src/main/java/org/acme/kaltura/", "python": "src/kaltura/", "typescript": "src/"}
    prefix = folder.get(language, "")
    endings = (".go", ".java", ".py", ".pyi", ".ts")
    sources = {path.removeprefix(prefix) for path in whole if path.startswith(prefix) and path.endswith(endings)}
    assert sources <= files_of(language).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_shared_files_are_those_of_the_whole(language: str) -> None:
    part, whole = files_of(language), files_of(language, chosen=False)
    assert part.keys() <= whole.keys()
    differing = {path for path in part if part[path] != whole[path]}
    # How a struct of Go lays its embedded bases out depends on which of them have subclasses.
    about = ABOUT_THE_PART[language] + (r"|types/\w+\.go" if language == "go" else "")
    assert [path for path in sorted(differing) if not re.fullmatch(about, path)] == []
    assert len(part) < len(whole)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_says_that_changes_are_lost(language: str) -> None:
    assert [path for path, content in files_of(language).items() if b"are lost" in content] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_bytes_for_the_same_choice(language: str) -> None:
    once = files_of(language)
    files_of.cache_clear()
    assert files_of(language) == once


def test_python_imports_are_relative_or_of_the_standard_library() -> None:
    extras = {"_typeshed", "cryptography", "httpx2", "urllib3"}
    for path, content in files_of("python").items():
        if not path.endswith((".py", ".pyi")):
            continue
        for node in ast.walk(ast.parse(content)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                names.append(node.module or "")
            if isinstance(node, ast.ImportFrom):
                assert node.level <= path.count("/") + 1, path
            for name in names:
                top = name.partition(".")[0]
                assert top in sys.stdlib_module_names | extras, (path, name)


def test_python_names_no_package_that_is_not_installed() -> None:
    assert b"pip install {error.name}" in files_of("python")["transports.py"]
    assert b"kaltura[" not in files_of("python")["transports.py"]


def test_typescript_imports_are_relative_or_of_the_runtime() -> None:
    for path, content in files_of("typescript").items():
        for found in re.findall(rb"""from "([^"]+)";""", content):
            assert found.startswith((b"./", b"../", b"node:")), (path, found)


PROGRAM = """
import sys

from acme._vendor.kaltura import Client
from acme._vendor.kaltura.types import MediaEntry, MediaEntryFilter


def names(url: str) -> list[str | None]:
    client = Client(url, ks="a-session")
    entry: MediaEntry = client.media.get("0_abc123")
    assert isinstance(entry, MediaEntry)
    MediaEntryFilter(name_like="x")
    return [entry.name]


if __name__ == "__main__":
    print(names(sys.argv[1]))
"""


def test_python_in_another_repository(tmp_path: Path) -> None:
    source = tmp_path / "repository" / "src"
    put("python", source / "acme" / "_vendor" / "kaltura")
    for package in ("acme", "acme/_vendor"):
        (source / package / "__init__.py").write_text("")
    (source / "acme" / "app.py").write_text(PROGRAM)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "src"]
    checked = subprocess.run(command, cwd=source.parent, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    with ReplayServer(load_directory(ROOT / "tests" / "recordings")) as server:
        command = [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(source)!r}); "]
        command[
            -1
        ] += f"sys.argv = ['app', {server.url!r}]; import runpy; runpy.run_module('acme.app', run_name='__main__')"
        done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("['"), done.stdout


def test_go_in_another_module(tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module example.org/acme\n\ngo 1.23\n")
    put("go", tmp_path / "internal" / "kaltura")
    (tmp_path / "main.go").write_text(
        "package main\n\nimport (\n"
        '\t"context"\n\n\t"example.org/acme/internal/kaltura"\n\t"example.org/acme/internal/kaltura/services/media"\n)\n\n'
        'func main() {\n\tclient, err := kaltura.New("http://127.0.0.1:1")\n\tif err != nil {\n\t\tpanic(err)\n\t}\n'
        '\t_, _ = media.New(client).Get(context.Background(), "0_abc123", nil)\n}\n'
    )
    assert unformatted(tmp_path) == ""
    assert vet(tmp_path) == ""
    assert run_go(tmp_path, "build", "-o", "program", ".").returncode == 0


def test_java_in_another_project(tmp_path: Path) -> None:
    sources = put("java", tmp_path / "src" / "main" / "java" / "org" / "acme" / "kaltura")
    assert (sources / "Client.java").read_text().startswith("package org.acme.kaltura;\n")
    classpath = [jar("jackson-core")]
    (tmp_path / "classes").mkdir()
    javac(sorted(sources.rglob("*.java")), tmp_path / "classes", classpath=classpath)
    assert (tmp_path / "classes" / "org" / "acme" / "kaltura" / "Client.class").is_file()


def test_typescript_in_another_project(tmp_path: Path) -> None:
    put("typescript", tmp_path / "src" / "vendor" / "kaltura")
    settings = {
        "strict": True,
        "module": "nodenext",
        "target": "es2022",
        "lib": ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
        "types": ["node"],
        "typeRoots": [str(typescript_tools() / "node_modules" / "@types")],
        "noEmit": True,
    }
    (tmp_path / "tsconfig.json").write_text(json.dumps({"compilerOptions": settings, "include": ["src"]}))
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "src" / "app.ts").write_text(
        'import { Client } from "./vendor/kaltura/index.js";\n'
        'import * as media from "./vendor/kaltura/services/media.js";\n\n'
        'export const entry = media.get(new Client({ ks: "a" }), "0_abc123");\n'
    )
    done = subprocess.run([*tool("tsc"), "-p", "."], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
