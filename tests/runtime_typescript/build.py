"""The runtime of TypeScript clients and the tests in this folder, compiled once per run."""

from __future__ import annotations

import json
import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

from tests.support import ROOT, once
from tests.toolchains.typescript import tool, typescript_tools

RUNTIME = ROOT / "templates" / "typescript" / "runtime"
HERE = Path(__file__).resolve().parent

OPTIONS = {
    "target": "ES2022",
    "module": "NodeNext",
    "lib": ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable", "ESNext.Disposable"],
    "strict": True,
    "noUncheckedIndexedAccess": True,
    "exactOptionalPropertyTypes": True,
    "noImplicitOverride": True,
    "noImplicitReturns": True,
    "noFallthroughCasesInSwitch": True,
    "noPropertyAccessFromIndexSignature": True,
    "noUnusedLocals": True,
    "noUnusedParameters": True,
    "isolatedModules": True,
    "verbatimModuleSyntax": True,
    "erasableSyntaxOnly": True,
    "skipLibCheck": True,
    "types": ["node"],
}
"""As strict as compilers get: clients have to pass in any project."""


def compiled() -> Path:
    """The folder that holds ``runtime/*.js`` and ``tests/*.test.js``."""
    sources = [*sorted(RUNTIME.glob("*.ts")), *sorted(HERE.glob("*.ts"))]
    key = sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]
    return once(f"typescript-runtime-{key}", _compile) / "out"


def _compile(out: Path) -> None:
    lay_out(out)
    # Errors of types are told by tests of their own.
    compiler("tsc", out, "--noEmitOnError", "false")


def lay_out(out: Path, options: dict[str, object] | None = None) -> None:
    """Puts the sources into `out`, with what compiles them."""
    for folder, source in (("runtime", RUNTIME), ("tests", HERE)):
        (out / folder).mkdir()
        for path in source.glob("*.ts"):
            shutil.copy(path, out / folder / path.name)
    (out / "package.json").write_text('{"type": "module"}\n')
    (out / "node_modules").symlink_to(typescript_tools() / "node_modules")
    chosen = OPTIONS | {"outDir": "out", "rootDir": "."} | (options or {})
    (out / "tsconfig.json").write_text(json.dumps({"compilerOptions": chosen, "include": ["runtime", "tests"]}))


def compiler(name: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs ``tsc`` or ``tsc5`` on what `lay_out` put into `folder`."""
    command = (*tool(name), "-p", str(folder), *arguments)
    return subprocess.run(command, capture_output=True, text=True, check=False)
