"""The runtime of a client: the files of ``templates/java/runtime`` under the client's own package."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.targets.base import OutputFile

_PACKAGE = "com.kaltura.api"


def runtime_files(source: Path, package: str) -> Iterator[OutputFile]:
    """The files of the runtime, by path; only the package and the order of imports are changed."""
    home = f"src/main/java/{package.replace('.', '/')}"
    root = source / _PACKAGE.replace(".", "/")
    for path in sorted(root.rglob("*.java")):
        content = path.read_bytes()
        if package != _PACKAGE:
            content = renamed(content.decode(), package).encode()
        yield OutputFile(f"{home}/{path.relative_to(root).as_posix()}", content)


def renamed(source: str, package: str) -> str:
    """A source file of the runtime in another package: its imports in the order that their new names have."""
    lines: list[str] = []
    block: list[str] = []
    for line in source.split("\n"):
        if line.startswith(("package ", "import ")):
            line = line.replace(f"{_PACKAGE}.", f"{package}.").replace(f"{_PACKAGE};", f"{package};")
        if line.startswith("import ") and not line.startswith("import static "):
            block.append(line)
            continue
        if block:
            lines += sorted(block, key=lambda name: name.removesuffix(";"))
            block = []
        lines.append(line)
    return "\n".join(lines)
