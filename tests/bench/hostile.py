"""What it costs to read documents that try to hurt: ``python -m tests.bench.hostile [NAME ...]``.

Each is read by ``clientgen inspect`` in a process of its own. Ends with status 1 if one is not refused, or read, as it
should be, or takes more than the limits.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.hostile_schemas import reader_documents
from tests.hostile_schemas.reader_documents import LARGER, Document
from tests.support import ROOT

SECONDS = 30.0
"""Of CPU that a document may take."""

MEGABYTES = 1000
"""Of memory that a document may take."""

_ADDRESS_SPACE = 2 * MEGABYTES
_READER = (sys.executable, "-m", "tests.hostile_schemas.reader_process", str(_ADDRESS_SPACE))


def read(document: Document, path: Path) -> dict[str, Any]:
    """What came of reading the document from a file."""
    path.write_bytes(document.make())
    done = subprocess.run([*_READER, str(path)], cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found | {"bytes": path.stat().st_size}


def piped() -> str:
    """What is said of 200 MB that come through a pipe."""
    command = [sys.executable, "-m", "generator", "inspect", "-"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None and process.stderr is not None
        sent = 0
        try:
            for _ in range(200):
                sent += process.stdin.write(b"<a/>" * 250_000)
        except BrokenPipeError:
            pass
        process.stdin.close()
        said = process.stderr.read().decode()
    good = process.returncode == 2 and LARGER in said and sent < 100_000_000
    return f"200 MB through a pipe: {'refused' if good else 'NOT REFUSED'} after {sent / 1e6:.0f} MB"


def rows(names: list[str]) -> Iterator[tuple[str, bool]]:
    """A line of the table for each document, and whether it is as it should be."""
    with tempfile.TemporaryDirectory(prefix="clientgen-hostile-") as folder:
        for document in reader_documents.large():
            if names and document.name not in names:
                continue
            found = read(document, Path(folder, "document.xml"))
            refused = bool(document.expected)
            good = found["status"] == (2 if refused else 0) and document.expected in found["said"]
            good = good and found["seconds"] <= SECONDS and found["mb"] <= MEGABYTES
            what = "refused" if refused else "read"
            measured = f"{found['bytes'] / 1e6:7.1f} MB {found['seconds']:8.2f} s {found['mb']:7.0f} MB"
            yield f"{document.name:28} {measured}  {what if good else 'WRONG: ' + found['said'][:200]}", good


def main() -> int:
    """Measures, prints a table, and returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    names = parser.parse_args().names
    print(f"{'hostile document':28} {'size':>10} {'CPU':>10} {'memory':>10}  what becomes of it")
    all_good = True
    for line, good in rows(names):
        print(line, flush=True)
        all_good = all_good and good
    if not names:
        last = piped()
        print(last)
        all_good = all_good and "NOT" not in last
    return int(not all_good)


if __name__ == "__main__":
    sys.exit(main())
