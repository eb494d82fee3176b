"""Recordings as tests that a client carries: those whose calls the client has, made of calls as data.

A recording becomes a test where its request says all that is sent (no pattern for an unknown text, no file) and its
answer is one whole answer. What must come of the answer is worked out by the oracle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.conformance.encode import NotInJson, request_tree
from generator.conformance.oracle import ApiFault, Misfit, Oracle
from generator.model.api import Api
from generator.model.behaviour import behaviour_of
from generator.model.call import Program
from generator.model.call_json import RESULT, TEXT, BadCall, read_program
from generator.model.describe import ActionOf, find
from generator.model.types import (
    BOOL,
    FLOAT,
    EnumRef,
    File,
    ListOf,
    MapOf,
    ObjectRef,
    Scalar,
    ScalarKind,
    TypeRef,
)
from generator.replay.match import ANY, LIKE, MAYBE
from generator.replay.recording import BodyContent, RecordedAnswer, RecordedCall, Recording, ValueContent
from generator.replay.serialize import to_json, to_xml
from generator.replay.tree import Tree, as_text
from generator.replay.value import Value, as_error
from generator.targets.base import RecordedTest

NOT_IN_TESTS = frozenset({"ks", "format", "clientTag", "apiVersion", "partnerId", "ignoreNull"})
"""Common parameters that tests leave out when they compare requests."""

_TOKEN = re.compile(r"\{(\d+):result((?::[^{}:]+)*)\}")


class _Unfit(Exception):
    """A recording cannot be a test of the client."""


def recorded_tests(api: Api, recordings: Iterable[Recording]) -> tuple[RecordedTest, ...]:
    """The tests that `recordings` give for a client of `api`, in the order of their names."""
    maker = _Maker(api)
    found = (maker.test(recording) for recording in sorted(recordings, key=lambda each: each.name))
    return tuple(test for test in found if test is not None)


class _Maker:
    def __init__(self, api: Api) -> None:
        self._api = api
        self._oracle = Oracle(api)
        self._settings = {setting.name: setting.type for setting in api.settings}
        self._secrets = behaviour_of(api).secrets
        self._dialect = behaviour_of(api).dialect.value

    def test(self, recording: Recording) -> RecordedTest | None:
        """The test of a recording; None where it cannot be one."""
        if len(recording.answers) != 1 or recording.dialect != self._dialect:
            return None
        try:
            program = read_program(self._api, self._document(recording))
            return self._made(recording, program, recording.answers[0])
        except (_Unfit, BadCall, NotInJson, Misfit):
            return None

    def _made(self, recording: Recording, program: Program, answer: RecordedAnswer) -> RecordedTest:
        if answer.fault is not None or answer.delay:
            raise _Unfit
        xml, json = _bodies(recording, answer)
        outcome = self._outcome(recording, program, answer, xml, json)
        if xml is not None and json is not None and not self._agree(program, xml, json):
            # A map that is the result itself loses its keys in JSON (protocol.md 5.2).
            json = None
        return RecordedTest(
            name=recording.name,
            about=recording.about,
            program=program,
            request=request_tree(program),
            status=answer.status,
            headers=answer.headers,
            xml=xml,
            json=json,
            outcome=outcome,
        )

    # -- requests

    def _document(self, recording: Recording) -> dict[str, Any]:
        calls = [self._call(call) for call in recording.calls]
        return {"multirequest": calls} if recording.multirequest else calls[0]

    def _call(self, call: RecordedCall) -> dict[str, Any]:
        found = find(self._api, f"{call.service}.{call.action}")
        if not isinstance(found, ActionOf) or call.files:
            raise _Unfit
        types: dict[str, TypeRef] = {each.name: each.type for each in found.action.parameters}
        arguments: dict[str, Any] = {}
        settings: dict[str, Any] = {}
        for name, tree in call.parameters.items():
            if _is_optional(tree):
                continue
            if name in types:
                arguments[name] = self._value(types[name], tree)
            elif name in self._settings and name not in NOT_IN_TESTS:
                settings[name] = self._value(self._settings[name], tree)
            else:
                raise _Unfit
        named = {"service": found.service.id, "action": found.action.name}
        return {**named, "arguments": arguments, "settings": settings}

    def _value(self, type_: TypeRef, tree: Tree) -> Any:
        if isinstance(tree, dict) and LIKE in tree:
            raise _Unfit
        if isinstance(tree, dict) and ANY in tree:
            return _any(type_)
        if tree is None:
            return None
        if isinstance(tree, str) and _TOKEN.search(tree):
            return _reference(tree)
        match type_:
            case ListOf(item) if isinstance(tree, list):
                return [self._value(item, each) for each in tree]
            case MapOf(item) if isinstance(tree, dict | list):
                entries = tree.items() if isinstance(tree, dict) else ()
                return {key: self._value(item, each) for key, each in entries}
            case ObjectRef(name) if isinstance(tree, dict):
                return self._object(str(tree.get("objectType", name)), tree)
            case Scalar() | EnumRef() if isinstance(tree, str | int | float):
                return _scalar(type_, tree)
            case File() | _:
                raise _Unfit

    def _object(self, name: str, tree: Mapping[str, Tree]) -> dict[str, Any]:
        if name not in self._api.class_by_name:
            raise _Unfit
        types = {each.name: each.type for each in self._api.properties_of(name)}
        found: dict[str, Any] = {"objectType": name}
        for key, each in tree.items():
            if key != "objectType" and not _is_optional(each):
                if key not in types:
                    raise _Unfit
                found[key] = self._value(types[key], each)
        return found

    # -- answers

    def _outcome(
        self, recording: Recording, program: Program, answer: RecordedAnswer, xml: str | None, json: str | None
    ) -> dict[str, Any]:
        if isinstance(answer.content, ValueContent):
            value = answer.content.value
            whole_error = as_error(value)
            if whole_error is not None:
                return {"error": self._error(whole_error, recording)}
            if recording.multirequest and isinstance(value, list) and any(map(as_error, value)):
                return {"value": self._outcomes(recording, program, value)}
        read = self._read(program, xml, json)
        if isinstance(read, ApiFault):
            raise _Unfit
        if recording.multirequest:
            return {"value": [{"value": each} for each in read]}
        return {"value": read}

    def _outcomes(self, recording: Recording, program: Program, values: list[Value]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        for call, value in zip(program.calls, values, strict=True):
            error = as_error(value)
            if error is not None:
                found.append({"error": self._error(error, recording)})
            else:
                found.append({"value": self._oracle.xml(to_xml(value), call.action.result)})
        return found

    def _error(self, error: Mapping[str, Value], recording: Recording) -> dict[str, Any]:
        if any(name in self._secrets for call in recording.calls for name in call.parameters):
            # Clients hide in texts of errors what was sent as a secret.
            raise _Unfit
        args = error.get("args")
        shown = dict(args) if isinstance(args, dict) and error.get("style") != "old" else {}
        return {"code": error["code"], "message": error["message"], "args": shown}

    def _read(self, program: Program, xml: str | None, json: str | None) -> Any:
        types = [call.action.result for call in program.calls]
        declared = types if program.multirequest else types[0]
        if any(isinstance(each, File) for each in types):
            raise _Unfit
        if xml is not None:
            return self._oracle.xml(xml, declared)
        assert json is not None, "an answer has a body"
        return self._oracle.json(json, declared)

    def _agree(self, program: Program, xml: str, json: str) -> bool:
        try:
            return bool(self._read(program, xml, None) == self._read(program, None, json))
        except (Misfit, TypeError, ValueError):
            return False


def _bodies(recording: Recording, answer: RecordedAnswer) -> tuple[str | None, str | None]:
    match answer.content:
        case ValueContent(value):
            dialect = recording.dialect
            return to_xml(value, dialect=dialect), to_json(value, dialect=dialect)
        case BodyContent(bodies):
            return bodies.get("xml"), bodies.get("json")
        case _:
            raise _Unfit


def _any(type_: TypeRef) -> Any:
    """Some value of `type_`."""
    match type_:
        case Scalar() | EnumRef():
            return _scalar(type_, 1)
        case ListOf():
            return []
        case MapOf():
            return {}
        case _:
            raise _Unfit


def _is_optional(tree: Tree) -> bool:
    return isinstance(tree, dict) and MAYBE in tree


def _reference(text: str) -> dict[str, Any]:
    """A recorded text with dependent tokens in it as the JSON form of calls has it."""
    parts: list[Any] = []
    end = 0
    for token in _TOKEN.finditer(text):
        steps = [_step(step) for step in token[2].split(":")[1:]]
        parts += [text[end : token.start()], {RESULT: [int(token[1]), *steps]}]
        end = token.end()
    parts = [part for part in (*parts, text[end:]) if part != ""]
    return parts[0] if len(parts) == 1 else {TEXT: parts}


def _step(step: str) -> str | int:
    return "*" if step == "_all" else int(step) if step.isdigit() else step


def _scalar(type_: Scalar | EnumRef, tree: str | int | float | bool) -> Any:
    text = as_text(tree)
    try:
        if type_ == BOOL:
            return text.lower() not in ("", "0", "false")
        if type_ == FLOAT:
            return float(text)
        is_text = type_.base is ScalarKind.STRING if isinstance(type_, EnumRef) else type_.kind is ScalarKind.STRING
        return text if is_text else int(text)
    except ValueError:
        raise _Unfit from None
