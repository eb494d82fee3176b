"""The tools of the Go world: the toolchain that is installed, and staticcheck in a fixed version, built once into
``.tools/go`` (which git ignores) from the modules whose hashes are in ``go_tools/go.sum``.

`run_go` runs a command in a module, `unformatted`, `vet` and `staticcheck` say what their tools find. Tests that need
them skip where they cannot be had, and fail instead where everything is required. ``python -m tests.toolchains.go``
builds staticcheck and prints where it is.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from tests.support import ROOT, missing

_STATICCHECK = "honnef.co/go/tools/cmd/staticcheck"
_MODULE = Path(__file__).with_name("go_tools")
_FOLDER = ROOT / ".tools" / "go"
_OLDEST = (1, 23)
_NEEDED_BY_STATICCHECK = (1, 26)
_OFFLINE = {"GOFLAGS": "-mod=mod -buildvcs=false -trimpath", "GOPROXY": "off", "GOTOOLCHAIN": "local", "GOWORK": "off"}
"""Clients need the standard library and nothing else: nothing may be fetched when they are built. Without the paths of
their folders in them, compiled packages serve all copies of a client."""

_ROOMY = {"GOGC": "400"}
"""A third of the linter's time is the collecting of garbage, where memory is scarce for it."""


@cache
def go() -> str:
    """The command ``go``; skips or fails the test where there is none, or one that is too old."""
    found = shutil.which("go")
    if found is None:
        missing("Go is not installed")
    if _version(found) < _OLDEST:
        missing(f"Go is older than {'.'.join(map(str, _OLDEST))}")
    return found


@cache
def _version(command: str) -> tuple[int, int]:
    said = subprocess.run([command, "env", "GOVERSION"], capture_output=True, text=True, check=True).stdout
    number = re.search(r"go(\d+)\.(\d+)", said)
    return (int(number.group(1)), int(number.group(2))) if number else (0, 0)


def run_go(
    module: Path, *arguments: str, env: Mapping[str, str] | None = None, timeout: float = 600
) -> subprocess.CompletedProcess[str]:
    """Runs ``go`` with these arguments in the folder of a module, without the network."""
    return subprocess.run(
        [go(), *arguments],
        cwd=module,
        env={**os.environ, **_OFFLINE, **(env or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
    )


def environment() -> dict[str, str]:
    """What conformance programs are built with: the ``go`` that tests use, and no network."""
    return {**_OFFLINE, "PATH": os.pathsep.join((str(Path(go()).parent), os.environ["PATH"]))}


def gofmt() -> str:
    """The command ``gofmt`` of the toolchain."""
    beside = Path(go()).resolve().with_name("gofmt")
    found = str(beside) if beside.is_file() else shutil.which("gofmt")
    if found is None:
        missing("gofmt is not installed")
    return found


def unformatted(module: Path) -> str:
    """What gofmt would change in the files of a module, as a difference; "" for nothing."""
    result = subprocess.run([gofmt(), "-s", "-d", "."], cwd=module, capture_output=True, text=True, check=False)
    return result.stdout + result.stderr


def vet(module: Path, *packages: str) -> str:
    """What ``go vet`` finds in the packages of a module, all of them by default; "" for nothing."""
    result = run_go(module, "vet", *(packages or ("./...",)))
    said = (result.stdout + result.stderr).strip()
    assert said or result.returncode == 0, "go vet failed and did not say why"
    return said


def staticcheck(module: Path, *packages: str) -> str:
    """What staticcheck finds in the packages of a module, all of them by default; "" for nothing."""
    command = [staticcheck_command(), *(packages or ("./...",))]
    result = subprocess.run(
        command, cwd=module, env={**os.environ, **_OFFLINE, **_ROOMY}, capture_output=True, text=True, check=False
    )
    said = (result.stdout + result.stderr).strip()
    assert said or result.returncode == 0, "staticcheck failed and did not say why"
    return said


@cache
def staticcheck_command() -> str:
    """The command ``staticcheck``; it is built where it is not there."""
    version = _version(go())
    if version < _NEEDED_BY_STATICCHECK:
        missing(f"staticcheck needs Go {'.'.join(map(str, _NEEDED_BY_STATICCHECK))}")
    _FOLDER.mkdir(parents=True, exist_ok=True)
    command = _FOLDER / "staticcheck"
    stamp = _FOLDER / "installed"
    sums = sha256((_MODULE / "go.mod").read_bytes() + (_MODULE / "go.sum").read_bytes()).hexdigest()
    wanted = f"{sums} go{version[0]}.{version[1]}"
    with (_FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not stamp.is_file() or stamp.read_text() != wanted:
            env = {**os.environ, "GOWORK": "off", "GOFLAGS": "-mod=readonly -buildvcs=false", "GOTOOLCHAIN": "local"}
            build = [go(), "build", "-o", str(command), _STATICCHECK]
            result = subprocess.run(build, cwd=_MODULE, env=env, capture_output=True, text=True, check=False)
            if result.returncode:
                missing(f"staticcheck cannot be built: {result.stderr.strip()[-500:]}")
            stamp.write_text(wanted)
    return str(command)


if __name__ == "__main__":
    print(staticcheck_command())
