"""Writes the files of a client into a directory: all or, when something is in the way, nothing.

The order is: print everything into memory, look, refuse if anything of the user's is in the way, write the journal,
stage every new content in the working directory, and only then remove and replace, each file by one rename. A run that
is killed at any moment leaves whole files and a journal; the next run finishes the work.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .disk import claimed, put, remove_entry, remove_if_empty
from .manifest import About, Manifest, digest, read_manifest
from .paths import DRAFT_SUFFIX, MANIFEST_NAME, PRISTINE_NAME, check_paths
from .pending import Owned, Pending
from .plan import NOTHING_KEPT, KeepsEdits, Kept, Plan, PrintedFile, make_plan, parents
from .problems import OutputProblem, Refused

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
        where = error.filename2 or error.filename or out
        raise OutputProblem(f"cannot write {os.fsdecode(where)}: {error.strerror or error}") from error


def _write(files: Sequence[PrintedFile], out: Path, about: About, force: bool, keep: KeepsEdits | None) -> Report:
    """Looks and changes, holding the directory."""
    if not os.path.lexists(out):
        return _write_new(files, out, about, NOTHING_KEPT if keep is None else keep(files, out, {}))
    with claimed(out):
        plan, manifest, kept = _look(files, out, about, force, keep)
        _remove_draft(out)
        _Run(out, plan, manifest, kept).run()
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
    try:
        draft.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputProblem(f"cannot make the directory {out}: {error.strerror or error}") from error
    try:
        with claimed(draft):
            for left in os.scandir(draft):
                remove_entry(left)
            _fill(draft, files)
            manifest = Manifest(about, {file.path: digest(file.content) for file in files})
            put(f"{draft}/{MANIFEST_NAME}", manifest.to_bytes())
            if kept.record is not None:
                put(f"{draft}/{PRISTINE_NAME}", kept.record())
            os.rename(draft, out)
    except OutputProblem:
        raise
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    return Report(tuple(file.path for file in files), (), ())


def _fill(directory: Path, files: Iterable[PrintedFile]) -> None:
    """Writes `files` into `directory`, which is empty."""
    made: set[str] = set()
    for file in files:
        parent = file.path.rpartition("/")[0]
        if parent not in made:
            os.makedirs(f"{directory}/{parent}", exist_ok=True)
            made.add(parent)
        put(f"{directory}/{file.path}", file.content)


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
    owned: Owned = {} if before is None else {path: frozenset({hash_}) for path, hash_ in before.files.items()}
    pending = Pending(out)
    if pending.exists():
        for path, hashes in pending.owned().items():
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
    """One run that changes the directory `out` as `plan` says, and makes `manifest` its manifest."""

    def __init__(self, out: Path, plan: Plan, manifest: bytes, kept: Kept) -> None:
        self._out = str(out)
        self._plan = plan
        self._manifest = manifest
        self._kept = kept
        self._pending = Pending(out)

    def run(self) -> None:
        """Does it.

        Raises:
            OSError: if the system refuses; the next run heals what was begun.
        """
        resumed = self._pending.exists()
        if self._plan.nothing_to_do and not resumed and self._manifest_stands() and self._record_stands():
            return
        begun = False
        try:
            self._pending.write_journal(self._journal())
            staged = [(self._pending.stage(str(n), f.content), f.path) for n, f in enumerate(self._plan.write)]
            manifest = self._pending.stage("manifest", self._manifest)
            record = None if self._kept.record is None else self._pending.stage("pristine", self._kept.record())
            begun = True
            if record is not None:
                os.replace(record, f"{self._out}/{PRISTINE_NAME}")
            self._remove()
            self._replace(staged)
            os.replace(manifest, f"{self._out}/{MANIFEST_NAME}")
        except BaseException:
            if not begun and not resumed and self._pending.exists():
                self._pending.remove()
            raise
        self._pending.remove()

    def _manifest_stands(self) -> bool:
        try:
            return Path(self._out, MANIFEST_NAME).read_bytes() == self._manifest
        except FileNotFoundError:
            return False

    def _record_stands(self) -> bool:
        return self._kept.record is None or self._kept.record_stands

    def _journal(self) -> Owned:
        """Everything that is clientgen's now, or will be at some moment of this run."""
        owned = dict(self._plan.owned)
        for path, hash_ in self._plan.hashes.items():
            owned[path] = owned.get(path, frozenset()) | {hash_}
        return owned

    def _remove(self) -> None:
        """Removes files that are no longer printed, and directories of earlier runs that are empty now."""
        for path in self._plan.remove:
            os.unlink(f"{self._out}/{path}")
        gone = self._plan.owned.keys() - self._plan.hashes.keys()
        kept = {parent for path in self._plan.hashes for parent in parents(path)} if gone else set()
        emptied = {parent for path in gone for parent in parents(path)} - kept
        for directory in sorted(emptied, key=len, reverse=True):
            remove_if_empty(Path(self._out, directory))

    def _replace(self, staged: Sequence[tuple[str, str]]) -> None:
        """Puts each staged file in its place."""
        made: set[str] = set()
        for source, path in staged:
            parent = path.rpartition("/")[0]
            if parent not in made:
                os.makedirs(f"{self._out}/{parent}", exist_ok=True)
                made.add(parent)
            os.replace(source, f"{self._out}/{path}")
