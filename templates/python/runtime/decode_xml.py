"""Answers in XML (``protocol.md 5.1``, 5.4)."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .decode import (
    Answer,
    Answers,
    Mismatch,
    Reader,
    Readers,
    Shapes,
    check_count,
    float_of,
    make_error,
    scalar_reader,
    too_deep,
)
from .errors import ApiError, MalformedAnswerError
from .fields import Kind, object_of
from .model import make

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from .registry import Registry


def decode_xml(body: bytes, kind: Kind, registry: Registry) -> Answer[Any]:
    """The value of an answer.

    Args:
        body: The body as it came, without any Content-Encoding.
        kind: What the action answers.
        registry: The classes of the client.

    Raises:
        ApiError: The server refused the call.
        MalformedAnswerError: The body is no answer, or does not fit the schema.
    """
    with collector_paused(body):
        return _answer(body, kind, registry)


def _answer(body: bytes, kind: Kind, registry: Registry) -> Answer[Any]:
    result, seconds = _opened(body, registry)
    return Answer(decode_object_element(result, kind, registry), seconds)


def decode_many_xml(body: bytes, kinds: Sequence[Kind], registry: Registry) -> Answers:
    """The values of the answer to a multirequest (``protocol.md 7.5``).

    Args:
        body: The body as it came, without any Content-Encoding.
        kinds: What the calls answer, in order.
        registry: The classes of the client.

    Returns:
        One value per call that was executed, which may be fewer than asked for; an
        `ApiError` where the call was refused.

    Raises:
        ApiError: The server refused the request as a whole.
        MalformedAnswerError: The body is no answer, or does not fit the schema.
    """
    with collector_paused(body):
        return _answers(body, kinds, registry)


def _answers(body: bytes, kinds: Sequence[Kind], registry: Registry) -> Answers:
    result, seconds = _opened(body, registry)
    check_count(len(result), len(kinds))
    values: list[Any] = []
    try:
        for item, kind in zip(_items(result), kinds, strict=False):
            error = _error_in(item, registry, seconds)
            values.append(error or _decoded(item, kind, registry, len(values)))
    except Mismatch as problem:
        raise problem.malformed() from None
    return Answers(values, seconds)


def _decoded(item: Element, kind: Kind, registry: Registry, index: int) -> Any:
    try:
        return _READERS.reader(kind, registry)(item)
    except Mismatch as problem:
        raise problem.at(index) from None
    except RecursionError:
        raise too_deep() from None


def decode_object_element(element: Element, kind: Kind, registry: Registry) -> Any:
    """The value that an element holds.

    Raises:
        MalformedAnswerError: It does not fit the schema.
    """
    try:
        return _READERS.reader(kind, registry)(element)
    except Mismatch as problem:
        raise problem.malformed() from None
    except RecursionError:
        raise too_deep() from None


# -- the document


class collector_paused:
    """Keeps the garbage collector from walking a large tree while it is built and read.

    The tree has no cycles and must be gone at the end of the block; walking it takes as
    long as building it. A collector that is off already stays off.
    """

    __slots__ = ("_paused",)

    def __init__(self, body: bytes) -> None:
        self._paused = len(body) > _LARGE and gc.isenabled()

    def __enter__(self) -> None:
        if self._paused:
            gc.disable()

    def __exit__(self, *failure: object) -> None:
        if self._paused:
            gc.enable()


_LARGE = 100_000
"""Bytes of a body; smaller ones are read before the collector would start."""


def parse(body: bytes) -> Element:
    """The root element of a document in UTF-8, with or without a declaration.

    A document type declaration is refused before anything of it is read, so no entity
    is ever declared, expanded or fetched. Another encoding than UTF-8 is refused.

    Raises:
        MalformedAnswerError: It is no well-formed XML, or has a document type.
    """
    from xml.etree.ElementTree import ParseError, XMLParser

    if b"<!DOCTYPE" in body and _has_document_type(body):
        raise MalformedAnswerError("the answer has a document type, which is refused")
    if b"\0" in body:
        # UTF-16, which the parser would read in spite of the encoding it is told.
        raise MalformedAnswerError("the answer is not in UTF-8")
    parser = XMLParser(encoding="utf-8")
    try:
        parser.feed(body)
        return parser.close()
    except (ParseError, ValueError) as error:
        what = "empty" if not body.strip() else f"no XML: {error}"
        raise MalformedAnswerError(f"the answer is {what}") from None


def _has_document_type(body: bytes) -> bool:
    import re

    prolog = rb"(?:\xef\xbb\xbf)?(?:\s|<\?.*?\?>|<!--.*?-->)*+<!DOCTYPE"
    return re.match(prolog, body, re.DOTALL) is not None


def _opened(body: bytes, registry: Registry) -> tuple[Element, float | None]:
    """The result and the execution time; raises the error that the whole answer is."""
    root = parse(body)
    result = root.find("result") if root.tag == "xml" else None
    if result is None:
        raise MalformedAnswerError("the answer is XML, but no answer of the API")
    try:
        seconds = float_of(root.findtext("executionTime") or "")
    except Mismatch:
        seconds = None
    error = _error_in(result, registry, seconds)
    if error is not None:
        raise error
    return result, seconds


def _error_in(
    result: Element, registry: Registry, seconds: float | None
) -> ApiError | None:
    """The error that a result is: by its structure, never by names alone (5.4)."""
    error = result.find("error")
    if error is None or result.find("objectType") is not None:
        return None
    code, message = error.find("code"), error.find("message")
    if code is None or message is None:
        return None
    arguments = {
        item.findtext("name") or str(index): item.findtext("value") or ""
        for index, item in enumerate(error.iterfind("args/item"))
    }
    text = (code.text or "").strip()
    return make_error(text, message.text or "", arguments, registry, seconds)


# -- values


def _build(kind: Kind, registry: Registry) -> Reader:
    match kind.code:
        case "object":
            return _object_reader(kind, registry)
        case "list":
            return _list_reader(kind, registry)
        case "map":
            return _map_reader(kind, registry)
        case "nothing":
            return _read_nothing
        case "string" | "file":
            return _read_text
        case _:
            return _scalar_reader(kind, registry)


def _read_nothing(element: Element) -> None:
    return None


def _read_text(element: Element) -> str:
    if len(element):
        raise Mismatch("text was expected, not elements")
    return element.text or ""


def _scalar_reader(kind: Kind, registry: Registry) -> Reader:
    convert = scalar_reader(kind, registry)
    is_text = kind.code == "str_enum"

    def read(element: Element) -> Any:
        text = element.text
        if len(element):
            raise Mismatch("a scalar was expected, not elements")
        if text is None or (text.isspace() and not is_text):
            return convert("") if is_text else None
        return convert(text)

    return read


def _direct(kind: Kind, registry: Registry) -> Any:
    """How text becomes a value: `str`, `int`, or a table; None for another way."""
    match kind.code:
        case "string":
            return str
        case "integer":
            return int
        case "boolean":
            return {"1": True, "0": False}
        case "int_enum" | "str_enum":
            enum = registry.enum_named(kind.name)
            return enum and {str(member.value): member for member in enum}
        case _:
            return None


_READERS = Readers("xml", _build, _direct)


def _object_reader(kind: Kind, registry: Registry) -> Reader:
    shapes = Shapes(kind.name, _READERS, registry)
    known = shapes.known

    def read(element: Element) -> Any:
        if not len(element):
            text = element.text
            if text and not text.isspace():
                raise Mismatch("an object was expected, not text")
            return None
        received = element.findtext("objectType", "")
        shape = known.get(received) or shapes.find(received)
        if shape is None:
            shape = shapes.declared()
        else:
            received = ""
        values: dict[str, Any] = {}
        readers = shape.readers
        direct = shape.direct
        tag = ""
        try:
            for child in element:
                tag = child.tag
                rule = direct.get(tag)
                if rule is str:
                    if not len(child):
                        values[tag] = child.text or ""
                        continue
                elif rule is not None:
                    text = child.text
                    if text is None or len(child):
                        pass
                    elif rule is int:
                        if text.isdecimal() and text.isascii():
                            values[tag] = int(text)
                            continue
                    else:
                        value = rule.get(text)
                        if value is not None:
                            values[tag] = value
                            continue
                reader = readers.get(tag)
                if reader is not None:
                    value = reader(child)
                    if value is not None:
                        values[tag] = value
        except Mismatch as problem:
            raise problem.at(tag) from None
        except ValueError:
            # Python converts no number of thousands of digits.
            raise Mismatch("an integer was expected").at(tag) from None
        return make(shape.cls, values, received)

    return read


def _items(element: Element) -> Element:
    """The element itself, when all that it holds are items."""
    text = element.text
    if text and not text.isspace():
        raise Mismatch("items were expected, not text")
    for child in element:
        if child.tag != "item":
            raise Mismatch(f"items were expected, not <{child.tag[:40]}>")
    return element


def _list_reader(kind: Kind, registry: Registry) -> Reader:
    read_item = _READERS.reader(object_of(kind.name), registry)

    def read(element: Element) -> list[Any]:
        values: list[Any] = []
        for index, item in enumerate(_items(element)):
            try:
                value = read_item(item)
            except Mismatch as problem:
                raise problem.at(index) from None
            # A null among the elements: JSON answers leave it out as well (5.2).
            if value is not None:
                values.append(value)
        return values

    return read


def _map_reader(kind: Kind, registry: Registry) -> Reader:
    read_item = _READERS.reader(object_of(kind.name), registry)

    def read(element: Element) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for index, item in enumerate(_items(element)):
            key = item.find("itemKey")
            name = str(index) if key is None else key.text or ""
            try:
                value = None if key is not None and len(item) == 1 else read_item(item)
            except Mismatch as problem:
                raise problem.at(index) from None
            if value is not None:
                values[name] = value
        return values

    return read
