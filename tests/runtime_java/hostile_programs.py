"""The client of the default API in Java, and the programs of `hostile/` that mean it harm, compiled once a run."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from tests.support import ROOT, client_for, once
from tests.targets.java.printing import default_classes
from tests.toolchains.java import jar, javac, jdk_tool

HOSTILE = Path(__file__).parent / "hostile"
RECORDINGS = ROOT / "tests" / "recordings"
HEAP = "256m"
"""All that the machine may use, whatever it is given."""

_CLASS = re.compile(r'ObjectType\.of\(\s*"(Kaltura\w+)"')


def class_path() -> str:
    """Where the programs, the client and what it needs are."""
    client = default_classes()
    made = once(
        "java-hostile", lambda out: javac(HOSTILE.rglob("*.java"), out, classpath=[client, jar("jackson-core")])
    )
    return os.pathsep.join(map(str, (made, client, jar("jackson-core"))))


def class_names() -> list[str]:
    """The names on the wire of all classes of the client."""
    model = client_for("default", target="java") / "src/main/java/com/kaltura/api/model"
    found = {name for source in model.glob("*.java") for name in _CLASS.findall(source.read_text())}
    assert len(found) > 100
    return sorted(found)


def run(program: str, *arguments: str) -> list[list[str]]:
    """What a program prints: lines of fields.

    Raises:
        AssertionError: it failed, or said anything beside.
    """
    options = (f"-Xmx{HEAP}", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto")
    command = (jdk_tool("java"), *options, "-cp", class_path(), f"com.kaltura.api.fuzz.{program}", *arguments)
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=1200)
    assert result.returncode == 0 and not result.stderr, result.stdout[-2000:] + result.stderr[-2000:]
    return [line.split("\t") for line in result.stdout.splitlines()]
