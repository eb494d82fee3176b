"""Expressions that are still to be laid out: chains of calls and what is between their brackets may be broken over
lines, as google-java-format breaks them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .layout import STEP
from .text import WIDTH

_SHORT = 4
"""A name of so few letters stays on the line with the first call on it."""


@dataclass(frozen=True, slots=True)
class Link:
    """A call in a chain: ``.name(arguments)``."""

    name: str
    arguments: tuple[Code, ...] = ()

    @property
    def flat(self) -> str:
        """All of it on one line."""
        return f".{self.name}({', '.join(map(flat, self.arguments))})"


@dataclass(frozen=True, slots=True)
class Chain:
    """Calls on what calls before them answer; `head` begins, such as ``client`` or ``MediaEntry.builder()``."""

    head: str
    links: tuple[Link, ...]

    @property
    def flat(self) -> str:
        """All of it on one line."""
        return self.head + "".join(link.flat for link in self.links)


@dataclass(frozen=True, slots=True)
class Bracket:
    """A call that is no part of a chain: `head` ends with its opening bracket."""

    head: str
    elements: tuple[Code, ...]

    @property
    def flat(self) -> str:
        """All of it on one line."""
        return f"{self.head}{', '.join(map(flat, self.elements))})"


@dataclass(frozen=True, slots=True)
class Lambda:
    """``name -> body``."""

    name: str
    body: Chain

    @property
    def flat(self) -> str:
        """All of it on one line."""
        return f"{self.name} -> {self.body.flat}"


@dataclass(frozen=True, slots=True)
class Sum:
    """Texts put together by ``+``, at least two."""

    parts: tuple[Code, ...]

    @property
    def flat(self) -> str:
        """All of it on one line."""
        return " + ".join(map(flat, self.parts))


Code: TypeAlias = "str | Chain | Bracket | Lambda | Sum"
"""An expression: text that cannot be split, or something that can."""


def flat(code: Code) -> str:
    """`code` on one line."""
    return code if isinstance(code, str) else code.flat


def assigned(indent: str, head: str, code: Code) -> str:
    """``head = code;``."""
    line = f"{indent}{head} = {flat(code)};"
    return line if len(line) <= WIDTH else f"{indent}{head} =\n{laid_out(indent + STEP, code, ';')}"


def laid_out(indent: str, code: Code, tail: str, lead: str = "") -> str:
    """`code` at `indent` behind `lead`, with `tail` after it."""
    line = f"{indent}{lead}{flat(code)}{tail}"
    if len(line) <= WIDTH or isinstance(code, str):
        return line
    match code:
        case Chain(head, links):
            return _chained(indent, lead + head, links, tail, joined=len(head) <= _SHORT)
        case Bracket(head, elements):
            return f"{indent}{lead}{head}\n{_arguments(indent + STEP, elements, ')' + tail)}"
        case Sum(parts):
            first, *rest = parts
            lines = [laid_out(indent, first, "", lead)]
            endings = [*[""] * (len(rest) - 1), tail]
            lines += [laid_out(indent + STEP, each, end, "+ ") for each, end in zip(rest, endings, strict=True)]
            return "\n".join(lines)
        case Lambda(name, body):
            return f"{indent}{lead}{name} ->\n{laid_out(indent + STEP, body, tail)}"


def _chained(indent: str, head: str, links: tuple[Link, ...], tail: str, *, joined: bool) -> str:
    """A chain with each call on a line of its own, but for the first one where it stays with the head."""
    lines = [f"{indent}{head}"]
    for number, link in enumerate(links):
        ending = tail if number == len(links) - 1 else ""
        if number == 0 and (joined or len(links) == 1):
            lines = [_link(indent, head, link, ending)]
        else:
            lines.append(_link(indent + STEP, "", link, ending))
    return "\n".join(lines)


def _link(indent: str, lead: str, link: Link, tail: str) -> str:
    line = f"{indent}{lead}{link.flat}{tail}"
    if len(line) <= WIDTH or not link.arguments:
        return line
    return f"{indent}{lead}.{link.name}(\n{_arguments(indent + STEP, link.arguments, ')' + tail)}"


def _arguments(indent: str, arguments: tuple[Code, ...], tail: str) -> str:
    """What is between brackets: on one line where that fits, else one a line."""
    together = f"{indent}{', '.join(map(flat, arguments))}{tail}"
    if len(together) <= WIDTH:
        return together
    endings = [*[","] * (len(arguments) - 1), tail]
    return "\n".join(laid_out(indent, each, end) for each, end in zip(arguments, endings, strict=True))
