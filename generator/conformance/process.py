"""A conformance program of one language: built in a directory, run as a process that is told one job a line."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import shutil
import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from generator.targets.base import Harness, MissingTool

BUILD_TIME = 600.0
"""Seconds that one command of a build may take."""

_END_OF_OUTPUT = ""


class BuildFailed(Exception):
    """A conformance program cannot be built; the text is what the command printed."""


class NoOutcome(Exception):
    """A conformance program ended, hung, or printed something else than an outcome."""


def build(harness: Harness, directory: Path) -> None:
    """Writes the files of `harness` into `directory` and builds its program there.

    Raises:
        BuildFailed: if a command of the build fails.
        MissingTool: if there is none of that name.
    """
    for file in harness.files:
        path = directory / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    for command in harness.build:
        try:
            done = subprocess.run(
                command,
                cwd=directory,
                env=_environment(harness),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=BUILD_TIME,
            )
        except FileNotFoundError:
            raise MissingTool(f"{command[0]} is not installed") from None
        except subprocess.TimeoutExpired:
            raise BuildFailed(f"{' '.join(command)}: not done after {BUILD_TIME:.0f} seconds") from None
        if done.returncode:
            raise BuildFailed(f"{' '.join(command)}:\n{done.stdout}{done.stderr}".rstrip())


class Process:
    """A running conformance program; a context manager. It is started with the first job, and again after its end.

    Args:
        harness: What to run.
        directory: Where it was built.
        complaints: The file that takes what it prints to its standard error; one in `directory` by default.
    """

    def __init__(self, harness: Harness, directory: Path, complaints: Path | None = None) -> None:
        self._harness = harness
        self._directory = directory
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._complaints = complaints or directory / "conformance-stderr.txt"

    @property
    def pid(self) -> int:
        """The number of the running process; 0 where none runs."""
        return 0 if self._process is None else self._process.pid

    def ask(self, job: Mapping[str, Any], timeout: float) -> tuple[dict[str, Any], int]:
        """The outcome of a job, and by how many bytes the most memory in use grew meanwhile (0 where unknown).

        Raises:
            NoOutcome: if none comes within `timeout` seconds; the program is then stopped.
        """
        process = self._running()
        before = _restart_peak(process.pid)
        assert process.stdin is not None
        try:
            process.stdin.write(json.dumps(job) + "\n")
            process.stdin.flush()
            line = self._lines.get(timeout=timeout)
        except OSError:
            line = _END_OF_OUTPUT
        except queue.Empty:
            self.stop()
            raise NoOutcome(f"no outcome within {timeout:.0f} seconds{self._complaint()}") from None
        if line == _END_OF_OUTPUT:
            self.stop()
            raise NoOutcome(f"the program ended{self._complaint()}")
        grown = max(0, _peak(process.pid) - before)
        try:
            outcome = json.loads(line)
        except json.JSONDecodeError:
            outcome = None
        if not isinstance(outcome, dict) or outcome.get("id") != job["id"]:
            self.stop()
            raise NoOutcome(f"not the outcome of job {job['id']}: {line.strip()[:200]}")
        return outcome, grown

    def stop(self) -> None:
        """Ends the program; does nothing when it does not run."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            with contextlib.suppress(OSError):
                process.stdin.close()
        try:
            process.wait(2)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None:
            self._lines = queue.SimpleQueue()
            with self._complaints.open("w") as complaints:
                self._process = subprocess.Popen(
                    _resolved(self._harness.run, self._directory),
                    cwd=self._directory,
                    env=_environment(self._harness),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=complaints,
                    text=True,
                    encoding="utf-8",
                )
            threading.Thread(target=_read, args=(self._process, self._lines), daemon=True).start()
        return self._process

    def _complaint(self) -> str:
        text = self._complaints.read_text("utf-8", "replace").strip()
        return f":\n{text[-2000:]}" if text else ""


def _read(process: subprocess.Popen[str], lines: queue.SimpleQueue[str]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        lines.put(line)
    lines.put(_END_OF_OUTPUT)


def _resolved(command: tuple[str, ...], directory: Path) -> list[str]:
    """The command with its program as a path where it lies in `directory`."""
    program = command[0]
    inside = directory / program
    return [str(inside) if inside.is_file() else shutil.which(program) or program, *command[1:]]


def _environment(harness: Harness) -> dict[str, str]:
    return {**os.environ, **harness.environment}


def _restart_peak(pid: int) -> int:
    """Lets the system measure the peak of memory anew; what is in use now, in bytes."""
    try:
        Path(f"/proc/{pid}/clear_refs").write_text("5")
    except OSError:
        return 0
    return _peak(pid)


def _peak(pid: int) -> int:
    """The most memory that a process has used, in bytes; 0 where the system does not tell."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    for line in status.splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    return 0
