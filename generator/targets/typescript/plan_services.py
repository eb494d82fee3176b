"""Views of the modules below ``services``: a function for each action."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.api import Action, Api, Parameter, Service
from generator.model.behaviour import ActionBehaviour, Behaviour, Dialect
from generator.model.types import File, ListOf, MapOf, ObjectRef

from .docs import Documenter
from .layout import braced, imported, interface, returned, signature, union
from .names import FunctionName, Names
from .reserved import LOCAL_OPTIONS
from .text import access, code, comment, key, literal, member
from .types import Types, inherited, typed_entry

_MEMBER = "  "
_PAGER = "pager"


@dataclass(frozen=True, slots=True)
class OptionView:
    """A parameter among the options of a call: its comment and its declaration, laid out."""

    doc: str
    declaration: str


@dataclass(frozen=True, slots=True)
class FunctionView:
    """An action as a function, all parts laid out: its table, the interface of its options, and the function.

    `options_head` begins the interface, "" where there is none of its own. `alias` is the name under which the function
    is exported where that is not its own.
    """

    constant: str
    result_type: str
    table: tuple[str, ...]
    options_doc: str
    options_head: str
    options: tuple[OptionView, ...]
    doc: str
    head: str
    body: str
    local: str
    alias: str


@dataclass(frozen=True, slots=True)
class ServiceView:
    """The module of one service; `aliases` are exports under names that functions cannot have."""

    module: str
    doc: str
    imports: tuple[str, ...]
    functions: tuple[FunctionView, ...]
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ServicePlan:
    """Plans the modules of the services of one API."""

    api: Api
    behaviour: Behaviour
    names: Names
    types: Types
    docs: Documenter
    dialect: Dialect

    def services(self) -> Iterator[ServiceView]:
        """One view per service, in the order of the schema."""
        for service in self.api.services:
            yield self._service(service)

    def _service(self, service: Service) -> ServiceView:
        names = self.names.functions(service)
        functions = tuple(self._function(service, action, names) for action in service.actions)
        aliases = tuple(f"{function.local} as {function.alias}" for function in functions if function.alias)
        return ServiceView(
            module=self.names.services[service.id].module,
            doc=comment((*self.docs.service(service), f"Service {code(service.id)}.")),
            imports=tuple(self._imports(service)),
            functions=functions,
            aliases=aliases,
        )

    def _imports(self, service: Service) -> Iterator[str]:
        """The imports of a module, the nearest last."""
        values: dict[str, set[str]] = {"../types.js": set(), "../runtime/class.js": set()}
        types: dict[str, set[str]] = {"../types.js": set(), "../enums.js": set(), "../runtime/paging.js": set()}
        files: set[str] = set()
        for action in service.actions:
            behaviour = self.behaviour.of(service.id, action.name)
            values.setdefault(*self._maker(action, behaviour))
            values[self._maker(action, behaviour)[0]] |= self._maker(action, behaviour)[1]
            for type_ in (action.result, *(parameter.type for parameter in action.parameters)):
                spelling = self.types.spelling(type_)
                types["../types.js"].add(spelling.class_)
                types["../enums.js"].add(spelling.enum)
                if spelling.table:
                    values["../runtime/class.js" if spelling.table == "root" else "../types.js"].add(spelling.table)
            if any(isinstance(parameter.type, File) for parameter in action.parameters):
                values.setdefault("../runtime/files.js", set()).add("fileSource")
                files.add("Upload")
            if isinstance(action.result, MapOf) and self.dialect is Dialect.OVP:
                values.setdefault("../runtime/decode-xml.js", set()).add("xml")
            if _has_objects(action):
                values.setdefault("../runtime/nested.js", set()).add("nested")
            if behaviour.paging is not None:
                types["../types.js"].add(self.types.spelling(behaviour.paging.items).class_)
                types["../runtime/paging.js"].add("Pages")
            if isinstance(action.result, File):
                types.setdefault("../runtime/download.js", set()).add("Download")
        types["../types.js"] -= values["../types.js"]
        types["../runtime/files.js"] = files
        types["../client.js"] = {"Client", "RequestOptions"} if service.actions else set()
        types["../runtime/call.js"] = {"Action"} if service.actions else set()
        for module in sorted({*values, *types}):
            if names := values.get(module, set()) - {""}:
                yield imported(names, module)
            if names := types.get(module, set()) - {""}:
                yield imported(names, module, types=True)

    @staticmethod
    def _maker(action: Action, behaviour: ActionBehaviour) -> tuple[str, set[str]]:
        """The module of the function that makes the call, and its name."""
        if isinstance(action.result, File):
            return "../runtime/download.js", {"download"}
        if behaviour.paging is not None:
            return "../runtime/paging.js", {"pages"}
        return "../runtime/call.js", {"call"}

    def _function(self, service: Service, action: Action, names: Mapping[str, FunctionName]) -> FunctionView:
        name = names[action.name]
        behaviour = self.behaviour.of(service.id, action.name)
        arguments = self.names.arguments(action, names)
        optional = [parameter for parameter in action.parameters if parameter.optional]
        options = name.options if optional else "RequestOptions"
        parameters = ["client: Client"]
        for parameter in action.parameters:
            if not parameter.optional:
                spelling = self.types.spelling(parameter.type)
                null = " | null" if parameter.nullable else ""
                parameters.append(f"{arguments[parameter.name]}: {spelling.argument}{null}")
        parameters.append(f"options?: {options}")
        value = self.types.spelling(action.result).value
        if isinstance(action.result, File):
            result = "Download"
            maker = "download"
        elif behaviour.paging is not None:
            result = f"Pages<{self.types.spelling(behaviour.paging.items).value}, {value}>"
            maker = "pages"
        else:
            result = f"Promise<{value}>"
            maker = "call"
        given = ["client", name.constant, "options", *self._pager(action, behaviour)]
        fields = [self._argument(parameter, arguments) for parameter in action.parameters]
        return FunctionView(
            constant=name.constant,
            result_type="Action" if isinstance(action.result, File) else f"Action<{value}>",
            table=tuple(self._table(service, action, behaviour)),
            options_doc=comment((f"What {code(name.exported)} takes beside what it needs.",)) if optional else "",
            options_head=interface(name.options, self._options_base(action)) if optional else "",
            options=tuple(map(self._option, optional)),
            doc=self.docs.function(service, action, arguments, behaviour.paging is not None),
            head=signature(
                f"{'' if name.local != name.exported else 'export '}function {name.local}", parameters, result
            ),
            body=returned(maker, given, [field for field in fields if field], 2),
            local=name.local,
            alias=name.exported if name.exported != name.local else "",
        )

    def _argument(self, parameter: Parameter, arguments: Mapping[str, str]) -> str:
        """What hands a parameter on: a field of an object; "" for one that is taken out of the options."""
        given = arguments.get(parameter.name, "")
        if isinstance(parameter.type, File):
            if not given:
                option = f"options?{'.' if access(parameter.name)[0] == '[' else ''}{access(parameter.name)}"
                return f"{key(parameter.name)}: {option} && fileSource({option.replace('?', '', 1).replace('.[', '[')})"
            return f"{key(parameter.name)}: fileSource({given})"
        if given:
            return given if given == parameter.name else f"{key(parameter.name)}: {given}"
        name = self.names.option(parameter)
        return f"{key(parameter.name)}: options?.{name}" if name != parameter.name else ""

    def _pager(self, action: Action, behaviour: ActionBehaviour) -> list[str]:
        """What tells the runtime of a pager that is not as most are."""
        if behaviour.paging is None:
            return []
        (pager,) = (known for known in action.parameters if known.name == behaviour.paging.pager)
        class_ = self.api.class_by_name[pager.type.name] if isinstance(pager.type, ObjectRef) else None
        if class_ is not None and class_.abstract:
            concrete = next(iter(self._concrete(class_.name)), "")
            return [literal(pager.name), f"{{ objectType: {literal(concrete)} }}"] if concrete else []
        return [] if pager.name == _PAGER else [literal(pager.name)]

    def _concrete(self, name: str) -> Iterator[str]:
        for child in self.api.children.get(name, ()):
            if not self.api.class_by_name[child].abstract:
                yield child
            yield from self._concrete(child)

    def _option(self, parameter: Parameter) -> OptionView:
        spelling = self.types.spelling(parameter.type)
        name = member(self.names.option(parameter))
        members = [*spelling.argument.split(" | "), *inherited(parameter.name), "null"]
        return OptionView(self.docs.option(parameter), union(f"readonly {name}?:", members, _MEMBER))

    def _options_base(self, action: Action) -> str:
        """The options of every request, but those that are parameters of the action, which win."""
        settings = {setting.name for setting in self.api.settings if setting.group == "request"}
        hidden = [known.name for known in action.parameters if known.name in settings - LOCAL_OPTIONS]
        if not hidden:
            return "RequestOptions"
        return f"Omit<RequestOptions, {' | '.join(literal(name) for name in hidden)}>"

    def _table(self, service: Service, action: Action, behaviour: ActionBehaviour) -> Iterator[str]:
        """The entries of the table of an action, each laid out."""
        yield f"service: {literal(service.id)}"
        yield f"name: {literal(action.name)}"
        yield f"result: {self.types.spelling(action.result).kind}"
        if action.parameters:
            kinds = [typed_entry(known.name, self.types.spelling(known.type).kind) for known in action.parameters]
            yield f"parameters: {braced(kinds, _MEMBER, len('  parameters: '))}"
        if _has_objects(action):
            yield "nested"
        if behaviour.repeatable:
            yield "repeatable: true"
        if isinstance(action.result, MapOf) and self.dialect is Dialect.OVP:
            # In JSON such a map loses its keys (protocol.md 5.2).
            yield "answers: /* @__PURE__ */ xml()"


def _has_objects(action: Action) -> bool:
    """Whether a parameter of the action is an object, or a list or a map of them."""
    return any(isinstance(parameter.type, ObjectRef | ListOf | MapOf) for parameter in action.parameters)
