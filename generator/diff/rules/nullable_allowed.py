"""Null is accepted now."""

from __future__ import annotations

from generator.diff.rule import SAFE, Rule, changed, same

RULE = Rule(
    id="nullable-allowed",
    title="Null is accepted now.",
    on=changed(("property", "parameter"), "nullable"),
    when=lambda change, versions: change.after is True,
    wire=same(SAFE),
    source=same(SAFE),
    say="{it} accepts null now",
    why="It can be cleared.",
    remedy="Nothing.",
    mirror="nullable-forbidden",
    old="""\
<xml>
  <classes>
    <class name="KalturaEntry">
      <property name="mood" type="string"/>
    </class>
  </classes>
  <services>
    <service id="media" name="media">
      <action name="add">
        <param name="entry" type="KalturaEntry" optional="0"/>
        <result type="KalturaEntry"/>
      </action>
    </service>
  </services>
</xml>
""",
    new="""\
<xml>
  <classes>
    <class name="KalturaEntry">
      <property name="mood" type="string" nullable="1"/>
    </class>
  </classes>
  <services>
    <service id="media" name="media">
      <action name="add">
        <param name="entry" type="KalturaEntry" optional="0"/>
        <result type="KalturaEntry"/>
      </action>
    </service>
  </services>
</xml>
""",
)
