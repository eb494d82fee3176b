"""A property is read only now."""

from __future__ import annotations

from generator.diff.rule import BREAKING, DANGEROUS, NONE, Harm, Rule, changed

RULE = Rule(
    id="property-became-readonly",
    title="A property is read only now.",
    on=changed("property", "read_only"),
    when=lambda change, versions: bool(change.after),
    wire=Harm(request=BREAKING, answer=NONE),
    source=Harm(request=BREAKING, answer=DANGEROUS),
    say="{it} is read only now",
    why=(
        "It cannot be set any more: the server refuses or ignores it, new clients do not send it, and in some "
        "languages there is no way to set it."
    ),
    remedy="Do not set it; let the server fill it.",
    mirror="property-no-longer-readonly",
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
      <property name="mood" type="string" readOnly="1"/>
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
