"""What decides whether a client is up to date: hashes of its settings and templates, and who prints it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from generator import __version__
from generator.output.paths import MANIFEST_NAME, PENDING_NAME, PRISTINE_NAME

from .config import Client, Project
from .files import Fault, digest_of, hash_of


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


def by_others(directory: Path, faults: Iterable[tuple[str, Fault]]) -> Iterator[tuple[str, Fault]]:
    """Those of `faults` that the interrupted run in `directory` did not leave behind itself."""
    from generator.output.pending import owned_by_journal

    written = owned_by_journal(directory)
    for path, fault in faults:
        hashes = written.get(path, frozenset())
        is_ours = bool(hashes) if fault is Fault.MISSING else hash_of(str(directory / path)) in hashes
        if not is_ours and path not in (MANIFEST_NAME, PRISTINE_NAME):
            yield path, fault


def interrupted(directory: Path) -> bool:
    """Whether a run that was killed while it wrote a client left work behind in its `directory`."""
    return os.path.lexists(directory / PENDING_NAME)
