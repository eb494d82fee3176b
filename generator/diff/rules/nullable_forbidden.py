"""Null is not accepted any more."""

from __future__ import annotations

from generator.diff.rule import BREAKING, NONE, Harm, Rule, changed, same

RULE = Rule(
    id="nullable-forbidden",
    title="Null is not accepted any more.",
    on=changed(("property", "parameter"), "nullable"),
    when=lambda change, versions: change.before is True,
    wire=Harm(request=BREAKING, answer=NONE),
    source=same(NONE),
    say="{it} does not accept null any more",
    why="Requests that clear it are refused.",
    remedy="Do not send null.",
    mirror="nullable-allowed",
    old="""\
<xml>
  <classes>
    <class name="KalturaEntry">
      <property name="mood" type="string" nullable="1"/>
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
