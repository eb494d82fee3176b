"""A property does not differ per language any more."""

from __future__ import annotations

from generator.diff.rule import DANGEROUS, SAFE, Rule, changed, same

RULE = Rule(
    id="property-no-longer-multilingual",
    title="A property does not differ per language any more.",
    on=changed("property", "multi_lingual"),
    when=lambda change, versions: not change.after,
    wire=same(DANGEROUS),
    source=same(SAFE),
    say="{it} does not differ per language any more",
    why="What is written in one language is what all others read.",
    remedy="Do not write it per language.",
    mirror="property-became-multilingual",
    old="""\
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
