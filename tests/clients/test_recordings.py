"""Every recorded answer of the reference data, decoded by the generated client of a schema that knows it.

The expectation comes from the oracle, not from the client: each property that the schema knows has its value in its
type, nothing else is there, and each error is an error.
"""

from __future__ import annotations

import importlib
from functools import cache
from types import ModuleType
from typing import Any

import pytest

from generator.model.api import Api
from generator.model.types import EnumRef, File, ListOf, MapOf, Nothing, ObjectRef, Scalar, ScalarKind, TypeRef
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from tests.clients.declared import Recorded, declared_type, recorded_answers
from tests.clients.oracle import ApiFault, Misfit, Oracle, normalised
from tests.support import SHARED, client_for, import_client, need_shared, package_of, schema_for

SCHEMAS = {"ovp": ("ovp-2026", "ovp-2016-03", "ovp-2011"), "ott": ("ott-2020",)}
MISFITS = {
    "ovp/android-getplaybackcontext.json",
    "ovp/android-old-getplaybackcontext.json",
    "ovp/android-old-ml-tb83.json",
    "ovp/vector-array-tag-is-not-item.xml",
    "ovp/vector-chars-instead-of-object.xml",
    "ovp/vector-multi-req-too-many-items.xml",
    "ovp/vector-tag-in-simple-object-property.xml",
    "ovp/vector-tag-in-simple-type.xml",
}
"""Answers that fit no published schema: pre-release lists where every schema has text, and broken ones by design."""

ANSWERS = recorded_answers() if SHARED is not None else []


@cache
def api_of(name: str) -> Api:
    api = read_schema(fetch(str(schema_for(name)))).api
    assert api is not None
    return api


@cache
def runtime_of(name: str) -> tuple[Any, Any]:
    """The registry of a generated client, and an import function for its runtime."""
    project = client_for(name)
    import_client(project)
    package = package_of(project)

    def module(path: str) -> ModuleType:
        return importlib.import_module(f"{package}.{path}")

    return module("_schema").REGISTRY, module


def kind_of(fields: Any, type_: TypeRef) -> Any:
    """`type_` in the words of the client's runtime."""
    match type_:
        case Nothing():
            return fields.NOTHING
        case File():
            return fields.FILE
        case Scalar(ScalarKind.STRING):
            return fields.STRING
        case Scalar(ScalarKind.BOOL):
            return fields.BOOLEAN
        case Scalar(ScalarKind.FLOAT):
            return fields.FLOAT
        case Scalar():
            return fields.INTEGER
        case EnumRef(name, base):
            return fields.int_enum(name) if base is ScalarKind.INT else fields.str_enum(name)
        case ObjectRef(name):
            return fields.object_of(name)
        case ListOf(ObjectRef(name)):
            return fields.list_of(name)
        case MapOf(ObjectRef(name)):
            return fields.map_of(name)


def schema_and_type(recorded: Recorded) -> tuple[str, TypeRef | list[TypeRef] | None]:
    """The newest schema that declares all actions of the recording, and what it declares."""
    for name in SCHEMAS[recorded.dialect]:
        try:
            return name, declared_type(api_of(name), recorded)
        except KeyError:
            continue
    raise AssertionError(f"no schema knows {recorded.calls}")


def decode(name: str, recorded: Recorded, declared: TypeRef | list[TypeRef] | None) -> Any:
    """What the client makes of the answer; errors as `ApiFault`, an answer that does not fit as `Misfit`."""
    registry, module = runtime_of(name)
    errors, fields = module("runtime.errors"), module("runtime.fields")
    decoder = module(f"runtime.decode_{recorded.kind}")
    body = recorded.body.encode()
    try:
        if isinstance(declared, list):
            kinds = [kind_of(fields, each) for each in declared]
            values = getattr(decoder, f"decode_many_{recorded.kind}")(body, kinds, registry)
            return [ApiFault(each.code) if isinstance(each, errors.ApiError) else normalised(each) for each in values]
        kind = fields.NOTHING if declared is None else kind_of(fields, declared)
        return normalised(getattr(decoder, f"decode_{recorded.kind}")(body, kind, registry).value)
    except errors.ApiError as error:
        return ApiFault(error.code)
    except errors.MalformedAnswerError:
        return Misfit


def expected(name: str, recorded: Recorded, declared: TypeRef | list[TypeRef] | None) -> Any:
    """What the oracle makes of it."""
    oracle = Oracle(api_of(name))
    try:
        read = oracle.xml if recorded.kind == "xml" else oracle.json
        return read(recorded.body, Nothing() if declared is None else declared)
    except Misfit:
        return Misfit


@pytest.mark.parametrize("recorded", ANSWERS, ids=lambda recorded: recorded.file)
def test_nothing_is_lost(recorded: Recorded) -> None:
    name, declared = schema_and_type(recorded)
    assert decode(name, recorded, declared) == expected(name, recorded, declared)


def test_all_answers_are_played() -> None:
    need_shared("recordings", "index.json")
    notifications = list(need_shared("recordings", "notifications").iterdir())
    assert len(ANSWERS) + len(notifications) == 133


def test_only_errors_lack_a_declared_type() -> None:
    need_shared("recordings", "index.json")
    for recorded in ANSWERS:
        name, declared = schema_and_type(recorded)
        if declared is None:
            assert isinstance(expected(name, recorded, declared), ApiFault), recorded.file


def test_only_these_do_not_fit() -> None:
    need_shared("recordings", "index.json")
    misfits = {
        each.file for each in ANSWERS if expected(schema_and_type(each)[0], each, schema_and_type(each)[1]) is Misfit
    }
    assert misfits == MISFITS
