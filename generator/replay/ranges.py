"""Parts of a file on request: the header ``Range`` (RFC 9110, 14)."""

from __future__ import annotations

import re

_RANGE = re.compile(r"bytes=(\d*)-(\d*)\Z")


def cut(wanted: str, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
    """The part of `body` that the header value `wanted` asks for.

    Out come the status, the headers that go with it, and the bytes. A range that cannot be read, or several at once,
    gives the whole file, as the standard allows; one beyond the end gives 416.
    """
    accepts = ("Accept-Ranges", "bytes")
    found = _RANGE.match(wanted.strip())
    if found is None or found[1] == found[2] == "":
        return 200, [accepts], body
    size = len(body)
    if found[1] == "":
        start, end = max(0, size - int(found[2])), size - 1
    else:
        start, end = int(found[1]), min(int(found[2] or size - 1), size - 1)
    if start >= size or start > end:
        return 416, [accepts, ("Content-Range", f"bytes */{size}")], b""
    return 206, [accepts, ("Content-Range", f"bytes {start}-{end}/{size}")], body[start : end + 1]
