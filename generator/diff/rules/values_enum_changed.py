"""A text lists values of another enum."""

from __future__ import annotations

from generator.diff.rule import DANGEROUS, SAFE, Rule, changed, same

RULE = Rule(
    id="values-enum-changed",
    title="A text lists values of another enum.",
    on=changed(("property", "parameter"), "values_enum"),
    when=lambda change, versions: None not in (change.before, change.after),
    wire=same(DANGEROUS),
    source=same(SAFE),
    say="{it} lists values of {new} instead of {old}",
    why="Values of the old enum may be refused, and clients see those of the new one.",
    remedy="Use the values of the new enum.",
    mirror="values-enum-changed",
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
      <property name="states" type="string" valuesEnumType="KalturaMood"/>
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
