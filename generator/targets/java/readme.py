"""What a README of a client shows: samples that its API can run, printed where they are calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.call import Program
from generator.targets.examples import GET, PROFILE, Needs, examples, programs_of, shown_of

from .layout import imports
from .samples import statements
from .surface import Surface
from .values import Values, Writer
from .variables import Scope

CALLS = examples(
    *("first", "login", "lists", "assets", "states", "batch", "content", "download", "error"),
    profile={**GET, "settings": {"responseProfile": PROFILE, "language": "he"}},
)

NEEDS: Needs = {
    "first": ("KalturaMediaEntry.name", "KalturaMediaEntry.createdAt"),
    "lists": ("KalturaMediaEntry.id", "KalturaMediaEntry.name"),
    "assets": ("KalturaAsset.id", "KalturaAsset.name"),
    "login": ("KalturaLoginSession.ks",),
    "states": ("KalturaMediaEntry.description",),
}


@dataclass(frozen=True, slots=True)
class CallView:
    """A printed call, and lines that import what it needs."""

    code: str
    imports: str


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """The samples that the API can run by name, the name of a class by wire name, and whether errors have names."""

    calls: Mapping[str, CallView]
    entry: str
    upload_token: str
    has_not_found: bool


def readme(surface: Surface, upload_token: str) -> ReadmeView:
    """The view of ``README.md``; `upload_token` is the class of upload tokens, "" where clients upload no files."""
    api = surface.api
    programs = programs_of(api, CALLS)
    shown = shown_of(api, CALLS, programs, NEEDS)
    errors = surface.names.errors
    return ReadmeView(
        calls={
            name: _printed(surface, name, program, upload_token) for name, program in programs.items() if name in shown
        },
        entry=surface.names.types.get("KalturaMediaEntry", ""),
        upload_token=upload_token,
        has_not_found=errors.get("ENTRY_ID_NOT_FOUND") == "ENTRY_ID_NOT_FOUND",
    )


def _printed(surface: Surface, name: str, program: Program, upload_token: str) -> CallView:
    package = surface.settings.package
    if name == "states":
        # The object stands alone: the sample goes on to ask it.
        writer = Writer(package, Scope(), "")
        values = Values(surface, writer)
        values.value(program.calls[0].arguments[-1].value, "changes")
        return CallView("\n".join(writer.lines), imports(writer.imports, "").rstrip("\n"))
    code, needed = statements(surface, program, keep=name not in ("error", "content"))
    if name == "error":
        needed = {f"{package}.ErrorCodes", f"{package}.errors.{_API}", f"{package}.errors.{_TRANSPORT}"}
        if "ENTRY_ID_NOT_FOUND" not in surface.names.errors:
            needed.discard(f"{package}.ErrorCodes")
    if name == "content" and upload_token:
        code = code.replace('"0_token456"', "token.getId()")
        needed |= {f"{package}.files.FileSource", f"{package}.model.{upload_token}", "java.nio.file.Path"}
    if name == "download":
        needed |= {"java.nio.file.Path"}
    return CallView(code, imports(needed, "").rstrip("\n"))


_API = "ApiException"
_TRANSPORT = "TransportException"
