"""The scripts that print calls in a browser print them byte for byte as the targets do."""

from __future__ import annotations

import gzip
import json
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain, cycle, islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.conformance.load import load_suite
from generator.model.api import Api
from generator.model.behaviour import behaviour_of
from generator.model.call import (
    Argument,
    Call,
    Client,
    Earlier,
    Entries,
    Field,
    FileContent,
    Given,
    Instance,
    Items,
    Member,
    Mixed,
    Null,
    Plain,
    Program,
    Set,
    Step,
)
from generator.model.selection import select
from generator.model.types import ROOT_CLASS, EnumRef, File, ListOf, ObjectRef, ScalarKind
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.resources import conformance_suite
from generator.targets.base import Job
from generator.targets.docs.examples_calls import Programs
from generator.targets.docs.examples_values import Values
from generator.targets.docs.model import model_script
from generator.targets.registry import target_named
from tests.conformance.documented import site_of
from tests.docs import unicode_tables
from tests.docs.printing import Scripts
from tests.hostile_schemas.canary_payloads import EXAMPLES
from tests.hostile_schemas.canary_schema import api_of as hostile
from tests.hostile_schemas.names_schema import hostile_names, schema_of_names
from tests.support import schema_for
from tests.targets.programs import programs
from tests.targets.test_golden import api as golden_api

LANGUAGES = ("go", "java", "python", "typescript")
OPTIONS: dict[str, dict[str, str]] = {
    "go": {"module": "example.org/video/v2"},
    "java": {"package": "org.example.video"},
    "python": {"package": "example_video"},
    "typescript": {"package": "@example/video"},
}
"""Options that programs show; `strip-prefix` and `service-url` beside them."""

MANY = 50
"""Values that are printed in one program."""

LARGEST = 25_000
"""Bytes that the script of a language and its facts may take, compressed."""


@cache
def api_of(schema: str) -> Api:
    match schema:
        case "golden":
            found = golden_api()
        case "names":
            found = hostile(schema_of_names(hostile_names()))
        case "conformance":
            found = _read(conformance_suite() / "schema.xml")
        case _:
            found = _read(schema_for(schema))
    return select(found, (), ()).api.ordered()


def _read(place: Path) -> Api:
    reading = read_schema(fetch(str(place)))
    assert reading.api is not None, [str(error) for error in reading.errors]
    return reading.api


def jobs(api: Api, options: dict[str, dict[str, str]] | None = None, **common: str) -> dict[str, Job]:
    found = {}
    for language in LANGUAGES:
        defaults = {option.name: option.default for option in target_named(language).options}
        found[language] = Job(api, defaults | common | (options or {}).get(language, {}))
    return found


@pytest.fixture(scope="module")
def started() -> Iterator[dict[str, Scripts]]:
    found: dict[str, Scripts] = {}
    yield found
    for scripts in found.values():
        scripts.close()


def scripts_of(started: dict[str, Scripts], schema: str) -> Scripts:
    if schema not in started:
        started[schema] = Scripts(jobs(api_of(schema)))
    return started[schema]


def check(scripts: Scripts, of: Iterator[Program]) -> None:
    wrong = list(scripts.differences(of))
    assert not wrong, f"{len(wrong)} programs are printed otherwise:\n" + "\n\n".join(wrong[:3])


@pytest.mark.parametrize("schema", ["default", "ovp-2026", "ott-2020"])
def test_an_example_of_every_action(started: dict[str, Scripts], schema: str) -> None:
    api = api_of(schema)
    behaviour = behaviour_of(api)
    made = Programs(api, behaviour, Values(api, behaviour.secrets))
    every = (made.of(service, action) for service in api.services for action in service.actions)
    check(scripts_of(started, schema), every)


def test_the_programs_of_the_conformance_cases(started: dict[str, Scripts]) -> None:
    api = api_of("conformance")
    suite = load_suite(conformance_suite(), api)
    found = [case.program for case in suite.cases if case.program is not None]
    assert len(found) > 100
    check(scripts_of(started, "conformance"), iter(found))


@pytest.mark.parametrize("schema", ["ovp-2026", "names"])
def test_every_name(started: dict[str, Scripts], schema: str) -> None:
    check(scripts_of(started, schema), named(api_of(schema), inherited=schema == "names"))


def named(api: Api, *, inherited: bool = False) -> Iterator[Program]:
    """Programs that name each symbol of `api` at least once; properties in subclasses as well if `inherited`."""
    for service in api.services:
        for action in service.actions:
            nulls = tuple(Given(each, Null(each.type)) for each in action.parameters)
            yield Program((Call(service, action, nulls),))
    service = api.services[0]
    action = next(action for action in service.actions if action.parameters)
    values = chain(objects(api, inherited), members(api))
    while some := tuple(islice(values, MANY)):
        given_ = Given(action.parameters[0], Items(ObjectRef(ROOT_CLASS), some))
        yield Program((Call(service, action, (given_,)),))
    every = tuple(Set(each, Null(each.type)) for each in api.settings)
    call = Call(service, action, (), every)
    yield Program((call,), client=Client("", "a session", every))
    yield Program((call, call), multirequest=True, settings=every)


