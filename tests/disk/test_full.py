"""A disk that is full, that can only be read, or that has others mounted on it: real ones, mounted for the test."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import ROOT

FULL = "mkdir -p $0 && mount -t tmpfs tmpfs $0"


def _own_mounts(place: Path) -> list[str]:
    """How to start a process that may mount; the test is skipped where nobody lets it."""
    unshare = shutil.which("unshare")
    if unshare is None or sys.platform != "linux":
        pytest.skip("this system has no unshare")
    starting = [unshare, "-m"] if os.geteuid() == 0 else [unshare, "-r", "-m"]
    trial = subprocess.run([*starting, "sh", "-c", FULL, place / "trial"], capture_output=True, text=True, check=False)
    if trial.returncode:
        pytest.skip(f"nothing may be mounted here: {trial.stderr.strip()}")
    return starting


@pytest.mark.parametrize("what", ["full", "read-only,mounted"])
def test_on_a_file_system_of_its_own(what: str, place: Path) -> None:
    """See `on_tmpfs`: each client is the old one or the new one, nothing is left over, and the message helps."""
    starting = _own_mounts(place)
    home = place / "home"
    (home / "zygote").mkdir(parents=True)
    command = [*starting, sys.executable, "-m", "tests.disk.on_tmpfs", what, str(home)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=1200)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.endswith("done\n")
