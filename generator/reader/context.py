"""What the readers of all sections share: names declared so far, and the checks of single attributes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.model.api import NO_CONSTRAINTS, Constraints, Enum

from .diagnostics import Log
from .parse import Document, Element
from .shown import shown, shown_tag

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,199}\Z")
_INTEGER = re.compile(r"[+-]?[0-9]{1,19}\Z")
_NUMBER = re.compile(r"[+-]?([0-9]{1,40}(\.[0-9]{0,40})?|\.[0-9]{1,40})([eE][+-]?[0-9]{1,2})?\Z")
_FLAGS = {None: False, "0": False, "1": True}

_CONSTRAINTS = frozenset(
    ("minLength", "maxLength", "minValue", "maxValue", "valuesEnumType", "valuesMinValue", "utf8truncate")
)


class Context:
    """One reading: where findings go, how lines are found, and which enums, classes and plugins are declared."""

    def __init__(self, document: Document, log: Log) -> None:
        self.log = log
        self.line_of = document.line_of
        self.enums: dict[str, Enum] = {}
        self.class_lines: dict[str, int] = {}
        self.plugin_lines: dict[str, int] | None = None

    def unknown_attributes(self, tag: str, names: Iterable[str], line: int) -> None:
        """Notes attributes that this program knows nothing of (``protocol.md 1.2``: they must be ignored)."""
        for name in sorted(names):
            self.log.notice(line, f"attribute {shown(name)} of {shown_tag(tag)} is not known and was ignored")

    def unknown_child(self, tag: str, child: Element) -> None:
        """Notes an element that this program knows nothing of."""
        self.log.notice(self.line_of(child), f"element {shown_tag(child.tag)} in <{tag}> is not known and was ignored")

    def no_children(self, tag: str, element: Element) -> None:
        """Notes every element inside of one that has none."""
        for child in element:
            self.unknown_child(tag, child)

    def name(self, attributes: dict[str, str], key: str, line: int, what: str) -> str | None:
        """The attribute `key`, checked to be an identifier; None after an error."""
        value = attributes.get(key)
        if value and _IDENTIFIER.match(value):
            return value
        if value:
            self.identifier(value, line, f"{key} of {what}")
        else:
            self.log.error(line, f"{what} has no {key}", f'add {key}="..."')
        return None

    def identifier(self, value: str, line: int, what: str) -> bool:
        """Whether `value` can become a part of file names and source text; adds an error where not."""
        if _IDENTIFIER.match(value):
            return True
        self.log.error(
            line, f"{what}: {shown(value)} is no identifier", "use letters, digits and _, not starting with a digit"
        )
        return False

    def flag(self, attributes: dict[str, str], key: str, line: int, where: str) -> bool:
        """The attribute `key` as a bool, False where it is missing."""
        value = attributes.get(key)
        found = _FLAGS.get(value)
        if found is None and value is not None:
            what = f'{where}: {key}={shown(value)} is neither "0" nor "1"'
            self.log.error(line, what, 'write "1" for yes, "0" for no')
        return bool(found)

    def flags(self, attributes: dict[str, str], keys: tuple[str, ...], line: int, where: str) -> list[bool]:
        """The attributes `keys` as bools, each False where it is missing."""
        get = attributes.get
        try:
            return [_FLAGS[get(key)] for key in keys]
        except KeyError:
            return [self.flag(attributes, key, line, where) for key in keys]

    def optional_flag(self, attributes: dict[str, str], key: str, line: int, where: str) -> bool | None:
        """The attribute `key` as a bool, None where it is missing."""
        return self.flag(attributes, key, line, where) if key in attributes else None

    def words(self, attributes: dict[str, str], key: str) -> tuple[str, ...]:
        """The attribute `key` as a list of words separated by commas, each once."""
        value = attributes.get(key)
        if not value:
            return ()
        return tuple(dict.fromkeys(word.strip() for word in value.split(",") if word.strip()))

    def plugin(self, attributes: dict[str, str], line: int, where: str) -> str | None:
        """The plugin that owns an element; an undeclared one is kept, with a warning, where plugins are declared."""
        name = attributes.get("plugin")
        if not name or not self.identifier(name, line, f"plugin of {where}"):
            return None
        if self.plugin_lines is not None and name not in self.plugin_lines:
            what = f"plugin {name} owns parts of this schema but is not declared"
            self.log.warning(line, what, "its name was kept")
        return name

    def constraints(self, attributes: dict[str, str], line: int, where: str) -> Constraints:
        """The limits that an element sets to its value."""
        if _CONSTRAINTS.isdisjoint(attributes):
            return NO_CONSTRAINTS
        found = Constraints(
            min_length=self._length(attributes, "minLength", line, where),
            max_length=self._length(attributes, "maxLength", line, where),
            min_value=self._limit(attributes, "minValue", line, where),
            max_value=self._limit(attributes, "maxValue", line, where),
            values_enum=self._values_enum(attributes.get("valuesEnumType"), line, where),
            values_min_value=self._limit(attributes, "valuesMinValue", line, where),
            utf8_truncate=self._length(attributes, "utf8truncate", line, where),
        )
        for least, most, what in (
            (found.min_length, found.max_length, "minLength is above maxLength"),
            (found.min_value, found.max_value, "minValue is above maxValue"),
        ):
            if least is not None and most is not None and least > most:
                self.log.error(line, f"{where}: {what}", "no value can satisfy both")
        return found

    def _length(self, attributes: dict[str, str], key: str, line: int, where: str) -> int | None:
        value = attributes.get(key)
        if value is None:
            return None
        number = integer(value)
        if number is None or number < 0:
            self.log.error(line, f"{where}: {key}={shown(value)} is no length", "write a whole number, 0 or more")
            return None
        return number

    def _limit(self, attributes: dict[str, str], key: str, line: int, where: str) -> float | None:
        value = attributes.get(key)
        if value is None:
            return None
        number = decimal(value)
        if number is None:
            self.log.error(line, f"{where}: {key}={shown(value)} is no number", "write a number such as 0 or 1.5")
        return number

    def _values_enum(self, name: str | None, line: int, where: str) -> str | None:
        if not name:
            return None
        if name in self.enums:
            return name
        what = f"{where}: valuesEnumType {shown(name)} is not declared and was ignored"
        self.log.warning(line, what, "its values are taken as plain text")
        return None


def integer(text: str) -> int | None:
    """`text` as a 64-bit integer, or None."""
    if not _INTEGER.match(text):
        return None
    number = int(text)
    return number if -(2**63) <= number < 2**63 else None


def decimal(text: str) -> float | None:
    """`text` as a finite number, or None; whole numbers stay exact up to 2**53."""
    return float(text) if _NUMBER.match(text) else None
