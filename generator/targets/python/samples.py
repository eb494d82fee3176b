"""Calls as source code: complete programs, statements for documentation, and modules of functions that make calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.call import Program
from generator.model.types import Nothing
from generator.targets.examples import EXAMPLE_URL

from .calls import Calls
from .expressions import Code, assigned, call, laid_out, prefixed, returned
from .imports import Imports
from .layout import STEP, entry
from .surface import Surface
from .text import docstring, literal, plain
from .variables import Variables


def sample(surface: Surface, program: Program) -> str:
    """A complete program that makes the calls and prints what comes of them."""
    imports = Imports(surface.settings.package)
    exit_ = f"{imports.standard('sys')}.exit"
    error = imports.client("KalturaError")
    opening = laid_out(prefixed("with ", _client(surface, imports, program)), STEP, " as client:")
    body = "\n".join(("def main() -> None:", opening, *_shown(surface, imports, program, STEP + STEP)))
    parts = [
        "\n\n".join((docstring((_title(program),), ""), *imports.groups())),
        body,
        "\n".join(
            (
                'if __name__ == "__main__":',
                f"{STEP}try:",
                f"{STEP}{STEP}main()",
                f"{STEP}except {error} as error:",
                f"{STEP}{STEP}{exit_}(str(error))",
            )
        ),
    ]
    return "\n\n\n".join(parts) + "\n"


def statements(surface: Surface, imports: Imports, program: Program, *, keep: bool = True) -> str:
    """The calls alone, on a ``client`` that is there.

    Args:
        surface: The client.
        imports: Where what they need is noted.
        program: What is called.
        keep: Whether results that the calls themselves do not use get variables.
    """
    calls, variables = Calls(surface, imports), Variables(surface)
    if program.multirequest:
        return "\n".join(calls.batch(program, variables, keep=keep))
    code = calls.single(program)
    if not keep or isinstance(program.calls[0].action.result, Nothing):
        return laid_out(code)
    return assigned(variables.for_result(program.calls[0]), code)


def functions(
    surface: Surface, calls: Iterable[tuple[str, str, Program]], table: str, *, about: str, override: str = ""
) -> str:
    """A module with a function for each program, which returns its result, and a table of them.

    Args:
        surface: The client, which functions take as their argument.
        calls: The key in the table, the name of the function, and what it calls.
        table: The name of the table.
        about: What the module is.
        override: An option of requests that functions take as a second argument: a bool, or None for its default.
    """
    imports = Imports(surface.settings.package)
    imports.standard("collections.abc", "Callable")
    imports.client("Client")
    more: tuple[Code, ...] = (f"{override}={override}",) if override else ()
    second = f", {override}: bool | None" if override else ""
    printed: list[str] = []
    entries: list[str] = []
    for key, name, program in calls:
        head = f"def {name}(client: Client{second}) -> object:"
        printed.append("\n".join((head, *_returned(surface, imports, program, more))))
        entries.append(f"{STEP}{entry(STEP, literal(key), name)},\n")
    kinds = "Client, bool | None" if override else "Client"
    opening = f"{docstring((about,), '')}\n\nfrom __future__ import annotations"
    found = f"{table}: dict[str, Callable[[{kinds}], object]] = {{\n{''.join(entries)}}}\n"
    return "\n\n\n".join(("\n\n".join((opening, *imports.groups())), *printed, found))


def _returned(surface: Surface, imports: Imports, program: Program, more: tuple[Code, ...]) -> Iterator[str]:
    calls = Calls(surface, imports, more)
    if not program.multirequest:
        code = calls.single(program)
        if isinstance(program.calls[0].action.result, Nothing):
            yield laid_out(code, STEP)
            yield f"{STEP}return None"
        else:
            yield returned(code, STEP)
        return
    yield from calls.batch(program, Variables(surface), keep=False, indent=STEP)
    yield f"{STEP}return batch"


def _client(surface: Surface, imports: Imports, program: Program) -> Code:
    client = program.client
    arguments: list[Code] = []
    if client.service_url or not surface.settings.service_url:
        arguments.append(literal(client.service_url or EXAMPLE_URL))
    if client.ks and "ks" in surface.names.settings and all(each.setting.name != "ks" for each in client.settings):
        arguments.append(f"{surface.names.settings['ks']}={literal(client.ks)}")
    arguments += Calls(surface, imports).lasting(client.settings)
    return call(imports.client("Client"), *arguments)


def _shown(surface: Surface, imports: Imports, program: Program, indent: str) -> Iterator[str]:
    calls, variables = Calls(surface, imports), Variables(surface)
    if program.multirequest:
        yield from calls.batch(program, variables, keep=False, indent=indent)
        yield f"{indent}for call in batch:"
        yield f"{indent}{STEP}print(call.error or call.result)"
        return
    (only,) = program.calls
    code = calls.single(program)
    name = variables.for_result(only)
    shown = variables.show(only, name, indent)
    yield assigned(name, code, indent) if shown else laid_out(code, indent)
    yield from shown


def _title(program: Program) -> str:
    names = [plain(name) for name in dict.fromkeys(each.name for each in program.calls)]
    if not program.multirequest:
        return f"Calls {names[0]}."
    told = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"Calls {told} in one request."
