"""A long run of the fuzz targets of the Java client: ``python -m tests.runtime_java.fuzz SECONDS [TARGET...]``.

Jazzer runs each target of `hostile/com/kaltura/api/fuzz/Targets.java` for so many seconds, at the lowest priority, from
the seeds of the tests. What it finds is told with the input that does it; how many inputs there were is told in any
case. Status 1 if something was found.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.runtime_java.hostile_programs import RECORDINGS, class_path
from tests.support import CACHE_VARIABLE
from tests.toolchains.java import jdk_tool
from tests.toolchains.java_fuzzer import jars

TARGETS = ("answer-json", "answer-xml", "gzip", "session", "partner", "event", "redirect", "header")
_COUNT = re.compile(r"stat::number_of_executed_units:\s*(\d+)")


def main(arguments: list[str]) -> int:
    """Runs the targets; returns the exit status."""
    seconds, *names = arguments
    with tempfile.TemporaryDirectory(prefix="clientgen-fuzz-") as scratch:
        os.environ[CACHE_VARIABLE] = scratch
        corpus = Path(scratch) / "corpus"
        path = class_path()
        java = jdk_tool("java")
        write = (java, "-cp", path, "com.kaltura.api.fuzz.FuzzMain", "seeds", str(RECORDINGS), str(corpus))
        subprocess.run(write, check=True)
        return max(_run(java, path, corpus / name, int(seconds)) for name in names or TARGETS)


def _run(java: str, path: str, corpus: Path, seconds: int) -> int:
    libraries = os.pathsep.join((*map(str, jars()), path))
    command = (
        *("nice", "-n", "19", java, "-Xmx1g", f"-Dkaltura.target={corpus.name}", "-cp", libraries),
        *("com.code_intelligence.jazzer.Jazzer", "--target_class=com.kaltura.api.fuzz.Jazzed"),
        *("--instrumentation_includes=com.kaltura.**", str(corpus)),
        *(f"-max_total_time={seconds}", "-max_len=4000", "-print_final_stats=1"),
    )
    result = subprocess.run(command, cwd=corpus.parent, capture_output=True, text=True, check=False)
    said = result.stdout + result.stderr
    count = _COUNT.search(said)
    print(f"{corpus.name}: {count.group(1) if count else 'no'} inputs, status {result.returncode}", flush=True)
    if result.returncode:
        print(said[-4000:])
    return 1 if result.returncode else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