def objects(api: Api, inherited: bool) -> Iterator[Argument]:
    """An object of each class, with its own properties, or all."""
    for class_ in api.classes:
        if class_.name != ROOT_CLASS:
            properties = api.properties_of(class_.name) if inherited else class_.properties
            fields = tuple(Field(each, Null(each.type)) for each in properties)
            yield Instance(ObjectRef(class_.name), ObjectRef(ROOT_CLASS), fields)


def members(api: Api) -> Iterator[Argument]:
    """Each constant of each enum."""
    for enum in api.enums:
        for each in enum.constants:
            yield Member(EnumRef(enum.name, enum.base), each.value, each)


@pytest.mark.parametrize("schema", ["default", "ovp-2026", "ott-2020", "golden", "names"])
def test_programs_by_chance(started: dict[str, Scripts], schema: str) -> None:
    check(scripts_of(started, schema), programs(api_of(schema), 100 * EXAMPLES))


@cache
def chosen() -> tuple[Program, ...]:
    return tuple(programs(api_of("conformance"), 400))


LETTERS = st.one_of(
    st.characters(),
    st.characters(min_codepoint=0x20, max_codepoint=0x7E),
    st.sampled_from("\"'\\`${}%\n\t\r{}<>&*/ \u00ad\u0301\u1160\u200b\u202e\u2028\ufeff\uff21\U0001f600\U000e0001世界"),
    st.sampled_from([chr(number) for number in (0xD800, 0xDBFF, 0xDC00, 0xDFFF)]),
)
TEXTS = st.one_of(
    st.text(LETTERS, max_size=12),
    st.text(LETTERS, min_size=1, max_size=4).map(lambda text: text * 40),
    st.sampled_from(("a", "\U0001f600", "\n")).flatmap(lambda text: st.integers(62, 66).map(lambda n: text * n)),
)
NUMBERS = {
    ScalarKind.INT: st.one_of(st.integers(-(2**63), 2**63 - 1), st.integers(2**31 - 2, 2**31 + 2)),
    ScalarKind.BIGINT: st.one_of(st.integers(-(2**63), 2**63 - 1), st.integers(2**53 - 2, 2**53 + 2)),
    ScalarKind.FLOAT: st.one_of(
        st.floats(allow_nan=False, allow_infinity=False),
        st.integers(-25, 25).map(lambda exponent: 1.5 * 10.0**exponent),
        st.integers(-(2**70), 2**70).map(float),
    ),
}


@settings(max_examples=100 * EXAMPLES, deadline=None)
@given(
    st.integers(0, 399),
    st.lists(TEXTS, min_size=1, max_size=8),
    *(st.lists(numbers, min_size=1, max_size=4) for numbers in NUMBERS.values()),
)
def test_any_value(
    started: dict[str, Scripts], number: int, texts: list[str], ints: list[int], bigints: list[int], floats: list[float]
) -> None:
    other = Other(texts, ints, bigints, floats)
    check(scripts_of(started, "conformance"), iter((other.program(chosen()[number]),)))


class Other:
    """Gives programs other values: texts and numbers of these, in turn."""

    def __init__(self, texts: list[str], ints: list[int], bigints: list[int], floats: list[float]) -> None:
        self._texts = cycle(texts)
        self._keys = (f"{text}{number}" for number, text in enumerate(cycle(texts)))
        self._numbers: dict[ScalarKind, Iterator[int | float]] = {
            ScalarKind.INT: cycle(ints),
            ScalarKind.BIGINT: cycle(bigints),
            ScalarKind.FLOAT: cycle(floats),
        }

    def program(self, program: Program) -> Program:
        client = program.client
        if client.ks:
            client = Client(next(self._texts), next(self._texts), self._set(client.settings))
        calls = tuple(
            replace(
                call,
                arguments=tuple(replace(each, value=self._value(each.value)) for each in call.arguments),
                settings=self._set(call.settings),
            )
            for call in program.calls
        )
        return replace(program, calls=calls, settings=self._set(program.settings), client=client)

    def _set(self, settings: tuple[Set, ...]) -> tuple[Set, ...]:
        return tuple(replace(each, value=self._value(each.value)) for each in settings)

    def _value(self, value: Argument) -> Argument:
        match value:
            case Plain(type_, plain) if isinstance(plain, str):
                return Plain(type_, next(self._texts))
            case Plain(type_, plain) if not isinstance(plain, bool):
                return Plain(type_, next(self._numbers[type_.kind]))
            case Member(type_, plain, None):
                texts: Any = self._texts if isinstance(plain, str) else self._numbers[ScalarKind.BIGINT]
                return Member(type_, next(texts), None)
            case Instance():
                return replace(
                    value, fields=tuple(replace(each, value=self._value(each.value)) for each in value.fields)
                )
            case Items(item, values):
                return Items(item, tuple(self._value(each) for each in values))
            case Entries(type_, entries):
                return Entries(type_, tuple((next(self._keys), self._value(each)) for _, each in entries))
            case FileContent(path, name, _):
                content = next(self._texts).encode(errors="surrogatepass")
                return FileContent(path and next(self._texts), name and next(self._texts), content)
            case Mixed(parts):
                return Mixed(tuple(next(self._texts) if isinstance(part, str) else part for part in parts))
            case _:
                return value


