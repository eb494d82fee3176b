"""The schema does not say any more whose values a text lists."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, changed, same

RULE = Rule(
    id="values-enum-no-longer-stated",
    title="The schema does not say any more whose values a text lists.",
    on=changed(("property", "parameter"), "values_enum"),
    when=lambda change, versions: change.after is None,
    wire=same(NONE),
    source=same(SAFE),
    say="{it} does not list values of {old} any more, as far as the schema says",
    why="The text may be what it was, or freer.",
    remedy="Nothing.",
    mirror="values-enum-stated",
    old="""\
<xml>
  <enums>
    <enum name="KalturaState" enumType="string"/>
    <enum name="KalturaMood" enumType="string"/>
  </enums>
  <classes>
    <class name="KalturaEntry">
      <property name="states" type="string" valuesEnumType="KalturaState"/>
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
  <enums>
    <enum name="KalturaState" enumType="string"/>
    <enum name="KalturaMood" enumType="string"/>
  </enums>
  <classes>
    <class name="KalturaEntry">
      <property name="states" type="string"/>
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
