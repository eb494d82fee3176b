"""Earlier schemas that a client names: their text as it lies on this machine, its hash, and what they describe."""

from __future__ import annotations

from contextlib import chdir
from typing import TYPE_CHECKING

from generator.reader.fetch import GIT, SchemaText, SchemaUnavailable, fetch

from .config import Client, Project, shown
from .faults import Mistakes
from .files import digest_of

if TYPE_CHECKING:
    from generator.model.api import Api


def no_earlier(target: str, advice: str) -> str:
    """What people are told who give earlier schemas to a target that makes nothing of them."""
    return f"the target {target} does not tell what changed since earlier schemas; {advice}"


def earlier_digest(project: Project, client: Client) -> str:
    """The hash of the earlier schemas of `client`, in their order, whatever they are called; "" where it names none.

    Raises:
        Mistakes: if one cannot be had.
    """
    if not client.earlier:
        return ""
    return digest_of(("schema", _text(project, client, number).data) for number in range(len(client.earlier)))


class EarlierApis:
    """Reads the earlier schemas of the clients of a project, each once."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: dict[str, Api] = {}

    def of(self, client: Client) -> list[Api]:
        """What the earlier schemas of `client` describe, the oldest first.

        Raises:
            Mistakes: if one cannot be had, or has errors.
        """
        return [self._api(client, number) for number in range(len(client.earlier))]

    def _api(self, client: Client, number: int) -> Api:
        source = client.earlier[number]
        if source not in self._known:
            # Only a client that is printed pays for the import.
            from generator.reader.read import read_schema

            reading = read_schema(_text(self._project, client, number))
            if reading.api is None:
                first = reading.errors[0]
                more = f" (1 of {reading.error_count} errors)" if reading.error_count > 1 else ""
                raise _mistake(self._project, client, number, f"the earlier schema has an error: {first}{more}")
            self._known[source] = reading.api
        return self._known[source]


def _text(project: Project, client: Client, number: int) -> SchemaText:
    """The text of an earlier schema."""
    source = client.earlier[number]
    try:
        if source.startswith(GIT):
            with chdir(project.root):
                return fetch(source)
        return fetch(shown(project.place(source)))
    except SchemaUnavailable as unavailable:
        raise _mistake(project, client, number, str(unavailable)) from unavailable


def _mistake(project: Project, client: Client, number: int, text: str) -> Mistakes:
    return Mistakes((project.mistake(text, "clients", client.name, "earlier", number),))
