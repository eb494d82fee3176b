"""What is out of date in a project, and why: decided by hashes alone, without printing anything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from .config import Client, Project
from .earlier import earlier_digest
from .files import Fault, differing
from .lock import Lock, LockedClient
from .state import by_others, generator_of, interrupted, settings_digest, templates_digest


class Cause(StrEnum):
    """Why a client is out of date; the value is what programs are told."""

    NEW = "new"
    TARGET = "target"
    DIRECTORY = "directory"
    SCHEMA = "schema"
    SETTINGS = "settings"
    TEMPLATES = "templates"
    EARLIER = "earlier"
    GENERATOR = "generator"
    INTERRUPTED = "interrupted"
    CONFLICT = "conflict"
    EDITED = "edited"
    MISSING = "missing"

    @property
    def text(self) -> str:
        """What people are told."""
        return _TEXTS[self]

    @property
    def of_input(self) -> bool:
        """Whether what the client is printed from has changed, so that it has to be printed to see the difference."""
        return self not in (Cause.CONFLICT, Cause.EDITED, Cause.MISSING)


_TEXTS = {
    Cause.NEW: "not generated yet",
    Cause.TARGET: "target changed",
    Cause.DIRECTORY: "directory changed",
    Cause.SCHEMA: "schema changed",
    Cause.SETTINGS: "settings changed",
    Cause.TEMPLATES: "templates changed",
    Cause.EARLIER: "earlier schemas changed",
    Cause.GENERATOR: "generator changed",
    Cause.INTERRUPTED: "a run was interrupted",
    Cause.CONFLICT: "conflicts are not resolved",
    Cause.EDITED: "edited by hand",
    Cause.MISSING: "files are missing",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a client stands: why it is out of date, nothing if it is not, and files that differ from the lock.

    `marked` are files with conflicts that nobody resolved, by path, with the line of the first marker.
    """

    client: Client
    causes: tuple[Cause, ...]
    faults: tuple[tuple[str, Fault], ...] = ()
    marked: Mapping[str, int] = field(default_factory=dict)
    locked: LockedClient | None = None

    @property
    def why(self) -> str:
        """The causes, as people are told."""
        return ", ".join(cause.text for cause in self.causes)


def standings(project: Project, lock: Lock, schema: str) -> list[Standing]:
    """How each client of `project` stands, `schema` being the hash of the present schema.

    Raises:
        OSError: if a template cannot be read.
        Mistakes: if an earlier schema cannot be had.
    """
    return [_standing(project, client, lock.clients.get(client.name), schema) for client in project.clients]


def forgotten(project: Project, lock: Lock) -> dict[str, str]:
    """Clients that the lock has and the project file no longer names, with the directories they are left in."""
    names = {client.name for client in project.clients}
    return {name: locked.directory for name, locked in lock.clients.items() if name not in names}


def _standing(project: Project, client: Client, locked: LockedClient | None, schema: str) -> Standing:
    directory = project.place(client.directory)
    causes: list[Cause] = []
    if locked is None:
        causes.append(Cause.NEW)
        return Standing(client, tuple(causes + [Cause.INTERRUPTED] * interrupted(directory)))
    pairs: Sequence[tuple[Cause, str, str]] = (
        (Cause.TARGET, locked.target, client.target),
        (Cause.DIRECTORY, locked.directory, client.directory),
        (Cause.SCHEMA, locked.schema, schema),
        (Cause.SETTINGS, locked.settings, settings_digest(client)),
        (Cause.TEMPLATES, locked.templates, templates_digest(project, client)),
        (Cause.EARLIER, locked.earlier, earlier_digest(project, client)),
        (Cause.GENERATOR, locked.generator, generator_of(client.target)),
    )
    causes += [cause for cause, before, now in pairs if before != now]
    if Cause.TARGET in causes:
        # The settings of another target say nothing beside that.
        causes = [cause for cause in causes if cause not in (Cause.SETTINGS, Cause.GENERATOR)]
    if interrupted(directory):
        causes.append(Cause.INTERRUPTED)
    faults = () if Cause.DIRECTORY in causes else tuple(differing(directory, locked.files))
    if Cause.INTERRUPTED in causes:
        faults = tuple(by_others(directory, faults))
    marked = {}
    if client.vendored and Cause.DIRECTORY not in causes:
        from .conflicts import marked_files

        marked = marked_files(directory, locked.files, (path for path, _ in faults))
    causes += [Cause.CONFLICT] * bool(marked)
    found = {fault for path, fault in faults if path not in marked}
    causes += [cause for cause, fault in _FAULTS if fault in found]
    return Standing(client, tuple(causes), faults, marked, locked)


_FAULTS = ((Cause.EDITED, Fault.EDITED), (Cause.MISSING, Fault.MISSING))
