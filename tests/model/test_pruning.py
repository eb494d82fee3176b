"""Selections without inherited classes: closed, smaller, and with all that an action itself returns or takes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.api import Api
from generator.model.selection import select
from generator.model.types import ROOT_CLASS, ListOf, named
from tests.model.test_selection import NAMES, api_of, calls, class_names, clean
from tests.reader.test_real import dangling

CHOICE = ("media.*", "session.*")


def family(api: Api, name: str) -> set[str]:
    """A class and all that derive from it."""
    found = [name]
    for current in found:
        found.extend(api.children.get(current, ()))
    return set(found)


def own_types(api: Api, call: str) -> set[str]:
    """The classes that an action itself returns or takes, elements of its list response among them."""
    service, _, name = call.rpartition(".")
    (action,) = (each for each in api.service_by_id[service].actions if each.name == name)
    found = {named(action.result), *(named(parameter.type) for parameter in action.parameters)}
    answer = api.class_by_name.get(named(action.result) or "")
    if answer is not None and answer.base == "KalturaListResponse":
        found |= {named(p.type) for p in answer.properties if p.name == "objects" and isinstance(p.type, ListOf)}
    return {name for name in found if name is not None and name in api.class_by_name} - {ROOT_CLASS}


def test_nothing_pruned_without_being_asked() -> None:
    api = api_of("ovp-2026")
    assert select(api, CHOICE, prune_inherited=False) == select(api, CHOICE)


def test_a_subset_is_small() -> None:
    api = api_of("ovp-2026")
    whole, pruned = clean(select(api, CHOICE)), clean(select(api, CHOICE, prune_inherited=True))
    assert calls(whole) == calls(pruned)
    assert len(pruned.classes) * 6 < len(whole.classes)
    assert len(pruned.classes) * 10 < len(api.classes)


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("KalturaLiveStreamEntry", True),  # media.get may return it
        ("KalturaUploadedFileTokenResource", True),  # media.addContent takes it
        ("KalturaOperationAttributes", True),  # a property of every entry holds it
        ("KalturaClipAttributes", False),  # a subclass of that
        ("KalturaUserFilter", False),
    ],
)
def test_what_stays(name: str, stays: bool) -> None:
    api = api_of("ovp-2026")
    assert name in class_names(clean(select(api, CHOICE)))
    assert (name in class_names(clean(select(api, CHOICE, prune_inherited=True)))) is stays


def test_what_is_named_stays_and_nothing_below_it() -> None:
    api = api_of("ovp-2026")
    names = class_names(
        clean(select(api, [*CHOICE, "KalturaClipAttributes", "KalturaCondition"], prune_inherited=True))
    )
    assert {"KalturaClipAttributes", "KalturaCondition"} <= names
    assert "KalturaMatchCondition" not in names


def test_the_whole_can_be_pruned() -> None:
    api = api_of("ovp-2026")
    pruned = clean(select(api, prune_inherited=True))
    assert calls(pruned) == calls(api)
    assert 0 < len(pruned.classes) < len(api.classes)
    assert list(dangling(pruned)) == []


@given(data=st.data())
@settings(max_examples=25)
def test_every_pruned_selection_is_closed_and_part_of_the_whole(data: st.DataObject) -> None:
    api = api_of(data.draw(st.sampled_from(NAMES)))
    types = sorted(class_names(api) - {ROOT_CLASS})
    include = data.draw(st.lists(st.sampled_from([*calls(api), *types]), min_size=1, max_size=4))
    exclude = data.draw(st.lists(st.sampled_from(types), max_size=2))
    whole, pruned = select(api, include, exclude), select(api, include, exclude, prune_inherited=True)
    assert list(dangling(pruned.api)) == []
    assert calls(pruned.api) == calls(whole.api)
    assert class_names(pruned.api) <= class_names(whole.api)
    assert set(pruned.api.enums) <= set(whole.api.enums)
    assert pruned.api.errors == whole.api.errors
    assert set(include) - set(exclude) <= class_names(pruned.api) | set(calls(pruned.api))


@given(data=st.data())
@settings(max_examples=25)
def test_what_an_action_returns_or_takes_comes_with_its_subclasses(data: st.DataObject) -> None:
    api = api_of(data.draw(st.sampled_from(NAMES)))
    call = data.draw(st.sampled_from(calls(api)))
    names = class_names(clean(select(api, [call], prune_inherited=True)))
    for name in own_types(api, call):
        assert family(api, name) <= names
