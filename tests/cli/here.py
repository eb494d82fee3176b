"""Runs ``clientgen`` in this process, which takes a tenth of the time of one of its own."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from generator.cli.main import main


@dataclass(frozen=True)
class Ended:
    """What a command printed, and its status."""

    out: str
    err: str
    status: int


def run_here(capfd: pytest.CaptureFixture[str], *arguments: str) -> Ended:
    """Runs ``clientgen`` with `arguments` in the working directory."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    captured = capfd.readouterr()
    assert isinstance(ended.value.code, int)
    return Ended(captured.out, captured.err, ended.value.code)
