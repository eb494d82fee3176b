"""Views of the files below ``services``: for each service its calls, and classes for the client, the asynchronous
client and multirequests.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.model.api import Action, Api, Service
from generator.model.behaviour import Behaviour
from generator.model.types import ListOf, MapOf, Nothing, ObjectRef

from .docs import Documenter
from .layout import bracketed, imports, signature
from .names import ActionName, Names, ServiceName
from .plan_actions import ActionsPlan, ActionsView
from .plan_params import ParamsView, params_view
from .signatures import Signature, pending, serves
from .text import WIDTH, javadoc, literal
from .types import Types

Kind = Literal["sync", "asyncio", "batch"]
"""Which of the classes of a service."""

_MEMBER = "  "
_NESTED = "    "
_BODY = "    "


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method: its comment and its head, laid out, and its one statement."""

    doc: str
    head: str
    body: str


@dataclass(frozen=True, slots=True)
class ServiceView:
    """The file of one class of a service."""

    package: str
    name: str
    doc: str
    kind: Kind
    imports: str
    methods: tuple[MethodView, ...]
    params: tuple[ParamsView, ...]


@dataclass(frozen=True, slots=True)
class ServicePlan:
    """Plans the files of the services of one API."""

    api: Api
    behaviour: Behaviour
    names: Names
    types: Types
    docs: Documenter
    package: str

    def services(self) -> Iterator[tuple[ActionsView, tuple[ServiceView, ...]]]:
        """For each service, in the order of the schema, the file of its calls and those of its classes."""
        calls = ActionsPlan(self.behaviour, self.names, self.types, self.package)
        for service in self.api.services:
            found = self._signatures(service)
            batch = [each for each in found if each.behaviour.batchable]
            kinds: tuple[tuple[Kind, list[Signature]], ...] = (("sync", found), ("asyncio", found), ("batch", batch))
            yield calls.actions(service, found), tuple(self._service(service, *each) for each in kinds)

    def _signatures(self, service: Service) -> list[Signature]:
        names = self.names.actions(service)
        return [self._signature(service, action, names[action.name]) for action in service.actions]

    def _signature(self, service: Service, action: Action, name: ActionName) -> Signature:
        behaviour = self.behaviour.of(service.id, action.name)
        return Signature(
            service=self.names.services[service.id],
            action=action,
            name=name,
            behaviour=behaviour,
            required=self.names.parameters(action),
            optional=self.names.optional(action),
            spellings={each.name: self.types.spelling(each.type) for each in action.parameters},
            result=self.types.spelling(action.result),
            paging=behaviour.usual_paging,
        )

    def _service(self, service: Service, kind: Kind, found: Sequence[Signature]) -> ServiceView:
        name: ServiceName = self.names.services[service.id]
        base = {"sync": "Service", "asyncio": "AsyncService", "batch": "BatchService"}[kind]
        needed = {self.types.core(base), self.types.core("BaseMultirequest" if kind == "batch" else "Caller")}
        methods: list[MethodView] = []
        for each in found:
            needed.update(self._needed(each, kind))
            methods += self._methods(service, each, kind)
        params = tuple(params_view(self.docs, each) for each in found if each.optional) if kind == "sync" else ()
        if params:
            needed.update(self.types.core(part) for part in ("Call", "Params", "Value"))
        doc = self.docs.service(service)
        if kind != "sync":
            manner = "as futures" if kind == "asyncio" else "in a multirequest"
            doc = javadoc((f"The actions of {{@link {name.sync}}}, {manner}.",), "")
        return ServiceView(
            package=self.package,
            name=getattr(name, kind),
            doc=doc,
            kind=kind,
            imports=imports(needed, f"{self.package}.services"),
            methods=tuple(methods),
            params=params,
        )

    def _needed(self, each: Signature, kind: Kind) -> Iterator[str]:
        """What the methods of one action import."""
        yield f"{self.package}.RequestOptions"
        for parameter in each.action.parameters:
            if kind == "sync" or not parameter.optional:
                yield from each.spellings[parameter.name].imports
        if each.optional:
            yield "java.util.function.Consumer"
        if kind == "sync" and each.action.throws:
            yield f"{self.package}.errors.ApiException"
            if any(name in self.api.error_by_name for name in each.action.throws):
                yield f"{self.package}.ErrorCodes"
        if kind == "batch" and each.required:
            yield self.types.core("Value")
        if serves(each.action):
            yield f"{self.package}.files.Download"
            return
        if kind != "batch" and each.paging is not None:
            yield self.types.core("Pages" if kind == "sync" else "AsyncPages")
            yield from self.types.spelling(each.paging.items).imports
            yield from each.result.imports
            return
        if kind == "asyncio":
            yield "java.util.concurrent.CompletableFuture"
        elif kind == "batch":
            yield self.types.core(pending(each)[0])
            if isinstance(each.action.result, ListOf | MapOf):
                yield from self.types.spelling(each.action.result.item).imports
                return
        yield from each.result.imports

    def _methods(self, service: Service, each: Signature, kind: Kind) -> Iterator[MethodView]:
        result, way = self._result(each, kind)
        plain = [f"{each.spellings[wire].argument} {name}" for wire, name in each.required.items()]
        yield from self._overloads(service, each, kind, result, way, plain)
        if kind == "batch" and each.required:
            tokens = [f"Value<{each.spellings[wire].value}> {name}" for wire, name in each.required.items()]
            yield from self._overloads(service, each, kind, result, way, tokens)

    def _overloads(
        self, service: Service, each: Signature, kind: Kind, result: str, way: str, required: list[str]
    ) -> Iterator[MethodView]:
        """The methods of one action: as short as can be, with optional parameters, with options."""
        method = each.name.method
        given = list(each.required.values())
        optional = f"Consumer<? super {self._params_name(each, kind)}> optional"
        options = "RequestOptions options"
        link = f"{each.service.sync if kind != 'sync' else ''}#{method}({self._link(each)})"
        returned = "" if result == "void" else "return "
        if kind == "sync":
            doc = self.docs.method(service, each.action, each.required, each.paging is not None)
        else:
            doc = javadoc((f"See {{@link {link}}}.",), _MEMBER)
        nothing = ["null"] * (2 if each.optional else 1)
        full = [*required, *([optional] if each.optional else []), options]
        yield MethodView(
            doc,
            signature(_MEMBER, f"public {result}", method, required),
            bracketed(_BODY, f"{returned}{method}(", [*given, *nothing], ");").removeprefix(_BODY),
        )
        if each.optional:
            yield MethodView(
                javadoc((f"The same as {{@link {link}}}, with optional parameters.",), _MEMBER),
                signature(_MEMBER, f"public {result}", method, full[:-1]),
                bracketed(_BODY, f"{returned}{method}(", [*given, "optional", "null"], ");").removeprefix(_BODY),
            )
        about = "optional parameters and settings" if each.optional else "settings"
        yield MethodView(
            javadoc((f"The same as {{@link {link}}}, with {about} of this request alone.",), _MEMBER),
            signature(_MEMBER, f"public {result}", method, full),
            self._sent(each, returned, way, [*given, *(["optional"] if each.optional else [])], kind),
        )

    def _sent(self, each: Signature, returned: str, way: str, given: list[str], kind: Kind) -> str:
        """The statement that sends a call."""
        call = f"{each.service.actions}.{each.name.method}("
        rest = ["options"]
        if way == "listPages":
            assert each.paging is not None, "only such actions have pages"
            rest = [literal(self._pager(each)), "options"]
        head = f"{returned}{way}("
        made = f"{call}{', '.join(given)})"
        line = f"{_BODY}{head}{', '.join([made, *rest])});"
        if len(line) <= WIDTH:
            return line.removeprefix(_BODY)
        inner = _BODY + "    "
        whole = f"{inner}{made}, {', '.join(rest)});"
        if len(whole) <= WIDTH:
            return f"{head}\n{whole}"
        first = bracketed(inner, call, given, "),")
        return "\n".join([head, first, *(f"{inner}{element}," for element in rest[:-1]), f"{inner}{rest[-1]});"])

    def _pager(self, each: Signature) -> str:
        for parameter in each.action.parameters:
            if each.paging is not None and parameter.name == each.paging.pager:
                assert isinstance(parameter.type, ObjectRef), "pagers are objects"
                return parameter.type.name
        raise AssertionError("an action that pages has a pager")

    def _result(self, each: Signature, kind: Kind) -> tuple[str, str]:
        """The type that a method answers, and the method of the base class that it calls."""
        if serves(each.action):
            return "Download", "fileOf"
        value = each.result.value
        if kind == "batch":
            stands, inner = pending(each)
            way = {"Pending": "queueCall", "PendingList": "queueList", "PendingMap": "queueMap"}[stands]
            return f"{stands}<{inner}>", way
        if each.paging is not None:
            items = self.types.spelling(each.paging.items).value
            return f"{'Pages' if kind == 'sync' else 'AsyncPages'}<{items}, {value}>", "listPages"
        if kind == "asyncio":
            return f"CompletableFuture<{value}>", "callAction"
        return "void" if isinstance(each.action.result, Nothing) else value, "callAction"

    def _params_name(self, each: Signature, kind: Kind) -> str:
        return each.name.params if kind == "sync" else f"{each.service.sync}.{each.name.params}"

    def _link(self, each: Signature) -> str:
        return ", ".join(each.spellings[wire].argument.partition("<")[0] for wire in each.required)
