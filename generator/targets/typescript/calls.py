"""Calls as expressions, and a multirequest of them as statements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.model.call import Call, Earlier, Null, Program, Set, values_of
from generator.model.types import File, ObjectRef

from .expressions import Code, call, laid_out, object_, prefixed
from .names import FunctionName
from .text import key
from .values import Imports, Surface, Values
from .variables import Variables

_CLIENT_TAG = "clientTag"


@dataclass(frozen=True, slots=True)
class Calls:
    """Prints calls.

    Args:
        surface: The client that makes them.
        imports: Where what they need is noted.
        more: Members of the options of each request beside the settings that it has.
    """

    surface: Surface
    imports: Imports
    more: tuple[Code, ...] = ()
    _earlier: dict[int, tuple[Call, str]] = field(default_factory=dict)

    def single(self, program: Program) -> Code:
        """The one call of `program`, as an expression on ``client``; it is still to be awaited."""
        (only,) = program.calls
        settings = [*self._common(program, only.settings), *only.settings]
        return call(self._function(only), "client", *self._arguments(only, settings, self.more))

    def batch(self, program: Program, variables: Variables, *, keep: bool, indent: str = "") -> list[str]:
        """The statements of the multirequest ``batch``, made on ``client``, up to its sending.

        Args:
            program: What is called.
            variables: Gives the results their names.
            keep: Whether all results get a variable, or only those that later calls use.
            indent: Where it stands.
        """
        used = {number for call_ in program.calls for number in _used(call_)}
        settings = [*self._common(program, program.settings), *program.settings]
        members = [*self._members(settings), *self.more]
        options = [object_(*members)] if members else []
        maker = self.imports.name("multirequest", "multirequest")
        lines = [laid_out(prefixed("const batch = ", call(maker, "client", *options)), indent, ";")]
        for number, call_ in enumerate(program.calls, 1):
            arguments = self._arguments(call_, call_.settings, ())
            code: Code = call("batch.add", self._function(call_), *arguments)
            if keep or number in used:
                name = variables.for_result(call_)
                self._earlier[number] = (call_, name)
                code = prefixed(f"const {name} = ", code)
            lines.append(laid_out(code, indent, ";"))
        return [*lines, f"{indent}await batch.send();"]

    def kept(self) -> list[tuple[Call, str]]:
        """The calls of the multirequest whose results have variables, and those."""
        return list(self._earlier.values())

    @staticmethod
    def _common(program: Program, settings: Iterable[Set]) -> Iterator[Set]:
        """Settings of all requests that the client does not take, but for those that the request has itself."""
        own = {each.setting.name for each in settings}
        for each in program.client.settings:
            if not _is_lasting(each) and each.setting.name not in own:
                yield each

    def _function(self, call_: Call) -> str:
        service = self.surface.names.services[call_.service.id]
        member = self.imports.service(service.member, service.module)
        return f"{member}.{self._names(call_)[call_.action.name].exported}"

    def _names(self, call_: Call) -> dict[str, FunctionName]:
        return self.surface.names.functions(call_.service)

    def _arguments(self, call_: Call, settings: Iterable[Set], more: Iterable[Code]) -> list[Code]:
        """The arguments: required ones by position, the others and the settings in the options."""
        values = Values(self.surface, self.imports, self._earlier)
        required: list[Code] = []
        for parameter in call_.action.parameters:
            if not parameter.optional:
                value = call_.argument(parameter.name)
                code: Code = (
                    "undefined as never" if value is None else values.value(value, null=parameter.nullable is True)
                )
                required.append(code)
        members: list[Code] = []
        for given in call_.arguments:
            if given.parameter.optional:
                name = key(self.surface.names.option(given.parameter))
                members.append(prefixed(f"{name}: ", values.value(given.value)))
        hidden = {parameter.name for parameter in call_.action.parameters}
        members += self._members(each for each in settings if each.setting.name not in hidden)
        members += more
        return [*required, object_(*members)] if members else required

    def lasting(self, settings: Iterable[Set]) -> Iterator[Code]:
        """Those of the settings that a client takes for all its requests, as its options."""
        for each in settings:
            if each.setting.name == _CLIENT_TAG and each.setting.group == "client" and not isinstance(each.value, Null):
                yield prefixed("clientTag: ", self._value(each))
        yield from self._members(each for each in settings if each.setting.group == "request" and _is_lasting(each))

    def _members(self, settings: Iterable[Set]) -> Iterator[Code]:
        """Settings as options of a request; those that clients do not know under their wire name."""
        extra: list[Code] = []
        for each in settings:
            code = prefixed(f"{key(each.setting.name)}: ", self._value(each))
            if each.setting.group == "request":
                yield code
            else:
                extra.append(code)
        if extra:
            yield prefixed("extra: ", object_(*extra))

    def _value(self, each: Set) -> Code:
        return Values(self.surface, self.imports, self._earlier).value(each.value, typed=False)

    def lists(self, call_: Call) -> bool:
        """Whether the call gives a list that pages by itself."""
        behaviour = self.surface.behaviour.of(call_.service.id, call_.action.name)
        return behaviour.paging is not None

    @staticmethod
    def serves(call_: Call) -> bool:
        """Whether the call gives a file."""
        return isinstance(call_.action.result, File)

    def item(self, call_: Call) -> ObjectRef | None:
        """The class of the objects of a list that pages."""
        behaviour = self.surface.behaviour.of(call_.service.id, call_.action.name)
        return behaviour.paging.items if behaviour.paging is not None else None


def _is_lasting(each: Set) -> bool:
    """Whether a client takes the setting for all its requests."""
    if each.setting.group == "client":
        return each.setting.name == _CLIENT_TAG
    return not each.setting.volatile


def _used(call_: Call) -> Iterator[int]:
    """The numbers of the calls whose results `call_` uses."""
    for argument in (*(given.value for given in call_.arguments), *(each.value for each in call_.settings)):
        for value in values_of(argument):
            if isinstance(value, Earlier):
                yield value.call
