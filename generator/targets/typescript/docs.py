"""What the documentation of each symbol says, as comments.

The schema's own words come first, folded and safe; then what its flags mean, in ours. Names on the wire stay visible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.model.api import Action, Api, Class, Enum, ErrorCode, Parameter, Property, Service, Setting
from generator.model.types import EnumRef, ScalarKind
from generator.targets.notes import Notes

from .names import Names
from .text import access, code, comment, literal, plain, sentence, summary

_MEMBER = "  "
_DEPRECATED = "Deprecated."


@dataclass(frozen=True, slots=True)
class Documenter:
    """Writes the documentation of one API."""

    api: Api
    names: Names
    notes: Notes = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "notes", Notes(code, plain, lambda wire: self.names.types.get(wire, wire)))

    def class_(self, class_: Class) -> str:
        """The comment on a class."""
        first, rest = summary(class_.description)
        return _noted((first or f"An object of the class {code(class_.name)}.", *rest), self.notes.class_(class_))

    def enum(self, enum: Enum) -> str:
        """The comment on an enum."""
        kind = "integers" if enum.base is ScalarKind.INT else "text"
        return _noted((f"The values of {code(enum.name)}: {kind} on the wire.",), self.notes.enum(enum))

    def property(self, property_: Property) -> str:
        """The comment on a property; "" where nothing is known."""
        found = list(self.notes.property(property_))
        text = " ".join(part for part in (sentence(property_.description), *_said(found)) if part)
        tags = ("@deprecated",) if property_.deprecated else ()
        return comment((text,), _MEMBER, tags) if text or tags else ""

    def setting(self, setting: Setting) -> str:
        """The comment on a setting of a request; "" where nothing is known."""
        parts = [sentence(setting.description), "For one request only." if setting.volatile else ""]
        text = " ".join(part for part in parts if part)
        return comment((text,), _MEMBER) if text else ""

    def error(self, error: ErrorCode) -> str:
        """The comment on the code of an error."""
        first, rest = summary(error.message or error.description)
        more = sentence(error.description) if error.message else ""
        return comment((first or f"The server answered {code(error.name)}.", *rest, more))

    def service(self, service: Service) -> tuple[str, ...]:
        """What is said of a service, as paragraphs."""
        first, rest = summary(service.description)
        return (first or f"The actions of the service {code(service.id)}.", *rest)

    def attribute(self, service: Service) -> str:
        """The comment on the member of the client that is a service."""
        first = summary(service.description)[0] or f"The service {code(service.id)}."
        return comment((first,), _MEMBER, ("@deprecated",) if service.deprecated else ())

    def function(self, service: Service, action: Action, arguments: Mapping[str, str], pages: bool) -> str:
        """The comment on a function; `arguments` are its parameters by wire name, `pages` tells a list."""
        wire = code(f"{service.id}.{action.name}")
        first, rest = summary(action.description)
        found = [f"Action {wire}."] if first else []
        if pages:
            found.append("Iterate over the result for the objects of all pages, await it for the first one.")
        found += self.notes.action(service, action)
        tags = [
            f"@param {arguments[parameter.name]} - {self.parameter(parameter)}"
            for parameter in action.parameters
            if not parameter.optional
        ]
        tags += [self._thrown(name) for name in action.throws]
        if action.deprecated or service.deprecated:
            tags.append("@deprecated")
        return comment((first or f"Call {wire}.", *rest, " ".join(_said(found))), "", tags)

    def option(self, parameter: Parameter) -> str:
        """The comment on a parameter among the options of a call."""
        return comment((self.parameter(parameter),), _MEMBER, ("@deprecated",) if parameter.deprecated else ())

    def parameter(self, parameter: Parameter) -> str:
        """What is said of a parameter, on one line."""
        parts = [sentence(parameter.description), *self.notes.parameter(parameter)]
        default = self._default(parameter)
        if default:
            parts.append(f"Default: {default}.")
        text = " ".join(part for part in parts if part)
        return text or f"{code(parameter.name)} on the wire."

    def _default(self, parameter: Parameter) -> str:
        value = parameter.default
        if value is None:
            return ""
        if isinstance(parameter.type, EnumRef):
            enum = self.api.enum_by_name.get(parameter.type.name)
            for constant in enum.constants if enum is not None else ():
                if constant.value == value and enum is not None:
                    member = access(self.names.constants(enum)[constant.name])
                    return code(f"{self.names.types[enum.name]}{member}")
        if isinstance(value, bool):
            return "`true`" if value else "`false`"
        if isinstance(value, str):
            return code(literal(value)) if value else "the empty text"
        return f"`{value}`"

    def _thrown(self, name: str) -> str:
        error = self.api.error_by_name.get(name)
        text = sentence(error.message or error.description) if error is not None else ""
        return f"@throws ApiError {code(error.code if error is not None else name)}{f': {text}' if text else ''}"


def _said(notes: Iterable[str]) -> Iterator[str]:
    """The notes but that of being deprecated, which is a tag."""
    return (note for note in notes if note != _DEPRECATED)


def _noted(paragraphs: tuple[str, ...], notes: Iterable[str]) -> str:
    found = list(notes)
    return comment((*paragraphs, " ".join(_said(found))), "", ("@deprecated",) if _DEPRECATED in found else ())
