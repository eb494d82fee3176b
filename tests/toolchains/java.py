"""The tools of the Java world, in fixed versions, fetched once by Maven into ``.tools/java`` (which git ignores).

`jar` gives the path of a library, `javac`, `formatted` and `documented` run what their names say. Tests that need them
skip where the JDK, Maven or the libraries cannot be had, and fail instead where everything is required. ``python -m
tests.toolchains.java`` fetches them and prints where they are.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from pathlib import Path

from tests.support import ROOT, missing

LIBRARIES = {
    "jackson-core": "com.fasterxml.jackson.core:jackson-core:2.23.0",
    "google-java-format": "com.google.googlejavaformat:google-java-format:1.28.0:jar:all-deps",
    "animal-sniffer": "org.codehaus.mojo:animal-sniffer:1.24",
    "asm": "org.ow2.asm:asm:9.7",
    "android-api-26": "com.toasttab.android:gummy-bears-api-26:0.12.0:signature",
}
"""What is fetched: group, artifact, version, and where it is no plain jar its type and classifier."""

CHECKSUMS = {
    "jackson-core": "449798beb4c4ec26de9cc25b39ca2198036883fb905ca968cbef7136d19a25d9",
    "google-java-format": "32342e7c1b4600f80df3471da46aee8012d3e1445d5ea1be1fb71289b07cc735",
    "animal-sniffer": "65d028de87134f0955e3a964fe438fc3e99e77b237a77e5e165869a8ff59db5f",
    "asm": "adf46d5e34940bdf148ecdd26a9ee8eea94496a72034ff7141066b3eea5c4e9d",
    "android-api-26": "71febc00e91c09b94e02020c19d349c52d8cbf3dd3d36e54ebee913e29dfab97",
}
"""The SHA-256 hashes of what is fetched."""

LINT = ("--release", "17", "-Xlint:all", "-Werror", "-encoding", "UTF-8")
"""How everything is compiled."""

_FOLDER = ROOT / ".tools" / "java"
_OLDEST_JDK = 17
_SHORT_LIVED = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""Options of a virtual machine that ends before it pays to make the most of its code."""
_COMPILER_PACKAGES = ("api", "code", "file", "parser", "tree", "util")


@cache
def jdk_tool(name: str) -> str:
    """The command `name` of the JDK (java, javac, javadoc, javap); skips or fails the test where there is none."""
    home = os.environ.get("JAVA_HOME")
    found = shutil.which(name, path=f"{home}/bin") if home else shutil.which(name)
    if found is None:
        missing(f"{name} of a JDK is not installed")
    if name == "java":
        told = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout
        version = re.search(r"\d+", told)
        if version is None or int(version.group()) < _OLDEST_JDK:
            missing(f"the JDK is older than {_OLDEST_JDK}: {told.strip()}")
    else:
        jdk_tool("java")
    return found


@cache
def maven() -> str:
    """The command of Maven; skips or fails the test where there is none."""
    found = shutil.which("mvn")
    if found is None:
        missing("Maven is not installed")
    return found


def environment() -> dict[str, str]:
    """What is added to the environment of conformance programs: the tools of the JDK that tests use."""
    folders = dict.fromkeys(str(Path(jdk_tool(name)).parent) for name in ("java", "javac"))
    return {"PATH": os.pathsep.join((*folders, os.environ.get("PATH", os.defpath)))}


def jar(name: str) -> Path:
    """The file of the library `name`, a key of `LIBRARIES`; it is fetched where it is not there."""
    return java_tools() / f"{name}.jar"


def javac(sources: Iterable[Path], out: Path, *, classpath: Iterable[Path] = (), options: Iterable[str] = LINT) -> None:
    """Compiles Java sources into the folder `out`.

    Raises:
        AssertionError: the compiler says anything at all; the message is what it says.
    """
    out.mkdir(parents=True, exist_ok=True)
    listing = out.parent / f"{out.name}.sources"
    listing.write_text("".join(f'"{source}"\n' for source in sources))
    path = os.pathsep.join(map(str, classpath))
    machine = [f"-J{option}" for option in _SHORT_LIVED]
    command = (jdk_tool("javac"), *machine, *options, "-cp", path, "-d", str(out), f"@{listing}")
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0 and not result.stderr.strip(), result.stdout + result.stderr


