"""Example calls on the command line, as curl commands for a POSIX shell."""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.model.behaviour import Dialect
from generator.model.call import FileContent, Null, Program
from generator.model.call_dump import dump_value
from generator.model.types import File

from .site import Site
from .wire import url_of
from .wire_text import pairs

KS_VARIABLE = "KALTURA_KS"
"""The environment variable that commands take the session from."""

_MARK = "YOUR_KS_FROM_THE_ENVIRONMENT"


def curl(program: Program, site: Site) -> str:
    """The one call of `program` as a command."""
    (call,) = program.calls
    files = {given.parameter.name: given.value.path for given in call.arguments if isinstance(given.value, FileContent)}
    tree = {
        given.parameter.name: dump_value(given.value)
        for given in call.arguments
        # An argument that is null counts as one that is not given (protocol.md 3.3).
        if not isinstance(given.value, FileContent | Null)
    }
    ks = bool(program.client.ks) and "ks" not in tree
    url = quoted(url_of(site, call.service, call.action))
    if isinstance(call.action.result, File):
        given = [text for name, each in tree.items() for text in pairs(name, each)]
        options = [f"--location --get {url}", "--output answer", *_fields("--data-urlencode", given, ks)]
    elif site.settings.dialect is Dialect.OTT:
        options = [url, *_json(tree, ks, bool(files))]
    else:
        given = [("format", "1"), *(text for name, each in tree.items() for text in pairs(name, each))]
        options = [url, *_fields("--form-string" if files else "--data-urlencode", given, ks)]
    options += [f"--form {quoted(f'{name}=@{path}')}" for name, path in files.items()]
    head, *rest = options
    return " \\\n  ".join((f"curl {head}", *rest))


def _fields(option: str, given: list[tuple[str, str]], ks: bool) -> Iterator[str]:
    for name, value in given:
        yield f"{option} {quoted(f'{name}={value}')}"
    if ks:
        yield f'{option} "ks=${KS_VARIABLE}"'


def _json(tree: dict[str, object], ks: bool, has_files: bool) -> Iterator[str]:
    body = json.dumps({**({"ks": _MARK} if ks else {}), **tree}, ensure_ascii=False)
    text = quoted(body).replace(_MARK, f"'\"${KS_VARIABLE}\"'")
    if has_files:
        yield f"--form-string {quoted('json=')}{text}"
    else:
        yield "--header 'Content-Type: application/json'"
        yield f"--data-raw {text}"


def quoted(text: str) -> str:
    """`text` as one word of a shell."""
    return "'" + text.replace("'", "'\\''") + "'"
