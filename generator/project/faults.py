"""Why a project cannot be worked on; the text of each is meant for the user."""

from __future__ import annotations

from dataclasses import dataclass


class ProjectProblem(Exception):
    """The project cannot be used as it is; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong with a project file: where, what, and what to do. `line` is 0 where none is to blame."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: error: {self.text}"


class Mistakes(ProjectProblem):
    """What is wrong with a project file, all of it, by line."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        self.mistakes = tuple(sorted(mistakes, key=lambda mistake: mistake.line))
        super().__init__("\n".join(map(str, self.mistakes)))
