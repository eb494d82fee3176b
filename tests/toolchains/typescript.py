"""The tools of the TypeScript world, in fixed versions, installed once into ``.tools/`` (which git ignores).

`tool` gives the path of a command, `typescript_tools` the folder that holds them all. Tests that need them skip where
Node.js or the packages cannot be had, and fail instead where everything is required. ``python -m
tests.toolchains.typescript`` installs them and prints where they are; with ``--lock`` it renews `typescript-lock.json`,
which holds the hash of everything that is installed.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from hashlib import sha256
from pathlib import Path

from tests.support import ROOT, missing

PACKAGES = {
    "@arethetypeswrong/cli": "0.18.5",
    "@biomejs/biome": "2.6.8",
    "@types/node": "20.19.0",
    "axe-core": "4.14.1",
    "esbuild": "0.28.2",
    "fast-check": "4.11.0",
    "preact": "11.2.0",
    "prettier": "3.10.1",
    "publint": "0.3.25",
    "typescript": "7.0.2",
    "typescript5": "npm:typescript@5.9.3",
    "vnu-jar": "26.9.27",
}
"""What is installed. `typescript5` is the last major version that is written in TypeScript; both have to do."""

_FOLDER = ROOT / ".tools" / "typescript"
_LOCK = Path(__file__).with_name("typescript-lock.json")
# No package runs a script of its own as it is installed.
_QUIETLY = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
_OLDEST_NODE = 20
_COMMANDS = {"tsc": "typescript/bin/tsc", "tsc5": "typescript5/bin/tsc"}


@cache
def node() -> str:
    """The command of Node.js; skips or fails the test where there is none that is new enough."""
    found = shutil.which("node")
    if found is None:
        missing("Node.js is not installed")
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if int(version.lstrip("v").split(".")[0]) < _OLDEST_NODE:
        missing(f"Node.js {version} is older than {_OLDEST_NODE}")
    return found


def tool(name: str) -> tuple[str, ...]:
    """What a command line begins with that runs the tool `name`: prettier, biome, esbuild, publint, attw, tsc, tsc5.

    ``tsc`` is TypeScript 7, ``tsc5`` is TypeScript 5.
    """
    modules = typescript_tools() / "node_modules"
    if name in _COMMANDS:
        return (node(), str(modules / _COMMANDS[name]))
    return (str(modules / ".bin" / name),)


def environment() -> dict[str, str]:
    """What puts the tools on the path of a program that looks for them there."""
    modules = typescript_tools() / "node_modules"
    return {"PATH": f"{modules / '.bin'}{os.pathsep}{os.environ.get('PATH', '')}"}


@cache
def typescript_tools() -> Path:
    """The folder whose ``node_modules`` holds all tools; they are installed where they are not."""
    node()
    _FOLDER.mkdir(parents=True, exist_ok=True)
    stamp = _FOLDER / "installed"
    wanted = sha256(_manifest().encode() + _LOCK.read_bytes()).hexdigest()
    with (_FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not stamp.is_file() or stamp.read_text() != wanted:
            _install()
            stamp.write_text(wanted)
    return _FOLDER


def _manifest() -> str:
    manifest = {"name": "tools", "version": "1.0.0", "private": True, "type": "module", "dependencies": PACKAGES}
    return json.dumps(manifest, indent=2) + "\n"


def _install() -> None:
    """Installs what the lock names, beside what is there, and then puts it in its place."""
    with tempfile.TemporaryDirectory(prefix="draft-", dir=_FOLDER) as name:
        draft = Path(name)
        (draft / "package.json").write_text(_manifest())
        (draft / "package-lock.json").write_bytes(_LOCK.read_bytes())
        result = _npm(draft, "ci", *_QUIETLY)
        if result.returncode:
            missing(f"npm cannot install the tools: {(result.stderr or result.stdout).strip()[-500:]}")
        modules = _FOLDER / "node_modules"
        if modules.exists():
            modules.rename(draft / "before")
        (draft / "node_modules").rename(modules)
    (_FOLDER / "package.json").write_text(_manifest())


def _npm(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    npm = shutil.which("npm")
    if npm is None:
        missing("npm is not installed")
    environment = os.environ | {"npm_config_update_notifier": "false"}
    return subprocess.run((npm, *arguments), cwd=folder, env=environment, capture_output=True, text=True, check=False)


def renew_lock() -> None:
    """Writes the lock anew, with the hashes of the packages and of all that they need, and no address.

    Raises:
        RuntimeError: npm failed; the text is what it said.
    """
    with tempfile.TemporaryDirectory(prefix="lock-") as name:
        folder = Path(name)
        (folder / "package.json").write_text(_manifest())
        result = _npm(folder, "install", "--package-lock-only", "--omit-lockfile-registry-resolved", *_QUIETLY)
        if result.returncode:
            raise RuntimeError(result.stderr or result.stdout)
        lock = json.loads((folder / "package-lock.json").read_text())
    for package in lock["packages"].values():
        package.pop("funding", None)
    _LOCK.write_text(json.dumps(lock, indent=1) + "\n")


if __name__ == "__main__":
    if "--lock" in sys.argv[1:]:
        renew_lock()
    else:
        print(typescript_tools() / "node_modules")
