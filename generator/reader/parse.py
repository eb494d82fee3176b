"""XML text to a tree of elements, with nothing resolved, loaded or expanded on the way.

This is the only module of the program that imports lxml.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Protocol
from xml.parsers import expat

from lxml import etree

from .diagnostics import Log

LineOf = Callable[["Element"], int]

_PROLOG = re.compile(rb"(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_DOCTYPE = re.compile(rb"<!DOCTYPE(\s+html\b)?", re.IGNORECASE)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# libxml2 keeps the line of an element in 16 bits.
_LAST_COUNTED_LINE = 65_535
_SPLIT_MESSAGE = re.compile(r", line \d+, column \d+\Z")
_NO_ENTITIES = "write the text itself; only &lt; &gt; &amp; &quot; &apos; and numbers such as &#10; are allowed"
_NOT_THIS = {
    "html": "this is a web page; if it came from a URL, the server may want a login",
    "definitions": "this is a WSDL file; a schema of api_v3 is wanted",
    "schema": "this is an XML Schema; a schema of api_v3 (client XML) is wanted",
}


class Element(Protocol):
    """What the reader needs of an element."""

    @property
    def tag(self) -> str: ...

    @property
    def text(self) -> str | None: ...

    def items(self) -> list[tuple[str, str]]: ...

    def get(self, key: str, /) -> str | None: ...

    def __iter__(self) -> Iterator[Element]: ...

    def __len__(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed file: its root, and how to learn the line of an element in it."""

    root: Element
    line_of: LineOf


def parse(data: bytes, log: Log) -> Document | None:
    """The tree of the file `data`, or None after at least one error was added to `log`.

    A document type declaration is refused before anything is parsed: with none there is no entity to expand or fetch.
    """
    if not data or data.isspace():
        log.error(1, "the file is empty", "give it a schema: an XML file with the root element <xml>")
        return None
    if not _clean_prolog(data, log):
        return None
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
        remove_blank_text=True,
    )
    root: Any
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        _explain(error, data, log)
        return None
    if root.getroottree().docinfo.internalDTD is not None:
        _refuse_doctype(1, log)
        return None
    if not _is_schema(root, log):
        return None
    return Document(root, _lines(data, root))


def _clean_prolog(data: bytes, log: Log) -> bool:
    prolog = _PROLOG.match(data, len(_BYTE_ORDER_MARK) if data.startswith(_BYTE_ORDER_MARK) else 0)
    assert prolog is not None, "the pattern matches nothing as well"
    start = prolog.end()
    line = data.count(b"\n", 0, start) + 1
    doctype = _DOCTYPE.match(data, start)
    if doctype is None:
        if data[start : start + 1] in (b"{", b"["):
            log.error(line, "this is not XML but looks like JSON", "a schema of api_v3 is an XML file")
            return False
        return True
    if doctype[1]:
        log.error(line, "this is not a schema", _NOT_THIS["html"])
    else:
        _refuse_doctype(line, log)
    return False


def _refuse_doctype(line: int, log: Log) -> None:
    log.error(line, "document type declarations (DTD) and entities are refused", "remove <!DOCTYPE ...>")


def _explain(error: etree.XMLSyntaxError, data: bytes, log: Log) -> None:
    line = error.lineno or 0
    message = " ".join(_SPLIT_MESSAGE.sub("", error.msg or "no XML").split())
    end = data.rstrip()
    lines = end.decode(errors="replace").split("\n")
    at_end = (line, error.position[1]) > (len(lines), len(lines[-1]))
    if not data.removeprefix(_BYTE_ORDER_MARK).lstrip().startswith(b"<") and b"\0" not in data[:4]:
        log.error(line, "this is not XML: it does not start with <", "a schema of api_v3 is an XML file")
    elif message.startswith("Entity "):
        log.error(line, f"entities are refused: {message}", _NO_ENTITIES)
    elif at_end and not end.endswith(b"</xml>"):
        log.error(line, f"the file ends too early: {message}", "it seems cut off; fetch it again")
    else:
        log.error(line, f"this is not well-formed XML: {message}", "correct it at this line or above")


def _is_schema(root: Any, log: Log) -> bool:
    name = etree.QName(root)
    if name.text == "xml":
        if len(root) and all(child.tag in ("result", "executionTime", "error") for child in root):
            log.error(root.sourceline, "this is an answer of the API, not a schema", "look at it: it may hold an error")
            return False
        return True
    hint = _NOT_THIS.get(name.localname, "the root element of a schema is <xml>")
    log.error(root.sourceline, f"this is not a schema: its root element is <{name.localname}>", hint)
    return False


def _lines(data: bytes, root: Any) -> LineOf:
    if data.count(b"\n") < _LAST_COUNTED_LINE:
        of_tree: LineOf = attrgetter("sourceline")
        return of_tree
    found: list[int] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda _name, _attributes: found.append(parser.CurrentLineNumber)
    parser.Parse(data, True)
    # The keys keep the elements alive, and with them their identity.
    exact: dict[Element, int] = dict(zip(root.iter(), found, strict=True))
    return exact.__getitem__
