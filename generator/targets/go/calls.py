"""Calls as expressions and statements, single and in a multirequest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.model.api import Parameter
from generator.model.call import Call, Earlier, Given, Null, Program, Set
from generator.model.types import STRING, EnumRef, File, ListOf, MapOf, ObjectRef, Scalar

from .expressions import Code, Pair, call, laid_out, literal_of
from .text import literal
from .types import SCALARS
from .values import Imports, Surface, Values
from .variables import Variables

_CLIENT_TAG = "clientTag"


@dataclass(frozen=True, slots=True)
class Calls:
    """Prints calls.

    Args:
        surface: The client that makes them.
        imports: Where what they need is noted.
        more: Options of each request beside those that it has.
    """

    surface: Surface
    imports: Imports
    more: tuple[Code, ...] = ()
    _earlier: dict[int, str] = field(default_factory=dict)

    def single(self, program: Program) -> Code:
        """The one call of `program`, as an expression on ``client`` in the context ``ctx``."""
        (only,) = program.calls
        settings = [*self._common(program, only.settings), *only.settings]
        return self._expression(only, "New(client)", "ctx", settings, self.more)

    def batch(self, program: Program, variables: Variables, indent: str) -> list[str]:
        """Statements that queue the calls in ``batch``, made on ``client``; all results get variables."""
        settings = [*self._common(program, program.settings), *program.settings]
        new = self.imports.client("kaltura.NewBatch")
        opening = call(new, "client", *self._options(settings), *self.more)
        lines = [laid_out(opening, indent, "batch := ")]
        for number, call_ in enumerate(program.calls, 1):
            code = self._expression(call_, "NewBatch(batch)", "", call_.settings, ())
            name = variables.for_result(call_)
            self._earlier[number] = name
            lines.append(laid_out(code, indent, f"{name} := "))
        return lines

    def results(self) -> list[str]:
        """The variables that hold the results of the multirequest, in order."""
        return list(self._earlier.values())

    @staticmethod
    def _common(program: Program, settings: Iterable[Set]) -> Iterator[Set]:
        """Settings of all requests that the client does not take, but for those that the request has itself."""
        own = {each.setting.name for each in settings}
        for each in program.client.settings:
            if not _is_lasting(each) and each.setting.name not in own:
                yield each

    def _expression(self, call_: Call, on: str, context: str, settings: Iterable[Set], more: Iterable[Code]) -> Code:
        names = self.surface.names
        package = self.imports.service(names.packages[call_.service.id])
        method = names.actions(call_.service)[call_.action.name]
        arguments: list[Code] = []
        if context and not isinstance(call_.action.result, File):
            arguments.append(context)
        given = {each.parameter.name: each for each in call_.arguments}
        late: list[Code] = []
        for parameter in call_.action.parameters:
            if not parameter.optional:
                arguments.append(self._required(parameter, given.get(parameter.name), late, in_batch=not context))
        if any(parameter.optional for parameter in call_.action.parameters):
            arguments.append(self._params(call_, package, late))
        arguments += late
        arguments += self._options(settings)
        return call(f"{package}.{on}.{method}", *arguments, *more)

    def _required(self, parameter: Parameter, given: Given | None, late: list[Code], *, in_batch: bool) -> Code:
        values = self._values()
        type_ = parameter.type
        # Texts hold placeholders as they are; other scalars stand in an Opt in a multirequest.
        wrapped = in_batch and isinstance(type_, Scalar | EnumRef) and not _is_text(type_)
        if given is None:
            return values.zero(type_)
        if wrapped:
            return values.field(type_, given.value)
        if isinstance(given.value, Null) and not isinstance(type_, ObjectRef):
            late.append(self._set_apart(given))
            return values.zero(type_)
        if isinstance(given.value, Earlier) and isinstance(type_, ListOf | MapOf):
            late.append(self._set_apart(given))
            return "nil"
        return values.bare(type_, given.value)

    def _params(self, call_: Call, package: str, late: list[Code]) -> Code:
        names, values = self.surface.names, self._values()
        fields = names.fields(call_.action)
        pairs: list[Pair] = []
        for given in call_.arguments:
            if not given.parameter.optional:
                continue
            if isinstance(given.value, Null) and isinstance(given.parameter.type, File):
                late.append(self._set_apart(given))
                continue
            pairs.append(Pair(fields[given.parameter.name], values.field(given.parameter.type, given.value)))
        if not pairs:
            return "nil"
        return literal_of(f"&{package}.{names.params(call_.service)[call_.action.name]}", pairs)

    def _set_apart(self, given: Given) -> Code:
        """An option that sends an argument which its place does not take: a null, or a placeholder."""
        type_ = STRING if isinstance(given.parameter.type, File) else given.parameter.type
        code = self._values().field(type_, given.value)
        return call(self.imports.client("kaltura.WithParameter"), literal(given.parameter.name), code)

    # -- settings

    def lasting(self, settings: Iterable[Set]) -> Iterator[Code]:
        """Those of the settings that a client takes for all its requests, as its options."""
        for each in settings:
            if _is_tag(each) and not isinstance(each.value, Null):
                yield call(self.imports.client("kaltura.WithClientTag"), self._value(each))
        yield from self._options(each for each in settings if each.setting.group == "request" and _is_lasting(each))

    def _options(self, settings: Iterable[Set]) -> Iterator[Code]:
        """Settings as options of a request."""
        for each in settings:
            yield self._option(each)

    def _option(self, each: Set) -> Code:
        name, type_, value = each.setting.name, each.setting.type, each.value
        values = self._values()
        if each.setting.group != "request":
            return call(self.imports.client("kaltura.WithParameter"), literal(name), values.field(type_, value))
        if isinstance(value, Null):
            return call(self.imports.client("kaltura.WithSetting"), literal(name), "nil")
        if isinstance(value, Earlier) and not (isinstance(type_, Scalar) and _is_text(type_)):
            return call(self.imports.client("kaltura.WithSetting"), literal(name), values.field(type_, value))
        package = "kaltura" if isinstance(type_, Scalar) else "types"
        option = self.imports.client(f"{package}.{self.surface.names.settings[name]}")
        return call(option, values.bare(type_, value))

    def _value(self, each: Set) -> Code:
        return self._values().bare(each.setting.type, each.value)

    def _values(self) -> Values:
        return Values(self.surface, self.imports, self._earlier)


def _is_text(type_: Scalar | EnumRef) -> bool:
    return isinstance(type_, Scalar) and SCALARS[type_.kind] == "string"


def _is_tag(each: Set) -> bool:
    return each.setting.name == _CLIENT_TAG and each.setting.group == "client"


def _is_lasting(each: Set) -> bool:
    """Whether a client takes the setting for all its requests."""
    if each.setting.group == "client":
        return each.setting.name == _CLIENT_TAG
    return not each.setting.volatile
