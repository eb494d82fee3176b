"""The project file: which clients a project has, from which schema, and where they go.

It is ``clientgen.toml``, or the table ``[tool.clientgen]`` of ``pyproject.toml``. Paths in it are relative to its own
directory.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from generator.model.suggest import did_you_mean
from generator.output.disk import NotPlain, read_plain

from .faults import Mistake, Mistakes, ProjectProblem
from .toml_lines import KeyPath, lines_of

CONFIG_NAME = "clientgen.toml"
PYPROJECT_NAME = "pyproject.toml"
LOCK_NAME = "clientgen.lock"
COPY_NAME = "clientgen.schema.xml"
"""Where a schema that comes from a URL is kept, unless the project file says otherwise."""

_TABLE = ("tool", "clientgen")
_TOP_KEYS = ("schema", "schema-copy", "clients")
CLIENT_KEYS = (
    "target",
    "directory",
    "include",
    "exclude",
    "with-tests",
    "templates",
    "vendored",
    "prune-inherited",
    "changelog",
    "earlier",
)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_KINDS = {bool: "true or false", int: "a number", float: "a number", str: "text", list: "a list", dict: "a table"}


@dataclass(frozen=True, slots=True)
class Client:
    """One client of a project, as the project file has it.

    `directory` and `templates` are as written; `options` are the options of the target that the file names. `vendored`
    and `prune_inherited` are what ``clientgen vendor`` does; `changelog` is the file that new schemas are entered into;
    `earlier` are earlier schemas, the oldest first, for targets that tell what has changed since.
    """

    name: str
    target: str
    directory: str
    options: Mapping[str, str]
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    tests: bool = False
    templates: tuple[str, ...] = ()
    vendored: bool = False
    prune_inherited: bool = False
    changelog: str = ""
    earlier: tuple[str, ...] = ()


@dataclass(frozen=True)
class Project:
    """A project: its file (absolute), the schema as written (None: the one that clientgen brings along), its clients.

    `copy` is where a schema from a URL is kept, as written. `text` and `table` are the text of the file and the keys
    that lead to the table of clientgen in it; messages find lines by them.
    """

    file: Path
    schema: str | None
    copy: str
    clients: tuple[Client, ...]
    text: str = field(repr=False, default="")
    table: KeyPath = ()

    @property
    def root(self) -> Path:
        """The directory that paths are relative to."""
        return self.file.parent

    @property
    def lock(self) -> Path:
        """The lock file."""
        return self.root / LOCK_NAME

    def place(self, path: str) -> Path:
        """Where a `path` of the project file leads; absolute."""
        return Path(os.path.normpath(self.root / path))

    def mistake(self, text: str, *keys: str | int) -> Mistake:
        """A mistake in the value at `keys`, or in the nearest table above that is written out."""
        path = (*self.table, *keys)
        while path and path not in self._lines:
            path = path[:-1]
        return Mistake(shown(self.file), self._lines.get(path, 0), text)

    @cached_property
    def _lines(self) -> dict[KeyPath, int]:
        return lines_of(self.text)


def shown(path: Path) -> str:
    """`path` as messages name it: from the working directory, where that is shorter."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive
        return str(path)
    return relative if len(relative) <= len(str(path)) else str(path)


def parse_config(file: Path) -> tuple[Project, list[Mistake]]:
    """The project that `file` describes, and what is wrong with it, which is left out of the project.

    Whether the options of targets are known is not looked at.

    Raises:
        ProjectProblem: if it cannot be read.
        Mistakes: if it is no TOML.
    """
    file = Path(os.path.abspath(file))
    try:
        text = read_plain(os.path.realpath(file)).decode("utf-8-sig")
    except NotPlain as problem:
        raise ProjectProblem(str(problem)) from problem
    except UnicodeDecodeError as error:
        raise ProjectProblem(f"{shown(file)} is not in UTF-8: {error.reason}") from error
    except OSError as error:
        raise ProjectProblem(f"{shown(file)} cannot be read: {error.strerror or error}") from error
    text = text.replace("\r\n", "\n")
    try:
        document: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Mistakes((_syntax(file, text, str(error)),)) from error
    table = _TABLE if file.name == PYPROJECT_NAME else ()
    for key in table:
        document = document.get(key, {}) if isinstance(document, dict) else {}
    reader = _Reader(Project(file, None, COPY_NAME, (), text, table))
    return reader.project(document), reader.mistakes


_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def _syntax(file: Path, text: str, message: str) -> Mistake:
    place = _PLACE.search(message)
    line = int(place[1]) if place and place[1] else text.count("\n") + 1
    return Mistake(shown(file), line, f"this is no TOML: {_PLACE.sub('', message)}")


