"""Views of the files below ``services``: for each service its calls, and classes for the client, the asynchronous
client and multirequests.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.model.api import Action, Api, Service
from generator.model.behaviour import ActionBehaviour, Behaviour, Paging
from generator.model.types import File, ListOf, MapOf, Nothing, ObjectRef

from .docs import Documenter
from .layout import bracketed, imports, signature
from .names import ActionName, Names, ServiceName
from .text import WIDTH, code, javadoc, literal
from .types import Spelling, Types

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
class SetterView:
    """A method of a class of optional parameters, for a value and for a result of a multirequest."""

    doc: str
    head: str
    token_doc: str
    token_head: str
    statement: str


@dataclass(frozen=True, slots=True)
class ParamsView:
    """The class of the optional parameters of an action."""

    name: str
    doc: str
    head: str
    constructor: str
    setters: tuple[SetterView, ...]


@dataclass(frozen=True, slots=True)
class CallView:
    """The method that makes a call: its head, the statements that fill the call, the class of optional parameters."""

    head: str
    created: str
    statements: tuple[str, ...]
    params: str


@dataclass(frozen=True, slots=True)
class ActionsView:
    """The file that makes the calls of a service."""

    package: str
    name: str
    doc: str
    imports: str
    calls: tuple[CallView, ...]


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
class _Signature:
    """What the methods of one action have in common."""

    service: ServiceName
    action: Action
    name: ActionName
    behaviour: ActionBehaviour
    required: dict[str, str]
    optional: dict[str, str]
    spellings: dict[str, Spelling]
    result: Spelling
    paging: Paging | None


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
        for service in self.api.services:
            found = self._signatures(service)
            batch = [each for each in found if each.behaviour.batchable]
            kinds: tuple[tuple[Kind, list[_Signature]], ...] = (("sync", found), ("asyncio", found), ("batch", batch))
            yield self._actions(service, found), tuple(self._service(service, *each) for each in kinds)

    def _actions(self, service: Service, found: list[_Signature]) -> ActionsView:
        needed = {self.types.core("Call"), self.types.core("Kind")} if found else set[str]()
        if any(each.optional for each in found):
            needed.add("java.util.function.Consumer")
        for each in found:
            needed.update(each.result.imports if not _serves(each.action) else ())
        return ActionsView(
            package=self.package,
            name=self.names.services[service.id].actions,
            doc=javadoc((f"Makes the calls of {code(service.id)}.",), ""),
            imports=imports(needed, f"{self.package}.services"),
            calls=tuple(self._call(service, each) for each in found),
        )

    def _signatures(self, service: Service) -> list[_Signature]:
        names = self.names.actions(service)
        return [self._signature(service, action, names[action.name]) for action in service.actions]

    def _signature(self, service: Service, action: Action, name: ActionName) -> _Signature:
        behaviour = self.behaviour.of(service.id, action.name)
        return _Signature(
            service=self.names.services[service.id],
            action=action,
            name=name,
            behaviour=behaviour,
            required=self.names.parameters(action),
            optional=self.names.optional(action),
            spellings={each.name: self.types.spelling(each.type) for each in action.parameters},
            result=self.types.spelling(action.result),
            paging=behaviour.paging if pages(behaviour) else None,
        )

    def _call(self, service: Service, each: _Signature) -> CallView:
        action = each.action
        value = "Void" if _serves(action) else each.result.value
        parameters = [f"Object {name}" for name in each.required.values()]
        if each.optional:
            parameters.append(f"Consumer<? super {each.service.sync}.{each.name.params}> optional")
        statements = ["call.repeatable();"] if each.behaviour.repeatable else []
        statements += [
            f"call.secret({literal(parameter.name)});"
            for parameter in action.parameters
            if parameter.name in self.behaviour.secrets
        ]
        statements += [
            bracketed(_BODY, "call.put(", [literal(wire), name], ");").removeprefix(_BODY)
            for wire, name in each.required.items()
        ]
        made = [literal(service.id), literal(action.name), each.result.kind]
        simple = not statements and not each.optional
        opening = "return new Call<>(" if simple else f"Call<{value}> call = new Call<>("
        created = f"{_BODY}{opening}{', '.join(made)});"
        if len(created) > WIDTH:
            created = _created(opening, made)
        return CallView(
            head=signature(_MEMBER, f"static Call<{value}>", each.name.method, parameters),
            created=created,
            statements=() if simple else tuple(statements),
            params=f"{each.service.sync}.{each.name.params}" if each.optional else "",
        )

    def _service(self, service: Service, kind: Kind, found: Sequence[_Signature]) -> ServiceView:
        name: ServiceName = self.names.services[service.id]
        base = {"sync": "Service", "asyncio": "AsyncService", "batch": "BatchService"}[kind]
        needed = {self.types.core(base), self.types.core("BaseMultirequest" if kind == "batch" else "Caller")}
        methods: list[MethodView] = []
        for each in found:
            needed.update(self._needed(each, kind))
            methods += self._methods(service, each, kind)
        params = tuple(self._params(each) for each in found if each.optional) if kind == "sync" else ()
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

    def _needed(self, each: _Signature, kind: Kind) -> Iterator[str]:
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
        if _serves(each.action):
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
            yield self.types.core(_pending(each)[0])
            if isinstance(each.action.result, ListOf | MapOf):
                yield from self.types.spelling(each.action.result.item).imports
                return
        yield from each.result.imports

    def _methods(self, service: Service, each: _Signature, kind: Kind) -> Iterator[MethodView]:
        result, way = self._result(each, kind)
        plain = [f"{each.spellings[wire].argument} {name}" for wire, name in each.required.items()]
        yield from self._overloads(service, each, kind, result, way, plain)
        if kind == "batch" and each.required:
            tokens = [f"Value<{each.spellings[wire].value}> {name}" for wire, name in each.required.items()]
            yield from self._overloads(service, each, kind, result, way, tokens)

    def _overloads(
        self, service: Service, each: _Signature, kind: Kind, result: str, way: str, required: list[str]
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

    def _sent(self, each: _Signature, returned: str, way: str, given: list[str], kind: Kind) -> str:
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

    def _pager(self, each: _Signature) -> str:
        for parameter in each.action.parameters:
            if each.paging is not None and parameter.name == each.paging.pager:
                assert isinstance(parameter.type, ObjectRef), "pagers are objects"
                return parameter.type.name
        raise AssertionError("an action that pages has a pager")

    def _result(self, each: _Signature, kind: Kind) -> tuple[str, str]:
        """The type that a method answers, and the method of the base class that it calls."""
        if _serves(each.action):
            return "Download", "fileOf"
        value = each.result.value
        if kind == "batch":
            pending, inner = _pending(each)
            way = {"Pending": "queueCall", "PendingList": "queueList", "PendingMap": "queueMap"}[pending]
            return f"{pending}<{inner}>", way
        if each.paging is not None:
            items = self.types.spelling(each.paging.items).value
            return f"{'Pages' if kind == 'sync' else 'AsyncPages'}<{items}, {value}>", "listPages"
        if kind == "asyncio":
            return f"CompletableFuture<{value}>", "callAction"
        return "void" if isinstance(each.action.result, Nothing) else value, "callAction"

    def _params_name(self, each: _Signature, kind: Kind) -> str:
        return each.name.params if kind == "sync" else f"{each.service.sync}.{each.name.params}"

    def _link(self, each: _Signature) -> str:
        return ", ".join(each.spellings[wire].argument.partition("<")[0] for wire in each.required)

    def _params(self, each: _Signature) -> ParamsView:
        name = each.name.params
        setters = []
        for parameter in each.action.parameters:
            if not parameter.optional:
                continue
            own = each.optional[parameter.name]
            spelling = each.spellings[parameter.name]
            link = f"#{own}({spelling.argument.partition('<')[0]})"
            about = f"The same as {{@link {link}}}, of a result of a multirequest."
            setters.append(
                SetterView(
                    doc=self.docs.optional(parameter, own),
                    head=signature(_NESTED, f"public {name}", own, (f"{spelling.argument} {own}",)),
                    token_doc=javadoc((about,), _NESTED),
                    token_head=signature(_NESTED, f"public {name}", own, (f"Value<{spelling.value}> {own}",)),
                    statement=bracketed(_NESTED + "  ", "put(", [literal(parameter.name), own], ");"),
                )
            )
        return ParamsView(
            name=name,
            doc=javadoc((f"The optional parameters of {{@link #{each.name.method}}}.",), _MEMBER),
            head=_extended(f"public static final class {name}"),
            constructor=bracketed(_NESTED, f"{name}(", ("Call<?> call",), ") {"),
            setters=tuple(setters),
        )


def _extended(head: str) -> str:
    line = f"{_MEMBER}{head} extends Params {{"
    return line if len(line) <= WIDTH else f"{_MEMBER}{head}\n{_MEMBER}    extends Params {{"


def _created(opening: str, made: list[str]) -> str:
    """A statement that makes a call and is too long for a line."""
    head, equals, rest = opening.partition(" = ")
    if not equals:
        return bracketed(_BODY, opening, made, ");")
    line = f"{_BODY}    {rest}{', '.join(made)});"
    if len(line) <= WIDTH:
        return f"{_BODY}{head} =\n{line}"
    return f"{_BODY}{head} =\n{bracketed(_BODY + '    ', rest, made, ');')}"


def _serves(action: Action) -> bool:
    return isinstance(action.result, File)


def _pending(each: _Signature) -> tuple[str, str]:
    """The class that stands for a result in a multirequest, and its type argument."""
    result = each.action.result
    if isinstance(result, ListOf):
        return "PendingList", each.result.value.removeprefix("List<").removesuffix(">")
    if isinstance(result, MapOf):
        return "PendingMap", each.result.value.removeprefix("Map<String, ").removesuffix(">")
    return "Pending", each.result.value


def pages(behaviour: ActionBehaviour) -> bool:
    """Whether the runtime can page through what the action lists: its pager has to bear the usual name."""
    return behaviour.paging is not None and behaviour.paging.pager == "pager"
