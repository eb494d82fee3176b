"""A permission is not asked for any more."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, changed, same

RULE = Rule(
    id="permission-no-longer-required",
    title="A permission is not asked for any more.",
    on=changed(("property", "class"), "requires_permissions"),
    when=lambda change, versions: set(change.after) <= set(change.before),
    wire=same(SAFE),
    source=same(NONE),
    say="the permissions that {it} requires changed from {old} to {new}",
    why="More sessions see it or may send it.",
    remedy="Nothing; check that nobody sees what he should not.",
    mirror="permission-required",
    old="""\
<xml>
  <classes>
    <class name="KalturaEntry">
      <property name="mood" type="string" requiresPermissions="insert,update"/>
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
