"""What decides whether a client is up to date: hashes of its settings and templates, and who prints it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from generator import __version__
from generator.output.paths import PENDING_NAME

from .config import Client, Project
from .files import digest_of


def settings_digest(client: Client) -> str:
    """The hash of all that the project file says of `client`, but for its directories.

    Options that it does not name are left out: their defaults belong to the version of the generator.
    """
    parts = {
        "target": client.target,
        "options": dict(client.options),
        "include": client.include,
        "exclude": client.exclude,
        "tests": client.tests,
        "vendored": client.vendored,
        "prune_inherited": client.prune_inherited,
    }
    return digest_of([("settings", json.dumps(parts, sort_keys=True).encode())])


def templates_digest(project: Project, client: Client) -> str:
    """The hash of the names and contents of the templates that `client` overrides; "" where it overrides none.

    Raises:
        OSError: if one cannot be read.
    """
    if not client.templates:
        return ""
    return digest_of(
        (f"{number}/{path.relative_to(folder).as_posix()}", path.read_bytes())
        for number, folder in enumerate(map(project.place, client.templates))
        for path in template_files(folder)
    )


def template_files(folder: Path) -> Iterator[Path]:
    """The templates in `folder`, in a stable order."""
    yield from sorted(path for path in folder.glob("*.jinja") if path.is_file())


@cache
def generator_of(target: str) -> str:
    """Who prints clients for `target`: clientgen and, where another package adds the target, that, with versions."""
    from generator.targets.registry import distribution_of

    added = distribution_of(target)
    return f"clientgen {__version__}" + (f", {added}" if added else "")


def interrupted(directory: Path) -> bool:
    """Whether a run that was killed while it wrote a client left work behind in its `directory`."""
    return os.path.lexists(directory / PENDING_NAME)
