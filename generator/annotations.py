"""Workflow commands of GitHub Actions: lines of a log that the service shows as annotations beside a file."""

from __future__ import annotations

import os
from typing import Final, Literal, TypeAlias

Level: TypeAlias = Literal["error", "warning", "notice"]

SHOWN: Final = 10
"""How many annotations of one level the service shows of a step."""


def annotation(level: Level, title: str, message: str, *, file: str | None = None, line: int = 0) -> str:
    """One annotation, without an end of line; whatever its parts hold, it stays one line and one command.

    Args:
        level: How bad it is.
        title: Its heading.
        message: Text, in as many lines as it needs.
        file: The file that it stands at, from the root of the repository; None for none.
        line: The line there, from 1; 0 for the file as a whole.
    """
    properties = {} if file is None else {"file": file} | ({"line": str(line)} if line else {})
    given = ",".join(f"{name}={_property(value)}" for name, value in {**properties, "title": title}.items())
    return f"::{level} {given}::{_data(message)}"


def place_of(path: str) -> str | None:
    """How an annotation names the file at `path`, which is given from the working directory; None if it cannot.

    The service knows files from the root of the repository, which it names in ``GITHUB_WORKSPACE``. Without that, the
    working directory is taken for it.
    """
    workspace = os.environ.get("GITHUB_WORKSPACE", "")
    try:
        relative = os.path.relpath(path, workspace or os.curdir).replace(os.sep, "/")
    except ValueError:  # another drive
        return None
    return None if workspace and relative.split("/")[0] == ".." else relative


def located(level: Level, title: str, message: str, path: str, line: int = 0) -> str:
    """An annotation at `path`; where that is no file of the repository, the message begins with the place."""
    file = None if "://" in path or path.startswith("<") else place_of(path)
    if file is None:
        return annotation(level, title, f"{path}:{line}: {message}" if line else f"{path}: {message}")
    return annotation(level, title, message, file=file, line=line)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
