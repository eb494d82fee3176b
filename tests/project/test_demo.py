"""``make demo`` works."""

from __future__ import annotations

import subprocess
import sys

from tests.support import ROOT


def test_the_demonstration() -> None:
    done = subprocess.run([sys.executable, "-m", "tests.demo"], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "The server answers a ping with True" in done.stdout
    assert "Entry 0_abc123 is" in done.stdout
    assert "An entry that is not there: EntryIdNotFound" in done.stdout
    assert "serve generated/docs/ --replay --open" in done.stdout.splitlines()[-1]
    assert (ROOT / "generated" / "docs" / "actions" / "media" / "list.html").is_file()
