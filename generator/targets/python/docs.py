"""What the documentation of each symbol says, as lines of docstrings.

The schema's own words come first, folded and safe; then what its flags mean, in ours. Names on the wire stay visible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.model.api import Action, Api, Class, Enum, ErrorCode, Parameter, Property, Service, Setting
from generator.model.types import EnumRef, ScalarKind, TypeRef
from generator.targets.notes import Notes

from .names import Names
from .text import code, docstring, plain, sentence, summary, wrap

_MEMBER = " " * 4
_METHOD = " " * 8
_ITEM = " " * 12
_HANGING = " " * 16


class Documenter:
    """Writes the documentation of one API."""

    def __init__(self, api: Api, names: Names) -> None:
        self.api = api
        self.names = names
        self._notes = Notes(code, plain, lambda wire: names.enums[wire].name if wire in names.enums else wire)

    def class_(self, class_: Class) -> str:
        """The docstring of a class."""
        first, rest = summary(class_.description)
        notes = self._notes.class_(class_)
        return _block(first or f"An object of the class {code(class_.name)}.", rest, notes, _MEMBER)

    def enum(self, enum: Enum) -> str:
        """The docstring of an enum."""
        kind = "integers" if enum.base is ScalarKind.INT else "text"
        return _block(f"The values of {code(enum.name)}: {kind} on the wire.", (), self._notes.enum(enum), _MEMBER)

    def property(self, property_: Property) -> str:
        """The docstring below a property; "" where nothing is known."""
        parts = (sentence(property_.description), *self._notes.property(property_))
        text = " ".join(part for part in parts if part)
        return docstring((text,), _MEMBER) if text else ""

    def setting(self, setting: Setting) -> str:
        """The docstring below a setting of a request; "" where nothing is known."""
        text = sentence(setting.description)
        if setting.volatile:
            text = f"{text} For one request only." if text else "For one request only."
        return docstring((text,), _MEMBER) if text else ""

    def error(self, error: ErrorCode) -> str:
        """The docstring of an error class."""
        first, rest = summary(error.message or error.description)
        more = sentence(error.description) if error.message else ""
        return _block(first or f"The server answered {code(error.name)}.", (*rest, more) if more else rest, (), _MEMBER)

    def service(self, service: Service) -> str:
        """The docstring of the classes of a service."""
        first, rest = summary(service.description)
        notes = ["Deprecated."] if service.deprecated else []
        return _block(first or f"The actions of the service {code(service.id)}.", rest, notes, _MEMBER)

    def attribute(self, service: Service, indent: str) -> str:
        """The docstring below the attribute of a service."""
        first = summary(service.description)[0]
        return docstring((first,), indent) if first else ""

    def method(self, service: Service, action: Action, arguments: Mapping[str, str], pages: bool) -> str:
        """The docstring of a method; `arguments` are its parameters by wire name, `pages` tells a list."""
        wire = code(f"{service.id}.{action.name}")
        first, rest = summary(action.description)
        notes = [f"Action {wire}."] if first else []
        if pages:
            notes.append("Iterate over the result for the objects of all pages.")
        notes += self._notes.action(service, action)
        lines = ["", f"{_METHOD}Args:"]
        for parameter in action.parameters:
            text = self._parameter(parameter)
            lines += wrap(f"{arguments[parameter.name]}: {text}", _ITEM, _HANGING)
        lines.append(f"{_ITEM}options: Settings of this request alone.")
        raised = [line for name in action.throws for line in self._raised(name)]
        if raised:
            lines += ["", f"{_METHOD}Raises:", *raised]
        found = (first or f"Call {wire}.", *rest, " ".join(notes))
        return docstring((part for part in found if part), _METHOD, lines)

    def _parameter(self, parameter: Parameter) -> str:
        parts = [sentence(parameter.description), *self._notes.parameter(parameter)]
        default = self._default(parameter)
        if default:
            parts.append(f"Default: {default}.")
        if parameter.deprecated and "deprecated" not in parameter.description.lower():
            parts.append("Deprecated.")
        text = " ".join(part for part in parts if part)
        return text or f"{code(parameter.name)} on the wire."

    def _default(self, parameter: Parameter) -> str:
        value = parameter.default
        if value is None:
            return ""
        if isinstance(parameter.type, EnumRef):
            enum = self.api_enum(parameter.type)
            for constant in enum.constants if enum is not None else ():
                if constant.value == value and enum is not None:
                    return f"`{self.names.enums[enum.name].name}.{self.names.constants(enum)[constant.name]}`"
        if isinstance(value, str):
            return code(value) if value else "the empty text"
        return f"`{value}`"

    def api_enum(self, type_: TypeRef) -> Enum | None:
        """The enum that `type_` refers to."""
        return self.api.enum_by_name.get(type_.name) if isinstance(type_, EnumRef) else None

    def _raised(self, name: str) -> Iterator[str]:
        error = self.api.error_by_name.get(name)
        if error is None:
            yield from wrap(f"ApiError: With the code {code(name)}.", _ITEM, _HANGING)
        else:
            text = sentence(error.message or error.description) or "See its documentation."
            yield from wrap(f"{self.names.errors[name]}: {text}", _ITEM, _HANGING)


def _block(first: str, rest: Iterable[str], notes: Iterable[str], indent: str) -> str:
    closing = " ".join(notes)
    return docstring((first, *rest, closing) if closing else (first, *rest), indent)
