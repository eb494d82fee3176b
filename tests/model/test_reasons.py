"""Reasons: everything in a subset has a chain that holds, and what is not in it has none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.api import Api
from generator.model.reach import How, Step
from generator.model.reasons import Link, Reasons
from generator.model.selection import select
from generator.model.types import named
from tests.model.test_selection import NAMES, api_of, calls, class_names
from tests.reader.schemas import read_ok, schema

TWO_WAYS = schema("""
    <enums><enum name="KalturaColour" enumType="int"><const name="RED" value="1"/></enum></enums>
    <classes>
      <class name="KalturaFar"><property name="near" type="KalturaNear"/></class>
      <class name="KalturaNear"><property name="end" type="KalturaEnd"/></class>
      <class name="KalturaEnd"><property name="colour" type="int" enumType="KalturaColour"/></class>
      <class name="KalturaChild" base="KalturaEnd"/>
      <class name="KalturaShort"><property name="end" type="KalturaEnd"/></class>
    </classes>
    <services>
      <service id="a" name="a"><action name="far"><result type="KalturaFar"/></action></service>
      <service id="b" name="b"><action name="short"><param name="in" type="KalturaShort"/><result/></action></service>
    </services>
    """)


def follows(api: Api, link: Link) -> bool:
    """Whether the whole API has the relation that a link states."""
    step = link.step
    if step.how in (How.RESULT, How.PARAMETER):
        service, _, name = step.source.rpartition(".")
        (action,) = (each for each in api.service_by_id[service].actions if each.name == name)
        if step.how is How.RESULT:
            return named(action.result) == link.name
        (parameter,) = (each for each in action.parameters if each.name == step.member)
        return link.name in (named(parameter.type), parameter.constraints.values_enum)
    if step.how is How.PROPERTY:
        held = [each for each in api.class_by_name[step.source].properties if each.name == step.member]
        return any(link.name in (named(each.type), each.constraints.values_enum) for each in held)
    if step.how is How.BASE:
        return api.class_by_name[step.source].base == link.name
    if step.how is How.SUBCLASS:
        return api.class_by_name[link.name].base == step.source
    if step.how is How.SETTING:
        return any(each.name == step.source and named(each.type) == link.name for each in api.settings)
    return step.how in (How.CHOSEN, How.ROOT, How.WHOLE)


def test_the_shortest_chain() -> None:
    chain = Reasons(read_ok(TWO_WAYS), ["a", "b.*"]).of_type("KalturaColour")
    assert chain == (
        Link("b.short", Step(How.CHOSEN, "b.*")),
        Link("KalturaShort", Step(How.PARAMETER, "b.short", "in")),
        Link("KalturaEnd", Step(How.PROPERTY, "KalturaShort", "end")),
        Link("KalturaColour", Step(How.PROPERTY, "KalturaEnd", "colour")),
    )
    longer = Reasons(read_ok(TWO_WAYS), ["a"]).of_type("KalturaColour")
    assert [link.name for link in longer] == ["a.far", "KalturaFar", "KalturaNear", "KalturaEnd", "KalturaColour"]


def test_a_subclass_that_is_pruned_has_no_chain() -> None:
    api = read_ok(TWO_WAYS)
    assert [link.step.how for link in Reasons(api, ["b"]).of_type("KalturaChild")][-1] is How.SUBCLASS
    assert Reasons(api, ["b"], prune_inherited=True).of_type("KalturaChild") == ()
    named_one = Reasons(api, ["b", "KalturaCh*"], prune_inherited=True).of_type("KalturaChild")
    assert named_one == (Link("KalturaChild", Step(How.CHOSEN, "KalturaCh*")),)


def test_actions_and_errors() -> None:
    reasons = Reasons(api_of("ovp-2026"), ["media.get"])
    assert reasons.of_action("media.get") == (Link("media.get", Step(How.CHOSEN, "media.get")),)
    assert reasons.of_action("media.list") == ()
    assert [link.step.how for link in reasons.of_error("ENTRY_ID_NOT_FOUND")] == [How.CHOSEN, How.ERROR]
    assert [link.step.how for link in reasons.of_error("INVALID_KS")] == [How.ROOT]
    assert reasons.of_error("CATEGORY_NOT_FOUND") == ()


@pytest.mark.parametrize("prune", [False, True])
@given(data=st.data())
@settings(max_examples=15)
def test_every_chain_holds(prune: bool, data: st.DataObject) -> None:
    api = api_of(data.draw(st.sampled_from(NAMES)))
    include = data.draw(st.lists(st.sampled_from([*calls(api), *class_names(api)]), max_size=3))
    reasons = Reasons(api, include, prune_inherited=prune)
    chosen = select(api, include, prune_inherited=prune).api
    types = class_names(chosen) | {enum.name for enum in chosen.enums}
    for name in [*class_names(api), *(enum.name for enum in api.enums)]:
        chain = reasons.of_type(name)
        assert bool(chain) is (name in types)
        assert all(follows(api, link) for link in chain)
        assert all(link.step.source in (before.name, "") for before, link in pairwise(chain))
        if chain:
            assert chain[-1].name == name
            assert len(chain) == 1 or reasons.of_type(chain[-2].name) in (chain[:-1], ())
    errors = {error.name for error in chosen.errors}
    assert {error.name for error in api.errors if reasons.of_error(error.name)} == errors


@pytest.mark.parametrize("prune", [False, True])
def test_totals_are_those_of_the_selection(prune: bool) -> None:
    api = api_of("ovp-2026")
    include = ["media.*", "session.*", "KalturaUserFilter"]
    totals = Reasons(api, include, prune_inherited=prune).totals()
    chosen = select(api, include, prune_inherited=prune).api
    assert (totals.services, totals.actions) == (len(chosen.services), len(calls(chosen)))
    assert (totals.classes, totals.enums) == (len(chosen.classes), len(chosen.enums))
    assert totals.errors == len(chosen.errors)
    assert sum(number for _, number in totals.by_step) == totals.classes + totals.enums
    assert sum(number for _, number in totals.by_beginning) == totals.classes + totals.enums


def test_abstract_classes_that_nothing_can_fill_are_told() -> None:
    api = api_of("ovp-2026")
    assert Reasons(api, ["media.*"]).without_subclasses() == ()
    told = Reasons(api, ["media.*"], prune_inherited=True).without_subclasses()
    assert "KalturaOperationAttributes" in told
    mended = Reasons(api, ["media.*", "KalturaClipAttributes"], prune_inherited=True).without_subclasses()
    assert set(told) - set(mended) == {"KalturaOperationAttributes"}
