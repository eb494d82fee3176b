"""A permission is asked for."""

from __future__ import annotations

from generator.diff.rule import DANGEROUS, NONE, Rule, changed, same

RULE = Rule(
    id="permission-required",
    title="A permission is asked for.",
    on=changed(("property", "class"), "requires_permissions"),
    when=lambda change, versions: not set(change.after) <= set(change.before),
    wire=same(DANGEROUS),
    source=same(NONE),
    say="the permissions that {it} requires changed from {old} to {new}",
    why="Sessions without the permission do not see it, or are refused when they send it.",
    remedy="Give the role behind the session the permission.",
    mirror="permission-no-longer-required",
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
)
