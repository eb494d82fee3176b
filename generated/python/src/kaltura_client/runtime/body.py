"""Bodies of requests: in memory, or streamed from files."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator

__all__ = ["Body", "BytesBody", "SentBody"]


class Body(ABC):
    """What a request carries.

    Attributes:
        content_type: Value of the header `Content-Type`.
        length: Number of bytes, None when it is not known before.
    """

    content_type: str
    length: int | None

    @property
    @abstractmethod
    def repeatable(self) -> bool:
        """Whether it can be sent (again)."""

    @abstractmethod
    def chunks(self) -> Iterator[bytes]:
        """Its bytes from the beginning, never an empty piece.

        Raises:
            TransportError: A file is not as long as it was announced.
            OSError: A file cannot be read.
        """

    def data(self) -> bytes | None:
        """All of it at once if it is in memory anyway, else None."""
        return None


class BytesBody(Body):
    """A body that is in memory."""

    __slots__ = ("_data", "content_type", "length")

    def __init__(self, data: bytes, content_type: str) -> None:
        self._data = data
        self.content_type = content_type
        self.length = len(data)

    @property
    def repeatable(self) -> bool:
        return True

    def chunks(self) -> Iterator[bytes]:
        return iter((self._data,) if self._data else ())

    def data(self) -> bytes:
        return self._data


class SentBody:
    """A body on its way through a HTTP library, which may wrap every error it sees.

    Attributes:
        failure: What reading a file failed with: no error of the connection.
    """

    __slots__ = ("_body", "failure")

    def __init__(self, body: Body | None) -> None:
        self._body = body
        self.failure: Exception | None = None

    def headers(self, method: str) -> dict[str, str]:
        """How the body is framed."""
        if self._body is None:
            return {} if method == "GET" else {"Content-Length": "0"}
        if self._body.length is None:
            return {"Transfer-Encoding": "chunked"}
        return {"Content-Length": str(self._body.length)}

    def content(self) -> bytes | Iterator[bytes] | None:
        """What the library is given to send."""
        data = None if self._body is None else self._body.data()
        if self._body is None or data is not None:
            return data
        return self._pieces(self._body)

    def content_async(self) -> bytes | AsyncIterator[bytes] | None:
        """What the library is given to send without blocking its loop."""
        data = None if self._body is None else self._body.data()
        if self._body is None or data is not None:
            return data
        return self._pieces_async(self._body)

    def _pieces(self, body: Body) -> Iterator[bytes]:
        try:
            yield from body.chunks()
        except Exception as error:
            self.failure = error
            raise

    async def _pieces_async(self, body: Body) -> AsyncIterator[bytes]:
        from asyncio import to_thread

        pieces = self._pieces(body)
        # Files are read in a thread: a disk may be slow.
        while piece := await to_thread(next, pieces, b""):
            yield piece
