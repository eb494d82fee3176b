"""Conflicts that nobody resolved yet in files of vendored clients."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.output.manifest import read_manifest
from generator.output.merge import marked_line
from generator.output.problems import OutputProblem


def marked_files(directory: Path, locked: Mapping[str, str], edited: Iterable[str]) -> dict[str, int]:
    """Files of a vendored client that still hold markers, by path, with the line of the first.

    Args:
        directory: The client.
        locked: The hashes of its files in the lock.
        edited: Those that differ from these.
    """
    try:
        manifest = read_manifest(directory)
    except OutputProblem:
        return {}
    if manifest is None:
        return {}
    # Edits that the lock knows have another hash in it than what was printed.
    known = {path for path, printed in manifest.files.items() if locked.get(path, printed) != printed}
    found = {}
    for path in sorted(known.union(manifest.files.keys() & set(edited))):
        place = directory / path
        line = marked_line(place.read_bytes()) if place.is_file() and not place.is_symlink() else 0
        if line:
            found[path] = line
    return found
