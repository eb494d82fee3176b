"""Gets the bytes of a schema: from a file, a git revision, standard input, over http, or the one that comes along."""

from __future__ import annotations

import errno
import io
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from generator import resources
from generator.model.suggest import closest

if TYPE_CHECKING:
    from urllib.request import OpenerDirector

SIZE_LIMIT = 64 * 1024 * 1024
"""The largest schema that is taken, in bytes; real ones have 2 MB."""

GIT = "git:"
"""What a schema in a git repository begins with: ``git:HEAD~1:schema/kaltura.xml``."""

STDIN = "<stdin>"
_TIMEOUT = 30.0
_CHUNK = 256 * 1024
_SCHEMES = ("http://", "https://")
_OTHER_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_SOURCES = "give a file, an http(s) URL, - for standard input, or nothing for the schema that clientgen brings along"
_PACKED = {b"\x1f\x8b": "gzip", b"\xfd7zXZ\x00": "lzma"}


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


class _TooLarge(Exception):
    """There is more than `SIZE_LIMIT`."""


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
    name = default.name if default else STDIN if source == "-" else str(source)
    try:
        if default is not None:
            data = _file(default, name)
        elif source == "-":
            data = _stdin()
        elif is_url(name):
            data = _url(name, Validators())[0] or b""
        elif name.startswith(GIT):
            data = _revision(name)
        else:
            data = _file(Path(name), name)
        return SchemaText(name, _unpacked(data, name))
    except _TooLarge:
        return SchemaText(name, b"", too_large=True)


def fetch_changed(url: str, known: Validators) -> tuple[SchemaText | None, Validators]:
    """The schema at `url` unless it is still the one that `known` is about, and what the server says of it now.

    It is None where the server answers that it has not changed (RFC 9110, 304); without validators it never is.

    Raises:
        SchemaUnavailable: if it cannot be read.
    """
    try:
        data, validators = _url(url, known)
        return (None if data is None else SchemaText(url, _unpacked(data, url))), validators
    except _TooLarge:
        return SchemaText(url, b"", too_large=True), Validators()


def is_url(source: str) -> bool:
    """Whether `source` is fetched over the network."""
    return source.lower().startswith(_SCHEMES)


def _revision(source: str) -> bytes:
    # Starting a process takes imports that files do without.
    from .revision import RevisionUnavailable, at_revision

    try:
        data = at_revision(source.removeprefix(GIT), SIZE_LIMIT)
    except RevisionUnavailable as error:
        raise SchemaUnavailable(str(error)) from error
    if len(data) > SIZE_LIMIT:
        raise _TooLarge
    return data


def _file(path: Path, name: str) -> bytes:
    try:
        if path.is_dir():
            raise SchemaUnavailable(f"{name} is a folder; give a schema file in it{_schemas_in(path)}")
        with path.open("rb") as file:
            if path.stat().st_size > SIZE_LIMIT:
                raise _TooLarge
            return _limited(file)
    except FileNotFoundError as error:
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
        return f": the folder {folder} does not exist; {_SOURCES}"
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
    """What `data` holds if it is a gzip or xz file, however much that claims to be; else `data`."""
    module = next((module for magic, module in _PACKED.items() if data.startswith(magic)), None)
    if module is None:
        return data
    try:
        with import_module(module).open(io.BytesIO(data)) as stream:
            return _limited(stream)
    except _TooLarge:
        raise
    except Exception as error:  # gzip raises those of zlib as well, and both EOFError
        raise SchemaUnavailable(f"{name} is damaged: {error}; fetch it again") from error


def _limited(stream: _Readable) -> bytes:
    return _joined(iter(lambda: stream.read(_CHUNK), b""))


def _joined(chunks: Iterator[bytes]) -> bytes:
    found = bytearray()
    for chunk in chunks:
        found += chunk
        if len(found) > SIZE_LIMIT:
            raise _TooLarge
    return bytes(found)


def _url(url: str, known: Validators) -> tuple[bytes | None, Validators]:
    """What the server sends, None if it says that this is what `known` is about; and what it says of it."""
    # Only a schema that comes over the network pays for the import.
    import http.client
    import urllib.error
    import urllib.parse
    import urllib.request
    from http import HTTPStatus

    if "@" in urllib.parse.urlsplit(url).netloc:
        raise SchemaUnavailable(
            "a URL with a user name and password is not supported; fetch the schema to a file first"
        )
    headers = {"Accept": "application/xml, text/xml, */*", "Accept-Encoding": "gzip", "User-Agent": "clientgen"}
    if known.etag:
        headers["If-None-Match"] = known.etag
    if known.last_modified:
        headers["If-Modified-Since"] = known.last_modified
    try:
        request = urllib.request.Request(url, headers=headers)
        with _opener().open(request, timeout=_TIMEOUT) as response:
            stated = response.headers.get("Content-Length", "")
            if stated.isdecimal() and int(stated) > SIZE_LIMIT:
                raise _TooLarge
            chunks: Iterator[bytes] = iter(lambda: response.read(_CHUNK), b"")
            if stated.isdecimal():
                chunks = _complete(chunks, int(stated), url)
            said = Validators(response.headers.get("ETag", ""), response.headers.get("Last-Modified", ""))
            return _joined(chunks), said
    except urllib.error.HTTPError as error:
        if error.code == HTTPStatus.NOT_MODIFIED and known != Validators():
            error.close()
            return None, known
        hint = "; check the address" if error.code in (404, 410) else ""
        raise SchemaUnavailable(f"{url} answered {error.code} {' '.join(str(error.reason).split())}{hint}") from error
    except urllib.error.URLError as error:
        raise SchemaUnavailable(f"{url} cannot be reached: {_reason(error.reason)}") from error
    except TimeoutError as error:
        raise SchemaUnavailable(f"{url} did not answer within {_TIMEOUT:.0f} seconds") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise SchemaUnavailable(f"{url} cannot be read: {_reason(error)}") from error


def _reason(error: object) -> str:
    if isinstance(error, TimeoutError):
        return f"no answer within {_TIMEOUT:.0f} seconds"
    if isinstance(error, OSError):
        if error.errno == errno.ECONNREFUSED:
            return "the connection was refused; check host and port"
        return error.strerror or str(error)
    return str(error) or type(error).__name__


def _opener() -> OpenerDirector:
    """An opener that knows http and https and nothing else: not files, not ftp, whatever a redirect says."""
    from urllib import request

    opener = request.OpenerDirector()
    handlers: tuple[type[request.BaseHandler], ...] = (
        request.ProxyHandler,
        request.HTTPHandler,
        request.HTTPSHandler,
        request.HTTPRedirectHandler,
        request.HTTPDefaultErrorHandler,
        request.HTTPErrorProcessor,
        request.UnknownHandler,
    )
    for handler in handlers:
        opener.add_handler(handler())
    return opener


def _complete(chunks: Iterator[bytes], stated: int, url: str) -> Iterator[bytes]:
    """The chunks as they are; http.client does not say that some are missing at the end."""
    received = 0
    for chunk in chunks:
        received += len(chunk)
        yield chunk
    if received < stated:
        raise SchemaUnavailable(f"{url} sent {received} of {stated} bytes; try again")
