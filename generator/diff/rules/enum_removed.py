"""An enum was removed."""

from __future__ import annotations

from generator.diff.rule import BREAKING, NONE, Rule, removed, same

RULE = Rule(
    id="enum-removed",
    title="An enum was removed.",
    on=removed("enum"),
    when=lambda change, versions: not versions.was_deprecated(change.subject),
    wire=same(NONE),
    source=same(BREAKING),
    say="{it} was removed",
    why="What used it is told on its own. Programs that name it do not compile, or fail, with a new client.",
    remedy="Use what took its place, or the plain values.",
    mirror="enum-added",
    old="""\
<xml>
  <enums>
    <enum name="KalturaState" enumType="string"/>
    <enum name="KalturaMood" enumType="string"/>
  </enums>
  <services>
    <service id="media" name="media">
      <action name="add">
        <param name="id" type="int" optional="0"/>
        <result type="int"/>
      </action>
    </service>
  </services>
</xml>
""",
    new="""\
<xml>
  <enums>
    <enum name="KalturaState" enumType="string"/>
  </enums>
  <services>
    <service id="media" name="media">
      <action name="add">
        <param name="id" type="int" optional="0"/>
        <result type="int"/>
      </action>
    </service>
  </services>
</xml>
""",
)
