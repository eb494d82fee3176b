"""The section ``services``: services, actions, parameters and their defaults."""

from __future__ import annotations

from collections.abc import Collection

from generator.model.api import Action, DefaultValue, Parameter, Service, Session
from generator.model.types import NOTHING, EnumRef, Scalar, ScalarKind, TypeRef

from .context import Context, decimal, integer
from .parse import Element
from .shown import shown
from .types import Types

_SERVICE = frozenset(("id", "name", "description", "plugin", "deprecated"))
_ACTION = frozenset(
    (
        "name", "description", "enableInMultiRequest", "sessionRequired", "actionAlias", "plugin", "beta",
        "deprecated", "supportedRequestFormats", "supportedResponseFormats",
    )
)  # fmt: skip
_PARAM = frozenset(
    (
        "name", "type", "optional", "default", "arrayType", "enumType", "description", "isTime", "nullable",
        "deprecated", "valuesEnumType", "minLength", "maxLength", "minValue", "maxValue", "valuesMinValue",
        "utf8truncate",
    )
)  # fmt: skip
_RESULT = frozenset(("type", "arrayType", "enumType"))
_THROWS = frozenset(("name",))
_SESSIONS: dict[str, Session] = {"always": "always", "optional": "optional", "none": "none"}
_BOOLS = {"true": True, "false": False, "1": True, "0": False}


