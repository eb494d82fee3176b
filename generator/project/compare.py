"""What a client on the disk lacks of what would be printed, file by file; nothing is written."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from generator.output.keep import Keeper
from generator.output.manifest import VENDORED, read_manifest
from generator.output.plan import NOTHING_KEPT, PrintedFile
from generator.output.problems import OutputProblem
from generator.targets.base import BadOption, BadTemplate

from .files import Fault
from .produce import Order


class State(StrEnum):
    """How a file stands; the value is what programs are told."""

    CONFLICT = "conflict"
    EDITED = "edited"
    MISSING = "missing"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"

    @property
    def text(self) -> str:
        """What people are told."""
        return _TEXTS[self]


_TEXTS = {
    State.CONFLICT: "a conflict is not resolved",
    State.EDITED: "edited by hand",
    State.MISSING: "missing",
    State.CHANGED: "would change",
    State.ADDED: "would be added",
    State.REMOVED: "would be removed",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A file of a client that is not as it would be generated: its path below the directory, how, and a diff if asked.

    The diff is a unified one, from what is on the disk to what would be generated; "" where none was asked for. `line`
    is where to look, from 1; 0 where no line is to blame.
    """

    path: str
    state: State
    diff: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Compared:
    """What differs, by path; or, where a client cannot be printed, why."""

    findings: tuple[Finding, ...] = ()
    problems: tuple[str, ...] = ()


def compare(
    order: Order, written: Mapping[str, str], faults: Mapping[str, Fault], prefix: str, *, diffs: bool
) -> Compared:
    """What differs between the directory of `order` and what would be printed there.

    Args:
        order: The client.
        written: The hashes of its files in the lock.
        faults: Which of those differ from the disk.
        prefix: What diffs put before paths: the directory, as the project file has it.
        diffs: Whether to make diffs.
    """
    try:
        wanted, obsolete, conflicts = _wanted(order)
    except BadOption as bad:
        return Compared(problems=bad.problems)
    except (BadTemplate, OutputProblem) as problem:
        return Compared(problems=(str(problem),))
    found = []
    for path in sorted({*wanted, *obsolete}):
        new = wanted.get(path)
        old = _content(order.out / path)
        if path in conflicts:
            diff = _diff(f"{prefix}/{path}", old, new) if diffs else ""
            found.append(Finding(path, State.CONFLICT, diff, conflicts[path]))
        elif old != new:
            state = _state(path, old, new, written, faults)
            found.append(Finding(path, state, _diff(f"{prefix}/{path}", old, new) if diffs else ""))
    return Compared(tuple(found))


def _wanted(order: Order) -> tuple[dict[str, bytes], set[str], dict[str, int]]:
    """The files as they would stand, those of an earlier run that would go, and lines of conflicts by path."""
    printed: list[PrintedFile]
    is_vendored = order.about.form == VENDORED
    if is_vendored:
        vendored = order.target.vendored(order.job)
        if vendored is None:
            raise OutputProblem(f"the target {order.target.name} prints no vendored clients")
        printed = list(vendored)
    else:
        printed = list(order.target.files(order.job))
    manifest = read_manifest(order.out) if order.out.is_dir() else None
    owned = {} if manifest is None else manifest.owned
    keeper = Keeper(force=True, only_looks=True)
    kept = keeper(printed, order.out, owned) if is_vendored else NOTHING_KEPT
    wanted = {file.path: kept.standing.get(file.path, file.content) for file in printed}
    conflicts = {each.path: each.line for each in keeper.merges if each.outcome == "conflict"}
    return wanted, set(owned) - set(wanted) - kept.released, conflicts


def _state(
    path: str, old: bytes | None, new: bytes | None, written: Mapping[str, str], faults: Mapping[str, Fault]
) -> State:
    if new is None:
        return State.REMOVED
    if old is None:
        return State.MISSING if path in written else State.ADDED
    return State.EDITED if faults.get(path) is Fault.EDITED else State.CHANGED


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _diff(path: str, old: bytes | None, new: bytes | None) -> str:
    from difflib import unified_diff

    path = os.path.normpath(path).replace(os.sep, "/")
    before, after = ((content or b"").decode(errors="replace").split("\n") for content in (old, new))
    names = ("/dev/null" if old is None else f"a/{path}", "/dev/null" if new is None else f"b/{path}")
    lines = unified_diff(_ended(before), _ended(after), *names)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _ended(parts: list[str]) -> list[str]:
    """Lines with their ends, split at line feeds alone."""
    lines = [f"{part}\n" for part in parts[:-1]]
    return lines + [parts[-1]] * bool(parts[-1])
