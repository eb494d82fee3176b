"""Jazzer, which chooses inputs of Java by what they reach: fetched once by Maven into ``.tools/java-fuzzer``, in a
fixed version with a fixed hash. Only long runs need it (``python -m tests.runtime_java.fuzz``), no test does.
"""

from __future__ import annotations

import subprocess
from hashlib import sha256
from pathlib import Path

from tests.support import ROOT, missing
from tests.toolchains.java import maven

ARTIFACTS = {
    "com.code-intelligence:jazzer:0.30.0": "8bdeac017bcd3d9473c9772fac62111c4df830188571def1d001a1b743a62b2f",
    "com.code-intelligence:jazzer-api:0.30.0": "d36a725cfedcb7f3590206866cc2836f84d12afccf7c98912f5c720e4d2208d7",
}
"""What is fetched, and its SHA-256 hash."""

_FOLDER = ROOT / ".tools" / "java-fuzzer"
_COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy"


def jars() -> list[Path]:
    """The libraries, fetched where they are not there.

    Raises:
        AssertionError: what was fetched is not what it should be; it is removed.
    """
    found = []
    for artifact, wanted in ARTIFACTS.items():
        _, name, version = artifact.split(":")
        path = _FOLDER / f"{name}-{version}.jar"
        if not path.is_file():
            _fetch(artifact)
        told = sha256(path.read_bytes()).hexdigest()
        if told != wanted:
            path.unlink()
            raise AssertionError(f"{artifact} has the hash {told}, not {wanted}; it was removed")
        found.append(path)
    return found


def _fetch(artifact: str) -> None:
    _FOLDER.mkdir(parents=True, exist_ok=True)
    command = (maven(), "-q", "-B", _COPY, f"-Dartifact={artifact}", f"-DoutputDirectory={_FOLDER}")
    result = subprocess.run(command, cwd=_FOLDER, capture_output=True, text=True, check=False)
    if result.returncode:
        missing(f"Maven cannot fetch {artifact}: {(result.stdout + result.stderr).strip()[-500:]}")
