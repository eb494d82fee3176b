"""Compiled templates are kept between runs: compiling them would cost more time than printing a client.

The cache holds code that is executed, so it is read only from a directory that belongs to the user alone. Whatever goes
wrong with it is silent: templates are then compiled again.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2 import __version__ as jinja_version
from jinja2.bccache import Bucket

VARIABLE = "CLIENTGEN_CACHE_DIR"
"""Environment variable: where compiled templates are kept; empty for nowhere."""


def bytecode_cache() -> BytecodeCache | None:
    """The cache of this user; None where there is no directory that is safe to use."""
    directory = _directory()
    return DirectoryCache(directory) if directory is not None and _is_private(directory) else None


class DirectoryCache(BytecodeCache):
    """One file per template, named after the content of the template and whatever else decides what it compiles to."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def _path(self, bucket: Bucket) -> Path:
        parts = (bucket.key, bucket.checksum, sys.implementation.cache_tag, jinja_version)
        return self._directory / f"{sha256(repr(parts).encode()).hexdigest()[:40]}.jinjac"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fills `bucket` where its template was compiled before."""
        try:
            data = self._path(bucket).read_bytes()
        except OSError:
            return
        try:
            bucket.bytecode_from_string(data)
        except Exception:
            # Damaged in any way: pickle and marshal raise whatever they like.
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps what is in `bucket`; other processes see all of it or nothing."""
        with suppress(OSError):
            handle, draft = tempfile.mkstemp(dir=self._directory, suffix=".draft")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(bucket.bytecode_to_string())
                os.replace(draft, self._path(bucket))
            except OSError:
                os.unlink(draft)
                raise


def _directory() -> Path | None:
    named = os.environ.get(VARIABLE)
    if named is not None:
        return Path(named) if named else None
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    if not base or not os.path.isabs(base):
        return None
    return Path(base) / "clientgen" / "templates"


def _is_private(directory: Path) -> bool:
    """Whether nobody but the user can write to `directory`, which is made if it is not there."""
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = directory.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(found.st_mode):
        return False
    return sys.platform == "win32" or (found.st_uid == os.getuid() and not found.st_mode & 0o022)
