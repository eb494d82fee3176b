"""The contract that every target fulfils: all that the rest of the program knows of a language.

A target is three small things, each in a module of its own in the target's package: *names* (how the language spells
what the API calls things), *types* (how it spells a type reference and what that spelling has to import) and *plan*
(which files there are, and the view that each template gets).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias

from generator.model.api import Api
from generator.model.call import Program
from generator.render.faults import BadTemplate

from .symbols import Speller, SymbolKind

__all__ = [
    "BadOption",
    "BadTemplate",
    "Change",
    "Exercise",
    "Explained",
    "Harness",
    "Job",
    "MissingTool",
    "Option",
    "OutputFile",
    "Print",
    "Printer",
    "RecordedTest",
    "Release",
    "Target",
]


@dataclass(frozen=True, slots=True)
class OutputFile:
    """One file of a client: its path below the output directory, with ``/``, and its content."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Option:
    """A setting that a target takes: its name (kebab-case), its default, and a sentence for ``--help`` and the docs."""

    name: str
    default: str
    help: str


@dataclass(frozen=True, slots=True)
class RecordedTest:
    """A recorded answer as a test that a client carries: the call, what it must send, what its answer must become.

    Args:
        name: Lower-case words joined by hyphens, unique among the tests of a client.
        about: What is tested, one sentence.
        program: One call or one multirequest without files.
        request: The JSON body that the call sends, decoded, without the common parameters (``protocol.md 4.1``).
        status: The HTTP status of the answer.
        headers: Its headers beside the content type.
        xml: The body of the answer in XML, None where there is none in this format.
        json: The same in JSON.
        outcome: What comes of it in XML and JSON: ``{"value": value}``, or ``{"error": {"code", "message", "args"}}``;
            for a multirequest ``{"value": [outcome, ...]}``. Values are as conformance programs print them.
    """

    name: str
    about: str
    program: Program
    request: Mapping[str, Any]
    status: int
    headers: tuple[tuple[str, str], ...]
    xml: str | None
    json: str | None
    outcome: Mapping[str, Any]

    def document(self) -> dict[str, Any]:
        """The test as a client carries it in JSON: all but the call, which is printed as source code."""
        return {
            "name": self.name,
            "about": self.about,
            "request": self.request,
            "status": self.status,
            "headers": dict(self.headers),
            "xml": self.xml,
            "json": self.json,
            "outcome": self.outcome,
        }


@dataclass(frozen=True, slots=True)
class Explained:
    """A rule of the diff, as readers are told of it: its id, what happened, whom it concerns and why, what to do."""

    id: str
    title: str
    why: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Change:
    """What one version of an API changed in the one before it.

    Args:
        level: How bad it is for programs: ``breaking``, ``maybe`` or ``safe``.
        kind: What became of the symbol.
        symbol: What it is of: the kind of a symbol, as `generator.targets.symbols` has them, or ``plugin``.
        path: Its wire names, as `generator.targets.symbols` has them.
        text: What happened, one sentence, without markup.
        rule: The rule of the diff that found it.
    """

    level: Literal["breaking", "maybe", "safe"]
    kind: Literal["added", "changed", "removed"]
    symbol: SymbolKind | Literal["plugin"]
    path: tuple[str, ...]
    text: str
    rule: Explained


@dataclass(frozen=True, slots=True)
class Release:
    """A version of the API, and what it changed in the one before; nothing in the first."""

    version: str
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """What a target is asked to print.

    `api` is the API after selection, its enums, classes and services by name. `options` holds a value for every
    `Option` of the target. `template_dirs` are searched in order before the target's own templates; files that come
    from them are formatted after printing. `tests` are put into the client, in the form that the language's own command
    for tests runs. `releases` are the versions that are known, the oldest first and that of `api` last; none where
    nothing is known of its history.
    """

    api: Api
    options: Mapping[str, str]
    template_dirs: tuple[Path, ...] = ()
    tests: tuple[RecordedTest, ...] = ()
    releases: tuple[Release, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "api", self.api.ordered())


