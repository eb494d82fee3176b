"""The section ``classes``, and the root class that a schema may leave out."""

from __future__ import annotations

from generator.model.api import Class, Property
from generator.model.types import ROOT_CLASS, MapOf, ObjectRef

from .context import Context
from .parse import Element
from .shown import shown
from .types import ANY_OBJECT, RESERVED, Types

_CLASS = frozenset(("name", "base", "abstract", "plugin", "description", "deprecated", "requiresPermissions"))
_PROPERTY = frozenset(
    (
        "name", "type", "readOnly", "insertOnly", "arrayType", "enumType", "description", "writeOnly",
        "requiresPermissions", "isTime", "multiLingual", "valuesEnumType", "minLength", "maxLength", "minValue",
        "maxValue", "valuesMinValue", "nullable", "utf8truncate", "deprecated",
    )
)  # fmt: skip
_PROPERTY_FLAGS = ("readOnly", "insertOnly", "writeOnly", "isTime", "multiLingual", "deprecated")
_PERMISSIONS = frozenset(("read", "update", "insert", "write", "all"))
_LIST_RESPONSE = "KalturaListResponse"
_RELATED_OBJECTS = "relatedObjects"


def declare_classes(context: Context, elements: list[Element]) -> list[Element]:
    """Declares the names of all classes, so that any class can refer to any other; returns those worth reading."""
    good: list[Element] = []
    for element in elements:
        line = context.line_of(element)
        name = context.name(dict(element.items()), "name", line, "class")
        if name is None:
            continue
        if name in RESERVED:
            context.log.error(line, f"class {name}: the format itself has a type of this name", "choose another name")
        elif name in context.enums:
            what = f"class {name} has the name of the enum at line {context.enums[name].line}"
            context.log.error(line, what, "rename one of them")
        elif name in context.class_lines:
            what = f"class {name} is declared twice, first at line {context.class_lines[name]}"
            context.log.error(line, what, "remove one of them")
        else:
            context.class_lines[name] = line
            good.append(element)
    return good


def read_class(context: Context, types: Types, element: Element) -> Class:
    """Reads one class whose name is declared."""
    attributes = dict(element.items())
    line = context.line_of(element)
    name = attributes["name"]
    where = f"class {name}"
    if not attributes.keys() <= _CLASS:
        context.unknown_attributes("class", attributes.keys() - _CLASS, line)
    properties: dict[str, Property] = {}
    for child in element:
        if child.tag != "property":
            context.unknown_child("class", child)
            continue
        found = _read_property(context, types, child, name)
        if found is None:
            continue
        if found.name in properties:
            what = f"{where}: property {found.name} is declared twice, first at line {properties[found.name].line}"
            context.log.error(found.line, what, "remove one of them")
        else:
            properties[found.name] = found
    return Class(
        name=name,
        base=_base(context, attributes, line, name),
        properties=tuple(properties.values()),
        abstract=context.flag(attributes, "abstract", line, where),
        description=attributes.get("description", ""),
        plugin=context.plugin(attributes, line, where),
        deprecated=context.flag(attributes, "deprecated", line, where),
        requires_permissions=_permissions(context, attributes, line, where),
        line=line,
    )


def supply_root(context: Context, classes: list[Class]) -> None:
    """Puts the root class in front of `classes` where the schema does not declare it (``protocol.md 1.3``)."""
    if ROOT_CLASS in context.class_lines:
        return
    properties: tuple[Property, ...] = ()
    taken = any(property_.name == _RELATED_OBJECTS for class_ in classes for property_ in class_.properties)
    if _LIST_RESPONSE in context.class_lines and not taken:
        properties = (Property(_RELATED_OBJECTS, MapOf(ObjectRef(_LIST_RESPONSE)), read_only=True),)
    classes.insert(0, Class(ROOT_CLASS, None, properties, abstract=True, supplied=True))


def _base(context: Context, attributes: dict[str, str], line: int, name: str) -> str | None:
    base = attributes.get("base")
    if name == ROOT_CLASS:
        if base:
            what = f"class {name} has the base {shown(base)}, but it is the root of all classes"
            context.log.error(line, what, "remove its base")
        return None
    if not base or base in context.class_lines:
        return base or ROOT_CLASS
    if base in (ROOT_CLASS, ANY_OBJECT):
        return ROOT_CLASS
    if base in context.enums:
        hint = "it is an enum, and only a class can be a base"
    else:
        otherwise = "declare it, or remove base"
        hint = context.log.suggest(base, context.class_lines, otherwise)
        # The nearest name may be its own, which would be a circle.
        hint = otherwise if hint == f"did you mean {name}?" else hint
    context.log.error(line, f"class {name}: base {shown(base)} is not declared", hint)
    return ROOT_CLASS


def _read_property(context: Context, types: Types, element: Element, owner: str) -> Property | None:
    attributes = dict(element.items())
    line = context.line_of(element)
    if not attributes.keys() <= _PROPERTY:
        context.unknown_attributes("property", attributes.keys() - _PROPERTY, line)
    if len(element):
        context.no_children("property", element)
    name = context.name(attributes, "name", line, f"property of class {owner}")
    if name is None:
        return None
    where = f"property {name} of class {owner}"
    read_only, insert_only, write_only, is_time, multi_lingual, deprecated = context.flags(
        attributes, _PROPERTY_FLAGS, line, where
    )
    return Property(
        name=name,
        type=types.of(attributes, line, where),
        description=attributes.get("description", ""),
        read_only=read_only,
        insert_only=insert_only,
        write_only=write_only,
        is_time=is_time,
        multi_lingual=multi_lingual,
        nullable=context.optional_flag(attributes, "nullable", line, where),
        requires_permissions=_permissions(context, attributes, line, where),
        constraints=context.constraints(attributes, line, where),
        deprecated=deprecated,
        line=line,
    )


def _permissions(context: Context, attributes: dict[str, str], line: int, where: str) -> tuple[str, ...]:
    words = context.words(attributes, "requiresPermissions")
    for word in words:
        if word not in _PERMISSIONS:
            hint = context.log.suggest(word, _PERMISSIONS)
            context.log.warning(line, f"{where}: permission {shown(word)} is not known", hint)
    return words
