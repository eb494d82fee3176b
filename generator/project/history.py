"""What a new schema changes in a client, told where the project file asks for a changelog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from generator.model.api import Api
from generator.model.selection import select

from .config import Client, Project
from .lock import LockedClient
from .produce import Order
from .schema import earlier


@dataclass(frozen=True, slots=True)
class Upgrade:
    """A client that is printed from another schema than before, and the changelog that tells of it."""

    order: Order
    old: Api
    new: Api
    changelog: Path


@dataclass
class History:
    """Finds the APIs that clients were printed from; made before the copy of the schema is replaced."""

    project: Project
    tell: Callable[[str], object]
    _apis: dict[str, Api | None] = field(default_factory=dict, init=False)

    def look(self, client: Client, locked: LockedClient | None, schema: str) -> None:
        """Reads what `client` was printed from, if that is not `schema`, a hash, and a changelog is asked for."""
        if client.changelog and locked is not None and locked.schema not in ("", schema, *self._apis):
            from generator.reader.read import read_schema

            text = earlier(self.project, locked.schema)
            self._apis[locked.schema] = None if text is None else read_schema(text).api

    def upgrade(self, client: Client, locked: LockedClient | None, order: Order) -> Upgrade | None:
        """What has to be told of `client`; None for nothing."""
        if not client.changelog or locked is None or locked.schema not in self._apis:
            return None
        old = self._apis[locked.schema]
        if old is None:
            self.tell(
                f"{client.name}: {client.changelog}: nothing entered, because the schema that the client was printed "
                "from is neither kept nor committed; clientgen changelog OLD NEW enters it"
            )
            return None
        # What a pattern names may be new.
        before = select(old, client.include, client.exclude, prune_inherited=client.prune_inherited).api
        return Upgrade(order, before, order.job.api, self.project.place(client.changelog))
