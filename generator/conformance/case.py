"""Conformance cases: a call, the requests that it must put on the wire, the answers, and what must come back.

The form of the files is described in ``tests/conformance/README.md``; `generator.conformance.load` reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from generator.model.api import Api
from generator.model.call import Program
from generator.replay.recording import RecordedAnswer, RecordedCall
from generator.replay.serialize import Dialect

Encoding: TypeAlias = Literal["form", "json"]
Format: TypeAlias = Literal["xml", "json"]

OPERATIONS = (
    "call",
    "pages",
    "save",
    "url",
    "upload-file",
    "generate-session",
    "parse-session",
    "app-token-hash",
    "start-session",
    "parse-notifications",
    "parse-event",
)
"""What a conformance program can be told to do."""

CALLING = frozenset({"call", "pages", "save", "url"})
"""Operations on the call of a case."""

TALKING = CALLING | {"upload-file", "start-session"}
"""Operations that send requests."""


@dataclass(frozen=True, slots=True)
class Expected:
    """One request that must be sent.

    Args:
        calls: The call, or those of a multirequest.
        multirequest: Whether it is one.
        absent: Names that must not be anywhere at the top level.
        headers: Headers by name: a regular expression that the whole value matches, None for a header that must be
            missing.
        encoding: How the request is written, None for the way of the client: ``none``, ``form``, ``json``,
            ``multipart-json``.
        method: ``GET`` or ``POST``, None for any.
        url: A regular expression for the request target, None for any.
        body: A regular expression that is found in the body as it was sent, None for any.
        elsewhere: Whether it goes to the other host, to which answers may redirect.
        signed: Whether its ``kalsig`` must be the classic signature of what was sent.
    """

    calls: tuple[RecordedCall, ...]
    multirequest: bool = False
    absent: tuple[str, ...] = ()
    headers: Mapping[str, str | None] = field(default_factory=dict)
    encoding: str | None = None
    method: str | None = None
    url: str | None = None
    body: str | None = None
    elsewhere: bool = False
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What must come back, as conformance programs print it; a value or an error, wildcards allowed."""

    value: Any = None
    error: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One case.

    Args:
        name: Lower-case words joined by hyphens, unique in the suite.
        topic: The name of its file.
        about: One sentence.
        rules: The rules that it shows, by their ids.
        do: One of `OPERATIONS`.
        program: What is called, for operations on a call.
        arguments: What else the operation is told (``with``).
        client: Settings of the client, as conformance programs take them.
        encodings, formats: The ways in which the case is run.
        dialect: How answers are printed.
        requests: What must be sent, in order; None where that does not matter.
        answers: Answers to the first, second, ... request; the last is repeated.
        outcomes: What must come back, by format; the key "" stands for any.
        metadata: What must be known of the last answer; None where that does not matter.
        secrets: Texts that must be in no line of the log and in no text of an error.
        log: A regular expression that must be found in the log, "" for none.
        peak: By how many MB memory may grow at most, None for any.
        seconds: How long it has to take at least and at most.
    """

    name: str
    topic: str
    about: str
    rules: tuple[str, ...]
    do: str = "call"
    program: Program | None = None
    arguments: Mapping[str, Any] = field(default_factory=dict)
    client: Mapping[str, Any] = field(default_factory=dict)
    encodings: tuple[Encoding, ...] = ("form", "json")
    formats: tuple[Format, ...] = ("xml", "json")
    dialect: Dialect = "ovp"
    requests: tuple[Expected, ...] | None = None
    answers: tuple[RecordedAnswer, ...] = ()
    outcomes: Mapping[str, Outcome] = field(default_factory=dict)
    metadata: Mapping[str, Any] | None = None
    secrets: tuple[str, ...] = ()
    log: str = ""
    peak: float | None = None
    seconds: tuple[float, float] = (0.0, 30.0)

    def outcome(self, format_: str) -> Outcome:
        """What must come back where answers come in `format_`."""
        return self.outcomes.get(format_) or self.outcomes[""]

    @property
    def exercise(self) -> str:
        """The name of the function that makes its call."""
        return self.name.replace("-", "_")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the protocol: its id (``3.1/scalar``), the section that states it, and what it says in our words."""

    id: str
    section: str
    text: str


@dataclass(frozen=True, slots=True)
class Suite:
    """Cases of one API, the rules that they show, and the failures that are known of each target, with reasons."""

    api: Api
    cases: tuple[Case, ...]
    rules: tuple[Rule, ...] = ()
    known: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def by_rule(self) -> dict[str, list[str]]:
        """The names of the cases of each rule, in the order of the rules."""
        found: dict[str, list[str]] = {rule.id: [] for rule in self.rules}
        for case in self.cases:
            for rule in case.rules:
                found.setdefault(rule, []).append(case.name)
        return found
