"""The scripts of the documentation site, bundled from their sources and committed as they are shipped.

``python -m tests.toolchains.scripts`` writes them, ``--check`` says which differ from what their sources give. A user
of clientgen has no Node.js: what a site needs lies in ``templates`` ready to be copied.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.support import ROOT
from tests.toolchains.typescript import environment, tool, typescript_tools

TEMPLATES = ROOT / "templates"
SOURCES = TEMPLATES / "docs" / "script"

_OPTIONS = (
    "--bundle",
    "--minify",
    "--format=iife",
    "--target=es2022",
    "--charset=utf8",
    "--legal-comments=none",
    "--log-level=warning",
    "--jsx=automatic",
    "--jsx-import-source=preact",
)


def bundles() -> dict[Path, Path]:
    """Each script that is shipped, and the source that it begins with."""
    found = {}
    for name in ("site", "console"):
        for source in (SOURCES / f"{name}.ts", SOURCES / f"{name}.tsx"):
            if source.is_file():
                found[TEMPLATES / "docs" / "assets" / f"{name}.js"] = source
    for source in sorted(TEMPLATES.glob("*/printer/printer.ts")):
        found[source.parent.parent / "printer.js"] = source
    return found


def bundle(source: Path, out: Path, *options: str) -> None:
    """Bundles `source` into the file `out`.

    Raises:
        RuntimeError: it cannot be bundled; the text is what the bundler said.
    """
    modules = typescript_tools() / "node_modules"
    command = (*tool("esbuild"), str(source), f"--outfile={out}", *_OPTIONS, *options)
    result = subprocess.run(
        command, cwd=ROOT, env={**environment(), "NODE_PATH": str(modules)}, capture_output=True, text=True, check=False
    )
    if result.returncode:
        raise RuntimeError(result.stderr or result.stdout)


def outdated() -> list[Path]:
    """The committed scripts that are not what their sources give."""
    found = []
    with tempfile.TemporaryDirectory(prefix="scripts-") as folder:
        for number, (script, source) in enumerate(bundles().items()):
            made = Path(folder, f"{number}.js")
            bundle(source, made)
            if not script.is_file() or script.read_bytes() != made.read_bytes():
                found.append(script)
    return found


def main() -> None:
    """Writes or checks all scripts."""
    if "--check" in sys.argv[1:]:
        wrong = outdated()
        for path in wrong:
            print(f"{path.relative_to(ROOT)} is not what its source gives; run: make scripts")
        sys.exit(bool(wrong))
    for script, source in bundles().items():
        bundle(source, script)
        print(f"{script.relative_to(ROOT)}: {script.stat().st_size} bytes")


if __name__ == "__main__":
    main()
