"""Reads and writes recordings. Reading tells all problems of all files at once."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from pathlib import Path

from generator.replay.check import read
from generator.replay.recording import (
    BadRecordings,
    BodyContent,
    FileContent,
    FileFailure,
    Problem,
    RecordedAnswer,
    RecordedCall,
    Recording,
    ValueContent,
)

SUFFIX = ".json"
"""How the files of recordings end."""


def load_directory(directory: Path) -> list[Recording]:
    """Reads all ``*.json`` of a directory and those below it, in the order of their names.

    Raises:
        BadRecordings: with all problems of all files, also when there is no such directory or no file in it.
    """
    if not directory.is_dir():
        raise BadRecordings([Problem(str(directory), "", "is not a directory")])
    files = sorted(directory.rglob(f"*{SUFFIX}"))
    if not files:
        raise BadRecordings([Problem(str(directory), "", f"holds no recordings (files named *{SUFFIX})")])
    problems: list[Problem] = []
    recordings: list[Recording] = []
    by_name: dict[str, str] = {}
    for file in files:
        label = file.relative_to(directory).as_posix()
        try:
            recording = load(file.read_bytes(), label, file.stem)
        except BadRecordings as bad:
            problems += bad.problems
            continue
        except OSError as error:
            problems.append(Problem(label, "", f"cannot be read: {error.strerror}"))
            continue
        if (other := by_name.setdefault(recording.name, label)) != label:
            problems.append(Problem(label, "name", f"{recording.name!r} is the name of {other} already"))
        recordings.append(recording)
    problems += _repeated(recordings, by_name)
    if problems:
        raise BadRecordings(problems)
    return recordings


def _repeated(recordings: list[Recording], files: Mapping[str, str]) -> list[Problem]:
    """Recordings of a request that another one has already: only the first of them would ever answer."""
    problems: list[Problem] = []
    seen: dict[str, Recording] = {}
    for recording in recordings:
        key = json.dumps([recording.dialect, recording.multirequest, _dump_request(recording)], sort_keys=True).lower()
        first = seen.setdefault(key, recording)
        if first is not recording:
            text = f"is the request of {files[first.name]} too; put both answers into one recording, under 'answers'"
            problems.append(Problem(files[recording.name], "request", text))
    return problems


def load(data: bytes, label: str, stem: str | None = None) -> Recording:
    """Reads one recording.

    Args:
        data: the text of the file, UTF-8.
        label: the name that problems call it by.
        stem: the name of the file without suffix, which the recording must bear; None for any.

    Raises:
        BadRecordings: with everything that is wrong.
    """
    try:
        document: object = json.loads(data)
    except UnicodeDecodeError:
        raise BadRecordings([Problem(label, "", "is not UTF-8")]) from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise BadRecordings([Problem(label, where, f"is no JSON: {error.msg}")]) from None
    return read(document, label, stem)


def dump(recording: Recording) -> str:
    """The text of the file of a recording; `load` reads the same recording from it."""
    document: dict[str, object] = {"name": recording.name}
    if recording.about:
        document["about"] = recording.about
    if recording.dialect != "ovp":
        document["dialect"] = recording.dialect
    document["request"] = _dump_request(recording)
    if recording.extra:
        document["extra"] = True
    answers = [_dump_answer(answer) for answer in recording.answers]
    if len(answers) == 1:
        document["answer"] = answers[0]
    else:
        document["answers"] = answers
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _dump_request(recording: Recording) -> dict[str, object]:
    calls = [_dump_call(call) for call in recording.calls]
    return {"multirequest": calls} if recording.multirequest else calls[0]


def _dump_call(call: RecordedCall) -> dict[str, object]:
    document: dict[str, object] = {"service": call.service, "action": call.action}
    if call.parameters:
        document["parameters"] = dict(call.parameters)
    if call.files:
        document["files"] = {
            name: {
                key: value
                for key in ("filename", "size", "sha256", "text")
                if (value := getattr(pattern, key)) is not None
            }
            for name, pattern in call.files.items()
        }
    return document


def _dump_answer(answer: RecordedAnswer) -> dict[str, object]:
    document: dict[str, object] = {}
    match answer.content:
        case ValueContent(value):
            document["value"] = value
        case BodyContent(bodies):
            document["body"] = dict(bodies)
        case FileContent(data, content_type, filename):
            document["file"] = {"base64": base64.b64encode(data).decode(), "type": content_type} | (
                {} if filename is None else {"filename": filename}
            )
        case FileFailure(code, message):
            document["file_error"] = {"code": code, "message": message}
    if answer.status != 200:
        document["status"] = answer.status
    if answer.headers:
        document["headers"] = dict(answer.headers)
    if answer.delay:
        document["delay"] = answer.delay
    if answer.fault is not None:
        document["fault"] = answer.fault
    if answer.execution_time is not None:
        document["execution_time"] = answer.execution_time
    return document
