"""Plays recordings with a generated client over HTTP: one by one, in all encodings and formats, sync and async."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import product
from typing import Any, TypeAlias

from generator.replay import match
from generator.replay.decode import DecodedRequest
from generator.replay.recording import RecordedAnswer, Recording, ValueContent
from generator.replay.server import ReplayServer
from tests.clients.replay_calls import CallMaker, Surface, may_differ
from tests.clients.replay_outcomes import check_class_names, check_kind, check_same, expected, outcomes_of, said, seen

KS = "djJ8MTAyfGEtc2Vzc2lvbi1vZi10aGUtdGVzdHM"
ENCODINGS = ("form", "json")
FORMATS = ("xml", "json")

Way: TypeAlias = "Callable[[Stage, Recording, str, str, bool], list[Any]]"
"""Plays a recording in an encoding and a format, with or without what may be left out; errors are values."""


class Stage:
    """A server with recordings and a generated client that talks to it.

    Args:
        server: Plays the recordings.
        name: A client that `tests.support.client_for` knows.
    """

    def __init__(self, server: ReplayServer, name: str) -> None:
        self.server = server
        self.surface = Surface(name)
        self.recordings = server.playback.recordings

    def client(self, encoding: str = "form", answer_format: str = "xml") -> Any:
        """A client of the server, which begins anew."""
        return self._made(self.surface.package.Client, encoding, answer_format)

    def async_client(self, encoding: str = "form", answer_format: str = "xml") -> Any:
        """A client for asyncio of the server, which begins anew."""
        return self._made(self.surface.package.AsyncClient, encoding, answer_format)

    def _made(self, class_: Any, encoding: str, answer_format: str) -> Any:
        self.server.clear()
        # No test gains anything by waiting.
        retry = self.surface.package.RetryPolicy(2, base_delay=0.0)
        return class_(
            self.server.url, ks=KS, partner_id=102, encoding=encoding, answer_format=answer_format, retry=retry
        )

    def maker(self, full: bool = False) -> CallMaker:
        """What makes calls of recorded ones, for one client or multirequest."""
        return CallMaker(self.surface, self.recordings, full=full)

    def recorded(self, name: str) -> Recording:
        """The recording of that name."""
        return next(recording for recording in self.recordings if recording.name == name)

    def requests(self) -> list[DecodedRequest]:
        """What the server received since the last client was made."""
        return [received.decoded for received in self.server.requests]

    def expected(self, recording: Recording, answer_format: str, turn: int = 0) -> Any:
        """What one of the answers means that a caller gets to see."""
        return expected(self.surface, recording, outcomes_of(recording)[turn], answer_format)

    def seen(self, value: Any) -> Any:
        """An outcome in the form of what is expected."""
        return seen(self.surface, value)


def play(stage: Stage, recording: Recording, encoding: str, answer_format: str, full: bool) -> list[Any]:
    """What the client makes of each answer of a recording; a list for a multirequest."""
    with stage.client(encoding, answer_format) as client:
        return [_ask(stage, client, recording, full) for _ in outcomes_of(recording)]


def play_async(stage: Stage, recording: Recording, encoding: str, answer_format: str, full: bool) -> list[Any]:
    """The same with the client for asyncio."""

    async def run() -> list[Any]:
        async with stage.async_client(encoding, answer_format) as client:
            return [await _ask_async(stage, client, recording, full) for _ in outcomes_of(recording)]

    return asyncio.run(run())


def _ask(stage: Stage, client: Any, recording: Recording, full: bool) -> Any:
    package, maker = stage.surface.package, stage.maker(full)
    try:
        if recording.multirequest:
            with client.multirequest() as batch:
                pending = [maker.call(batch, call) for call in recording.calls]
            return answered(pending)
        found = maker.call(client, recording.calls[0])
        if isinstance(found, package.Pages):
            return found.response
        return found.read() if isinstance(found, package.Download) else found
    except package.ApiError as error:
        return error


async def _ask_async(stage: Stage, client: Any, recording: Recording, full: bool) -> Any:
    package, maker = stage.surface.package, stage.maker(full)
    try:
        if recording.multirequest:
            async with client.multirequest() as batch:
                pending = [maker.call(batch, call) for call in recording.calls]
            return answered(pending)
        found = maker.call(client, recording.calls[0])
        if isinstance(found, package.AsyncDownload):
            return await found.read()
        found = await found
        return found.response if isinstance(found, package.AsyncPages) else found
    except package.ApiError as error:
        return error


def answered(pending: list[Any]) -> list[Any]:
    """The results of the calls of a multirequest that was made, read from their placeholders."""
    assert all(each.done for each in pending)
    return [each.result if each.error is None else each.error for each in pending]


def check(stage: Stage, recording: Recording, way: Way) -> None:
    """Plays a recording in all encodings and formats, with and without what may be left out.

    Raises:
        AssertionError: an outcome is not the recorded one; outcomes differ by format or encoding; requests differ by
            encoding; a request was answered from another recording.
    """
    for full in (False, True) if any(may_differ(call.parameters) for call in recording.calls) else (False,):
        requests: list[list[dict[str, Any]]] = []
        outcomes: list[list[Any]] = []
        for encoding, answer_format in product(ENCODINGS, FORMATS):
            got = way(stage, recording, encoding, answer_format, full)
            for turn, (answer, value) in enumerate(zip(outcomes_of(recording), got, strict=True)):
                assert stage.seen(value) == stage.expected(recording, answer_format, turn)
                _check_shape(stage, recording, answer, value)
            sent = stage.requests()
            assert len(sent) == len(recording.answers)
            for request in sent:
                assert match.find(stage.recordings, request) is recording
                _check_encoding(request, encoding)
            requests.append([said(request) for request in sent])
            outcomes.append(got)
        assert all(each == requests[0] for each in requests[1:])
        for others in outcomes[1:]:
            for one, other in zip(outcomes[0], others, strict=True):
                check_same(stage.surface, one, other)


def _check_shape(stage: Stage, recording: Recording, answer: RecordedAnswer, value: Any) -> None:
    values = value if recording.multirequest and isinstance(value, list) else [value]
    for call, each in zip(recording.calls, values, strict=False):
        check_kind(stage.surface, stage.surface.action(call).result, each)
    if isinstance(answer.content, ValueContent) and answer.fault is None:
        check_class_names(value, answer.content.value)


def _check_encoding(request: DecodedRequest, encoding: str) -> None:
    files = request.files or any(call.files for call in request.calls or ())
    # Files are fetched by GET, and sent beside JSON (protocol.md 8.1, 8.4).
    assert request.encoding in ("none", "multipart-json" if files else encoding)
