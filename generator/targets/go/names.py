"""What every symbol of an API is called in Go: settled per scope, before anything is printed.

Scopes are packages (types; enums with their constants; errors and settings in the root; one per service), and in them
structs and lists of parameters. Wire names stay as they are; only these names reach identifiers and file names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import count

from generator.model.api import Action, Api, Enum, Service
from generator.model.types import ROOT_CLASS, named
from generator.targets.scope import settle

from .reserved import (
    ENUM_FILES,
    ERROR_NAMES,
    FIELD_NAMES,
    PACKAGES,
    PARAMETER_NAMES,
    SERVICE_NAMES,
    SETTING_NAMES,
    TYPE_FILES,
    TYPE_NAMES,
)
from .words import flat, lower_mixed, mixed, part

RELATED = "relatedObjects"
"""The property of the root that every object of the runtime has by itself."""


@dataclass(frozen=True, slots=True)
class TypeName:
    """A class or an enum: its name, and the file that holds it without its ending."""

    name: str
    file: str


def numbered(wire: str, wish: str) -> Iterator[str]:
    """The way out of a clash: ``StreamID`` -> ``StreamID2``."""
    return (f"{wish}{number}" for number in count(2))


class Names:
    """The names of one API.

    Args:
        api: The API after selection.
        prefix: What is dropped from the names of classes and enums where that clashes with nothing.
    """

    def __init__(self, api: Api, prefix: str = "Kaltura") -> None:
        self._api = api
        self._prefix = prefix
        self._properties: dict[str, tuple[dict[str, str], frozenset[str]]] = {}
        self._constants: dict[str, dict[str, str]] = {}

    @cached_property
    def trees(self) -> frozenset[str]:
        """Classes that are declared somewhere and have subclasses: there an interface stands for all of them."""
        return frozenset(name for name in _referenced(self._api) if name in self._api.children and name != ROOT_CLASS)

    @cached_property
    def classes(self) -> dict[str, TypeName]:
        """Classes by wire name; the root is not among them, being part of the runtime."""
        wires = [class_.name for class_ in self._api.classes if class_.name != ROOT_CLASS]
        names = settle(
            {wire: mixed(wire.removeprefix(self._prefix)) for wire in wires},
            TYPE_NAMES,
            alternatives=self._with_prefix,
        )
        return _in_files(names, TYPE_FILES)

    @cached_property
    def interfaces(self) -> dict[str, str]:
        """Interfaces of class trees by the wire name of their root."""
        names = {wire: name.name for wire, name in self.classes.items()}
        avoid = TYPE_NAMES | frozenset(names.values())
        wires = [wire for wire in names if wire in self.trees]
        return settle({wire: f"Any{names[wire]}" for wire in wires}, avoid, alternatives=numbered)

    @cached_property
    def accessors(self) -> dict[str, str]:
        """Methods that give the common part of a class tree, by the wire name of its root."""
        return {wire: f"As{self.classes[wire].name}" for wire in self.interfaces}

    @cached_property
    def enums(self) -> dict[str, TypeName]:
        """Enums by wire name."""
        names = settle(
            {enum.name: mixed(enum.name.removeprefix(self._prefix)) for enum in self._api.enums},
            alternatives=self._with_prefix,
        )
        return _in_files(names, ENUM_FILES)

    def _with_prefix(self, wire: str, wish: str) -> Iterator[str]:
        yield mixed(wire)
        yield from numbered(wire, wish)

    def constants(self, enum: Enum) -> Mapping[str, str]:
        """Constants of an enum by wire name. They share the package with all enums and their constants."""
        if not self._constants:
            self._settle_constants()
        return self._constants[enum.name]

    def _settle_constants(self) -> None:
        taken = {name.name for name in self.enums.values()}
        for enum in self._api.enums:
            start = self.enums[enum.name].name
            wishes = {constant.name: start + part(constant.name) for constant in enum.constants}
            self._constants[enum.name] = settle(wishes, taken, alternatives=numbered)
            taken.update(self._constants[enum.name].values())

    def properties(self, class_name: str) -> Mapping[str, str]:
        """Fields of the own properties of a class by wire name, which clash with no inherited one."""
        return self._settled_properties(class_name)[0]

    def field_of(self, class_name: str, wire: str) -> str:
        """The field of a property of a class, its own or an inherited one.

        Raises:
            KeyError: if it has none of that name.
        """
        for class_ in self._api.lineage(class_name):
            names = self.properties(class_.name)
            if wire in names:
                return names[wire]
        raise KeyError(wire)

    def has_field(self, class_name: str, wire: str) -> bool:
        """Whether a class has a field for a property: all have but for the `RELATED` of the root."""
        return any(wire in self.properties(class_.name) for class_ in self._api.lineage(class_name))

    def _settled_properties(self, class_name: str) -> tuple[dict[str, str], frozenset[str]]:
        """Names of a class's own properties, and all that its subclasses must not use."""
        found = self._properties.get(class_name)
        if found is None:
            for class_ in reversed(self._api.lineage(class_name)):
                if class_.name not in self._properties:
                    avoid = self._fields_avoided if class_.base is None else self._properties[class_.base][1]
                    wires = [item.name for item in class_.properties if class_.base or item.name != RELATED]
                    own = settle(
                        {wire: mixed(wire) for wire in wires},
                        avoid,
                        alternatives=numbered,
                    )
                    self._properties[class_.name] = (own, avoid.union(own.values()) if own else avoid)
            found = self._properties[class_name]
        return found

    @cached_property
    def _fields_avoided(self) -> frozenset[str]:
        return FIELD_NAMES | frozenset(self.accessors.values())

    @cached_property
    def errors(self) -> dict[str, str]:
        """Constants of error codes by the name of the error."""
        wishes = {error.name: f"Err{part(error.name)}" for error in self._api.errors}
        return settle(wishes, ERROR_NAMES, alternatives=numbered)

    @cached_property
    def settings(self) -> dict[str, str]:
        """Options of requests by the wire name of the setting."""
        avoid = SETTING_NAMES | frozenset(name.name for name in self.classes.values())
        return settle(
            {setting.name: f"With{mixed(setting.name)}" for setting in self._api.settings},
            avoid,
            alternatives=lambda wire, wish: iter((f"{wish}Setting",)),
        )

    @staticmethod
    def setting_parameter(wire: str) -> str:
        """The parameter of the option of a setting."""
        name = lower_mixed(wire)
        return "value" if name in PARAMETER_NAMES else name

    @cached_property
    def packages(self) -> dict[str, str]:
        """Packages of services by wire id."""
        owners = {service.id: service.plugin for service in self._api.services}

        def with_plugin(wire: str, wish: str) -> Iterator[str]:
            plugin = owners[wire]
            if plugin is not None:
                yield flat(f"{plugin}{wish}")
            yield f"{wish}service"
            yield from numbered(wire, wish)

        wishes = {service.id: flat(service.name) for service in self._api.services}
        return settle(wishes, PACKAGES, alternatives=with_plugin)

    def actions(self, service: Service) -> dict[str, str]:
        """Methods of a service by the wire name of the action."""
        return settle({action.name: mixed(action.name) for action in service.actions}, alternatives=numbered)

    def params(self, service: Service) -> dict[str, str]:
        """Structs of optional parameters by the wire name of the action."""
        methods = self.actions(service)
        return settle(
            {action: f"{name}Params" for action, name in methods.items()}, SERVICE_NAMES, alternatives=numbered
        )

    def fields(self, action: Action) -> dict[str, str]:
        """Fields of optional parameters by wire name."""
        wires = [parameter.name for parameter in action.parameters if parameter.optional]
        return settle({wire: mixed(wire) for wire in wires}, alternatives=numbered)

    def parameters(self, action: Action) -> dict[str, str]:
        """Arguments for the required parameters by wire name."""
        wires = [parameter.name for parameter in action.parameters if not parameter.optional]
        return settle(
            {wire: lower_mixed(wire) for wire in wires},
            PARAMETER_NAMES,
            alternatives=lambda wire, wish: iter((f"{wish}Value",)),
        )


def _in_files(names: Mapping[str, str], avoid: frozenset[str]) -> dict[str, TypeName]:
    # No underscores: an ending such as _linux would be a build constraint, and _test a test.
    files = settle({wire: flat(name) for wire, name in names.items()}, avoid, alternatives=numbered)
    return {wire: TypeName(name, files[wire]) for wire, name in names.items()}


def _referenced(api: Api) -> Iterator[str]:
    """Names of what is declared as the type of anything."""
    types = [property_.type for class_ in api.classes for property_ in class_.properties]
    types += [setting.type for setting in api.settings]
    for service in api.services:
        for action in service.actions:
            types.append(action.result)
            types += [parameter.type for parameter in action.parameters]
    found = dict.fromkeys(named(type_) for type_ in types)
    yield from (name for name in found if name is not None)
