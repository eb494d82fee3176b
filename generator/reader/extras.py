"""The sections ``plugins``, ``errors`` and ``configurations``."""

from __future__ import annotations

from typing import Literal

from generator.model.api import ErrorCode, Plugin, Setting
from generator.model.types import INT, STRING

from .context import Context
from .parse import Element
from .shown import shown
from .types import Types

_PLUGIN = frozenset(("name",))
_DEPENDENCY = frozenset(("pluginName",))
_PLUGIN_SERVICE = frozenset(("name",))
_ERROR = frozenset(("name", "code", "message", "description"))
_ERROR_PARAMETER = frozenset(("name",))
_GROUP = frozenset(("type",))
_SETTING = frozenset(("type", "arrayType", "enumType", "description", "alias", "volatile"))

ASSUMED_SETTINGS = (
    Setting("clientTag", STRING, "client"),
    Setting("apiVersion", STRING, "client"),
    Setting("partnerId", INT, "request"),
    Setting("ks", STRING, "request"),
)
"""The settings of a schema that has no section for them (``protocol.md 1.5``)."""


def read_plugins(context: Context, elements: list[Element]) -> tuple[Plugin, ...]:
    """Reads all plugins and declares them in `context`."""
    found: dict[str, Plugin] = {}
    for element in elements:
        attributes = dict(element.items())
        line = context.line_of(element)
        if not attributes.keys() <= _PLUGIN:
            context.unknown_attributes("plugin", attributes.keys() - _PLUGIN, line)
        name = context.name(attributes, "name", line, "plugin")
        if name is None:
            continue
        if name in found:
            what = f"plugin {name} is declared twice, first at line {found[name].line}"
            context.log.error(line, what, "remove one of them")
            continue
        found[name] = _read_plugin(context, element, name, line)
    context.plugin_lines = {name: plugin.line for name, plugin in found.items()}
    return tuple(_with_known_dependencies(context, plugin, context.plugin_lines) for plugin in found.values())


def _read_plugin(context: Context, element: Element, name: str, line: int) -> Plugin:
    dependencies: dict[str, None] = {}
    services: dict[str, None] = {}
    for child in element:
        match child.tag:
            case "dependency":
                key, known, into = "pluginName", _DEPENDENCY, dependencies
            case "pluginService":
                key, known, into = "name", _PLUGIN_SERVICE, services
            case _:
                context.unknown_child("plugin", child)
                continue
        attributes = dict(child.items())
        child_line = context.line_of(child)
        if not attributes.keys() <= known:
            context.unknown_attributes(child.tag, attributes.keys() - known, child_line)
        value = context.name(attributes, key, child_line, f"{child.tag} of plugin {name}")
        if value is not None:
            into[value] = None
    return Plugin(name, tuple(dependencies), tuple(services), line)


def _with_known_dependencies(context: Context, plugin: Plugin, declared: dict[str, int]) -> Plugin:
    unknown = [name for name in plugin.dependencies if name not in declared]
    if not unknown:
        return plugin
    for name in unknown:
        what = f"plugin {plugin.name} depends on {name}, which is not declared; the dependency was ignored"
        context.log.warning(plugin.line, what, context.log.suggest(name, declared))
    return Plugin(
        plugin.name, tuple(name for name in plugin.dependencies if name in declared), plugin.services, plugin.line
    )


def read_errors(context: Context, elements: list[Element]) -> tuple[ErrorCode, ...]:
    """Reads all errors."""
    found: dict[str, ErrorCode] = {}
    codes: dict[str, ErrorCode] = {}
    for element in elements:
        error = _read_error(context, element)
        if error is None:
            continue
        known = found.setdefault(error.name, error)
        if known is not error:
            what = f"error {error.name} is declared twice, first at line {known.line}"
            context.log.error(error.line, what, "remove one of them")
            continue
        same = codes.setdefault(error.code, error)
        if same is not error:
            what = f"error {error.name} has the code {shown(error.code)} of error {same.name}, line {same.line}"
            context.log.warning(error.line, what, "answers cannot tell them apart")
    return tuple(found.values())


def _read_error(context: Context, element: Element) -> ErrorCode | None:
    attributes = dict(element.items())
    line = context.line_of(element)
    if not attributes.keys() <= _ERROR:
        context.unknown_attributes("error", attributes.keys() - _ERROR, line)
    raw = attributes.get("name", "")
    # Real schemas have an error whose name and code end in a blank: the code is what the server answers, the name ours.
    if raw != raw.strip():
        context.log.warning(line, f"error {shown(raw)} has white space around its name", "it was left out of the name")
        attributes["name"] = raw.strip()
    name = context.name(attributes, "name", line, "error")
    if name is None:
        return None
    where = f"error {name}"
    code = attributes.get("code")
    if not code:
        context.log.error(line, f"{where} has no code", f'add code="..."; it may be code="{name}"')
        return None
    parameters: dict[str, None] = {}
    for child in element:
        if child.tag != "parameter":
            context.unknown_child("error", child)
            continue
        child_line = context.line_of(child)
        of_child = dict(child.items())
        if not of_child.keys() <= _ERROR_PARAMETER:
            context.unknown_attributes("parameter", of_child.keys() - _ERROR_PARAMETER, child_line)
        parameter = context.name(of_child, "name", child_line, f"parameter of {where}")
        if parameter in parameters:
            context.log.error(child_line, f"{where}: parameter {parameter} is declared twice", "remove one of them")
        elif parameter is not None:
            parameters[parameter] = None
    return ErrorCode(
        name=name,
        code=code,
        message=attributes.get("message", ""),
        description=attributes.get("description", ""),
        parameters=tuple(parameters),
        line=line,
    )


def read_settings(
    context: Context, types: Types, section: Element, into: dict[str, Setting]
) -> dict[Literal["client", "request"], str]:
    """Reads the settings of one section into `into`; returns the type names of its groups."""
    names: dict[Literal["client", "request"], str] = {}
    for element in section:
        group: Literal["client", "request"]
        match element.tag:
            case "client":
                group = "client"
            case "request":
                group = "request"
            case _:
                context.unknown_child("configurations", element)
                continue
        attributes = dict(element.items())
        if not attributes.keys() <= _GROUP:
            context.unknown_attributes(group, attributes.keys() - _GROUP, context.line_of(element))
        if attributes.get("type"):
            what = f"type of <{group}>"
            if context.identifier(attributes["type"], context.line_of(element), what):
                names[group] = attributes["type"]
        for child in element:
            setting = _read_setting(context, types, child, group)
            if setting is None:
                continue
            known = into.setdefault(setting.name, setting)
            if known is not setting:
                what = f"setting {setting.name} is declared twice, first at line {known.line}"
                context.log.error(setting.line, what, "remove one of them")
    return names


def _read_setting(
    context: Context, types: Types, element: Element, group: Literal["client", "request"]
) -> Setting | None:
    attributes = dict(element.items())
    line = context.line_of(element)
    name = element.tag
    if not context.identifier(name, line, f"setting of <{group}>"):
        return None
    where = f"setting {name}"
    if not attributes.keys() <= _SETTING:
        context.unknown_attributes(name, attributes.keys() - _SETTING, line)
    if len(element):
        context.no_children(name, element)
    alias = attributes.get("alias") or None
    if alias is not None and not context.identifier(alias, line, f"alias of {where}"):
        alias = None
    return Setting(
        name=name,
        type=types.of(attributes, line, where),
        group=group,
        description=attributes.get("description", ""),
        alias=alias,
        volatile=context.flag(attributes, "volatile", line, where),
        line=line,
    )
