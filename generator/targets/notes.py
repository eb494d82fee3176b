"""What the flags and limits of a schema mean, as sentences for the documentation of any language.

The sentences hold names on the wire, marked as code in the way of the language; nothing else of a schema is in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.model.api import NO_CONSTRAINTS, Action, Class, Constraints, Enum, Parameter, Property, Service


@dataclass(frozen=True, slots=True)
class Notes:
    """Writes the notes of one API.

    Args:
        code: Marks a name as code, safe inside a comment of the language.
        plain: A text on one line, safe inside a comment of the language.
        type_name: The language's name of a class or enum by wire name; the wire name itself for one that it lacks.
    """

    code: Callable[[str], str]
    plain: Callable[[str], str]
    type_name: Callable[[str], str]

    def class_(self, class_: Class) -> Iterator[str]:
        """What is to know of a class beside its description."""
        if class_.abstract:
            yield "Abstract: only its subclasses can be sent."
        if class_.plugin:
            yield f"Part of the plugin {self.code(class_.plugin)}."
        if class_.requires_permissions:
            yield self._permissions(class_.requires_permissions)
        if class_.deprecated:
            yield "Deprecated."

    def enum(self, enum: Enum) -> Iterator[str]:
        """What is to know of an enum."""
        if enum.plugin:
            yield f"Part of the plugin {self.code(enum.plugin)}."
        if enum.deprecated:
            yield "Deprecated."

    def property(self, property_: Property) -> Iterator[str]:
        """What is to know of a property: its unit, its limits, its flags."""
        yield from self._marks(property_)
        if property_.read_only:
            yield "Read only."
        if property_.insert_only:
            yield "Set on add only."
        if property_.write_only:
            yield "Write only."
        if property_.multi_lingual:
            yield "May differ per language."
        if property_.requires_permissions:
            yield self._permissions(property_.requires_permissions)
        if property_.deprecated and "deprecated" not in property_.description.lower():
            yield "Deprecated."

    def parameter(self, parameter: Parameter) -> Iterator[str]:
        """What is to know of a parameter: its unit and its limits."""
        yield from self._marks(parameter)

    def action(self, service: Service, action: Action) -> Iterator[str]:
        """What is to know of an action."""
        if action.session == "none":
            yield "Needs no session."
        if action.plugin and action.plugin != service.plugin:
            yield f"Part of the plugin {self.code(action.plugin)}."
        if action.alias:
            yield f"Published as {self.code(action.alias)} too."
        if action.beta:
            yield "Beta: it may still change."
        if action.deprecated or service.deprecated:
            yield "Deprecated."

    def _marks(self, member: Property | Parameter) -> Iterator[str]:
        said = member.description.lower()
        if member.is_time and "unix" not in said:
            yield "Unix seconds, UTC."
        if member.nullable:
            yield "Null is accepted."
        yield from (limit for limit in self.limits(member.constraints) if limit.lower().rstrip(".") not in said)

    def limits(self, limits: Constraints) -> Iterator[str]:
        """What the server checks of a value."""
        if limits == NO_CONSTRAINTS:
            return
        yield from _range(limits.min_length, limits.max_length, " characters")
        yield from _range(limits.min_value, limits.max_value, "")
        if limits.utf8_truncate is not None:
            yield f"Cut to {limits.utf8_truncate} bytes of UTF-8."
        if limits.values_enum is not None:
            yield f"Values of {self.code(self.type_name(limits.values_enum))}, separated by commas."
        if limits.values_min_value is not None:
            yield f"Numbers of at least {_number(limits.values_min_value)}, separated by commas."

    def _permissions(self, words: Iterable[str]) -> str:
        return f"Needs permission to {', '.join(map(self.plain, dict.fromkeys(words)))}."


def _range(low: float | None, high: float | None, unit: str) -> Iterator[str]:
    if low is not None and high is not None:
        yield f"From {_number(low)} to {_number(high)}{unit}."
    elif low is not None:
        yield f"At least {_number(low)}{unit}."
    elif high is not None:
        yield f"At most {_number(high)}{unit}."


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)
