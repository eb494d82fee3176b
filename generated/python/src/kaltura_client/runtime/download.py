"""Files that the API answers: a URL for a browser, or bytes, streamed."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from io import RawIOBase
from typing import TYPE_CHECKING, Any, BinaryIO, Self, TypeAlias, cast

from .download_state import FileFacts, FileState, Replacement
from .errors import KalturaError, TransportError
from .file_request import FileRequest, Opened, open_file
from .reading import PIECE

if TYPE_CHECKING:
    from types import TracebackType

    from _typeshed import WriteableBuffer

    from .conversation import Step
    from .transport import AsyncHttpResponse, HttpResponse

__all__ = ["AsyncDownload", "AsyncDownloadStream", "Download", "DownloadStream"]


Drive: TypeAlias = "Callable[[Generator[Step, Any, Opened]], Opened]"
AsyncDrive: TypeAlias = "Callable[[Generator[Step, Any, Opened]], Awaitable[Opened]]"


class _Link:
    """What a download is before it is opened."""

    _file: FileRequest

    @property
    def url(self) -> str:
        """The URL of the file, which anybody may open with GET.

        It carries the session of the client: treat it as a secret.
        """
        return self._file.url

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._file.shown_url()}>"


class Download(_Link):
    """A file that an action answers. Nothing is sent until it is read."""

    def __init__(self, drive: Drive, file: FileRequest) -> None:
        self._drive = drive
        self._file = file

    def open(self) -> DownloadStream:
        """Start fetching it: a binary file object to read from, once.

        Raises:
            ApiError: The server refused it.
            TransportError: It could not be fetched.
        """
        from .recording import note

        try:
            opened = self._drive(open_file(self._file))
        except KalturaError as error:
            note(getattr(error, "metadata", None))
            raise
        note(opened.metadata)
        return DownloadStream(self._drive, self._file, opened)

    def iter_bytes(self, chunk_size: int = PIECE) -> Iterator[bytes]:
        """Fetch it piece by piece, at most `chunk_size` bytes each."""
        with self.open() as stream:
            while piece := stream.read(chunk_size):
                yield piece

    def read(self) -> bytes:
        """Fetch all of it into memory."""
        with self.open() as stream:
            return stream.readall()

    def save(self, target: str | os.PathLike[str] | BinaryIO) -> int:
        """Write it to a file.

        A path is replaced only when all of it has arrived: what was there before
        stays as it is if anything goes wrong.

        Args:
            target: A path, or a binary file object, which is not closed.

        Returns:
            The number of bytes.
        """
        if not isinstance(target, (str, os.PathLike)):
            return self._write(target)
        with self.open() as stream, Replacement(target) as replacement:
            size = _copy(stream, replacement.file)
            replacement.commit()
        return size

    def _write(self, file: BinaryIO) -> int:
        with self.open() as stream:
            return _copy(stream, file)


def _copy(stream: DownloadStream, file: BinaryIO) -> int:
    size = 0
    while piece := stream.read(4 * PIECE):
        file.write(piece)
        size += len(piece)
    return size


class AsyncDownload(_Link):
    """A file that an action answers. Nothing is sent until it is read."""

    def __init__(self, drive: AsyncDrive, file: FileRequest) -> None:
        self._drive = drive
        self._file = file

    async def open(self) -> AsyncDownloadStream:
        """Start fetching it: a stream to read from, once; close it when done.

        Raises:
            ApiError: The server refused it.
            TransportError: It could not be fetched.
        """
        from .recording import note

        try:
            opened = await self._drive(open_file(self._file))
        except KalturaError as error:
            note(getattr(error, "metadata", None))
            raise
        note(opened.metadata)
        return AsyncDownloadStream(self._drive, self._file, opened)

    async def iter_bytes(self, chunk_size: int = PIECE) -> AsyncIterator[bytes]:
        """Fetch it piece by piece, at most `chunk_size` bytes each."""
        async with await self.open() as stream:
            while piece := await stream.read(chunk_size):
                yield piece

    async def read(self) -> bytes:
        """Fetch all of it into memory."""
        async with await self.open() as stream:
            return b"".join([piece async for piece in stream])

    async def save(self, target: str | os.PathLike[str] | BinaryIO) -> int:
        """Write it to a file.

        A path is replaced only when all of it has arrived: what was there before
        stays as it is if anything goes wrong.

        Args:
            target: A path, or a binary file object, which is not closed.

        Returns:
            The number of bytes.
        """
        async with await self.open() as stream:
            if not isinstance(target, (str, os.PathLike)):
                return await _copy_async(stream, target)
            with Replacement(target) as replacement:
                size = await _copy_async(stream, replacement.file)
                replacement.commit()
            return size


async def _copy_async(stream: AsyncDownloadStream, file: BinaryIO) -> int:
    from asyncio import to_thread

    size = 0
    while piece := await stream.read(4 * PIECE):
        await to_thread(file.write, piece)
        size += len(piece)
    return size


class DownloadStream(FileFacts, RawIOBase):
    """The bytes of a file as they arrive: a binary file object, and a context manager.

    A connection that breaks in the middle is resumed where it broke, if the server
    can do that.

    Raises:
        TransportError: By reading, when the rest of the file cannot be had.
    """

    def __init__(self, drive: Drive, file: FileRequest, opened: Opened) -> None:
        super().__init__()
        self._drive = drive
        self._state = FileState(file, opened)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        piece = self._piece(len(view))
        view[: len(piece)] = piece
        return len(piece)

    def _piece(self, size: int) -> bytes:
        if self.closed:
            raise ValueError("I/O operation on closed file")
        state = self._state
        while size and not state.ended:
            if plain := state.buffered(size):
                return plain
            source = cast("HttpResponse", state.opened.response).source
            try:
                if plain := state.fed(source.read(size), size):
                    return plain
            except TransportError as error:
                source.close()
                state.resumed(self._drive(state.resumption(error)))
        return b""

    if TYPE_CHECKING:
        # Never None: it blocks.
        def read(self, size: int = -1, /) -> bytes: ...
        def readall(self) -> bytes: ...

    def close(self) -> None:
        """Stop; what was not read is not fetched."""
        if not self.closed:
            cast("HttpResponse", self._state.opened.response).source.close()
        super().close()

    def __repr__(self) -> str:
        return f"<DownloadStream of {self._state.file.label} at {self._state.offset}>"


class AsyncDownloadStream(FileFacts):
    """The bytes of a file as they arrive, read by awaiting or with `async for`.

    A connection that breaks in the middle is resumed where it broke, if the server
    can do that.

    Raises:
        TransportError: By reading, when the rest of the file cannot be had.
    """

    def __init__(self, drive: AsyncDrive, file: FileRequest, opened: Opened) -> None:
        self._drive = drive
        self._state = FileState(file, opened)

    async def read(self, size: int = -1) -> bytes:
        """At most `size` bytes as soon as there are any, all for -1; b"" at the end."""
        if size < 0:
            return b"".join([piece async for piece in self])
        state = self._state
        while size and not state.ended:
            if plain := state.buffered(size):
                return plain
            source = cast("AsyncHttpResponse", state.opened.response).source
            try:
                if plain := state.fed(await source.read(size), size):
                    return plain
            except TransportError as error:
                await source.close()
                state.resumed(await self._drive(state.resumption(error)))
        return b""

    async def close(self) -> None:
        """Stop; what was not read is not fetched."""
        await cast("AsyncHttpResponse", self._state.opened.response).source.close()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while piece := await self.read(PIECE):
            yield piece

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        label = self._state.file.label
        return f"<AsyncDownloadStream of {label} at {self._state.offset}>"
