"""Views of the packages of services: what calls the actions, and what queues them in a multirequest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.api import Action, Api, Parameter, Service
from generator.model.behaviour import Behaviour
from generator.model.types import File, Nothing

from .docs import Documenter
from .names import Names
from .settings import Settings
from .text import WIDTH, comment, literal, tag
from .types import Types


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method: its comment, all of its signature but ``func``, and the call that it returns."""

    doc: str
    signature: str
    body: str


@dataclass(frozen=True, slots=True)
class ParamsView:
    """The struct of the optional parameters of an action; `fields` are laid out."""

    name: str
    doc: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ServiceView:
    """The file of one service; `actions` are the variables that describe its actions.

    `upload` is the type of upload tokens in the service that sends files in chunks, else "".
    """

    package: str
    package_doc: str
    doc: str
    batch_doc: str
    imports: tuple[str, ...]
    uses_context: bool
    actions: tuple[str, ...]
    params: tuple[ParamsView, ...]
    methods: tuple[MethodView, ...]
    batch_methods: tuple[MethodView, ...]
    upload: str


UPLOADS = "uploadtoken"
"""The service that takes files in chunks."""

_UPLOAD_ACTIONS = frozenset({"add", "upload"})
_UPLOAD_CLASS = "KalturaUploadToken"


