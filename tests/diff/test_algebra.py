"""The algebra of changes on small APIs, and what happens where changes do not fit."""

from __future__ import annotations

from dataclasses import fields

import pytest

from generator.diff.apply import DoesNotFit, apply
from generator.diff.changes import API, Added, Change, Changed, Removed, Renamed, Reordered, Subject, inverse
from generator.diff.compare import changes_between
from generator.diff.facets import SHAPES, holder_of, part_at
from generator.model import api as model
from generator.model.api import Api, Constant, Enum
from generator.model.types import ScalarKind

from .support import RICH, api_of, without_lines

TYPES = {
    "api": model.Api,
    "enum": model.Enum,
    "constant": model.Constant,
    "class": model.Class,
    "property": model.Property,
    "service": model.Service,
    "action": model.Action,
    "parameter": model.Parameter,
    "plugin": model.Plugin,
    "error": model.ErrorCode,
    "setting": model.Setting,
}


@pytest.mark.parametrize("kind", TYPES)
def test_facets_and_members_cover_the_model(kind: str) -> None:
    """A field that the model gains has to be compared."""
    shape = SHAPES[kind]  # type: ignore[index]
    compared = {field for facet in shape.facets for field in facet.fields} | {each.field for each in shape.members}
    names = {"line", "source"} | {each.key for parent in SHAPES.values() for each in parent.members}
    own = {each.name for each in fields(TYPES[kind])}
    if shape.limited:
        compared.add("constraints")
    missing = own - compared - {"line", "source"}
    key = {"service": "id"}.get(kind, "name")
    assert missing == (set() if kind == "api" else {key})
    assert key in names or kind == "api"


def enum(*constants: tuple[str, str]) -> Api:
    parts = tuple(Constant(name, value) for name, value in constants)
    return Api("1", enums=(Enum("KalturaMood", ScalarKind.STRING, parts),))


def both_ways(old: Api, new: Api) -> tuple[Change, ...]:
    changes = changes_between(old, new)
    assert apply(old, changes) == new
    assert apply(old, reversed(changes)) == new
    assert apply(new, map(inverse, changes)) == old
    return changes


MOOD = ("KalturaMood",)


def test_a_constant_with_another_name_is_renamed() -> None:
    changes = both_ways(enum(("A", "1"), ("B", "2")), enum(("A", "1"), ("C", "2")))
    assert changes == (Renamed(Subject("constant", (*MOOD, "B")), "C"),)


def test_a_value_that_two_constants_have_names_neither() -> None:
    changes = both_ways(enum(("A", "1"), ("B", "1")), enum(("C", "1"), ("D", "1")))
    assert [type(change) for change in changes] == [Removed, Removed, Added, Added]


def test_renaming_and_order_at_once() -> None:
    changes = both_ways(enum(("A", "1"), ("B", "2"), ("C", "3")), enum(("C", "3"), ("X", "2"), ("N", "9"), ("A", "1")))
    assert {type(change) for change in changes} == {Renamed, Added, Reordered}


def test_names_that_are_exchanged_are_changed_values() -> None:
    changes = both_ways(enum(("A", "1"), ("B", "2")), enum(("A", "2"), ("B", "1")))
    assert [(type(change), change.subject.name) for change in changes] == [(Changed, "A"), (Changed, "B")]


def test_everything_comes_and_goes() -> None:
    rich = api_of(RICH)
    empty = Api("")
    both_ways(without_lines(empty), without_lines(rich))


def test_an_enum_that_changes_its_kind_is_one_change() -> None:
    old = api_of(RICH)
    new = api_of(
        RICH.replace('"KalturaMood" enumType="int"', '"KalturaMood" enumType="string"').replace(
            'type="int" enumType="KalturaMood"', 'type="string" enumType="KalturaMood"'
        )
    )
    changes = both_ways(without_lines(old), without_lines(new))
    assert [(change.subject, getattr(change, "facet", "")) for change in changes] == [(Subject("enum", MOOD), "base")]


def test_a_parameter_that_becomes_optional_is_one_change() -> None:
    old = without_lines(api_of(RICH))
    text = '<param name="id" type="string" optional="0" description="Which"/>'
    new = without_lines(api_of(RICH.replace(text, text.replace('optional="0"', 'optional="1" default="x"'))))
    (change,) = both_ways(old, new)
    assert isinstance(change, Changed) and change.facet == "presence"


@pytest.mark.parametrize(
    "change",
    [
        Removed(Subject("enum", ("KalturaNone",)), Enum("KalturaNone", ScalarKind.INT), None),
        Renamed(Subject("constant", ("KalturaMood", "NONE")), "X"),
        Changed(Subject("class", ("KalturaNone",)), "abstract", (False,), (True,)),
        Changed(Subject("class", ("KalturaEntry",)), "abstract", (True,), (False,)),
        Changed(Subject("property", ("KalturaEntry", "name")), "max_length", (1,), (2,)),
        Reordered(API, "errors", ("BUSY", "GONE"), ("GONE", "BUSY")),
        Added(Subject("enum", ("KalturaNew",)), Enum("KalturaNew", ScalarKind.INT), "KalturaNone"),
    ],
    ids=lambda change: f"{type(change).__name__} {change.subject.kind}",
)
def test_what_does_not_fit_is_refused(change: Change) -> None:
    with pytest.raises(DoesNotFit):
        apply(api_of(RICH), [change])


def test_two_additions_in_one_place_are_refused() -> None:
    parts = [Enum(name, ScalarKind.INT) for name in ("KalturaX", "KalturaY")]
    with pytest.raises(DoesNotFit):
        apply(api_of(RICH), [Added(Subject("enum", (part.name,)), part, None) for part in parts])


def test_adding_what_is_there_is_refused() -> None:
    api = api_of(RICH)
    with pytest.raises(DoesNotFit):
        apply(api, [Added(Subject("enum", ("KalturaMood",)), api.enums[0], None)])


def test_subjects_read_as_waivers_name_them() -> None:
    texts = {
        Subject("action", ("media", "list")): "media.list",
        Subject("parameter", ("media", "list", "filter")): "media.list(filter)",
        Subject("throw", ("media", "list", "GONE")): "media.list throws GONE",
        Subject("property", ("KalturaEntry", "name")): "KalturaEntry.name",
        Subject("error", ("GONE",)): "error GONE",
        Subject("setting", ("ks",)): "setting ks",
        Subject("plugin", ("drm",)): "plugin drm",
        API: "api",
    }
    assert {subject: str(subject) for subject in texts} == texts


def test_parts_are_found_by_their_subjects() -> None:
    api = api_of(RICH)
    for kind, path in (
        ("setting", ("ks",)),
        ("plugin", ("beta",)),
        ("error", ("BUSY",)),
        ("constant", ("KalturaMood", "BAD")),
        ("property", ("KalturaEntry", "name")),
        ("parameter", ("entry", "get", "mood")),
        ("throw", ("entry", "get", "GONE")),
    ):
        found = part_at(api, kind, path)  # type: ignore[arg-type]
        assert (found if kind == "throw" else found.name) == path[-1]
        assert part_at(api, kind, (*path[:-1], "nothing")) is None  # type: ignore[arg-type]
        assert holder_of(Subject(kind, path)).path == path[:-1]  # type: ignore[arg-type]
    for missing in (("action", ("none", "get")), ("property", ("None", "x")), ("constant", ("None", "x"))):
        assert part_at(api, *missing) is None  # type: ignore[arg-type]
