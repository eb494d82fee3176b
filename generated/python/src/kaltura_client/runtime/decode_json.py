"""Answers in JSON (``protocol.md 5.2``, 5.4, 5.5)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeGuard

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
    text_of,
    too_deep,
)
from .errors import ApiError, MalformedAnswerError
from .fields import Kind, object_of
from .model import make

if TYPE_CHECKING:
    from json import JSONDecoder

    from .registry import Registry


ERROR_TYPE = "KalturaAPIException"
ERROR_KEYS = frozenset({"code", "message", "args"})


def decode_json(body: bytes, kind: Kind, registry: Registry) -> Answer[Any]:
    """The value of an answer; the data of OTT is taken off where there is one.

    Args:
        body: The body as it came, without any Content-Encoding.
        kind: What the action answers.
        registry: The classes of the client.

    Raises:
        ApiError: The server refused the call.
        MalformedAnswerError: The body is no answer, or does not fit the schema.
    """
    result, seconds = _opened(body)
    error = _error_in(result, registry, seconds)
    if error is not None:
        raise error
    return Answer(decode_object_json(result, kind, registry), seconds)


def decode_many_json(body: bytes, kinds: Sequence[Kind], registry: Registry) -> Answers:
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
    result, seconds = _opened(body)
    error = _error_in(result, registry, seconds)
    if error is not None:
        raise error
    values: list[Any] = []
    try:
        items = _elements(result)
        check_count(len(items), len(kinds))
        for item, kind in zip(items, kinds, strict=False):
            error = _error_in(item, registry, seconds)
            values.append(error or _READERS.reader(kind, registry)(item))
    except Mismatch as problem:
        raise problem.at(len(values)).malformed() from None
    except RecursionError:
        raise too_deep() from None
    return Answers(values, seconds)


def decode_object_json(data: Any, kind: Kind, registry: Registry) -> Any:
    """The value of what a JSON parser returned.

    Raises:
        MalformedAnswerError: It does not fit the schema.
    """
    try:
        return _READERS.reader(kind, registry)(data)
    except Mismatch as problem:
        raise problem.malformed() from None
    except RecursionError:
        raise too_deep() from None


# -- the document


def parse(body: bytes) -> Any:
    """What a body in UTF-8 says, with or without a byte order mark.

    Raises:
        MalformedAnswerError: It is no JSON.
    """
    try:
        return _decoder().decode(body.decode("utf-8-sig"))
    except ValueError as error:
        if not body.strip():
            raise MalformedAnswerError("the answer is empty") from None
        what = (
            getattr(error, "msg", None) or getattr(error, "reason", None) or "a number"
        )
        raise MalformedAnswerError(f"the answer is no JSON: {what}") from None
    except RecursionError:
        raise too_deep() from None


@cache
def _decoder() -> JSONDecoder:
    """Python's, without the words that it takes for numbers and JSON does not have."""
    from json import JSONDecoder

    return JSONDecoder(parse_constant=_refuse)


def _refuse(word: str) -> Any:
    raise ValueError(word)


def _opened(body: bytes) -> tuple[Any, float | None]:
    """The result and the execution time, out of the data if there is one (5.5)."""
    data = parse(body)
    if not _is_dict(data):
        return data, None
    if "result" not in data or not data.keys() <= {"result", "executionTime"}:
        return data, None
    seconds = data.get("executionTime")
    try:
        known = float_of(seconds) if isinstance(seconds, _SCALARS) else None
    except Mismatch:
        known = None
    return data["result"], known


def _error_in(data: Any, registry: Registry, seconds: float | None) -> ApiError | None:
    """The error that a result is: never by having a code and a message alone (5.4)."""
    if not _is_dict(data):
        return None
    found = _error_body(data)
    if found is None:
        return None
    code, message = _scalar_text(found.get("code")), _scalar_text(found.get("message"))
    arguments = _error_arguments(found.get("args"))
    return make_error(code, message, arguments, registry, seconds)


def _error_body(data: dict[str, Any]) -> dict[str, Any] | None:
    if data.get("objectType") == ERROR_TYPE:
        return data
    if "objectType" in data:
        return None
    if "code" in data and "message" in data and data.keys() <= ERROR_KEYS:
        return data
    inner = data.get("error")
    if len(data) == 1 and _is_dict(inner) and "code" in inner and "message" in inner:
        return inner
    return None


def _error_arguments(raw: Any) -> dict[str, str]:
    """Names and values: a list of objects in OTT, a dictionary in OVP (5.4)."""
    if _is_dict(raw):
        return {name: _scalar_text(value) for name, value in raw.items()}
    arguments: dict[str, str] = {}
    for index, item in enumerate(raw if _is_list(raw) else ()):
        if _is_dict(item):
            name = _scalar_text(item.get("name")) or str(index)
            arguments[name] = _scalar_text(item.get("value"))
    return arguments


