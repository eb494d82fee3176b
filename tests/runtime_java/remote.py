"""The runtime of Java clients, compiled as it stands, and a virtual machine that does with it what a test says."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.support import ROOT, once
from tests.toolchains.java import LINT, jar, javac, jdk_tool

RUNTIME = ROOT / "templates" / "java" / "runtime"
PROGRAMS = Path(__file__).parent / "programs"
HEAP = "64m"
"""All that the machine may use: what is streamed must not be held."""


def sources() -> list[Path]:
    """The sources of the runtime."""
    return sorted(RUNTIME.rglob("*.java"))


def classes() -> Path:
    """The folder of the compiled runtime (``runtime``) and programs (``programs``), compiled once a run."""
    return once("java-runtime", _compile)


def _compile(out: Path) -> None:
    javac(sources(), out / "runtime", classpath=[jar("jackson-core")], options=LINT)
    libraries = [out / "runtime", jar("jackson-core"), jar("animal-sniffer")]
    javac(sorted(PROGRAMS.glob("*.java")), out / "programs", classpath=libraries, options=LINT)


class Failed(Exception):
    """What an operation failed with.

    Attributes:
        facts: what is known of it: its class, message, ...
    """

    def __init__(self, facts: dict[str, Any]) -> None:
        super().__init__(f"{facts['class']}: {facts['message']}\n{facts['all']}")
        self.facts = facts


class Remote:
    """A virtual machine with the runtime; calling it runs an operation of `programs/Remote.java`."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def __call__(self, op: str, **members: Any) -> Any:
        """What an operation gives.

        Raises:
            Failed: it failed.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"op": op, **members}).encode() + b"\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the virtual machine has ended"
        result = json.loads(line)
        if "error" in result:
            raise Failed(result["error"])
        return result["value"]


@contextmanager
def running() -> Iterator[Remote]:
    """Start the machine, and end it."""
    path = ":".join(map(str, (classes() / "runtime", classes() / "programs", jar("jackson-core"))))
    command = (jdk_tool("java"), f"-Xmx{HEAP}", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", path, "Remote")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            yield Remote(process)
            assert process.stdin is not None
            process.stdin.close()
            # No thread of the runtime keeps a program from ending.
            assert process.wait(20) == 0
        finally:
            process.kill()
