"""Uploads in chunks that survive broken connections (protocol.md 8.2, 8.3)."""

from __future__ import annotations

from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Generator,
    Iterator,
)
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from .action import Action
from .conversation import Sleep
from .errors import (
    ApiError,
    KalturaError,
    MalformedAnswerError,
    TransportError,
    UsageError,
)
from .fields import BOOLEAN, FILE, FLOAT, STRING, object_of
from .files import CHUNK, FileSource, Upload, checked_piece
from .model import Model, values_of
from .retry import Failure

if TYPE_CHECKING:
    from .clock import Clock
    from .options import BaseRequestOptions
    from .retry import RetryPolicy

__all__ = ["Progress", "Pull", "upload"]

T = TypeVar("T")
Token = TypeVar("Token", bound=Model)

Progress: TypeAlias = "Callable[[int, int | None], object]"
"""Told the bytes sent so far and their total, None while that is not known."""


class Pull:
    """Take the next piece of a source; the result is None at its end."""

    __slots__ = ("pieces",)

    def __init__(self, pieces: Iterator[bytes] | AsyncIterator[bytes]) -> None:
        self.pieces = pieces


Call = tuple[Action[Any], dict[str, Any], "BaseRequestOptions | None"]
Calls: TypeAlias = Generator["Call | Sleep | Pull", Any, T]
Pulls: TypeAlias = Generator[Pull, Any, T]
Chunk: TypeAlias = Pulls[tuple[FileSource, bool]]

_TOKEN = object_of("KalturaUploadToken")
_ADD: Action[Any] = Action("uploadtoken", "add", _TOKEN, {"uploadToken": _TOKEN})
_GET: Action[Any] = Action(
    "uploadtoken", "get", _TOKEN, {"uploadTokenId": STRING}, repeatable=True
)
_UPLOAD: Action[Any] = Action(
    "uploadtoken",
    "upload",
    _TOKEN,
    {
        "uploadTokenId": STRING,
        "fileData": FILE,
        "resume": BOOLEAN,
        "finalChunk": BOOLEAN,
        "resumeAt": FLOAT,
    },
)
_NOT_ALL_THERE = "UPLOAD_TOKEN_CANNOT_MATCH_EXPECTED_SIZE"
_FULL = (2, 3)


def upload(
    token_class: type[Token],
    source: Upload | AsyncIterable[bytes],
    *,
    file_name: str | None,
    chunk_size: int,
    progress: Progress | None,
    upload_token: Token | str | None,
    options: BaseRequestOptions | None,
    policy: RetryPolicy,
    clock: Clock,
    awaits: bool,
) -> Calls[Token]:
    """The calls of an upload; the last value is the upload token.

    Yields calls, whose results are to be sent in and whose errors thrown, waits, and
    pulls on the source where it can be read only once. `awaits` tells that who drives
    them can pull on an asynchronous source.

    Raises:
        UsageError: The source does not fit, or the server cannot continue an upload.
        KalturaError: The upload failed for good.
    """
    if chunk_size < 1:
        raise UsageError("chunk_size is a number of bytes, at least 1")
    properties = token_class.__properties__
    chunked = "uploadedFileSize" in properties
    pieces: Iterator[bytes] | AsyncIterator[bytes] | None = None
    if awaits and isinstance(source, AsyncIterable):
        if not chunked:
            raise UsageError("this server takes no file from an asynchronous iterable")
        pieces = aiter(source)
        file = FileSource((), name=file_name)
        file.size = None
    else:
        file = _named(cast("Upload", source), file_name)
    token: Token
    if upload_token is None:
        facts = {"fileName": file.name, "fileSize": file.size}
        # An old or other server may know less of a file.
        known = {
            properties[wire].name: value
            for wire, value in facts.items()
            if value is not None
            and wire in properties
            and not properties[wire].read_only
        }
        token = yield (_ADD, {"uploadToken": token_class(**known)}, options)
    else:
        if not chunked:
            raise UsageError("the server of this client cannot continue an upload")
        token = yield (_GET, {"uploadTokenId": _id_of(upload_token)}, options)
        if _full(token):
            return token
    if not _value(token, "id"):
        raise MalformedAnswerError("the answer does not fit: an upload token has an id")
    if not chunked:
        token = yield from _whole(file, token, progress, options)
        return token
    if pieces is None and file.part(0, 0) is None:
        pieces = file.chunks(min(chunk_size, CHUNK))
    data = _Random(file) if pieces is None else _Sequential(file, pieces)
    sent = 0 if upload_token is None else _uploaded(token)
    job = _Job(
        data, file.size, chunk_size, progress, options, policy, clock, token, sent
    )
    token = yield from job.run()
    return token


def _named(source: Upload, name: str | None) -> FileSource:
    if name is None:
        return FileSource.of(source)
    if isinstance(source, FileSource):
        source.rename(name)
        return source
    return FileSource(source, name=name)


def _whole(
    file: FileSource,
    token: Any,
    progress: Progress | None,
    options: BaseRequestOptions | None,
) -> Calls[Any]:
    """Upload to a server without chunks, in one request."""
    arguments = {"uploadTokenId": _id_of(token), "fileData": file}
    token = yield (_UPLOAD, arguments, options)
    if progress is not None and file.size is not None:
        progress(file.size, file.size)
    return token


