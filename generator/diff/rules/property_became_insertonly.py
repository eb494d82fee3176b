"""A property is set on add only now."""

from __future__ import annotations

from generator.diff.rule import BREAKING, DANGEROUS, NONE, Harm, Rule, changed

RULE = Rule(
    id="property-became-insertonly",
    title="A property is set on add only now.",
    on=changed("property", "insert_only"),
    when=lambda change, versions: bool(change.after),
    wire=Harm(request=BREAKING, answer=NONE),
    source=Harm(request=DANGEROUS, answer=NONE),
    say="{it} is set on add only now",
    why="An update that sends it is refused with PROPERTY_VALIDATION_NOT_UPDATABLE.",
    remedy="Leave it out of what is sent to update; set it when the object is added.",
    mirror="property-no-longer-insertonly",
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
)
