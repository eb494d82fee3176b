"""A property is write only now."""

from __future__ import annotations

from generator.diff.rule import BREAKING, DANGEROUS, NONE, Harm, Rule, changed

RULE = Rule(
    id="property-became-writeonly",
    title="A property is write only now.",
    on=changed("property", "write_only"),
    when=lambda change, versions: bool(change.after),
    wire=Harm(request=NONE, answer=BREAKING),
    source=Harm(request=NONE, answer=DANGEROUS),
    say="{it} is write only now",
    why="It does not come in answers any more. Programs compile, and find it unset.",
    remedy="Keep what you sent, if you need it.",
    mirror="property-no-longer-writeonly",
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
      <property name="mood" type="string" writeOnly="1"/>
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
