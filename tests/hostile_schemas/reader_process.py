"""Reads hostile documents in a process of its own, with a limit on its memory, and tells what came of each.

``python -m tests.hostile_schemas.reader_process LIMIT_MB FILE`` reads one file, and with ``GROUP FILE PIPE PORT`` after
the limit the documents of a group; each prints one line of JSON per document.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import resource
import sys
import time
from pathlib import Path

from generator.cli.main import main
from tests.hostile_schemas import reader_documents


def inspect(path: Path) -> tuple[int, str]:
    """What ``clientgen inspect`` says of the file, and the status that it ends with."""
    said = io.StringIO()
    status: object = None
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
        try:
            main(["inspect", str(path)])
        except SystemExit as end:
            status = end.code
    return (status if isinstance(status, int) else -1), said.getvalue()


def peak() -> float:
    """The most memory that this process had since it was asked last, in MB."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")
    return int(line.split()[1]) / 1e3


def outcome(path: Path) -> dict[str, object]:
    """What comes of the file: status, what is said, seconds of CPU, and the most memory in MB."""
    importlib.import_module("generator.reader.read")
    peak()
    start = time.process_time()
    status, said = inspect(path)
    seconds = time.process_time() - start
    return {"status": status, "said": said[:100_000], "length": len(said), "seconds": seconds, "mb": peak()}


def run(group: str, file: str, pipe: str, port: str) -> None:
    """Reads the documents of the group."""
    path = Path(file).with_name("document.xml")
    for document in getattr(reader_documents, group)():
        data = document.make().replace(b"FILE", file.encode()).replace(b"PIPE", pipe.encode())
        path.write_bytes(data.replace(b"PORT", port.encode()))
        found = {"name": document.name, "expected": document.expected}
        print(json.dumps(found | outcome(path)), flush=True)
        os.truncate(path, 0)


if __name__ == "__main__":
    limit = int(sys.argv[1]) * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    if len(sys.argv) == 3:
        print(json.dumps(outcome(Path(sys.argv[2]))))
    else:
        run(*sys.argv[2:6])
