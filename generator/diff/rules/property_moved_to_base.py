"""A property is declared by a base of its class now."""

from __future__ import annotations

from generator.diff.rule import DANGEROUS, NONE, Rule, removed, same

RULE = Rule(
    id="property-moved-to-base",
    title="A property is declared by a base of its class now.",
    on=removed("property"),
    when=lambda change, versions: versions.inherits(change.subject, change.part, new=True),
    wire=same(NONE),
    source=same(DANGEROUS),
    say="{it} is inherited now",
    why=(
        "Objects look the same. In Go, where the fields of a base are in a struct of their own, literals of "
        "the class have to be written otherwise."
    ),
    remedy="In Go, move the field into the struct of the base. Elsewhere, nothing.",
    mirror="property-moved-from-base",
    old="""\
<xml>
  <classes>
    <class name="KalturaBase">
      <property name="name" type="string"/>
    </class>
    <class name="KalturaEntry" base="KalturaBase">
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
    <class name="KalturaBase">
      <property name="name" type="string"/>
      <property name="mood" type="string"/>
    </class>
    <class name="KalturaEntry" base="KalturaBase"/>
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
