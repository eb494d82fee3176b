"""A property may differ per language."""

from __future__ import annotations

from generator.diff.rule import SAFE, Rule, changed, same

RULE = Rule(
    id="property-became-multilingual",
    title="A property may differ per language.",
    on=changed("property", "multi_lingual"),
    when=lambda change, versions: bool(change.after),
    wire=same(SAFE),
    source=same(SAFE),
    say="{it} may differ per language now",
    why="Without the setting for the language, it is read and written as before.",
    remedy="Nothing.",
    mirror="property-no-longer-multilingual",
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
      <property name="mood" type="string" multiLingual="1"/>
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
