"""What ``clientgen propose`` is told, and what it tells programs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.propose.surroundings import To


@dataclass(frozen=True)
class Choices:
    """The options of the command."""

    to: To | None
    config: Path | None
    schema: str | None
    fail_on: str
    waivers: Path | None
    language: str | None
    branch: str
    base: str | None
    remote: str
    conformance: bool
    force: bool
    dry_run: bool
    report: Path | None
    outputs: Path | None
    annotate: bool
    verbose: bool


@dataclass
class Outcome:
    """What programs are told in the end."""

    changed: bool = False
    breaking: int = 0
    dangerous: int = 0
    advice: str = "none"
    api: str = ""
    branch: str = ""
    url: str = ""

    def lines(self) -> str:
        """``NAME=VALUE``, each on one line whatever is in it."""
        values = {name: getattr(self, name) for name in self.__dataclass_fields__}
        texts = {name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in values.items()}
        return "".join(f"{name}={''.join(c for c in text if c.isprintable())}\n" for name, text in texts.items())
