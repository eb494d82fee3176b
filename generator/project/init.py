"""A first project file, with everything that can be said in it as comments."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.output.refusals import said
from generator.targets.base import Target

from .config import CONFIG_NAME, COPY_NAME, PYPROJECT_NAME, is_remote, shown
from .faults import ProjectProblem
from .files import create
from .load import read_config


def init(directory: Path, schema: str | None, targets: Sequence[Target]) -> Path:
    """Writes a project file into `directory`, and returns its path.

    Args:
        directory: Where the project is.
        schema: A path relative to it, a URL, or None for the schema that clientgen brings along.
        targets: What a client is printed for, one each.

    Raises:
        ProjectProblem: if there is a project file already, or it cannot be written.
    """
    file = directory / CONFIG_NAME
    other = directory / PYPROJECT_NAME
    if other.is_file() and b"[tool.clientgen" in other.read_bytes():
        raise ProjectProblem(f"{shown(other)} describes a project already, in [tool.clientgen]")
    text = "\n".join(_lines(schema, targets)) + "\n"
    try:
        create(file, text.encode())
    except FileExistsError:
        raise ProjectProblem(f"{shown(file)} is there already; edit it, or remove it first") from None
    except OSError as error:
        raise ProjectProblem(f"{shown(file)} cannot be written: {said(error)}") from error
    read_config(file)
    return file


def _lines(schema: str | None, targets: Sequence[Target]) -> Iterator[str]:
    yield "# The clients of this project. clientgen sync prints them, clientgen check tells whether they are current."
    yield ""
    yield "# The schema: a path relative to this file, a URL, git:REVISION:PATH; without it, clientgen's own."
    if schema is None:
        yield '# schema = "kaltura.xml"'
    else:
        yield f"schema = {_quoted(schema)}"
    if schema is None or is_remote(schema):
        yield "# Where a schema from a URL is kept; commit it."
        yield f'# schema-copy = "{COPY_NAME}"'
    for target in targets:
        yield from _client(target)


def _client(target: Target) -> Iterator[str]:
    name = target.name
    yield ""
    yield f"[clients.{name}]"
    yield f'directory = "clients/{name}"'
    yield "# What is printed for; by default the name of the client."
    yield f'# target = "{name}"'
    yield "# Only these services, actions and classes, and what they reach; and not those."
    yield '# include = ["media.*", "session.start", "KalturaMediaEntry"]'
    yield '# exclude = ["media.delete"]'
    yield "# Tests in the client that play recorded answers to it."
    yield "# with-tests = true"
    yield "# Directories with templates of your own, looked at before those of the target."
    yield f'# templates = ["templates/{name}"]'
    yield "# A part of another package, whose edited files are merged; and without subclasses that no action returns."
    yield "# vendored = true"
    yield "# prune-inherited = true"
    yield "# A changelog that tells what a new schema changes, in the names of this client."
    yield f'# changelog = "clients/{name}/CHANGELOG.md"'
    if target.earlier:
        yield "# Earlier schemas, the oldest first, to tell what has changed since."
        yield '# earlier = ["schemas/2024.xml", "git:v1.0:kaltura.xml"]'
    for option in target.options:
        yield f"# {' '.join(option.help.split())}"
        yield f"# {option.name} = {_quoted(option.default)}"


def _quoted(text: str) -> str:
    """`text` as a TOML string."""
    import json

    # JSON leaves DEL alone, which TOML does not take.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def from_here(schema: str) -> str:
    """A path as a project file has it: with ``/``, relative to the working directory unless it was given absolute.

    Raises:
        ProjectProblem: if there is no such file.
    """
    if is_remote(schema) or schema.startswith("git:"):
        return schema
    if not os.path.isfile(schema):
        from generator.reader.fetch import SchemaUnavailable, fetch

        try:
            fetch(schema)
        except SchemaUnavailable as unavailable:
            raise ProjectProblem(str(unavailable)) from unavailable
    return Path(schema).as_posix()
