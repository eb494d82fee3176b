"""Selections: what is named, all that it reaches, and nothing else."""

from __future__ import annotations

from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.api import Api
from generator.model.selection import Selection, select
from generator.model.types import ROOT_CLASS, named
from tests.reader.schemas import read_ok, real_schema, schema
from tests.reader.test_real import dangling

NAMES = ("ovp-2026", "ovp-2016-03", "ovp-2011", "ott-2020")


@lru_cache
def api_of(name: str) -> Api:
    return read_ok(real_schema(name))


def calls(api: Api) -> list[str]:
    return [f"{service.id}.{action.name}" for service in api.services for action in service.actions]


def class_names(api: Api) -> set[str]:
    return {class_.name for class_ in api.classes}


def clean(selection: Selection) -> Api:
    assert selection.problems == ()
    return selection.api


def test_no_patterns_give_everything() -> None:
    api = api_of("ovp-2026")
    assert select(api).api is api


def test_a_star_gives_everything() -> None:
    api = api_of("ovp-2026")
    assert clean(select(api, ["*"])) == api


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        (["media.list"], ["media.list"]),
        (["MEDIA.LiSt"], ["media.list"]),
        (
            ["system"],
            [f"system.{name}" for name in ("getHealthCheck", "getTime", "getVersion", "ping", "pingDatabase")],
        ),
        (["system.ping*"], ["system.ping", "system.pingDatabase"]),
        (["metadata_*.list"], ["metadata_metadata.list", "metadata_metadataprofile.list"]),
        (["metadataProfile.list"], ["metadata_metadataprofile.list"]),
        (["media.list", "data.get"], ["media.list", "data.get"]),
        (["KalturaMediaEntry"], []),
    ],
)
def test_patterns(patterns: list[str], expected: list[str]) -> None:
    chosen = calls(clean(select(api_of("ovp-2026"), patterns)))
    assert sorted(chosen) == sorted(expected)


def test_order_is_that_of_the_schema() -> None:
    api = api_of("ovp-2026")
    chosen = clean(select(api, ["user.*", "media.*"]))
    assert calls(chosen) == [call for call in calls(api) if call.split(".")[0] in ("media", "user")]
    assert [class_ for class_ in api.classes if class_.name in class_names(chosen)] == list(chosen.classes)
    assert [enum for enum in api.enums if enum in chosen.enums] == list(chosen.enums)


def test_subclasses_and_bases_come_along() -> None:
    names = class_names(clean(select(api_of("ovp-2026"), ["media.get"])))
    assert {"KalturaMediaEntry", "KalturaBaseEntry", "KalturaLiveStreamEntry", ROOT_CLASS} <= names
    assert "KalturaPlaylist" not in names


def test_related_objects_and_settings_do_not_drag_everything_in() -> None:
    names = class_names(clean(select(api_of("ovp-2026"), ["session.*"])))
    assert {"KalturaListResponse", "KalturaBaseResponseProfile", "KalturaDetachedResponseProfile"} <= names
    assert len(names) < 30
    assert not any(name.endswith("EntryFilter") for name in names)


def test_a_response_profile_that_an_action_takes_brings_all_filters() -> None:
    names = class_names(clean(select(api_of("ovp-2026"), ["responseprofile.add"])))
    assert "KalturaMediaEntryFilter" in names


def test_errors_are_those_thrown_and_those_of_every_request() -> None:
    api = api_of("ovp-2026")
    chosen = clean(select(api, ["uploadtoken.upload"]))
    names = {error.name for error in chosen.errors}
    assert "INVALID_KS" in names
    assert {error.name for error in clean(select(api, ["media.get"])).errors} - names == {"ENTRY_ID_NOT_FOUND"}


def test_plugins_are_the_owners_and_what_they_need() -> None:
    plugins = {
        plugin.name: plugin for plugin in clean(select(api_of("ovp-2026"), ["annotation_annotation.list"])).plugins
    }
    assert {"annotation", "cuePoint"} <= set(plugins)
    assert plugins["annotation"].services == ("annotation",)
    assert plugins["cuePoint"].services == ("liveCuePoint",)  # which no schema declares


def test_excluding_a_service() -> None:
    api = api_of("ovp-2026")
    chosen = clean(select(api, exclude=["*distribution*"]))
    assert not any("distribution" in call for call in calls(chosen))
    assert "KalturaMediaEntry" in class_names(chosen)


def test_excluding_keeps_types_that_no_action_reaches() -> None:
    api = api_of("ovp-2026")
    assert "KalturaHttpNotification" in class_names(api)
    assert "KalturaHttpNotification" in class_names(clean(select(api, exclude=["system.ping"])))


