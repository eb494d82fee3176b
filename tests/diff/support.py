"""What the tests of differences share: APIs of texts and of real schemas, and a rich small one."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Any

from generator.diff.findings import Difference, difference
from generator.model.api import Api
from generator.reader.fetch import SchemaText, fetch
from generator.reader.read import read_schema
from tests.support import need_shared

HISTORY = (
    "ovp-2011.xml",
    "ovp-2016-02.xml",
    "ovp-2016-03.xml",
    "history/ovp-2016.xml.xz",
    "history/ovp-2017.xml.xz",
    "history/ovp-2019.xml.xz",
    "history/ovp-2020.xml.xz",
    "history/ovp-2021.xml.xz",
    "history/ovp-2022.xml.xz",
    "history/ovp-2024.xml.xz",
    "ovp-2025.xml",
    "ovp-2026.xml",
)
"""Eleven real upgrades, the oldest schema first."""

PAIRS = tuple(pairwise(HISTORY))


def api_of(xml: str) -> Api:
    """The API of a schema that has no errors."""
    reading = read_schema(SchemaText("<test>", xml.encode()))
    assert reading.api is not None, [str(error) for error in reading.errors]
    return reading.api


def compared(old: str, new: str) -> Difference:
    """What changed between two schemas."""
    return difference(api_of(old), api_of(new))


@cache
def real_api(name: str) -> Api:
    """The API of a schema of the reference data; skips the test where that is missing."""
    reading = read_schema(fetch(str(need_shared("schemas", *name.split("/")))))
    assert reading.api is not None
    return reading.api


@cache
def plain_api(name: str) -> Api:
    """The same without lines."""
    found = without_lines(real_api(name))
    assert isinstance(found, Api)
    return found


@cache
def real_difference(old: str, new: str) -> Difference:
    """What changed between two of them."""
    return difference(real_api(old), real_api(new))


def without_lines(value: Any) -> Any:
    """`value` with all lines 0: where things stand in a file is no part of an API."""
    if isinstance(value, tuple):
        return tuple(map(without_lines, value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    found = {each.name: without_lines(getattr(value, each.name)) for each in fields(value)}
    if "line" in found:
        found["line"] = 0
    return replace(value, **found)


RICH = """
<xml apiVersion="1.2.3" generatedDate="1700000000" revision="r7">
  <enums>
    <enum name="KalturaMood" enumType="int"><const name="GOOD" value="1"/><const name="BAD" value="2"/></enum>
    <enum name="KalturaOrder" enumType="string" plugin="alpha">
      <const name="UP" value="+name"/><const name="DOWN" value="-name"/><const name="ONE" value="1"/>
    </enum>
    <enum name="KalturaEmpty" enumType="string"/>
  </enums>
  <classes>
    <class name="KalturaThing" abstract="1" description="A thing">
      <property name="id" type="string" readOnly="1"/>
      <property name="mood" type="int" enumType="KalturaMood" insertOnly="1" description="How it is"/>
      <property name="createdAt" type="int" isTime="1" readOnly="1"/>
    </class>
    <class name="KalturaEntry" base="KalturaThing" plugin="alpha">
      <property name="name" type="string" maxLength="60" multiLingual="1"/>
      <property name="parts" type="array" arrayType="KalturaPart"/>
      <property name="secret" type="string" writeOnly="1" requiresPermissions="insert"/>
      <property name="moods" type="string" valuesEnumType="KalturaMood"/>
    </class>
    <class name="KalturaPart" base="KalturaThing"><property name="size" type="bigint" nullable="1"/></class>
    <class name="KalturaFilter"><property name="orderBy" type="string" enumType="KalturaOrder"/></class>
  </classes>
  <services>
    <service id="entry" name="entry" description="Entries">
      <action name="get" sessionRequired="always" enableInMultiRequest="1">
        <param name="id" type="string" optional="0" description="Which"/>
        <param name="mood" type="int" enumType="KalturaMood" optional="1" default="1"/>
        <param name="version" type="int" optional="1" default="-1"/>
        <result type="KalturaEntry"/>
        <throws name="GONE"/>
      </action>
      <action name="list">
        <param name="filter" type="KalturaFilter" optional="1" default="null"/>
        <result type="array" arrayType="KalturaEntry"/>
      </action>
      <action name="update">
        <param name="id" type="string" optional="0"/>
        <param name="entry" type="KalturaEntry" optional="0"/>
        <result type="KalturaEntry"/>
      </action>
      <action name="serve"><param name="id" type="string" optional="0"/><result type="file"/></action>
    </service>
    <service id="alpha_part" name="part" plugin="alpha">
      <action name="add"><param name="part" type="KalturaPart" optional="0"/><result type="KalturaPart"/></action>
      <action name="order"><result type="string" enumType="KalturaOrder"/></action>
    </service>
  </services>
  <plugins>
    <plugin name="alpha"><pluginService name="part"/></plugin>
    <plugin name="beta"><dependency pluginName="alpha"/></plugin>
  </plugins>
  <errors>
    <error name="GONE" code="GONE" message="@ID@ is gone"><parameter name="ID"/></error>
    <error name="BUSY" code="BUSY" message="Try later"/>
  </errors>
  <configurations>
    <client type="KalturaClientConfiguration"><clientTag type="string"/></client>
    <request type="KalturaRequestConfiguration">
      <ks type="string" alias="sessionId"/><profile type="KalturaFilter" volatile="1"/>
    </request>
  </configurations>
</xml>
"""
"""A schema with something of everything."""
