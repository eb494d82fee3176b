"""Writes the files of a client into a directory: all or, when something is in the way, nothing.

The order is: print everything into memory, look, refuse if anything of the user's is in the way, write the journal,
stage every new content in the working directory, and only then remove and replace, each file by one rename. A run that
is killed at any moment leaves whole files and a journal; the next run finishes the work.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from .disk import claimed, read_plain
from .manifest import About, Manifest, digest, read_manifest
from .moves import Meddled, Moves
from .paths import DRAFT_SUFFIX, MANIFEST_NAME, PENDING_NAME, PRISTINE_NAME, check_paths
from .pending import Owned, Pending, left_behind, owned_by_journal
from .plan import NOTHING_KEPT, KeepsEdits, Kept, Plan, PrintedFile, make_plan, parents
from .problems import OutputProblem, Refused, meddled, moved
from .refusals import reason, refusal, said
from .tree import Tree

__all__ = ["About", "Report", "write"]


@dataclass(frozen=True, slots=True)
class Report:
    """What was done, or, in a dry run, would be: paths below the output directory."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]


def write(
    files: Iterable[PrintedFile],
    out: Path,
    *,
    about: About,
    force: bool = False,
    dry_run: bool = False,
    keep: KeepsEdits | None = None,
) -> Report:
    """Makes the directory `out` hold `files` and a manifest of them, beside what is the user's.

    Files that clientgen wrote there before and `files` no longer has are removed, and so are directories that this
    empties. Files that stand as they should are not touched. With `force`, files in the way are overwritten or removed,
    even the user's; with `dry_run` nothing changes. An error while `files` is iterated changes nothing. Files that were
    edited are in the way as well, but for those of which `keep` decides.

    Raises:
        UnusablePaths: if a path of `files` cannot be written safely.
        Refused: if files are in the way; all of them are listed, and nothing was changed.
        OutputProblem: if the directory cannot be used, or writing failed.
    """
    printed = list(files)
    check_paths(file.path for file in printed)
    try:
        if out.exists() and not out.is_dir():
            raise OutputProblem(f"{out} is a file; the output has to be a directory")
        if dry_run:
            return _report(_look(printed, out, about, force, keep)[0])
        return _write(printed, out, about, force, keep)
    except OSError as error:
        raise OutputProblem(f"cannot write {refusal(error, out)}") from error


def _write(files: Sequence[PrintedFile], out: Path, about: About, force: bool, keep: KeepsEdits | None) -> Report:
    """Looks and changes, holding the directory."""
    if not os.path.lexists(out):
        return _write_new(files, out, about, NOTHING_KEPT if keep is None else keep(files, out, {}))
    with claimed(out), Tree(out) as tree:
        plan, manifest, kept = _look(files, out, about, force, keep)
        _remove_draft(out)
        _Run(out, tree, plan, manifest, kept).run()
    return _report(plan)


def _draft_of(out: Path) -> Path:
    """The directory beside `out` in which a client is drafted while `out` does not exist."""
    whole = Path(os.path.abspath(out))
    return whole.with_name(f".{whole.name}{DRAFT_SUFFIX}")


def _remove_draft(out: Path) -> None:
    """Removes the draft of a run that was killed before `out` was made, by somebody else, as it seems."""
    draft = _draft_of(out)
    if draft.is_dir() and not draft.is_symlink():
        with claimed(draft):
            shutil.rmtree(draft)


def _write_new(files: Sequence[PrintedFile], out: Path, about: About, kept: Kept) -> Report:
    """Fills a draft beside `out`, which does not exist, and renames it: `out` is there whole or not at all."""
    draft = _draft_of(out)
    if draft.is_symlink():
        raise OutputProblem(f"{draft} is a symbolic link; clientgen works there. Remove the link.")
    missing = [parent for parent in draft.parents if not os.path.lexists(parent)]
    try:
        try:
            draft.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputProblem(f"cannot make the directory {out}: {said(error)}") from error
        _draft(files, draft, out, about, kept)
    except BaseException:
        for parent in missing:
            with suppress(OSError):
                parent.rmdir()
        raise
    return Report(tuple(file.path for file in files), (), ())


def _draft(files: Sequence[PrintedFile], draft: Path, out: Path, about: About, kept: Kept) -> None:
    with claimed(draft):
        try:
            with Tree(draft) as tree:
                for left in tree.names("."):
                    tree.remove(left)
                _fill(tree, files)
                manifest = Manifest(about, {file.path: digest(file.content) for file in files})
                tree.put(MANIFEST_NAME, manifest.to_bytes())
                if kept.record is not None:
                    tree.put(PRISTINE_NAME, kept.record())
            _finish(draft, out)
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            raise


def _finish(draft: Path, out: Path) -> None:
    if os.path.lexists(out):
        raise OutputProblem(f"{out} was made while clientgen was at work; nothing was written there. Run it again.")
    os.rename(draft, out)


def _fill(tree: Tree, files: Iterable[PrintedFile]) -> None:
    """Writes `files` into `tree`, which is empty."""
    made = {""}

    def make(directory: str) -> None:
        if directory not in made:
            make(directory.rpartition("/")[0])
            tree.mkdir(directory)
            made.add(directory)

    for file in files:
        make(file.path.rpartition("/")[0])
        tree.put(file.path, file.content)


