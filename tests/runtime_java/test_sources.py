"""The sources of the runtime and of its test programs: compiled, formatted, documented, fit for Android."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from tests.runtime_java.remote import PROGRAMS, RUNTIME, classes, sources
from tests.toolchains.java import documented, formatted, jar, jdk_tool

_JDK_ONLY = re.compile(r"/http/(JdkTransport|JdkExchange|Collected|Streamed|WatchedPublisher)[.$]")
"""Loaded only where the platform has ``java.net.http``."""
_STAX_ONLY = re.compile(r"/core/StaxReader[.$]")
"""Loaded only where the platform has StAX; else there is `SaxReader`."""


def test_the_formatter_changes_nothing() -> None:
    assert formatted([*sources(), *PROGRAMS.glob("*.java")]) == []


def test_javadoc_finds_nothing(tmp_path: Path) -> None:
    assert documented(sources(), tmp_path, classpath=[jar("jackson-core")]) == ""


def test_android_has_all_of_it() -> None:
    """API level 26 has every class and method that is used, but for what is never loaded there."""
    built = classes()
    path = ":".join(map(str, (built / "programs", jar("animal-sniffer"), jar("asm"))))
    command = (jdk_tool("java"), "-cp", path, "AndroidCheck", str(jar("android-api-26")), str(built / "runtime"))
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = result.stdout.splitlines()
    # The check sees something: the transport of the JDK is not for Android.
    assert any(_JDK_ONLY.search(line) for line in lines)
    assert [line for line in lines if not _JDK_ONLY.search(line) and not _STAX_ONLY.search(line)] == []


def test_no_foreign_type_in_a_signature() -> None:
    """Neither ``java.net.http`` nor StAX nor the JSON library shows in what is public (or protected)."""
    built = classes()
    names = [str(path) for path in (built / "runtime").rglob("*.class") if "/internal/" not in str(path)]
    path = f"{built / 'runtime'}:{jar('jackson-core')}"
    result = subprocess.run(
        (jdk_tool("javap"), "-protected", "-cp", path, *names), capture_output=True, text=True, check=True
    )
    assert "public final class com.kaltura.api.http.JdkTransport" in result.stdout
    public: list[str] = []
    keep = False
    for line in result.stdout.splitlines():
        if not line.startswith(" "):
            keep = line.startswith("public ")
        if keep and re.search(r"java\.net\.http\.|javax\.xml\.stream\.|com\.fasterxml\.|java\.lang\.Record", line):
            public.append(line)
    assert public == []


def test_sources_are_where_their_package_says() -> None:
    for source in sources():
        package = re.search(r"^package ([\w.]+);$", source.read_text(), re.MULTILINE)
        assert package is not None, source
        assert RUNTIME.joinpath(*package.group(1).split(".")) == source.parent
