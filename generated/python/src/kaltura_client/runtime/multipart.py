"""Bodies with files: `multipart/form-data` (RFC 2046, RFC 7578; protocol.md 8.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .body import Body
from .errors import UsageError
from .files import Exactly, FileSource

__all__ = ["MultipartBody"]


class MultipartBody(Body):
    """A part `json` with the parameters, and one part a file, streamed.

    The length is exact when every file has a known size, else None.

    Args:
        json: The parameters, JSON text in UTF-8.
        files: Name of the part (the path of the parameter) -> file.
        boundary: What separates the parts; random when left out.
    """

    __slots__ = ("_boundary", "_files", "_json", "content_type", "length")

    def __init__(
        self, json: bytes, files: Mapping[str, FileSource], boundary: str | None = None
    ) -> None:
        if boundary is None:
            # 128 random bits: no file holds them by chance.
            from binascii import hexlify
            from os import urandom

            boundary = hexlify(urandom(16)).decode()
        self._boundary = boundary.encode()
        self._json = json
        self._files = [(_head(name, file), file) for name, file in files.items()]
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self.length = self._measure()

    @property
    def repeatable(self) -> bool:
        return all(file.rewindable or not file.started for _, file in self._files)

    def chunks(self) -> Iterator[bytes]:
        dash = b"--" + self._boundary
        before = dash + b"\r\n" + _JSON_HEAD + self._json + b"\r\n" + dash + b"\r\n"
        for head, file in self._files:
            yield before + head
            yield from Exactly(file)
            before = b"\r\n" + dash + b"\r\n"
        yield b"\r\n" + dash + b"--\r\n"

    def _measure(self) -> int | None:
        total = len(_JSON_HEAD) + len(self._json) + 2
        frame = len(self._boundary) + 4
        for head, file in self._files:
            if file.size is None:
                return None
            total += frame + len(head) + file.size + 2
        return total + frame + frame + 2


_JSON_HEAD = b'Content-Disposition: form-data; name="json"\r\n\r\n'


def _head(name: str, file: FileSource) -> bytes:
    if any(ord(char) < 32 or char == "\x7f" for char in name):
        raise UsageError(f"{name!r} cannot be the name of a part")
    return (
        f'Content-Disposition: form-data; name="{_quoted(name)}"; '
        f'filename="{_quoted(file.name)}"\r\n'
        f"Content-Type: {file.content_type}\r\n\r\n"
    ).encode(errors="surrogateescape")


def _quoted(text: str) -> str:
    # As browsers do (RFC 7578 4.2): UTF-8 as it is, a quote percent-encoded.
    return text.replace('"', "%22")
