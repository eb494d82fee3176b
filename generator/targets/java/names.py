"""What every symbol of an API is called in Java: settled per scope, before anything is printed.

Scopes: types (classes and enums together), error codes, services, plugins, settings, and the members of each of them.
Wire names stay as they are; only these names reach identifiers, and files are named after nothing else. No two files of
a folder have names that differ only in case.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from generator.model.api import Action, Api, Class, Enum, Service
from generator.model.types import ROOT_CLASS
from generator.targets.scope import settle
from generator.targets.words import FILE_NAMES, camel, fitting, is_class_name, pascal, snake, upper

from .reserved import (
    ACTION_METHODS,
    BUILDER_METHODS,
    CLIENT_METHODS,
    ENUM_CONSTANTS,
    GETTERS,
    GROUP_METHODS,
    PARAMETER_NAMES,
    PARAMS_METHODS,
    PROPERTY_CONSTANTS,
    SETTING_METHODS,
    TYPE_NAMES,
)


@dataclass(frozen=True, slots=True)
class PropertyName:
    """A property: its constant, its getter, and the method of the builder that sets it."""

    constant: str
    getter: str
    setter: str


@dataclass(frozen=True, slots=True)
class ServiceName:
    """A service: the method of the client or of its plugin, and what its classes are called."""

    method: str
    base: str

    @property
    def sync(self) -> str:
        """The class of `Client`."""
        return f"{self.base}Service"

    @property
    def asyncio(self) -> str:
        """The class of `AsyncClient`."""
        return f"{self.base}AsyncService"

    @property
    def batch(self) -> str:
        """The class of a multirequest."""
        return f"{self.base}Batch"

    @property
    def actions(self) -> str:
        """The class that makes its calls."""
        return f"{self.base}Actions"

    @property
    def classes(self) -> tuple[str, ...]:
        """All of them."""
        return self.sync, self.asyncio, self.batch, self.actions


@dataclass(frozen=True, slots=True)
class GroupName:
    """The services of a plugin: the method of the client, and what its classes are called."""

    method: str
    base: str

    @property
    def sync(self) -> str:
        """The class of `Client`."""
        return f"{self.base}Plugin"

    @property
    def asyncio(self) -> str:
        """The class of `AsyncClient`."""
        return f"{self.base}AsyncPlugin"

    @property
    def batch(self) -> str:
        """The class of a multirequest."""
        return f"{self.base}BatchPlugin"

    @property
    def classes(self) -> tuple[str, ...]:
        """All of them."""
        return self.sync, self.asyncio, self.batch


@dataclass(frozen=True, slots=True)
class ActionName:
    """An action: its method, and the class of its optional parameters, nested in that of the service."""

    method: str
    params: str


@dataclass(slots=True)
class _Taken:
    """What a class and its bases call their members, which subclasses must not use."""

    constants: frozenset[str]
    getters: frozenset[str]
    setters: frozenset[str]


@cache
def member(name: str) -> str:
    """A wire name in lower camel case."""
    return name if name.isalpha() and name.islower() and name.isascii() else camel(snake(name))


class Names:
    """The names of one API.

    Args:
        api: The API after selection.
        prefix: What is dropped from the names of classes and enums where that clashes with nothing.
    """

    def __init__(self, api: Api, prefix: str = "Kaltura") -> None:
        self._api = api
        self._prefix = prefix
        self._properties: dict[str, dict[str, PropertyName]] = {}
        self._taken: dict[str, _Taken] = {}

    @cached_property
    def types(self) -> dict[str, str]:
        """Classes and enums by wire name; the root is not among them, being part of the runtime."""
        prefix = self._prefix
        wishes: dict[str, str] = {}
        wires = [class_.name for class_ in self._api.classes if class_.name != ROOT_CLASS]
        for wire in (*wires, *(enum.name for enum in self._api.enums)):
            stripped = wire.removeprefix(prefix)
            wishes[wire] = fitting(stripped if is_class_name(stripped) else _whole(wire))
        return _as_files(settle(wishes, TYPE_NAMES, alternatives=_with_prefix))

    @cached_property
    def _shouted(self) -> frozenset[str]:
        """The types whose names could be those of constants."""
        return frozenset(name for name in self.types.values() if name.upper() == name)

    @cached_property
    def errors(self) -> dict[str, str]:
        """Constants of error codes by the name of the error."""
        return settle({error.name: upper(error.name) for error in self._api.errors})

    @cached_property
    def settings(self) -> dict[str, str]:
        """Settings of a request by wire name: methods of builders."""
        return settle({setting.name: member(setting.name) for setting in self._api.settings}, SETTING_METHODS)

    @cached_property
    def groups(self) -> dict[str, GroupName]:
        """Plugins that bring services, by wire name."""
        plugins = dict.fromkeys(service.plugin for service in self._api.services if service.plugin is not None)
        core = {self._service_methods[service.id] for service in self._api.services if service.plugin is None}
        methods = settle(
            {plugin: member(plugin) for plugin in plugins},
            core | CLIENT_METHODS,
            alternatives=lambda wire, wish: iter((f"{wish}Plugin",)),
        )
        taken = TYPE_NAMES | set(self.types.values())
        wishes = {plugin: _free(fitting(pascal(plugin)), GroupName, taken) for plugin in plugins}
        bases = _as_files(settle(wishes))
        return {plugin: GroupName(method, bases[plugin]) for plugin, method in methods.items()}

    @cached_property
    def services(self) -> dict[str, ServiceName]:
        """Services by wire id."""
        services = self._api.services
        owners = {service.id: service.plugin for service in services}

        def with_plugin(wire: str, wish: str) -> Iterator[str]:
            if owners[wire] is not None:
                yield fitting(pascal(owners[wire] or "") + wish)
            yield f"{wish}_"

        taken = TYPE_NAMES | set(self.types.values())
        taken |= {name for group in self.groups.values() for name in group.classes}
        bases = settle({service.id: fitting(pascal(service.name)) for service in services}, alternatives=with_plugin)
        names = _as_files({wire: _free(base, ServiceName, taken) for wire, base in bases.items()})
        methods = self._service_methods
        return {service.id: ServiceName(methods[service.id], names[service.id]) for service in services}

    @cached_property
    def _service_methods(self) -> dict[str, str]:
        scopes: dict[str | None, dict[str, str]] = {}
        for service in self._api.services:
            scopes.setdefault(service.plugin, {})[service.id] = member(service.name)
        found: dict[str, str] = {}
        for plugin, wishes in scopes.items():
            found.update(settle(wishes, CLIENT_METHODS if plugin is None else GROUP_METHODS))
        return found

    @cached_property
    def service_classes(self) -> frozenset[str]:
        """The names of all classes beside the services, which nothing that services import may have."""
        services = (name for each in self.services.values() for name in each.classes)
        return frozenset(services).union(*(each.classes for each in self.groups.values()))

    @cached_property
    def _no_params(self) -> frozenset[str]:
        return self.service_classes.union(TYPE_NAMES, self.types.values())

    def properties(self, class_name: str) -> Mapping[str, PropertyName]:
        """Members of a class by wire name of the property: its own ones, which clash with no inherited one."""
        if class_name == ROOT_CLASS:
            return _ROOT
        if class_name not in self._properties:
            for class_ in reversed(self._api.lineage(class_name)):
                if class_.name not in self._properties and class_.name != ROOT_CLASS:
                    self._settle_own(class_)
        return self._properties[class_name]

    def all_properties(self, class_name: str) -> Mapping[str, PropertyName]:
        """Members of a class by wire name of the property, inherited ones included."""
        found: dict[str, PropertyName] = {}
        for class_ in self._api.lineage(class_name):
            found.update(self.properties(class_.name))
        return found

    def _settle_own(self, class_: Class) -> None:
        taken = _NOTHING
        if class_.base is not None and class_.base != ROOT_CLASS:
            taken = self._taken[class_.base]
        own: dict[str, PropertyName] = {}
        if class_.properties:
            wires = [property_.name for property_ in class_.properties]
            setters = settle({wire: member(wire) for wire in wires}, taken.setters)
            getters = settle({wire: _getter(wire) for wire in wires}, taken.getters)
            # Where a constant and a type have the same name, Java takes it for the constant.
            constants = settle({wire: snake(wire).upper() for wire in wires}, taken.constants | self._shouted)
            own = {wire: PropertyName(constants[wire], getters[wire], setters[wire]) for wire in wires}
            taken = _Taken(
                taken.constants.union(constants.values()),
                taken.getters.union(getters.values()),
                taken.setters.union(setters.values()),
            )
        self._properties[class_.name] = own
        self._taken[class_.name] = taken

    def constants(self, enum: Enum) -> dict[str, str]:
        """Constants of an enum by wire name."""
        return settle({constant.name: upper(constant.name) for constant in enum.constants}, ENUM_CONSTANTS)

    def actions(self, service: Service) -> dict[str, ActionName]:
        """Methods of a service by wire name of the action."""
        methods = settle({action.name: member(action.name) for action in service.actions}, ACTION_METHODS)
        wishes = {wire: f"{fitting(name[:1].upper() + name[1:])}Params" for wire, name in methods.items()}
        params = settle(wishes, self._no_params)
        return {wire: ActionName(method, params[wire]) for wire, method in methods.items()}

    def parameters(self, action: Action) -> dict[str, str]:
        """Required parameters of a method by wire name."""
        required = [parameter.name for parameter in action.parameters if not parameter.optional]
        return settle({name: member(name) for name in required}, PARAMETER_NAMES)

    def optional(self, action: Action) -> dict[str, str]:
        """Optional parameters by wire name: methods of their class."""
        optional = [parameter.name for parameter in action.parameters if parameter.optional]
        return settle({name: member(name) for name in optional}, PARAMS_METHODS)


_ROOT = {"relatedObjects": PropertyName("RELATED_OBJECTS", "getRelatedObjects", "")}
_NOTHING = _Taken(PROPERTY_CONSTANTS, GETTERS, BUILDER_METHODS)


@cache
def _getter(wire: str) -> str:
    name = member(wire)
    return f"get{name[:1].upper()}{name[1:]}"


def _whole(wire: str) -> str:
    return wire if is_class_name(wire) else pascal(wire)


def _with_prefix(wire: str, wish: str) -> Iterator[str]:
    yield fitting(_whole(wire))
    yield f"{wish}_"


def _as_files(names: Mapping[str, str], avoid: Container[str] = FILE_NAMES) -> dict[str, str]:
    """`names`, with underscores after those that no file beside the others can have."""
    taken: set[str] = set()
    found: dict[str, str] = {}
    for wire, name in names.items():
        while name.lower() in taken or name.lower() in avoid:
            name += "_"
        taken.add(name.lower())
        found[wire] = name
    return found


def _free(base: str, made: type[ServiceName] | type[GroupName], taken: Container[str]) -> str:
    """`base`, with underscores as long as a class made of it would have a name that is `taken`."""
    while any(name in taken for name in made("", base).classes):
        base += "_"
    return base
