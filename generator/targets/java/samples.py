"""Calls as source code: complete programs, statements for documentation, and classes of methods that make calls."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.call import Program
from generator.model.types import File, Nothing
from generator.targets.examples import EXAMPLE_URL

from .calls import Calls
from .expressions import Chain, Code, Link, assigned, laid_out
from .layout import imports
from .surface import Surface
from .text import WIDTH, javadoc, literal, plain
from .types import Spelling
from .values import Writer
from .variables import Results, Scope

_METHOD = "  "
_BODY = "    "
_BLOCK = "      "


def sample(surface: Surface, program: Program) -> str:
    """A complete program that makes the calls and prints what comes of them."""
    writer = Writer(surface.settings.package, Scope(), _BLOCK)
    writer.client("Client")
    writer.client("errors.KalturaException")
    opening = _opening(surface, writer, program)
    calls = Calls(surface, writer)
    if program.multirequest:
        calls.batch(program, keep=False)
        pending = writer.client("core.Pending")
        writer.lines += [
            f"{_BLOCK}batch.send();",
            f"{_BLOCK}for ({pending}<?> pending : batch.calls()) {{",
            f"{_BLOCK}  System.out.println(pending.error() == null ? pending.result() : pending.error());",
            f"{_BLOCK}}}",
        ]
    else:
        _shown(surface, writer, calls, program)
    needs = " throws IOException" if any(isinstance(call.action.result, File) for call in program.calls) else ""
    if needs:
        writer.standard("java.io.IOException")
    lines = [
        imports(writer.imports, "").rstrip("\n"),
        "",
        javadoc((_title(program),), ""),
        "public final class Sample {",
        f"{_METHOD}private Sample() {{}}",
        "",
        f"{_METHOD}public static void main(String[] arguments){needs} {{",
        opening,
        *writer.lines,
        f"{_BODY}}} catch (KalturaException error) {{",
        f"{_BLOCK}System.err.println(error.getMessage());",
        f"{_BLOCK}System.exit(1);",
        f"{_BODY}}}",
        f"{_METHOD}}}",
        "}",
    ]
    return "\n".join(lines) + "\n"


def statements(surface: Surface, program: Program, indent: str = "", *, keep: bool = True) -> tuple[str, set[str]]:
    """The calls alone, on a ``client`` that is there; and what they import.

    Args:
        surface: The client.
        program: What is called.
        indent: Where the statements stand.
        keep: Whether results that the calls themselves do not use get variables.
    """
    writer = Writer(surface.settings.package, Scope(), indent)
    calls = Calls(surface, writer)
    if program.multirequest:
        calls.batch(program, keep=keep)
        writer.lines.append(f"{indent}batch.send();")
        return "\n".join(writer.lines), writer.imports
    code = calls.single(program)
    if not keep or isinstance(program.calls[0].action.result, Nothing):
        writer.say(code)
    else:
        results = Results(surface, writer.scope)
        writer.declare(_type(surface, writer, calls, program), results.wish(program.calls[0]), code)
    return "\n".join(writer.lines), writer.imports


def functions(
    surface: Surface,
    calls: Iterable[tuple[str, str, Program]],
    name: str,
    package: str,
    *,
    about: str,
    more: Iterable[str] = (),
) -> str:
    """A class with a method for each program, which makes its calls and returns the result, and one that finds them.

    Args:
        surface: The client, which methods take as their first argument; the second are options of requests.
        calls: The key, the name of the method, and what it calls.
        name: The name of the class.
        package: Its package.
        about: What the class is.
        more: Classes of the client that are imported beside those that the methods need.
    """
    needed = {f"{surface.settings.package}.{name}" for name in ("Client", "RequestOptions", *more)}
    methods: list[str] = []
    cases: list[str] = []
    for key, method, program in calls:
        writer = Writer(surface.settings.package, Scope({"options"}), _BODY)
        _returned(surface, writer, program)
        needed |= writer.imports
        head = f"{_METHOD}private static Object {method}(Client client, RequestOptions options) {{"
        methods.append("\n".join((head, *writer.lines, f"{_METHOD}}}")))
        case = f"{_BLOCK}case {literal(key)} ->"
        made = f"{method}(client, options);"
        cases.append(f"{case} {made}" if len(case) + len(made) < WIDTH else f"{case}\n{_BLOCK}    {made}")
    lines = [
        f"package {package};",
        "",
        imports(needed, package).rstrip("\n"),
        "",
        f"/** {about} */",
        f"final class {name} {{",
        f"{_METHOD}private {name}() {{}}",
        "",
        f"{_METHOD}static Object call(String exercise, Client client, RequestOptions options) {{",
        f"{_BODY}return switch (exercise) {{",
        *cases,
        '      default -> throw new IllegalArgumentException("there is no exercise " + exercise);',
        f"{_BODY}}};",
        f"{_METHOD}}}",
    ]
    return "\n".join(lines) + "".join(f"\n\n{method}" for method in methods) + "\n}\n"


def _returned(surface: Surface, writer: Writer, program: Program) -> None:
    calls = Calls(surface, writer, "options")
    if program.multirequest:
        calls.batch(program, keep=False)
        writer.lines += [f"{_BODY}batch.send();", f"{_BODY}return batch;"]
        return
    code = calls.single(program)
    if isinstance(program.calls[0].action.result, Nothing) and not calls.is_raw(program):
        writer.say(code)
        writer.lines.append(f"{_BODY}return null;")
    else:
        writer.say(code, "return ")


def _opening(surface: Surface, writer: Writer, program: Program) -> str:
    """``try (Client client = ...) {``."""
    client = program.client
    links: list[Link] = []
    if client.service_url or not surface.settings.service_url:
        links.append(Link("serviceUrl", (literal(client.service_url or EXAMPLE_URL),)))
    if client.ks and "ks" in surface.names.settings and all(each.setting.name != "ks" for each in client.settings):
        links.append(Link(surface.names.settings["ks"], (literal(client.ks),)))
    links += Calls(surface, writer).lasting(client.settings)
    made: Code = Chain("Client.builder()", (*links, Link("build")))
    writer.lines = [line.replace(_BLOCK, _BODY, 1) for line in writer.lines]
    text = assigned(_BODY, "try (Client client", made).removesuffix(";")
    before = "\n".join(writer.lines)
    writer.lines = []
    line = f"{text}) {{"
    if len(line.rpartition("\n")[2]) > 100:
        line = f"{_BODY}try (Client client =\n{laid_out(_BODY + '    ', made, ') {')}"
    return f"{before}\n{line}" if before else line


def _shown(surface: Surface, writer: Writer, calls: Calls, program: Program) -> None:
    (only,) = program.calls
    code = calls.single(program)
    if isinstance(only.action.result, Nothing):
        writer.say(code)
        return
    results = Results(surface, writer.scope)
    name = writer.declare(_type(surface, writer, calls, program), results.wish(only), code)
    if calls.is_raw(program):
        writer.lines.append(f"{_BLOCK}System.out.println({name});")
        return
    writer.lines += results.show(only, name, _BLOCK)
    writer.imports.update(results.needed(only))


def _type(surface: Surface, writer: Writer, calls: Calls, program: Program) -> str:
    """The type of a variable for what the one call answers."""
    (only,) = program.calls
    spelling: Spelling = surface.types.spelling(only.action.result)
    if isinstance(only.action.result, File):
        return writer.client("files.Download")
    writer.imports.update(spelling.imports)
    items = Results(surface, writer.scope).items(only)
    if items is not None and not calls.is_raw(program):
        item = surface.types.spelling(items)
        writer.imports.update(item.imports)
        return f"{writer.client('core.Pages')}<{item.value}, {spelling.value}>"
    return spelling.value


def _title(program: Program) -> str:
    names = [plain(name) for name in dict.fromkeys(each.name for each in program.calls)]
    if not program.multirequest:
        return f"Calls {names[0]}."
    told = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"Calls {told} in one request."
