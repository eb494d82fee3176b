"""Bodies of answers: decompressed, counted, limited. Knows no sockets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import MalformedAnswerError, TransportError
from .headers import Headers, content_length

if TYPE_CHECKING:
    from zlib import _Decompress  # pyright: ignore[reportPrivateUsage]

__all__ = ["PIECE", "Collector", "Decoder"]

PIECE = 65536
"""Bytes asked for at a time."""


class Decoder:
    """Turns the bytes on the wire into those that were meant, piece by piece.

    Args:
        headers: Headers of the answer: encoding and length.
        body: False when the answer has none (to HEAD, 204, 304).

    Raises:
        MalformedAnswerError: A compression that was not asked for.
    """

    __slots__ = ("_expected", "_inflate", "_received", "framed")

    def __init__(self, headers: Headers) -> None:
        self._received = 0
        self._expected = _length(headers)
        self.framed = (
            self._expected is not None
            or "chunked" in headers.get("transfer-encoding", "").lower()
        )
        coding = headers.get("content-encoding", "").strip().lower()
        self._inflate: _Inflate | None = None
        if coding in ("gzip", "x-gzip"):
            self._inflate = _Inflate()
        elif coding not in ("", "identity"):
            raise MalformedAnswerError(
                f"the answer is compressed as {coding!r}, which was not asked for"
            )

    def feed(self, piece: bytes, most: int) -> bytes:
        """What a piece from the wire gives, at most `most` bytes of it.

        What is held back comes with the next call; feed b"" to get it.

        Raises:
            MalformedAnswerError: It is not what it claims to be.
        """
        self._received += len(piece)
        return piece if self._inflate is None else self._inflate.feed(piece, most)

    @property
    def pending(self) -> bool:
        """Whether more can be had without another piece from the wire."""
        return self._inflate is not None and self._inflate.pending

    def finish(self) -> None:
        """Check that it ended where it should.

        Raises:
            TransportError: It was cut off.
        """
        if self._expected is not None and self._received < self._expected:
            raise TransportError(
                f"the answer was cut off after {self._received} of"
                f" {self._expected} bytes",
                sent=True,
            )
        if self._inflate is not None and not self._inflate.complete:
            raise TransportError("the compressed answer was cut off", sent=True)


class _Inflate:
    """Gzip, of one member or several."""

    __slots__ = ("_full", "_members", "_rest", "_stream", "complete")

    def __init__(self) -> None:
        self._stream: _Decompress | None = None
        self._rest = b""
        self._full = False
        self._members = 0
        # An empty body is a complete one, whatever its encoding is said to be.
        self.complete = True

    @property
    def pending(self) -> bool:
        return self._full or bool(self._rest)

    def feed(self, piece: bytes, most: int) -> bytes:
        output: list[bytes] = []
        self._rest += piece
        while most > 0 and (self._rest or self._full):
            if self._stream is None and self._members and not self._rest.strip(b"\0"):
                self._rest = b""  # padding after the last member
                break
            plain = self._inflate(most)
            output.append(plain)
            most -= len(plain)
        return b"".join(output)

    def _inflate(self, most: int) -> bytes:
        import zlib

        stream = self._stream
        if stream is None:
            stream = self._stream = zlib.decompressobj(wbits=31)
            self.complete = False
        try:
            plain = stream.decompress(self._rest, most)
        except zlib.error as error:
            raise MalformedAnswerError(
                f"the answer is not gzip as it claims: {error}"
            ) from error
        if stream.eof:
            self._rest = stream.unused_data
            self._stream = None
            self._full = False
            self._members += 1
            self.complete = True
        else:
            self._rest = stream.unconsumed_tail
            # There may be more behind what was asked for, with no input left.
            self._full = len(plain) == most
        return plain


class Collector:
    """Gathers the body of an answer in memory.

    Args:
        headers: Headers of the answer.
        limit: Most bytes that are accepted, before and after decompression.
    """

    __slots__ = ("_decoder", "_limit", "_parts", "_size", "_taken")

    def __init__(self, headers: Headers, limit: int) -> None:
        self._decoder = Decoder(headers)
        self._limit = limit
        self._parts: list[bytes] = []
        self._size = 0
        self._taken = 0

    @property
    def framed(self) -> bool:
        """Whether the end of the answer can be told from its being cut off."""
        return self._decoder.framed

    def feed(self, piece: bytes) -> None:
        """Take a piece from the wire.

        Raises:
            MalformedAnswerError: It is too large, or not what it claims to be.
        """
        self._taken += len(piece)
        while piece or self._decoder.pending:
            plain = self._decoder.feed(piece, self._limit + 1 - self._size)
            piece = b""
            self._size += len(plain)
            self._parts.append(plain)
            # Also what is compressed: it can go on for ever and say nothing.
            if max(self._size, self._taken) > self._limit:
                raise MalformedAnswerError(
                    f"the answer is larger than {self._limit} bytes (max_answer_size)"
                )
            if not plain:
                break

    def finish(self) -> bytes:
        """All of it.

        Raises:
            TransportError: It was cut off.
        """
        self._decoder.finish()
        return self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)


def _length(headers: Headers) -> int | None:
    return None if "transfer-encoding" in headers else content_length(headers)
