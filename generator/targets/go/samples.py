"""Calls as source code: complete programs, statements for documentation, and functions that make calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.call import Program
from generator.model.types import Nothing, TypeRef
from generator.targets.examples import EXAMPLE_URL

from .calls import Calls
from .expressions import Code, call, laid_out
from .text import comment, literal, plain
from .values import Imports, Surface
from .variables import Variables

_FAILED = ("if err != nil {", "\treturn err", "}")


def sample(surface: Surface, program: Program) -> str:
    """A complete program that makes the calls and prints what comes of them."""
    imports = Imports(surface.settings)
    background, fatal = f"{imports.standard('context')}.Background()", f"{imports.standard('log')}.Fatal"
    body = [
        laid_out(_client(surface, imports, program), "\t", "client, err := "),
        *(f"\t{line}" for line in _FAILED),
        *_shown(surface, imports, program),
    ]
    closing = () if _ends_itself(program) else ("\treturn nil",)
    parts = [
        "\n".join((comment((f"Command main {_title(program)}",)), "package main")),
        imports.block(),
        "\n".join(("func main() {", f"\tif err := run({background}); err != nil {{", f"\t\t{fatal}(err)", "\t}", "}")),
        "\n".join(("func run(ctx context.Context) error {", *body, *closing, "}")),
    ]
    return "\n\n".join(parts) + "\n"


def statements(surface: Surface, imports: Imports, program: Program) -> str:
    """The calls alone, on a ``client`` that is there, in a function that returns an error."""
    packages = _packages(surface, program)
    calls, variables = Calls(surface, imports), Variables(surface, imports, packages)
    if program.multirequest:
        lines = [*calls.batch(program, variables, ""), *_done("")]
        return "\n".join(lines)
    (only,) = program.calls
    code = calls.single(program)
    if isinstance(only.action.result, Nothing):
        return "\n".join((laid_out(code, "", "if err := ", "; err != nil {"), "\treturn err", "}"))
    return "\n".join((laid_out(code, "", f"{variables.for_result(only)}, err := "), *_FAILED))


def functions(surface: Surface, imports: Imports, calls: Iterable[tuple[str, str, Program]], table: str) -> str:
    """A table of functions, one for each program, which make the calls and return what comes of them.

    A call returns its result, nil for none; a list its pages, a file its download; a multirequest a slice with what
    ``outcomeOf``, a function that is there, makes of the pending result of each call.

    Args:
        surface: The client, which functions take as their argument.
        imports: Where what they need is noted.
        calls: The key in the table, the name of the function, and what it calls.
        table: The name of the table, a map of functions.
    """
    signature = f"(ctx {imports.standard('context')}.Context, client {imports.client('*kaltura.Client')}) (any, error)"
    printed: list[str] = []
    entries: list[tuple[str, str]] = []
    for key, name, program in calls:
        printed.append("\n".join((f"func {name}{signature} {{", *_returned(surface, imports, program), "}")))
        entries.append((f"{literal(key)}:", name))
    width = max((len(key) for key, _ in entries), default=0)
    rows = "".join(f"\t{key:{width}} {name},\n" for key, name in entries)
    head = f"var {table} = map[string]func{signature}{{"
    return "\n\n".join((f"{head}\n{rows}}}" if rows else f"{head}}}", *printed)) + "\n"


def _returned(surface: Surface, imports: Imports, program: Program) -> Iterator[str]:
    calls = Calls(surface, imports)
    if not program.multirequest:
        nothing = isinstance(program.calls[0].action.result, Nothing)
        yield laid_out(calls.single(program), "\t", "return nil, " if nothing else "return ")
        return
    yield from calls.batch(program, Variables(surface, imports, _packages(surface, program)), "\t")
    yield "\tif err := batch.Do(ctx); err != nil {"
    yield "\t\treturn nil, err"
    yield "\t}"
    yield f"\treturn []any{{{', '.join(f'outcomeOf({name})' for name in calls.results())}}}, nil"


def _packages(surface: Surface, program: Program) -> tuple[str, ...]:
    return tuple(surface.names.packages[each.service.id] for each in program.calls)


def _client(surface: Surface, imports: Imports, program: Program) -> Code:
    client, own = program.client, surface.settings.common.service_url
    arguments: list[Code] = [literal(client.service_url or own or EXAMPLE_URL)]
    if client.ks and "ks" in surface.names.settings and all(each.setting.name != "ks" for each in client.settings):
        arguments.append(call(imports.client(f"kaltura.{surface.names.settings['ks']}"), literal(client.ks)))
    arguments += Calls(surface, imports).lasting(client.settings)
    return call(imports.client("kaltura.New"), *arguments)


def _shown(surface: Surface, imports: Imports, program: Program) -> Iterator[str]:
    packages = _packages(surface, program)
    calls, variables = Calls(surface, imports), Variables(surface, imports, packages)
    if program.multirequest:
        yield from calls.batch(program, variables, "\t")
        yield from _done("\t")
        for each, pending in zip(program.calls, calls.results(), strict=True):
            yield from _shown_part(variables, imports, each.name, pending, each.action.result)
        return
    (only,) = program.calls
    code = calls.single(program)
    if isinstance(only.action.result, Nothing):
        yield laid_out(code, "\t", "return ")
        return
    name = variables.for_result(only)
    yield laid_out(code, "\t", f"{name}, err := ")
    yield from (f"\t{line}" for line in _FAILED)
    yield from variables.show(only, name, "\t")


def _ends_itself(program: Program) -> bool:
    """Whether the last statement of a program returns already."""
    return not program.multirequest and isinstance(program.calls[0].action.result, Nothing)


def _done(indent: str) -> tuple[str, ...]:
    return (f"{indent}if err := batch.Do(ctx); err != nil {{", f"{indent}\treturn err", f"{indent}}}")


def _shown_part(variables: Variables, imports: Imports, name: str, pending: str, type_: TypeRef) -> Iterator[str]:
    """Statements that print what one call of a multirequest came to."""
    print_ = f"{imports.standard('fmt')}.Println"
    shown = variables.show_value(type_, pending, "\t\t")
    if not shown:
        yield f"\tif err := {pending}.Err(); err != nil {{"
        yield f"\t\t{print_}({literal(f'{name}:')}, err)"
        yield "\t}"
        return
    yield f"\tif {pending}, err := {pending}.Result(); err != nil {{"
    yield f"\t\t{print_}({literal(f'{name}:')}, err)"
    yield "\t} else {"
    yield from shown
    yield "\t}"


def _title(program: Program) -> str:
    names = [plain(name) for name in dict.fromkeys(each.name for each in program.calls)]
    if not program.multirequest:
        return f"calls {names[0]}."
    told = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"calls {told} in one request."
