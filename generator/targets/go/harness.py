"""The conformance program of a Go client: its hand-written part, and a file of the calls that it makes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.targets.base import Exercise, Harness, OutputFile
from generator.targets.scope import settle

from .names import numbered
from .plan import HEADER
from .plan_services import UPLOADS, upload_type
from .recorded import hand_written
from .samples import functions
from .values import Imports, Surface
from .words import mixed

_PROGRAM = "conformance"
_BINARY = f"./{_PROGRAM}/{_PROGRAM}"


def harness(client: Iterable[OutputFile], surface: Surface, exercises: Iterable[Exercise], own: Path) -> Harness:
    """The program of the client whose files are `client`; `own` is the directory of the target's templates."""
    files = [*client]
    for path in sorted((own / _PROGRAM).glob("*.go")):
        files.append(hand_written(path, f"{_PROGRAM}/{path.name}", surface))
    imports = Imports(surface.settings)
    exercises = tuple(exercises)
    names = settle({each.name: f"do{mixed(each.name)}" for each in exercises}, alternatives=numbered)
    calls = [(each.name, names[each.name], each.program) for each in exercises]
    text = f"{functions(surface, imports, calls, 'exercises')}\n{_upload(surface, imports)}"
    printed = f"{HEADER}\n\npackage main\n\n{imports.block()}\n\n{text}"
    files.append(OutputFile(f"{_PROGRAM}/exercises.go", printed.encode()))
    return Harness(
        files=tuple(files),
        build=(("go", "build", "-o", _BINARY, f"./{_PROGRAM}"),),
        run=(_BINARY,),
    )


def _upload(surface: Surface, imports: Imports) -> str:
    """The function ``upload``, which sends a file in chunks; one that fails where the API has no upload tokens."""
    package = surface.names.packages.get(UPLOADS)
    tokens = surface.api.service_by_id.get(UPLOADS)
    if package is not None and tokens is not None and upload_type(surface.names, surface.types, tokens):
        body = f"{imports.service(package)}.New(client).UploadFile(ctx, file, opts...)"
    else:
        body = f'nil, {imports.standard("errors")}.New("the API has no upload tokens")'
    return (
        "func upload(\n"
        "\tctx context.Context, client *kaltura.Client, file *kaltura.File, opts ...kaltura.UploadOption,\n"
        f") (any, error) {{\n\treturn {body}\n}}\n"
    )
