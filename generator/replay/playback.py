"""Plays recordings: finds the one of a request and prints its answer in the format asked for.

A multirequest that has no recording of its own is answered from those of its calls, dependent tokens replaced
(``protocol.md 7.4``).
"""

from __future__ import annotations

import json
import re
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from generator.replay import match, tokens
from generator.replay.answer import Answer
from generator.replay.decode import Call, DecodedRequest
from generator.replay.recording import (
    BodyContent,
    FileContent,
    FileFailure,
    RecordedAnswer,
    Recording,
    ValueContent,
)
from generator.replay.serialize import EXECUTION_TIME, Dialect, to_json, to_xml
from generator.replay.value import ERROR, Value

_FORMATS = {"1": "json", "2": "xml", "9": "jsonp"}
_CALLBACK = re.compile(r"[0-9_a-zA-Z.]*\Z")


def to_stderr(text: str) -> None:
    """Tells the person who runs the server what no recording has."""
    print(text, file=sys.stderr, flush=True)


class Unanswered(Exception):
    """No recording answers a request; the text says why."""


class Playback:
    """Answers requests from recordings; safe to use from several threads.

    Args:
        recordings: what there is to play.
        complain: told why a request has no recording.
    """

    def __init__(self, recordings: Iterable[Recording], complain: Callable[[str], None] = to_stderr) -> None:
        self.recordings = tuple(recordings)
        self._complain = complain
        self._lock = threading.Lock()
        self._played: Counter[str] = Counter()

    def rewind(self) -> None:
        """Lets all recordings with several answers begin with the first again."""
        with self._lock:
            self._played.clear()

    def answer(self, request: DecodedRequest) -> Answer:
        """The answer to `request`; status 501 and a text that explains when no recording has it."""
        try:
            recording = match.find(self.recordings, request)
            if recording is not None:
                return printed(self._next(recording), recording.dialect, request)
            if request.calls is None:
                raise Unanswered(match.explain(self.recordings, request))
            return self._compose(request, request.calls)
        except Unanswered as unanswered:
            self._complain(str(unanswered))
            return Answer(str(unanswered), 501, {"Content-Type": "text/plain; charset=utf-8"})

    def _next(self, recording: Recording) -> RecordedAnswer:
        with self._lock:
            turn = min(self._played[recording.name], len(recording.answers) - 1)
            self._played[recording.name] += 1
        return recording.answers[turn]

    def _compose(self, request: DecodedRequest, calls: tuple[Call, ...]) -> Answer:
        results: list[Value] = []
        parts: list[RecordedAnswer] = []
        dialect: Dialect = "ovp"
        for number, call in enumerate(calls, 1):
            ready = replace(call, tree=tokens.replace(dict(call.tree), results))
            recording = match.find(self.recordings, ready)
            if recording is None:
                raise Unanswered(f"Call {number} of a multirequest: {match.explain(self.recordings, ready)}")
            dialect = recording.dialect
            part = self._next(recording)
            if isinstance(part.content, FileContent | FileFailure):
                # A served file replaces the whole answer (protocol.md 7.5).
                return printed(part, dialect, request)
            parts.append(part)
            results.append(_result(part, recording))
        whole = RecordedAnswer(
            content=ValueContent(results),
            status=max((part.status for part in parts), default=200),
            headers=tuple(header for part in parts for header in part.headers),
            delay=sum(part.delay for part in parts),
            fault=next((part.fault for part in parts if part.fault is not None), None),
        )
        return printed(whole, dialect, request)


def printed(answer: RecordedAnswer, dialect: Dialect, request: DecodedRequest) -> Answer:
    """A recorded answer as it goes to `request`: in the format that it asks for.

    Raises:
        Unanswered: if the answer has no body in that format.
    """
    headers = list(answer.headers)
    ranges = False
    body: bytes | str
    match answer.content:
        case FileContent(data, content_type, filename):
            body, ranges = data, True
            headers.append(("Content-Type", content_type))
            if filename is not None:
                headers.append(("Content-Disposition", f'attachment; filename="{filename}"'))
        case FileFailure(code, message):
            body = b""
            headers += _failed(code, message)
        case _:
            body, more = _formatted(answer, dialect, request)
            headers += more
    return Answer(body, answer.status, headers, answer.delay, answer.fault, ranges)


def _failed(code: str, message: str) -> list[tuple[str, str]]:
    """The headers of an answer that was given up (``protocol.md 5.7``)."""
    return [("X-Kaltura", f"error-{code}"), ("X-Kaltura-App", f"exiting on error {code} - {message}")]


def _formatted(answer: RecordedAnswer, dialect: Dialect, request: DecodedRequest) -> tuple[str, list[tuple[str, str]]]:
    kind = _FORMATS.get(request.format)
    if kind is None:
        message = f"Response format provided [{request.format}] is not recognized by server"
        return "", _failed("UNKNOWN_RESPONSE_FORMAT", message)
    if kind != "jsonp":
        return _text(answer, kind, dialect, request.ignore_null), []
    callback = request.tree.get("callback")
    if not isinstance(callback, str) or not _CALLBACK.match(callback):
        raise Unanswered("Format 9 needs a callback of letters, digits, dots and underscores in the query.\n")
    text = _text(answer, "json", dialect, request.ignore_null)
    return f"{callback}({text});", [("Content-Type", "application/javascript")]


def _text(answer: RecordedAnswer, kind: str, dialect: Dialect, ignore_null: bool) -> str:
    if isinstance(answer.content, BodyContent):
        text = answer.content.bodies.get(kind)
        if text is None:
            raise Unanswered(f"The recording has no body in {kind}.\n")
        return text
    assert isinstance(answer.content, ValueContent)
    time = EXECUTION_TIME if answer.execution_time is None else answer.execution_time
    if kind == "json":
        return to_json(answer.content.value, dialect=dialect, execution_time=time)
    return to_xml(answer.content.value, ignore_null=ignore_null, dialect=dialect, execution_time=time)


def _result(answer: RecordedAnswer, recording: Recording) -> Value:
    """The value of a part of a multirequest; a literal body counts by its JSON."""
    if isinstance(answer.content, ValueContent):
        return answer.content.value
    assert isinstance(answer.content, BodyContent)
    text = answer.content.bodies.get("json")
    if text is None:
        raise Unanswered(f"The recording {recording.name!r} has no JSON body to put into a multirequest.\n")
    value: Value = json.loads(text)
    if recording.dialect == "ott" and isinstance(value, dict) and "result" in value:
        value = value["result"]
        if isinstance(value, dict) and isinstance(error := value.get("error"), dict):
            return {ERROR: {"code": error.get("code"), "message": error.get("message")}}
    if isinstance(value, dict) and isinstance(value.get("code"), str) and not _is_object(value):
        return {ERROR: {key: value[key] for key in ("code", "message")} | {"style": "old"}}
    return value


def _is_object(value: Mapping[str, Value]) -> bool:
    return bool(value.keys() - {"code", "message", "args"})
