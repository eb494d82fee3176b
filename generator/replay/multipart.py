"""Reading a ``multipart/form-data`` body (``protocol.md 8.1``) without holding its files in memory."""

from __future__ import annotations

import hashlib
import mmap
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

Buffer: TypeAlias = bytes | mmap.mmap
"""A request body: held, or mapped from a temporary file when it is large."""

KEEP = 1 << 20
"""How many bytes of a file part are kept as they came."""

_STEP = 1 << 20
_PARAMETER = re.compile(rb';\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))')


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file of a request.

    `name` is the part's name as sent (``fileData``, ``2:fileData``, ``resource:fileData``). `data` holds the first
    `KEEP` bytes; `size` and `sha256` (lower-case hex) speak of all of it.
    """

    name: str
    filename: str
    content_type: str
    size: int
    sha256: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a body: its text when it is a field, its file when it has a file name."""

    name: str
    text: str
    file: FilePart | None


def boundary_of(content_type: str) -> bytes | None:
    """The boundary that a Content-Type names, or None."""
    for key, quoted, bare in _PARAMETER.findall(content_type.encode("latin-1", "replace")):
        if key.lower() == b"boundary":
            return bytes(quoted or bare) or None
    return None


def parts(body: Buffer, boundary: bytes) -> Iterator[Part]:
    """The parts of `body`, in order; what is not framed as RFC 2046 asks ends the reading, as it does in PHP."""
    mark = b"--" + boundary
    start = body.find(mark)
    while start >= 0:
        head = start + len(mark)
        if body[head : head + 2] == b"--":
            return
        line_end = body.find(b"\r\n", head)
        head_end = body.find(b"\r\n\r\n", max(line_end, head))
        if line_end < 0 or head_end < 0:
            return
        end = body.find(b"\r\n" + mark, head_end + 2)
        if end < 0:
            return
        part = _part(bytes(body[line_end + 2 : head_end]), body, head_end + 4, max(end, head_end + 4))
        if part is not None:
            yield part
        start = end + 2


def _part(head: bytes, body: Buffer, start: int, end: int) -> Part | None:
    headers: dict[bytes, bytes] = {}
    for line in head.split(b"\r\n"):
        key, _, value = line.partition(b":")
        headers[key.strip().lower()] = value.strip()
    parameters = {
        key.lower(): re.sub(rb"\\(.)", rb"\1", quoted) if quoted else bare
        for key, quoted, bare in _PARAMETER.findall(headers.get(b"content-disposition", b""))
    }
    if b"name" not in parameters:
        return None
    name = parameters[b"name"].decode("utf-8", "replace")
    if b"filename" not in parameters:
        return Part(name, bytes(body[start:end]).decode("utf-8", "replace"), None)
    digest = hashlib.sha256()
    for at in range(start, end, _STEP):
        digest.update(body[at : min(at + _STEP, end)])
    file = FilePart(
        name=name,
        filename=parameters[b"filename"].decode("utf-8", "replace"),
        content_type=headers.get(b"content-type", b"").decode("latin-1"),
        size=end - start,
        sha256=digest.hexdigest(),
        data=bytes(body[start : min(end, start + KEEP)]),
    )
    return Part(name, "", file)
