"""Helpers of the tests of the output room: clients made of texts, and directories read back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.output.paths import MANIFEST_NAME
from generator.output.write import About, Report, write
from generator.targets.base import OutputFile

ABOUT = About(target="toy", api_version="1.0.0")


def printed(tree: Mapping[str, str]) -> list[OutputFile]:
    """The files of a client, from their texts by path."""
    return [OutputFile(path, text.encode()) for path, text in tree.items()]


def put_client(out: Path, tree: Mapping[str, str], *, force: bool = False, dry_run: bool = False) -> Report:
    """Writes the client `tree` into `out`."""
    return write(printed(tree), out, about=ABOUT, force=force, dry_run=dry_run)


def put_user(out: Path, path: str, text: str) -> None:
    """Writes a file as a user does."""
    place = out / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text)


def tree_of(out: Path) -> dict[str, str]:
    """What is in `out`, the manifest left out; links as ``-> target``, empty directories as ``path/``."""
    found: dict[str, str] = {}
    for place in sorted(out.rglob("*")):
        path = place.relative_to(out).as_posix()
        if path == MANIFEST_NAME:
            continue
        if place.is_symlink():
            found[path] = f"-> {place.readlink()}"
        elif place.is_dir():
            if not any(place.iterdir()):
                found[path + "/"] = ""
        else:
            found[path] = place.read_text()
    return found
