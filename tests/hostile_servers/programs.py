"""The conformance programs that are sent to hostile servers: one a language, of the default API, built once a run.

Beside the calls of the API stand a few of a service that no server has: its actions answer every shape of value, so
that an object of any class can be put into an answer.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from generator.conformance.process import Process, build
from generator.model.api import Action, Api, Service
from generator.model.call_json import read_program
from generator.model.types import BIGINT, BOOL, FLOAT, NOTHING, ROOT_CLASS, STRING, ListOf, MapOf, ObjectRef, TypeRef
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.targets.base import Exercise, Harness, Job
from generator.targets.registry import target_named
from tests.support import once

SESSION = "djJ8MTAyfHNlc3Npb24tdGhhdC1tdXN0LW5vdC1sZWFr"
PASSWORD = "pass-word-that-must-not-leak"
SECRETS = (SESSION[:12], PASSWORD[:12])
"""What nothing may tell: not even the beginning of a secret."""

ANY = ObjectRef(ROOT_CLASS)
RESULTS: Mapping[str, TypeRef] = {
    "object": ANY,
    "objects": ListOf(ANY),
    "named": MapOf(ANY),
    "text": STRING,
    "number": BIGINT,
    "fraction": FLOAT,
    "truth": BOOL,
    "nothing": NOTHING,
}
"""The actions of the service ``getprobe``, and what they answer."""

_CALLS: Mapping[str, Mapping[str, Any]] = {
    "read": {"service": "media", "action": "get", "arguments": {"entryId": "0_a"}},
    "write": {"service": "media", "action": "delete", "arguments": {"entryId": "0_a"}},
    "login": {
        "service": "user",
        "action": "login",
        "arguments": {"partnerId": 102, "userId": "somebody", "password": PASSWORD},
    },
    "list": {"service": "media", "action": "list"},
    "file": {"service": "data", "action": "serve", "arguments": {"entryId": "0_a"}},
    "send": {
        "service": "uploadtoken",
        "action": "upload",
        "arguments": {"uploadTokenId": "1_t", "fileData": {"$file": {"name": "a.bin", "size": 1 << 20}}},
    },
    **{f"get_{name}": {"service": "getprobe", "action": f"get{name.title()}"} for name in RESULTS},
    "two": {"multirequest": [{"service": "getprobe", "action": "getObject"}, {"service": "media", "action": "count"}]},
}
"""What programs can be told to call."""

_KEPT: Mapping[str, frozenset[str]] = {
    "data": frozenset({"serve"}),
    "media": frozenset({"get", "list", "count", "delete"}),
    "uploadtoken": frozenset({"add", "get", "upload"}),
    "user": frozenset({"login"}),
}
"""The actions of the default API that are called; to compile the others as well takes most of the time."""


@cache
def api() -> Api:
    """The default API: all of its classes, the services that are called, and one more."""
    found = read_schema(fetch(None)).api
    assert found is not None
    services = tuple(
        replace(service, actions=tuple(action for action in service.actions if action.name in _KEPT[service.id]))
        for service in found.services
        if service.id in _KEPT
    )
    actions = tuple(
        Action(f"get{name.title()}", type_, session="optional", in_multirequest=True) for name, type_ in RESULTS.items()
    )
    return replace(found, services=(*services, Service("getprobe", "getProbe", actions)))


@cache
def harness(language: str) -> Harness:
    """The program of a language.

    Raises:
        MissingTool: if what builds it is not installed.
    """
    target = target_named(language)
    exercises = [Exercise(name, read_program(api(), dict(call))) for name, call in _CALLS.items()]
    exercises.append(Exercise("pages", read_program(api(), dict(_CALLS["list"])), pages=True))
    options = {option.name: option.default for option in target.options}
    found = target.harness(Job(api(), options), exercises)
    assert found is not None
    return found


def built(language: str) -> Path:
    """Where the program of a language stands, built.

    Raises:
        MissingTool: if what builds it is not installed.
        BuildFailed: if it cannot be built.
    """
    made = harness(language)
    return once(f"hostile-servers-{language}", lambda directory: build(made, directory))


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a program holds: open sockets, threads, files in its temporary directory, and resident bytes."""

    sockets: int
    threads: int
    files: int
    memory: int


class Program(Process):
    """A running program whose temporary files lie in a directory of their own; a context manager."""

    def __init__(self, language: str, temporary: Path, environment: Mapping[str, str] | None = None) -> None:
        made = harness(language)
        java = f"-Djava.io.tmpdir={temporary}"
        added = {"TMPDIR": str(temporary), "JDK_JAVA_OPTIONS": java, **(environment or {})}
        super().__init__(
            replace(made, environment={**made.environment, **added}), built(language), temporary.parent / "stderr.txt"
        )
        self.language = language
        self._temporary = temporary

    def busy(self) -> float:
        """The seconds that it has kept a processor busy so far; 0 where it does not run."""
        try:
            numbers = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return 0.0
        return (int(numbers[11]) + int(numbers[12])) / os.sysconf("SC_CLK_TCK")

    def holdings(self) -> Holdings:
        """What it holds now; the program must be running."""
        process = Path(f"/proc/{self.pid}")
        sockets = 0
        for entry in (process / "fd").iterdir():
            try:
                sockets += os.readlink(entry).startswith("socket:")
            except FileNotFoundError:
                continue
        resident = next(line for line in (process / "status").read_text().splitlines() if line.startswith("VmRSS:"))
        return Holdings(
            sockets=sockets,
            threads=sum(1 for _ in (process / "task").iterdir()),
            files=sum(1 for each in self._temporary.iterdir() if not each.name.startswith("hsperfdata_")),
            memory=int(resident.split()[1]) * 1024,
        )


@contextmanager
def started(language: str, environment: Mapping[str, str] | None = None) -> Iterator[Program]:
    """The program of a language, started with its first job and ended with the block."""
    with tempfile.TemporaryDirectory(prefix="hostile-") as directory:
        temporary = Path(directory, "tmp")
        temporary.mkdir()
        with Program(language, temporary, environment) as program:
            yield program
