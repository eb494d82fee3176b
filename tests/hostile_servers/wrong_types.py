"""Every property of every class given every kind of JSON and every shape of XML."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.model.types import EnumRef, Scalar, ScalarKind, TypeRef

from .programs import api
from .rule import AnyText, Misfit, Rule
from .scenario import MALFORMED, Format
from .shapes import JSON, XML

_STEP = re.compile(r'\["?([^\]"]*)"?\]|\.?([^.\[]+)')
_WORDS = {"nan": math.nan, "inf": math.inf, "infinity": math.inf, "-inf": -math.inf, "-infinity": -math.inf}


@dataclass(frozen=True, slots=True)
class Place:
    """A property of a class with what an answer has there.

    Args:
        cls, name: The class and the property.
        kind: What the property is, of the kinds that are read alike.
        shape: The name of the shape.
        text: The object with this property alone, as it is on the wire.
        outcomes: What is right: values, `UNSET` and `Misfit`.
    """

    cls: str
    name: str
    kind: str
    shape: str
    text: str
    outcomes: Sequence[Any]

    @property
    def fits(self) -> bool:
        """Whether the object can be read in every language."""
        return not any(isinstance(each, Misfit) for each in self.outcomes)

    def __str__(self) -> str:
        return f"{self.cls}.{self.name} as {self.shape}"


def places(format_: Format, every: int = 1) -> Iterator[Place]:
    """All places, or each property with one of `every` shapes, in turn."""
    rule = Rule(api())
    shapes = tuple((XML if format_ == "xml" else JSON).items())
    turn = 0
    for cls in api().classes:
        for item in cls.properties:
            for at in range(turn % every, len(shapes), every):
                yield _place(rule, cls.name, item.name, item.type, shapes[at], format_)
            turn += 1


def _place(rule: Rule, cls: str, name: str, type_: TypeRef, shape: tuple[str, str], format_: Format) -> Place:
    key, text = shape
    if format_ == "json":
        whole = f'{{"objectType": "{cls}", "{name}": {text}}}'
        return Place(cls, name, _kind(type_), key, whole, rule.json(type_, text))
    elements = text.replace("%", name)
    whole = f"<objectType>{cls}</objectType>{elements}"
    return Place(cls, name, _kind(type_), key, whole, rule.xml(type_, elements, name))


def _kind(type_: TypeRef) -> str:
    """The kind of a type, of those that are read alike."""
    match type_:
        case Scalar(kind) | EnumRef(_, kind):
            return "integer" if kind in (ScalarKind.INT, ScalarKind.BIGINT) else kind.value
        case _:
            return type(type_).__name__


def right(outcomes: Sequence[Any], outcome: Mapping[str, Any], name: str, within: str = "") -> bool:
    """Whether what came back of an object with the property `name` is one of the right `outcomes`."""
    error = outcome.get("error")
    if error is not None:
        wanted = [_steps(f"{within}.{name}{each.path}") for each in outcomes if isinstance(each, Misfit)]
        return error["kind"] == MALFORMED and _steps(error["path"]) in wanted
    value = outcome["value"]
    return isinstance(value, dict) and any(same(each, value.get(name)) for each in outcomes)


def _steps(path: str) -> list[str]:
    """A path as its steps: languages write keys of maps each in its way."""
    return [key or name for key, name in _STEP.findall(path)]


def same(expected: Any, got: Any) -> bool:
    """Whether a value is the expected one; numbers may be spelled in any way."""
    match expected:
        case Misfit():
            return False
        case AnyText(number):
            return isinstance(got, str) and _number(got) == number
        case bool() | None | str():
            return bool(got == expected and type(got) is type(expected))
        case float() | int():
            if isinstance(expected, int) and abs(expected) < 2**63:
                return not isinstance(got, bool) and bool(got == expected)
            read = _number(got)
            if read is None or math.isnan(expected):
                return read is not None and math.isnan(read)
            return read == expected or math.isclose(read, expected, rel_tol=1e-13)
        case list():
            return isinstance(got, list) and len(got) == len(expected) and all(map(same, expected, got))
        case dict():
            return (
                isinstance(got, dict) and got.keys() == expected.keys() and all(same(expected[k], got[k]) for k in got)
            )
    raise AssertionError(expected)


def _number(got: Any) -> float | None:
    if isinstance(got, str):
        try:
            return _WORDS[got.lower()] if got.lower() in _WORDS else float(got)
        except ValueError:
            return None
    return None if isinstance(got, bool) or not isinstance(got, int | float) else got


def wrapped(places_: Sequence[Place], format_: Format) -> bytes:
    """An answer that is a list of these objects."""
    if format_ == "json":
        return f"[{', '.join(place.text for place in places_)}]".encode()
    items = "".join(f"<item>{place.text}</item>" for place in places_)
    return f"<xml><result>{items}</result></xml>".encode()
