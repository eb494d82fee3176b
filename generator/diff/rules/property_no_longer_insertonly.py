"""A property is not set on add only any more."""

from __future__ import annotations

from generator.diff.rule import SAFE, Rule, changed, same

RULE = Rule(
    id="property-no-longer-insertonly",
    title="A property is not set on add only any more.",
    on=changed("property", "insert_only"),
    when=lambda change, versions: not change.after,
    wire=same(SAFE),
    source=same(SAFE),
    say="{it} is not set on add only any more",
    why="It can be updated now.",
    remedy="Nothing.",
    mirror="property-became-insertonly",
    old="""\
<xml>
  <classes>
    <class name="KalturaEntry">
      <property name="mood" type="string" insertOnly="1"/>
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
)
