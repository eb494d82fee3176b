"""Answers as values: what an action answers before it is printed as XML or JSON (``protocol.md 5``).

Objects are dictionaries with ``objectType``, maps stand in ``{"$map": {...}}``, errors in ``{"$error": {"code": ...,
"message": ..., "args": {...}}}``. ``None`` is nothing as a result and an unset property within an object. A number
that the server would hand over as text is written as text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

Value: TypeAlias = "str | int | float | bool | list[Value] | dict[str, Value] | None"

MAP = "$map"
ERROR = "$error"


def as_map(value: Value) -> dict[str, Value] | None:
    """The entries of a map, None for any other value."""
    inner = value.get(MAP) if isinstance(value, dict) and len(value) == 1 else None
    return inner if isinstance(inner, dict) else None


def as_error(value: Value) -> dict[str, Value] | None:
    """The content of an error, None for any other value."""
    inner = value.get(ERROR) if isinstance(value, dict) and len(value) == 1 else None
    return inner if isinstance(inner, dict) else None


def problems(value: object, where: str) -> Iterator[tuple[str, str]]:
    """What is wrong with a value that was read from a file: pairs of a path and a sentence."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from problems(item, f"{where}[{index}]")
    elif isinstance(value, dict):
        marks = [key for key in value if key.startswith("$")]
        if ERROR in value:
            yield from error_problems(value[ERROR], f"{where}.{ERROR}")
        elif MAP in value:
            yield from _map_problems(value[MAP], f"{where}.{MAP}")
        for mark in marks:
            if mark not in (MAP, ERROR):
                yield where, f"{mark!r} is no mark of a value; there are '{MAP}' and '{ERROR}'"
            elif len(value) > 1:
                yield where, f"{mark!r} must stand alone"
        if not marks:
            yield from _object_problems(value, where)


def _object_problems(value: Mapping[str, object], where: str) -> Iterator[tuple[str, str]]:
    if "objectType" in value and not isinstance(value["objectType"], str):
        yield f"{where}.objectType", "must be a text"
    for key, item in value.items():
        yield from problems(item, f"{where}.{key}")


def _map_problems(value: object, where: str) -> Iterator[tuple[str, str]]:
    if not isinstance(value, dict):
        yield where, "must be an object: the entries of the map"
        return
    for key, item in value.items():
        yield from problems(item, f"{where}.{key}")


def error_problems(value: object, where: str) -> Iterator[tuple[str, str]]:
    """What is wrong with the content of an error."""
    if not isinstance(value, dict):
        yield where, "must be an object with code and message"
        return
    for key in ("code", "message"):
        if not isinstance(value.get(key), str):
            yield f"{where}.{key}", "must be a text"
    args = value.get("args", {})
    if not isinstance(args, dict) or not all(isinstance(item, str) for item in args.values()):
        yield f"{where}.args", "must be an object of texts"
    if value.get("style", "full") not in ("full", "old"):
        yield f"{where}.style", "must be 'full', or 'old' for servers that knew neither objectType nor args"
    for key in value:
        if key not in ("code", "message", "args", "style"):
            yield f"{where}.{key}", "is no part of an error; there are code, message, args and style"
