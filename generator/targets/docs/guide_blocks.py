"""The guide as data: what pages, and their twins in Markdown, are printed from.

Texts hold code in backquotes and links as ``[words](path from the root)``; code that names an action, an object, an
enum or an error of the API leads to its page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.model.api import Api

from .urls import Urls


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list; numbered where its order counts."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; what it shows, the heads of its columns, its rows."""

    about: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A text to copy, of a form that has a name: ``json``, ``xml``, ``http``, ``text``."""

    form: str
    text: str


@dataclass(frozen=True, slots=True)
class Samples:
    """A program in every language: (name, title, source) of each."""

    sources: tuple[tuple[str, str, str], ...]


Block: TypeAlias = Text | Items | Table | Code | Samples


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page; `anchor` leads to it."""

    title: str
    anchor: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """One page of the guide: its path from the root of the site, what it is called and about, what it says."""

    path: str
    title: str
    about: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text: plain, code or the words of a link; `to` is where it leads from the root, "" for nowhere."""

    kind: Literal["text", "code", "link"]
    text: str
    to: str = ""


_MARKED = re.compile(r"`(?P<code>[^`]+)`|\[(?P<words>[^\]]+)\]\((?P<path>[^)\s]+)\)")
_CALL = re.compile(r"(?P<service>\w+)\.(?P<action>\w+)")


class Pieces:
    """Takes the texts of guides apart."""

    def __init__(self, api: Api, urls: Urls) -> None:
        self._urls = urls
        self._classes = api.class_by_name
        self._enums = api.enum_by_name
        self._errors = api.error_by_name
        self._calls = {
            f"{name}.{action.name}".lower(): (service.id, action.name)
            for service in api.services
            for name in (service.name, service.id)
            for action in service.actions
        }

    def of(self, text: str) -> Iterator[Piece]:
        """The pieces of one text, in order."""
        at = 0
        for found in _MARKED.finditer(text):
            if found.start() > at:
                yield Piece("text", text[at : found.start()])
            at = found.end()
            if found["code"] is not None:
                yield Piece("code", found["code"], self._place(found["code"]))
            else:
                yield Piece("link", found["words"], found["path"])
        if at < len(text):
            yield Piece("text", text[at:])

    def _place(self, code: str) -> str:
        """Where the name `code` has its place; "" for what is no name of the API."""
        if code in self._classes:
            return self._urls.object(code)
        if code in self._enums:
            return self._urls.enum(code)
        if code in self._errors:
            return f"errors.html#{code}"
        call = self._calls.get(code.lower()) if _CALL.fullmatch(code) else None
        return self._urls.action(*call) if call is not None else ""
