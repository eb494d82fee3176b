"""Work on all cores: results in order, errors passed on, and a quiet end by Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import cores
from generator.project import check as checking
from tests.support import ROOT

from .conftest import NEWER, Made


@pytest.fixture
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine with two cores."""
    monkeypatch.setattr(cores, "_cores", lambda: 2)


@pytest.mark.usefixtures("two_cores")
def test_results_come_in_order_from_other_processes() -> None:
    def work(number: int) -> tuple[int, int]:
        return number * number, os.getpid()

    results = list(cores.spread(work, 5))
    assert [square for square, _ in results] == [0, 1, 4, 9, 16]
    assert os.getpid() not in {process for _, process in results}


def test_one_piece_of_work_needs_no_other_process() -> None:
    assert list(cores.spread(lambda _: os.getpid(), 1)) == [os.getpid()]
    assert list(cores.spread(lambda _: os.getpid(), 0)) == []


@pytest.mark.usefixtures("two_cores")
def test_errors_are_passed_on() -> None:
    def work(number: int) -> int:
        if number == 1:
            raise ValueError("one")
        return number

    results: Iterator[int] = cores.spread(work, 3)
    assert next(results) == 0
    with pytest.raises(ValueError, match="one"):
        list(results)


ENDLESS = """
import sys, time
from pathlib import Path
from generator.cli import status
from generator import cores

cores._cores = lambda: 2

def work(number):
    Path(sys.argv[1], str(number)).touch()
    time.sleep(1)

try:
    list(cores.spread(work, 20))
except KeyboardInterrupt:
    sys.exit(status.INTERRUPTED)
"""


def test_ctrl_c_ends_all_of_it_quietly(tmp_path: Path) -> None:
    command = [sys.executable, "-c", ENDLESS, str(tmp_path)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    process = subprocess.Popen(command, cwd=ROOT, start_new_session=True, **pipes)  # type: ignore[call-overload]
    while len(list(tmp_path.iterdir())) < 2:
        assert process.poll() is None
    os.killpg(process.pid, signal.SIGINT)
    output, _ = process.communicate(timeout=60)
    assert (process.returncode, output) == (130, "")
    assert len(list(tmp_path.iterdir())) < 20
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def test_a_check_prints_clients_side_by_side(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told is the same as from one process."""
    made.run("sync")
    made.write("small.xml", NEWER)
    both = made.run("check", "--diff", status=1).stdout
    counts: list[int] = []

    def spread(work: object, count: int) -> Iterator[object]:
        counts.append(count)
        return map(work, range(count))  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(cores, "spread", spread)
    monkeypatch.chdir(made.root)
    from generator.project.check_report import text_report
    from generator.project.load import read_config

    monkeypatch.syspath_prepend(made.environment["PYTHONPATH"].split(os.pathsep)[1])
    verdict = checking.check(read_config(made.root / "clientgen.toml"), lambda _: (), lambda _: None, diffs=True)
    assert counts == [2]
    assert text_report(verdict) == both
