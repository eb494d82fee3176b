"""Brings the clients of a project up to date.

Everything that can be wrong is found out before the first byte changes: the project file, the schema, patterns,
options. Then each client is written wholly or not at all, and the lock is brought forward with each one that is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from generator.output.paths import MANIFEST_NAME, PRISTINE_NAME
from generator.output.refusals import said

from . import files
from .busy import alone
from .config import Client, Project, is_remote, shown
from .earlier import earlier_digest
from .faults import ProjectProblem
from .lock import Lock, LockedClient, read_lock, write_lock
from .plan import Standing, forgotten, standings
from .schema import Schema, SchemaUnavailable, current, is_locked, kept
from .state import generator_of, settings_digest, templates_digest

if TYPE_CHECKING:
    from generator.model.api import Api
    from generator.output.keep import FileMerge
    from generator.output.write import Report
    from generator.reader.read import Reading

    from .history import History, Upgrade
    from .orders import Recorded
    from .produce import Product
    from .way import Way


class BrokenSchema(ProjectProblem):
    """The schema has errors; they were shown."""

    def __init__(self, errors: int) -> None:
        super().__init__(f"the schema has {errors} error{'s' * (errors != 1)}; nothing was done")


@dataclass(frozen=True, slots=True)
class Synced:
    """What came of a client: a report if it was out of date and was written, problems if that failed."""

    standing: Standing
    report: Report | None = None
    problems: tuple[str, ...] = ()
    fault: bool = False
    merges: tuple[FileMerge, ...] = ()

    @property
    def conflicts(self) -> int:
        """How many edited files of a vendored client are left with conflicts."""
        return sum(each.outcome == "conflict" for each in self.merges)


@dataclass(frozen=True, slots=True)
class Needs:
    """What `sync` is given by its caller: how to make recorded tests, and how to tell people things.

    `show` is given what reading the schema found; `step` a line on what is being done now; `tell` a line of news.
    `enter` enters an upgrade into its changelog, unless its order is a dry run, and returns a line of news.
    """

    recorded: Recorded
    show: Callable[[Reading], object]
    step: Callable[[str], object]
    tell: Callable[[str], object]
    enter: Callable[[Upgrade], str]


def sync(project: Project, needs: Needs, way: Way, *, locked: bool = False, ask: bool = True) -> Iterator[Synced]:
    """Brings the clients up to date, and yields what came of each, in the order of the project file.

    Args:
        project: The project.
        needs: See there.
        way: With `force`, clients that are up to date are printed as well, and edited files overwritten; with
            `dry_run` nothing changes.
        locked: Whether the schema has to be the one in the lock, and no server may be asked.
        ask: Whether to ask the server for a schema of which an intact copy is kept.

    Raises:
        ProjectProblem, SchemaUnavailable: if nothing can be done; then nothing was changed.
    """
    with nullcontext() if way.dry_run else alone(project.file, lambda: needs.step(_WAITING)):
        yield from _Run(project, needs, way).run(locked, ask)


_WAITING = "Waiting for another clientgen that works on this project"


class _Run:
    def __init__(self, project: Project, needs: Needs, way: Way) -> None:
        self._project = project
        self._needs = needs
        self._way = way
        self._lock = read_lock(project.lock)
        self._history: History | None = None

    def run(self, locked: bool, ask: bool) -> Iterator[Synced]:
        project, lock = self._project, self._lock
        if not self._way.dry_run:
            files.sweep(project.file)
            files.sweep(project.lock)
            files.sweep(project.place(project.copy))
        schema = self._locked_schema() if locked else self._current_schema(ask)
        found = standings(project, lock, schema.sha256)
        due = [each.client for each in found if each.causes or self._way.force]
        if any(client.changelog for client in due):
            self._look_back(found, schema)
        products = self._begin(schema, due)
        for standing in found:
            if standing.client not in due:
                yield Synced(standing)
                continue
            yield self._enter(standing, next(products), schema)

    def _look_back(self, found: list[Standing], schema: Schema) -> None:
        from .history import History

        self._history = History(self._project, self._needs.tell)
        for standing in found:
            self._history.look(standing.client, standing.locked, schema.sha256)

    def _current_schema(self, ask: bool) -> Schema:
        if self._project.schema is not None and is_remote(self._project.schema) and ask:
            self._needs.step("Asking for the schema")
        try:
            return current(self._project, self._lock.schema, ask=ask)
        except SchemaUnavailable as unavailable:
            copy = self._project.place(self._project.copy)
            if self._project.schema is None or not is_remote(self._project.schema) or not copy.is_file():
                raise
            advice = f"clientgen sync --locked does with {shown(copy)}, the copy that is kept"
            raise SchemaUnavailable(f"{unavailable}; {advice}") from unavailable

    def _locked_schema(self) -> Schema:
        """The schema of the lock, and no other."""
        project, before = self._project, self._lock.schema
        advice = "run clientgen sync without --locked, and commit what it writes"
        if before is None:
            raise ProjectProblem(f"there is no {shown(project.lock)} that names a schema; {advice}")
        schema = kept(project)
        if schema is None:
            raise ProjectProblem(f"there is no {shown(project.place(project.copy))}, the copy of the schema; {advice}")
        if not is_locked(schema, before):
            raise ProjectProblem(f"the schema is not the one in {shown(project.lock)}; {advice}")
        validators = type(schema.said)(before.etag, before.last_modified)
        return replace(schema, said=validators)

    def _begin(self, schema: Schema, due: list[Client]) -> Iterator[Product]:
        """Settles everything, then keeps the schema, and begins to print what is due."""
        before = self._lock.schema
        gone = forgotten(self._project, self._lock)
        version = before.api_version if before is not None else ""
        products: Iterator[Product] = iter(())
        if due or before is None or before.sha256 != schema.sha256:
            from .orders import settle
            from .produce import produce

            api = self._read(schema)
            orders = settle(self._project, due, api, self._needs.recorded, self._way)
            version = api.version
            products = produce(orders)
            if before is not None and before.sha256 != schema.sha256:
                self._needs.tell(f"schema: {_step(before.api_version)} -> {_step(version)}")
        for name, directory in gone.items():
            self._needs.tell(f"{name}: no longer in {shown(self._project.file)}; what is in {directory} stays there")
        if not self._way.dry_run:
            self._keep(schema)
            clients = {name: client for name, client in self._lock.clients.items() if name not in gone}
            self._write(Lock(schema.locked(self._project, version), clients))
        if due:
            names = ", ".join(client.name for client in due)
            self._needs.step(f"Printing {names}")
        return products

    def _read(self, schema: Schema) -> Api:
        from generator.reader.read import read_schema

        reading = read_schema(schema.text)
        self._needs.show(reading)
        if reading.api is None:
            raise BrokenSchema(reading.error_count)
        return reading.api

    def _keep(self, schema: Schema) -> None:
        if not schema.fresh:
            return
        copy = self._project.place(self._project.copy)
        try:
            files.replace(copy, schema.text.data)
        except OSError as error:
            raise ProjectProblem(f"{shown(copy)} cannot be written: {said(error)}") from error

    def _enter(self, standing: Standing, product: Product, schema: Schema) -> Synced:
        """What came of a client, entered into the lock where it was written."""
        client = standing.client
        if product.report is None:
            from .orders import explained

            problems = explained(self._project, client, product)
            return Synced(standing, problems=problems, fault=product.fault)
        result = Synced(standing, product.report, merges=product.merges)
        if self._history is not None:
            upgrade = self._history.upgrade(client, standing.locked, product.order)
            if upgrade is not None:
                # Before the lock: a run that ends in between enters it again, which changes nothing.
                self._needs.tell(f"{client.name}: {client.changelog}: {self._needs.enter(upgrade)}")
        if not self._way.dry_run and not result.conflicts:
            entry = _locked_client(self._project, client, schema.sha256)
            self._write(Lock(self._lock.schema, {**self._lock.clients, client.name: entry}))
        return result

    def _write(self, lock: Lock) -> None:
        if lock != self._lock or not self._project.lock.exists():
            write_lock(self._project.lock, lock)
        self._lock = lock


def _locked_client(project: Project, client: Client, schema: str) -> LockedClient:
    """What the lock says of a client that was just written."""
    from generator.output.manifest import read_manifest
    from generator.output.problems import OutputProblem, moved

    directory = project.place(client.directory)
    try:
        manifest = read_manifest(directory)
    except OutputProblem as problem:
        raise ProjectProblem(str(problem)) from problem
    if manifest is None:
        raise ProjectProblem(moved(Path(shown(directory))))
    hashes = dict(manifest.files)
    own = [MANIFEST_NAME]
    if client.vendored:
        # Edited files stand as they were merged; what the manifest has are the hashes of what was printed.
        own += [path for path in hashes if (directory / path).is_file()]
        own += [PRISTINE_NAME] * (directory / PRISTINE_NAME).is_file()
    hashes |= {path: _hash(directory / path) for path in own}
    return LockedClient(
        target=client.target,
        directory=client.directory,
        generator=generator_of(client.target),
        schema=schema,
        settings=settings_digest(client),
        templates=templates_digest(project, client),
        files=hashes,
        earlier=earlier_digest(project, client),
    )


def _hash(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _step(version: str) -> str:
    return f"API {version}" if version else "without version"
