"""The schema of a project: read where it lies, or fetched from a URL and kept beside the project file.

The copy of a schema from a URL is committed with the project: then clients are printed and checked without a network,
from the same text by everybody, and a review shows what changed in it. The lock holds its hash and what the server said
of it, so that the next fetch is answered by "not modified".
"""

from __future__ import annotations

import os
from contextlib import chdir, suppress
from dataclasses import dataclass
from hashlib import sha256 as _sha256
from pathlib import Path

from generator.reader.fetch import GIT, SchemaText, SchemaUnavailable, Validators, fetch, fetch_changed

from .config import Project, is_remote, shown
from .lock import LockedSchema

__all__ = ["Schema", "SchemaUnavailable", "current", "earlier", "kept"]

_SAID_NOTHING = Validators()


@dataclass(frozen=True, slots=True)
class Schema:
    """A schema as it is now.

    `source` is what the project file names, `sha256` the hash of its text. Of one from a URL, `fresh` says that the
    copy has to be written, and `said` is what the server said of it.
    """

    source: str | None
    text: SchemaText
    sha256: str
    fresh: bool = False
    said: Validators = _SAID_NOTHING

    def locked(self, project: Project, api_version: str) -> LockedSchema:
        """How the lock remembers it."""
        copy = project.copy if self.source is not None and is_remote(self.source) else ""
        return LockedSchema(self.source, self.sha256, api_version, copy, self.said.etag, self.said.last_modified)


def kept(project: Project) -> Schema | None:
    """The schema as it lies on this machine, without a network; None if it is from a URL and no copy is kept.

    Raises:
        SchemaUnavailable: if it cannot be read.
    """
    source = project.schema
    if source is None:
        return _schema(source, fetch(None))
    if source.startswith(GIT):
        with chdir(project.root):
            return _schema(source, fetch(source))
    if not is_remote(source):
        return _schema(source, fetch(shown(project.place(source))))
    copy = project.place(project.copy)
    return _schema(source, fetch(shown(copy))) if copy.is_file() else None


def current(project: Project, before: LockedSchema | None, *, ask: bool = True) -> Schema:
    """The schema as it is now: one from a URL is asked for, and downloaded if the server has another by now.

    Args:
        project: The project.
        before: What the lock says of the schema.
        ask: Whether to ask the server where an intact copy of its schema is kept.

    Raises:
        SchemaUnavailable: if it cannot be had.
    """
    source = project.schema
    found = kept(project)
    if source is None or not is_remote(source):
        assert found is not None
        return found
    intact = found is not None and is_locked(found, before)
    known = Validators(before.etag, before.last_modified) if intact and before is not None else _SAID_NOTHING
    if intact and not ask:
        assert found is not None
        return Schema(source, found.text, found.sha256, said=known)
    text, said = fetch_changed(source, known)
    if text is None:
        assert found is not None
        return Schema(source, found.text, found.sha256, said=known)
    fetched = _schema(source, text)
    if found is not None and fetched.sha256 == found.sha256:
        # Several servers may call the same text by different names; the lock keeps the first, and stays as it is.
        return Schema(source, found.text, found.sha256, said=known if known != _SAID_NOTHING else said)
    return Schema(source, text, fetched.sha256, fresh=True, said=said)


def earlier(project: Project, sha256: str) -> SchemaText | None:
    """The schema that has the hash `sha256`, if it is still at hand: kept, or in the history of its file; else None."""
    with suppress(SchemaUnavailable):
        now = kept(project)
        if now is not None and now.sha256 == sha256:
            return now.text
    return _committed(project, sha256)


def _committed(project: Project, sha256: str) -> SchemaText | None:
    """The latest schema with that hash in the history of its file, or of the copy of it."""
    # Starting a process takes imports that files do without.
    from generator.reader.revision import commits_of

    source = project.schema
    if source is None:
        return None
    if source.startswith(GIT):
        revision, _, path = source.removeprefix(GIT).partition(":")
    else:
        place = project.place(project.copy if is_remote(source) else source)
        revision, path = "HEAD", f"./{Path(os.path.relpath(place, project.root)).as_posix()}"
    with chdir(project.root):
        for commit in (revision, *commits_of(revision, path)):
            with suppress(SchemaUnavailable):
                text = fetch(f"{GIT}{commit}:{path}")
                if _sha256(text.data).hexdigest() == sha256:
                    return text
    return None


def is_locked(schema: Schema, before: LockedSchema | None) -> bool:
    """Whether `schema` is the one that the lock is about."""
    return before is not None and (before.source, before.sha256) == (schema.source, schema.sha256)


def _schema(source: str | None, text: SchemaText) -> Schema:
    return Schema(source, text, _sha256(text.data).hexdigest())
