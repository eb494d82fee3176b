"""Where the reading of a file stands, and where it is written. Knows no sockets."""

from __future__ import annotations

import os
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, BinaryIO, Self

from .file_request import FileRequest, Opened, resume_file
from .headers import Headers, content_length

if TYPE_CHECKING:
    from .conversation import Step
    from .errors import TransportError
    from .metadata import ResponseMetadata

__all__ = ["FileFacts", "FileState", "Replacement"]

_LONGEST = 4096
"""Characters of a header that are looked at for a file name."""


class Replacement:
    """A new file beside an old one, which takes its place in one step."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)

    def __enter__(self) -> Self:
        from secrets import token_hex

        folder, name = os.path.split(os.path.abspath(self._path))
        self._part = os.path.join(folder, f".{name[:50]}.{token_hex(6)}.part")
        self.file: BinaryIO = open(self._part, "xb", opener=self._created)
        return self

    def _created(self, path: str, flags: int) -> int:
        """A descriptor of the new file, which nobody may read who could not before."""
        try:
            mode = os.stat(self._path).st_mode & 0o777
        except OSError:
            return os.open(path, flags, 0o666)
        made = os.open(path, flags, mode)
        # The mask of the process may have taken away what the old file had.
        os.chmod(path, mode)
        return made

    def commit(self) -> None:
        """Put the new file in the place of the old one."""
        self.file.close()
        os.replace(self._part, self._path)

    def __exit__(self, *_: object) -> None:
        try:
            # A full disk makes it fail, for it writes what is left.
            self.file.close()
        finally:
            if os.path.exists(self._part):
                os.unlink(self._part)


class FileState:
    """Where the reading of a file stands. Knows no sockets.

    Args:
        file: What is fetched.
        opened: What came of it.
    """

    def __init__(self, file: FileRequest, opened: Opened) -> None:
        self.file = file
        self.opened = opened
        self.headers: Headers = opened.response.headers
        self.offset = len(opened.prefix)
        self._ready = opened.prefix
        self._stalled = 0
        self.ended = False

    def buffered(self, size: int) -> bytes:
        """Bytes that are there already, b"" when none are."""
        if self._ready:
            piece, self._ready = self._ready[:size], self._ready[size:]
            return piece
        if self.opened.decoder.pending:
            return self._count(self.opened.decoder.feed(b"", size))
        return b""

    def fed(self, piece: bytes, size: int) -> bytes:
        """Bytes that a piece from the wire gives; b"" is not the end, `ended` is."""
        if not piece:
            self.opened.decoder.finish()
            self.ended = True
            return b""
        return self._count(self.opened.decoder.feed(piece, size))

    def resumption(self, broken: TransportError) -> Generator[Step, Any, Opened]:
        """The conversation that goes on after a broken connection."""
        return resume_file(
            self.file, self.opened.url, self.headers, self.offset, self._stalled, broken
        )

    def resumed(self, opened: Opened) -> None:
        """Go on with another answer."""
        self.opened = opened
        self._stalled = opened.metadata.attempts

    def _count(self, piece: bytes) -> bytes:
        self.offset += len(piece)
        if piece:
            self._stalled = 0
        return piece


class FileFacts:
    """What is known of a file that is being fetched."""

    _state: FileState

    @property
    def metadata(self) -> ResponseMetadata:
        """What is known of the answer besides the file."""
        return self._state.opened.metadata

    @property
    def headers(self) -> Headers:
        """The headers of the answer."""
        return self._state.headers

    @property
    def content_type(self) -> str:
        """Media type of the file, without parameters; "" when it is not known."""
        kind = self._state.headers.get("content-type", "")
        return kind.partition(";")[0].strip().lower()

    @property
    def size(self) -> int | None:
        """Number of bytes, None when it is not known before the end."""
        headers = self._state.headers
        return None if "content-encoding" in headers else content_length(headers)

    @property
    def file_name(self) -> str:
        """Name that the server gives the file, without any folder; "" for none."""
        import re
        from email.message import Message

        message = Message()
        header = self._state.headers.get("content-disposition", "")
        try:
            message["Content-Disposition"] = header[:_LONGEST]
            name = message.get_filename("") or ""
        except (ValueError, TypeError):
            # The standard library stumbles over odd character sets and numbers.
            return ""
        base = name.replace("\\", "/").rpartition("/")[2]
        base = re.sub(r"[\x00-\x1f\x7f-\x9f]", "", base)
        return "" if base in (".", "..") else base
