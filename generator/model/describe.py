"""Parts of an API as plain data (dicts, lists, strings, numbers), for programs that read JSON and for printing.

Optional facts are left out where the schema says nothing, so that what is there was said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias, assert_never

from .api import Action, Api, Class, Constraints, Enum, ErrorCode, Parameter, Property, Service
from .behaviour import behaviour_of
from .suggest import closest
from .types import CLASS_PREFIX, EnumRef, File, ListOf, MapOf, Nothing, ObjectRef, Scalar, TypeRef, named

Description: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ActionOf:
    """An action together with the service it belongs to."""

    service: Service
    action: Action


Found: TypeAlias = ActionOf | Service | Class | Enum | ErrorCode


def counts(api: Api) -> Description:
    """How much there is of everything; a root class that the schema does not declare is not counted."""
    declared = [class_ for class_ in api.classes if not class_.supplied]
    actions = [action for service in api.services for action in service.actions]
    return {
        "api_version": api.version or None,
        "enums": len(api.enums),
        "constants": sum(len(enum.constants) for enum in api.enums),
        "classes": len(declared),
        "properties": sum(len(class_.properties) for class_ in declared),
        "services": len(api.services),
        "actions": len(actions),
        "params": sum(len(action.parameters) for action in actions),
        "plugins": len(api.plugins),
        "errors": len(api.errors),
    }


def find(api: Api, name: str) -> Found | None:
    """What `name` means in `api`: an action (``media.list``), a service, a class, an enum or an error, or None.

    Classes and enums are found without their prefix as well. Case does not matter, but what is spelled alike wins.
    """
    service_name, dot, action_name = name.rpartition(".")
    if dot:
        service = _service(api, service_name)
        if service is None:
            return None
        for action in service.actions:
            if action.name.lower() == action_name.lower():
                return ActionOf(service, action)
        return None
    enums = api.enum_by_name
    for spelling in (name, CLASS_PREFIX + name):
        exact = api.class_by_name.get(spelling) or enums.get(spelling) or api.service_by_id.get(spelling)
        if exact is not None:
            return exact
    return _service(api, name) or api.error_by_name.get(name) or _without_case(api, name)


def _without_case(api: Api, name: str) -> Class | Enum | ErrorCode | None:
    """The class, enum or error that is called `name` but for case; None where there is none, or more than one."""
    wanted = {name.lower(), (CLASS_PREFIX + name).lower()}
    named: list[Class | Enum | ErrorCode] = [*api.classes, *api.enums, *api.errors]
    found = [each for each in named if each.name.lower() in wanted]
    return found[0] if len(found) == 1 else None


def names_like(api: Api, name: str) -> tuple[str, ...]:
    """Up to three names in `api` that are close to `name`."""
    found: Iterable[str]
    if "." in name:
        service = _service(api, name.rpartition(".")[0])
        services = api.services if service is None else (service,)
        found = [f"{each.id}.{action.name}" for each in services for action in each.actions]
    else:
        types = [*(class_.name for class_ in api.classes), *(enum.name for enum in api.enums)]
        found = [*types, *(each.id for each in api.services), *(each.name for each in api.errors)]
        if not name.startswith(CLASS_PREFIX):
            prefixed = closest(CLASS_PREFIX + name, types, limit=3)
            return closest(name, found, limit=3) or prefixed
    return closest(name, found, limit=3)


def _service(api: Api, name: str) -> Service | None:
    wanted = name.lower()
    for service in api.services:
        if service.id.lower() == wanted:
            return service
    by_name = [service for service in api.services if service.name.lower() == wanted]
    return by_name[0] if len(by_name) == 1 else None


def describe(api: Api, found: Found) -> Description:
    """Everything that `api` knows of `found`."""
    match found:
        case ActionOf(service, action):
            return _action(api, service, action)
        case Service():
            return _service_description(found)
        case Class():
            return _class(api, found)
        case Enum():
            return _enum(api, found)
        case ErrorCode():
            return {"kind": "error"} | _error(found) | {"thrown_by": _thrown_by(api, found.name), "line": found.line}
        case _:
            assert_never(found)


def type_description(type_: TypeRef) -> Description:
    """A type reference: its kind, and the names it holds."""
    match type_:
        case Scalar(kind):
            return {"kind": "scalar", "name": kind.value}
        case EnumRef(name, base):
            return {"kind": "enum", "name": name, "base": base.value}
        case ObjectRef(name):
            return {"kind": "object", "name": name}
        case ListOf(item):
            return {"kind": "list", "item": item.name}
        case MapOf(item):
            return {"kind": "map", "item": item.name}
        case File():
            return {"kind": "file"}
        case Nothing():
            return {"kind": "nothing"}
        case _:
            assert_never(type_)


def _action(api: Api, service: Service, action: Action) -> Description:
    behaviour = behaviour_of(api).of(service.id, action.name)
    found: Description = {
        "kind": "action",
        "service": service.id,
        "name": action.name,
        "description": action.description,
        "parameters": [_parameter(parameter) for parameter in action.parameters],
        "result": type_description(action.result),
        "throws": [_thrown(api, name) for name in action.throws],
        "repeatable": behaviour.repeatable,
        "batchable": behaviour.batchable,
        "uploads": behaviour.uploads,
        "serves_file": behaviour.serves_file,
    }
    if behaviour.paging is not None:
        found["paging"] = {"pager": behaviour.paging.pager, "items": behaviour.paging.items.name}
    said = {
        "session": action.session,
        "in_multirequest": action.in_multirequest,
        "alias": action.alias,
        "plugin": action.plugin or service.plugin,
        "beta": action.beta or None,
        "deprecated": action.deprecated or None,
        "request_formats": list(action.request_formats) or None,
        "response_formats": list(action.response_formats) or None,
    }
    return found | _present(said) | {"line": action.line}


def _parameter(parameter: Parameter) -> Description:
    found: Description = {
        "name": parameter.name,
        "type": type_description(parameter.type),
        "optional": parameter.optional,
        "description": parameter.description,
    }
    if parameter.optional:
        found["default"] = parameter.default
    said = {
        "default_text": parameter.default_text,
        "is_time": parameter.is_time or None,
        "nullable": parameter.nullable,
        "deprecated": parameter.deprecated or None,
    }
    return found | _present(said | _constraints(parameter.constraints)) | {"line": parameter.line}


def _thrown(api: Api, name: str) -> Description:
    error = api.error_by_name.get(name)
    return {"name": name, "declared": False} if error is None else _error(error) | {"declared": True}


def _error(error: ErrorCode) -> Description:
    return {
        "name": error.name,
        "code": error.code,
        "message": error.message or error.description,
        "parameters": list(error.parameters),
    }


def _thrown_by(api: Api, name: str) -> list[str]:
    return [f"{service.id}.{action.name}" for service, action in _actions(api) if name in action.throws]


def _service_description(service: Service) -> Description:
    found: Description = {
        "kind": "service",
        "id": service.id,
        "name": service.name,
        "description": service.description,
        "actions": [
            {"name": action.name, "description": action.description, "result": type_description(action.result)}
            for action in service.actions
        ],
    }
    said = {"plugin": service.plugin, "deprecated": service.deprecated or None}
    return found | _present(said) | {"line": service.line}


def _class(api: Api, class_: Class) -> Description:
    lineage = api.lineage(class_.name)
    found: Description = {
        "kind": "class",
        "name": class_.name,
        "bases": [base.name for base in lineage[1:]],
        "abstract": class_.abstract,
        "description": class_.description,
        "properties": [
            _property(property_, declaring.name) for declaring in lineage for property_ in declaring.properties
        ],
        "subclasses": list(_descendants(api, class_.name)),
        "used_by": _used_by(api, class_.name),
    }
    said = {
        "plugin": class_.plugin,
        "deprecated": class_.deprecated or None,
        "requires_permissions": list(class_.requires_permissions) or None,
        "supplied": class_.supplied or None,
    }
    return found | _present(said) | {"line": class_.line}


def _property(property_: Property, declared_by: str) -> Description:
    found: Description = {
        "name": property_.name,
        "type": type_description(property_.type),
        "description": property_.description,
        "declared_by": declared_by,
    }
    said = {
        "read_only": property_.read_only or None,
        "insert_only": property_.insert_only or None,
        "write_only": property_.write_only or None,
        "is_time": property_.is_time or None,
        "multi_lingual": property_.multi_lingual or None,
        "nullable": property_.nullable,
        "requires_permissions": list(property_.requires_permissions) or None,
        "deprecated": property_.deprecated or None,
    }
    return found | _present(said | _constraints(property_.constraints)) | {"line": property_.line}


def _enum(api: Api, enum: Enum) -> Description:
    found: Description = {
        "kind": "enum",
        "name": enum.name,
        "base": enum.base.value,
        "constants": [{"name": constant.name, "value": constant.value} for constant in enum.constants],
        "used_by": _used_by(api, enum.name),
    }
    said = {
        "declared_base": enum.declared_base.value if enum.declared_base is not None else None,
        "plugin": enum.plugin,
        "deprecated": enum.deprecated or None,
    }
    return found | _present(said) | {"line": enum.line}


def _constraints(constraints: Constraints) -> Description:
    return {
        "min_length": constraints.min_length,
        "max_length": constraints.max_length,
        "min_value": constraints.min_value,
        "max_value": constraints.max_value,
        "values_enum": constraints.values_enum,
        "values_min_value": constraints.values_min_value,
        "utf8_truncate": constraints.utf8_truncate,
    }


def _used_by(api: Api, name: str) -> Description:
    """Where a class or enum is named: by parameters and results of actions, by properties, by settings."""
    parameters: list[str] = []
    results: list[str] = []
    for service, action in _actions(api):
        call = f"{service.id}.{action.name}"
        if named(action.result) == name:
            results.append(call)
        parameters.extend(
            f"{call}({parameter.name})"
            for parameter in action.parameters
            if name in (named(parameter.type), parameter.constraints.values_enum)
        )
    properties = [
        f"{class_.name}.{property_.name}"
        for class_ in api.classes
        for property_ in class_.properties
        if name in (named(property_.type), property_.constraints.values_enum)
    ]
    settings = [setting.name for setting in api.settings if named(setting.type) == name]
    return {"parameters": parameters, "results": results, "properties": properties, "settings": settings}


def _descendants(api: Api, name: str) -> Iterator[str]:
    pending = list(reversed(api.children.get(name, ())))
    while pending:
        current = pending.pop()
        yield current
        pending.extend(reversed(api.children.get(current, ())))


def _actions(api: Api) -> Iterator[tuple[Service, Action]]:
    for service in api.services:
        for action in service.actions:
            yield service, action


def _present(said: Description) -> Description:
    return {key: value for key, value in said.items() if value is not None}
