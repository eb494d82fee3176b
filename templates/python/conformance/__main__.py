"""Reads one job a line and prints one outcome a line, until its input ends."""

from __future__ import annotations

import json
import sys
from typing import Any

from .jobs import run


def main() -> None:
    # Nothing but outcomes may get into the output, whatever a call prints.
    out, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        if line.strip():
            outcome: dict[str, Any] = run(json.loads(line))
            out.write(json.dumps(outcome) + "\n")
            out.flush()


if __name__ == "__main__":
    main()
