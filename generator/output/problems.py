"""Why files cannot be written; the text of each is meant for the user."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class OutputProblem(Exception):
    """The output directory cannot be used as it is; the text says why and what to do."""


class UnusablePaths(OutputProblem):
    """A target wants paths that cannot be written safely on every system: a fault of the target."""


@dataclass(frozen=True, slots=True)
class Offence:
    """One file that is in the way; `forceable` says whether ``--force`` may overwrite or remove it."""

    path: str
    reason: str
    forceable: bool = True


class Refused(OutputProblem):
    """Writing would overwrite or remove what clientgen did not write; nothing was changed."""

    def __init__(self, offences: tuple[Offence, ...]) -> None:
        self.offences = offences
        lines = ["nothing was written, because these files are in the way:"]
        lines += [f"  {offence.path}: {offence.reason}" for offence in offences]
        if all(offence.forceable for offence in offences):
            lines.append("Move them away, choose another directory, or use --force to overwrite or remove them.")
        else:
            lines.append("Move them away, or choose another directory.")
        super().__init__("\n".join(lines))


def meddled(out: Path, path: str) -> str:
    """What is told where a file in the way was changed between the look at it and the moment of writing."""
    return f"{out / path} was changed while clientgen was at work; nothing was written. Run it again."


def moved(out: Path) -> str:
    """What is told where the output directory is another one by the time of writing."""
    return f"{out} was moved while clientgen was at work. Run it again."
