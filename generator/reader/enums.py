"""The section ``enums``."""

from __future__ import annotations

from typing import Literal

from generator.model.api import Constant, Enum
from generator.model.types import ScalarKind

from .context import Context, integer
from .parse import Element
from .shown import shown
from .types import RESERVED

_ENUM = frozenset(("name", "enumType", "plugin", "deprecated"))
_CONST = frozenset(("name", "value"))
_KINDS: dict[str, Literal[ScalarKind.INT, ScalarKind.STRING]] = {"int": ScalarKind.INT, "string": ScalarKind.STRING}


def read_enum(context: Context, element: Element) -> None:
    """Reads one enum and declares it in `context`."""
    attributes = dict(element.items())
    line = context.line_of(element)
    if not attributes.keys() <= _ENUM:
        context.unknown_attributes("enum", attributes.keys() - _ENUM, line)
    name = context.name(attributes, "name", line, "enum")
    if name is None:
        return
    where = f"enum {name}"
    if name in RESERVED:
        context.log.error(line, f"{where}: the format itself has a type of this name", "choose another name")
    known = context.enums.get(name)
    if known is not None:
        context.log.error(line, f"{where} is declared twice, first at line {known.line}", "remove one of them")
        return
    declared = _kind(context, attributes, line, where)
    constants, base = _constants(context, element, declared, where)
    context.enums[name] = Enum(
        name=name,
        base=base,
        constants=constants,
        declared_base=declared if declared is not base else None,
        plugin=context.plugin(attributes, line, where),
        deprecated=context.flag(attributes, "deprecated", line, where),
        line=line,
    )


def _kind(
    context: Context, attributes: dict[str, str], line: int, where: str
) -> Literal[ScalarKind.INT, ScalarKind.STRING]:
    value = attributes.get("enumType")
    kind = _KINDS.get(value or "")
    if kind is not None:
        return kind
    what = (
        f"{where} has no enumType" if value is None else f"{where}: enumType {shown(value)} is neither int nor string"
    )
    context.log.error(line, what, 'write enumType="int" or enumType="string"')
    return ScalarKind.STRING


def _constants(
    context: Context, element: Element, declared: Literal[ScalarKind.INT, ScalarKind.STRING], where: str
) -> tuple[tuple[Constant, ...], Literal[ScalarKind.INT, ScalarKind.STRING]]:
    """The constants, and what they are carried as: an int enum with text values becomes a string enum."""
    line_of = context.line_of
    found: dict[str, tuple[str, int]] = {}
    for child in element:
        if child.tag != "const":
            context.unknown_child("enum", child)
            continue
        line = line_of(child)
        attributes = dict(child.items())
        if not attributes.keys() <= _CONST:
            context.unknown_attributes("const", attributes.keys() - _CONST, line)
        if len(child):
            context.no_children("const", child)
        name = context.name(attributes, "name", line, f"constant of {where}")
        value = attributes.get("value")
        if name is None:
            continue
        if value is None:
            context.log.error(line, f"{where}: constant {name} has no value", 'add value="..."')
        elif name in found:
            what = f"{where}: constant {name} is declared twice, first at line {found[name][1]}"
            context.log.error(line, what, "remove one of them")
        else:
            found[name] = value, line
    if declared is ScalarKind.STRING:
        return tuple(Constant(name, value, line) for name, (value, line) in found.items()), ScalarKind.STRING
    numbers: list[Constant] = []
    for name, (value, line) in found.items():
        number = integer(value)
        if number is None:
            what = f"{where} is declared int, but its constant {name} has the value {shown(value)}"
            context.log.warning(line, what, "all its values are taken as strings")
            return tuple(Constant(name, value, line) for name, (value, line) in found.items()), ScalarKind.STRING
        numbers.append(Constant(name, number, line))
    return tuple(numbers), ScalarKind.INT
