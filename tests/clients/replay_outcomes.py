"""What a recorded answer means, in a form that the outcome of a call can be compared with.

The expectation comes from the recording through the oracle, never from the client.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.model.types import EnumRef, ListOf, MapOf, ObjectRef, Scalar, ScalarKind, TypeRef
from generator.replay.decode import Call
from generator.replay.recording import (
    BodyContent,
    FileContent,
    FileFailure,
    RecordedAnswer,
    RecordedCall,
    Recording,
    ValueContent,
)
from generator.replay.tree import as_text
from generator.replay.value import Value, as_error, as_map
from tests.clients.oracle import Oracle, normalised
from tests.clients.replay_calls import Surface

HIDDEN = "***"
"""What stands in errors for secrets that were sent."""
SHORTEST_SECRET = 6

REPEATED = ("unavailable",)
"""Faults after which the client asks again by itself."""
REPORTED = {"empty": ("INTERNAL_SERVERL_ERROR", "Internal server error occurred")}
"""Faults that say in headers what went wrong, as code and message."""

_WRITTEN = frozenset({"format", "ignoreNull", "kalsig"})
"""Parameters that belong to the way a request is written or answered."""


@dataclass(frozen=True)
class Failure:
    """An error, reduced to what is recorded of it."""

    code: str
    message: str
    arguments: tuple[tuple[str, str], ...] = ()


def outcomes_of(recording: Recording) -> list[RecordedAnswer]:
    """The answers that a caller gets to see."""
    return [answer for answer in recording.answers if (answer.fault or "").partition("=")[0] not in REPEATED]


# -- expecting


@cache
def _oracle(surface: Surface) -> Oracle:
    return Oracle(surface.api)


def expected(surface: Surface, recording: Recording, answer: RecordedAnswer, answer_format: str) -> Any:
    """What an answer means: a value in the form of the oracle, bytes, a `Failure`; a list for a multirequest."""
    if answer.fault is not None:
        return Failure(*REPORTED[answer.fault])
    sent = {text for call in recording.calls for text in _secrets(surface, call)}
    match answer.content:
        case FileContent(data):
            return data
        case FileFailure(code, message):
            return _hidden(Failure(code, message), sent)
        case BodyContent(bodies):
            declared = surface.action(recording.calls[0]).result
            read = _oracle(surface).xml if answer_format == "xml" else _oracle(surface).json
            return read(bodies[answer_format], declared)
        case ValueContent(value) if recording.multirequest and isinstance(value, list):
            calls = zip(recording.calls, value, strict=True)
            return [expected_value(surface, call, each, answer_format, sent) for call, each in calls]
        case ValueContent(value):
            return expected_value(surface, recording.calls[0], value, answer_format, sent)


def expected_value(surface: Surface, call: RecordedCall, value: Value, answer_format: str, sent: set[str]) -> Any:
    """What the logical answer to one call means; `sent` holds the secrets of the request."""
    error = as_error(value)
    if error is not None:
        arguments = error.get("args", {})
        assert isinstance(arguments, dict)
        pairs = () if error.get("style") == "old" else tuple((key, str(text)) for key, text in arguments.items())
        return _hidden(Failure(str(error["code"]), str(error["message"]), pairs), sent)
    read = _oracle(surface).from_json(surface.action(call).result, _without_marks(value))
    return rounded(read) if answer_format == "xml" else read


def _without_marks(value: Value) -> Any:
    if isinstance(value, list):
        return [_without_marks(each) for each in value]
    if not isinstance(value, dict):
        return value
    entries = as_map(value)
    return {key: _without_marks(each) for key, each in (value if entries is None else entries).items()}


def _secrets(surface: Surface, call: RecordedCall) -> Iterator[str]:
    for name, value in call.parameters.items():
        if name in surface.secrets and isinstance(value, str) and len(value) >= SHORTEST_SECRET:
            yield value


def _hidden(failure: Failure, secrets: set[str]) -> Failure:
    def hide(text: str) -> str:
        for secret in secrets:
            text = text.replace(secret, HIDDEN)
        return text

    return Failure(failure.code, hide(failure.message), tuple((key, hide(text)) for key, text in failure.arguments))


def rounded(value: Any) -> Any:
    """A value with its floats as XML carries them: with 14 digits (``protocol.md 5.1``)."""
    if isinstance(value, list):
        return [rounded(each) for each in value]
    if isinstance(value, dict):
        return {key: rounded(each) for key, each in value.items()}
    return float(f"{value:.14g}") if isinstance(value, float) else value


# -- comparing


def seen(surface: Surface, value: Any) -> Any:
    """An outcome in the form of an expectation."""
    if isinstance(value, surface.package.ApiError):
        return Failure(value.code, value.message, tuple(value.arguments.items()))
    if isinstance(value, list):
        return [seen(surface, each) for each in value]
    return value if isinstance(value, bytes) else normalised(value)


def check_kind(surface: Surface, type_: TypeRef, value: Any) -> None:
    """A value is made of the classes and enums that the schema declares, down to the last property.

    Raises:
        AssertionError: where it is not.
    """
    if value is None or isinstance(value, bytes):
        return
    if isinstance(value, surface.package.ApiError):
        declared = surface.package.errors.ERRORS.get(value.code, surface.package.ApiError)
        assert type(value) is declared
        return
    match type_:
        case ObjectRef(name):
            assert name in {class_.name for class_ in surface.api.lineage(type(value).__wire__)}
            for attribute, property_type in surface.properties(type(value).__wire__).values():
                check_kind(surface, property_type, getattr(value, attribute))
        case ListOf(item):
            assert type(value) is list
            for each in value:
                check_kind(surface, item, each)
        case MapOf(item):
            assert type(value) is dict
            for each in value.values():
                check_kind(surface, item, each)
        case EnumRef(name):
            assert type(value) is surface.enum(name)
        case Scalar(kind):
            plain = {ScalarKind.STRING: str, ScalarKind.FLOAT: float, ScalarKind.BOOL: bool}
            assert type(value) is plain.get(kind, int)


def check_class_names(value: Any, recorded: Value) -> None:
    """Objects keep the name of the class that the server sent, known or not (``protocol.md 5.3``)."""
    if isinstance(value, list) and isinstance(recorded, list):
        for ours, theirs in zip(value, recorded, strict=True):
            check_class_names(ours, theirs)
    elif isinstance(recorded, dict) and (name := recorded.get("objectType")) is not None:
        assert value.object_type == name
        if isinstance(objects := recorded.get("objects"), list):
            check_class_names(value.objects, objects)


def said(request: Call) -> dict[str, Any]:
    """What a request says, whatever its encoding and the format it asks for."""
    files = {name: (file.filename, file.size, file.sha256) for name, file in request.files.items()}
    tree = {key: _comparable(value) for key, value in request.tree.items() if key not in _WRITTEN}
    return {"action": request.name.lower(), "files": files, "tree": tree}


def _comparable(value: Any) -> Any:
    if isinstance(value, Mapping) and value:
        return {key: _comparable(each) for key, each in value.items()}
    if isinstance(value, list | Mapping):
        return [_comparable(each) for each in value]
    return None if value is None else as_text(value)


def check_same(surface: Surface, one: Any, other: Any) -> None:
    """Two outcomes are equal, but for digits that XML does not carry.

    Raises:
        AssertionError: where they are not.
    """
    assert type(one) is type(other)
    if isinstance(one, list) and not isinstance(one, surface.package.ApiError):
        for ours, theirs in zip(one, other, strict=True):
            check_same(surface, ours, theirs)
    elif isinstance(one, surface.package.ApiError):
        assert seen(surface, one) == seen(surface, other)
    elif _has_long_float(normalised(one)) or _has_long_float(normalised(other)):
        assert rounded(normalised(one)) == rounded(normalised(other))
    else:
        assert one == other


def _has_long_float(value: Any) -> bool:
    return bool(rounded(value) != value)
