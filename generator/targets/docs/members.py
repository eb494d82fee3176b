"""Rows of tables: the parameters of actions, the properties of classes, with all that is known of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.api import Action, Api, Class, Constraints, Parameter, Property, Service
from generator.model.types import EnumRef
from generator.render.markup import Markup, escape
from generator.targets.notes import Notes
from generator.targets.prose import paragraphs

from .links import Links
from .marks import Badge, Marks


@dataclass(frozen=True, slots=True)
class Row:
    """One parameter or property.

    Args:
        name: Its wire name.
        type: Its type, with links.
        badges: Its flags.
        about: Its description.
        limits: What the server checks, one sentence each.
        default: What is assumed when it is left out; None for nothing.
    """

    name: str
    type: Markup
    badges: tuple[Badge, ...]
    about: tuple[str, ...]
    limits: tuple[Markup, ...]
    default: Markup | None = None


class Members:
    """The rows on the pages of one folder."""

    def __init__(self, api: Api, links: Links, marks: Marks) -> None:
        self._api = api
        self._links = links
        self._marks = marks
        self._notes = Notes(code=str, plain=escape, type_name=links.type_name)

    def properties(self, class_: Class) -> tuple[Row, ...]:
        """The properties that `class_` itself declares."""
        return tuple(self._property(class_, property_) for property_ in class_.properties)

    def parameters(self, service: Service, action: Action) -> tuple[Row, ...]:
        """The parameters of an action."""
        return tuple(self._parameter(service, action, parameter) for parameter in action.parameters)

    def _property(self, class_: Class, property_: Property) -> Row:
        return Row(
            property_.name,
            self._links.type(property_.type),
            self._marks.property(class_, property_),
            paragraphs(property_.description),
            tuple(self._limits(property_.constraints)),
        )

    def _parameter(self, service: Service, action: Action, parameter: Parameter) -> Row:
        return Row(
            parameter.name,
            self._links.type(parameter.type),
            self._marks.parameter(service, action, parameter),
            paragraphs(parameter.description),
            tuple(self._limits(parameter.constraints)),
            self._default(parameter) if parameter.optional else None,
        )

    def _limits(self, constraints: Constraints) -> Iterator[Markup]:
        for sentence in self._notes.limits(constraints):
            # The only names in it are those of enums, which come as links.
            yield Markup(sentence)

    def _default(self, parameter: Parameter) -> Markup | None:
        value = parameter.default
        if value is None:
            return None
        if isinstance(parameter.type, EnumRef):
            enum = self._api.enum_by_name.get(parameter.type.name)
            for constant in enum.constants if enum is not None else ():
                if constant.value == value:
                    return Markup("<code>{}</code> ({})").format(constant.value, constant.name)
        if isinstance(value, bool):
            return Markup("<code>{}</code>").format("true" if value else "false")
        return Markup("<code>{}</code>").format(value) if value != "" else Markup("the empty text")
