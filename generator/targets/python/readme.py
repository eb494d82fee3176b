"""What a README of a client shows: samples that its API can run, printed where they are calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.behaviour import Dialect
from generator.model.call import Program
from generator.targets.examples import EXAMPLE_URL, Needs, examples, programs_of, shown_of

from .expressions import assigned
from .imports import Imports
from .samples import statements
from .surface import Surface
from .values import Values

CALLS = examples(
    *("first", "lists", "assets", "login", "states", "batch", "pings", "ping", "download", "error", "profile")
)

NEEDS: Needs = {
    "first": ("KalturaMediaEntry.name", "KalturaMediaEntry.mediaType", "KalturaMediaEntry.createdAt"),
    "lists": ("KalturaMediaEntryOrderBy.CREATED_AT_DESC", "KalturaMediaEntry.name"),
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
    "asyncio": ("media.get(entryId)", "media.list()", "KalturaMediaEntry.name"),
    "language": ("media.get(entryId)", "@language"),
    "partner": ("media.get(entryId)", "@partnerId"),
}


@dataclass(frozen=True, slots=True)
class CallView:
    """A printed call, and lines that import what it needs."""

    code: str
    imports: str


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """What the README says of the API.

    Args:
        samples: Those that the API can run.
        calls: What is printed of them.
        types: Names of classes and enums by wire name.
        errors: Names of errors.
        counts: Services, actions and classes.
        option_imports: What the sample of options imports, "" for no sample.
    """

    samples: frozenset[str]
    calls: Mapping[str, CallView]
    types: Mapping[str, str]
    errors: Mapping[str, str]
    is_ott: bool
    url: str
    api_version: str
    counts: tuple[int, int, int]
    option_imports: str


def readme(surface: Surface) -> ReadmeView:
    """The view of ``README.md``."""
    api, names = surface.api, surface.names
    programs = programs_of(api, CALLS)
    shown = shown_of(api, CALLS, programs, NEEDS)
    return ReadmeView(
        samples=shown,
        calls={name: _printed(surface, name, program) for name, program in programs.items() if name in shown},
        types={wire: name.name for wire, name in (*names.classes.items(), *names.enums.items())},
        errors=names.errors,
        is_ott=surface.settings.dialect is Dialect.OTT,
        url=surface.settings.service_url or EXAMPLE_URL,
        api_version=api.version,
        counts=(len(api.services), sum(len(service.actions) for service in api.services), len(api.classes)),
        option_imports=_option_imports(surface, shown, programs.get("profile")),
    )


def _printed(surface: Surface, name: str, program: Program) -> CallView:
    imports = Imports(surface.settings.package)
    if name == "states":
        # The object stands alone, since the sample goes on to change it.
        values = Values(surface, imports)
        imports.client("UNSET")
        imports.client("is_set")
        code = assigned("changes", values.value(program.calls[0].arguments[-1].value))
    elif name in ("error", "ping"):
        code = statements(surface, imports, program, keep=False)
    else:
        code = statements(surface, imports, program)
    return CallView(code, "\n".join(imports.groups()))


def _option_imports(surface: Surface, shown: frozenset[str], profile: Program | None) -> str:
    imports = Imports(surface.settings.package)
    if "partner" in shown:
        imports.client("Timeout")
    if "language" in shown:
        imports.client("RequestOptions")
    if "profile" in shown and profile is not None:
        statements(surface, imports, profile)
    return "\n".join(imports.groups())
