"""A property that was inherited is declared by the class itself."""

from __future__ import annotations

from generator.diff.rule import DANGEROUS, NONE, Rule, added, same

RULE = Rule(
    id="property-moved-from-base",
    title="A property that was inherited is declared by the class itself.",
    on=added("property"),
    when=lambda change, versions: versions.inherits(change.subject, change.part, new=False),
    wire=same(NONE),
    source=same(DANGEROUS),
    say="{it} is not inherited any more but the class's own",
    why=(
        "Objects of this class look the same; what became of the property in the base is told there. In Go, "
        "literals of the class have to be written otherwise."
    ),
    remedy="In Go, move the field out of the struct of the base. Elsewhere, nothing.",
    mirror="property-moved-to-base",
    old="""\
<xml>
  <classes>
    <class name="KalturaBase">
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
    new="""\
<xml>
  <classes>
    <class name="KalturaBase"/>
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
)
