"""Recordings: a request as a decoded tree, and what is answered to it. One JSON file each.

These are the types; `generator.replay.store` reads and writes the files. The format is described in
``tests/recordings/README.md``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.replay.serialize import Dialect
from generator.replay.tree import Tree
from generator.replay.value import Value


@dataclass(frozen=True, slots=True)
class FilePattern:
    """What a file part must be: each of the four is looked at when it is not None."""

    filename: str | None = None
    size: int | None = None
    sha256: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """One call of a recorded request.

    `parameters` is a logical tree in which an object with one key that begins with ``$`` is a wildcard
    (see `generator.replay.match`).
    """

    service: str
    action: str
    parameters: Mapping[str, Tree] = field(default_factory=dict)
    files: Mapping[str, FilePattern] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ValueContent:
    """A result or error that the server prints in the format asked for."""

    value: Value


@dataclass(frozen=True, slots=True)
class BodyContent:
    """Literal bodies by format, ``xml`` and ``json``, for what a server would not print today."""

    bodies: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FileContent:
    """A served file (``protocol.md 8.4``)."""

    data: bytes
    content_type: str
    filename: str | None = None


@dataclass(frozen=True, slots=True)
class FileFailure:
    """A file that cannot be served: an empty body, the error in ``X-Kaltura`` headers (``protocol.md 8.4``)."""

    code: str
    message: str


Content: TypeAlias = ValueContent | BodyContent | FileContent | FileFailure


@dataclass(frozen=True, slots=True)
class RecordedAnswer:
    """One answer; `status`, `headers`, `delay` (seconds) and `fault` as in `generator.replay.answer.Answer`."""

    content: Content
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    delay: float = 0.0
    fault: str | None = None
    execution_time: float | None = None


@dataclass(frozen=True, slots=True)
class Recording:
    """A request and its answers.

    `calls` holds one call, or those of a multirequest when `multirequest` is true. The first answer goes to the first
    such request, the second to the second; the last one is repeated. `extra` allows parameters and files that the
    recording does not name.
    """

    name: str
    calls: tuple[RecordedCall, ...]
    answers: tuple[RecordedAnswer, ...]
    about: str = ""
    dialect: Dialect = "ovp"
    multirequest: bool = False
    extra: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a recording: the file, where in it (a line or a path of keys), and what."""

    file: str
    where: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}: {self.where}: {self.text}" if self.where else f"{self.file}: {self.text}"


class BadRecordings(ValueError):
    """Recordings that cannot be used; `problems` lists all that is wrong with all of them."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
