from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.runtime.core.fixture_api.enums.dynamic_enum import DynamicEnum
from tests.runtime.core.fixture_api.enums.entry_type import EntryType
from tests.runtime.core.fixture_api.enums.flavor_ready_behavior_type import FlavorReadyBehaviorType
from tests.runtime.core.fixture_api.enums.media_type import MediaType
from tests.runtime.core.fixture_api.enums.nullable_boolean import NullableBoolean


def test_listed_values_are_the_members() -> None:
    assert MediaType(1) is MediaType.VIDEO
    assert MediaType(MediaType.VIDEO) is MediaType.VIDEO
    assert MediaType["VIDEO"] is MediaType.VIDEO
    assert EntryType("1") is EntryType.MEDIA_CLIP
    assert EntryType("") is EntryType.NONE
    assert MediaType.VIDEO == 1
    assert MediaType.VIDEO.is_known
    assert MediaType.__wire__ == "KalturaMediaType"


def test_numbers_and_texts_stand_for_each_other() -> None:
    value: Any = 1
    assert EntryType(value) is EntryType.MEDIA_CLIP
    value = "1"
    assert MediaType(value) is MediaType.VIDEO
    value = 1.0
    assert MediaType(value) is MediaType.VIDEO
    assert NullableBoolean(True) is NullableBoolean.TRUE_VALUE


@given(st.integers())
def test_any_integer_is_a_value(number: int) -> None:
    value = MediaType(number)
    _behaves(value, number, MediaType)


@given(st.text())
def test_any_text_is_a_value(text: str) -> None:
    _behaves(EntryType(text), text, EntryType)
    _behaves(DynamicEnum(text), text, DynamicEnum)


def _behaves(value: Any, plain: Any, enum: Any) -> None:
    assert isinstance(value, enum)
    assert value == plain
    assert hash(value) == hash(plain)
    assert str(value) == f"{value}" == str(plain)
    assert value.value == plain
    assert value.is_known == (plain in [member.value for member in enum])
    if not value.is_known:
        assert value.name == str(plain)
        assert repr(value) == f"<{enum.__name__}: {plain!r}>"
    assert json.loads(json.dumps(value)) == plain
    for copied in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
        assert copied == value
        assert type(copied) is enum


def test_unlisted_values_leave_the_enum_as_it_is() -> None:
    MediaType(77)
    assert [member.name for member in MediaType] == ["VIDEO", "IMAGE", "AUDIO"]
    assert len(MediaType) == 3
    assert list(DynamicEnum) == []
    assert repr(MediaType.VIDEO) == "<MediaType.VIDEO: 1>"


def test_match() -> None:
    def what(value: MediaType) -> str:
        match value:
            case MediaType.VIDEO:
                return "video"
            case 77:
                return "77"
            case _:
                return "other"

    assert [what(MediaType(n)) for n in (1, 77, 78)] == ["video", "77", "other"]


def test_two_names_of_one_value() -> None:
    assert FlavorReadyBehaviorType(0).name == "NO_IMPACT"
    assert FlavorReadyBehaviorType.INHERIT_FLAVOR_PARAMS is FlavorReadyBehaviorType.NO_IMPACT


@pytest.mark.parametrize("value", ["x", 1.5, "1.5"])
def test_what_is_no_integer_is_no_value_of_an_integer_enum(value: Any) -> None:
    with pytest.raises(ValueError):
        MediaType(value)
