"""What the documentation of each symbol says, as Javadoc.

The schema's own words come first, folded and safe; then what its flags mean, in ours. Names on the wire stay visible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.model.api import Action, Api, Class, Constant, Enum, ErrorCode, Parameter, Property, Service, Setting
from generator.model.types import EnumRef, ScalarKind
from generator.targets.notes import Notes

from .names import Names
from .text import code, javadoc, plain, sentence, summary

_MEMBER = "  "
_NESTED = "    "


class Documenter:
    """Writes the documentation of one API."""

    def __init__(self, api: Api, names: Names) -> None:
        self._api = api
        self._names = names
        self._notes = Notes(code, plain, lambda wire: names.types.get(wire, wire))

    def class_(self, class_: Class) -> str:
        """The comment of a class."""
        first, rest = summary(class_.description)
        wire = code(class_.name)
        notes = [f"{wire} on the wire."] if first else []
        return _block(first or f"An object of the class {wire}.", rest, (*notes, *self._notes.class_(class_)), "")

    def enum(self, enum: Enum) -> str:
        """The comment of an enum."""
        kind = "integers" if enum.base is ScalarKind.INT else "text"
        return _block(f"The values of {code(enum.name)}: {kind} on the wire.", (), self._notes.enum(enum), "")

    def constant(self, constant: Constant) -> str:
        """The comment of a constant of an enum."""
        value = str(constant.value)
        shown = code(value) if value else "the empty text"
        return javadoc((f"{shown} on the wire.",), _MEMBER)

    def property(self, property_: Property) -> str:
        """What a property is, as the comment of its getter."""
        parts = (sentence(property_.description), *self._notes.property(property_))
        text = " ".join(part for part in parts if part)
        wire = code(property_.name)
        first = text or f"The property {wire}."
        return javadoc((first,), _MEMBER, ("@return the value, null when it is unset or null",))

    def setting(self, setting: Setting) -> str:
        """The comment of the method that sets a setting of a request."""
        parts = [sentence(setting.description) or f"Sets {code(setting.name)}."]
        if setting.volatile:
            parts.append("For one request only.")
        return javadoc((" ".join(parts),), _NESTED, ("@param value the value", "@return this builder"))

    def error(self, error: ErrorCode) -> str:
        """The comment of the constant of an error code."""
        first, rest = summary(error.message or error.description)
        more = sentence(error.description) if error.message else ""
        return _block(first or f"The error {code(error.name)}.", (*rest, more) if more else rest, (), _MEMBER)

    def service(self, service: Service) -> str:
        """The comment of the class of a service."""
        first, rest = summary(service.description)
        wire = code(service.id)
        notes = [f"{wire} on the wire."] if first else []
        notes += ["Deprecated."] if service.deprecated else []
        return _block(first or f"The actions of the service {wire}.", rest, notes, "")

    def accessor(self, service: Service) -> str:
        """The comment of the method of the client that gives a service."""
        first = summary(service.description)[0] or f"The actions of the service {code(service.id)}."
        return javadoc((first,), _MEMBER, ("@return the service",))

    def method(self, service: Service, action: Action, arguments: Mapping[str, str], pages: bool) -> str:
        """The comment of the method of an action; `arguments` are its required parameters by wire name."""
        wire = code(f"{service.id}.{action.name}")
        first, rest = summary(action.description)
        notes = [f"Action {wire}."] if first else []
        if pages:
            notes.append("Iterate over the result for the objects of all pages.")
        notes += self._notes.action(service, action)
        tags = [
            f"@param {arguments[parameter.name]} {self._parameter(parameter)}"
            for parameter in action.parameters
            if parameter.name in arguments
        ]
        tags += self._returned(action, pages)
        tags += self._raised(action)
        closing = " ".join(notes)
        paragraphs = [first or f"Calls {wire}.", *rest, *([closing] if closing else [])]
        return javadoc(paragraphs, _MEMBER, tags)

    def optional(self, parameter: Parameter, name: str) -> str:
        """The comment of the method that sets an optional parameter."""
        return javadoc((self._parameter(parameter),), _NESTED, (f"@param {name} the value", "@return these parameters"))

    def _returned(self, action: Action, pages: bool) -> Iterator[str]:
        from generator.model.types import File, Nothing

        if isinstance(action.result, Nothing):
            return
        if pages:
            yield "@return the list, its first page asked for"
        elif isinstance(action.result, File):
            yield "@return the file, of which nothing has been asked for"
        else:
            yield "@return the answer, null where the server answers none"

    def _raised(self, action: Action) -> Iterator[str]:
        found = [self._raise(name) for name in action.throws]
        if found:
            yield f"@throws ApiException with the code {'; '.join(found)}"

    def _raise(self, name: str) -> str:
        error = self._api.error_by_name.get(name)
        if error is None:
            return code(name)
        text = plain(error.message or error.description)
        link = f"{{@link ErrorCodes#{self._names.errors[name]}}}"
        return f"{link} ({text})" if text else link

    def _parameter(self, parameter: Parameter) -> str:
        parts = [sentence(parameter.description), *self._notes.parameter(parameter)]
        default = self._default(parameter)
        if default:
            parts.append(f"Default: {default}.")
        if parameter.deprecated and "deprecated" not in parameter.description.lower():
            parts.append("Deprecated.")
        return " ".join(part for part in parts if part) or f"{code(parameter.name)} on the wire."

    def _default(self, parameter: Parameter) -> str:
        value = parameter.default
        if value is None:
            return ""
        if isinstance(parameter.type, EnumRef):
            enum = self._api.enum_by_name.get(parameter.type.name)
            for constant in enum.constants if enum is not None else ():
                if constant.value == value and enum is not None:
                    type_name = self._names.types[enum.name]
                    return f"{{@code {type_name}.{self._names.constants(enum)[constant.name]}}}"
        if isinstance(value, bool):
            return f"{{@code {str(value).lower()}}}"
        if isinstance(value, str):
            return code(value) if value else "the empty text"
        return f"{{@code {value}}}"


def _block(first: str, rest: Iterable[str], notes: Iterable[str], indent: str) -> str:
    closing = " ".join(notes)
    return javadoc((first, *rest, closing) if closing else (first, *rest), indent)
