"""Our recordings say what the schemas say: names, arguments, messages. The exceptions are listed.

Those of the main server family fit the default schema, the others that of OTT in the reference data.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from generator.model.api import Api
from generator.model.types import File
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.replay.decode import COMMON
from generator.replay.recording import RecordedCall, Recording, ValueContent
from generator.replay.serialize import Dialect
from generator.replay.tree import Tree
from generator.replay.value import Value, as_error
from tests.replay.test_playback import RECORDINGS
from tests.support import schema_for

UNKNOWN = {
    "KalturaHologramEntry",
    "KalturaHologramShine",
    "KalturaHologramLayer",
    "KalturaHologramAsset",
    "KalturaSparkleCuePoint",
    "KalturaLiveAsset",
}
"""Classes that a newer server, or one with other plugins, would answer with."""

OURS = [pytest.param(recording, id=recording.name) for recording in RECORDINGS]


@cache
def _api(dialect: Dialect) -> Api:
    api = read_schema(fetch(None if dialect == "ovp" else str(schema_for("ott-2020")))).api
    assert api is not None
    return api


@cache
def _properties(dialect: Dialect, name: str) -> Mapping[str, bool]:
    """The properties of a class with those it inherits, and whether each is read-only."""
    return {"relatedObjects": True} | {item.name: item.read_only for item in _api(dialect).properties_of(name)}


def _objects(tree: Tree | Value) -> Iterator[dict[str, Value]]:
    if isinstance(tree, list):
        for item in tree:
            yield from _objects(item)
    elif isinstance(tree, dict):
        if str(tree.get("objectType", "")).startswith("Kaltura"):
            yield tree
        for item in tree.values():
            yield from _objects(item)


@pytest.mark.parametrize("recording", OURS)
def test_requests_are_ones_that_a_client_can_make(recording: Recording) -> None:
    for call in recording.calls:
        service = _api(recording.dialect).service_by_id[call.service.lower()]
        action = next(item for item in service.actions if item.name == call.action)
        declared = {parameter.name: parameter for parameter in action.parameters}
        assert call.parameters.keys() - COMMON <= declared.keys()
        assert call.files.keys() == {name for name, item in declared.items() if isinstance(item.type, File)}
        required = {name for name, item in declared.items() if not item.optional}
        assert required <= call.parameters.keys() | call.files.keys()
        _sendable(call, recording.dialect)


def _sendable(call: RecordedCall, dialect: Dialect) -> None:
    for sent in _objects(dict(call.parameters)):
        kind = str(sent["objectType"])
        assert not _api(dialect).class_by_name[kind].abstract
        for name in sent.keys() - {"objectType"}:
            assert _properties(dialect, kind)[name] is False, f"{kind}.{name} is read-only"


@pytest.mark.parametrize("recording", OURS)
def test_answers_are_ones_that_the_server_can_give(recording: Recording) -> None:
    errors = {error.code: error for error in _api(recording.dialect).errors}
    for answer in recording.answers:
        if not isinstance(answer.content, ValueContent):
            continue
        for sent in _objects(answer.content.value):
            kind = str(sent["objectType"])
            if kind not in UNKNOWN:
                assert sent.keys() - {"objectType"} <= _properties(recording.dialect, kind).keys()
        items = answer.content.value if recording.multirequest else [answer.content.value]
        for error in filter(None, map(as_error, items if isinstance(items, list) else [items])):
            declared = errors[str(error["code"])]
            args = error.get("args", {})
            assert isinstance(args, dict)
            # The schema of OTT has no text of most errors.
            message = declared.message or declared.description or str(error["message"])
            for name, text in args.items():
                message = message.replace(f"@{name}@", str(text))
            assert error["message"] == message
            assert tuple(args) == declared.parameters


def test_every_service_of_the_default_api_is_recorded() -> None:
    ours = (recording for recording in RECORDINGS if recording.dialect == "ovp")
    recorded = {call.service.lower() for recording in ours for call in recording.calls}
    unrecorded = {service.id for service in _api("ovp").services} - recorded
    assert unrecorded <= {"responseprofile", "annotation_annotation"}
