"""How the clients of a project are brought up to date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.output.keep import Favour


@dataclass(frozen=True, slots=True)
class Way:
    """With `force`, edited files are overwritten; with `dry_run`, nothing changes; `favour` is for vendored clients."""

    force: bool = False
    dry_run: bool = False
    favour: Favour = ""
