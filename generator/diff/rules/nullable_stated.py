"""The schema says otherwise that null is not accepted."""

from __future__ import annotations

from generator.diff.rule import NONE, Rule, changed, same

RULE = Rule(
    id="nullable-stated",
    title="The schema says otherwise that null is not accepted.",
    on=changed(("property", "parameter"), "nullable"),
    when=lambda change, versions: True not in (change.before, change.after),
    wire=same(NONE),
    source=same(NONE),
    say="the mark for null of {it} changed from {old} to {new}",
    why="Not to say that null is accepted means the same as to deny it.",
    remedy="Nothing.",
    mirror="nullable-stated",
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
      <property name="mood" type="string" nullable="0"/>
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
    quiet=True,
)
