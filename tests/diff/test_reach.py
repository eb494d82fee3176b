"""In which direction things travel."""

from __future__ import annotations

import pytest

from generator.diff.changes import Added, Changed, Removed, Reordered, Subject
from generator.diff.reach import Direction, Reach, direction_of
from generator.model.api import Api

from .support import RICH, api_of, real_api

SCHEMA = """
<xml>
  <enums>
    <enum name="KalturaAsked" enumType="int"/><enum name="KalturaTold" enumType="int"/>
    <enum name="KalturaSecret" enumType="int"/><enum name="KalturaListed" enumType="int"/>
  </enums>
  <classes>
    <class name="KalturaBase"><property name="told" type="int" enumType="KalturaTold" readOnly="1"/></class>
    <class name="KalturaMiddle" base="KalturaBase">
      <property name="secret" type="int" enumType="KalturaSecret" writeOnly="1"/>
    </class>
    <class name="KalturaLow" base="KalturaMiddle"><property name="own" type="KalturaInside"/></class>
    <class name="KalturaSister" base="KalturaBase"/>
    <class name="KalturaInside"><property name="listed" type="string" valuesEnumType="KalturaListed"/></class>
    <class name="KalturaAnswer"><property name="any" type="KalturaObjectBase"/></class>
    <class name="KalturaAlone"/>
  </classes>
  <services>
    <service id="a" name="a">
      <action name="ask">
        <param name="asked" type="int" enumType="KalturaAsked" optional="0"/>
        <param name="middle" type="KalturaMiddle" optional="0"/>
        <result type="array" arrayType="KalturaAnswer"/>
      </action>
      <action name="sister"><result type="KalturaLow"/></action>
    </service>
  </services>
</xml>
"""


@pytest.fixture(scope="module")
def reach() -> Reach:
    return Reach(api_of(SCHEMA))


def test_types(reach: Reach) -> None:
    found = {name: reach.of_type(name).value for name in (*reach.api.class_by_name, *reach.api.enum_by_name)}
    del found["KalturaObject"]
    assert found == {
        "KalturaBase": "both",
        "KalturaMiddle": "both",
        "KalturaLow": "both",
        "KalturaSister": "both",
        "KalturaInside": "both",
        "KalturaAnswer": "answer",
        "KalturaAlone": "both",
        "KalturaAsked": "request",
        "KalturaTold": "answer",
        "KalturaSecret": "request",
        "KalturaListed": "both",
    }
    assert "KalturaSister" not in reach.requests | reach.answers
    assert "KalturaAlone" not in reach.requests | reach.answers


def test_subclasses_travel_with_a_class_and_sisters_do_not(reach: Reach) -> None:
    assert {"KalturaMiddle", "KalturaLow", "KalturaBase", "KalturaInside"} <= reach.requests
    assert "KalturaMiddle" in reach.answers


def test_flags_keep_properties_back(reach: Reach) -> None:
    base, middle = reach.api.class_by_name["KalturaBase"], reach.api.class_by_name["KalturaMiddle"]
    assert reach.of_property("KalturaBase", base.properties[0]) is Direction.ANSWER
    assert reach.of_property("KalturaMiddle", middle.properties[0]) is Direction.REQUEST


def test_directions_of_changes(reach: Reach) -> None:
    def of(change: object) -> Direction:
        return direction_of(change, reach, reach)  # type: ignore[arg-type]

    action = Subject("action", ("a", "ask"))
    assert of(Changed(action, "result", (1,), (2,))) is Direction.ANSWER
    assert of(Changed(action, "description", ("",), ("x",))) is Direction.NONE
    assert of(Changed(Subject("parameter", ("a", "ask", "asked")), "type", (1,), (2,))) is Direction.REQUEST
    assert of(Added(Subject("error", ("E",)), "E", None)) is Direction.ANSWER
    assert of(Removed(Subject("plugin", ("p",)), "p", None)) is Direction.NONE
    assert of(Reordered(Subject("class", ("KalturaBase",)), "properties", (), ())) is Direction.NONE
    assert of(Changed(Subject("enum", ("KalturaAsked",)), "base", (1,), (2,))) is Direction.REQUEST


def test_what_was_writable_counts_for_what_is_not() -> None:
    flagged = '<property name="own" type="KalturaInside" readOnly="1"/>'
    old = api_of(SCHEMA)
    new = api_of(SCHEMA.replace('<property name="own" type="KalturaInside"/>', flagged))
    change = Changed(Subject("property", ("KalturaLow", "own")), "read_only", (False,), (True,))
    assert direction_of(change, Reach(old), Reach(new)) is Direction.BOTH


def test_directions_add_up() -> None:
    request, answer, both, none = Direction.REQUEST, Direction.ANSWER, Direction.BOTH, Direction.NONE
    assert request | answer is both
    assert none | answer is answer
    assert request | none is request
    assert both | request is both
    assert none | none is none


def test_an_api_without_actions_reaches_nothing() -> None:
    reach = Reach(Api("1", classes=api_of(RICH).classes))
    assert reach.requests == reach.answers == {"KalturaObject"}


def test_orders_of_filters_go_into_requests_though_nothing_names_them() -> None:
    text = SCHEMA.replace("<enums>", '<enums><enum name="KalturaLowOrderBy" enumType="string"/>')
    assert Reach(api_of(text)).of_type("KalturaLowOrderBy") is Direction.REQUEST


def test_a_real_api() -> None:
    reach = Reach(real_api("ovp-2026.xml"))
    assert reach.of_type("KalturaMediaListResponse") is Direction.ANSWER
    assert reach.of_type("KalturaReportTable") is Direction.ANSWER
    assert reach.of_type("KalturaMediaEntryOrderBy") is Direction.REQUEST
    assert reach.of_type("KalturaMediaEntry") is Direction.BOTH
    # Response profiles hold filters, and are answered as well.
    assert reach.of_type("KalturaMediaEntryFilter") is Direction.BOTH
