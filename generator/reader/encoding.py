"""The bytes of a schema in UTF-8, whatever encoding they came in.

There is one text to look at from here on: no declaration and no byte order mark makes a later step read another one.
"""

from __future__ import annotations

import re

from .diagnostics import Log

_DECLARED = re.compile(rb"<\?xml\b[^>]{0,200}?\sencoding\s*=\s*[\"']([A-Za-z][A-Za-z0-9._:-]{0,39})[\"']")
_SPELLINGS = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "ascii",
    "ascii": "ascii",
    "iso-8859-1": "latin-1",
    "iso8859-1": "latin-1",
    "latin1": "latin-1",
    "latin-1": "latin-1",
    "windows-1252": "cp1252",
    "cp1252": "cp1252",
}
"""What a declaration may say, and what Python calls it. UTF-16 is known by its bytes instead."""

_ACCEPTED = "convert it to UTF-8; UTF-8, UTF-16, ISO-8859-1, windows-1252 and US-ASCII are read"
_NAMES = {"utf-8": "UTF-8", "ascii": "US-ASCII", "latin-1": "ISO-8859-1", "cp1252": "windows-1252"}
# Longer beginnings first: that of UTF-32 holds that of UTF-16.
_UNREADABLE = {
    b"\xff\xfe\0\0": "UTF-32",
    b"\0\0\xfe\xff": "UTF-32",
    b"<\0\0\0": "UTF-32",
    b"\0\0\0<": "UTF-32",
    b"\x4c\x6f\xa7\x94": "EBCDIC",
    b"+/v": "UTF-7",
}
_WIDE = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be", b"<\0": "utf-16-le", b"\0<": "utf-16-be"}
_MARK = "\ufeff"


def as_utf8(data: bytes, log: Log) -> bytes | None:
    """`data` in UTF-8 without byte order marks, or None after an error that was added to `log`.

    A byte order mark is believed rather than the declaration, for tools write it as they convert a file.
    """
    for beginning, name in _UNREADABLE.items():
        if data.startswith(beginning):
            log.error(1, f"the file is in {name}, which is not read", _ACCEPTED)
            return None
    for beginning, codec in _WIDE.items():
        if data.startswith(beginning):
            return _converted(data, codec, "UTF-16", log)
    if data.startswith(_MARK.encode()):
        return _converted(data, "utf-8", "UTF-8", log)
    declared = _DECLARED.match(data)
    if declared is None:
        return _converted(data, "utf-8", "UTF-8", log)
    name = declared[1].decode("latin-1")
    codec = _SPELLINGS.get(name.lower(), "")
    if name.lower().startswith(("utf-16", "ucs-2", "iso-10646-ucs-2")):
        log.error(1, f"the file says that it is in {name}, and is not", "correct or remove encoding=")
    elif not codec:
        log.error(1, f"the encoding {name} is not read", _ACCEPTED)
    return _converted(data, codec, _NAMES[codec], log) if codec else None


def _converted(data: bytes, codec: str, name: str, log: Log) -> bytes | None:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        line = data[: error.start].decode(codec, errors="ignore").count("\n") + 1
        wrong = " ".join(f"{byte:02X}" for byte in data[error.start : min(error.end, error.start + 4)])
        hint = 'save it in UTF-8, or declare its encoding: <?xml version="1.0" encoding="ISO-8859-1"?>'
        log.error(line, f"the file is not in {name}: {wrong} at byte {error.start} is no character", hint)
        return None
    if codec == "utf-8" and not text.startswith(_MARK):
        return data
    # A parser may skip more than one of them.
    return text.lstrip(_MARK).encode()