def formatted(sources: Iterable[Path]) -> list[str]:
    """The sources that google-java-format would change, by their paths."""
    exports = [f"--add-exports=jdk.compiler/com.sun.tools.javac.{name}=ALL-UNNAMED" for name in _COMPILER_PACKAGES]
    command = (jdk_tool("java"), *_SHORT_LIVED, *exports, "-jar", str(jar("google-java-format")), "--dry-run")
    with tempfile.NamedTemporaryFile("w", suffix=".sources") as listing:
        listing.write("".join(f"{source}\n" for source in sources))
        listing.flush()
        result = subprocess.run((*command, f"@{listing.name}"), capture_output=True, text=True, check=True)
    assert not result.stderr.strip(), result.stderr
    return result.stdout.split()


def documented(sources: Iterable[Path], out: Path, *, classpath: Iterable[Path] = ()) -> str:
    """What javadoc complains of, with all of its checks on."""
    path = os.pathsep.join(map(str, classpath))
    options = ("-quiet", "-Xdoclint:all", "-Xmaxwarns", "100", "-encoding", "UTF-8", "-notimestamp", "--release", "17")
    machine = [f"-J{option}" for option in _SHORT_LIVED]
    command = (jdk_tool("javadoc"), *machine, *options, "-cp", path, "-d", str(out), *map(str, sources))
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return (result.stdout + result.stderr).strip()


@cache
def java_tools() -> Path:
    """The folder that holds all libraries; they are fetched where they are not there."""
    jdk_tool("java")
    _FOLDER.mkdir(parents=True, exist_ok=True)
    stamp = _FOLDER / "installed"
    wanted = sha256(repr((sorted(LIBRARIES.items()), sorted(CHECKSUMS.items()))).encode()).hexdigest()
    with (_FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not stamp.is_file() or stamp.read_text() != wanted:
            _install()
            stamp.write_text(wanted)
    return _FOLDER


def _install() -> None:
    (_FOLDER / "pom.xml").write_text(_pom())
    plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy"
    result = subprocess.run((maven(), "-q", "-B", plugin), cwd=_FOLDER, capture_output=True, text=True, check=False)
    if result.returncode:
        missing(f"Maven cannot fetch the libraries: {(result.stdout + result.stderr).strip()[-500:]}")
    for name in LIBRARIES:
        file = _FOLDER / f"{name}.jar"
        found = sha256(file.read_bytes()).hexdigest()
        if found != CHECKSUMS[name]:
            file.unlink()
            raise AssertionError(f"{LIBRARIES[name]} has the hash {found}, not {CHECKSUMS[name]}; it was removed")


def _pom() -> str:
    """A project that does nothing but copy the libraries, each under a name without its version."""
    items = []
    for name, library in LIBRARIES.items():
        group, artifact, version, *more = library.split(":")
        kind = f"<type>{more[0]}</type>" if more else ""
        classifier = f"<classifier>{more[1]}</classifier>" if more[1:] else ""
        items.append(
            f"<artifactItem><groupId>{group}</groupId><artifactId>{artifact}</artifactId><version>{version}</version>"
            f"{kind}{classifier}<destFileName>{name}.jar</destFileName></artifactItem>"
        )
    return (
        '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
        "<groupId>tools</groupId><artifactId>tools</artifactId><version>1</version><packaging>pom</packaging>"
        "<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId>"
        "<artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version><configuration>"
        f"<artifactItems>{''.join(items)}</artifactItems><outputDirectory>${{project.basedir}}</outputDirectory>"
        "</configuration></plugin></plugins></build></project>\n"
    )


if __name__ == "__main__":
    print(java_tools())
