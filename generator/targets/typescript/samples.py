"""Calls as source code: complete programs, statements for documentation, and modules of functions that make calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.call import Program
from generator.model.types import Nothing
from generator.targets.examples import EXAMPLE_URL

from .calls import Calls
from .expressions import Code, call, laid_out, object_, prefixed
from .layout import STEP
from .text import key, literal, plain
from .values import Imports, Surface
from .variables import Variables


def sample(surface: Surface, program: Program) -> str:
    """A complete program that makes the calls and prints what comes of them."""
    imports = Imports(surface.settings.package)
    error = imports.name("KalturaError")
    client = laid_out(prefixed("const client = ", _client(surface, imports, program)), "", ";")
    body = "\n".join(_shown(surface, imports, program, STEP))
    return "\n".join(
        (
            f"// {_title(program)}",
            "",
            *imports.lines(),
            "",
            client,
            "",
            "try {",
            body,
            "} catch (error) {",
            f"{STEP}if (!(error instanceof {error})) throw error;",
            f"{STEP}console.error(`${{error}}`);",
            "}",
            "",
        )
    )


def statements(surface: Surface, imports: Imports, program: Program, *, keep: bool = True) -> str:
    """The calls alone, on a ``client`` that is there.

    Args:
        surface: The client.
        imports: Where what they need is noted.
        program: What is called.
        keep: Whether results that the calls themselves do not use get variables.
    """
    calls, variables = Calls(surface, imports), Variables(surface, imports)
    if program.multirequest:
        return "\n".join(calls.batch(program, variables, keep=keep))
    (only,) = program.calls
    waits = "" if calls.lists(only) or calls.serves(only) else "await "
    code = prefixed(waits, calls.single(program))
    if keep and not isinstance(only.action.result, Nothing):
        code = prefixed(f"const {variables.for_result(only)} = ", code)
    return laid_out(code, "", ";")


def functions(
    surface: Surface, imports: Imports, calls: Iterable[tuple[str, str, Program]], table: str, *, override: str = ""
) -> str:
    """A module with a function for each program, which returns its result, and a table of them.

    Args:
        surface: The client, which functions take as their argument.
        imports: How the module imports the client.
        calls: The key in the table, the name of the function, and what it calls.
        table: The name of the table.
        override: An option of requests that functions take as a second argument: a bool, or undefined for its default.
    """
    client = imports.type("Client")
    more: tuple[Code, ...] = (override,) if override else ()
    second = f", {override}: boolean | undefined" if override else ""
    printed: list[str] = []
    entries: list[str] = []
    for wire, name, program in calls:
        body = list(_returned(surface, imports, program, more))
        waits = any("await " in line for line in body)
        result = "Promise<unknown>" if waits else "unknown"
        head = f"{'async ' if waits else ''}function {name}(client: {client}{second}): {result} {{"
        printed.append("\n".join((head, *body, "}")))
        entries.append(f"{STEP}{key(wire)}: {name},\n")
    kind = f"(client: {client}{second}) => unknown"
    found = f"export const {table}: Readonly<Record<string, {kind}>> = {{\n{''.join(entries)}}};\n"
    return "\n\n".join(("\n".join(imports.lines()), *printed, found))


def _returned(surface: Surface, imports: Imports, program: Program, more: tuple[Code, ...]) -> Iterator[str]:
    calls = Calls(surface, imports, more)
    if not program.multirequest:
        yield laid_out(prefixed("return ", calls.single(program)), STEP, ";")
        return
    yield from calls.batch(program, Variables(surface, imports), keep=False, indent=STEP)
    yield f"{STEP}return batch;"


def _client(surface: Surface, imports: Imports, program: Program) -> Code:
    client = program.client
    members: list[Code] = []
    if client.service_url or not surface.settings.service_url:
        members.append(f"serviceUrl: {literal(client.service_url or EXAMPLE_URL)}")
    if client.ks and all(each.setting.name != "ks" for each in client.settings):
        members.append(f"ks: {literal(client.ks)}")
    members += Calls(surface, imports).lasting(client.settings)
    name = imports.name("Client")
    return call(f"new {name}", object_(*members)) if members else f"new {name}()"


def _shown(surface: Surface, imports: Imports, program: Program, indent: str) -> Iterator[str]:
    calls, variables = Calls(surface, imports), Variables(surface, imports)
    if program.multirequest:
        yield from calls.batch(program, variables, keep=False, indent=indent)
        yield f"{indent}for (const call of batch.calls) {{"
        yield f"{indent}{STEP}console.log(call.error ?? call.result);"
        yield f"{indent}}}"
        return
    (only,) = program.calls
    lazy = calls.lists(only) or calls.serves(only)
    code = prefixed("" if lazy else "await ", calls.single(program))
    name = variables.for_result(only)
    shown = variables.show(only, name, indent)
    yield laid_out(prefixed(f"const {name} = ", code) if shown else code, indent, ";")
    yield from shown


def _title(program: Program) -> str:
    names = [plain(name) for name in dict.fromkeys(each.name for each in program.calls)]
    if not program.multirequest:
        return f"Calls {names[0]}."
    told = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"Calls {told} in one request."
