"""How the TypeScript client is built and measured, and the released official one beside it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from tests.bench.languages import PROGRAMS, Steps
from tests.support import ROOT
from tests.toolchains.typescript import node, tool, typescript_tools

_OFFICIAL = "21.20.0"
_BUNDLE = ("--bundle", "--minify", "--format=esm", "--platform=node", "--outfile=bundle.mjs", "--log-level=error")


def steps(work: Path) -> Steps:
    """The steps for clients in `work`; the artifact is the bundle of a program of one call."""
    types = str(typescript_tools() / "node_modules" / "@types")
    return Steps(
        build=((*tool("tsc"), "-p", ".", "--typeRoots", types),),
        artifact="bundle.mjs",
        programs={"first_call.mjs": "first_call.mjs", "decode.mjs": "decode.mjs"},
        compile=((*tool("esbuild"), "first_call.mjs", *_BUNDLE),),
        run={"first_call": (node(), "first_call.mjs"), "decode": (node(), "decode.mjs")},
        clean=("dist", "bundle.mjs"),
        official={f"kaltura-client {_OFFICIAL}": _official()},
    )


def _official() -> dict[str, tuple[str, ...]]:
    """The commands of the official client, installed once into ``.tools/``; it reads JSON only."""
    folder = ROOT / ".tools" / "typescript-official"
    if not (folder / "node_modules" / "kaltura-client").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        manifest = {"private": True, "dependencies": {"kaltura-client": _OFFICIAL}}
        (folder / "package.json").write_text(json.dumps(manifest))
        command = ("npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error")
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
    for name in ("official_first_call.mjs", "official_decode.mjs"):
        shutil.copy(PROGRAMS / "typescript" / name, folder / name)
    return {
        "first_call": (node(), str(folder / "official_first_call.mjs")),
        "decode json": (node(), str(folder / "official_decode.mjs")),
    }
