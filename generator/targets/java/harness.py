"""The conformance program of a Java client: its hand-written part, and a class of the calls that it makes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.model.types import Scalar
from generator.targets.base import Exercise, Harness, MissingTool, OutputFile

from .project import JACKSON, JACKSON_VERSION
from .runtime import renamed
from .samples import functions
from .surface import Surface
from .text import literal
from .uploads import upload_token_class

_PROGRAM = "conformance"
_HEAP = "256m"
"""What the program may use: bodies of hundreds of megabytes have to pass through less."""


def harness(client: Iterable[OutputFile], surface: Surface, exercises: Iterable[Exercise], own: Path) -> Harness:
    """The program of the client whose files are `client`; `own` is the directory of the target's templates.

    Raises:
        MissingTool: if there is no JDK, or neither Jackson in Maven's repository nor a Maven to fetch it.
    """
    for tool in ("java", "javac"):
        if shutil.which(tool) is None:
            raise MissingTool(f"{tool} is not installed; a JDK 17 or later has it")
    files = [file for file in client if file.path.endswith(".java") and not file.path.startswith("src/test/")]
    files += _hand_written(own, surface)
    calls = [(each.name, each.name, each.program) for each in exercises]
    text = functions(
        surface,
        calls,
        "Exercises",
        _PROGRAM,
        about="The calls of the suite.",
        more=("files.FileSource", "files.UploadSettings"),
    )
    text = text.removesuffix("}\n") + "\n" + _setter(surface) + "\n" + _upload(surface) + "}\n"
    files.append(OutputFile(f"{_PROGRAM}/Exercises.java", text.encode()))
    library, fetch = _jackson()
    listing = "".join(f"{file.path}\n" for file in files)
    files.append(OutputFile("sources.txt", listing.encode()))
    options = ("--release", "17", "-nowarn", "-proc:none", "-XDstringConcat=inline", "-encoding", "UTF-8")
    machine = ("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC")
    compile_ = ("javac", *machine, *options, "-cp", library, "-d", "classes", "@sources.txt")
    return Harness(
        files=tuple(files),
        build=(*fetch, compile_),
        run=(
            *("java", f"-Xmx{_HEAP}", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"),
            *("-cp", f"classes{os.pathsep}{library}", f"{_PROGRAM}.Main"),
        ),
    )


def _hand_written(own: Path, surface: Surface) -> Iterator[OutputFile]:
    """The hand-written classes, with the package of the client."""
    for path in sorted((own / _PROGRAM).glob("*.java")):
        text = renamed(path.read_text("utf-8"), surface.settings.package)
        yield OutputFile(f"{_PROGRAM}/{path.name}", text.encode())


def _jackson() -> tuple[str, tuple[tuple[str, ...], ...]]:
    """The library that clients read JSON with: its file, and the commands that fetch it."""
    group, artifact = JACKSON
    name = f"{artifact}-{JACKSON_VERSION}.jar"
    repository = Path.home() / ".m2" / "repository"
    kept = repository.joinpath(*group.split("."), artifact, JACKSON_VERSION, name)
    if kept.is_file():
        return str(kept), ()
    if shutil.which("mvn") is None:
        raise MissingTool(f"{group}:{artifact}:{JACKSON_VERSION} is not in {repository}, and mvn is not installed")
    plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy"
    wanted = f"-Dartifact={group}:{artifact}:{JACKSON_VERSION}"
    return f"lib/{name}", (("mvn", "-q", "-B", plugin, wanted, "-DoutputDirectory=lib"),)


def _upload(surface: Surface) -> str:
    """The method that uploads a file, where clients can."""
    can = upload_token_class(surface.api, surface.names)
    head = "  static Object upload(Client client, FileSource source, UploadSettings settings) {"
    refused = 'throw new UnsupportedOperationException("this API has no upload tokens");'
    body = "return client.uploadFile(source, settings);" if can else refused
    return f"{head}\n    {body}\n  }}\n"


def _setter(surface: Surface) -> str:
    """The method that gives a client a setting by its name on the wire."""
    lines = ["  static void set(Client.Builder builder, String name, Object value) {", "    switch (name) {"]
    for setting in surface.api.settings:
        if setting.group == "request" and not setting.volatile and isinstance(setting.type, Scalar):
            method = surface.names.settings[setting.name]
            type_ = surface.types.spelling(setting.type).value
            lines.append(f"      case {literal(setting.name)} -> builder.{method}(({type_}) value);")
    lines += ["      default -> builder.parameter(name, value);", "    }", "  }"]
    return "\n".join(lines) + "\n"