def test_results_in_every_place(started: dict[str, Scripts]) -> None:
    check(scripts_of(started, "conformance"), referring(api_of("conformance")))


def referring(api: Api) -> Iterator[Program]:
    """Multirequests whose second call and its settings take the result of the first, or a part of it, everywhere."""
    calls = [Call(service, action) for service in api.services for action in service.actions]
    firsts = {call.action.result: call for call in calls}
    for number, second in enumerate(calls):
        first = list(firsts.values())[number % len(firsts)]
        result = first.action.result
        steps = (Step(0, None, result.item),) if isinstance(result, ListOf) else ()
        arguments = tuple(
            Given(each, Earlier(each.type, 1, steps if index % 2 else ()))
            for index, each in enumerate(second.action.parameters)
        )
        taken = tuple(Set(each, Earlier(each.type, 1, steps)) for each in api.settings[number % 3 :: 3])
        yield Program((first, replace(second, arguments=arguments, settings=taken)), multirequest=True)


def test_calls_that_lack_what_is_required(started: dict[str, Scripts]) -> None:
    """As they are while somebody fills in a form."""
    api = api_of("conformance")
    calls = tuple(Call(service, action) for service in api.services for action in service.actions)
    programs_ = [Program((call,)) for call in calls] + [Program(calls, multirequest=True)]
    check(scripts_of(started, "conformance"), iter(programs_))


def test_files_of_every_size(started: dict[str, Scripts]) -> None:
    api = api_of("conformance")
    service, action, parameter = next(
        (service, action, parameter)
        for service in api.services
        for action in service.actions
        for parameter in action.parameters
        if isinstance(parameter.type, File)
    )
    contents = [byte * size for byte in (b"x", b"\0", b"\n", b'"', b"\xff") for size in (0, 1, 2, 63, 64, 65, 300)]
    contents += [
        b"\xef\xbb\xbfa",
        b"x" * 64 + b"y",
        b"\xed\xa0\x80",
        bytes(range(256)),
        "é世😀".encode(),
        b"x" * 40_000,
    ]
    files = (
        FileContent(path, name, content) for content in contents for path, name in (("", ""), ("", "n"), ("p", "n"))
    )
    check(
        scripts_of(started, "conformance"),
        (Program((Call(service, action, (Given(parameter, file),)),)) for file in files),
    )


@pytest.mark.parametrize("schema", ["default", "ott-2020", "conformance"])
def test_documents_as_a_page_reads_them(schema: str) -> None:
    api = api_of(schema)
    site = site_of(api)
    scripts = Scripts(jobs(api), lambda printers: model_script(site, printers))
    try:
        check(scripts, programs(api, 60 * EXAMPLES))
    finally:
        scripts.close()


@pytest.mark.parametrize("common", [{"strip-prefix": ""}, {"service-url": "https://api.example.org/v"}])
def test_options_that_programs_show(common: dict[str, str]) -> None:
    api = api_of("default")
    scripts = Scripts(jobs(api, OPTIONS, **common))
    try:
        check(scripts, programs(api, 40))
    finally:
        scripts.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_page_loads_is_small(started: dict[str, Scripts], language: str) -> None:
    printer = scripts_of(started, "ovp-2026").printers[language]
    facts = json.dumps(printer.facts, separators=(",", ":")).encode()
    assert len(gzip.compress(printer.script)) + len(gzip.compress(facts)) <= LARGEST


def test_the_tables_of_characters_are_those_of_the_targets() -> None:
    text = unicode_tables.PLACE.read_text("utf-8")
    if unicodedata.unidata_version == unicode_tables.VERSION:
        assert text == unicode_tables.tables()
        return
    # A later Unicode has more characters; of those that there were, hardly any has changed.
    unknown = set(unicode_tables.members(text, "UNPRINTABLE"))
    for name, (_, belongs) in unicode_tables.SETS.items():
        members = set(unicode_tables.members(text, name))
        changed = [each for each in range(0x110000) if (each in members) != belongs(chr(each)) and each not in unknown]
        assert len(changed) < 200, f"{name}: {changed[:20]}"
