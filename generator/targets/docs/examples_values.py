"""Plausible values for examples: what people would fill in, by the names and types of properties and parameters."""

from __future__ import annotations

from generator.model.api import NO_CONSTRAINTS, Api, Constant, Constraints, Parameter, Property, Setting
from generator.model.behaviour import words
from generator.model.types import BOOL, CLASS_PREFIX, FLOAT, ROOT_CLASS, STRING, EnumRef, Scalar

from .examples_words import (
    AT_LAST,
    COMPARISONS,
    FILMS,
    NUMBERS,
    PREFERRED_CLASSES,
    PREFERRED_CONSTANTS,
    TEXTS,
    TIME,
    UNLIKELY_CONSTANTS,
)

Value = str | int | float | bool
"""A scalar of an example."""

Place = Property | Parameter | Setting
"""What a value is for."""

_LIST_ENDS = frozenset(("in", "ids"))
_TIME_ENDS = frozenset(("at", "date", "time"))
_SECRETS = frozenset(("ks", "session"))


class Values:
    """The values of the examples of one API.

    Args:
        api: The API.
        secrets: Names whose text is a placeholder.
    """

    def __init__(self, api: Api, secrets: frozenset[str]) -> None:
        self._api = api
        self._secrets = secrets
        self._constants: dict[str, Constant | None] = {}
        self._concrete: dict[str, str | None] = {}

    def scalar(self, place: Place, type_: Scalar, of: str = "") -> Value:
        """The value of a scalar; `of` is the class that has the property, "" for a parameter."""
        constraints = NO_CONSTRAINTS if isinstance(place, Setting) else place.constraints
        if type_ == STRING:
            return self._text(place, constraints, of)
        if type_ == BOOL:
            return True
        number = _number(place.name, not isinstance(place, Setting) and place.is_time, type_)
        if constraints is not NO_CONSTRAINTS:
            number = _bounded(number, constraints)
        return float(number) if type_ == FLOAT else int(number)

    def constant(self, type_: EnumRef) -> Constant | None:
        """The constant that a reader would choose; None for an enum without any."""
        name = type_.name
        if name not in self._constants:
            self._constants[name] = _likely(self._api.enum_by_name[name].constants)
        return self._constants[name]

    def member(self, type_: EnumRef) -> int | str:
        """What goes on the wire for a value of an enum; one that the schema does not have for an enum without any."""
        found = self.constant(type_)
        if found is not None:
            return found.value
        return "1" if type_.base.value == "string" else 1

    def order_of(self, filter_name: str) -> str | None:
        """How a filter of that class sorts: a constant of the enum of its orders, or of that of a base.

        None where there is none.
        """
        for class_ in self._api.lineage(filter_name):
            enum = self._api.enum_by_name.get(f"{class_.name.removesuffix('Filter')}OrderBy")
            if enum is not None and (found := _likely(enum.constants)) is not None:
                return str(found.value)
        return None

    def concrete(self, name: str) -> str | None:
        """The class of an example where the class `name` is declared: itself, or the nearest that is not abstract.

        None where all are.
        """
        if name not in self._concrete:
            self._concrete[name] = self._nearest(name)
        return self._concrete[name]

    def _nearest(self, name: str) -> str | None:
        level: list[str] = [name]
        found: list[str] = []
        while level:
            usable = [each for each in level if self._usable(each)]
            found += usable
            if found and name not in PREFERRED_CLASSES:
                break
            level = [child for each in level for child in self._api.children.get(each, ())]
        if name in PREFERRED_CLASSES and not self._usable(name):
            preferred = next((each for each in PREFERRED_CLASSES[name] if each in found), None)
            if preferred is not None:
                return preferred
        classes = self._api.class_by_name
        current = [each for each in found if not classes[each].deprecated] or found
        return min(current, key=lambda each: (classes[each].plugin is not None, found.index(each)), default=None)

    def _usable(self, name: str) -> bool:
        return name != ROOT_CLASS and not self._api.class_by_name[name].abstract

    def _text(self, place: Place, constraints: Constraints, of: str) -> str:
        if place.name in self._secrets:
            return _placeholder(place.name)
        if constraints.values_enum is not None:
            enum = self._api.enum_by_name[constraints.values_enum]
            found = _likely(enum.constants)
            return "" if found is None else str(found.value)
        text = _name_of(of, place.name) or text_for(place.name)
        return text if constraints is NO_CONSTRAINTS else _cut(text, constraints)


def text_for(name: str) -> str:
    """The text of a value that is called `name`."""
    found = list(words(name))
    plural = False
    while len(found) > 1 and found[-1] in COMPARISONS:
        plural = plural or found[-1] in _LIST_ENDS
        found.pop()
    for start in range(len(found)):
        known = TEXTS.get(" ".join(found[start:]))
        if known is not None:
            return _listed(known, plural or found[-1] in _LIST_ENDS)
    return f"example {' '.join(found)}" if found else "example"


def _name_of(class_name: str, property_name: str) -> str:
    """What an object of a class is called, as in ``My access control profile``; "" where it is called like a film."""
    if property_name not in ("name", "systemName") or not class_name:
        return ""
    found = [word for word in words(class_name.removeprefix(CLASS_PREFIX)) if word != "base"]
    if not FILMS.isdisjoint(found):
        return ""
    return f"My {' '.join(found)}" if property_name == "name" else "_".join(("my", *found))


def _listed(known: str | tuple[str, str], plural: bool) -> str:
    """One value; two of them where a list is asked for and there are two."""
    if isinstance(known, str):
        return known
    return ",".join(known) if plural else known[0]


def _placeholder(name: str) -> str:
    """What stands for a secret, as in ``YOUR_ADMIN_SECRET``."""
    return "_".join(("YOUR", *(word.upper() for word in words(name))))


def _number(name: str, is_time: bool, type_: Scalar) -> int | float:
    found = list(words(name))
    while len(found) > 1 and found[-1] in COMPARISONS:
        found.pop()
    for start in range(len(found)):
        known = NUMBERS.get(" ".join(found[start:]))
        if known is not None and not (is_time and known < TIME):
            return known
    if is_time or (found and found[-1] in _TIME_ENDS and type_ != FLOAT):
        return TIME
    return 0.5 if type_ == FLOAT else 1


def _bounded(number: int | float, constraints: Constraints) -> int | float:
    if constraints.min_value is not None:
        number = max(number, constraints.min_value)
    if constraints.max_value is not None:
        number = min(number, constraints.max_value)
    return number


def _cut(text: str, constraints: Constraints) -> str:
    longest = min((each for each in (constraints.max_length, constraints.utf8_truncate) if each), default=len(text))
    text = text[:longest].rstrip()
    return text if constraints.min_length is None else text.ljust(constraints.min_length, "0")


def _likely(constants: tuple[Constant, ...]) -> Constant | None:
    """The first of the constants that says something: no error, no placeholder, nothing that is gone."""
    by_name = {each.name.upper(): each for each in constants}
    for name in PREFERRED_CONSTANTS:
        if name in by_name:
            return by_name[name]
    telling = [each for each in constants if not UNLIKELY_CONSTANTS.intersection(each.name.upper().split("_"))]
    usual = (each for each in telling if isinstance(each.value, str) or each.value >= 0)
    return next(usual, next(iter(telling or constants), None))


def is_last(name: str) -> bool:
    """Whether a property is one that people set last, if at all."""
    return not AT_LAST.isdisjoint(words(name))
