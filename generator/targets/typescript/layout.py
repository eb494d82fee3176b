"""Laying out code as prettier does at `WIDTH` columns: on one line where that fits, else broken in its ways."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .text import WIDTH

STEP = "  "

SHORT_KEY = 4
"""A key of so many characters keeps its value beside it: a line of its own would win too little."""


def union(head: str, members: Sequence[str], indent: str = "") -> str:
    """``head a | b;``, the members on a line of their own, or one a line."""
    line = f"{indent}{head} {' | '.join(members)};"
    if len(line) <= WIDTH or len(members) == 1:
        return line
    inner = indent + STEP
    below = f"{inner}{' | '.join(members)};"
    if len(below) <= WIDTH:
        return f"{indent}{head}\n{below}"
    return "\n".join([f"{indent}{head}", *(f"{inner}| {part}" for part in members)]) + ";"


def braced(members: Sequence[str], indent: str, before: int, after: int = 1) -> str:
    """``{ members }`` on one line, or one member a line.

    Args:
        members: Entries of an object literal, laid out for one line each.
        indent: That of the line in which the brace opens.
        before: Columns of that line before the brace, the indent included.
        after: Columns that follow the closing brace.
    """
    if not members:
        return "{}"
    line = f"{{ {', '.join(members)} }}"
    if before + len(line) + after <= WIDTH and "\n" not in line:
        return line
    return broken(members, indent)


def broken(members: Iterable[str], indent: str) -> str:
    """``{`` and one member a line, and ``}`` at `indent`."""
    inner = indent + STEP
    return "\n".join(["{", *(f"{inner}{part}," for part in members), f"{indent}}}"])


def listed(members: Sequence[str], indent: str, before: int, after: int = 1) -> str:
    """``[members]`` on one line, or one member a line."""
    line = f"[{', '.join(members)}]"
    if before + len(line) + after <= WIDTH:
        return line
    inner = indent + STEP
    return "\n".join(["[", *(f"{inner}{part}," for part in members), f"{indent}]"])


def entry(name: str, value: str, indent: str) -> str:
    """``name: "text"``, the text on a line of its own where it fits only there; without the comma."""
    if len(indent) + len(name) + len(value) + 3 <= WIDTH or len(name) <= SHORT_KEY:
        return f"{name}: {value}"
    return f"{name}:\n{indent}{STEP}{value}"


def constant(head: str, value: str) -> str:
    """``head = "text";``, the text on a line of its own where it fits only there."""
    line = f"{head} = {value};"
    return line if len(line) <= WIDTH else f"{head} =\n{STEP}{value};"


def signature(head: str, parameters: Sequence[str], result: str) -> str:
    """``head(parameters): result {``, or one parameter a line."""
    line = f"{head}({', '.join(parameters)}): {result} {{"
    if len(line) <= WIDTH:
        return line
    return "\n".join([f"{head}(", *(f"{STEP}{part}," for part in parameters), f"): {result} {{"])


def called(head: str, arguments: Sequence[str], indent: str) -> str:
    """``head(arguments);``, or one argument a line."""
    line = f"{indent}{head}({', '.join(arguments)});"
    if len(line) <= WIDTH:
        return line
    return "\n".join([f"{indent}{head}(", *(f"{indent}{STEP}{part}," for part in arguments), f"{indent});"])


def returned(head: str, arguments: Sequence[str], fields: Sequence[str], position: int) -> str:
    """``return head(arguments);`` inside a function; at `position` among them stands an object of `fields`."""
    inline = f"{{ {', '.join(fields)} }}" if fields else "{}"
    given = [*arguments[:position], inline, *arguments[position:]]
    line = f"{STEP}return {head}({', '.join(given)});"
    if len(line) <= WIDTH:
        return line
    inner = STEP + STEP
    given[position] = braced(fields, inner, len(inner))
    return "\n".join([f"{STEP}return {head}(", *(f"{inner}{part}," for part in given), f"{STEP});"])


def imported(names: Iterable[str], module: str, *, types: bool = False) -> str:
    """``import { names } from "module";``, the names sorted, one a line where they do not fit."""
    ordered = sorted(set(names))
    word = "import type" if types else "import"
    line = f'{word} {{ {", ".join(ordered)} }} from "{module}";'
    if len(line) <= WIDTH:
        return line
    return "\n".join([f"{word} {{", *(f"{STEP}{name}," for name in ordered), f'}} from "{module}";'])


def interface(name: str, base: str) -> str:
    """The line that begins an interface, up to its brace; one of any length stays one line."""
    return f"export interface {name} extends {base} {{"
