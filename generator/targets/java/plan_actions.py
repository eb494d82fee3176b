"""Views of the files that make the calls of a service: its actions as data."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.api import Service
from generator.model.behaviour import Behaviour

from .layout import bracketed, imports, signature
from .names import Names
from .signatures import Signature, serves
from .text import WIDTH, code, javadoc, literal
from .types import Types

_MEMBER = "  "
_BODY = "    "


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
class ActionsPlan:
    """Plans the calls of the services of one API."""

    behaviour: Behaviour
    names: Names
    types: Types
    package: str

    def actions(self, service: Service, found: list[Signature]) -> ActionsView:
        """The view of the calls of a service."""
        needed = {self.types.core("Call"), self.types.core("Kind")} if found else set[str]()
        if any(each.optional for each in found):
            needed.add("java.util.function.Consumer")
        for each in found:
            needed.update(each.result.imports if not serves(each.action) else ())
        return ActionsView(
            package=self.package,
            name=self.names.services[service.id].actions,
            doc=javadoc((f"Makes the calls of {code(service.id)}.",), ""),
            imports=imports(needed, f"{self.package}.services"),
            calls=tuple(self._call(service, each) for each in found),
        )

    def _call(self, service: Service, each: Signature) -> CallView:
        action = each.action
        value = "Void" if serves(action) else each.result.value
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


def _created(opening: str, made: list[str]) -> str:
    """A statement that makes a call and is too long for a line."""
    head, equals, rest = opening.partition(" = ")
    if not equals:
        return bracketed(_BODY, opening, made, ");")
    line = f"{_BODY}    {rest}{', '.join(made)});"
    if len(line) <= WIDTH:
        return f"{_BODY}{head} =\n{line}"
    return f"{_BODY}{head} =\n{bracketed(_BODY + '    ', rest, made, ');')}"
