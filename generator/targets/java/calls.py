"""Calls as statements: one call, or a multirequest of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.model.call import Argument, Call, Earlier, Given, Null, Program, Set, values_of
from generator.model.types import File, ListOf, MapOf, Scalar, ScalarKind

from .expressions import Bracket, Chain, Code, Lambda, Link, flat
from .surface import Surface
from .text import literal
from .values import Values, Writer
from .variables import Results

_CLIENT_TAG = "clientTag"


@dataclass(frozen=True, slots=True)
class Calls:
    """Prints calls into a writer.

    Args:
        surface: The client that makes them.
        writer: Where statements go.
        options: An expression with options that each request has beside its own settings; "" for none.
    """

    surface: Surface
    writer: Writer
    options: str = ""
    _earlier: dict[int, tuple[Call, str]] = field(default_factory=dict)

    def single(self, program: Program) -> Chain:
        """The one call of `program`, as an expression on ``client``."""
        (only,) = program.calls
        settings = [*self._common(program, only.settings), *only.settings]
        if self._needs_null(only):
            return self._raw(only, self._options(settings, self.options) or "null")
        return self._expression(only, "client", self._options(settings, self.options))

    def is_raw(self, program: Program) -> bool:
        """Whether the one call of `program` is made by its name on the wire, as no method takes what it gives."""
        return self._needs_null(program.calls[0])

    def batch(self, program: Program, *, keep: bool) -> None:
        """The multirequest ``batch``, made on ``client``, up to its being sent.

        Args:
            program: What is called.
            keep: Whether all results get a variable, or only those that later calls use.
        """
        used = {number for call in program.calls for number in _used(call)}
        settings = [*self._common(program, program.settings), *program.settings]
        options = self._options(settings, self.options)
        made = Chain("client", (Link("multirequest", () if options is None else (options,)),))
        self.writer.lines.append(f"{self.writer.indent}Multirequest batch = {flat(made)};")
        self.writer.client("Multirequest")
        results = Results(self.surface, self.writer.scope)
        for number, call in enumerate(program.calls, 1):
            if self._needs_null(call):
                options = self._options(call.settings, "")
                code: Code = Chain("batch", (Link("queue", (self._built(call), options or "null")),))
            else:
                code = self._expression(call, "batch", self._options(call.settings, ""))
            if keep or number in used:
                name = self.writer.declare(self._pending(call), results.wish(call), code)
                self._earlier[number] = (call, name)
            else:
                self.writer.say(code)

    def _pending(self, call: Call) -> str:
        """The type of a variable that stands for a result."""
        result = call.action.result
        if isinstance(result, ListOf | MapOf) and not self._needs_null(call):
            item = self.surface.types.spelling(result.item)
            self.writer.imports.update(item.imports)
            kind = "PendingList" if isinstance(result, ListOf) else "PendingMap"
            return f"{self.writer.client(f'core.{kind}')}<{item.value}>"
        spelling = self.surface.types.spelling(result)
        self.writer.imports.update(spelling.imports)
        return f"{self.writer.client('core.Pending')}<{spelling.value}>"

    @staticmethod
    def _common(program: Program, settings: Iterable[Set]) -> Iterator[Set]:
        """Settings of all requests that the client does not take, but for those that the request has itself."""
        own = {each.setting.name for each in settings}
        for each in program.client.settings:
            if not _is_lasting(each) and each.setting.name not in own:
                yield each

    @staticmethod
    def _needs_null(call: Call) -> bool:
        """Whether a required number or bool is the explicit null, or a result stands where no type allows it."""
        for given in call.arguments:
            null_number = isinstance(given.value, Null) and _is_primitive(given)
            if null_number and not given.parameter.optional:
                return True
        return False

    def _expression(self, call: Call, on: str, options: Code | None) -> Chain:
        names = self.surface.names
        name = names.services[call.service.id].method
        path = [name] if call.service.plugin is None else [names.groups[call.service.plugin].method, name]
        method = names.actions(call.service)[call.action.name].method
        arguments = list(self._required(call, on == "batch"))
        optional = self._optional(call)
        has_optional = any(parameter.optional for parameter in call.action.parameters)
        if optional is not None:
            arguments.append(optional)
        elif options is not None and has_optional:
            arguments.append("null")
        if options is not None:
            arguments.append(options)
        return Chain(on, (*(Link(step) for step in path), Link(method, tuple(arguments))))

    def _required(self, call: Call, in_batch: bool) -> Iterator[Code]:
        values = self._values()
        given = {each.parameter.name: each.value for each in call.arguments}
        required = [each for each in call.action.parameters if not each.optional]
        tokens = in_batch and any(isinstance(given.get(each.name), Earlier) for each in required)
        for parameter in required:
            argument: Argument = given.get(parameter.name) or Null(parameter.type)
            name = self.surface.names.parameters(call.action)[parameter.name]
            if tokens and isinstance(argument, Earlier):
                yield values.token(argument, parameter.type)
            elif tokens:
                made = f"{self.writer.client('core.Value')}.of("
                yield Bracket(made, (values.value(argument, name),))
            elif isinstance(argument, Null) and not in_batch:
                yield "null"
            else:
                yield values.value(argument, name)

    def _optional(self, call: Call) -> Code | None:
        """``p -> p.name(value)...``; None where no optional parameter is given."""
        values = self._values()
        names = self.surface.names.optional(call.action)
        links = []
        for given in call.arguments:
            if given.parameter.optional:
                name = names[given.parameter.name]
                value = given.value
                if isinstance(value, Earlier):
                    code: Code = values.token(value, given.parameter.type)
                elif isinstance(value, Null) and _is_primitive(given):
                    spelled = self.surface.types.spelling(given.parameter.type).value
                    code = f"({self.writer.client('core.Value')}<{spelled}>) null"
                else:
                    code = values.value(value, name)
                links.append(Link(name, (code,)))
        return Lambda("p", Chain("p", tuple(links))) if links else None

    def _raw(self, call: Call, options: Code) -> Chain:
        """A call by its name on the wire."""
        return Chain("client", (Link("call", (self._built(call), options)),))

    def _built(self, call: Call) -> Chain:
        spelling = self.surface.types.spelling(call.action.result)
        self.writer.imports.update(spelling.imports)
        self.writer.client("core.Call")
        self.writer.client("core.Kind")
        value = "Void" if isinstance(call.action.result, File) else spelling.value
        made = f"new Call<{value}>({literal(call.service.id)}, {literal(call.action.name)}, {spelling.kind})"
        links = [Link("repeatable")] if self.surface.behaviour.of(call.service.id, call.action.name).repeatable else []
        values = self._values()
        for given in call.arguments:
            code = values.value(given.value, given.parameter.name, boxed=True)
            code = "null" if isinstance(given.value, Null) else code
            links.append(Link("put", (literal(given.parameter.name), code)))
        return Chain(made, tuple(links))

    def _values(self) -> Values:
        return Values(self.surface, self.writer, self._earlier)

    def _options(self, settings: Iterable[Set], base: str) -> Code | None:
        """The options of a request; None where there is nothing to say."""
        links = list(self.settings(settings))
        if not links:
            return base or None
        first = [Link("with", (base,))] if base else []
        name = self.writer.client("RequestOptions")
        return self.writer.declare(name, "options", Chain(f"{name}.builder()", (*first, *links, Link("build"))))

    def lasting(self, settings: Iterable[Set]) -> Iterator[Link]:
        """Those of the settings that a client takes for all its requests, as calls on its builder."""
        for each in settings:
            if each.setting.name == _CLIENT_TAG and each.setting.group == "client" and not isinstance(each.value, Null):
                yield Link("clientTag", (self._values().value(each.value, "tag"),))
        lasting = (each for each in settings if each.setting.group == "request" and _is_lasting(each))
        yield from self.settings(lasting)

    def settings(self, settings: Iterable[Set]) -> Iterator[Link]:
        """Settings as calls on a builder; those that clients do not know under their wire name."""
        values = self._values()
        for each in settings:
            name = self.surface.names.settings[each.setting.name]
            value = each.value
            code: Code = values.value(value, name, boxed=True)
            if isinstance(value, Null):
                code = "null"
            elif isinstance(value, Earlier):
                code = f"{flat(values.token(value))}.text()"
            if each.setting.group == "request":
                yield Link(name, (code,))
            else:
                yield Link("parameter", (literal(each.setting.name), code))


def _is_primitive(given: Given) -> bool:
    type_ = given.parameter.type
    return isinstance(type_, Scalar) and type_.kind is not ScalarKind.STRING


def _is_lasting(each: Set) -> bool:
    """Whether a client takes the setting for all its requests."""
    if each.setting.group == "client":
        return each.setting.name == _CLIENT_TAG
    return not each.setting.volatile


def _used(call: Call) -> Iterator[int]:
    """The numbers of the calls whose results `call` uses."""
    for argument in (*(given.value for given in call.arguments), *(each.value for each in call.settings)):
        for value in values_of(argument):
            if isinstance(value, Earlier):
                yield value.call
