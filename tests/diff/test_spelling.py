"""Names in reports are those that clients have: each is looked up in the client that is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from generator.diff.changes import Subject
from generator.diff.report.names import LanguageView
from generator.model.api import Api
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.targets.base import Job, Target
from generator.targets.registry import target_named
from generator.targets.symbols import Speller, SymbolKind

from .support import RICH, api_of

LANGUAGES = ("go", "java", "python", "typescript")

SPELLED: dict[str, dict[tuple[SymbolKind, tuple[str, ...]], str]] = {
    "python": {
        ("service", ("metadata_metadata",)): "client.metadata.metadata",
        ("action", ("media", "addContent")): "client.media.add_content",
        ("parameter", ("media", "get", "entryId")): "entry_id",
        ("parameter", ("media", "get", "version")): "version",
        ("class", ("KalturaObject",)): "ApiObject",
        ("class", ("KalturaMediaEntry",)): "MediaEntry",
        ("property", ("KalturaMediaEntry", "mediaType")): "MediaEntry.media_type",
        ("enum", ("KalturaMediaType",)): "MediaType",
        ("constant", ("KalturaMediaType", "VIDEO")): "MediaType.VIDEO",
        ("error", ("ENTRY_ID_NOT_FOUND",)): "EntryIdNotFound",
        ("setting", ("partnerId",)): "partner_id",
    },
    "go": {
        ("service", ("metadata_metadata",)): "metadata",
        ("action", ("media", "addContent")): "media.AddContent",
        ("parameter", ("media", "get", "entryId")): "entryID",
        ("parameter", ("media", "get", "version")): "Version",
        ("class", ("KalturaObject",)): "kaltura.Object",
        ("class", ("KalturaMediaEntry",)): "types.MediaEntry",
        ("property", ("KalturaMediaEntry", "mediaType")): "types.MediaEntry.MediaType",
        ("enum", ("KalturaMediaType",)): "enums.MediaType",
        ("constant", ("KalturaMediaType", "VIDEO")): "enums.MediaTypeVideo",
        ("error", ("ENTRY_ID_NOT_FOUND",)): "kaltura.ErrEntryIDNotFound",
        ("setting", ("partnerId",)): "kaltura.WithPartnerID",
    },
    "java": {
        ("service", ("metadata_metadata",)): "client.metadata().metadata()",
        ("action", ("media", "addContent")): "client.media().addContent",
        ("parameter", ("media", "get", "entryId")): "entryId",
        ("parameter", ("media", "get", "version")): "version",
        ("class", ("KalturaObject",)): "ApiObject",
        ("class", ("KalturaMediaEntry",)): "MediaEntry",
        ("property", ("KalturaMediaEntry", "mediaType")): "MediaEntry.getMediaType()",
        ("enum", ("KalturaMediaType",)): "MediaType",
        ("constant", ("KalturaMediaType", "VIDEO")): "MediaType.VIDEO",
        ("error", ("ENTRY_ID_NOT_FOUND",)): "ErrorCodes.ENTRY_ID_NOT_FOUND",
        ("setting", ("partnerId",)): "partnerId",
    },
    "typescript": {
        ("service", ("metadata_metadata",)): "client.metadata",
        ("action", ("media", "addContent")): "client.media.addContent",
        ("parameter", ("media", "get", "entryId")): "entryId",
        ("parameter", ("media", "get", "version")): "version",
        ("class", ("KalturaObject",)): "ApiObject",
        ("class", ("KalturaMediaEntry",)): "MediaEntry",
        ("property", ("KalturaMediaEntry", "mediaType")): "MediaEntry.mediaType",
        ("enum", ("KalturaMediaType",)): "MediaType",
        ("constant", ("KalturaMediaType", "VIDEO")): "MediaType.VIDEO",
        ("error", ("ENTRY_ID_NOT_FOUND",)): "ENTRY_ID_NOT_FOUND",
        ("setting", ("partnerId",)): "partnerId",
    },
}


@cache
def default_api() -> Api:
    api = read_schema(fetch(None)).api
    assert api is not None
    return api


def job(target: Target, api: Api, **options: str) -> Job:
    chosen = {option.name: option.default for option in target.options}
    return Job(api, chosen | {name.replace("_", "-"): value for name, value in options.items()})


def speller(language: str, api: Api, **options: str) -> Speller:
    target = target_named(language)
    found = target.speller(job(target, api, **options))
    assert found is not None
    return found


@cache
def words_of(language: str) -> frozenset[str]:
    """All identifiers of the printed client of the default schema."""
    target = target_named(language)
    found: set[str] = set()
    for file in target.files(job(target, default_api())):
        if file.path.endswith((".py", ".go", ".java", ".ts")):
            found.update(re.findall(r"[A-Za-z_$][A-Za-z0-9_$]*", file.content.decode()))
    return frozenset(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples(language: str) -> None:
    spell = speller(language, default_api())
    assert {symbol: spell(*symbol) for symbol in SPELLED[language]} == SPELLED[language]


def symbols(api: Api) -> Iterator[tuple[SymbolKind, tuple[str, ...]]]:
    for service in api.services:
        yield "service", (service.id,)
        for action in service.actions:
            yield "action", (service.id, action.name)
            for parameter in action.parameters:
                yield "parameter", (service.id, action.name, parameter.name)
    for class_ in api.classes:
        if class_.base is not None:
            yield "class", (class_.name,)
            for property_ in class_.properties:
                yield "property", (class_.name, property_.name)
    for enum in api.enums:
        yield "enum", (enum.name,)
        for constant in enum.constants:
            yield "constant", (enum.name, constant.name)
    for error in api.errors:
        yield "error", (error.name,)
    for setting in api.settings:
        yield "setting", (setting.name,)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_is_in_the_client(language: str) -> None:
    spell, words = speller(language, default_api()), words_of(language)
    missing = []
    for kind, path in symbols(default_api()):
        # Settings of the client itself are no names of its own where a runtime spells them.
        found = spell(kind, path)
        assert found is not None, (kind, path)
        identifiers = re.findall(r"[A-Za-z_$][A-Za-z0-9_$]*", found)
        if kind != "setting" and not words.issuperset(identifiers):
            missing.append((kind, path, found))
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_there_has_no_name(language: str) -> None:
    spell = speller(language, api_of(RICH))
    absent: list[tuple[SymbolKind, tuple[str, ...]]] = [
        ("service", ("none",)),
        ("action", ("none", "get")),
        ("action", ("entry", "none")),
        ("parameter", ("entry", "get", "none")),
        ("parameter", ("entry", "none", "id")),
        ("class", ("KalturaNone",)),
        ("property", ("KalturaNone", "id")),
        ("property", ("KalturaEntry", "none")),
        ("enum", ("KalturaNone",)),
        ("constant", ("KalturaNone", "A")),
        ("constant", ("KalturaMood", "NONE")),
        ("error", ("NONE",)),
        ("setting", ("none",)),
    ]
    assert [each for each in absent if spell(*each) is not None] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_options_that_name_types_are_heeded(language: str) -> None:
    spelled = speller(language, api_of(RICH), strip_prefix="")("class", ("KalturaEntry",))
    assert spelled is not None and spelled.endswith("KalturaEntry")


def test_a_view_takes_the_name_of_the_version_that_has_one() -> None:
    old, new = api_of(RICH), api_of(RICH.replace("KalturaPart", "KalturaPiece"))
    view = LanguageView(speller("python", old), speller("python", new))
    assert view.name(Subject("class", ("KalturaPart",))) == "class Part"
    assert view.name(Subject("class", ("KalturaPiece",))) == "class Piece"
    assert view.name(Subject("parameter", ("entry", "get", "id"))) == "parameter id of client.entry.get"
    assert view.name(Subject("throw", ("entry", "get", "GONE"))) == "error Gone of client.entry.get"
    assert view.name(Subject("class", ("KalturaNone",))) == "class KalturaNone"
    assert view.name(Subject("plugin", ("alpha",))) == "plugin alpha"


def test_a_target_need_not_tell_its_names() -> None:
    class Silent(Target):
        name = title = summary = "silent"

        def files(self, job: Job) -> Iterator[object]:  # type: ignore[override]
            return iter(())

    assert Silent().speller(Job(default_api(), {})) is None
