"""The samples of a client's README: which of them an API can run, and what their symbols are called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.api import Api
from generator.model.behaviour import Dialect

from .names import Names
from .settings import Settings

NEEDS: dict[str, tuple[str, ...]] = {
    "media": (
        "media.get(entryId)",
        "media.list(filter, pager)",
        "KalturaMediaEntry.name",
        "KalturaMediaEntry.mediaType",
        "KalturaMediaEntryFilter.nameLike",
        "KalturaMediaEntryFilter.orderBy",
        "KalturaMediaEntryOrderBy.CREATED_AT_DESC",
        "KalturaFilterPager.pageSize",
    ),
    "states": ("media.update(entryId, mediaEntry)", "KalturaMediaEntry.tags", "KalturaMediaEntry.name"),
    "asset": (
        "asset.list(filter, pager)",
        "KalturaSearchAssetFilter.kSql",
        "KalturaFilterPager.pageSize",
        "KalturaAsset.name",
    ),
    "login": ("ottuser.anonymousLogin(partnerId)", "KalturaLoginSession.ks"),
    "batch": ("media.get(entryId)", "media.list(filter, pager)", "flavorasset.getByEntryId(entryId)"),
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
    "download": ("thumbasset.serve(thumbAssetId)",),
    "error": ("media.get(entryId)", "!ENTRY_ID_NOT_FOUND"),
    "apptoken": ("apptoken.startSession(id, tokenHash)", "session.startWidgetSession(widgetId)"),
    "profile": (
        "media.get(entryId)",
        "@responseProfile",
        "KalturaDetachedResponseProfile.fields",
        "KalturaResponseProfileType.INCLUDE_FIELDS",
    ),
    "language": ("media.get(entryId)", "@language"),
    "partner": ("media.get(entryId)", "@partnerId"),
    "ping": ("system.ping()",),
}
"""What each sample uses: ``service.action(parameters)``, ``Class.property``, ``Enum.CONSTANT``, ``!ERROR``,
``@setting``."""


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """What the README says of the API: samples that it can run, and the names of classes and enums by wire name.

    `counts` are services, actions and classes; `option_names` is what the sample of options imports, () for no sample.
    """

    samples: frozenset[str]
    types: dict[str, str]
    errors: dict[str, str]
    is_ott: bool
    url: str
    api_version: str
    counts: tuple[int, int, int]
    option_names: tuple[str, ...]


def readme(api: Api, names: Names, settings: Settings) -> ReadmeView:
    """The view of ``README.md``."""
    owners = frozenset(need.partition(".")[0] for needs in NEEDS.values() for need in needs)
    known = frozenset(_symbols(api, owners))
    samples = frozenset(sample for sample, needs in NEEDS.items() if all(_has(known, need) for need in needs))
    return ReadmeView(
        samples=samples,
        types={wire: name.name for wire, name in (*names.classes.items(), *names.enums.items())},
        errors=names.errors,
        is_ott=settings.dialect is Dialect.OTT,
        url=settings.service_url or "https://api.example.com",
        api_version=api.version,
        counts=(len(api.services), sum(len(service.actions) for service in api.services), len(api.classes)),
        option_names=tuple(_option_names(samples)),
    )


def _option_names(samples: frozenset[str]) -> Iterator[str]:
    """What the samples of options import."""
    if samples & {"language", "profile"}:
        yield "RequestOptions"
    if "partner" in samples:
        yield "Timeout"


def _has(known: frozenset[str], need: str) -> bool:
    """Whether an API of these symbols has what a sample needs: an action with at least the parameters that it names."""
    action, bracket, rest = need.partition("(")
    if not bracket:
        return need in known
    parameters = [name.strip() for name in rest.rstrip(")").split(",") if name.strip()]
    return action in known and all(f"{action}.{name}" in known for name in parameters)


def _symbols(api: Api, owners: frozenset[str]) -> Iterator[str]:
    """What the services, classes and enums called `owners` have, and all errors and settings."""
    for service in api.services:
        for action in service.actions if service.id in owners else ():
            yield f"{service.id}.{action.name}"
            for parameter in action.parameters:
                yield f"{service.id}.{action.name}.{parameter.name}"
    for class_ in api.classes:
        if class_.name in owners:
            for property_ in api.properties_of(class_.name):
                yield f"{class_.name}.{property_.name}"
    for enum in api.enums:
        for constant in enum.constants if enum.name in owners else ():
            yield f"{enum.name}.{constant.name}"
    for error in api.errors:
        yield f"!{error.name}"
    for setting in api.settings:
        yield f"@{setting.name}"