class _Reader:
    """Reads the table of a project, and collects what is wrong with it in `mistakes`."""

    def __init__(self, blank: Project) -> None:
        self._blank = blank
        self.mistakes: list[Mistake] = []

    def project(self, table: Any) -> Project:
        """The project; what is wrong with it is left out."""
        if not isinstance(table, dict):
            self._wrong("clientgen has to be a table")
            table = {}
        for key in table:
            if key not in _TOP_KEYS:
                hint = did_you_mean(key, _TOP_KEYS) or f"there are {', '.join(_TOP_KEYS)}"
                self._wrong(f"there is no key {key!r} here; {hint}", key)
        schema = self._text(table, "schema") if "schema" in table else None
        if schema == "-":
            self._wrong("a project cannot read its schema from standard input; name a file or a URL", "schema")
        copy = self._text(table, "schema-copy") if "schema-copy" in table else COPY_NAME
        if "schema-copy" in table and schema is not None and not is_remote(schema):
            self._wrong("schema-copy is where a schema from a URL is kept, and this one is no URL", "schema-copy")
        blank = self._blank
        return Project(blank.file, schema, copy or COPY_NAME, self._clients(table), blank.text, blank.table)

    def _clients(self, table: Mapping[str, Any]) -> tuple[Client, ...]:
        tables = table.get("clients", {})
        if not isinstance(tables, dict):
            self._wrong("clients are tables, each with a name of its own, such as [clients.python]", "clients")
            return ()
        clients = []
        for name, below in tables.items():
            if not _NAME.fullmatch(name):
                self._wrong(f"{name!r} is no name for a client; use letters, digits, - and _", "clients", name)
            elif not isinstance(below, dict):
                self._wrong(f"a client is a table: [clients.{name}]", "clients", name)
            else:
                clients.append(self._client(name, below))
        if not tables:
            self._wrong("there is no client; add a table such as [clients.python] with its directory")
        self._check_directories(clients)
        return tuple(clients)

    def _client(self, name: str, table: Mapping[str, Any]) -> Client:
        at = ("clients", name)
        if "directory" not in table:
            near = did_you_mean("directory", (key for key in table if key not in CLIENT_KEYS))
            hint = f"; {near}" if near else ""
            self._wrong(f'client {name} has no directory; say where it goes with directory = "..."{hint}', *at)
        options = self._options(table, at)
        vendored = self._flag(table, *at, "vendored")
        if vendored and table.get("with-tests"):
            self._wrong("a vendored client carries no tests; leave with-tests out", *at, "with-tests")
        return Client(
            name=name,
            target=self._text(table, *at, "target") if "target" in table else name,
            directory=self._text(table, *at, "directory") if "directory" in table else "",
            options=options,
            include=self._texts(table, *at, "include"),
            exclude=self._texts(table, *at, "exclude"),
            tests=self._flag(table, *at, "with-tests"),
            templates=self._texts(table, *at, "templates"),
            vendored=vendored,
            prune_inherited=self._flag(table, *at, "prune-inherited"),
            changelog=self._text(table, *at, "changelog") if "changelog" in table else "",
            earlier=self._earlier(table, *at, "earlier"),
        )

    def _earlier(self, table: Mapping[str, Any], *path: str | int) -> tuple[str, ...]:
        found = self._texts(table, *path)
        for number, schema in enumerate(found):
            if schema == "-" or is_remote(schema):
                where = "standard input" if schema == "-" else "a URL"
                advice = "fetch it to a file, and commit that: it does not change any more"
                self._wrong(f"an earlier schema cannot come from {where}; {advice}", *path, number)
        return found

    def _check_directories(self, clients: Sequence[Client]) -> None:
        taken: dict[str, str] = {}
        for client in clients:
            if not client.directory:
                continue
            place = os.path.normcase(self._blank.place(client.directory)).casefold()
            other = taken.setdefault(place, client.name)
            if other != client.name:
                text = f"clients {other} and {client.name} have the same directory; give each its own"
                self._wrong(text, "clients", client.name, "directory")

    def _options(self, table: Mapping[str, Any], at: KeyPath) -> dict[str, str]:
        """What may be options of the target; whether it has them is looked at when it is known."""
        options = {}
        for key, value in table.items():
            if key in CLIENT_KEYS:
                continue
            near = "" if isinstance(value, str) else did_you_mean(key, CLIENT_KEYS)
            if near:
                self._wrong(f"there is no key {key!r} here; {near}", *at, key)
            else:
                options[key] = self._option(value, *at, key)
        return options

    def _option(self, value: object, *path: str | int) -> str:
        if isinstance(value, str):
            return value
        if isinstance(value, (bool, int, float)):
            self._wrong(f"{path[-1]} has to be text; put it in quotes", *path)
        else:
            self._wrong(f"{path[-1]} has to be text, not {_kind(value)}", *path)
        return ""

    def _text(self, table: Mapping[str, Any], *path: str | int) -> str:
        """The text at the last key of `path` in `table`; a mistake if it is anything else, or empty."""
        key = path[-1]
        assert isinstance(key, str)
        value = table[key]
        if not isinstance(value, str):
            self._wrong(f"{key} has to be text, not {_kind(value)}", *path)
            return ""
        if not value.strip() or "\0" in value:
            self._wrong(f"{key} is empty", *path)
        return value

    def _texts(self, table: Mapping[str, Any], *path: str | int) -> tuple[str, ...]:
        key = path[-1]
        assert isinstance(key, str)
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str) and each for each in value):
            self._wrong(f'{key} has to be a list of texts: {key} = ["...", "..."]', *path)
            return ()
        return tuple(value)

    def _flag(self, table: Mapping[str, Any], *path: str | int) -> bool:
        key = path[-1]
        assert isinstance(key, str)
        value = table.get(key, False)
        if not isinstance(value, bool):
            self._wrong(f"{key} has to be true or false, not {_kind(value)}", *path)
            return False
        return value

    def _wrong(self, text: str, *path: str | int) -> None:
        self.mistakes.append(self._blank.mistake(text, *path))


def is_remote(schema: str) -> bool:
    """Whether `schema` is a URL, so that a copy of it is kept."""
    return schema.lower().startswith(("http://", "https://"))


def _kind(value: object) -> str:
    return _KINDS.get(type(value), "a date or time")
