"""Example calls, requests and answers: whole, true to the schema, and the same in every encoding."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.conformance.oracle import ApiFault, Oracle
from generator.model.api import (
    Action,
    Api,
    Class,
    Constant,
    Constraints,
    Enum,
    ErrorCode,
    Parameter,
    Property,
    Service,
    Setting,
)
from generator.model.call import Instance
from generator.model.call_json import read_program
from generator.model.types import (
    BIGINT,
    BOOL,
    FILE,
    FLOAT,
    INT,
    NOTHING,
    ROOT_CLASS,
    STRING,
    EnumRef,
    File,
    ListOf,
    MapOf,
    ObjectRef,
    ScalarKind,
    TypeRef,
)
from generator.replay.decode import COMMON, decode
from generator.targets.docs.examples import ActionExample
from generator.targets.docs.examples_values import text_for
from generator.targets.docs.site import Site
from tests.conformance.documented import api_of, examples_of, site_of

SCHEMAS = ("default", "ovp-2026", "ott-2020")
EVERY = {"default": 1, "ovp-2026": 20, "ott-2020": 10}
"""Of how many calls one is read back: reading one takes longer than making it."""

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
JSON = {"Content-Type": "application/json"}
NO_LANGUAGE = "python"


@cache
def site(schema: str) -> Site:
    return site_of(api_of(schema), NO_LANGUAGE)


@cache
def examples(schema: str) -> tuple[tuple[Service, Action, ActionExample], ...]:
    return tuple(examples_of(site(schema)))


def one(schema: str, name: str) -> ActionExample:
    return next(each for service, action, each in examples(schema) if f"{service.id}.{action.name}" == name)


# -- what is true of every example


def check_call(api: Api, example: ActionExample) -> None:
    """The call names all that is required, and reads back from its JSON form."""
    (call,) = example.program.calls
    given_names = {each.parameter.name for each in call.arguments}
    assert given_names >= {each.name for each in call.action.parameters if not each.optional}
    assert read_program(api, json.loads(json.dumps(example.document))) == example.program
    for value in example.program.values():
        if isinstance(value, Instance):
            assert not any(each.property.read_only for each in value.fields)


def trees_of(example: ActionExample) -> Iterator[dict[str, Any]]:
    """What a server reads of the whole request, in each of its encodings, without what differs by nature."""
    (call,) = example.program.calls
    target = urlsplit(example.url).path
    files = {each.name for each in call.action.parameters if isinstance(each.type, File)}
    if isinstance(call.action.result, File):
        decoded = decode(example.form.partition("://")[2].partition("/")[2].join(("/", "")), {}, b"")
        assert (decoded.service, decoded.action, decoded.encoding) == (call.service.id, call.action.name, "none")
        yield dict(decoded.tree)
        return
    read = decode(target, JSON, example.json.encode())
    assert (read.name, read.encoding, read.notes) == (call.name, "json", ())
    yield dict(read.tree)
    if example.form:
        lines = [line.partition("=") for line in example.form.split("\n")]
        assert {name for name, _, value in lines if name in files and value.startswith("@")} == files
        body = "&".join(f"{quote(name)}={quote(value)}" for name, _, value in lines if name not in files)
        decoded = decode(target, FORM, body.encode())
        assert (decoded.name, decoded.encoding, decoded.notes) == (call.name, "form", ())
        yield dict(decoded.tree)


def as_texts(tree: Any) -> Any:
    """A tree with scalars as a form has them."""
    if isinstance(tree, dict):
        return {key: as_texts(each) for key, each in tree.items()}
    if isinstance(tree, list):
        return [as_texts(each) for each in tree]
    return ("1" if tree else "0") if isinstance(tree, bool) else str(tree)


def sendable(api: Api, type_: TypeRef) -> bool:
    """Whether there is a class whose objects could stand in a place of that type."""
    if not isinstance(type_, ObjectRef | ListOf | MapOf):
        return True
    pending = [type_.name if isinstance(type_, ObjectRef) else type_.item.name]
    while pending:
        name = pending.pop()
        if not api.class_by_name[name].abstract and name != ROOT_CLASS:
            return True
        pending.extend(api.children.get(name, ()))
    return False


def check_request(site: Site, example: ActionExample) -> None:
    """Both encodings of the whole request are one tree, which has every parameter and every property."""
    (call,) = example.program.calls
    first, *others = trees_of(example)
    for other in others:
        assert as_texts(other) == as_texts(first)
    own = {each.name for each in call.action.parameters}
    wanted = {
        each.name
        for each in call.action.parameters
        if not isinstance(each.type, File) and sendable(site.api, each.type)
    }
    assert wanted <= first.keys()
    assert (own & first.keys()) - wanted <= COMMON
    assert first.keys() - own <= COMMON
    for parameter in call.action.parameters:
        value = first.get(parameter.name)
        if isinstance(parameter.type, ObjectRef) and isinstance(value, dict):
            properties = site.api.properties_of(value["objectType"])
            names = {
                each.name
                for each in properties
                if not each.read_only and each.name != "relatedObjects" and sendable(site.api, each.type)
            }
            files = {each.name for each in site.api.properties_of(value["objectType"]) if isinstance(each.type, File)}
            assert value.keys() - {"objectType"} == names - files, f"{call.name}.{parameter.name}"


def check_answer(oracle: Oracle, example: ActionExample) -> None:
    """Both formats of an answer say the same, and nothing that the schema does not know."""
    (call,) = example.program.calls
    result = call.action.result
    if isinstance(result, File):
        assert (example.answer_json, example.answer_xml, example.error_json) == ("", "", "")
        return
    from_json, from_xml = oracle.json(example.answer_json, result), oracle.xml(example.answer_xml, result)
    assert not isinstance(from_json, ApiFault)
    if isinstance(result, MapOf):
        # A map that is itself the result loses its keys in JSON.
        from_json, from_xml = list(from_json.values()), list(from_xml.values())
    assert from_json == from_xml
    raw = json.loads(example.answer_json)
    if isinstance(raw, dict) and raw.keys() == {"executionTime", "result"}:
        raw = raw["result"]
    if result == NOTHING:
        assert raw in (None, {})
    else:
        assert from_json == (list(raw.values()) if isinstance(result, MapOf) and isinstance(raw, dict) else raw)
    faults = oracle.json(example.error_json, result), oracle.xml(example.error_xml, result)
    assert isinstance(faults[0], ApiFault)
    assert faults[0] == faults[1]


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_call_reads_back(schema: str) -> None:
    for number, (_, _, example) in enumerate(examples(schema)):
        if number % EVERY[schema] == 0:
            check_call(site(schema).api, example)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_request_is_one_tree_in_all_encodings(schema: str) -> None:
    for _, _, example in examples(schema):
        check_request(site(schema), example)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_answer_is_one_value_in_both_formats(schema: str) -> None:
    oracle = Oracle(site(schema).api)
    for _, _, example in examples(schema):
        check_answer(oracle, example)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_examples_hold_no_secrets_and_no_line_breaks_in_values(schema: str) -> None:
    secrets = site(schema).behaviour.secrets
    for _, _, example in examples(schema):
        for line in example.form.split("\n"):
            name, _, value = line.partition("=")
            if "://" not in name and name.rpartition(":")[2] in secrets:
                assert value.startswith(("YOUR_", "1")), line


# -- the same of APIs that nobody has seen


NAMES = ("name", "id", "createdAt", "url", "tags", "ks", "idIn", "x", "ABC", "orderBy", "objects", "a1b2", "partnerId")
CLASSES = ("KalturaA", "KalturaB", "KalturaAFilter", "KalturaFilterPager")


@st.composite
def apis(draw: st.DrawFn) -> Api:
    """Small APIs with what examples can stumble over: abstract classes, circles, empty enums, narrow limits."""
    enums = (
        Enum("KalturaE", ScalarKind.INT, (Constant("NONE", -1), Constant("SOME", 3))),
        Enum("KalturaT", ScalarKind.STRING, draw(st.sampled_from(((), (Constant("A", "a'&<\"é"),))))),
    )
    types: tuple[TypeRef, ...] = (
        *(STRING, INT, BIGINT, BOOL, FLOAT, EnumRef("KalturaE", ScalarKind.INT)),
        *(EnumRef("KalturaT", ScalarKind.STRING), *(ObjectRef(name) for name in CLASSES)),
        *(ListOf(ObjectRef("KalturaA")), MapOf(ObjectRef("KalturaB")), ListOf(ObjectRef("KalturaB"))),
    )
    limits = st.builds(
        Constraints,
        min_length=st.sampled_from((None, 5, 50)),
        max_length=st.sampled_from((None, 50, 60)),
        min_value=st.sampled_from((None, 5.0, -5.0)),
        max_value=st.sampled_from((None, 1e9)),
        values_enum=st.sampled_from((None, "KalturaT")),
    )

    def classes() -> Iterator[Class]:
        yield Class(ROOT_CLASS, None, abstract=True, supplied=True)
        for number, name in enumerate(CLASSES):
            base = draw(st.sampled_from((ROOT_CLASS, *CLASSES[:number])))
            taken = {each.name for each in found.values() for each in each.properties}
            names = draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=4))
            own = tuple(
                Property(
                    each,
                    draw(st.sampled_from(types)),
                    read_only=draw(st.booleans()),
                    write_only=draw(st.booleans()),
                    constraints=draw(limits),
                )
                for each in names
                if each not in taken
            )
            found[name] = Class(name, base, own, abstract=draw(st.booleans()))
            yield found[name]

    found: dict[str, Class] = {}
    all_classes = tuple(classes())
    parameters = st.lists(st.sampled_from(NAMES), unique=True, max_size=3)

    def action(number: int) -> Action:
        own = tuple(
            Parameter(
                each, draw(st.sampled_from((*types, FILE))), optional=draw(st.booleans()), constraints=draw(limits)
            )
            for each in draw(parameters)
        )
        return Action(
            f"do{number}", draw(st.sampled_from((*types, FILE, NOTHING))), own, draw(st.sampled_from(((), ("E",))))
        )

    return Api(
        "1.0.0",
        enums,
        all_classes,
        (Service("some_service", "service", tuple(action(number) for number in range(3))),),
        errors=(ErrorCode("E", "E", "Bad @ID@ <&>", parameters=("ID", "OTHER")),),
        settings=(Setting("ks", STRING, "request"), Setting("clientTag", STRING, "client")),
    )


@settings(max_examples=60, deadline=None)
@given(apis(), st.sampled_from(("ovp", "ott")))
def test_examples_of_any_api(api: Api, dialect: str) -> None:
    made = site_of(api, NO_LANGUAGE, dialect=dialect)
    oracle = Oracle(api)
    for _, _, example in examples_of(made):
        check_call(made.api, example)
        check_request(made, example)
        if not ("objectType" not in example.answer_json and "code" in example.answer_json):
            check_answer(oracle, example)


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), max_size=40))
def test_a_text_for_any_name(name: str) -> None:
    assert text_for(name)
    assert "\n" not in text_for(name)


# -- what they look like


def test_a_list_is_sorted_filtered_and_paged() -> None:
    assert one("default", "media.list").document["arguments"] == {
        "filter": {"objectType": "KalturaMediaEntryFilter", "freeText": "holiday", "orderBy": "-createdAt"},
        "pager": {"objectType": "KalturaFilterPager", "pageSize": 50},
    }


def test_an_abstract_class_is_replaced_by_the_usual_one() -> None:
    resource = one("default", "media.addContent").document["arguments"]["resource"]
    assert resource == {"objectType": "KalturaUploadedFileTokenResource", "token": "YOUR_TOKEN"}


def test_an_update_sets_nothing_that_only_an_add_may() -> None:
    added = one("default", "media.add").document["arguments"]["entry"]
    updated = one("default", "media.update").document["arguments"]["mediaEntry"]
    assert "mediaType" in added
    assert "mediaType" not in updated


def test_inherited_properties_are_in_requests_and_answers() -> None:
    example = one("default", "media.add")
    for name in ("name", "tags", "mediaType"):
        assert f'"{name}": ' in example.json
        assert f"entry:{name}=" in example.form
        assert f'"{name}": ' in example.answer_json
        assert f"<{name}>" in example.answer_xml
    assert '"createdAt": ' not in example.json
    assert '"createdAt": ' in example.answer_json


def test_answers_of_lists_have_whole_elements() -> None:
    answer = json.loads(one("default", "media.list").answer_json)
    assert answer["totalCount"] == 1
    (entry,) = answer["objects"]
    assert entry == json.loads(one("default", "media.get").answer_json)


def test_the_dialects_differ_as_the_servers_do() -> None:
    ott = one("ott-2020", "asset.get")
    assert ott.form == ""
    assert list(json.loads(ott.answer_json)) == ["executionTime", "result"]
    assert json.loads(ott.error_json)["result"]["error"]["objectType"] == "KalturaAPIException"
    assert json.loads(one("default", "media.get").error_json)["args"] == {"ENTRY_ID": "0_abc123"}


def test_nobody_needs_a_session_to_get_one() -> None:
    assert "client" not in one("default", "session.start").document
    assert "ks" not in one("default", "session.start").curl
