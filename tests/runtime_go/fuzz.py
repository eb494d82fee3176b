"""A long run of the fuzz targets of the Go runtime: ``python -m tests.runtime_go.fuzz SECONDS [TARGET...]``.

The toolchain's own fuzzer runs each ``Fuzz...`` function of `native/` for so many seconds, at the lowest priority. What
it finds is told with the input that does it; how many inputs there were is told in any case. Status 1 if something was
found. In ``make test`` the same checks get their seeds and a fixed number of changed ones.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.runtime_go.conftest import assemble
from tests.support import SHARED
from tests.toolchains.go import environment, go

_TARGET = re.compile(r"^func (Fuzz\w+)\(", re.MULTILINE)
_COUNT = re.compile(r"execs: (\d+)")


def main(arguments: list[str]) -> int:
    """Runs the targets; returns the exit status."""
    seconds, *names = arguments
    with tempfile.TemporaryDirectory(prefix="clientgen-fuzz-") as scratch:
        module = Path(scratch) / "module"
        assemble(module)
        found = {name: file.parent for file in module.rglob("*_test.go") for name in _TARGET.findall(file.read_text())}
        return max(_run(found[name], name, int(seconds)) for name in names or sorted(found))


def _run(package: Path, name: str, seconds: int) -> int:
    limits = (f"-fuzztime={seconds}s", "-fuzzminimizetime=20x", f"-parallel={os.cpu_count() or 1}")
    command = ("nice", "-n", "19", go(), "test", "-run=^$", f"-fuzz=^{name}$", *limits, ".")
    known = {} if SHARED is None else {"KALTURA_SHARED": str(SHARED)}
    env = {**os.environ, **environment(), **known}
    result = subprocess.run(command, cwd=package, env=env, capture_output=True, text=True, check=False)
    counts = _COUNT.findall(result.stdout)
    print(f"{name}: {counts[-1] if counts else 'no'} inputs, status {result.returncode}", flush=True)
    if result.returncode:
        print((result.stdout + result.stderr)[-4000:])
    return 1 if result.returncode else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