@dataclass(frozen=True, slots=True)
class Exercise:
    """A call of the conformance suite that is printed as a function.

    Args:
        name: An identifier of lower-case letters, digits and underscores, unique in the program.
        program: What the function calls, on a client that it is given.
        pages: Whether the function hands out the pages of a list rather than the answer of one call.
    """

    name: str
    program: Program
    pages: bool = False


@dataclass(frozen=True, slots=True)
class Harness:
    """A conformance program of a client: what is written beside it, and how it is built and run.

    Args:
        files: The files of the client and of the program.
        build: Commands that build it, run in the directory of the files, in order.
        run: The command that runs it; it reads one job a line on its standard input and prints one outcome a line.
        environment: What is added to the environment of all of them.
    """

    files: tuple[OutputFile, ...]
    build: tuple[tuple[str, ...], ...]
    run: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)


Print: TypeAlias = Callable[[Program], str]
"""A program as a complete source file."""


@dataclass(frozen=True, slots=True)
class Printer:
    """What prints programs in a browser as `Target.sample` does, byte for byte.

    Args:
        script: A classic script that registers the printer (``templates/docs/script/printer.ts``).
        facts: What the script has to know of the API besides its model: JSON.
        file: What a file with such a program is called, as in ``call.py``.
    """

    script: bytes
    facts: Any
    file: str


class MissingTool(Exception):
    """A tool that builds or runs clients is not installed; the text says which, and where it comes from."""


class BadOption(ValueError):
    """Values of options that cannot be used; each of `problems` says what is wrong and what to give instead."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Target(ABC):
    """One language or product that clients are printed for.

    `product` is what it prints, in a word.

    `next_step` is what a user does with a fresh client, a shell command for preference; ``{out}`` in it is the output
    directory. `earlier` tells whether it makes use of `Job.releases`.
    """

    name: str
    title: str
    summary: str
    options: tuple[Option, ...] = ()
    product: str = "client"
    next_step: str = ""
    earlier: bool = False

    @abstractmethod
    def files(self, job: Job) -> Iterator[OutputFile]:
        """Yields the files of the client, each path once, in a stable order.

        Raises:
            BadOption: if a value in `job.options` cannot be used; raised before the first file.
            BadTemplate: if a template in `job.template_dirs` cannot be used.
        """

    def vendored(self, job: Job) -> Iterator[OutputFile] | None:
        """The files of the client as a part of another project: its sources, and a note on its licence.

        Paths start below the directory that the client gets there. None where the target cannot.

        Raises:
            BadOption, BadTemplate: as `files` does.
        """
        return None

    def options_at(self, directory: Path) -> dict[str, str]:
        """Values of options that follow from `directory`, where a vendored client lies; they replace the defaults."""
        return {}

    def sample(self, job: Job, program: Program) -> str | None:
        """`program` as a complete, idiomatic program that uses the client of `job`; None where the target has none.

        Args:
            job: What the client is printed from; its API has all that `program` names.
            program: One call or one multirequest.
        """
        return None

    def samples(self, job: Job) -> Print | None:
        """What prints many programs that use the client of `job`, as `sample` does; None where the target has none.

        Raises:
            BadOption: if a value in `job.options` cannot be used.
        """
        return None

    def printer(self, job: Job) -> Printer | None:
        """What prints programs that use the client of `job` in a browser; None where the target has none.

        Raises:
            BadOption: if a value in `job.options` cannot be used.
        """
        return None

    def harness(self, job: Job, exercises: Sequence[Exercise]) -> Harness | None:
        """The conformance program of the client of `job`; None where the target has none.

        Raises:
            MissingTool: if what builds or runs it is not installed.
        """
        return None

    def speller(self, job: Job) -> Speller | None:
        """How programs that use the client of `job` write the symbols of its API; None where the target does not say.

        Raises:
            BadOption: if a value in `job.options` cannot be used.
        """
        return None
