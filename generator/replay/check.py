"""Reads the document of a recording, noting everything that is wrong with it on the way."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Mapping
from typing import cast

from generator.model.suggest import did_you_mean
from generator.replay import faults, match, value
from generator.replay.recording import (
    BadRecordings,
    BodyContent,
    Content,
    FileContent,
    FileFailure,
    FilePattern,
    Problem,
    RecordedAnswer,
    RecordedCall,
    Recording,
    ValueContent,
)
from generator.replay.serialize import Dialect
from generator.replay.tree import NULL_SUFFIX, Tree
from generator.replay.value import ERROR, Value

_TOP = ("name", "about", "dialect", "request", "extra", "answer", "answers")
_CALL = ("service", "action", "parameters", "files")
_KINDS = ("value", "error", "body", "file", "file_error")
_ANSWER = (*_KINDS, "status", "headers", "delay", "fault", "execution_time")
_FILE = ("text", "base64", "size", "pattern", "type", "filename")
_PATTERN = ("filename", "size", "sha256", "text")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")

_Object = Mapping[str, object]


def read(document: object, label: str, stem: str | None) -> Recording:
    """The recording that `document` describes; the arguments are those of `generator.replay.store.load`.

    Raises:
        BadRecordings: with everything that is wrong.
    """
    reader = Reader(label)
    recording = reader.recording(document, stem)
    if reader.problems:
        raise BadRecordings(reader.problems)
    return recording


class Reader:
    """Takes a document apart. What is wrong becomes a problem and a harmless stand-in, so that reading goes on."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.problems: list[Problem] = []

    def wrong(self, where: str, text: str) -> None:
        self.problems.append(Problem(self.label, where, text))

    def table(self, given: object, where: str, keys: Iterable[str] | None) -> _Object:
        if not isinstance(given, dict):
            self.wrong(where, "must be an object")
            return {}
        if keys is not None:
            known = list(keys)
            for key in given:
                if key not in known:
                    hint = did_you_mean(key, known) or f"known are {', '.join(known)}"
                    self.wrong(f"{where}.{key}" if where else key, f"is not known; {hint}")
        return cast(_Object, given)

    def text(self, given: _Object, key: str, where: str, *, optional: bool = False) -> str | None:
        found = given.get(key)
        if found is None and optional:
            return None
        if not isinstance(found, str) or not found:
            self.wrong(f"{where}.{key}" if where else key, "must be a text that is not empty")
            return None
        return found

    def number(self, given: _Object, key: str, where: str) -> float | None:
        found = given.get(key)
        if found is None:
            return None
        if isinstance(found, bool) or not isinstance(found, int | float) or found < 0:
            self.wrong(f"{where}.{key}", "must be a number, 0 or more")
            return None
        return found

    def count(self, given: _Object, key: str, where: str) -> int | None:
        found = self.number(given, key, where)
        if isinstance(found, float):
            self.wrong(f"{where}.{key}", "must be a whole number")
            return None
        return found

    def flag(self, given: _Object, key: str) -> bool:
        found = given.get(key, False)
        if not isinstance(found, bool):
            self.wrong(key, "must be true or false")
        return bool(found)

    def recording(self, document: object, stem: str | None) -> Recording:
        top = self.table(document, "", _TOP)
        name = self.text(top, "name", "") or ""
        if name and not _NAME.match(name):
            self.wrong("name", f"{name!r} must be lower-case words joined by hyphens")
        if name and stem is not None and name != stem:
            self.wrong("name", f"{name!r} is not the name of the file, {stem!r}")
        dialect = top.get("dialect", "ovp")
        if dialect not in ("ovp", "ott"):
            self.wrong("dialect", "must be 'ovp' or 'ott'")
        calls, multirequest = self.request(top.get("request"))
        return Recording(
            name=name,
            about=self.text(top, "about", "", optional=True) or "",
            dialect=cast(Dialect, dialect),
            calls=calls,
            multirequest=multirequest,
            extra=self.flag(top, "extra"),
            answers=self.answers(top),
        )

    def request(self, given: object) -> tuple[tuple[RecordedCall, ...], bool]:
        if isinstance(given, dict) and "multirequest" in given:
            self.table(given, "request", ("multirequest",))
            calls = given["multirequest"]
            if not isinstance(calls, list):
                self.wrong("request.multirequest", "must be a list of calls")
                calls = []
            return tuple(self.call(item, f"request.multirequest[{at}]") for at, item in enumerate(calls)), True
        return (self.call(given, "request"),), False

    def call(self, given: object, where: str) -> RecordedCall:
        call = self.table(given, where, _CALL)
        if not isinstance(given, dict):
            return RecordedCall("", "")
        parameters = self.table(call.get("parameters", {}), f"{where}.parameters", None)
        for key, item in parameters.items():
            self.pattern(item, f"{where}.parameters.{key}")
        files = self.table(call.get("files", {}), f"{where}.files", None)
        return RecordedCall(
            service=self.text(call, "service", where) or "",
            action=self.text(call, "action", where) or "",
            parameters=cast("Mapping[str, Tree]", parameters),
            files={key: self.file_pattern(item, f"{where}.files.{key}") for key, item in files.items()},
        )

    def pattern(self, given: object, where: str) -> None:
        if where.endswith(NULL_SUFFIX):
            self.wrong(where, f"write {where.removesuffix(NULL_SUFFIX).rpartition('.')[2]!r} with the value null")
        if isinstance(given, list):
            for at, item in enumerate(given):
                self.pattern(item, f"{where}[{at}]")
        elif isinstance(given, dict):
            if any(key.startswith("$") for key in given) and (text := match.wildcard_problem(given)) is not None:
                self.wrong(where, text)
            for key, item in given.items():
                self.pattern(item, f"{where}.{key}")

    def file_pattern(self, given: object, where: str) -> FilePattern:
        pattern = self.table(given, where, _PATTERN)
        text = pattern.get("text")
        if text is not None and not isinstance(text, str):
            self.wrong(f"{where}.text", "must be a text")
        return FilePattern(
            filename=self.text(pattern, "filename", where, optional=True),
            size=self.count(pattern, "size", where),
            sha256=self.text(pattern, "sha256", where, optional=True),
            text=text if isinstance(text, str) else None,
        )

    def answers(self, top: _Object) -> tuple[RecordedAnswer, ...]:
        if ("answer" in top) == ("answers" in top):
            self.wrong("", "must have one of 'answer' and 'answers'")
            return ()
        if "answer" in top:
            return (self.answer(top["answer"], "answer"),)
        given = top["answers"]
        if not isinstance(given, list) or not given:
            self.wrong("answers", "must be a list of at least one answer")
            return ()
        return tuple(self.answer(item, f"answers[{at}]") for at, item in enumerate(given))

    def answer(self, given: object, where: str) -> RecordedAnswer:
        answer = self.table(given, where, _ANSWER)
        if not isinstance(given, dict):
            return RecordedAnswer(ValueContent(None))
        headers = self.table(answer.get("headers", {}), f"{where}.headers", None)
        for key, item in headers.items():
            if not isinstance(item, str):
                self.wrong(f"{where}.headers.{key}", "must be a text")
        fault = self.text(answer, "fault", where, optional=True)
        if fault is not None:
            try:
                faults.parse(fault)
            except faults.UnknownFault as error:
                self.wrong(f"{where}.fault", str(error))
        status = self.count(answer, "status", where)
        return RecordedAnswer(
            content=self.content(answer, where),
            status=200 if status is None else status,
            headers=tuple((key, str(item)) for key, item in headers.items()),
            delay=self.number(answer, "delay", where) or 0.0,
            fault=fault,
            execution_time=self.number(answer, "execution_time", where),
        )

    def content(self, answer: _Object, where: str) -> Content:
        kinds = [kind for kind in _KINDS if kind in answer]
        if len(kinds) != 1:
            self.wrong(where, f"must have one of {', '.join(_KINDS)}; it has {' and '.join(kinds) or 'none'}")
            return ValueContent(None)
        kind, given = kinds[0], answer[kinds[0]]
        where = f"{where}.{kind}"
        match kind:
            case "value":
                self.problems += [Problem(self.label, *found) for found in value.problems(given, where)]
                return ValueContent(cast(Value, given))
            case "error":
                self.problems += [Problem(self.label, *found) for found in value.error_problems(given, where)]
                return ValueContent({ERROR: cast(Value, given)})
            case "body":
                return self.body(given, where)
            case "file":
                return self.file(given, where)
            case _:
                failure = self.table(given, where, ("code", "message"))
                return FileFailure(self.text(failure, "code", where) or "", self.text(failure, "message", where) or "")

    def body(self, given: object, where: str) -> BodyContent:
        bodies = self.table(given, where, ("xml", "json"))
        if not bodies:
            self.wrong(where, "must have 'xml', 'json' or both")
        for key, item in bodies.items():
            if not isinstance(item, str):
                self.wrong(f"{where}.{key}", "must be a text")
        return BodyContent({key: str(item) for key, item in bodies.items()})

    def file(self, given: object, where: str) -> FileContent:
        file = self.table(given, where, _FILE)
        data = b""
        if sum(key in file for key in ("text", "base64", "size")) != 1:
            self.wrong(where, "must have one of 'text', 'base64' and 'size'")
        elif "size" in file:
            data = self.generated(file, where)
        else:
            key = "text" if "text" in file else "base64"
            content = self.text(file, key, where) or ""
            try:
                data = content.encode() if key == "text" else base64.b64decode(content, validate=True)
            except binascii.Error as error:
                self.wrong(f"{where}.base64", f"cannot be decoded: {error}")
        content_type = self.text(file, "type", where, optional=True) or "application/octet-stream"
        return FileContent(data, content_type, self.text(file, "filename", where, optional=True))

    def generated(self, file: _Object, where: str) -> bytes:
        size = self.count(file, "size", where) or 0
        pattern = (self.text(file, "pattern", where, optional=True) or "0123456789abcdef").encode()
        return (pattern * (size // len(pattern) + 1))[:size]
