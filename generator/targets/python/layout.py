"""Laying out code as black does: on one line where that fits, else what is in brackets on a line of its own, else one
element a line with a comma after the last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from .text import WIDTH

STEP = "    "

_NUMBER = re.compile(r"([0-9]+)")


def bracketed(head: str, elements: Sequence[str], tail: str, indent: str = "", reserve: int = 0) -> str:
    """`head`, which ends with a bracket, `elements` with commas between, and `tail`, which starts with its closing.

    Elements that were laid out over several lines must have been so at ``indent + STEP``. `reserve` is how many more
    characters follow on the last line.
    """
    line = f"{indent}{head}{', '.join(elements)}{tail}"
    if (len(line) + reserve <= WIDTH and "\n" not in line) or not elements:
        return line
    inner = indent + STEP
    body = f"{inner}{', '.join(elements)}"
    if len(body) <= WIDTH and "\n" not in body:
        return f"{indent}{head}\n{body}\n{indent}{tail}"
    return "\n".join([indent + head, *(f"{inner}{element}," for element in elements), indent + tail])


def annotated(indent: str, name: str, annotation: str, head: str, elements: Sequence[str]) -> str:
    """``name: annotation = head elements)``: an assignment of a call with its type."""
    start = f"{indent}{name}: {annotation} = {head}"
    line = f"{start}{', '.join(elements)})"
    if len(line) <= WIDTH and "\n" not in line:
        return line
    if len(start) <= WIDTH:
        return bracketed(start.removeprefix(indent), elements, ")", indent)
    parenthesized = f"{indent}{name}: {annotation} = ("
    if len(parenthesized) <= WIDTH:
        deeper = [element.replace("\n", "\n" + STEP) for element in elements]
        return "\n".join([parenthesized, bracketed(head, deeper, ")", indent + STEP), f"{indent})"])
    if annotation.endswith("]"):
        opening, _, inner = annotation.partition("[")
        first = f"{indent}{name}: {opening}[\n{indent}{STEP}{inner[:-1]}\n"
        return first + bracketed(f"] = {head}", elements, ")", indent)
    first = f"{indent}{name}: (\n{indent}{STEP}{annotation}\n"
    return first + bracketed(f") = {head}", elements, ")", indent)


def declared(indent: str, name: str, annotation: str) -> str:
    """``name: annotation``: a declaration without a value."""
    line = f"{indent}{name}: {annotation}"
    return line if len(line) <= WIDTH else f"{indent}{name}: (\n{indent}{STEP}{annotation}\n{indent})"


def constant(indent: str, name: str, value: str) -> str:
    """``name = value`` of a value that cannot be split: in parentheses where it fits only there."""
    line = f"{indent}{name} = {value}"
    if len(line) <= WIDTH or len(indent) + len(STEP) + len(value) > WIDTH:
        return line
    return f"{indent}{name} = (\n{indent}{STEP}{value}\n{indent})"


def entry(indent: str, key: str, value: str) -> str:
    """``key: value`` as an element of a dict that has one a line at `indent`; the first line is not indented."""
    line = f"{key}: {value}"
    if len(indent) + len(line) + 1 <= WIDTH:
        return line
    if value.endswith(")"):
        head, _, arguments = value.partition("(")
        return f"{key}: {head}(\n{indent}{STEP}{arguments[:-1]}\n{indent})"
    return f"{key}: (\n{indent}{STEP}{value}\n{indent})"


def returns(annotation: str, indent: str) -> str:
    """``) -> annotation:``, the end of a signature that has one parameter a line."""
    line = f"{indent}) -> {annotation}:"
    if len(line) <= WIDTH or "[" not in annotation:
        return line
    opening, _, inner = annotation.partition("[")
    one = f"{indent}{STEP}{inner[:-1]}"
    if len(one) <= WIDTH:
        return f"{indent}) -> {opening}[\n{one}\n{indent}]:"
    elements = "\n".join(f"{indent}{STEP}{element}," for element in inner[:-1].split(", "))
    return f"{indent}) -> {opening}[\n{elements}\n{indent}]:"


def import_from(module: str, names: Iterable[str], indent: str = "") -> str:
    """``from module import names``, the names in the order of isort: constants, classes, the rest."""
    ordered = sorted(set(names), key=import_order)
    line = f"{indent}from {module} import {', '.join(ordered)}"
    if len(line) <= WIDTH:
        return line
    inner = indent + STEP
    return "\n".join([f"{indent}from {module} import (", *(f"{inner}{name}," for name in ordered), f"{indent})"])


@cache
def import_order(name: str) -> tuple[int, tuple[str | int, ...], str]:
    """The key that sorts names as isort and ruff do in imports: whatever their case, numbers in them as numbers."""
    parts: tuple[str | int, ...] = (name.lower(),)
    if not name.isalpha():
        parts = tuple(int(part) if part.isdecimal() else part for part in _NUMBER.split(name.lower()))
    return (_rank(name), parts, name)


def export_order(name: str) -> tuple[int, str]:
    """The key that sorts names as ruff does in ``__all__``."""
    return (_rank(name), name)


def _rank(name: str) -> int:
    """Constants come first, then classes, then the rest."""
    if name.isupper() and len(name) > 1:
        return 0
    return 1 if name[:1].isupper() else 2


def imports(found: Iterable[tuple[str, str]], indent: str = "") -> str:
    """Lines that import each (module, name), sorted as ruff sorts relative imports: the furthest package first."""
    by_module: dict[str, set[str]] = {}
    for module, name in found:
        by_module.setdefault(module, set()).add(name)
    ordered = sorted(by_module, key=_module_order)
    return "\n".join(import_from(module, by_module[module], indent) for module in ordered)


def _module_order(module: str) -> tuple[int, str]:
    path = module.lstrip(".")
    return (len(path) - len(module), path)
