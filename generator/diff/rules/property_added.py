"""A property is new."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, added, same

RULE = Rule(
    id="property-added",
    title="A property is new.",
    on=added("property"),
    when=lambda change, versions: not versions.inherits(change.subject, change.part, new=False),
    wire=same(NONE),
    source=same(SAFE),
    say="{it} is new",
    why="Clients that do not know it ignore it in answers and do not send it.",
    remedy="Nothing.",
    mirror="property-removed",
    old="""\
<xml>
  <classes>
    <class name="KalturaEntry"/>
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
