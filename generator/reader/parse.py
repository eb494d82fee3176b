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
from .encoding import as_utf8
from .shown import sentence, shown, shown_tag

LineOf = Callable[["Element"], int]

# Possessive: nothing of what was passed is remembered, however much it is.
_PROLOG = re.compile(rb"(?:\s++|<\?.*?\?>|<!--.*?-->)*+", re.DOTALL)
_DOCTYPE = re.compile(rb"<!DOCTYPE(\s+html\b)?", re.IGNORECASE)
_MOST_ELEMENTS = 500_000
_MOST_ATTRIBUTES = 2_500_000
_MOST_OF_ONE_ELEMENT = 200
# What lxml gives of the attributes of one element takes the square of their number.
_OVERLOADED = etree.XPath(f"(descendant-or-self::*[@*[{_MOST_OF_ONE_ELEMENT + 1}]])[1]")
_TOO_DEEP = "Excessive depth"
_TOO_LONG = re.compile(r"XML_PARSE_HUGE|Name too long|Comment too big")
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
    text = as_utf8(data, log)
    if text is None:
        return None
    if not text or text.isspace():
        log.error(1, "the file is empty", "give it a schema: an XML file with the root element <xml>")
        return None
    if not _measured(text, log) or not _clean_prolog(text, log):
        return None
    return _parsed(text, log)


def _parsed(data: bytes, log: Log) -> Document | None:
    """The tree of `data`, which is in UTF-8, whatever it declares."""
    parser = etree.XMLParser(
        encoding="utf-8",
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
    overloaded: Any = _OVERLOADED(root)
    for element in overloaded:
        what = f"{shown_tag(element.tag)} has more than {_MOST_OF_ONE_ELEMENT} attributes"
        log.error(element.sourceline, what, "an element of a schema has 20 at most")
        return None
    return Document(root, _lines(data, root))


def _clean_prolog(data: bytes, log: Log) -> bool:
    prolog = _PROLOG.match(data)
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


def _measured(data: bytes, log: Log) -> bool:
    """Whether what is made of `data` fits in memory; it takes many times the bytes that a tag or attribute has."""
    null = data.find(b"\0")
    if null >= 0:
        hint = "it is damaged or no text at all; fetch it again"
        log.error(data.count(b"\n", 0, null) + 1, f"the file has a NUL at byte {null}", hint)
        return False
    tags = data.count(b"<")
    if tags > _MOST_ELEMENTS and tags - data.count(b"</") > _MOST_ELEMENTS:
        return _too_many("elements", _MOST_ELEMENTS, log)
    # The shortest attribute has five bytes.
    if len(data) > 5 * _MOST_ATTRIBUTES and data.count(b"=") > _MOST_ATTRIBUTES:
        return _too_many("attributes", _MOST_ATTRIBUTES, log)
    return True


def _too_many(what: str, limit: int, log: Log) -> bool:
    log.error(1, f"the file has more than {limit:,} {what}", "the largest schema known has 5 % of that")
    return False


def _refuse_doctype(line: int, log: Log) -> None:
    log.error(line, "document type declarations (DTD) and entities are refused", "remove <!DOCTYPE ...>")


def _explain(error: etree.XMLSyntaxError, data: bytes, log: Log) -> None:
    line = error.lineno or 0
    message = sentence(_SPLIT_MESSAGE.sub("", error.msg or "no XML"))
    end = data.rstrip()
    last = end[end.rfind(b"\n") + 1 :].decode(errors="replace")
    at_end = (line, error.position[1]) > (end.count(b"\n") + 1, len(last))
    if not data.lstrip().startswith(b"<"):
        log.error(line, "this is not XML: it does not start with <", "a schema of api_v3 is an XML file")
    elif message.startswith("Entity "):
        log.error(line, f"entities are refused: {message}", _NO_ENTITIES)
    elif message.startswith(_TOO_DEEP):
        log.error(line, "elements are nested more than 256 deep", "those of a schema are nested 5 deep")
    elif _TOO_LONG.search(message):
        what = "a name, text, comment or run of blanks is too long"
        log.error(line, what, "look for one that does not end; names have 50,000 bytes at most, all else 10,000,000")
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
    if name.localname == "xml":
        what = f"this is not a schema: its elements are in the namespace {shown(name.namespace)}"
        log.error(root.sourceline, what, "elements of a schema are in none; remove xmlns=")
        return False
    hint = _NOT_THIS.get(name.localname, "the root element of a schema is <xml>")
    log.error(root.sourceline, f"this is not a schema: its root element is {shown_tag(name.localname)}", hint)
    return False


def _lines(data: bytes, root: Any) -> LineOf:
    of_tree: LineOf = attrgetter("sourceline")
    if data.count(b"\n") < _LAST_COUNTED_LINE:
        return of_tree
    found: list[int] = []
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = lambda _name, _attributes: found.append(parser.CurrentLineNumber)
    try:
        parser.Parse(data, True)
    except expat.ExpatError:
        # It refuses names with letters that XML took in later; lines beyond those counted are nearly right then.
        return of_tree
    # The keys keep the elements alive, and with them their identity.
    exact: dict[Element, int] = dict(zip(root.iter(), found, strict=True))
    return exact.__getitem__
