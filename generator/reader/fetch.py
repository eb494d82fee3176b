"""Gets the bytes of a schema: from a file, a git revision, standard input, over http, or the one that comes along."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from generator import resources
from generator.model.suggest import closest

from .limits import SIZE_LIMIT, TooLarge
from .shown import shown_source

__all__ = [
    "GIT",
    "SIZE_LIMIT",
    "STDIN",
    "SchemaText",
    "SchemaUnavailable",
    "Validators",
    "fetch",
    "fetch_changed",
    "is_url",
]

GIT = "git:"
"""What a schema in a git repository begins with: ``git:HEAD~1:schema/kaltura.xml``."""

STDIN = "<stdin>"
_CHUNK = 256 * 1024
_LONGEST_VALIDATOR = 500
_SCHEMES = ("http://", "https://")
_OTHER_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_SOURCES = "give a file, an http(s) URL, - for standard input, or nothing for the schema that clientgen brings along"
_PACKED = (b"\x1f\x8b", b"\xfd7zXZ\x00")
_HOST = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(:[0-9]+)?/")


@dataclass(frozen=True, slots=True)
class SchemaText:
    """A schema as it was found: the name that messages call it by, and its bytes, unpacked.

    One that is `too_large`, above `SIZE_LIMIT`, has no bytes: no more than that was read of it.
    """

    name: str
    data: bytes
    too_large: bool = False


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server said of a schema that tells whether it has changed since; "" for what it did not say."""

    etag: str = ""
    last_modified: str = ""


class SchemaUnavailable(Exception):
    """The schema cannot be had; the text says why and what to do."""


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


def fetch(source: str | None) -> SchemaText:
    """The schema at `source`: a path, ``git:REVISION:PATH``, ``-`` for standard input, an http(s) URL, or None for the
    embedded default.

    One that is packed with gzip or xz is unpacked, wherever it comes from.

    Raises:
        SchemaUnavailable: if it cannot be read.
    """
    default = resources.default_schema() if source is None else None
    name = default.name if default else STDIN if source == "-" else shown_source(str(source))
    try:
        if default is not None:
            data = _file(default, name)
        elif source == "-":
            data = _stdin()
        elif is_url(str(source)):
            data = _url(str(source), Validators())[0] or b""
        elif str(source).startswith(GIT):
            data = _revision(str(source))
        else:
            data = _file(Path(str(source)), name)
        return SchemaText(name, _unpacked(data, name))
    except TooLarge:
        return SchemaText(name, b"", too_large=True)


def fetch_changed(url: str, known: Validators) -> tuple[SchemaText | None, Validators]:
    """The schema at `url` unless it is still the one that `known` is about, and what the server says of it now.

    It is None where the server answers that it has not changed (RFC 9110, 304); without validators it never is.

    Raises:
        SchemaUnavailable: if it cannot be read.
    """
    name = shown_source(url)
    try:
        data, validators = _url(url, known)
        return (None if data is None else SchemaText(name, _unpacked(data, name))), validators
    except TooLarge:
        return SchemaText(name, b"", too_large=True), Validators()


def is_url(source: str) -> bool:
    """Whether `source` is fetched over the network."""
    return source.lower().startswith(_SCHEMES)


def _revision(source: str) -> bytes:
    # Starting a process takes imports that files do without.
    from .revision import RevisionUnavailable, at_revision

    try:
        data = _fitting(at_revision(source.removeprefix(GIT), SIZE_LIMIT))
    except RevisionUnavailable as error:
        raise SchemaUnavailable(str(error)) from error
    return data


def _file(path: Path, name: str) -> bytes:
    try:
        if path.is_dir():
            raise SchemaUnavailable(f"{name} is a folder; give a schema file in it{_schemas_in(path)}")
        with path.open("rb") as file:
            if path.stat().st_size > SIZE_LIMIT:
                raise TooLarge
            return _limited(file)
    except FileNotFoundError as error:
        if _HOST.match(name) and not path.parent.is_dir():
            raise SchemaUnavailable(f"there is no file {name}; did you mean https://{name}?") from error
        if _OTHER_SCHEME.match(name):
            raise SchemaUnavailable(f"{name} is no http or https URL; fetch it to a file first") from error
        raise SchemaUnavailable(f"there is no file {name}{_close_to(path)}") from error
    except PermissionError as error:
        raise SchemaUnavailable(f"{name} may not be read; check its permissions") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise SchemaUnavailable(f"{name} cannot be read: {reason}") from error


def _schemas_in(folder: Path) -> str:
    names = sorted(path.name for path in folder.glob("*.xml"))
    return f", such as {folder / names[0]}" if names else ""


def _close_to(path: Path) -> str:
    folder = path.parent
    if not folder.is_dir():
        return f": the folder {shown_source(str(folder))} does not exist; {_SOURCES}"
    try:
        found = closest(path.name, (each.name for each in folder.iterdir()), limit=3)
    except OSError:
        found = ()
    return f"; did you mean {' or '.join(str(folder / name) for name in found)}?" if found else f"; {_SOURCES}"


def _stdin() -> bytes:
    # There is none where the shell closed it, or where the system starts programs without.
    if sys.stdin is None:
        raise SchemaUnavailable("standard input is closed; pipe a schema into it, or give a file")
    return _limited(sys.stdin.buffer)


def _unpacked(data: bytes, name: str) -> bytes:
    """What `data` holds if it is a gzip or xz file; else `data`."""
    if not data.startswith(_PACKED):
        return data
    # Only a packed schema pays for the import.
    from .unpack import Damaged, unpacked

    try:
        return _fitting(unpacked(data, SIZE_LIMIT))
    except Damaged as error:
        raise SchemaUnavailable(f"{name} is damaged: {error}; fetch it again") from error


def _url(url: str, known: Validators) -> tuple[bytes | None, Validators]:
    """What the server sends, None if it says that this is what `known` is about; and what it says of it."""
    # Only a schema that comes over the network pays for the import.
    from .web import Unreachable, download

    asked = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    try:
        data, said = download(url, {name: value for name, value in asked.items() if value}, SIZE_LIMIT)
    except Unreachable as error:
        raise SchemaUnavailable(str(error)) from error
    if data is None:
        return None, known
    return data, Validators(_validator(said.get("ETag", "")), _validator(said.get("Last-Modified", "")))


def _validator(value: str) -> str:
    """What a server says, if it can be kept in a file and said back; else ""."""
    return value if value.isascii() and value.isprintable() and len(value) <= _LONGEST_VALIDATOR else ""


def _fitting(data: bytes) -> bytes:
    if len(data) > SIZE_LIMIT:
        raise TooLarge
    return data


def _limited(stream: _Readable) -> bytes:
    found = bytearray()
    while chunk := stream.read(_CHUNK):
        found += chunk
        if len(found) > SIZE_LIMIT:
            raise TooLarge
    return bytes(found)