def _scalar_text(raw: Any) -> str:
    try:
        return text_of(raw) if isinstance(raw, _SCALARS) else ""
    except Mismatch:
        return ""


# -- values

_SCALARS = (str, int, float)
_NESTED = (list, dict)


def _is_dict(raw: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(raw, dict)


def _is_list(raw: Any) -> TypeGuard[list[Any]]:
    return isinstance(raw, list)


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


def _read_nothing(raw: Any) -> None:
    return None


def _read_text(raw: Any) -> str | None:
    if raw is None:
        return None
    if isinstance(raw, _NESTED):
        raise Mismatch("text was expected, not an object or a list")
    return text_of(raw)


def _scalar_reader(kind: Kind, registry: Registry) -> Reader:
    convert = scalar_reader(kind, registry)
    is_text = kind.code == "str_enum"
    is_integer = kind.code == "integer"

    def read(raw: Any) -> Any:
        if raw is None or (is_integer and type(raw) is int):
            return raw
        if isinstance(raw, _NESTED):
            raise Mismatch("a scalar was expected, not an object or a list")
        if isinstance(raw, str) and not is_text and (not raw or raw.isspace()):
            return None
        return convert(raw)

    return read


def _direct(kind: Kind, registry: Registry) -> Any:
    """The type that a value may have as it came, or a table; None for another way."""
    match kind.code:
        case "string":
            return str
        case "integer":
            return int
        case "float":
            return float
        case "boolean":
            return bool
        case "int_enum" | "str_enum":
            enum = registry.enum_named(kind.name)
            return enum and {member.value: member for member in enum}
        case _:
            return None


_READERS = Readers("json", _build, _direct)


def _object_reader(kind: Kind, registry: Registry) -> Reader:
    shapes = Shapes(kind.name, _READERS, registry)
    known = shapes.known

    def read(raw: Any) -> Any:
        if not raw and raw != 0:
            return None
        if not _is_dict(raw):
            raise Mismatch("an object was expected, not a list or a scalar")
        name = raw.get("objectType")
        received = name if isinstance(name, str) else ""
        shape = known.get(received) or shapes.find(received)
        if shape is None:
            shape = shapes.declared()
        else:
            received = ""
        values: dict[str, Any] = {}
        readers = shape.readers
        direct = shape.direct
        wire = ""
        try:
            for wire, part in raw.items():
                rule = direct.get(wire)
                part_type = type(part)  # pyright: ignore[reportUnknownVariableType]
                if part_type is rule:
                    values[wire] = part
                    continue
                if type(rule) is dict and (part_type is str or part_type is int):
                    members: dict[Any, Any] = rule  # pyright: ignore
                    value = members.get(part)
                    if value is not None:
                        values[wire] = value
                        continue
                reader = readers.get(wire)
                if reader is not None:
                    value = reader(part)
                    if value is not None:
                        values[wire] = value
        except Mismatch as problem:
            raise problem.at(wire) from None
        return make(shape.cls, values, received)

    return read


def _elements(raw: Any) -> list[Any]:
    """The elements of a list, which with gaps arrives as an object (5.2)."""
    if _is_list(raw):
        return raw
    if raw is None or raw == "":
        return []
    if _is_dict(raw) and all(key.isdecimal() and len(key) < 20 for key in raw):
        return [raw[key] for key in sorted(raw, key=int)]
    raise Mismatch("a list was expected, not an object or a scalar")


def _list_reader(kind: Kind, registry: Registry) -> Reader:
    read_item = _READERS.reader(object_of(kind.name), registry)

    def read(raw: Any) -> list[Any] | None:
        if raw is None:
            return None
        values: list[Any] = []
        for index, item in enumerate(_elements(raw)):
            try:
                value = read_item(item)
            except Mismatch as problem:
                raise problem.at(index) from None
            if value is not None:
                values.append(value)
        return values

    return read


def _map_reader(kind: Kind, registry: Registry) -> Reader:
    read_item = _READERS.reader(object_of(kind.name), registry)

    def read(raw: Any) -> dict[str, Any] | None:
        if raw is None:
            return None
        values: dict[str, Any] = {}
        for key, item in _entries(raw):
            try:
                value = read_item(item)
            except Mismatch as problem:
                raise problem.at(key) from None
            if value is not None:
                values[key] = value
        return values

    return read


def _entries(raw: Any) -> list[tuple[str, Any]]:
    """The entries of a map: an empty one, and one without its keys, is a list (5.2)."""
    if _is_dict(raw):
        return list(raw.items())
    if _is_list(raw):
        return [(str(index), item) for index, item in enumerate(raw)]
    if raw == "":
        return []
    raise Mismatch("a map was expected, not a scalar")
