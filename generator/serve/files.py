"""The files of a site: which one a path means, and never one that lies elsewhere."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

from generator.targets.words import FILE_NAMES

_TYPES = {
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "xml": "application/xml",
    "svg": "image/svg+xml",
    "png": "image/png",
    "ico": "image/x-icon",
}
_PACKED = frozenset(("png", "ico"))
_OTHER = "application/octet-stream"
_INDEX = "index.html"
_FORBIDDEN = frozenset('\\:*?"<>|')
_CHUNK = 1 << 18


@dataclass(frozen=True, slots=True)
class Found:
    """A file: where it lies, its content type, whether packing makes it smaller, its size, a tag of its content."""

    path: str
    type: str
    packs: bool
    size: int
    tag: str

    def pieces(self) -> Iterator[bytes]:
        """Its content, piece by piece."""
        with open(self.path, "rb") as file:
            while piece := file.read(_CHUNK):
                yield piece


class Moved(Exception):
    """A path means a folder; `location` is how it is written."""

    def __init__(self, location: str) -> None:
        super().__init__(location)
        self.location = location


class SiteFiles:
    """The files below a folder.

    Args:
        folder: The folder, which may be a link.
    """

    def __init__(self, folder: Path) -> None:
        self._root = os.path.realpath(folder)

    def find(self, path: str) -> Found | None:
        """The file that `path` means, the path of a request without its query; None where there is none to be had.

        Raises:
            Moved: if it means a folder with a page of its own, and does not end in ``/``.
        """
        names = _names(path)
        if names is None:
            return None
        if names[-1] == "":
            names[-1] = _INDEX
        place = os.path.realpath(os.path.join(self._root, *names))
        if not place.startswith(self._root.rstrip(os.sep) + os.sep):
            return None
        try:
            status = os.stat(place)
        except (OSError, ValueError):
            return None
        if stat.S_ISDIR(status.st_mode) and os.path.isfile(os.path.join(place, _INDEX)):
            raise Moved(f"{path}/")
        if not stat.S_ISREG(status.st_mode):
            return None
        ending = names[-1].rpartition(".")[2].lower()
        tag = f'W/"{status.st_size:x}-{status.st_mtime_ns:x}"'
        return Found(place, _TYPES.get(ending, _OTHER), ending not in _PACKED, status.st_size, tag)


def _names(path: str) -> list[str] | None:
    """The names in a path, the last one empty for a folder; None where one of them leads somewhere else, is hidden, or
    is not a name on every system."""
    try:
        decoded = unquote_to_bytes(path).decode("utf-8")
    except UnicodeDecodeError:
        return None
    if not decoded.startswith("/") or not decoded.isprintable() or _FORBIDDEN & set(decoded):
        return None
    names = decoded[1:].split("/")
    return names if all(map(_is_name, names[:-1])) and (names[-1] == "" or _is_name(names[-1])) else None


def _is_name(name: str) -> bool:
    return (
        name != ""
        and not name.startswith(".")
        and not name.endswith((".", " "))
        and name.partition(".")[0].rstrip().lower() not in FILE_NAMES
    )
