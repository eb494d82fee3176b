"""What there is to compare: for each kind of part its members and its facets.

Together they cover every field of the model but lines; a test holds that. A facet is one or more fields that change
together, so that one decision of a server's author is one change: a parameter that becomes optional gets its default in
the same breath.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.model.api import Api, Constraints

from .changes import Kind, Subject

LIMITS = tuple(Constraints.__dataclass_fields__)
"""The fields of the limits of a property or a parameter; each is a facet."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing about a part that can change.

    `fields` are carried by a change; the first `compared` of them tell whether there is one. A field that is only
    carried follows from others, such as the typed default from its text and the type.
    """

    name: str
    fields: tuple[str, ...]
    compared: int = 1


@dataclass(frozen=True, slots=True)
class Members:
    """A collection of parts: the field that holds it, the kind of its parts, and the field with their names."""

    field: str
    kind: Kind
    key: str

    def name_of(self, part: Any) -> str:
        """The wire name of a member."""
        return str(getattr(part, self.key)) if self.key else str(part)


@dataclass(frozen=True, slots=True)
class Shape:
    """All that is compared of one kind of part."""

    facets: tuple[Facet, ...]
    members: tuple[Members, ...] = ()
    limited: bool = False


def _plain(*names: str) -> tuple[Facet, ...]:
    return tuple(Facet(name, (name,)) for name in names)


SHAPES: Mapping[Kind, Shape] = {
    "api": Shape(
        _plain("version", "generated_date", "revision", "client_settings_type", "request_settings_type"),
        (
            Members("services", "service", "id"),
            Members("classes", "class", "name"),
            Members("enums", "enum", "name"),
            Members("errors", "error", "name"),
            Members("settings", "setting", "name"),
            Members("plugins", "plugin", "name"),
        ),
    ),
    "enum": Shape(
        (Facet("base", ("base", "declared_base"), 2), *_plain("plugin", "deprecated")),
        (Members("constants", "constant", "name"),),
    ),
    "constant": Shape(_plain("value")),
    "class": Shape(
        _plain("base", "abstract", "description", "plugin", "deprecated", "requires_permissions", "supplied"),
        (Members("properties", "property", "name"),),
    ),
    "property": Shape(
        _plain(
            "type",
            "description",
            "read_only",
            "insert_only",
            "write_only",
            "is_time",
            "multi_lingual",
            "nullable",
            "requires_permissions",
            "deprecated",
        ),
        limited=True,
    ),
    "service": Shape(
        _plain("name", "description", "plugin", "deprecated"),
        (Members("actions", "action", "name"),),
    ),
    "action": Shape(
        _plain(
            "result",
            "description",
            "session",
            "in_multirequest",
            "alias",
            "plugin",
            "beta",
            "deprecated",
            "request_formats",
            "response_formats",
        ),
        (Members("parameters", "parameter", "name"), Members("throws", "throw", "")),
    ),
    "parameter": Shape(
        (
            Facet("type", ("type", "default")),
            Facet("presence", ("optional", "default_text", "default"), 2),
            *_plain("description", "is_time", "nullable", "deprecated"),
        ),
        limited=True,
    ),
    "throw": Shape(()),
    "plugin": Shape(_plain("dependencies", "services")),
    "error": Shape(_plain("code", "message", "description", "parameters")),
    "setting": Shape(_plain("type", "group", "description", "alias", "volatile")),
}
"""By kind; members are listed in the order in which people care."""


def part_at(api: Api, kind: Kind, path: tuple[str, ...]) -> Any:
    """The part of `api` that a subject names; None where there is none."""
    match kind:
        case "api":
            return api
        case "enum":
            return api.enum_by_name.get(path[0])
        case "class":
            return api.class_by_name.get(path[0])
        case "service":
            return api.service_by_id.get(path[0])
        case "error":
            return api.error_by_name.get(path[0])
        case "plugin" | "setting":
            members = api.plugins if kind == "plugin" else api.settings
            return _named(members, path[0])
        case "constant":
            enum = api.enum_by_name.get(path[0])
            return enum and _named(enum.constants, path[1])
        case "property":
            class_ = api.class_by_name.get(path[0])
            return class_ and _named(class_.properties, path[1])
    service = api.service_by_id.get(path[0])
    action = None if service is None else _named(service.actions, path[1])
    if action is None or kind == "action":
        return action
    if kind == "throw":
        return path[2] if path[2] in action.throws else None
    return _named(action.parameters, path[2])


def _named(parts: tuple[Any, ...], name: str) -> Any:
    return next((part for part in parts if part.name == name), None)


_HOLDERS: Mapping[Kind, Kind] = {members.kind: kind for kind, shape in SHAPES.items() for members in shape.members}


def holder_of(subject: Subject) -> Subject:
    """What holds a part: the class of a property, the API of a class; the API itself for the API."""
    return Subject(_HOLDERS[subject.kind], subject.path[:-1]) if subject.path else subject
