"""Expressions and how gofmt leaves them: on one line where that is short, else one element a line, keys aligned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

WIDTH = 100
"""The longest line that is not laid out over several, a tab being four characters."""

_TAB = 4


@dataclass(frozen=True, slots=True)
class Pair:
    """A key and its value in a composite literal."""

    key: str
    value: Code


@dataclass(frozen=True, slots=True)
class Bracket:
    """Elements between `head`, which ends with a bracket, and `tail`, which starts with its closing.

    `is_call` tells a call, whose last argument stays on the line of the brackets where only it takes several lines.
    """

    head: str
    elements: tuple[Code | Pair, ...]
    tail: str
    is_call: bool = False


@dataclass(frozen=True, slots=True)
class Sum:
    """Texts that are put together; gofmt leaves no space around the signs in calls of several arguments."""

    parts: tuple[str, ...]


Code: TypeAlias = str | Bracket | Sum


def call(function: str, *arguments: Code) -> Code:
    """The call of a function."""
    return Bracket(f"{function}(", arguments, ")", is_call=True)


def literal_of(type_: str, elements: Sequence[Code | Pair]) -> Code:
    """A composite literal."""
    return Bracket(f"{type_}{{", tuple(elements), "}")


def laid_out(code: Code, indent: str = "", before: str = "", after: str = "") -> str:
    """`before`, `code` and `after` as lines at `indent`."""
    return f"{indent}{_laid_out(code, indent, before, after, tight=False)}"


def flat(code: Code | Pair, tight: bool = False) -> str:
    """`code` on one line; `tight` tells that it stands among the arguments of a call."""
    if isinstance(code, str):
        return code
    if isinstance(code, Sum):
        return ("+" if tight else " + ").join(code.parts)
    if isinstance(code, Pair):
        return f"{code.key}: {flat(code.value, tight)}"
    inside = _inside(code, tight)
    return f"{code.head}{', '.join(flat(element, inside) for element in code.elements)}{code.tail}"


def _inside(code: Bracket, tight: bool) -> bool:
    """Whether what is in the brackets stands among the arguments of a call."""
    return code.is_call and (tight or len(code.elements) > 1)


def _laid_out(code: Code, indent: str, before: str, after: str, *, tight: bool) -> str:
    line = f"{before}{flat(code, tight)}{after}"
    if not isinstance(code, Bracket) or _width(indent + line) <= WIDTH:
        return line
    return f"{before}{_broken(code, indent, before, tight)}{after}"


def _width(text: str) -> int:
    return len(text) + (_TAB - 1) * text.count("\t")


def _broken(code: Bracket, indent: str, before: str, tight: bool) -> str:
    if not code.elements:
        return f"{code.head}{code.tail}"
    inside = _inside(code, tight)
    last = code.elements[-1]
    if code.is_call and isinstance(last, Bracket):
        head = code.head + "".join(f"{flat(element, inside)}, " for element in code.elements[:-1])
        if last.elements and _width(indent + before + head + last.head) <= WIDTH:
            return f"{head}{_broken(last, indent, before + head, inside)}{code.tail}"
    inner = f"{indent}\t"
    lines = [line for run in _runs(code.elements, inner, inside) for line in _aligned(run)]
    return "\n".join((code.head, *(f"{inner}{line}," for line in lines), f"{indent}{code.tail}"))


def _runs(elements: Sequence[Code | Pair], indent: str, tight: bool) -> list[list[tuple[str, str]]]:
    """Keys and values, laid out; those of one line that follow each other are one run, which gofmt aligns."""
    runs: list[list[tuple[str, str]]] = []
    is_open = False
    for element in elements:
        key, value = (f"{element.key}:", element.value) if isinstance(element, Pair) else ("", element)
        before = f"{key} " if key else ""
        text = _laid_out(value, indent, before, "", tight=tight)[len(before) :]
        is_single = "\n" not in text
        if is_open and is_single:
            runs[-1].append((key, text))
        else:
            runs.append([(key, text)])
        is_open = is_single
    return runs


def _aligned(run: list[tuple[str, str]]) -> list[str]:
    width = max(len(key) for key, _ in run)
    return [f"{key:{width}} {text}" if key else text for key, text in run]
