"""What the system refuses, told so that somebody can do something about it."""

from __future__ import annotations

import errno
import os

_ADVICE = {
    errno.ENOSPC: "The disk is full, or holds as many files as it can; make room there and run this again.",
    errno.EDQUOT: "You may store no more there; make room or ask for a larger quota, and run this again.",
    errno.EFBIG: "Files may not become that large for this process; raise the limit (ulimit -f) and run this again.",
    errno.EROFS: "The file system can only be read; mount it for writing, or choose another place.",
    errno.EACCES: "Get the right to write there, or choose another place.",
    errno.EPERM: "The system protects it; lift that (lsattr shows such a protection), or choose another place.",
    errno.EMFILE: "This process may open no more files; raise the limit (ulimit -n) and run this again.",
    errno.ENFILE: "All programs together have too many files open; close some and run this again.",
    errno.ENAMETOOLONG: "Choose a place with a shorter path.",
    errno.EIO: "The disk failed to read or write; look after it, and run this again.",
    errno.EXDEV: "A part of the directory lies on another file system; choose a place that is whole.",
    errno.EBUSY: "Something holds it, such as a mount; let it go, or choose another place.",
    errno.ELOOP: "A symbolic link is in the way; clientgen follows none there. Remove it, or choose another place.",
    errno.ENOTDIR: "Something that is no directory is in the way; move it away, or choose another place.",
    errno.EISDIR: "A directory is in the way; move it away, or choose another place.",
    errno.ESTALE: "The server of that file system has lost it; mount it anew and run this again.",
}


def refusal(error: OSError, otherwise: object = "") -> str:
    """``PATH: what the system says``, and what to do about it where that is known.

    Args:
        error: What the system said.
        otherwise: The path to name where the error has none.
    """
    found = error.filename2 if error.filename2 is not None else error.filename
    where = os.fsdecode(found) if isinstance(found, (str, bytes, os.PathLike)) else str(otherwise)
    return f"{where}: {said(error)}" if where else said(error)


def said(error: OSError) -> str:
    """What the system says, without a path, and what to do about it where that is known."""
    advice = _ADVICE.get(error.errno or 0)
    return f"{reason(error)}. {advice}" if advice else reason(error)


def reason(error: OSError) -> str:
    """What the system says, without a path."""
    return error.strerror or str(error)