class ServicePlan:
    """Plans the packages of the services of one API."""

    def __init__(self, api: Api, behaviour: Behaviour, names: Names, docs: Documenter, settings: Settings) -> None:
        self._api = api
        self._behaviour = behaviour
        self._names = names
        self._docs = docs
        self._settings = settings
        self._types = Types(names, "services")

    def services(self) -> Iterator[ServiceView]:
        """One view per service, in the order of the schema."""
        for service in self._api.services:
            yield self._service(service)

    def _service(self, service: Service) -> ServiceView:
        package = self._names.packages[service.id]
        names = self._names.actions(service)
        structs = self._names.params(service)
        calls = [self._call(service, action, names[action.name], structs[action.name]) for action in service.actions]
        packages = {package for call in calls for package in call.packages}
        if calls:
            packages.add("types")
        return ServiceView(
            package=package,
            package_doc=self._docs.package(service, package),
            doc=self._docs.service(service),
            batch_doc=self._docs.service(service, batch=True),
            imports=(
                self._settings.root_import,
                *(self._settings.package_import(name) for name in ("enums", "types") if name in packages),
            ),
            uses_context=any(call.uses_context for call in calls),
            actions=tuple(call.action for call in calls),
            params=tuple(call.params for call in calls if call.params is not None),
            methods=tuple(call.method for call in calls),
            batch_methods=tuple(call.batch for call in calls if call.batch is not None),
            upload=upload_type(self._names, self._types, service),
        )

    def _call(self, service: Service, action: Action, name: str, struct: str) -> _Call:
        behaviour = self._behaviour.of(service.id, action.name)
        optional = [parameter for parameter in action.parameters if parameter.optional]
        arguments = self._names.parameters(action)
        required = [parameter for parameter in action.parameters if not parameter.optional]
        spelled = [self._types.spelling(parameter.type) for parameter in required]
        given = "".join(f", {arguments[parameter.name]}" for parameter in required)
        passed = f"&action{name}, opts, {'params' if optional else 'nil'}{given}"
        value = self._types.spelling(action.result).value
        pages = behaviour.paging is not None and behaviour.paging.pager in {parameter.name for parameter in optional}
        is_file = isinstance(action.result, File)
        packages = {package for spelling in spelled for package in spelling.packages}
        packages |= {package for item in optional for package in self._types.spelling(item.type).packages}
        packages |= self._types.spelling(action.result).packages
        if is_file:
            returned, body = "(*kaltura.Download, error)", f"kaltura.Fetch(s.client, {passed})"
        elif pages:
            assert behaviour.paging is not None
            item = self._types.spelling(behaviour.paging.items)
            packages |= item.packages
            returned = f"(*kaltura.Pages[{item.value}, {value}], error)"
            pager = literal(behaviour.paging.pager)
            body = f"kaltura.List[{item.value}, {value}](ctx, s.client, {passed})".replace(
                "opts, params", f"opts, {pager}, params", 1
            )
        elif isinstance(action.result, Nothing):
            returned, body = "error", f"kaltura.Exec(ctx, s.client, {passed})"
        else:
            returned, body = f"({value}, error)", f"kaltura.Call[{value}](ctx, s.client, {passed})"
        first = [] if is_file else ["ctx context.Context"]
        last = [f"params *{struct}"] if optional else []
        last.append("opts ...kaltura.RequestOption")
        own = [f"{arguments[item.name]} {type_.value}" for item, type_ in zip(required, spelled, strict=True)]
        late = [f"{arguments[item.name]} {type_.placeholder}" for item, type_ in zip(required, spelled, strict=True)]
        method = MethodView(
            self._docs.method(service, action, name, arguments, pages),
            _signature(f"(s *Service) {name}", [*first, *own, *last], returned),
            body,
        )
        batch = MethodView(
            self._docs.batch_method(service, action, name),
            _signature(f"(b *Batch) {name}", [*late, *last], f"*kaltura.Pending[{value}]"),
            f"kaltura.Queue[{value}](b.batch, {passed})",
        )
        return _Call(
            action=self._action(service, action, name, behaviour.repeatable),
            method=method,
            batch=batch if behaviour.batchable else None,
            params=self._params(action, name, struct, optional) if optional else None,
            packages=frozenset(packages),
            uses_context=not is_file,
        )

    def _action(self, service: Service, action: Action, name: str, repeatable: bool) -> str:
        """The variable that describes an action."""
        members = [f"Service: {literal(service.id)}", f"Name: {literal(action.name)}"]
        required = [literal(parameter.name) for parameter in action.parameters if not parameter.optional]
        if required:
            members.append(f"Required: []string{{{', '.join(required)}}}")
        members.append("Classes: &types.Classes")
        if repeatable:
            members.append("Repeatable: true")
        secrets = [
            literal(parameter.name) for parameter in action.parameters if parameter.name in self._behaviour.secrets
        ]
        if secrets:
            members.append(f"Secrets: []string{{{', '.join(secrets)}}}")
        return f"var action{name} = kaltura.Action{{{', '.join(members)}}}"

    def _params(self, action: Action, name: str, struct: str, optional: list[Parameter]) -> ParamsView:
        names = self._names.fields(action)
        fields = []
        for parameter in optional:
            spelling = self._types.spelling(parameter.type)
            field = f"\t{names[parameter.name]} {spelling.optional} {tag(parameter.name)}"
            doc = self._docs.parameter(parameter)
            fields.append(f"{doc}\n{field}" if doc else field)
        return ParamsView(struct, comment((f"{struct} are the optional parameters of {name}.",)), tuple(fields))


def upload_type(names: Names, types: Types, service: Service) -> str:
    """The type of upload tokens where the service can send a file in chunks (``protocol.md 8.2``), else ""."""
    token = types.object(_UPLOAD_CLASS)
    fits = service.id == UPLOADS and {action.name for action in service.actions} >= _UPLOAD_ACTIONS
    taken = "UploadFile" in names.actions(service).values()
    return token if fits and token.startswith("*") and not taken else ""


@dataclass(frozen=True, slots=True)
class _Call:
    """What is printed of one action, and the packages that it needs."""

    action: str
    method: MethodView
    batch: MethodView | None
    params: ParamsView | None
    packages: frozenset[str]
    uses_context: bool


def _signature(start: str, parameters: list[str], returned: str) -> str:
    """A signature, its parameters on a line of their own where it would be long."""
    joined = ", ".join(parameters)
    line = f"{start}({joined}) {returned}"
    return line if len(line) <= WIDTH + 20 else f"{start}(\n\t{joined},\n) {returned}"
