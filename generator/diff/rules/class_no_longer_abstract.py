"""A class is not abstract any more."""

from __future__ import annotations

from generator.diff.rule import SAFE, Rule, changed, same

RULE = Rule(
    id="class-no-longer-abstract",
    title="A class is not abstract any more.",
    on=changed("class", "abstract"),
    when=lambda change, versions: not change.after,
    wire=same(SAFE),
    source=same(SAFE),
    say="{it} is not abstract any more",
    why="Objects of it can be sent, and may come.",
    remedy="Nothing.",
    mirror="class-became-abstract",
    old="""\
<xml>
  <classes>
    <class name="KalturaEntry" abstract="1"/>
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
    <class name="KalturaEntry"/>
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