def test_excluding_subclasses() -> None:
    chosen = clean(select(api_of("ovp-2026"), ["media.get"], ["KalturaLive*Entry"]))
    assert "KalturaMediaEntry" in class_names(chosen)
    assert "KalturaLiveStreamEntry" not in class_names(chosen)


def test_excluding_a_class_that_is_needed() -> None:
    selection = select(api_of("ovp-2026"), ["media.get"], ["KalturaMediaEntry"])
    assert selection.problems == (
        "--exclude takes away KalturaMediaEntry, but the result of media.get needs it; "
        "exclude that as well, or keep KalturaMediaEntry",
    )
    assert list(dangling(selection.api)) == []


def test_excluding_an_enum_or_a_base_that_is_needed() -> None:
    selection = select(api_of("ovp-2026"), ["media.get"], ["KalturaMediaType", "KalturaPlayableEntry"])
    assert [problem.split(",")[0] for problem in selection.problems] == [
        "--exclude takes away KalturaMediaType",
        "--exclude takes away KalturaPlayableEntry",
    ]
    assert "property mediaType of KalturaMediaEntry" in selection.problems[0]
    assert "class KalturaMediaEntry" in selection.problems[1]


def test_patterns_that_match_nothing() -> None:
    assert select(api_of("ovp-2026"), ["media.lst", "KalturaMediaEntri"], ["medai"]).problems == (
        "--include 'media.lst' matches no service, action, class or enum; did you mean media.list?",
        "--include 'KalturaMediaEntri' matches no service, action, class or enum; did you mean KalturaMediaEntry?",
        "--exclude 'medai' matches no service, action, class or enum; did you mean media?",
    )


@pytest.mark.parametrize(
    ("pattern", "meant"),
    [("MediaEntry", "KalturaMediaEntry"), ("MediaEntri", "KalturaMediaEntry"), ("medai.*", "media.*")],
)
def test_what_a_pattern_may_have_meant(pattern: str, meant: str) -> None:
    (problem,) = select(api_of("ovp-2026"), [pattern]).problems
    assert problem.endswith(f"; did you mean {meant}?")


def test_nothing_left() -> None:
    assert select(api_of("ovp-2026"), ["media.get"], ["media"]).problems == (
        "nothing is left: what --include names, --exclude takes away",
    )


def test_services_without_actions() -> None:
    api = read_ok(
        schema('<services><service id="a" name="a"/><service id="b" name="b"><action name="x"/></service></services>')
    )
    assert [service.id for service in select(api, exclude=["b.x"]).api.services] == ["a"]
    assert [service.id for service in select(api, ["b"]).api.services] == ["b"]
    assert [service.id for service in clean(select(api, ["a"])).services] == ["a"]


@given(data=st.data())
@settings(max_examples=25)
def test_every_selection_is_closed(data: st.DataObject) -> None:
    api = api_of(data.draw(st.sampled_from(NAMES)))
    wanted = st.sampled_from([*calls(api), *(service.id for service in api.services), *class_names(api)])
    include = data.draw(st.lists(wanted, max_size=4))
    exclude = data.draw(st.lists(wanted, max_size=3))
    chosen = select(api, include, exclude).api
    assert list(dangling(chosen)) == []
    assert set(calls(chosen)) <= set(calls(api))
    assert chosen.settings == api.settings
    assert ROOT_CLASS in class_names(chosen)
    gone = api.service_by_id.keys() - chosen.service_by_id.keys()
    assert not any(f"{plugin.name}_{name}".lower() in gone for plugin in chosen.plugins for name in plugin.services)
    owners = {service.plugin for service in chosen.services} & {plugin.name for plugin in api.plugins}
    assert owners <= {plugin.name for plugin in chosen.plugins}


@given(data=st.data())
@settings(max_examples=25)
def test_types_of_chosen_actions_come_with_their_subclasses(data: st.DataObject) -> None:
    api = api_of(data.draw(st.sampled_from(NAMES)))
    call = data.draw(st.sampled_from(calls(api)))
    chosen = clean(select(api, [call]))
    (service,) = chosen.services
    (action,) = service.actions
    types = {named(action.result), *(named(parameter.type) for parameter in action.parameters)} - {None, ROOT_CLASS}
    for name in types & api.class_by_name.keys():
        pending = [name]
        while pending:
            current = pending.pop()
            assert current in class_names(chosen)
            pending.extend(api.children.get(current, ()))
