"""Finds the project file, here or above, and reads it."""

from __future__ import annotations

import tomllib
from pathlib import Path

from .config import CONFIG_NAME, PYPROJECT_NAME, Project, parse_config, shown
from .faults import Mistakes, ProjectProblem


def find_config(start: Path) -> Path:
    """The project file of `start`, an absolute directory: in it, or in the nearest one above that has any.

    Raises:
        ProjectProblem: if there is none, or a directory has two.
    """
    for directory in (start, *start.parents):
        own, shared = directory / CONFIG_NAME, directory / PYPROJECT_NAME
        has_table = _has_table(shared)
        if own.is_file():
            if has_table:
                raise ProjectProblem(
                    f"{shown(own)} and [tool.clientgen] of {shown(shared)} both describe a project; keep one of them"
                )
            return own
        if has_table:
            return shared
    raise ProjectProblem(
        f"there is no {CONFIG_NAME} here or in a directory above, and no [tool.clientgen] in a {PYPROJECT_NAME}; "
        "clientgen init writes one"
    )


def _has_table(pyproject: Path) -> bool:
    """Whether `pyproject` has a table for clientgen; one that is no TOML has it if it speaks of it."""
    try:
        content = pyproject.read_bytes() if pyproject.is_file() else b""
    except OSError:
        return False
    if b"clientgen" not in content:
        return False
    try:
        return "clientgen" in tomllib.loads(content.decode()).get("tool", {})
    except (ValueError, AttributeError, TypeError):
        return b"tool.clientgen" in content


def read_config(file: Path) -> Project:
    """The project that `file` describes.

    Raises:
        ProjectProblem: if it cannot be read.
        Mistakes: if there is anything wrong with it. Unknown options of targets are among them where there is anything
            else; alone they are left to `orders.settle`, which knows whether a client is printed at all.
    """
    project, mistakes = parse_config(file)
    if mistakes:
        from .orders import option_mistakes

        raise Mistakes((*mistakes, *option_mistakes(project)))
    return project
