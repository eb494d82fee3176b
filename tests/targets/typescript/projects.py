"""TypeScript clients in folders of their own, with the tools they need within reach."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.model.api import Api
from generator.targets.base import Job
from generator.targets.typescript import TypeScriptTarget
from tests.support import client_for, once
from tests.toolchains.typescript import tool, typescript_tools

TARGET = TypeScriptTarget()
DEFAULTS = {option.name: option.default for option in TARGET.options}
_TYPES = ("@types/node", "undici-types")

STRICT = {
    "noEmit": True,
    "strict": True,
    "noUncheckedIndexedAccess": True,
    "exactOptionalPropertyTypes": True,
    "module": "nodenext",
    "target": "es2022",
    "lib": ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    "types": [],
    "skipLibCheck": False,
}
"""Options of the compiler for programs that use a client; its declarations are checked as well."""


def printed(api: Api, **options: str) -> dict[str, bytes]:
    """What the target prints for `api`: path -> content."""
    return {file.path: file.content for file in TARGET.files(Job(api, DEFAULTS | options))}


def run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Runs a command and returns what came of it."""
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def passes(result: subprocess.CompletedProcess[str]) -> None:
    """Fails the test with the beginning of what a command said, where that failed."""
    if result.returncode:
        lines = (result.stdout + result.stderr).splitlines()
        pytest.fail("\n".join(lines[:60]), pytrace=False)


def built(name: str, *, tests: bool = False) -> Path:
    """The client of a schema, compiled; shared by all tests, so that none may write into it."""
    source = client_for(name, target="typescript", tests=tests)
    return once(f"built-{source.name}", lambda out: _build(source, out))


def _build(source: Path, out: Path) -> None:
    shutil.copytree(source, out, dirs_exist_ok=True)
    link_types(out)
    passes(run(*tool("tsc"), "-p", ".", cwd=out))


def link_types(project: Path) -> None:
    """Gives a project the types of Node.js."""
    modules = project / "node_modules"
    for name in _TYPES:
        place = modules / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(typescript_tools() / "node_modules" / name)


def user_of(client: Path, project: Path, package: str = "kaltura-client") -> Path:
    """Makes `project` one that has `client` installed; returns it."""
    project.mkdir(parents=True, exist_ok=True)
    (project / "package.json").write_text('{ "name": "user", "private": true, "type": "module" }\n')
    configuration = {"compilerOptions": STRICT, "include": ["*.ts"]}
    (project / "tsconfig.json").write_text(json.dumps(configuration))
    modules = project / "node_modules" / package
    modules.parent.mkdir(parents=True)
    modules.symlink_to(client)
    return project


def schema_modules(files: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """The modules that depend on the schema: path and text."""
    for path, content in files.items():
        if path.endswith(".ts") and not path.startswith("src/runtime/"):
            yield path, content.decode()
