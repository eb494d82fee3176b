"""Prints answers as the servers do (``protocol.md 5.1, 5.2, 5.4, 5.5``).

OVP is PHP: in XML objectType comes first, floats have 14 digits, nulls are empty elements unless the request says
`ignoreNull`; in JSON objectType comes last, nulls are left out, text is ASCII with ``\\/``, an empty map is a list.
OTT wraps results in an envelope, and prints plain JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Literal, TypeAlias

from generator.replay.value import Value, as_error, as_map

Dialect: TypeAlias = Literal["ovp", "ott"]

EXECUTION_TIME = 0.0317
"""The execution time, in seconds, of answers that name none."""

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'
_ESCAPES = str.maketrans({"&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;", "'": "&apos;"})
_EXCEPTION = "KalturaAPIException"
_ARGUMENT = "KalturaApiExceptionArg"


def to_xml(
    value: Value, *, ignore_null: bool = True, dialect: Dialect = "ovp", execution_time: float = EXECUTION_TIME
) -> str:
    """The XML answer with `value` as its result. A list of errors and values is the answer of a multirequest."""
    result = f"<result>{_xml(value, ignore_null)}</result>"
    time = f"<executionTime>{php_float(execution_time, 14)}</executionTime>"
    return f"{_DECLARATION}<xml>{time + result if dialect == 'ott' else result + time}</xml>"


def to_json(value: Value, *, dialect: Dialect = "ovp", execution_time: float = EXECUTION_TIME) -> str:
    """The JSON answer with `value` as its result."""
    if dialect == "ott":
        envelope = {"executionTime": execution_time, "result": {} if value is None else _ott(value)}
        return json.dumps(envelope, ensure_ascii=False, separators=(",", ":"))
    if (entries := as_map(value)) is not None:
        # The server loses the keys of a map that is itself the result.
        return _json(list(entries.values()))
    return _json(value)


def php_float(value: float, digits: int) -> str:
    """A float as PHP prints it: `digits` significant ones, 17 standing for the shortest text that reads back."""
    if value == 0:
        return "-0" if str(value).startswith("-") else "0"
    mantissa, _, exponent = (f"{value:.{digits - 1}e}" if digits < 17 else _shortest(value)).partition("e")
    sign = "-" if mantissa.startswith("-") else ""
    figures = mantissa.lstrip("-").replace(".", "").rstrip("0")
    point = int(exponent) + 1
    if point < -3 or point > digits:
        letter = "E" if digits < 17 else "e"
        return f"{sign}{figures[0]}.{figures[1:] or '0'}{letter}{point - 1:+d}"
    if point <= 0:
        return f"{sign}0.{'0' * -point}{figures}"
    whole, fraction = figures[:point].ljust(point, "0"), figures[point:]
    return f"{sign}{whole}.{fraction}" if fraction else f"{sign}{whole}"


def _shortest(value: float) -> str:
    digits = len(repr(abs(value)).partition("e")[0].replace(".", "").strip("0")) or 1
    return f"{value:.{digits - 1}e}"


def _xml(value: Value, ignore_null: bool) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case float():
            return php_float(value, 14)
        case int():
            return str(value)
        case str():
            return value.translate(_ESCAPES)
        case list():
            return "".join(f"<item>{_xml(item, ignore_null)}</item>" for item in value)
        case dict():
            return _xml_object(value, ignore_null)


def _xml_object(value: dict[str, Value], ignore_null: bool) -> str:
    if (error := as_error(value)) is not None:
        return _xml_error(error)
    if (entries := as_map(value)) is not None:
        # The server does not escape the keys.
        return "".join(
            f"<item><itemKey>{key}</itemKey>{_xml(item, ignore_null)}</item>" for key, item in entries.items()
        )
    return _elements(
        (key, _xml(item, ignore_null)) for key, item in _type_first(value) if not (item is None and ignore_null)
    )


def _xml_error(error: dict[str, Value]) -> str:
    fields = [(key, _xml(error[key], True)) for key in ("code", "message")]
    if error.get("style") != "old":
        args = "".join(
            f"<item>{_elements((('objectType', _ARGUMENT), ('name', _xml(name, True)), ('value', _xml(text, True))))}"
            "</item>"
            for name, text in _args(error).items()
        )
        fields += [("objectType", _EXCEPTION), ("args", args)]
    return f"<error>{_elements(fields)}</error>"


def _elements(fields: Iterable[tuple[str, str]]) -> str:
    return "".join(f"<{name}>{content}</{name}>" for name, content in fields)


def _type_first(value: dict[str, Value]) -> list[tuple[str, Value]]:
    kind = [("objectType", value["objectType"])] if "objectType" in value else []
    return [*kind, *((key, item) for key, item in value.items() if key != "objectType")]


def _args(error: dict[str, Value]) -> dict[str, Value]:
    args = error.get("args")
    return args if isinstance(args, dict) else {}


def _json(value: Value) -> str:
    match value:
        case float():
            return php_float(value, 17)
        case str():
            return _text(value)
        case list():
            return f"[{','.join(map(_json, value))}]"
        case dict():
            return _json_object(value)
        case _:
            return json.dumps(value)


def _json_object(value: dict[str, Value]) -> str:
    if (error := as_error(value)) is not None:
        fields: dict[str, Value] = {key: error[key] for key in ("code", "message")}
        if error.get("style") == "old":
            return _members(fields.items())
        return _members([*fields.items(), ("objectType", _EXCEPTION), ("args", dict(_args(error)) or [])])
    if (entries := as_map(value)) is not None:
        return _members(entries.items()) if entries else "[]"
    kind = [("objectType", value["objectType"])] if "objectType" in value else []
    own = [(key, item) for key, item in value.items() if key != "objectType" and item is not None]
    return _members([*own, *kind])


def _members(items: Iterable[tuple[str, Value]]) -> str:
    return "{" + ",".join(f"{_text(key)}:{_json(item)}" for key, item in items) + "}"


def _text(text: str) -> str:
    return json.dumps(text).replace("/", "\\/")


def _ott(value: Value) -> Value:
    if isinstance(value, list):
        return [_ott(item) for item in value]
    if not isinstance(value, dict):
        return value
    if (error := as_error(value)) is not None:
        fields: dict[str, Value] = {key: error[key] for key in ("code", "message")}
        if error.get("style") == "old":
            return {"error": fields}
        args: list[Value] = [
            {"objectType": _ARGUMENT, "name": name, "value": text} for name, text in _args(error).items()
        ]
        return {"error": {"objectType": _EXCEPTION, **fields, "args": args}}
    entries = as_map(value)
    items = entries.items() if entries is not None else _type_first(value)
    return {key: _ott(item) for key, item in items if item is not None}
