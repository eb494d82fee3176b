"""Our own recordings, played by the generated clients over HTTP: all of them, in every encoding and format.

Those of the main server family are played by the default client, the others by the client of an OTT schema. Files,
uploads in chunks and multirequests have more tests in `test_replayed_files` and `test_replayed_multirequest`.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from itertools import product
from typing import Any

import pytest

from generator.replay.recording import Recording, ValueContent
from tests.clients.replay_stage import ENCODINGS, FORMATS, Stage, Way, check, play, play_async
from tests.replay.test_playback import DIRECTORY, RECORDINGS

LEFT_OUT: dict[str, str] = {}
"""Recordings that no client can play, and why."""


def _of(dialect: str) -> list[Any]:
    return [
        pytest.param(recording, id=recording.name)
        for recording in RECORDINGS
        if recording.dialect == dialect and recording.name not in LEFT_OUT
    ]


OVP, OTT = _of("ovp"), _of("ott")

ways = pytest.mark.parametrize("way", [play, play_async])
hows = pytest.mark.parametrize(("encoding", "answer_format"), list(product(ENCODINGS, FORMATS)))


@ways
@pytest.mark.parametrize("recording", OVP)
def test_every_recording_is_played(stage: Stage, recording: Recording, way: Way) -> None:
    check(stage, recording, way)


@ways
@pytest.mark.parametrize("recording", OTT)
def test_every_recording_of_ott_is_played(ott_stage: Stage, recording: Recording, way: Way) -> None:
    check(ott_stage, recording, way)


def test_no_recording_is_left() -> None:
    files = list(DIRECTORY.rglob("*.json"))
    played = {parameter.id for parameter in OVP + OTT}
    assert played | LEFT_OUT.keys() == {json.loads(file.read_bytes())["name"] for file in files}
    assert len(OVP) + len(OTT) + len(LEFT_OUT) == len(files)


# -- lists, page by page


def _lists(recordings: Iterable[Any]) -> list[Any]:
    """Each recorded page of a list, with the pages behind it.

    Pages of one list are requests that differ in the number of the page only.
    """
    found: dict[str, list[Recording]] = {}
    for (recording,) in (parameter.values for parameter in recordings):
        if _objects(recording) is None:
            continue
        call = recording.calls[0]
        tree = dict(call.parameters)
        if isinstance(pager := tree.get("pager"), dict):
            tree["pager"] = {key: value for key, value in pager.items() if key != "pageIndex"}
        found.setdefault(json.dumps([call.service, call.action, tree]), []).append(recording)
    return [
        pytest.param(pages[at:], id=page.name)
        for pages in (sorted(pages, key=_number) for pages in found.values())
        for at, page in enumerate(pages)
    ]


def _objects(recording: Recording) -> list[Any] | None:
    """The objects of a recorded list response; None for any other answer."""
    content = recording.answers[0].content
    value = content.value if isinstance(content, ValueContent) else None
    objects = value.get("objects") if isinstance(value, dict) else None
    return objects if isinstance(objects, list) else None


def _number(recording: Recording) -> int:
    pager: Any = recording.calls[0].parameters.get("pager")
    index = pager.get("pageIndex", 1) if isinstance(pager, dict) else 1
    return int(index["$maybe"] if isinstance(index, dict) else index)


OVP_LISTS, OTT_LISTS = _lists(OVP), _lists(OTT)


@hows
@pytest.mark.parametrize("pages", OVP_LISTS)
def test_a_list_is_read_to_its_end(stage: Stage, pages: list[Recording], encoding: str, answer_format: str) -> None:
    _check_list(stage, pages, encoding, answer_format)


@hows
@pytest.mark.parametrize("pages", OTT_LISTS)
def test_a_list_of_ott_is_read_to_its_end(
    ott_stage: Stage, pages: list[Recording], encoding: str, answer_format: str
) -> None:
    _check_list(ott_stage, pages, encoding, answer_format)


def _check_list(stage: Stage, pages: list[Recording], encoding: str, answer_format: str) -> None:
    by_page = [stage.expected(page, answer_format)["objects"] for page in pages]
    objects = [item for page in by_page for item in page]
    full = [page for page in by_page if page] or by_page[:1]
    with stage.client(encoding, answer_format) as client:
        found = stage.maker().call(client, pages[0].calls[0])
        assert len(stage.requests()) == 1
        assert stage.seen(list(found)) == objects
        # Who begins in the middle cannot know how many objects stand before: a page more is asked for at most.
        assert len(stage.requests()) - len(full) in ((0,) if _number(pages[0]) == 1 else (0, 1))
        assert [stage.seen(page.objects) for page in found.pages()] == full
        assert stage.seen(found.objects) == by_page[0]
        assert found.total_count == found.response.total_count

    async def read() -> tuple[list[Any], list[Any]]:
        async with stage.async_client(encoding, answer_format) as client:
            found = stage.maker().call(client, pages[0].calls[0])
            assert not stage.requests()
            return [item async for item in found], [page async for page in found.pages()]

    items, answers = asyncio.run(read())
    assert stage.seen(items) == objects
    assert [stage.seen(page.objects) for page in answers] == full


def test_lists_of_several_pages_are_recorded() -> None:
    assert max(len(parameter.values[0]) for parameter in OVP_LISTS) >= 3
    assert max(len(parameter.values[0]) for parameter in OTT_LISTS) >= 2
