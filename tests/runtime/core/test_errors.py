from __future__ import annotations

import pickle

import pytest
from runtime.action import Action
from runtime.errors import (
    ApiError,
    HttpStatusError,
    KalturaError,
    MalformedAnswerError,
    RequestTimeout,
    TransportError,
    UsageError,
)
from runtime.fields import STRING
from runtime.metadata import ResponseMetadata
from runtime.times import from_seconds, to_seconds

from tests.runtime.core.fixture_api.errors import EntryIdNotFound

ERRORS: list[KalturaError] = [
    EntryIdNotFound("ENTRY_ID_NOT_FOUND", "Entry id not found", {"ENTRY_ID": "0_x"}),
    ApiError("X"),
    TransportError("no route", sent=False),
    RequestTimeout("too slow", sent=None),
    HttpStatusError("bad gateway", status=502, body_excerpt="<html>", sent=True),
    MalformedAnswerError("empty", status=200, excerpt=""),
    UsageError("name: wrong"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_have_one_root_and_can_be_pickled(error: KalturaError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)


def test_what_an_api_error_says() -> None:
    error = EntryIdNotFound("ENTRY_ID_NOT_FOUND", "not found", {"ENTRY_ID": "0_x"})
    assert str(error) == "ENTRY_ID_NOT_FOUND: not found"
    assert (error.code, error.message, error.arguments) == ("ENTRY_ID_NOT_FOUND", "not found", {"ENTRY_ID": "0_x"})
    assert error.metadata is None
    assert EntryIdNotFound.code == "ENTRY_ID_NOT_FOUND"
    assert str(ApiError("X")) == "X"


def test_errors_are_the_standard_ones_too() -> None:
    with pytest.raises(TimeoutError):
        raise RequestTimeout("too slow")
    with pytest.raises(ValueError):
        raise UsageError("wrong")
    assert RequestTimeout("too slow", sent=True).sent


def test_action_and_metadata() -> None:
    action: Action[str] = Action("media", "get", STRING, {"entryId": STRING}, repeatable=True, secrets=("ks",))
    assert str(action) == "media.get"
    assert repr(action) == "<action media.get>"
    assert (action.parameters, action.repeatable, action.session) == ({"entryId": STRING}, True, "")
    metadata = ResponseMetadata(200, {"X-Me": "pa-1"}, server="pa-1", execution_time=0.5)
    assert "server='pa-1'" in repr(metadata)
    assert "X-Me" not in repr(metadata)


def test_times() -> None:
    from datetime import UTC, datetime, timedelta, timezone

    moment = datetime(2009, 7, 20, 10, 34, 54, tzinfo=UTC)
    assert to_seconds(moment) == 1248086094
    assert to_seconds(moment.astimezone(timezone(timedelta(hours=3)))) == 1248086094
    assert from_seconds(1248086094) == moment
    assert from_seconds(-1).year == 1969
    with pytest.raises(UsageError, match="time zone"):
        to_seconds(moment.replace(tzinfo=None))
    with pytest.raises(UsageError, match="1960 to 1979"):
        to_seconds(moment.replace(year=1975))
