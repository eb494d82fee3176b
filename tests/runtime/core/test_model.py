from __future__ import annotations

import copy
import dataclasses
import pickle
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.model import ApiObject, Model, is_set, make, received_of, values_of
from runtime.unset import UNSET, UnsetType

from tests.runtime.core.fixture_api.types.base_entry import BaseEntry
from tests.runtime.core.fixture_api.types.media_entry import MediaEntry
from tests.runtime.core.fixture_api.types.operation_attributes import ClipAttributes, OperationAttributes
from tests.runtime.core.fixture_api.types.tree import Tree

states = st.fixed_dictionaries(
    {}, optional={"name": st.none() | st.text(), "tags": st.none() | st.just(""), "rank": st.none() | st.floats(0, 1)}
)


def test_three_states_are_told_apart() -> None:
    entry = MediaEntry(name="x", tags=None)
    assert (entry.name, entry.tags, entry.type) == ("x", None, None)
    assert [is_set(entry, name) for name in ("name", "tags", "type")] == [True, True, False]
    entry.tags = UNSET
    assert not is_set(entry, "tags")
    entry.type = "1"
    del entry.type
    del entry.type
    assert values_of(entry) == {"name": "x"}
    assert MediaEntry(name=UNSET) == MediaEntry()


def test_values_keep_the_order_of_assignment() -> None:
    entry = MediaEntry(tags="t", name="n")
    entry.rank = 1.5
    assert list(values_of(entry)) == ["tags", "name", "rank"]


def test_unknown_names_are_mistakes_with_a_hint() -> None:
    with pytest.raises(TypeError, match="MediaEntry has no property 'nmae': did you mean 'name'"):
        MediaEntry(nmae="x")  # type: ignore[call-arg]
    entry = MediaEntry()
    with pytest.raises(AttributeError, match="no attribute 'media_tipe': did you mean 'media_type'"):
        entry.media_tipe = 1  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="no attribute 'tag': did you mean 'tags'"):
        entry.tag  # type: ignore[attr-defined] # noqa: B018
    with pytest.raises(AttributeError, match="no attribute 'nmae': did you mean 'name'"):
        is_set(entry, "nmae")
    with pytest.raises(AttributeError, match="object_type cannot be assigned"):
        entry.object_type = "x"  # type: ignore[misc]
    assert not hasattr(entry, "__dict__")
    with pytest.raises(TypeError, match="unhashable"):
        hash(entry)


def test_equality_is_by_class_received_name_and_values() -> None:
    assert MediaEntry(name="x") == MediaEntry(name="x")
    assert MediaEntry(name="x") != MediaEntry(name="x", tags=None)
    assert MediaEntry(name="x") != BaseEntry(name="x")
    assert make(BaseEntry, {}, "KalturaNew") != BaseEntry()
    assert BaseEntry() != {}


def test_repr_shows_what_is_set_without_secrets() -> None:
    entry = MediaEntry(name="x", password="hunter2", tags=None)
    assert repr(entry) == "MediaEntry(name='x', password='***', tags=None)"
    assert repr(make(BaseEntry, {"id": "1", "later": 2}, "KalturaNew")) == (
        "BaseEntry(id='1', later=2, object_type='KalturaNew')"
    )
    tree = Tree()
    tree.child = tree
    assert repr(tree) == "Tree(child=...)"


def test_object_type_is_what_came_or_else_the_class() -> None:
    assert MediaEntry().object_type == "KalturaMediaEntry"
    assert make(BaseEntry, {}, "KalturaHologramEntry").object_type == "KalturaHologramEntry"
    assert ApiObject().object_type == "KalturaObject"


def test_tables_of_the_class() -> None:
    assert list(MediaEntry.__properties__)[:3] == ["relatedObjects", "id", "name"]
    assert MediaEntry.__attributes__["media_type"] is MediaEntry.__properties__["mediaType"]
    assert MediaEntry.__properties__["mediaType"].insert_only
    assert MediaEntry.__wires__ == {"KalturaObject", "KalturaBaseEntry", "KalturaMediaEntry"}
    assert OperationAttributes.__abstract__
    assert not ClipAttributes.__abstract__


def test_a_subclass_of_the_user_keeps_the_name_on_the_wire() -> None:
    class Mine(MediaEntry):
        def shout(self) -> str:
            return (self.name or "").upper()

    assert Mine(name="x").shout() == "X"
    assert Mine().object_type == "KalturaMediaEntry"
    assert not hasattr(Mine(), "__dict__")


@given(states)
def test_copies_keep_three_states(values: dict[str, Any]) -> None:
    entry = MediaEntry(**values)
    entry.template = make(BaseEntry, {"name": None}, "KalturaNew")
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        _same(entry, pickle.loads(pickle.dumps(entry, protocol)))
    shallow, deep = copy.copy(entry), copy.deepcopy(entry)
    _same(entry, shallow)
    _same(entry, deep)
    assert shallow.template is entry.template
    assert deep.template is not entry.template
    shallow.name = "changed"
    assert values_of(entry) == values_of(deep)


def _same(one: Model, other: Any) -> None:
    assert one == other
    assert list(values_of(one)) == list(values_of(other))
    assert received_of(one) == received_of(other)


@given(states)
def test_dataclasses_see_what_is_set(values: dict[str, Any]) -> None:
    entry = MediaEntry(**values)
    assert dataclasses.is_dataclass(entry)
    assert [field.name for field in dataclasses.fields(entry)] == list(values)
    assert {field.name for field in dataclasses.fields(MediaEntry)} == set(MediaEntry.__attributes__)
    assert dataclasses.asdict(entry) == values
    replaced = dataclasses.replace(entry, tags="new")
    assert values_of(replaced) == values | {"tags": "new"}
    assert dataclasses.replace(entry) == entry


def test_replacing_keeps_the_received_name() -> None:
    entry = make(BaseEntry, {"name": "x", "tags": None}, "KalturaNew")
    for replaced in (dataclasses.replace(entry, name="y"), entry.__replace__(name="y")):
        assert replaced == make(BaseEntry, {"name": "y", "tags": None}, "KalturaNew")
    assert entry.__replace__(name=UNSET) == make(BaseEntry, {"tags": None}, "KalturaNew")
    assert entry.__replace__(object_type="KalturaNewer").object_type == "KalturaNewer"
    with pytest.raises(TypeError, match="no property"):
        entry.__replace__(nope=1)


@pytest.mark.skipif(sys.version_info < (3, 13), reason="copy.replace is of 3.13")
def test_copy_replace() -> None:
    assert copy.replace(MediaEntry(name="x", tags=None), name="y") == MediaEntry(tags=None, name="y")  # type: ignore[attr-defined]


def test_a_cycle_survives_copies() -> None:
    tree = Tree(text="x")
    tree.child = tree
    for copied in (copy.deepcopy(tree), pickle.loads(pickle.dumps(tree))):
        assert copied.child is copied


def test_unset_is_one_object() -> None:
    assert copy.deepcopy(UNSET) is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert UnsetType() is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"
