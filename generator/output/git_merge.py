"""The record of what was printed, while a git merge is not finished that found another one on each side.

Git cannot merge the packed record: it leaves that of one side, while the files themselves hold what both sides
printed. It keeps all three records, of both sides and of what they come from, until the merge is finished; merged like
the files, they tell again what of these was printed.
"""

from __future__ import annotations

from pathlib import Path

from .manifest import Newer
from .merge import merge, resolved
from .paths import PRISTINE_NAME
from .pristine import Pristine, parse_pristine


def pristine_of_merge(out: Path) -> Pristine | None:
    """What the files in `out` would be after the merge had nobody edited them; None if there is no such merge.

    Where both sides printed the same lines differently, the text has the markers of `merge`.
    """
    stages = _stages(out)
    ours, theirs = stages.get(2), stages.get(3)
    if ours is None or theirs is None or _content(out) not in (ours, theirs):
        # Only one side has a record; or a run that was killed after it wrote a new one has dealt with the merge.
        return None
    try:
        base = parse_pristine(stages[1]) if 1 in stages else Pristine({})
        return _merged(base, parse_pristine(ours), parse_pristine(theirs))
    except (ValueError, Newer):
        return None


def _merged(base: Pristine, ours: Pristine, theirs: Pristine) -> Pristine:
    files = {**ours.files, **theirs.files}
    sides = {}
    for path in ours.files.keys() & theirs.files.keys():
        one, other = ours.files[path], theirs.files[path]
        if one != other:
            both = merge(base.files.get(path, "").encode(), one.encode(), other.encode()).content
            files[path] = both.decode()
            sides[path] = (resolved(both, "ours").decode(), resolved(both, "theirs").decode(), one, other)
    return Pristine(files, sides=sides)


def _content(out: Path) -> bytes | None:
    try:
        return (out / PRISTINE_NAME).read_bytes()
    except FileNotFoundError:
        return None


def _stages(out: Path) -> dict[int, bytes]:
    """The records that git keeps of an unfinished merge, by its numbers: 1 what both come from, 2 ours, 3 theirs."""
    found = {}
    for line in _git(out, "ls-files", "--unmerged", "-z", "--", PRISTINE_NAME).split(b"\0")[:-1]:
        _, name, stage = line.partition(b"\t")[0].split(b" ")
        found[int(stage)] = _git(out, "cat-file", "blob", name.decode())
    return found


def _git(out: Path, *arguments: str) -> bytes:
    """What git says in `out`; nothing where there is no git, no repository or no answer."""
    import subprocess

    try:
        done = subprocess.run(["git", "-C", str(out), *arguments], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return b""
    return done.stdout if done.returncode == 0 else b""
