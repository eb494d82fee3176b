"""What came of edited files of a vendored client, as people are told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.common import counted
from generator.cli.telling import annotation_title

if TYPE_CHECKING:
    from generator.annotations import Level
    from generator.output.keep import FileMerge, Outcome

_OUTCOMES: dict[Outcome, tuple[Level, str]] = {
    "kept": ("notice", "edited by hand, as it was"),
    "merged": ("notice", "edited by hand, merged with what is new"),
    "conflict": ("error", "edited by hand, in conflict with what is new"),
    "released": ("warning", "edited by hand and no longer printed; it stays, and is yours from now on"),
    "discarded": ("warning", "edited by hand and no longer printed; removed"),
}

HOW_TO_DECIDE = "decide each place there and run this again, or run it with --ours or --theirs"


def merge_line(merge: FileMerge, file: Path | str, client: str = "") -> str:
    """What came of the file at the path `file` of the client named `client`: a line, or an annotation at the first
    conflict.
    """
    level, text = _OUTCOMES[merge.outcome]
    if merge.conflicts:
        text = f"{text} ({counted(merge.conflicts, 'place')})"
    title = annotation_title()
    if title:
        from generator.annotations import located

        return located(level, title, f"{text}; {HOW_TO_DECIDE}" if merge.conflicts else text, str(file), merge.line)
    return f"{client}: {file}: {text}" if client else f"{file}: {text}"


def conflicted(merges: Sequence[FileMerge]) -> int:
    """How many files are in conflict."""
    return sum(each.outcome == "conflict" for each in merges)
