"""Keeping what people changed in files that clientgen printed: each change is merged into what is printed now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from .git_merge import pristine_of_merge
from .manifest import digest
from .merge import Favour, Merged, marked_line, merge, merge_marked, resolved, same_but_line_ends
from .paths import PRISTINE_NAME
from .pending import Owned
from .plan import Kept, PrintedFile
from .pristine import Merging, Pristine, read_pristine
from .problems import OutputProblem

__all__ = ["Favour", "FileMerge", "Keeper", "Outcome"]

Outcome: TypeAlias = Literal["kept", "merged", "conflict", "released", "discarded"]
"""What came of an edited file.

kept: it stands as it is, there was nothing new. merged: it holds the edits and what is new. conflict: it holds places
with both between markers. released: it is no longer printed; it stays, and is the user's own from now on. discarded:
it is no longer printed, and was removed because the generated side is favoured.
"""


@dataclass(frozen=True, slots=True)
class FileMerge:
    """An edited file, and what came of it: how many places need a decision, and the line, from 1, of the first."""

    path: str
    outcome: Outcome
    conflicts: int = 0
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class _Looked:
    """What becomes of one edited file; without anything else it is for the writer to refuse."""

    path: str
    standing: bytes | None = None
    merge: FileMerge | None = None
    merging: Merging | None = None
    is_unresolved: bool = False


@dataclass(slots=True)
class Keeper:
    """Finds the files in an output directory that were edited, and merges them.

    Args:
        favour: Whose lines are taken in a conflict.
        force: Whether edits whose base is not known may be given up, rather than refused.
        only_looks: Whether nothing is going to be written, so that files which hold markers do not matter.
    """

    favour: Favour = ""
    force: bool = False
    only_looks: bool = False
    merges: tuple[FileMerge, ...] = field(default=(), init=False)
    """What came of each edited file, by path, once it was looked at."""

    def __call__(self, files: Sequence[PrintedFile], out: Path, owned: Owned) -> Kept:
        """What has to stand in `out` in place of the `files` that were edited there; changes nothing.

        Raises:
            OutputProblem: if an edited file still holds markers of an earlier conflict and would have to be merged, or
                what was printed last cannot be read.
        """
        printed = {file.path: file.content for file in files}
        edited = {path: content for path in owned if (content := _edited(out, path, owned[path])) is not None}
        last = self._last(out) if edited else Pristine({})
        looked = [self._look(path, edited[path], printed.get(path), last) for path in sorted(edited)]
        unresolved = [each.path for each in looked if each.is_unresolved]
        if unresolved and not self.only_looks:
            raise OutputProblem(_unresolved(out, unresolved))
        self.merges = tuple(each.merge for each in looked if each.merge is not None)
        merging = {each.path: each.merging for each in looked if each.merging is not None}
        return Kept(
            standing={each.path: each.standing for each in looked if each.standing is not None},
            released=self._named("released"),
            discarded=self._named("discarded"),
            looked={path: digest(content) for path, content in edited.items()},
            record=_record(printed, merging),
            record_stands=(out / PRISTINE_NAME).is_file(),
        )

    def _look(self, path: str, content: bytes, new: bytes | None, last: Pristine) -> _Looked:
        """What becomes of the edited file at `path`, which holds `content`."""
        base = last.base_of(path, content)
        if new is None:
            return _Looked(path, merge=FileMerge(path, "discarded" if self.favour == "theirs" else "released"))
        if base is None:
            return _Looked(path)
        merged = self._merged(base, content, new)
        if merged is None:
            return _Looked(path, standing=content, merge=_conflict(path, content, 1), is_unresolved=new != base)
        after = merged.content
        # What only git merged was edited by nobody.
        is_untouched = same_but_line_ends(content, base) or (path in last.sides and after == new)
        return _Looked(
            path,
            standing=after,
            merge=None if is_untouched else _merge_of(path, content, after, merged.conflicts),
            merging=(
                last.merging_into(path, content)
                if after == content
                else Merging(base.decode(), digest(content), digest(after))
            ),
        )

    def _merged(self, base: bytes, content: bytes, new: bytes) -> Merged | None:
        """What an edited file becomes; None if somebody has to resolve what stands in it first."""
        if self.favour:
            return merge(resolved(base, self.favour), resolved(content, self.favour), new, self.favour)
        if not marked_line(content):
            return merge(base, content, new)
        return merge_marked(base, content, new) if marked_line(base) else None

    def _named(self, outcome: Outcome) -> frozenset[str]:
        return frozenset(each.path for each in self.merges if each.outcome == outcome)

    def _last(self, out: Path) -> Pristine:
        try:
            return pristine_of_merge(out) or read_pristine(out)
        except OutputProblem:
            if self.force:
                return Pristine({})
            raise


def _edited(out: Path, path: str, hashes: frozenset[str]) -> bytes | None:
    """The content of the file at `path` if a person changed it; a link is none of ours."""
    place = out / path
    if place.is_symlink() or not place.is_file():
        return None
    content = place.read_bytes()
    return None if digest(content) in hashes else content


def _merge_of(path: str, before: bytes, after: bytes, conflicts: int) -> FileMerge:
    if conflicts:
        return _conflict(path, after, conflicts)
    return FileMerge(path, "kept" if before == after else "merged")


def _conflict(path: str, content: bytes, least: int) -> FileMerge:
    return FileMerge(path, "conflict", max(least, content.count(b"\n>>>>>>> ")), marked_line(content))


def _record(printed: Mapping[str, bytes], merging: Mapping[str, Merging]) -> Callable[[], bytes]:
    """The record of what is printed, packed when it is asked for: that takes longer than all else."""
    return lambda: Pristine({path: content.decode() for path, content in printed.items()}, merging).to_bytes()


def _unresolved(out: Path, paths: Sequence[str]) -> str:
    lines = ["nothing was written, because these files still hold the markers of a conflict:"]
    lines += [f"  {out / path}" for path in paths]
    return "\n".join(
        [*lines, "Decide each place between <<<<<<< and >>>>>>>, or use --ours or --theirs, and run this again."]
    )
