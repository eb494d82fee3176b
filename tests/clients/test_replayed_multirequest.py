"""Recorded calls in one request, by the clients: their results and errors are those that each has by itself."""

from __future__ import annotations

import asyncio
from itertools import product
from typing import Any

import pytest

from generator.replay.recording import FileContent, FileFailure, Recording
from tests.clients.replay_outcomes import Failure, said
from tests.clients.replay_stage import ENCODINGS, FORMATS, Stage, answered
from tests.replay.test_playback import RECORDINGS


def _queueable(dialect: str) -> list[Recording]:
    """Single calls that can be part of a multirequest: not those of files, not those where something goes wrong."""
    files = {_name(each) for each in RECORDINGS for answer in each.answers if _is_file(answer.content)}
    return [
        recording
        for recording in RECORDINGS
        if recording.dialect == dialect
        and not recording.multirequest
        and _name(recording) not in files
        and all(answer.fault is None for answer in recording.answers)
    ]


def _is_file(content: object) -> bool:
    return isinstance(content, FileContent | FileFailure)


def _name(recording: Recording) -> str:
    return f"{recording.calls[0].service}.{recording.calls[0].action}"


def _in_one(
    stage: Stage, recordings: list[Recording], encoding: str, answer_format: str, full: bool, asyncs: bool
) -> list[Any]:
    maker = stage.maker(full)

    def queue(batch: Any) -> list[Any]:
        return [maker.call(batch, recording.calls[0]) for recording in recordings]

    async def run() -> list[Any]:
        async with stage.async_client(encoding, answer_format) as client, client.multirequest() as batch:
            return queue(batch)

    if asyncs:
        return answered(asyncio.run(run()))
    with stage.client(encoding, answer_format) as client:
        with client.multirequest() as batch:
            pending = queue(batch)
        return answered(pending)


def _check_all(stage: Stage, recordings: list[Recording], full: bool, asyncs: bool) -> None:
    requests = []
    for encoding, answer_format in product(ENCODINGS, FORMATS):
        values = _in_one(stage, recordings, encoding, answer_format, full, asyncs)
        (request,) = stage.requests()
        assert request.calls is not None
        assert [call.name.lower() for call in request.calls] == [_name(each).lower() for each in recordings]
        requests.append(said(request))
        for recording, value in zip(recordings, values, strict=True):
            assert stage.seen(value) == stage.expected(recording, answer_format), recording.name
    assert all(each == requests[0] for each in requests[1:])


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("asyncs", [False, True])
def test_all_recorded_calls_in_one_request(stage: Stage, full: bool, asyncs: bool) -> None:
    recordings = _queueable("ovp")
    assert len(recordings) > 70
    assert sum(len(recording.calls[0].files) for recording in recordings) >= 5
    _check_all(stage, recordings, full, asyncs)


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("asyncs", [False, True])
def test_all_recorded_calls_of_ott_in_one_request(ott_stage: Stage, full: bool, asyncs: bool) -> None:
    _check_all(ott_stage, _queueable("ott"), full, asyncs)


@pytest.mark.parametrize("name", ["multirequest-tokens", "multirequest-mixed"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_placeholders_are_sent_as_the_recorded_tokens(stage: Stage, name: str, encoding: str) -> None:
    _check_tokens(stage, stage.recorded(name), encoding)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_placeholders_of_ott_are_sent_as_the_recorded_tokens(ott_stage: Stage, encoding: str) -> None:
    _check_tokens(ott_stage, ott_stage.recorded("ott-multirequest"), encoding)


def _check_tokens(stage: Stage, recording: Recording, encoding: str) -> None:
    with stage.client(encoding, "json") as client, client.multirequest() as batch:
        maker = stage.maker()
        for call in recording.calls:
            maker.call(batch, call)
    (request,) = stage.requests()
    assert request.calls is not None
    tokens = 0
    for call, sent in zip(recording.calls, request.calls, strict=True):
        for text, ours in zip(_texts(dict(call.parameters)), _texts(_only(call.parameters, sent.tree)), strict=True):
            assert ours == text
            tokens += ":result" in text
    assert tokens >= 3


def _only(recorded: Any, sent: Any) -> Any:
    return {name: sent[name] for name in recorded}


def _texts(tree: Any) -> list[str]:
    """The texts of a tree."""
    if isinstance(tree, dict):
        return [text for key in sorted(tree) for text in _texts(tree[key])]
    if isinstance(tree, list):
        return [text for each in tree for text in _texts(each)]
    return [str(tree)]


def test_a_call_that_failed_raises_where_its_result_is_asked_for(stage: Stage) -> None:
    recording = stage.recorded("multirequest-mixed")
    with stage.client() as client:
        maker = stage.maker()
        with client.multirequest() as batch:
            pending = [maker.call(batch, call) for call in recording.calls]
    want = stage.expected(recording, "xml")
    assert any(isinstance(value, Failure) for value in want)
    for each, value in zip(pending, want, strict=True):
        if isinstance(value, Failure):
            with pytest.raises(stage.surface.package.ApiError) as caught:
                _ = each.result
            assert caught.value is each.error
            assert stage.seen(caught.value) == value
        else:
            assert each.error is None
            assert stage.seen(each.result) == value
    with pytest.raises(stage.surface.package.ApiError):
        batch.results()


def test_a_refused_multirequest_fails_each_of_its_calls(stage: Stage) -> None:
    recording = stage.recorded("multirequest-refused")
    with stage.client() as client:
        maker = stage.maker()
        batch = client.multirequest()
        pending = [maker.call(batch, call) for call in recording.calls]
        with pytest.raises(stage.surface.package.ApiError) as caught:
            batch.execute()
    assert stage.seen(caught.value) == stage.expected(recording, "xml")
    assert [stage.seen(each.error) for each in pending] == [stage.expected(recording, "xml")] * len(recording.calls)
