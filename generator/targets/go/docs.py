"""What the documentation comment of each symbol says.

The name comes first, as Go wants it, then the schema's own words, then what its flags mean. Names on the wire stay
visible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.model.api import Action, Api, Class, Enum, ErrorCode, Parameter, Property, Service, Setting
from generator.model.types import EnumRef, ScalarKind
from generator.targets.notes import Notes

from .names import Names
from .text import List, comment, literal, paragraphs, plain, sentence, wire_name

_FIELD = "\t"
_DEPRECATED_NOTE = "Deprecated."
_DEPRECATED = "Deprecated: by the API."
"""How Go tools know what is deprecated: a paragraph that begins so."""


class Documenter:
    """Writes the documentation of one API."""

    def __init__(self, api: Api, names: Names) -> None:
        self._api = api
        self._names = names
        self._notes = Notes(wire_name, plain, lambda wire: names.enums[wire].name if wire in names.enums else wire)

    def class_(self, class_: Class) -> str:
        """The comment of the struct of a class."""
        name = self._names.classes[class_.name].name
        # Not as Go tools know it: services have to use the class all the same.
        notes = self._notes.class_(class_)
        return comment(_told(f"{name} is a {wire_name(class_.name)}.", class_.description, notes))

    def interface(self, class_: Class) -> str:
        """The comment of the interface of a class tree."""
        interface, name = self._names.interfaces[class_.name], self._names.classes[class_.name].name
        return comment((f"{interface} is a *{name} or an object of one of its subclasses.",))

    def accessor(self, accessor: str) -> str:
        """The comment of a method that gives the common part of a class tree."""
        return comment((f"{accessor} returns the part that all of its class tree have: not a copy.",))

    def enum(self, enum: Enum) -> str:
        """The comment of the type of an enum."""
        kind = "integers" if enum.base is ScalarKind.INT else "text"
        name = self._names.enums[enum.name].name
        return comment(
            (" ".join((f"{name} is a value of {wire_name(enum.name)}: {kind} on the wire.", *self._notes.enum(enum))),)
        )

    def property(self, property_: Property) -> str:
        """The comment of the field of a property; "" where nothing is known."""
        return _field(sentence(property_.description), self._notes.property(property_))

    def parameter(self, parameter: Parameter) -> str:
        """The comment of the field of an optional parameter; "" where nothing is known."""
        return _field(sentence(parameter.description), self._parameter_notes(parameter))

    def setting(self, setting: Setting) -> str:
        """The comment of the option of a setting."""
        said = sentence(setting.description)
        if said.rstrip(".").lower() == setting.name.lower():
            said = ""
        first = f"{self._names.settings[setting.name]} sends the setting {wire_name(setting.name)}."
        return comment((" ".join(part for part in (first, said) if part),))

    def error(self, error: ErrorCode) -> str:
        """The comment of the constant of an error code."""
        name = self._names.errors[error.name]
        text = sentence(error.message or error.description)
        more = sentence(error.description) if error.message else ""
        first = f"{name} is the code of: {text}" if text else f"{name} is the code {wire_name(error.code)}."
        return comment((first, more) if more else (first,), _FIELD)

    def service(self, service: Service, batch: bool = False) -> str:
        """The comment of a service, or of its calls in a multirequest."""
        wire = wire_name(service.id)
        if batch:
            return comment((f"Batch queues the actions of the service {wire} in a multirequest.",))
        notes = [_DEPRECATED_NOTE] if service.deprecated else []
        return comment(_told(f"Service calls the actions of the service {wire}.", service.description, notes, True))

    def package(self, service: Service, package: str) -> str:
        """The comment of the package of a service."""
        return comment((f"Package {package} has the actions of the service {wire_name(service.id)}.",))

    def method(self, service: Service, action: Action, name: str, arguments: Mapping[str, str], pages: bool) -> str:
        """The comment of a method; `arguments` are the required parameters by wire name, `pages` tells a list."""
        wire = wire_name(f"{service.id}.{action.name}")
        notes = list(self._notes.action(service, action))
        if pages:
            notes.insert(0, "It asks for the first page; All asks for the others.")
        parts: list[str | List] = list(_told(f"{name} calls {wire}.", action.description, notes, True))
        deprecated = parts.pop() if parts[-1] == _DEPRECATED else None
        if arguments:
            parts += ["Parameters:", tuple(self._arguments(action, arguments))]
        if action.throws:
            parts += ["Errors, beside those of every call:", tuple(map(self._thrown, action.throws))]
        if deprecated:
            parts.append(deprecated)
        return comment(parts)

    def batch_method(self, service: Service, action: Action, name: str) -> str:
        """The comment of a method that queues a call."""
        wire = wire_name(f"{service.id}.{action.name}")
        return comment((f"{name} queues a call of {wire}; see [Service.{name}].",))

    def _arguments(self, action: Action, arguments: Mapping[str, str]) -> Iterator[str]:
        for parameter in action.parameters:
            if parameter.name in arguments:
                parts = (sentence(parameter.description), *self._parameter_notes(parameter))
                text = " ".join(part for part in parts if part)
                yield f"{arguments[parameter.name]}: {text or f'{wire_name(parameter.name)} on the wire.'}"

    def _parameter_notes(self, parameter: Parameter) -> Iterator[str]:
        yield from self._notes.parameter(parameter)
        default = self._default(parameter)
        if default:
            yield f"Default: {default}."
        if parameter.deprecated and "deprecated" not in parameter.description.lower():
            yield _DEPRECATED_NOTE

    def _default(self, parameter: Parameter) -> str:
        value = parameter.default
        if value is None:
            return ""
        enum = self._api.enum_by_name.get(parameter.type.name) if isinstance(parameter.type, EnumRef) else None
        if enum is not None:
            for constant in enum.constants:
                if constant.value == value:
                    return f"[enums.{self._names.constants(enum)[constant.name]}]"
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, str):
            return plain(literal(value)) if value else "the empty text"
        return str(value)

    def _thrown(self, name: str) -> str:
        error = self._api.error_by_name.get(name)
        if error is None:
            return f"{wire_name(name)}, as [kaltura.ErrorCode]."
        text = sentence(error.message or error.description)
        constant = f"[kaltura.{self._names.errors[name]}]"
        return f"{constant}: {text}" if text else f"{constant}."


def _told(first: str, description: str, notes: Iterable[str], marks: bool = False) -> Iterator[str]:
    """The paragraphs of a comment: the name, the description, the notes; `marks` what is deprecated for tools."""
    said = paragraphs(description)
    yield f"{first} {said[0]}" if said else first
    yield from said[1:]
    notes = list(notes)
    deprecated = marks and _DEPRECATED_NOTE in notes
    closing = " ".join(note for note in notes if note != _DEPRECATED_NOTE or not marks)
    if closing:
        yield closing
    if deprecated:
        yield _DEPRECATED


def _field(said: str, notes: Iterable[str]) -> str:
    found = [part for part in (said, *notes) if part]
    if not found:
        return ""
    deprecated = found[-1] == _DEPRECATED_NOTE
    if deprecated:
        found.pop()
    text = " ".join(found)
    parts = [text] if text else []
    return comment((*parts, _DEPRECATED) if deprecated else parts, _FIELD)
