"""Calls as expressions, and a multirequest of them as a block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.model.call import Call, Earlier, Null, Plain, Program, Set, values_of
from generator.model.types import BOOL

from .expressions import Bracket, Code, assigned, call, laid_out, prefixed
from .imports import Imports
from .layout import STEP
from .surface import Surface
from .text import literal
from .values import Values
from .variables import Variables

_CLIENT_TAG = "clientTag"
_POSITIONAL = 2
"""More required arguments than these are given by keyword."""


@dataclass(frozen=True, slots=True)
class Calls:
    """Prints calls.

    Args:
        surface: The client that makes them.
        imports: Where what they need is noted.
        more: Keywords for the options of each request beside the settings that it has.
    """

    surface: Surface
    imports: Imports
    more: tuple[Code, ...] = ()
    _earlier: dict[int, tuple[Call, str]] = field(default_factory=dict)

    def single(self, program: Program) -> Code:
        """The one call of `program`, as an expression on ``client``."""
        (only,) = program.calls
        return self._expression(only, "client", [*self._common(program, only.settings), *only.settings], self.more)

    def batch(self, program: Program, variables: Variables, *, keep: bool, indent: str = "") -> list[str]:
        """The block of the multirequest ``batch``, made on ``client``.

        Args:
            program: What is called.
            variables: Gives the results their names.
            keep: Whether all results get a variable, or only those that later calls use.
            indent: Where it stands.
        """
        used = {number for call_ in program.calls for number in _used(call_)}
        settings = [*self._common(program, program.settings), *program.settings]
        options = self._options(settings, self.more)
        opening = call("client.multirequest", *(() if options is None else (options,)))
        lines = [laid_out(prefixed("with ", opening), indent, " as batch:")]
        for number, call_ in enumerate(program.calls, 1):
            code = self._expression(call_, "batch", call_.settings, ())
            if keep or number in used:
                name = variables.for_result(call_)
                self._earlier[number] = (call_, name)
                lines.append(assigned(name, code, indent + STEP))
            else:
                lines.append(laid_out(code, indent + STEP))
        return lines

    @staticmethod
    def _common(program: Program, settings: Iterable[Set]) -> Iterator[Set]:
        """Settings of all requests that the client does not take, but for those that the request has itself."""
        own = {each.setting.name for each in settings}
        for each in program.client.settings:
            if not _is_lasting(each) and each.setting.name not in own:
                yield each

    def _expression(self, call_: Call, on: str, settings: Iterable[Set], more: Iterable[Code]) -> Code:
        names = self.surface.names
        service = names.services[call_.service.id].attribute
        if call_.service.plugin is not None:
            service = f"{names.groups[call_.service.plugin].attribute}.{service}"
        method = names.actions(call_.service)[call_.action.name]
        arguments = list(self._arguments(call_))
        options = self._options(settings, more)
        if options is not None:
            arguments.append(prefixed("options=", options))
        return call(f"{on}.{service}.{method}", *arguments)

    def _arguments(self, call_: Call) -> Iterator[Code]:
        """The arguments: required ones by position where that reads well, the others by keyword."""
        values = Values(self.surface, self.imports, self._earlier)
        attributes = self.surface.names.parameters(call_.action)
        required = [given for given in call_.arguments if not given.parameter.optional]
        positional = len(required) <= _POSITIONAL
        for given in required:
            code = values.value(given.value, optional=False)
            # What None or True is for does not show without a name.
            silent = isinstance(given.value, Null) or (isinstance(given.value, Plain) and given.value.type == BOOL)
            positional = positional and not silent
            yield code if positional else prefixed(f"{attributes[given.parameter.name]}=", code)
        for given in call_.arguments:
            if given.parameter.optional:
                yield prefixed(f"{attributes[given.parameter.name]}=", values.value(given.value))

    def _options(self, settings: Iterable[Set], more: Iterable[Code]) -> Code | None:
        """``RequestOptions(...)``; None where there is nothing to say."""
        keywords = (*self._keywords(settings), *more)
        return call(self.imports.client("RequestOptions"), *keywords) if keywords else None

    def lasting(self, settings: Iterable[Set]) -> Iterator[Code]:
        """Those of the settings that a client takes for all its requests, as its keywords."""
        for each in settings:
            if each.setting.name == _CLIENT_TAG and each.setting.group == "client" and not isinstance(each.value, Null):
                yield prefixed("client_tag=", self._value(each))
        yield from self._keywords(each for each in settings if each.setting.group == "request" and _is_lasting(each))

    def _keywords(self, settings: Iterable[Set]) -> Iterator[Code]:
        """Settings as keywords of the options of a request; those that clients do not know under their wire name."""
        extra: list[Code] = []
        for each in settings:
            if each.setting.group == "request":
                yield prefixed(f"{self.surface.names.settings[each.setting.name]}=", self._value(each))
            else:
                extra.append(prefixed(f"{literal(each.setting.name)}: ", self._value(each)))
        if extra:
            yield prefixed("extra=", Bracket("{", tuple(extra), "}"))

    def _value(self, each: Set) -> Code:
        return Values(self.surface, self.imports, self._earlier).value(each.value)


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
