"""An enum is new."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, added, same

RULE = Rule(
    id="enum-added",
    title="An enum is new.",
    on=added("enum"),
    wire=same(NONE),
    source=same(SAFE),
    say="{it} is new",
    why="What uses it is told on its own.",
    remedy="Nothing.",
    mirror="enum-removed",
    old="""\
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
    new="""\
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
)
