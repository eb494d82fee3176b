"""What every symbol of an API is called in Python: settled per scope, before anything is printed.

Scopes: types (classes and enums together), errors, services, plugins, settings, and the members of each of them. Wire
names stay as they are; only these names reach identifiers, and file names are made of nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.model.api import Action, Api, Class, Enum, Service
from generator.model.types import ROOT_CLASS
from generator.targets.scope import settle
from generator.targets.words import FILE_NAMES, fitting, is_class_name, pascal, snake, upper

from .reserved import (
    CLIENT_ATTRIBUTES,
    ENUM_ATTRIBUTES,
    ERROR_NAMES,
    GROUP_ATTRIBUTES,
    KEYWORDS,
    MODEL_ATTRIBUTES,
    OPTION_NAMES,
    PARAMETER_NAMES,
    SERVICE_ATTRIBUTES,
    TYPE_NAMES,
)

_MODULES = FILE_NAMES | KEYWORDS


@dataclass(frozen=True, slots=True)
class TypeName:
    """A class or an enum: its name and the module that holds it."""

    name: str
    module: str


@dataclass(frozen=True, slots=True)
class ServiceName:
    """A service: its attribute on the client or its group, its module, and its base name (``Media``)."""

    attribute: str
    module: str
    base: str

    @property
    def sync(self) -> str:
        """The class of `Client`."""
        return f"{self.base}Service"

    @property
    def asyncio(self) -> str:
        """The class of `AsyncClient`."""
        return f"Async{self.base}Service"

    @property
    def batch(self) -> str:
        """The class of a multirequest."""
        return f"{self.base}Batch"


@dataclass(frozen=True, slots=True)
class GroupName:
    """The services of a plugin: the attribute of the client, and the base name of its classes (``Metadata``)."""

    attribute: str
    base: str

    @property
    def sync(self) -> str:
        """The class of `Client`."""
        return f"{self.base}Plugin"

    @property
    def asyncio(self) -> str:
        """The class of `AsyncClient`."""
        return f"Async{self.base}Plugin"

    @property
    def batch(self) -> str:
        """The class of a multirequest."""
        return f"{self.base}PluginBatch"


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

    @cached_property
    def classes(self) -> dict[str, TypeName]:
        """Classes by wire name; the root is not among them, being part of the runtime."""
        return self._typed([class_.name for class_ in self._api.classes if class_.name != ROOT_CLASS])

    @cached_property
    def enums(self) -> dict[str, TypeName]:
        """Enums by wire name."""
        return self._typed([enum.name for enum in self._api.enums])

    @cached_property
    def _type_names(self) -> dict[str, str]:
        prefix = self._prefix
        wishes: dict[str, str] = {}
        wires = [class_.name for class_ in self._api.classes if class_.name != ROOT_CLASS]
        for wire in (*wires, *(enum.name for enum in self._api.enums)):
            stripped = wire.removeprefix(prefix)
            wishes[wire] = stripped if is_class_name(stripped) else self._whole(wire)
        return settle(wishes, TYPE_NAMES, alternatives=self._with_prefix)

    @staticmethod
    def _whole(wire: str) -> str:
        return wire if is_class_name(wire) else pascal(wire)

    def _with_prefix(self, wire: str, wish: str) -> Iterator[str]:
        yield self._whole(wire)
        yield f"{wish}_"

    def _typed(self, wires: list[str]) -> dict[str, TypeName]:
        names = self._type_names
        modules = settle({wire: fitting(snake(names[wire])) for wire in wires}, _MODULES)
        return {wire: TypeName(names[wire], modules[wire]) for wire in wires}

    @cached_property
    def errors(self) -> dict[str, str]:
        """Names of error classes by the name of the error."""
        return settle(
            {error.name: pascal(error.name) for error in self._api.errors}, ERROR_NAMES, alternatives=_with_error
        )

    @cached_property
    def settings(self) -> dict[str, str]:
        """Settings of a request by wire name: keywords of the client, attributes of its options."""
        return settle({setting.name: snake(setting.name) for setting in self._api.settings}, OPTION_NAMES)

    @cached_property
    def groups(self) -> dict[str, GroupName]:
        """Plugins that bring services, by wire name."""
        plugins = {service.plugin: None for service in self._api.services if service.plugin is not None}
        core = {snake(service.name) for service in self._api.services if service.plugin is None}
        attributes = settle(
            {plugin: snake(plugin) for plugin in plugins},
            core | CLIENT_ATTRIBUTES | KEYWORDS,
            alternatives=lambda wire, wish: iter((f"{wish}_plugin",)),
        )
        taken = set(self._type_names.values()) | TYPE_NAMES
        bases = settle({plugin: pascal(attributes[plugin].removesuffix("_plugin")) for plugin in plugins})
        return {
            plugin: GroupName(attribute, _free(bases[plugin], lambda base: GroupName("", base), taken))
            for plugin, attribute in attributes.items()
        }

    @cached_property
    def services(self) -> dict[str, ServiceName]:
        """Services by wire id."""
        services = self._api.services
        taken = set(self._type_names.values()) | TYPE_NAMES
        taken |= {name for group in self.groups.values() for name in (group.sync, group.asyncio, group.batch)}
        owners = {service.id: service.plugin for service in services}

        def with_plugin(wire: str, wish: str) -> Iterator[str]:
            if owners[wire] is not None:
                yield fitting(snake(f"{owners[wire]}_{wish}"))
            yield fitting(snake(wire))
            yield f"{wish}_"

        wishes = {service.id: fitting(snake(service.name)) for service in services}
        modules = settle(wishes, _MODULES, alternatives=with_plugin)
        bases = settle({service.id: _base(service, modules[service.id]) for service in services})
        attributes = self._service_attributes()
        return {
            service.id: ServiceName(
                attributes[service.id],
                modules[service.id],
                _free(bases[service.id], lambda base: ServiceName("", "", base), taken),
            )
            for service in services
        }

    def _service_attributes(self) -> dict[str, str]:
        scopes: dict[str | None, dict[str, str]] = {}
        for service in self._api.services:
            scopes.setdefault(service.plugin, {})[service.id] = snake(service.name)
        found: dict[str, str] = {}
        for plugin, wishes in scopes.items():
            own = CLIENT_ATTRIBUTES if plugin is None else GROUP_ATTRIBUTES
            found.update(settle(wishes, own | KEYWORDS))
        return found

    def properties(self, class_name: str) -> Mapping[str, str]:
        """Attributes of a class by wire name: its own ones, which clash with no inherited one."""
        return self._settled_properties(class_name)[0]

    def all_properties(self, class_name: str) -> dict[str, str]:
        """Attributes of a class by wire name, inherited ones included."""
        found = {"relatedObjects": "related_objects"}
        for class_ in reversed(self._api.lineage(class_name)):
            if class_.name != ROOT_CLASS:
                found.update(self.properties(class_.name))
        return found

    def _settled_properties(self, class_name: str) -> tuple[dict[str, str], frozenset[str]]:
        """Names of a class's own properties, and all that its subclasses must not use."""
        if class_name not in self._properties:
            for class_ in reversed(self._api.lineage(class_name)):
                if class_.name not in self._properties:
                    self._properties[class_.name] = self._settled_own(class_)
        return self._properties[class_name]

    def _settled_own(self, class_: Class) -> tuple[dict[str, str], frozenset[str]]:
        inherited = MODEL_ATTRIBUTES
        if class_.base is not None and class_.base != ROOT_CLASS:
            inherited = self._properties[class_.base][1]
        own = settle({property_.name: snake(property_.name) for property_ in class_.properties}, inherited)
        return own, inherited.union(own.values()) if own else inherited

    def constants(self, enum: Enum) -> dict[str, str]:
        """Members of an enum by wire name."""
        return settle({constant.name: upper(constant.name) for constant in enum.constants}, ENUM_ATTRIBUTES)

    def actions(self, service: Service) -> dict[str, str]:
        """Methods of a service by wire name of the action."""
        return settle({action.name: snake(action.name) for action in service.actions}, SERVICE_ATTRIBUTES | KEYWORDS)

    def parameters(self, action: Action) -> dict[str, str]:
        """Arguments of a method by wire name of the parameter."""
        return settle({parameter.name: snake(parameter.name) for parameter in action.parameters}, PARAMETER_NAMES)


def _base(service: Service, module: str) -> str:
    """What the names of a service's classes begin with: its own name, unless its module had to be called otherwise."""
    if module == fitting(snake(service.name)):
        return pascal(service.name)
    return "".join(word.capitalize() for word in module.split("_"))


def _with_error(wire: str, wish: str) -> Iterator[str]:
    yield f"{wish}Error"
    yield f"{wish}_"


def _free(base: str, made: Callable[[str], ServiceName | GroupName], taken: set[str]) -> str:
    """`base`, with underscores as long as a class made of it would clash with one that is `taken`."""
    while taken.intersection((made(base).sync, made(base).asyncio, made(base).batch)):
        base += "_"
    return base
