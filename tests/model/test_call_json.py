"""Calls as data: what is read is what is written, and what is wrong is told with its place."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.api import Api, Property
from generator.model.call import EVERY, Earlier, FileContent, Instance, Member, Mixed, Null, Plain
from generator.model.call_dump import dump_program
from generator.model.call_json import BadCall, read_program
from generator.model.types import EnumRef, File, ListOf, MapOf, ObjectRef, Scalar, ScalarKind, TypeRef
from generator.reader.fetch import fetch
from generator.reader.read import read_schema

LIST = {"service": "media", "action": "list"}


@cache
def api() -> Api:
    found = read_schema(fetch(None)).api
    assert found is not None
    return found


def problems(document: Any) -> list[str]:
    """What is wrong with a document, as lines."""
    with pytest.raises(BadCall) as caught:
        read_program(api(), document)
    return str(caught.value).splitlines()


def test_a_call_with_an_object() -> None:
    document = {**LIST, "arguments": {"filter": {"nameLike": "x", "mediaTypeEqual": 1, "tagsLike": None}}}
    (call,) = read_program(api(), document).calls
    value = call.argument("filter")
    assert isinstance(value, Instance) and value.type == ObjectRef("KalturaMediaEntryFilter")
    name, kind, tags = (field.value for field in value.fields)
    assert name == Plain(Scalar(ScalarKind.STRING), "x")
    assert isinstance(kind, Member) and kind.constant is not None and kind.constant.name == "VIDEO"
    assert isinstance(tags, Null)


def test_names_of_actions_in_any_case() -> None:
    (call,) = read_program(api(), {"service": "uploadToken", "action": "Add", "arguments": {}}).calls
    assert call.name == "uploadtoken.add"


def test_values_of_enums_that_the_schema_lacks() -> None:
    (call,) = read_program(api(), {**LIST, "arguments": {"filter": {"mediaTypeEqual": 77}}}).calls
    value = call.argument("filter")
    assert isinstance(value, Instance)
    (field,) = value.fields
    assert field.value == Member(EnumRef("KalturaMediaType", ScalarKind.INT), 77, None)


def test_results_of_earlier_calls() -> None:
    get = {"service": "media", "action": "get", "arguments": {"entryId": {"$result": [1, "objects", 0, "id"]}}}
    program = read_program(api(), {"multirequest": [LIST, get]})
    value = program.calls[1].argument("entryId")
    assert isinstance(value, Earlier) and value.token == "{1:result:objects:0:id}"
    assert [step.property.name if step.property else None for step in value.steps] == ["objects", None, "id"]


def test_all_elements_and_mixed_texts() -> None:
    every = {"$text": ["ids: ", {"$result": [1, "objects", EVERY, "id"]}]}
    get = {"service": "media", "action": "get", "arguments": {"entryId": every}}
    value = read_program(api(), {"multirequest": [LIST, get]}).calls[1].argument("entryId")
    assert isinstance(value, Mixed) and isinstance(value.parts[1], Earlier)
    assert value.parts[1].token == "{1:result:objects:_all:id}"


@pytest.mark.parametrize(
    ("inner", "content"),
    [
        ({"path": "clip.mp4"}, FileContent("clip.mp4")),
        ({"name": "a.txt", "text": "hello"}, FileContent("", "a.txt", b"hello")),
        ({"base64": "//8="}, FileContent("", "", b"\xff\xff")),
        ({"name": "big", "size": 3}, FileContent("", "big", b"xxx")),
    ],
)
def test_files(inner: dict[str, Any], content: FileContent) -> None:
    document = {"service": "media", "action": "upload", "arguments": {"fileData": {"$file": inner}}}
    assert read_program(api(), document).calls[0].argument("fileData") == content


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ([], ["a call is an object with service, action and arguments"]),
        ({**LIST, "argments": {}}, ["'argments' is no key here; did you mean arguments?"]),
        ({"service": "media"}, ["say which action: service and action are texts"]),
        ({"service": "media", "action": "lst"}, ["there is no action media.lst. did you mean media.list?"]),
        (
            {"service": "media", "action": "get", "arguments": {"entryId": 5, "versoin": 1}},
            [
                "arguments: 'versoin' is no parameter here; did you mean version?",
                "arguments.entryId: must be a text",
            ],
        ),
        ({"service": "media", "action": "get"}, ["arguments: the parameter entryId is missing; it has no default"]),
        (
            {**LIST, "arguments": {"filter": {"objectType": "KalturaMediaEntry"}}},
            ["arguments.filter: KalturaMediaEntry does not derive from KalturaMediaEntryFilter"],
        ),
        (
            {**LIST, "arguments": {"filter": {"objectType": "KalturaMediaEntryFliter"}}},
            ["arguments.filter: there is no class KalturaMediaEntryFliter; did you mean KalturaMediaEntryFilter?"],
        ),
        (
            {"service": "media", "action": "addContent", "arguments": {"entryId": "0_a", "resource": {}}},
            ["arguments.resource: KalturaResource is abstract; name one of its subclasses as objectType"],
        ),
        (
            {**LIST, "arguments": {"pager": {"pageSize": 2**63}}},
            ["arguments.pager.pageSize: must be a whole number of 64 bits"],
        ),
        (
            {"multirequest": [{**LIST, "arguments": {"filter": {"nameLike": {"$result": [1, "id"]}}}}]},
            ["multirequest[1].arguments.filter.nameLike: there is no earlier call 1; there is none before this one"],
        ),
        (
            {
                "multirequest": [
                    LIST,
                    {"service": "media", "action": "get", "arguments": {"entryId": {"$result": [1, "nope"]}}},
                ]
            },
            ["multirequest[2].arguments.entryId: 'nope' leads nowhere in $result [1, 'nope']"],
        ),
        ({**LIST, "settings": {"langage": "he"}}, ["settings: 'langage' is no setting here; did you mean language?"]),
    ],
)
def test_what_is_wrong_is_told(document: Any, expected: list[str]) -> None:
    assert problems(document) == expected


# -- any call is read from what is written of it


def values(type_: TypeRef, depth: int = 0) -> st.SearchStrategy[Any]:
    """Documents of values of a type."""
    match type_:
        case Scalar(ScalarKind.STRING) | EnumRef(_, ScalarKind.STRING):
            plain: st.SearchStrategy[Any] = st.text(st.characters(codec="utf-8"), max_size=8)
        case Scalar(ScalarKind.BOOL):
            plain = st.booleans()
        case Scalar(ScalarKind.FLOAT):
            plain = st.floats(allow_nan=False, allow_infinity=False)
        case File():
            files = st.fixed_dictionaries({"name": st.just("a"), "text": st.text("abc", min_size=1, max_size=3)})
            plain = files.map(lambda inner: {"$file": inner})
        case ListOf(item):
            plain = st.lists(values(item, depth + 1), max_size=2) if depth < 3 else st.just([])
        case MapOf(item):
            plain = st.dictionaries(st.text(max_size=4), values(item, depth + 1), max_size=2)
        case ObjectRef(name):
            plain = st.deferred(lambda: objects(name, depth))
        case _:
            plain = st.integers(-(2**63), 2**63 - 1)
    return plain if depth == 0 else st.one_of(st.none(), plain)


def objects(name: str, depth: int) -> st.SearchStrategy[Any]:
    """Documents of objects of a class, or of one that derives from it."""
    found = [each.name for each in api().classes if not each.abstract and name in lineage(each.name)]
    return st.sampled_from(found).flatmap(lambda class_: one(class_, depth)) if found else st.none()


def one(class_: str, depth: int) -> st.SearchStrategy[Any]:
    properties: list[Property] = [each for each in api().properties_of(class_) if each.name != "relatedObjects"]
    chosen = st.lists(st.sampled_from(properties), max_size=3, unique=True) if properties and depth < 3 else st.just([])
    return chosen.flatmap(
        lambda picked: st.fixed_dictionaries(
            {"objectType": st.just(class_), **{each.name: values(each.type, depth + 1) for each in picked}}
        )
    )


def lineage(name: str) -> set[str]:
    return {each.name for each in api().lineage(name)}


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    service = draw(st.sampled_from([each for each in api().services if each.actions]))
    action = draw(st.sampled_from(service.actions))
    arguments: dict[str, Any] = {}
    for parameter in action.parameters:
        if not parameter.optional or draw(st.booleans()):
            arguments[parameter.name] = draw(values(parameter.type))
    document: dict[str, Any] = {"service": service.id, "action": action.name}
    return {**document, "arguments": arguments} if arguments else document


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ({"name": "a", "size": 10**15}, "size is between 0 and 67,108,864 bytes"),
        ({"name": "a", "size": -1}, "size is between 0 and 67,108,864 bytes"),
        ({"name": "a", "text": "\ud800"}, "text holds half a character, which no file can"),
        ({"name": "a", "base64": "é"}, "base64 is not valid"),
    ],
)
def test_files_that_cannot_be(inner: dict[str, Any], expected: str) -> None:
    arguments = {"uploadTokenId": "1", "fileData": {"$file": inner}}
    found = problems({"service": "uploadtoken", "action": "upload", "arguments": arguments})
    assert found == [f"arguments.fileData: {expected}"]


@given(documents())
def test_what_is_written_reads_back(document: dict[str, Any]) -> None:
    program = read_program(api(), document)
    assert read_program(api(), dump_program(program)) == program