class _Job:
    """One upload in chunks."""

    def __init__(
        self,
        data: _Random | _Sequential,
        total: int | None,
        chunk_size: int,
        progress: Progress | None,
        options: BaseRequestOptions | None,
        policy: RetryPolicy,
        clock: Clock,
        token: Any,
        sent: int,
    ) -> None:
        self._data = data
        self._total = total
        self._chunk_size = chunk_size
        self._progress = progress
        self._options = options
        self._policy = policy
        self._clock = clock
        self._token = token
        self._id = _id_of(token)
        self._finalizes = _value(token, "autoFinalize") != 1
        self._sent = sent
        self._offset = self._reached = self._believed(token)
        self._failures = 0

    def run(self) -> Calls[Any]:
        """Send chunk after chunk; after a failure ask where to go on."""
        while True:
            chunk, final = yield from self._data.chunk(self._offset, self._chunk_size)
            self._sent = max(self._sent, self._offset + _size(chunk))
            try:
                token = yield self._call(chunk, final)
            except ApiError as error:
                # The server waits for chunks that it takes to be on their way.
                if error.code != _NOT_ALL_THERE or not final:
                    raise
                yield self._wait(error, transient=True)
            except TransportError as error:
                yield self._wait(error, transient=False)
                token = yield (_GET, {"uploadTokenId": self._id}, self._options)
                if _full(token):
                    self._advance(self._offset + _size(chunk), final=True)
                    return token
                self._advance(self._believed(token), final=False)
            else:
                self._advance(self._offset + _size(chunk), final=final)
                if final:
                    return token

    def _call(self, chunk: FileSource, final: bool) -> Call:
        first = self._offset == 0
        arguments = {
            "uploadTokenId": self._id,
            "fileData": chunk,
            "resume": not first,
            "finalChunk": final and self._finalizes,
            "resumeAt": -1.0 if first else float(self._offset),
        }
        return (_UPLOAD, arguments, self._options)

    def _wait(self, error: KalturaError, *, transient: bool) -> Sleep:
        """The wait before the next attempt; raises the error when there is none."""
        self._failures += 1
        failure = Failure(error)
        failure.transient = failure.transient or transient
        delay = self._policy.delay(
            self._failures, failure, repeatable=True, random=self._clock.random
        )
        if delay is None:
            raise error
        return Sleep(delay)

    def _believed(self, token: Any) -> int:
        """The bytes that have arrived; never more than were sent."""
        uploaded = _uploaded(token)
        if uploaded > self._sent:
            raise MalformedAnswerError(
                f"the server claims to have {uploaded} bytes of {self._sent} that were"
                " sent"
            )
        return uploaded

    def _advance(self, offset: int, *, final: bool) -> None:
        self._offset = offset
        # A server that goes back and forth gets nowhere.
        if offset > self._reached or final:
            self._failures = 0
            self._reached = offset
            if self._progress is not None:
                self._progress(offset, offset if final else self._total)


class _Random:
    """Chunks of a file that can be read from anywhere: nothing is held in memory."""

    def __init__(self, file: FileSource) -> None:
        self._file = file
        self._size = file.size or 0

    def chunk(self, offset: int, size: int) -> Chunk:
        """The chunk at an offset, and whether it is the last."""
        yield from ()
        if offset > self._size:
            raise UsageError(
                f"{offset} bytes were uploaded before, but {self._file.name} has only"
                f" {self._size}: it is not the same file"
            )
        length = min(size, self._size - offset)
        part = self._file.part(offset, length)
        assert part is not None
        return part, offset + length == self._size


class _Sequential:
    """Chunks of a stream that can be read once: one is held in memory, and what the
    stream gave beyond it."""

    def __init__(
        self, file: FileSource, pieces: Iterator[bytes] | AsyncIterator[bytes]
    ) -> None:
        self._name = file.name
        self._type = file.content_type
        self._pull = Pull(pieces)
        self._start = 0
        self._buffer = bytearray()
        self._ended = False

    def chunk(self, offset: int, size: int) -> Chunk:
        """The chunk at an offset, and whether it is the last."""
        if offset < self._start:
            raise TransportError(
                f"the server has lost what was uploaded of {self._name}, which cannot"
                " be read again",
                sent=True,
            )
        yield from self._drop(offset)
        # One byte more tells whether this is the last chunk.
        while len(self._buffer) <= size and not self._ended:
            yield from self._fill()
        data = bytes(self._buffer[:size])
        final = self._ended and len(self._buffer) <= size
        return (
            FileSource(data, name=self._name, content_type=self._type),
            final,
        )

    def _drop(self, offset: int) -> Pulls[None]:
        """Forget what stands before an offset."""
        while self._start < offset:
            if not self._buffer:
                if self._ended:
                    raise UsageError(
                        f"{offset} bytes were uploaded before, but {self._name} has"
                        f" only {self._start}: it is not the same file"
                    )
                yield from self._fill()
            gone = min(offset - self._start, len(self._buffer))
            del self._buffer[:gone]
            self._start += gone

    def _fill(self) -> Pulls[None]:
        piece = yield self._pull
        if piece is None:
            self._ended = True
        else:
            self._buffer += checked_piece(piece)


def _value(token: Any, wire: str) -> Any:
    return values_of(token).get(wire) if isinstance(token, Model) else None


def _id_of(token: Any) -> str:
    found = token if isinstance(token, str) else _value(token, "id")
    if not isinstance(found, str) or not found:
        raise UsageError("upload_token is an upload token or its id")
    return found


def _uploaded(token: Any) -> int:
    size = _value(token, "uploadedFileSize") or 0
    if not 0 <= size < 1 << 63:
        raise MalformedAnswerError(f"the server claims to have {size} bytes of a file")
    return int(size)


def _full(token: Any) -> bool:
    return _value(token, "status") in _FULL


def _size(chunk: FileSource) -> int:
    return chunk.size or 0
