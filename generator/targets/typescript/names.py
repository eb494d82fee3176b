"""What every symbol of an API is called in TypeScript: settled per scope, before anything is printed.

Properties and parameters keep their wire names, for objects are plain and travel as they are. Scopes: types (classes
and enums together), errors, services and functions with their parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.model.api import Action, Api, Enum, Parameter, Service
from generator.model.types import ROOT_CLASS
from generator.targets.scope import settle
from generator.targets.words import FILE_NAMES, camel, fitting, is_class_name, pascal, snake, upper

from .reserved import (
    CLIENT_MEMBERS,
    ENUM_KEYS,
    EXPORT_NAMES,
    FUNCTION_VALUES,
    KEYWORDS,
    LOCAL_OPTIONS,
    STRICTLY_RESERVED,
    TYPE_NAMES,
)

ROOT_NAME = "ApiObject"
"""The interface of the root of all classes."""

_CAMEL = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_PARAMETER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")


@dataclass(frozen=True, slots=True)
class ServiceName:
    """A service: its member of the client, and its module below ``services``."""

    member: str
    module: str


@dataclass(frozen=True, slots=True)
class FunctionName:
    """An action: the function as it is exported, as it is called in its module, its constant, its type of options."""

    exported: str
    local: str
    constant: str
    options: str


class Names:
    """The names of one API.

    Args:
        api: The API after selection.
        prefix: What is dropped from the names of classes and enums where that clashes with nothing.
    """

    def __init__(self, api: Api, prefix: str = "Kaltura") -> None:
        self._api = api
        self._prefix = prefix

    @cached_property
    def types(self) -> dict[str, str]:
        """Classes and enums by wire name; the root is called `ROOT_NAME`."""
        wires = [class_.name for class_ in self._api.classes if class_.name != ROOT_CLASS]
        wishes: dict[str, str] = {}
        for wire in (*wires, *(enum.name for enum in self._api.enums)):
            stripped = wire.removeprefix(self._prefix)
            wishes[wire] = stripped if is_class_name(stripped) else _whole(wire)
        return {**settle(wishes, TYPE_NAMES, alternatives=_with_prefix), ROOT_CLASS: ROOT_NAME}

    @cached_property
    def _taken(self) -> frozenset[str]:
        return TYPE_NAMES.union(self.types.values())

    @cached_property
    def errors(self) -> dict[str, str]:
        """Constants of errors by the name of the error."""
        return settle({error.name: upper(error.name) for error in self._api.errors})

    @cached_property
    def services(self) -> dict[str, ServiceName]:
        """Services by wire id."""
        owners = {service.id: service.plugin for service in self._api.services}

        def with_plugin(wire: str, wish: str) -> Iterator[str]:
            if owners[wire] is not None:
                yield fitting(snake(f"{owners[wire]}_{wish}"))
            yield fitting(snake(wire))
            yield f"{wish}_"

        wishes = {service.id: fitting(snake(service.name)) for service in self._api.services}
        modules = settle(wishes, FILE_NAMES | {"index"}, alternatives=with_plugin)
        members = settle({wire: camel(module) for wire, module in modules.items()}, CLIENT_MEMBERS | KEYWORDS)
        return {wire: ServiceName(members[wire], modules[wire].replace("_", "-")) for wire in modules}

    def constants(self, enum: Enum) -> dict[str, str]:
        """Keys of an enum by wire name; any text can be one."""
        return settle({constant.name: constant.name for constant in enum.constants}, ENUM_KEYS)

    def functions(self, service: Service) -> dict[str, FunctionName]:
        """Functions of a service by wire name of the action."""
        wishes = {action.name: _function(action.name) for action in service.actions}
        exported = settle(wishes, EXPORT_NAMES)
        local = settle(exported, STRICTLY_RESERVED | FUNCTION_VALUES)
        taken = FUNCTION_VALUES.union(local.values())
        constants = settle({wire: f"{name.rstrip('_')}Action" for wire, name in local.items()}, taken)
        options = settle({wire: f"{pascal(name)}Options" for wire, name in exported.items()}, self._taken)
        return {wire: FunctionName(exported[wire], local[wire], constants[wire], options[wire]) for wire in wishes}

    def arguments(self, action: Action, functions: Mapping[str, FunctionName]) -> dict[str, str]:
        """Parameters of a function by wire name: those that the action needs."""
        taken = STRICTLY_RESERVED | FUNCTION_VALUES | {"__proto__", functions[action.name].constant}
        needed = (parameter.name for parameter in action.parameters if not parameter.optional)
        return settle({name: name if _PARAMETER.fullmatch(name) else camel(snake(name)) for name in needed}, taken)

    def option(self, parameter: Parameter) -> str:
        """Name of a parameter among the options of a call."""
        return f"{parameter.name}_" if parameter.name in LOCAL_OPTIONS else parameter.name


def _whole(wire: str) -> str:
    return wire if is_class_name(wire) else pascal(wire)


def _with_prefix(wire: str, wish: str) -> Iterator[str]:
    yield _whole(wire)
    yield f"{wish}_"


def _function(wire: str) -> str:
    return wire[0].lower() + wire[1:] if _CAMEL.fullmatch(wire) else camel(snake(wire))
