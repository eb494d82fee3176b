"""What the Java target prints for an API, and how it is compiled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.model.api import Api
from generator.targets.base import Job
from generator.targets.java import JavaTarget
from tests.support import client_for, once
from tests.targets.apis import write_tree
from tests.toolchains.java import jar, javac

TARGET = JavaTarget()
DEFAULTS = {option.name: option.default for option in TARGET.options}
HOME = "src/main/java/com/kaltura/api/"
RUNTIME = ("core", "errors", "files", "http", "internal", "notifications", "sessions", "times")


def job(api: Api, options: Mapping[str, str] | None = None) -> Job:
    """What the target is asked for."""
    return Job(api, DEFAULTS | dict(options or {}))


def printed(api: Api, options: Mapping[str, str] | None = None) -> dict[str, bytes]:
    """What the target prints: path -> content."""
    files = list(TARGET.files(job(api, options)))
    found = {file.path: file.content for file in files}
    assert len(found) == len(files), "a path was printed twice"
    return found


def of_schema(api: Api) -> dict[str, bytes]:
    """What is printed of the schema itself: all classes but the runtime."""
    return {
        path: content
        for path, content in printed(api).items()
        if path.startswith(HOME) and not path.startswith(tuple(f"{HOME}{name}/" for name in RUNTIME))
    }


def runtime_classes() -> Path:
    """The runtime, compiled once per test run."""
    source = Path(__file__).parents[3] / "templates" / "java" / "runtime"
    return once("java-client-runtime", lambda out: javac(source.rglob("*.java"), out, classpath=[jar("jackson-core")]))


def default_classes() -> Path:
    """The client of the default API, compiled once for all tests."""
    sources = (client_for("default", target="java") / "src").rglob("*.java")
    return once("java-classes-default", lambda out: javac(sources, out, classpath=[jar("jackson-core")]))


def compiled(files: Mapping[str, bytes], directory: Path) -> Path:
    """Compiles what is printed of a schema, with the strictest settings; returns the folder of the classes."""
    source = directory / "source"
    write_tree(files, source)
    out = directory / "classes"
    javac(source.rglob("*.java"), out, classpath=[runtime_classes(), jar("jackson-core")])
    return out


def compiled_beside(sources: Iterable[Path], out: Path, *classes: Path) -> None:
    """Compiles programs that use a client."""
    javac(sources, out, classpath=[*classes, runtime_classes(), jar("jackson-core")])
