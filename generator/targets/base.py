"""The contract that every target fulfils: all that the rest of the program knows of a language.

A target is three small things, each in a module of its own in the target's package: *names* (how the language spells
what the API calls things), *types* (how it spells a type reference and what that spelling has to import) and *plan*
(which files there are, and the view that each template gets).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.model.api import Api
from generator.render.faults import BadTemplate

__all__ = ["BadOption", "BadTemplate", "Job", "Option", "OutputFile", "Target"]


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
class Job:
    """What a target is asked to print.

    `api` is the API after selection. `options` holds a value for every `Option` of the target. `template_dirs` are
    searched in order before the target's own templates; files that come from them are formatted after printing.
    """

    api: Api
    options: Mapping[str, str]
    template_dirs: tuple[Path, ...] = ()


class BadOption(ValueError):
    """Values of options that cannot be used; each of `problems` says what is wrong and what to give instead."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Target(ABC):
    """One language or product that clients are printed for.

    `next_step` is what a user does with a fresh client, a shell command for preference; ``{out}`` in it is the output
    directory.
    """

    name: str
    title: str
    summary: str
    options: tuple[Option, ...] = ()
    next_step: str = ""

    @abstractmethod
    def files(self, job: Job) -> Iterator[OutputFile]:
        """Yields the files of the client, each path once, in a stable order.

        Raises:
            BadOption: if a value in `job.options` cannot be used; raised before the first file.
            BadTemplate: if a template in `job.template_dirs` cannot be used.
        """
