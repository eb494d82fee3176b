"""What a README of a client shows: samples that its API can run, printed where they are calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.behaviour import Dialect
from generator.model.call import Program
from generator.targets.examples import EXAMPLE_URL, Needs, examples, programs_of, shown_of

from .samples import statements
from .values import Imports, Surface

CALLS = examples(*("first", "lists", "assets", "login", "states", "batch", "ping", "download", "error", "profile"))

NEEDS: Needs = {
    "first": ("KalturaMediaEntry.name", "KalturaMediaEntry.mediaType", "KalturaMediaEntry.createdAt"),
    "lists": ("KalturaMediaEntry.name",),
    "assets": ("KalturaAsset.name",),
    "login": ("KalturaLoginSession.ks",),
    "upload": (
        "uploadtoken.add(uploadToken)",
        "uploadtoken.get(uploadTokenId)",
        "uploadtoken.upload(uploadTokenId, fileData, resume, finalChunk, resumeAt)",
        "media.add(entry)",
        "media.addContent(entryId, resource)",
        "KalturaMediaType.VIDEO",
        "KalturaMediaEntry.mediaType",
        "KalturaUploadedFileTokenResource.token",
    ),
    "error": ("!ENTRY_ID_NOT_FOUND",),
    "apptoken": ("apptoken.startSession(id, tokenHash)", "session.startWidgetSession(widgetId)"),
    "language": ("media.get(entryId)", "@language"),
    "partner": ("media.get(entryId)", "@partnerId"),
    "trees": ("baseentry.get(entryId)", "KalturaMediaEntry.mediaType"),
}


@dataclass(frozen=True, slots=True)
class CallView:
    """A printed call, lines that import what it needs, and the variable that holds its result ("" for none)."""

    code: str
    imports: str
    variable: str


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """What the README says of the API.

    Args:
        samples: Those that the API can run.
        calls: What is printed of them.
        types: Names of classes and enums by wire name.
        errors: Names of errors.
        services: Members and modules of services by wire id.
        counts: Services, actions and classes.
    """

    samples: frozenset[str]
    calls: Mapping[str, CallView]
    types: Mapping[str, str]
    errors: Mapping[str, str]
    is_ott: bool
    package: str
    description: str
    license: str
    url: str
    api_version: str
    counts: tuple[int, int, int]
    has_tests: bool


def readme(surface: Surface, *, has_tests: bool) -> ReadmeView:
    """The view of ``README.md``."""
    api, names, settings = surface.api, surface.names, surface.settings
    programs = programs_of(api, CALLS)
    shown = shown_of(api, CALLS, programs, NEEDS)
    return ReadmeView(
        samples=shown,
        calls={name: _printed(surface, name, program) for name, program in programs.items() if name in shown},
        types=names.types,
        errors=names.errors,
        is_ott=settings.dialect is Dialect.OTT,
        package=settings.package,
        description=settings.description,
        license=settings.license,
        url=settings.service_url or EXAMPLE_URL,
        api_version=api.version,
        counts=(len(api.services), sum(len(service.actions) for service in api.services), len(api.classes)),
        has_tests=has_tests,
    )


def _printed(surface: Surface, name: str, program: Program) -> CallView:
    imports = Imports(surface.settings.package)
    if name != "batch":
        imports.name("Client")
    code = statements(surface, imports, program, keep=name not in ("error", "ping", "states"))
    variable = code.removeprefix("const ").partition(" ")[0] if code.startswith("const ") else ""
    return CallView(code, "\n".join(imports.lines()), variable)
