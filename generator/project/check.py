"""Whether what is on the disk is what would be generated; and if not, which files, and why.

Nothing is written and no server is asked. Hashes answer while nothing has changed; only a client whose input has
changed, or one whose differences are to be shown, is printed, into memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.reader.shown import shown_source

from .config import Client, Project, shown
from .files import Fault
from .lock import Lock, read_lock
from .plan import Cause, Standing, forgotten, standings
from .schema import Schema, is_locked, kept

if TYPE_CHECKING:
    from generator.reader.read import Reading

    from .compare import Compared, Finding
    from .orders import Recorded


@dataclass(frozen=True, slots=True)
class Checked:
    """A client: why it is out of date, nothing if it is not; and its files that are not as they would be."""

    client: Client
    causes: tuple[Cause, ...] = ()
    findings: tuple[Finding, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def why(self) -> str:
        """The causes, as people are told."""
        return ", ".join(cause.text for cause in self.causes)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check came to. `remarks` are what is wrong with the project as a whole: a file, and what of it."""

    clients: tuple[Checked, ...]
    remarks: tuple[tuple[str, str], ...] = ()

    @property
    def current(self) -> bool:
        """Whether everything is as it would be generated."""
        return not self.remarks and not any(checked.causes for checked in self.clients)


def check(project: Project, recorded: Recorded, show: Callable[[Reading], object], *, diffs: bool = False) -> Verdict:
    """Looks at all clients.

    Args:
        project: The project.
        recorded: Makes recorded tests.
        show: Is given what reading the schema found, where that has to be read.
        diffs: Whether findings have diffs.

    Raises:
        ProjectProblem, SchemaUnavailable: if it cannot be told.
    """
    lock = read_lock(project.lock)
    schema = kept(project)
    found = standings(project, lock, _hash_of(schema, lock))
    remarks = tuple(_remarks(project, lock, schema))
    print_ = [each for each in found if _has_to_be_printed(each, diffs)]
    if not print_ or schema is None:
        return Verdict(tuple(map(_by_hashes, found)), remarks)
    printed = _printed(project, schema, print_, recorded, show, diffs)
    clients = (printed.get(each.client.name) or _by_hashes(each) for each in found)
    return Verdict(tuple(clients), remarks)


def _hash_of(schema: Schema | None, lock: Lock) -> str:
    """The hash of the schema; where none is at hand, clients are held against the one in the lock."""
    if schema is not None:
        return schema.sha256
    return lock.schema.sha256 if lock.schema is not None else ""


def _remarks(project: Project, lock: Lock, schema: Schema | None) -> list[tuple[str, str]]:
    remarks = []
    file = shown(project.lock)
    if lock.is_conflicted:
        remarks.append((file, "git left a conflict in it; clientgen sync resolves it"))
    if lock.schema is None:
        remarks.append((file, "there is none; clientgen sync writes it"))
    elif schema is None:
        remarks.append((shown(project.place(project.copy)), "missing; clientgen sync fetches it"))
    elif lock.schema.source != project.schema:
        other = shown_source(lock.schema.source) if lock.schema.source else "that clientgen brings along"
        remarks.append((file, f"it is about the schema {other}"))
    elif lock.schema.copy and lock.schema.sha256 and not is_locked(schema, lock.schema):
        remarks.append((shown(project.place(project.copy)), "edited by hand; clientgen sync fetches it again"))
    for name, directory in forgotten(project, lock).items():
        remarks.append((file, f"client {name} in {directory} is no longer in {shown(project.file)}"))
    return remarks


def _has_to_be_printed(standing: Standing, diffs: bool) -> bool:
    return any(cause.of_input or diffs for cause in standing.causes)


def _by_hashes(standing: Standing) -> Checked:
    if not standing.faults and not standing.marked:
        return Checked(standing.client, standing.causes)
    return Checked(standing.client, standing.causes, tuple(_found_by_hashes(standing)))


def _found_by_hashes(standing: Standing) -> Iterator[Finding]:
    from .compare import Finding, State

    states = {Fault.EDITED: State.EDITED, Fault.MISSING: State.MISSING}
    for path, line in standing.marked.items():
        yield Finding(path, State.CONFLICT, line=line)
    for path, fault in standing.faults:
        if path not in standing.marked:
            yield Finding(path, states[fault])


def _printed(
    project: Project,
    schema: Schema,
    standings: list[Standing],
    recorded: Recorded,
    show: Callable[[Reading], object],
    diffs: bool,
) -> dict[str, Checked]:
    """Clients that had to be printed, by name; as many at a time as there are cores."""
    from generator.cores import spread
    from generator.reader.read import read_schema

    from .compare import compare
    from .orders import settle
    from .sync import BrokenSchema
    from .way import Way

    reading = read_schema(schema.text)
    show(reading)
    if reading.api is None:
        raise BrokenSchema(reading.error_count)
    orders = settle(project, [each.client for each in standings], reading.api, recorded, Way(dry_run=True))

    def compared(number: int) -> Compared:
        standing, order = standings[number], orders[number]
        written = standing.locked.files if standing.locked is not None else {}
        return compare(order, written, dict(standing.faults), standing.client.directory, diffs=diffs)

    found = {}
    for standing, result in zip(standings, spread(compared, len(standings)), strict=True):
        told = {finding.path for finding in result.findings}
        rest = () if result.problems else (each for each in _found_by_hashes(standing) if each.path not in told)
        found[standing.client.name] = Checked(
            standing.client, standing.causes, (*result.findings, *rest), result.problems
        )
    return found