def _look(
    files: Sequence[PrintedFile], out: Path, about: About, force: bool, keep: KeepsEdits | None
) -> tuple[Plan, bytes, Kept]:
    """The plan, the manifest to write, and what is kept of edits.

    Raises:
        Refused, OutputProblem: if the directory cannot be used.
    """
    before = read_manifest(out)
    if before is not None and before.about.target != about.target and not force:
        raise OutputProblem(
            f"{out} holds a client printed for the target {before.about.target}, which would be replaced by one for "
            f"{about.target}. Choose another directory, or use --force."
        )
    if before is not None and before.about.form != about.form and not force:
        raise OutputProblem(
            f"{out} holds a client in the form {before.about.form!r}, which would be replaced by one in the form "
            f"{about.form!r}. Choose another directory, or use --force."
        )
    owned: Owned = {} if before is None else before.owned
    if left_behind(out):
        for path, hashes in owned_by_journal(out).items():
            owned[path] = owned.get(path, frozenset()) | hashes
    kept = NOTHING_KEPT if keep is None else keep(files, out, owned)
    plan = make_plan(files, out, owned, kept)
    blocking = tuple(offence for offence in plan.offences if not (force and offence.forceable))
    if blocking:
        raise Refused(blocking)
    return plan, Manifest(about, plan.hashes).to_bytes(), kept


def _report(plan: Plan) -> Report:
    return Report(tuple(file.path for file in plan.write), plan.unchanged, plan.remove)


class _Run:
    """One run that changes the directory `out`, open as `tree`, as `plan` says, and makes `manifest` its manifest."""

    def __init__(self, out: Path, tree: Tree, plan: Plan, manifest: bytes, kept: Kept) -> None:
        self._out = out
        self._tree = tree
        self._plan = plan
        self._manifest = manifest
        self._kept = kept
        self._pending = Pending(tree)
        self._moves = Moves(tree, PENDING_NAME)

    def run(self) -> None:
        """Does it, or leaves everything as it was.

        Raises:
            OutputProblem: if somebody changed a file meanwhile.
            OSError: if the system refuses.
        """
        own = {name: self._own(name) for name in (MANIFEST_NAME, PRISTINE_NAME)}
        record_stands = self._kept.record is None or own[PRISTINE_NAME] is not None
        stands = own[MANIFEST_NAME] == digest(self._manifest) and record_stands
        if self._plan.nothing_to_do and stands and not left_behind(self._out):
            return
        if not self._tree.stands():
            raise OutputProblem(moved(self._out))
        try:
            self._pending.begin(self._journal())
            self._move(own)
        except BaseException as error:
            self._take_back(error)
            raise
        try:
            self._pending.remove()
        except BaseException:
            # All is done but for the sweeping, which the next run would do as well.
            with suppress(OSError):
                self._pending.remove()
            raise

    def _own(self, name: str) -> str | None:
        """The hash of a file of records in the directory.

        Raises:
            NotPlain: if something else is there.
        """
        try:
            return digest(read_plain(self._out / name))
        except FileNotFoundError:
            return None

    def _journal(self) -> Owned:
        """Everything that is clientgen's now, or will be at some moment of this run."""
        owned = dict(self._plan.owned)
        for path, hash_ in self._plan.hashes.items():
            owned[path] = owned.get(path, frozenset()) | {hash_}
        return owned

    def _move(self, own: dict[str, str | None]) -> None:
        """Stages every new content, then puts each in its place: first what the next merge needs, last the manifest."""
        plan, moves = self._plan, self._moves
        staged = [(self._pending.stage(str(number), file.content), file.path) for number, file in enumerate(plan.write)]
        manifest = self._pending.stage("manifest", self._manifest)
        if self._kept.record is not None:
            record = self._pending.stage("pristine", self._kept.record())
            moves.put(record, PRISTINE_NAME, own[PRISTINE_NAME])
        for path in plan.remove:
            moves.take(path, plan.seen[path])
        for directory in self._emptied():
            moves.drop_directory(directory)
        for source, path in staged:
            moves.put(source, path, plan.seen.get(path))
        moves.put(manifest, MANIFEST_NAME, own[MANIFEST_NAME])

    def _emptied(self) -> list[str]:
        """Directories of earlier runs that may be empty now, the deepest first."""
        gone = self._plan.owned.keys() - self._plan.hashes.keys()
        kept = {parent for path in self._plan.hashes for parent in parents(path)} if gone else set()
        return sorted({parent for path in gone for parent in parents(path)} - kept, key=len, reverse=True)

    def _take_back(self, error: BaseException) -> None:
        """Leaves everything as it was; where the system refuses that as well, the journal stays for the next run."""
        well = self._moves.take_back()
        if well:
            with suppress(OSError):
                self._pending.give_up()
        if isinstance(error, Meddled):
            raise OutputProblem(meddled(self._out, error.path)) from error
        if not well and isinstance(error, OSError):
            where = f"{self._out} holds files of two versions for now, and the next run that is let finish mends that"
            error.strerror = f"{reason(error)} ({where})"
