"""The lock file ``clientgen.lock``: what the clients of a project were printed from, and what was written.

It is JSON, sorted, and the same for the same input: no date, no path of the machine. It is committed with the project.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from dataclasses import replace as replace_fields
from pathlib import Path
from typing import Any

from generator import __version__
from generator.output.disk import NotPlain, read_plain
from generator.output.refusals import said

from .config import shown
from .faults import ProjectProblem
from .files import replace

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class LockedSchema:
    """The schema: where it comes from (None: clientgen's own), the SHA-256 of its text, the version of its API.

    Of a schema from a URL, `copy` is the file that it is kept in, and `etag` and `last_modified` are what the server
    said of it; else these are empty.
    """

    source: str | None
    sha256: str
    api_version: str
    copy: str = ""
    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class LockedClient:
    """A client: what it was printed by and for, hashes of what it was printed from, and of its files by path.

    `generator` names clientgen, and the package that brings the target along if that is another, with their versions.
    `earlier` is the hash of earlier schemas, "" for none, which is not written.
    """

    target: str
    directory: str
    generator: str
    schema: str
    settings: str
    templates: str
    files: Mapping[str, str] = field(repr=False)
    earlier: str = ""

    def document(self) -> dict[str, object]:
        """The client as it is written."""
        return {key: getattr(self, key) for key in LockedClient.__slots__ if key != "earlier" or self.earlier}


@dataclass(frozen=True, slots=True)
class Lock:
    """What a lock file says; nothing if there is none.

    `is_conflicted` tells that git left two in the file, and that this is what they agree in.
    """

    schema: LockedSchema | None = None
    clients: Mapping[str, LockedClient] = field(default_factory=dict)
    is_conflicted: bool = False

    def to_bytes(self) -> bytes:
        """The lock as it is written."""
        document = {
            "format": _FORMAT,
            "generator": __version__,
            "schema": None if self.schema is None else asdict(self.schema),
            "clients": {name: client.document() for name, client in self.clients.items()},
        }
        return (json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()


def read_lock(path: Path) -> Lock:
    """The lock in the file `path`; an empty one if there is no such file.

    Raises:
        ProjectProblem: if it is damaged, or a newer version of clientgen wrote it.
    """
    try:
        content = read_plain(path)
    except FileNotFoundError:
        return Lock()
    except NotPlain as problem:
        raise ProjectProblem(str(problem)) from problem
    except OSError as error:
        raise ProjectProblem(f"{shown(path)} cannot be read: {error.strerror or error}") from error
    try:
        if b"\n<<<<<<< " not in content and not content.startswith(b"<<<<<<< "):
            return _read(path, content)
        # Merging takes more imports than all else that an up-to-date project needs.
        from generator.output.merge import resolved

        return _agreed(_read(path, resolved(content, "ours")), _read(path, resolved(content, "theirs")))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ProjectProblem(
            f"{shown(path)} is damaged ({type(error).__name__}: {' '.join(str(error).split())[:200]}). "
            "Restore it from version control; or delete it, and clientgen sync writes it anew."
        ) from error


def write_lock(path: Path, lock: Lock) -> None:
    """Makes the file `path` hold `lock`, in one step, and leaves it alone where it does.

    Raises:
        ProjectProblem: if it cannot be written.
    """
    try:
        replace(path, lock.to_bytes())
    except OSError as error:
        raise ProjectProblem(f"{shown(path)} cannot be written: {said(error)}") from error


def _read(path: Path, content: bytes) -> Lock:
    document = json.loads(content)
    _refuse_newer(path, document)
    return _parse(document)


def _agreed(ours: Lock, theirs: Lock) -> Lock:
    """What both say. Of what they differ in, only what it is about, so that it is brought up to date."""
    clients = dict(theirs.clients)
    for name, client in ours.clients.items():
        clients[name] = client if clients.get(name, client) == client else replace_fields(client, schema="", files={})
    schema = ours.schema
    if schema is not None and schema != theirs.schema:
        schema = LockedSchema(schema.source, "", schema.api_version, schema.copy)
    return Lock(schema, clients, is_conflicted=True)


def _refuse_newer(path: Path, document: Any) -> None:
    format_, writer = int(document["format"]), str(document["generator"])
    if format_ > _FORMAT or _order(writer) > _order(__version__):
        raise ProjectProblem(
            f"{shown(path)} was written by clientgen {writer}, and this is {__version__}. "
            "Update clientgen; or delete the file to go back to this version."
        )
    if format_ != _FORMAT:
        raise ValueError(f"format {format_} is not one that this version knows")


def _order(version: str) -> tuple[int, ...]:
    numbers = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(map(int, numbers[0].split("."))) if numbers else ()


def _parse(document: Any) -> Lock:
    schema = None if document["schema"] is None else LockedSchema(**document["schema"])
    clients = {name: LockedClient(**client) for name, client in document["clients"].items()}
    if schema is not None and not all(isinstance(each, str) for each in _texts(schema)):
        raise TypeError("a value of the schema is no text")
    for client in clients.values():
        if not isinstance(client.files, dict) or not isinstance(client.directory, str):
            raise TypeError("a client has no files")
    return Lock(schema, clients)


def _texts(schema: LockedSchema) -> list[object]:
    return [value for key, value in asdict(schema).items() if key != "source" or value is not None]
