"""How the Java client is built and measured, and the released official one beside it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tests.bench.languages import PROGRAMS, Steps
from tests.toolchains.java import jar, jdk_tool, maven

_OFFICIAL = "com.kaltura:kalturaClient:3.2.1"
"""The newest release on Maven Central; it reads XML only."""

_COMPILE = "javac --release 17 -nowarn -proc:none -XDstringConcat=inline -encoding UTF-8 -cp {} -d {} {}"
"""The settings of the descriptor that clients bring along."""


def steps(work: Path) -> Steps:
    """The steps for clients in `work`."""
    jackson = str(jar("jackson-core"))
    client = os.pathsep.join(("client.jar", jackson))
    whole = _COMPILE.format(jackson, "classes", "@sources.txt")
    run = ("java", "-cp", os.pathsep.join(("programs", client)))
    return Steps(
        build=(
            ("sh", "-c", f"find src/main/java -name '*.java' > sources.txt && {whole}"),
            ("jar", "--create", "--file", "client.jar", "-C", "classes", "."),
        ),
        artifact="client.jar",
        programs={name: f"bench/{name}" for name in ("FirstCall.java", "Decode.java", "Given.java")},
        compile=(("sh", "-c", _COMPILE.format(client, "programs", "bench/*.java")),),
        run={"first_call": (*run, "FirstCall"), "decode": (*run, "Decode")},
        clean=("classes", "client.jar"),
        official={"com.kaltura 3.2.1": _official(work)},
    )


def _official(work: Path) -> dict[str, tuple[str, ...]]:
    """The commands of the official client, fetched by Maven and compiled in `work`."""
    folder = work / "official"
    folder.mkdir(parents=True, exist_ok=True)
    group, artifact, version = _OFFICIAL.split(":")
    (folder / "pom.xml").write_text(
        '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
        "<groupId>bench</groupId><artifactId>bench</artifactId><version>1</version><packaging>pom</packaging>"
        f"<dependencies><dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId>"
        f"<version>{version}</version></dependency></dependencies></project>\n"
    )
    plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"
    fetch = (maven(), "-q", "-B", plugin, "-DincludeScope=runtime", "-DoutputDirectory=lib")
    subprocess.run(fetch, cwd=folder, check=True, capture_output=True)
    path = os.pathsep.join((str(folder / "lib" / "*"), str(folder / "programs")))
    sources = [str(PROGRAMS / "java" / name) for name in ("OfficialFirstCall.java", "OfficialDecode.java")]
    command = (jdk_tool("javac"), "-nowarn", "-cp", path, "-d", str(folder / "programs"), *sources)
    subprocess.run(command, check=True, capture_output=True)
    return {
        "first_call": ("java", "-cp", path, "OfficialFirstCall"),
        "decode xml": ("java", "-cp", path, "OfficialDecode"),
    }