class Services:
    """Reads services; `errors` are the declared names that an action can throw."""

    def __init__(self, context: Context, types: Types, errors: Collection[str]) -> None:
        self._context = context
        self._log = context.log
        self._types = types
        self._errors = errors
        self._lines: dict[str, int] = {}
        self._undeclared: dict[str, list[tuple[int, str]]] = {}

    def read(self, element: Element) -> Service | None:
        """One service, or None after an error that leaves nothing to read."""
        attributes = dict(element.items())
        line = self._context.line_of(element)
        if not attributes.keys() <= _SERVICE:
            self._context.unknown_attributes("service", attributes.keys() - _SERVICE, line)
        id_ = self._context.name(attributes, "id", line, "service")
        if id_ is None:
            return None
        where = f"service {id_}"
        # The server compares ids without case (protocol.md 1.4).
        first = self._lines.setdefault(id_.lower(), line)
        if first != line:
            self._log.error(line, f"{where} is declared twice, first at line {first}", "remove one of them")
            return None
        actions: dict[str, Action] = {}
        for child in element:
            if child.tag != "action":
                self._context.unknown_child("service", child)
                continue
            action = self._action(child, id_)
            if action is None:
                continue
            known = actions.setdefault(action.name.lower(), action)
            if known is not action:
                what = f"action {id_}.{action.name} is declared twice, first at line {known.line}"
                self._log.error(action.line, what, "remove one of them")
        return Service(
            id=id_,
            name=self._context.name(attributes, "name", line, where) or id_,
            actions=tuple(actions.values()),
            description=attributes.get("description", ""),
            plugin=self._context.plugin(attributes, line, where),
            deprecated=self._context.flag(attributes, "deprecated", line, where),
            line=line,
        )

    def report_undeclared_errors(self) -> None:
        """Warns of every error that is thrown and not declared, once each (``protocol.md 1.6``)."""
        for name, places in self._undeclared.items():
            line, action = places[0]
            more = f" and {len(places) - 1} more" if len(places) > 1 else ""
            what = f"error {name} is thrown by {action}{more} but not declared"
            self._log.warning(line, what, "clients get it as a plain API error")

    def _action(self, element: Element, service: str) -> Action | None:
        context = self._context
        attributes = dict(element.items())
        line = context.line_of(element)
        if not attributes.keys() <= _ACTION:
            context.unknown_attributes("action", attributes.keys() - _ACTION, line)
        name = context.name(attributes, "name", line, f"action of service {service}")
        if name is None:
            return None
        where = f"action {service}.{name}"
        parameters: dict[str, Parameter] = {}
        results: list[TypeRef] = []
        throws: dict[str, None] = {}
        for child in element:
            match child.tag:
                case "param":
                    self._add_parameter(parameters, child, where)
                case "result":
                    results.append(self._result(child, where))
                case "throws":
                    self._add_error(throws, child, f"{service}.{name}")
                case _:
                    context.unknown_child("action", child)
        if len(results) > 1:
            self._log.error(line, f"{where} has {len(results)} results", "keep one <result>")
        return Action(
            name=name,
            result=results[0] if results else NOTHING,
            parameters=tuple(parameters.values()),
            throws=tuple(throws),
            description=attributes.get("description", ""),
            session=self._session(attributes, line, where),
            in_multirequest=context.optional_flag(attributes, "enableInMultiRequest", line, where),
            alias=self._alias(attributes, line, where),
            plugin=context.plugin(attributes, line, where),
            beta=context.flag(attributes, "beta", line, where),
            deprecated=context.flag(attributes, "deprecated", line, where),
            request_formats=context.words(attributes, "supportedRequestFormats"),
            response_formats=context.words(attributes, "supportedResponseFormats"),
            line=line,
        )

    def _add_parameter(self, parameters: dict[str, Parameter], element: Element, where: str) -> None:
        found = self._parameter(element, where)
        if found is None:
            return
        earlier = parameters.get(found.name)
        if earlier is not None:
            what = f"{where}: parameter {found.name} is declared twice, first at line {earlier.line}"
            self._log.error(found.line, what, "remove or rename one of them")
            return
        last = next(reversed(parameters.values()), None)
        if last is not None and last.optional and not found.optional:
            what = f"{where}: required parameter {found.name} follows optional {last.name}"
            self._log.error(found.line, what, 'move it before, or give it optional="1" and a default')
        parameters[found.name] = found

    def _parameter(self, element: Element, action: str) -> Parameter | None:
        context = self._context
        attributes = dict(element.items())
        line = context.line_of(element)
        if not attributes.keys() <= _PARAM:
            context.unknown_attributes("param", attributes.keys() - _PARAM, line)
        if len(element):
            context.no_children("param", element)
        name = context.name(attributes, "name", line, f"parameter of {action}")
        if name is None:
            return None
        where = f"parameter {name} of {action}"
        type_ = self._types.of(attributes, line, where)
        text = attributes.get("default")
        optional = context.flag(attributes, "optional", line, where)
        if text is not None and not optional:
            hint = 'write optional="1" if it can be left out'
            self._log.warning(line, f"{where} is required but has a default, which was ignored", hint)
        return Parameter(
            name=name,
            type=type_,
            optional=optional,
            default=self._default(type_, text, line, where) if text is not None and optional else None,
            default_text=text,
            description=attributes.get("description", ""),
            is_time=context.flag(attributes, "isTime", line, where),
            nullable=context.optional_flag(attributes, "nullable", line, where),
            constraints=context.constraints(attributes, line, where),
            deprecated=context.flag(attributes, "deprecated", line, where),
            line=line,
        )

    def _default(self, type_: TypeRef, text: str, line: int, where: str) -> DefaultValue:
        """What `text` means for a value of `type_` (``protocol.md 1.2``)."""
        if text == "null":
            return None
        kind = type_.kind if isinstance(type_, Scalar) else type_.base if isinstance(type_, EnumRef) else None
        value: DefaultValue = None
        match kind:
            case ScalarKind.STRING:
                return text
            case ScalarKind.BOOL:
                value = _BOOLS.get(text)
            case ScalarKind.FLOAT:
                value = decimal(text)
            case ScalarKind.INT | ScalarKind.BIGINT:
                value = integer(text)
            case None:
                pass
        if value is None and text:
            expected = "only null can be the default of this type" if kind is None else f"it is no {kind.value}"
            self._log.warning(line, f"{where}: default {shown(text)} does not fit and was ignored", expected)
        return value

    def _result(self, element: Element, where: str) -> TypeRef:
        attributes = dict(element.items())
        line = self._context.line_of(element)
        if not attributes.keys() <= _RESULT:
            self._context.unknown_attributes("result", attributes.keys() - _RESULT, line)
        if len(element):
            self._context.no_children("result", element)
        return self._types.of_result(attributes, line, f"result of {where}")

    def _add_error(self, throws: dict[str, None], element: Element, action: str) -> None:
        attributes = dict(element.items())
        line = self._context.line_of(element)
        if not attributes.keys() <= _THROWS:
            self._context.unknown_attributes("throws", attributes.keys() - _THROWS, line)
        if len(element):
            self._context.no_children("throws", element)
        name = attributes.get("name", "").strip()
        if not name:
            self._log.error(line, f"action {action} throws an error without a name", 'add name="..."')
        elif self._context.identifier(name, line, f"error thrown by {action}"):
            throws[name] = None
            if name not in self._errors:
                self._undeclared.setdefault(name, []).append((line, action))

    def _session(self, attributes: dict[str, str], line: int, where: str) -> Session | None:
        value = attributes.get("sessionRequired")
        if value is None:
            return None
        found = _SESSIONS.get(value)
        if found is None:
            hint = self._log.suggest(value, _SESSIONS, "known are always, optional and none")
            self._log.warning(line, f"{where}: sessionRequired {shown(value)} is not known and was ignored", hint)
        return found

    def _alias(self, attributes: dict[str, str], line: int, where: str) -> str | None:
        value = attributes.get("actionAlias")
        if not value:
            return None
        service, dot, action = value.partition(".")
        if not dot:
            self._log.error(line, f"{where}: actionAlias {shown(value)} is no service.action", "write service.action")
            return None
        what = f"actionAlias of {where}"
        good = self._context.identifier(service, line, what) and self._context.identifier(action, line, what)
        return value if good else None
