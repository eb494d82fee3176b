"""The values of an enum are of another type."""

from __future__ import annotations

from generator.diff.rule import BREAKING, Rule, changed, same

RULE = Rule(
    id="enum-type-changed",
    title="The values of an enum are of another type.",
    on=changed("enum", "base"),
    when=lambda change, versions: change.before is not change.after,
    wire=same(BREAKING),
    source=same(BREAKING),
    say="the values of {it} changed from {old} to {new}",
    why=(
        "Numbers and texts are written differently, and clients check which comes. All that refers to the "
        "enum changed with it."
    ),
    remedy="Upgrade clients together with the server.",
    mirror="enum-type-changed",
    old="""\
<xml>
  <enums>
    <enum name="KalturaMood" enumType="int">
      <const name="READY" value="2"/>
    </enum>
  </enums>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="mood" type="int" enumType="KalturaMood" optional="0"/>
        <result type="int" enumType="KalturaMood"/>
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
