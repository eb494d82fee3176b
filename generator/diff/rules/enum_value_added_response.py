"""Answers may hold a value that is new."""

from __future__ import annotations

from generator.diff.reach import Direction
from generator.diff.rule import DANGEROUS, SAFE, Rule, added, same

RULE = Rule(
    id="enum-value-added-response",
    title="Answers may hold a value that is new.",
    on=added("constant"),
    when=lambda change, versions: versions.direction(change) is not Direction.REQUEST,
    wire=same(DANGEROUS),
    source=same(SAFE),
    say="{it} is new, and comes in answers",
    why=(
        "Clients of clientgen keep values that they do not know. Clients with closed enums fail on them, and "
        "programs that tell all values apart meet one that they forgot."
    ),
    remedy="Have a branch for values that are not known.",
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
        <result type="string" enumType="KalturaMood"/>
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
        <result type="string" enumType="KalturaMood"/>
      </action>
    </service>
  </services>
</xml>
""",
)
