"""A number is marked as a time."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, changed, same

RULE = Rule(
    id="time-marked",
    title="A number is marked as a time.",
    on=changed(("property", "parameter"), "is_time"),
    when=lambda change, versions: bool(change.after),
    wire=same(NONE),
    source=same(SAFE),
    say="{it} is marked as a time",
    why=(
        "It is in Unix seconds, as it most likely was. Clients of clientgen keep the number and say so in "
        "their documentation."
    ),
    remedy="Nothing.",
    mirror="time-unmarked",
    old="""\
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
    new="""\
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
)
