"""What can be uploaded: paths, bytes, file objects, iterables of bytes."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO, TypeAlias, cast

from .errors import TransportError, UsageError

__all__ = ["CHUNK", "FileSource", "Upload", "checked_piece"]

CHUNK = 262144
"""Bytes read from a file at a time."""

_UNSAFE = re.compile(r"[\x00-\x1f\x7f]")


class FileSource:
    """A file to upload, with what is told about it.

    Args:
        content: A path (`str` or `PathLike`), the bytes themselves, a binary file
            object (read from where it stands) or an iterable of bytes.
        name: File name to tell the server; only its last part is sent. Left out, the
            name of the path or file object, else `file`.
        content_type: Media type to tell the server.
        size: Number of bytes, if it is known and cannot be found out. An iterable
            without it is sent in chunks of unknown total.

    Raises:
        UsageError: Nothing that can be uploaded; a name with control characters;
            a file object opened for text.
    """

    __slots__ = ("_content", "_position", "_started", "content_type", "name", "size")

    def __init__(
        self,
        content: Upload,
        *,
        name: str | None = None,
        content_type: str = "application/octet-stream",
        size: int | None = None,
    ) -> None:
        if isinstance(content, FileSource):
            raise UsageError("a FileSource cannot hold another FileSource")
        if isinstance(content, (bytearray, memoryview)):
            content = bytes(content)
        self._content = content
        self._position: int | None = None
        self._started = False
        if name is None:
            name = _given_name(content)
        self.name = _base_name(name)
        if _UNSAFE.search(content_type):
            raise UsageError("the content type holds a control character")
        self.content_type = content_type
        self.size = _measure(content) if size is None else size
        if hasattr(content, "read"):
            self._position = _position(cast(BinaryIO, content))

    @classmethod
    def of(cls, value: Upload, where: str = "the file") -> FileSource:
        """The source behind an argument.

        Raises:
            UsageError: It is nothing that can be uploaded.
        """
        if isinstance(value, FileSource):
            return value
        if isinstance(value, (str, bytes, os.PathLike, bytearray, memoryview)):
            return cls(cast("Upload", value))
        if hasattr(value, "read") or hasattr(value, "__iter__"):
            return cls(value)
        raise UsageError(
            f"{where} must be a path, bytes, a binary file object or an iterable of"
            f" bytes, not {type(value).__name__}"
        )

    def rename(self, name: str) -> None:
        """Give it another name to tell the server.

        Raises:
            UsageError: It holds a control character.
        """
        self.name = _base_name(name)

    @property
    def rewindable(self) -> bool:
        """Whether it can be sent a second time."""
        if isinstance(self._content, (str, bytes, os.PathLike)):
            return True
        if self._position is not None:
            return True
        # A list of chunks can be walked again, a generator cannot.
        return not hasattr(self._content, "read") and not isinstance(
            self._content, Iterator
        )

    @property
    def started(self) -> bool:
        """Whether some of it has been read for sending."""
        return self._started

    def chunks(self, size: int = CHUNK) -> Iterator[bytes]:
        """Read it from its beginning, piece by piece.

        Raises:
            UsageError: It was read before and cannot be rewound, or a piece is not
                bytes.
            OSError: The file cannot be read.
        """
        if self._started and not self.rewindable:
            raise UsageError(f"{self.name} was read already and cannot be rewound")
        self._started = True
        content = self._content
        if isinstance(content, bytes):
            return iter((content,) if content else ())
        if isinstance(content, (str, os.PathLike)):
            return _read_path(content, size)
        if hasattr(content, "read"):
            return self._read_file(cast(BinaryIO, content), size)
        return _pieces(content)

    def part(self, start: int, length: int) -> FileSource | None:
        """A stretch of it as a file of its own, None if it can be read only once.

        Args:
            start: Offset of its first byte.
            length: Number of bytes.
        """
        if self.size is None:
            return None
        content = self._content
        if isinstance(content, bytes):
            piece: Upload = content[start : start + length]
        elif isinstance(content, (str, os.PathLike)):
            piece = _PathPart(content, start, length)
        elif self._position is not None:
            file = cast(BinaryIO, content)
            piece = _FilePart(file, self._position + start, length)
        else:
            return None
        return FileSource(
            piece, name=self.name, content_type=self.content_type, size=length
        )

    def _read_file(self, file: BinaryIO, size: int) -> Iterator[bytes]:
        if self._position is not None and file.tell() != self._position:
            file.seek(self._position)
        while piece := file.read(size):
            yield checked_piece(piece)

    def __repr__(self) -> str:
        return f"FileSource({self.name!r}, size={self.size})"


Upload: TypeAlias = (
    "str | os.PathLike[str] | bytes | BinaryIO | Iterable[bytes] | FileSource"
)
"""What is accepted where the API wants a file; a `str` is a path."""


class _PathPart:
    """A stretch of a file on disk."""

    def __init__(self, path: str | os.PathLike[str], start: int, length: int) -> None:
        self._path = path
        self._start = start
        self._length = length

    def __iter__(self) -> Iterator[bytes]:
        with open(self._path, "rb") as file:
            yield from _stretch(file, self._start, self._length)


class _FilePart:
    """A stretch of a file object."""

    def __init__(self, file: BinaryIO, start: int, length: int) -> None:
        self._file = file
        self._start = start
        self._length = length

    def __iter__(self) -> Iterator[bytes]:
        return _stretch(self._file, self._start, self._length)


def _stretch(file: BinaryIO, start: int, length: int) -> Iterator[bytes]:
    file.seek(start)
    while length and (piece := file.read(min(CHUNK, length))):
        length -= len(piece)
        yield piece


class Exactly:
    """Passes chunks on and sees to it that they are as many bytes as announced."""

    __slots__ = ("_chunks", "_left", "_name")

    def __init__(self, source: FileSource) -> None:
        self._chunks = source.chunks()
        self._left = source.size
        self._name = source.name

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            if self._left is not None:
                self._left -= len(chunk)
                if self._left < 0:
                    raise TransportError(
                        f"{self._name} has more bytes than it had when its size was"
                        " taken"
                    )
            yield chunk
        if self._left:
            raise TransportError(
                f"{self._name} has {self._left} bytes less than announced"
            )


def _given_name(content: object) -> str:
    if isinstance(content, (str, os.PathLike)):
        return os.fspath(cast("str | os.PathLike[str]", content))
    name = getattr(content, "name", None)
    return name if isinstance(name, str) else ""


def _base_name(name: str) -> str:
    """The last part of a path of any system; never empty (protocol.md 8.1)."""
    base = re.split(r"[/\\]", name)[-1] or "file"
    if _UNSAFE.search(base):
        raise UsageError(
            f"the file name {base!r} holds a control character; give another one:"
            " FileSource(content, name=...)"
        )
    return base


def _measure(content: object) -> int | None:
    """Number of bytes that will come, None when only reading can tell."""
    if isinstance(content, bytes):
        return len(content)
    if isinstance(content, (str, os.PathLike)):
        path = cast("str | os.PathLike[str]", content)
        try:
            found = os.stat(path)
        except OSError as error:
            raise UsageError(
                f"cannot upload {os.fspath(path)}: {error.strerror}"
            ) from (error)
        from stat import S_ISDIR, S_ISREG

        if S_ISDIR(found.st_mode):
            raise UsageError(f"cannot upload {os.fspath(path)}: it is a folder")
        return found.st_size if S_ISREG(found.st_mode) else None
    if hasattr(content, "read"):
        return _rest(cast(BinaryIO, content))
    if not hasattr(content, "__iter__"):
        raise UsageError(f"{type(content).__name__} is nothing that can be uploaded")
    if isinstance(content, (list, tuple)):
        pieces = cast("list[bytes]", content)
        return sum(len(checked_piece(piece)) for piece in pieces)
    return None


def _position(file: BinaryIO) -> int | None:
    try:
        return file.tell() if file.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None


def _rest(file: BinaryIO) -> int | None:
    """Bytes from the position of a file object to its end."""
    mode: object = getattr(file, "encoding", None)
    if mode is not None:
        raise UsageError("open the file for binary reading: open(path, 'rb')")
    start = _position(file)
    if start is None:
        return None
    end = file.seek(0, os.SEEK_END)
    file.seek(start)
    return max(0, end - start)


def _read_path(path: str | os.PathLike[str], size: int) -> Iterator[bytes]:
    with open(path, "rb") as file:
        while piece := file.read(size):
            yield piece


def _pieces(chunks: Iterable[bytes]) -> Iterator[bytes]:
    for chunk in chunks:
        # An empty piece would end a chunked body.
        if chunk := checked_piece(chunk):
            yield chunk


def checked_piece(piece: object) -> bytes:
    """A piece of a source as bytes.

    Raises:
        UsageError: It is nothing of the kind.
    """
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, (bytearray, memoryview)):
        return bytes(cast("bytearray", piece))
    raise UsageError(
        f"an upload yields bytes, not {type(piece).__name__}: open files with 'rb'"
    )
