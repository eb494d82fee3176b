"""A number is not marked as a time any more."""

from __future__ import annotations

from generator.diff.rule import DANGEROUS, NONE, Rule, changed, same

RULE = Rule(
    id="time-unmarked",
    title="A number is not marked as a time any more.",
    on=changed(("property", "parameter"), "is_time"),
    when=lambda change, versions: not change.after,
    wire=same(NONE),
    source=same(DANGEROUS),
    say="{it} is not marked as a time any more",
    why="It may mean something else now, such as a duration.",
    remedy="Find out what it means.",
    mirror="time-marked",
    old="""\
<xml>
  <classes>
    <class name="KalturaEntry">
      <property name="mood" type="int" isTime="1"/>
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
      <property name="mood" type="int"/>
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
