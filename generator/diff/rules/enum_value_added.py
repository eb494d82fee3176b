"""A value that can be sent is new."""

from __future__ import annotations

from generator.diff.reach import Direction
from generator.diff.rule import NONE, SAFE, Rule, added, same

RULE = Rule(
    id="enum-value-added",
    title="A value that can be sent is new.",
    on=added("constant"),
    when=lambda change, versions: versions.direction(change) is Direction.REQUEST,
    wire=same(NONE),
    source=same(SAFE),
    say="{it} is new",
    why="It goes into requests only, and nobody sends it yet.",
    remedy="Nothing.",
    mirror="enum-value-removed",
    old="""\
<xml>
  <enums>
    <enum name="KalturaMood" enumType="string">
      <const name="READY" value="2"/>
    </enum>
  </enums>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="mood" type="string" enumType="KalturaMood" optional="0"/>
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
    new="""\
<xml>
  <enums>
    <enum name="KalturaMood" enumType="string">
      <const name="READY" value="2"/>
      <const name="BLOCKED" value="7"/>
    </enum>
  </enums>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="mood" type="string" enumType="KalturaMood" optional="0"/>
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
