"""Views of the modules below ``services``: for each service a class for `Client`, `AsyncClient` and multirequests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from generator.model.api import Action, Api, Service
from generator.model.behaviour import ActionBehaviour, Behaviour
from generator.model.types import File

from .docs import Documenter
from .layout import annotated, bracketed, entry, imports, returns
from .names import Names, ServiceName
from .reserved import ANNOTATION_BUILTINS
from .text import WIDTH, code, docstring, literal
from .types import Import, Types, qualified

_METHOD = " " * 4
_BODY = " " * 8


@dataclass(frozen=True, slots=True)
class MethodView:
    """One action as the methods of three classes.

    `required` and `optional` are parameters with their types, and defaults; `ends` and `bodies` the last line of the
    signature and the statement of the `sync`, `asyncio` and `batch` method (`batch` is "" where there is none).
    """

    name: str
    way: Literal["call", "list", "file"]
    doc: str
    batch_doc: str
    required: tuple[str, ...]
    optional: tuple[str, ...]
    sync_end: str
    async_end: str
    batch_end: str
    sync_body: str
    async_body: str
    batch_body: str


@dataclass(frozen=True, slots=True)
class ServiceView:
    """The module of one service; `actions` are the laid-out constants that its methods use."""

    name: ServiceName
    module: str
    id: str
    doc: str
    imports: str
    type_imports: str
    standard_imports: str
    uses_builtins: bool
    actions: tuple[str, ...]
    methods: tuple[MethodView, ...]
    batch_methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class ServicePlan:
    """Plans the modules of the services of one API."""

    api: Api
    behaviour: Behaviour
    names: Names
    types: Types
    docs: Documenter

    def services(self) -> Iterator[ServiceView]:
        """One view per service, in the order of the schema."""
        for service in self.api.services:
            yield self._service(service)

    def _service(self, service: Service) -> ServiceView:
        name = self.names.services[service.id]
        methods = self.names.actions(service)
        hidden = ANNOTATION_BUILTINS.intersection(methods.values())
        views: list[MethodView] = []
        batch: list[MethodView] = []
        constants: list[str] = []
        runs: set[Import] = {("..runtime.service", "Service"), ("..runtime.service", "AsyncService")}
        runs.add(("..runtime.batch", "BaseBatchService"))
        checks: set[Import] = set()
        for action in service.actions:
            behaviour = self.behaviour.of(service.id, action.name)
            view = self._method(service, action, methods[action.name], behaviour, hidden)
            views.append(view)
            if view.batch_body:
                batch.append(view)
            constants.append(self._constant(service, action, methods[action.name], behaviour))
            runs.update(self._running_imports(action))
            checks.update(self._checked_imports(action, behaviour))
        text = "".join(line for view in views for line in (*view.required, *view.optional, view.sync_end))
        return ServiceView(
            name=name,
            module=name.module,
            id=service.id,
            doc=self.docs.service(service),
            imports=imports(runs),
            type_imports=imports((entry for entry in checks if entry[0][0] == "."), _METHOD),
            standard_imports=imports((entry for entry in checks if entry[0][0] != "."), _METHOD),
            uses_builtins="builtins." in text,
            actions=tuple(constants),
            methods=tuple(views),
            batch_methods=tuple(batch),
        )

    def _running_imports(self, action: Action) -> Iterator[Import]:
        yield ("..runtime.action", "Action")
        for type_ in (action.result, *(parameter.type for parameter in action.parameters)):
            yield ("..runtime.fields", self.types.spelling(type_).kind_import)
        if any(parameter.optional for parameter in action.parameters):
            yield ("..runtime.unset", "UNSET")

    def _checked_imports(self, action: Action, behaviour: ActionBehaviour) -> Iterator[Import]:
        yield (".._options", "RequestOptions")
        for parameter in action.parameters:
            yield from self.types.spelling(parameter.type).argument_imports
        if isinstance(action.result, File):
            yield ("..runtime.download", "Download")
            yield ("..runtime.download", "AsyncDownload")
            return
        yield from self.types.spelling(action.result).imports
        if behaviour.batchable:
            yield ("..runtime.batch", "Pending")
        if behaviour.usual_paging is not None:
            yield ("..runtime.paging", "Pages")
            yield ("..runtime.paging", "AsyncPages")
            yield from self.types.spelling(behaviour.usual_paging.items).imports

    def _method(
        self, service: Service, action: Action, name: str, behaviour: ActionBehaviour, hidden: frozenset[str]
    ) -> MethodView:
        arguments = self.names.parameters(action)
        required: list[str] = []
        optional: list[str] = []
        for parameter in action.parameters:
            annotation = qualified(self.types.spelling(parameter.type).argument, hidden)
            argument = arguments[parameter.name]
            if parameter.optional:
                optional.append(_parameter(argument, f"{annotation} | None", " = UNSET"))
            else:
                required.append(_parameter(argument, annotation, ""))
        constant = _constant_name(name)
        value = self.types.spelling(action.result).value
        plain = qualified(value, hidden)
        batch_end = batch_body = ""
        if behaviour.batchable:
            batch_end = returns(f"Pending[{plain}]", _METHOD)
            batch_body = _body("return self._queue(", constant, arguments)
        wire = code(f"{service.id}.{action.name}")
        way: Literal["call", "list", "file"] = "call"
        ends = plain, plain
        if isinstance(action.result, File):
            way = "file"
            ends = "Download", "AsyncDownload"
        elif behaviour.usual_paging is not None:
            way = "list"
            items = self.types.spelling(behaviour.usual_paging.items).value
            ends = f"Pages[{items}, {plain}]", f"AsyncPages[{items}, {plain}]"
        waits = "await " if way == "call" else ""
        return MethodView(
            name=name,
            way=way,
            doc=self.docs.method(service, action, arguments, way == "list"),
            batch_doc=docstring((f"Queue {wire}; see `{self.names.services[service.id].sync}.{name}`.",), _BODY),
            required=tuple(required),
            optional=tuple(optional),
            sync_end=returns(ends[0], _METHOD),
            async_end=returns(ends[1], _METHOD),
            batch_end=batch_end,
            sync_body=_body(f"return self._{way}(", constant, arguments),
            async_body=_body(f"return {waits}self._{way}(", constant, arguments),
            batch_body=batch_body,
        )

    def _constant(self, service: Service, action: Action, name: str, behaviour: ActionBehaviour) -> str:
        result = self.types.spelling(action.result)
        value = "Download" if isinstance(action.result, File) else result.value
        elements = [literal(service.id), literal(action.name), result.kind]
        if action.parameters:
            kinds = [
                entry(_BODY, literal(parameter.name), self.types.spelling(parameter.type).kind)
                for parameter in action.parameters
            ]
            elements.append(bracketed("{", kinds, "}", "    ", reserve=1).lstrip())
        if behaviour.repeatable:
            elements.append("repeatable=True")
        if behaviour.session:
            elements.append(f"session={literal(behaviour.session)}")
        hidden = [parameter.name for parameter in action.parameters if parameter.name in self.behaviour.secrets]
        if hidden:
            comma = "," if len(hidden) == 1 else ""
            elements.append(f"secrets=({', '.join(literal(name) for name in hidden)}{comma})")
        return annotated("", _constant_name(name), f"Action[{value}]", "Action(", elements)


def _constant_name(method: str) -> str:
    return f"_{method.upper()}"


def _parameter(name: str, annotation: str, default: str) -> str:
    """One parameter on its line, which black wraps in parentheses where it is too long."""
    line = f"{name}: {annotation}{default},"
    if len(line) + len(_BODY) <= WIDTH or " | " not in annotation:
        return line
    return f"{name}: (\n{_BODY}    {annotation}\n{_BODY}){default},"


def _body(head: str, constant: str, arguments: Mapping[str, str]) -> str:
    """The statement that hands the arguments on."""
    pairs = [entry(_BODY + _BODY, literal(wire), name) for wire, name in arguments.items()]
    line = f"{_BODY}{head}{constant}, {{{', '.join(pairs)}}}, options)"
    if len(line) <= WIDTH:
        return line
    given = bracketed("{", pairs, "}", _BODY + "    ", reserve=1).lstrip()
    return bracketed(head, [constant, given, "options"], ")", _BODY)
